#include "core/storage/connection.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <sqlite3.h>

#include <string>

namespace steady {

namespace {

struct PragmaRow {
    char const* name;
    char const* value;
    char const* readBack;
};

// locking_mode stands first: it must hold before the first read.
constexpr PragmaRow kPragmas[] = {
    {"locking_mode", "EXCLUSIVE", "exclusive"},
    {"foreign_keys", "ON", "1"},
    {"cell_size_check", "ON", "1"},
    {"mmap_size", "0", "0"},
    {"secure_delete", "ON", "1"},
    {"temp_store", "MEMORY", "2"},
    {"recursive_triggers", "OFF", "0"},
    {"trusted_schema", "OFF", "0"},
    {"synchronous", "EXTRA", "3"},
};

struct SwitchRow {
    int option;
    int value;
};

constexpr SwitchRow kSwitches[] = {
    {SQLITE_DBCONFIG_DEFENSIVE, 1},
    {SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0},
    {SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0},
    {SQLITE_DBCONFIG_DQS_DML, 0},
    {SQLITE_DBCONFIG_DQS_DDL, 0},
};

void expect(bool held, std::string const& setting) {
    if (!held) throw SQLite::Exception("the setting " + setting + " did not hold", SQLITE_MISUSE);
}

void setSwitches(SQLite::Database& database) {
    for (auto const& row : kSwitches) {
        int now = -1;
        sqlite3_db_config(database.getHandle(), row.option, row.value, &now);
        expect(now == row.value, std::to_string(row.option));
    }
}

void setPragmas(SQLite::Database& database) {
    for (auto const& row : kPragmas) {
        std::string const pragma = std::string("PRAGMA ") + row.name;
        // Some pragmas answer, some don't: step whatever comes.
        SQLite::Statement set(database, pragma + " = " + row.value);
        while (set.executeStep()) {
        }
        SQLite::Statement readBack(database, pragma);
        // mmap_size answers nothing where memory mapping is compiled out.
        bool const held =
            !readBack.executeStep() || readBack.getColumn(0).getString() == row.readBack;
        expect(held, row.name);
    }
}

}  // namespace

std::unique_ptr<SQLite::Database> connectToDiary(std::filesystem::path const& diary) {
    auto const real = std::filesystem::canonical(diary);
    auto database = std::make_unique<SQLite::Database>(
        real.string(), SQLite::OPEN_READWRITE | SQLITE_OPEN_NOFOLLOW | SQLITE_OPEN_EXRESCODE, 0);
    setSwitches(*database);
    setPragmas(*database);
    // Nobody else may read or write from here on; with locking_mode=EXCLUSIVE the lock stays.
    database->exec("BEGIN EXCLUSIVE");
    database->exec("COMMIT");
    auto const journal = database->execAndGet("PRAGMA journal_mode = TRUNCATE").getString();
    expect(journal == "truncate", "journal_mode");
    return database;
}

}  // namespace steady
