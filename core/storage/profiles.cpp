#include "core/storage/columns.h"
#include "core/storage/person_tables.h"

#include <SQLiteCpp/Database.h>

namespace steady {

namespace {

StoredProfile readProfileRow(SQLite::Statement& statement) {
    RowReader from(statement);
    StoredProfile profile;
    profile.id = from.whole();
    profile.effective = from.day();
    profile.draft = from.words();
    return profile;
}

}  // namespace

std::optional<StoredProfile> newestProfile(SQLite::Database& database) {
    SQLite::Statement select(
        database, "SELECT id, effective, draft FROM profile_version ORDER BY id DESC LIMIT 1");
    if (!select.executeStep()) return std::nullopt;
    return readProfileRow(select);
}

std::vector<StoredProfile> allProfiles(SQLite::Database& database) {
    SQLite::Statement select(database,
                             "SELECT id, effective, draft FROM profile_version ORDER BY id");
    std::vector<StoredProfile> profiles;
    while (select.executeStep())
        profiles.push_back(readProfileRow(select));
    return profiles;
}

void addProfile(SQLite::Database& database, Date effective, std::string const& draft) {
    SQLite::Statement insert(database,
                             "INSERT INTO profile_version (effective, draft) VALUES (?, ?)");
    Binder to(insert);
    to.put(effective);
    to.put(draft);
    insert.exec();
}

}  // namespace steady
