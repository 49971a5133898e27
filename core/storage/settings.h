#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace SQLite {
class Database;
}

namespace steady {

/// Facts about the diary itself and choices that travel with it, by key.
std::optional<std::string> settingIn(SQLite::Database& database, std::string_view key);
void saveSettingIn(SQLite::Database& database, std::string_view key, std::string_view value);

}  // namespace steady
