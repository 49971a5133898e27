#include "core/storage/migrations.h"

#include "core/storage/entry_tables.h"
#include "core/storage/schema.h"
#include "core/storage/store.h"
#include "tests/core/storage/diary_samples.h"
#include "tests/support/temporary_folder.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <gtest/gtest.h>

#include <array>

namespace steady {

namespace {

using MigrationSteps = std::array<Migration, 2>;

/// A rebuild of a parent table as SQLite's manual asks for it: with foreign keys on it would take
/// the sets along.
MigrationSteps rebuildOfWorkouts() {
    return {{{1, kSchemaV1},
             {2,
              "CREATE TABLE workout_2 (id INTEGER PRIMARY KEY AUTOINCREMENT, day TEXT NOT NULL, "
              "time TEXT, utc_offset_min INTEGER NOT NULL, modality TEXT NOT NULL, activity TEXT "
              "NOT NULL, minutes REAL, rpe REAL, note TEXT NOT NULL, place TEXT) STRICT;"
              "INSERT INTO workout_2 SELECT *, NULL FROM workout;"
              "DROP TABLE workout;"
              "ALTER TABLE workout_2 RENAME TO workout;"}}};
}

int countIn(SQLite::Database& database, std::string const& table) {
    return database.execAndGet("SELECT count(*) FROM " + table).getInt();
}

/// A version 1 diary with workouts, left closed.
void makeOldDiary(std::filesystem::path const& diary) {
    SQLite::Database database(diary.string(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
    database.exec("PRAGMA application_id = " + std::to_string(kDiaryApplicationId));
    ASSERT_TRUE(migrate(database, diary, diaryMigrations().first(1)));
    for (int day = 1; day < 5; ++day)
        addEntry(database, test::strengthOf(makeDate(2026, 3, static_cast<unsigned>(day))));
}

}  // namespace

TEST(Migration, KeepsChildRowsWhenItRebuildsTheirParent) {
    test::TemporaryFolder const folder;
    auto const diary = folder / "a.steady";
    makeOldDiary(diary);
    SQLite::Database database(diary.string(), SQLite::OPEN_READWRITE);
    database.exec("PRAGMA foreign_keys = ON");
    auto const steps = rebuildOfWorkouts();
    ASSERT_TRUE(migrate(database, diary, steps));
    EXPECT_EQ(countIn(database, "workout"), 4);
    EXPECT_EQ(countIn(database, "workout_set"), 12);
    EXPECT_EQ(database.execAndGet("PRAGMA user_version").getInt(), 2);
    EXPECT_EQ(database.execAndGet("PRAGMA foreign_keys").getInt(), 1) << "on again afterwards";
}

TEST(Migration, MakesAProvenCopyOfAnExistingDiaryFirst) {
    test::TemporaryFolder const folder;
    auto const diary = folder / "a.steady";
    makeOldDiary(diary);
    std::filesystem::copy_file(diary, folder / "same.steady");
    auto const old = test::dump(*test::openStore(folder / "same.steady"));
    SQLite::Database database(diary.string(), SQLite::OPEN_READWRITE);
    auto const steps = rebuildOfWorkouts();
    ASSERT_TRUE(migrate(database, diary, steps));
    auto const copy = copyBeforeMigration(diary, 1);
    EXPECT_EQ(copy.filename(), "a.steady.before-update-from-v1");
    EXPECT_EQ(test::dump(*test::openStore(copy)), old);
}

TEST(Migration, IsTakenBackWholeWhenItLeavesOrphansOrFails) {
    test::TemporaryFolder const folder;
    auto const diary = folder / "a.steady";
    makeOldDiary(diary);
    SQLite::Database database(diary.string(), SQLite::OPEN_READWRITE);
    MigrationSteps const orphans{{{1, kSchemaV1}, {2, "DELETE FROM workout WHERE id = 1"}}};
    auto const migrated = migrate(database, diary, orphans);
    ASSERT_FALSE(migrated);
    EXPECT_EQ(migrated.error().kind, ErrorKind::Damaged);
    MigrationSteps const broken{{{1, kSchemaV1}, {2, "DROP TABLE note; DROP TABLE nowhere"}}};
    EXPECT_THROW(static_cast<void>(migrate(database, diary, broken)), SQLite::Exception);
    EXPECT_EQ(countIn(database, "workout"), 4);
    EXPECT_EQ(countIn(database, "note"), 0) << "the table is still there";
    EXPECT_EQ(database.execAndGet("PRAGMA user_version").getInt(), 1);
}

TEST(Migration, StepsAreNumberedWithoutGapsUpToTheVersionOfThisProgram) {
    int expected = 1;
    for (auto const& step : diaryMigrations())
        EXPECT_EQ(step.to, expected++);
    EXPECT_EQ(expected - 1, kDiaryVersion);
}

}  // namespace steady
