#pragma once

#include "core/support/result.h"

#include <filesystem>
#include <span>
#include <string_view>

namespace SQLite {
class Database;
}

namespace steady {

/// One step of the schema: the version it leads to and its SQL. Steps are numbered 1, 2, 3 … and
/// never edited after a release.
struct Migration {
    int to = 1;
    std::string_view sql;
};

/// Every step this program knows, oldest first.
std::span<Migration const> diaryMigrations();

/// Whether steps are still to be taken.
bool needsMigration(SQLite::Database& database);

/// Brings a database from its user_version to the newest step, one transaction each, with foreign
/// keys off before BEGIN and foreign_key_check before COMMIT: with them on, a rebuilt table would
/// take its child rows with it. Failures leave the database at the last step that worked; SQLite's
/// own come out as SQLite::Exception.
Result<void> migrate(SQLite::Database& database, std::filesystem::path const& diary,
                     std::span<Migration const> steps);

/// Where the copy goes that is made before an existing diary is migrated.
std::filesystem::path copyBeforeMigration(std::filesystem::path const& diary, int version);

}  // namespace steady
