#include "core/storage/migrations.h"

#include "core/storage/backup.h"
#include "core/storage/schema.h"
#include "core/storage/storage_error.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <array>

namespace steady {

namespace {

/// Foreign keys off for a while; on again whatever happens.
class ForeignKeysOff {
 public:
    explicit ForeignKeysOff(SQLite::Database& database) : m_database(database) {
        m_database.exec("PRAGMA foreign_keys = OFF");
    }
    ~ForeignKeysOff() { m_database.tryExec("PRAGMA foreign_keys = ON"); }
    ForeignKeysOff(ForeignKeysOff const&) = delete;
    ForeignKeysOff& operator=(ForeignKeysOff const&) = delete;

 private:
    SQLite::Database& m_database;
};

int versionIn(SQLite::Database& database) {
    return database.execAndGet("PRAGMA user_version").getInt();
}

Result<void> takeStep(SQLite::Database& database, std::filesystem::path const& diary,
                      Migration const& step) {
    SQLite::Transaction transaction(database, SQLite::TransactionBehavior::IMMEDIATE);
    database.exec(std::string(step.sql));
    if (SQLite::Statement broken(database, "PRAGMA foreign_key_check"); broken.executeStep())
        return failure(damagedError(diary, {{diary.string(), broken.getColumn(0).getString(),
                                             STEADY_TEXT("storage",
                                                         "The update to diary version %1 left "
                                                         "rows without their owner, so it was "
                                                         "taken back.")
                                                 .with(step.to)}}));
    database.exec("PRAGMA user_version = " + std::to_string(step.to));
    transaction.commit();
    return {};
}

}  // namespace

std::span<Migration const> diaryMigrations() {
    static std::array<Migration, 2> const steps{{{1, kSchemaV1}, {2, kSchemaV2}}};
    return steps;
}

bool needsMigration(SQLite::Database& database) {
    return versionIn(database) < diaryMigrations().back().to;
}

std::filesystem::path copyBeforeMigration(std::filesystem::path const& diary, int version) {
    auto copy = diary;
    copy += ".before-update-from-v" + std::to_string(version);
    return copy;
}

Result<void> migrate(SQLite::Database& database, std::filesystem::path const& diary,
                     std::span<Migration const> steps) {
    int const from = versionIn(database);
    if (steps.empty() || steps.back().to <= from) return {};
    if (from > 0)
        if (auto copied = backUp(database, copyBeforeMigration(diary, from)); !copied)
            return copied;
    ForeignKeysOff const off(database);
    for (auto const& step : steps) {
        if (step.to <= from) continue;
        if (auto taken = takeStep(database, diary, step); !taken) return taken;
    }
    return {};
}

}  // namespace steady
