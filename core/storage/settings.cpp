#include "core/storage/settings.h"

#include "core/storage/columns.h"

#include <SQLiteCpp/Database.h>

namespace steady {

std::optional<std::string> settingIn(SQLite::Database& database, std::string_view key) {
    SQLite::Statement select(database, "SELECT value FROM setting WHERE key = ?");
    Binder(select).put(key);
    if (!select.executeStep()) return std::nullopt;
    return RowReader(select).words();
}

void saveSettingIn(SQLite::Database& database, std::string_view key, std::string_view value) {
    SQLite::Statement save(database,
                           "INSERT INTO setting (key, value) VALUES (?, ?) "
                           "ON CONFLICT (key) DO UPDATE SET value = excluded.value");
    Binder to(save);
    to.put(key);
    to.put(value);
    save.exec();
}

}  // namespace steady
