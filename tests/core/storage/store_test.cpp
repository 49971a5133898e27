#include "core/storage/store.h"

#include "core/storage/day_states.h"
#include "core/storage/entry_tables.h"
#include "core/storage/own_foods.h"
#include "core/storage/person_tables.h"
#include "core/storage/settings.h"
#include "tests/core/storage/diary_samples.h"
#include "tests/support/temporary_folder.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <gtest/gtest.h>
#include <sys/stat.h>

namespace steady {

namespace {

using test::dump;

Date const kMonday = makeDate(2026, 11, 16);

Text named(char const* words) {
    return STEADY_TEXT("undo", "%1 logged").with(words);
}

/// Stores entries as one step and returns their ids.
std::vector<EntryId> add(Store& store, std::vector<Entry> const& entries,
                         Text const& label = named("Something")) {
    std::vector<EntryId> ids;
    auto const written = store.transact(label, [&](SQLite::Database& database) -> Result<void> {
        for (auto const& entry : entries)
            ids.push_back(addEntry(database, entry));
        return {};
    });
    EXPECT_TRUE(written) << toEnglish(written.error());
    return ids;
}

std::vector<Entry> allEntries(Store const& store) {
    return store
        .read([](SQLite::Database& database) {
            return entriesBetween(
                database, {kMonday - std::chrono::days(5000), kMonday + std::chrono::days(5000)});
        })
        .value();
}

unsigned modeOf(std::filesystem::path const& path) {
    struct stat status {};
    ::stat(path.c_str(), &status);
    return status.st_mode & 07777U;
}

}  // namespace

TEST(Store, GivesBackEveryKindOfEntryAsItWasStored) {
    test::TemporaryFolder const folder;
    auto const diary = folder / "a.steady";
    auto entries = test::oneOfEachKind(kMonday);
    {
        auto const store = test::openStore(diary);
        auto const ids = add(*store, entries);
        for (std::size_t at = 0; at < entries.size(); ++at)
            entries[at] = test::withId(entries[at], ids[at]);
    }
    auto const store = test::openStore(diary);
    for (auto const& entry : entries) {
        auto const read = store->read(
            [&](SQLite::Database& database) { return entryById(database, idOf(entry)); });
        ASSERT_TRUE(read && *read) << toString(idOf(entry));
        EXPECT_EQ(**read, entry) << toString(idOf(entry));
    }
}

TEST(Store, OrdersADayByTimeAndPutsEntriesWithoutATimeLast) {
    test::TemporaryFolder const folder;
    auto const store = test::openStore(folder / "a.steady");
    add(*store, {test::illOn(kMonday), test::strengthOf(kMonday), test::weightOf(kMonday, 86),
                 test::lunchOf(kMonday), test::weightOf(kMonday - std::chrono::days(1), 87)});
    std::vector<EntryKind> kinds;
    for (auto const& entry : allEntries(*store))
        kinds.push_back(idOf(entry).kind);
    EXPECT_EQ(kinds, (std::vector{EntryKind::Measurement, EntryKind::Measurement, EntryKind::Food,
                                  EntryKind::Workout, EntryKind::Flag}));
}

TEST(Store, ReadsOnlyTheDaysAskedForAndKnowsItsSpan) {
    test::TemporaryFolder const folder;
    auto const store = test::openStore(folder / "a.steady");
    auto const spanOf = [&] { return store->read(entrySpan).value(); };
    EXPECT_FALSE(spanOf());
    for (int day = 0; day < 10; ++day)
        add(*store, {test::weightOf(kMonday + std::chrono::days(day), 80 + day)});
    auto const some = store->read([](SQLite::Database& database) {
        return entriesBetween(database,
                              {kMonday + std::chrono::days(3), kMonday + std::chrono::days(5)});
    });
    ASSERT_EQ(some->size(), 3U);
    EXPECT_EQ(std::get<Measurement>(some->front()).siValue, 83);
    EXPECT_EQ(spanOf(), (DateRange{kMonday, kMonday + std::chrono::days(9)}));
}

TEST(Store, ChangesNothingWhenTheWorkIsRefusedOrFails) {
    test::TemporaryFolder const folder;
    auto const store = test::openStore(folder / "a.steady");
    add(*store, {test::lunchOf(kMonday)}, named("Lunch"));
    auto const before = dump(*store);
    auto const refused =
        store->transact(named("Twice"), [](SQLite::Database& database) -> Result<void> {
            addEntry(database, test::lunchOf(kMonday));
            return failure(ErrorKind::InvalidInput, STEADY_TEXT("test", "No."));
        });
    ASSERT_FALSE(refused);
    EXPECT_EQ(toEnglish(refused.error().message), "No.");
    auto const failed =
        store->transact(named("Heavy"), [](SQLite::Database& database) -> Result<void> {
            addEntry(database, test::lunchOf(kMonday));
            addEntry(database, test::weightOf(kMonday, 880));
            return {};
        });
    ASSERT_FALSE(failed);
    EXPECT_EQ(failed.error().kind, ErrorKind::InvalidInput);
    EXPECT_EQ(dump(*store), before);
    EXPECT_EQ(toEnglish(store->undoText().value()), "Lunch logged");
}

TEST(Store, TurnsEveryExceptionOfAWorkIntoAValue) {
    test::TemporaryFolder const folder;
    auto const store = test::openStore(folder / "a.steady");
    auto const broken = store->transact(named("x"), [](SQLite::Database& database) -> Result<void> {
        database.exec("INSERT INTO nowhere VALUES (1)");
        return {};
    });
    EXPECT_EQ(broken.error().kind, ErrorKind::Storage);
    auto const thrown =
        store->read([](SQLite::Database&) -> int { throw std::runtime_error("no such food"); });
    EXPECT_EQ(thrown.error().kind, ErrorKind::Damaged);
}

TEST(Store, RefusesDaysAndTimesThatDoNotExist) {
    test::TemporaryFolder const folder;
    auto const store = test::openStore(folder / "a.steady");
    for (auto const* values : {"'2026-02-30', NULL", "'2026-11-16', '24:00'", "'16.11.2026', NULL",
                               "'2026-11-16', '6:30'", "'now', NULL"}) {
        auto const written =
            store->transact(named("x"), [&](SQLite::Database& database) -> Result<void> {
                database.exec(std::string("INSERT INTO flag (day, time, utc_offset_min, kind) "
                                          "VALUES (") +
                              values + ", 0, 'ill')");
                return {};
            });
        EXPECT_FALSE(written) << values;
    }
}

TEST(Store, SaysWhatAWriteTouched) {
    test::TemporaryFolder const folder;
    auto const store = test::openStore(folder / "a.steady");
    std::vector<EntryId> ids;
    auto const written =
        store->transact(named("x"), [&](SQLite::Database& database) -> Result<void> {
            ids.push_back(addEntry(database, test::strengthOf(kMonday)));
            saveSettingIn(database, "theme", "dark");
            return {};
        });
    EXPECT_EQ(written->touched.tables,
              (std::set<std::string>{"setting", "workout", "workout_set"}));
    EXPECT_EQ(written->touched.ids, ids);
    auto const undone = store->undo();
    EXPECT_EQ(undone->touched.tables, written->touched.tables);
    EXPECT_TRUE(undone->touched.ids.empty()) << "an entry that is gone is not there";
    EXPECT_EQ(store->redo()->touched.ids, ids);
}

TEST(Store, UndoesAndRedoesEveryTable) {
    test::TemporaryFolder const folder;
    auto const store = test::openStore(folder / "a.steady");
    auto const empty = dump(*store);
    auto const written =
        store->transact(named("All"), [&](SQLite::Database& database) -> Result<void> {
            for (auto const& entry : test::oneOfEachKind(kMonday))
                addEntry(database, entry);
            addProfile(database, kMonday, R"({"height_cm": 165})");
            addPlan(database, {1, kMonday, "{}", R"({"version": 1})"});
            saveClosedState(database, kMonday, DayState::Complete);
            Food bread;
            bread.id = "own:1";
            bread.name = "My bread";
            bread.allergens = {Allergen::GlutenCereals};
            bread.servings = {{"1 slice", 40}};
            bread.aliases = {"loaf"};
            addOwnFoodRow(database, bread);
            saveSettingIn(database, "units", "metric");
            return {};
        });
    ASSERT_TRUE(written);
    EXPECT_EQ(written->touched.tables.size(), 13U) << "a new table belongs in this test";
    auto const full = dump(*store);
    ASSERT_TRUE(store->undo());
    EXPECT_EQ(dump(*store), empty);
    ASSERT_TRUE(store->redo());
    EXPECT_EQ(dump(*store), full);
}

TEST(Store, KeepsItsUndoStepsOverARestart) {
    test::TemporaryFolder const folder;
    auto const diary = folder / "a.steady";
    std::string empty;
    std::string full;
    {
        auto const store = test::openStore(diary);
        empty = dump(*store);
        add(*store, {test::lunchOf(kMonday)}, named("Lunch"));
        add(*store, {test::noteOf(kMonday, "hello")}, named("Note"));
        full = dump(*store);
        ASSERT_TRUE(store->undo());
    }
    auto const store = test::openStore(diary);
    EXPECT_EQ(toEnglish(store->undoText().value()), "Lunch logged");
    EXPECT_EQ(toEnglish(store->redoText().value()), "Note logged");
    ASSERT_TRUE(store->undo());
    EXPECT_EQ(dump(*store), empty);
    EXPECT_FALSE(store->undoText());
    EXPECT_EQ(store->undo().error().kind, ErrorKind::NotFound);
    ASSERT_TRUE(store->redo());
    ASSERT_TRUE(store->redo());
    EXPECT_EQ(dump(*store), full);
    EXPECT_EQ(store->redo().error().kind, ErrorKind::NotFound);
}

TEST(Store, ForgetsWhatWasUndoneWhenSomethingNewIsWritten) {
    test::TemporaryFolder const folder;
    auto const store = test::openStore(folder / "a.steady");
    auto const first = add(*store, {test::lunchOf(kMonday)});
    ASSERT_TRUE(store->undo());
    auto const second = add(*store, {test::lunchOf(kMonday)});
    EXPECT_FALSE(store->redoText());
    EXPECT_NE(first, second) << "an id is never used for two entries";
}

TEST(Store, MakesNoStepOfAWorkThatChangesNothing) {
    test::TemporaryFolder const folder;
    auto const store = test::openStore(folder / "a.steady");
    add(*store, {test::lunchOf(kMonday)}, named("Lunch"));
    ASSERT_TRUE(store->transact(named("Nothing"), [](SQLite::Database& database) -> Result<void> {
        auto const id = addEntry(database, test::noteOf(kMonday, "there and gone"));
        removeEntry(database, id);
        return {};
    }));
    EXPECT_EQ(toEnglish(store->undoText().value()), "Lunch logged");
}

TEST(Store, RemembersTheLastTwoHundredSteps) {
    test::FastFolder const folder;
    auto const store = test::openStore(folder / "a.steady");
    for (int step = 0; step < kUndoSteps + 5; ++step)
        add(*store, {test::energyOf(kMonday, step % 11)});
    int undone = 0;
    while (store->undo())
        ++undone;
    EXPECT_EQ(undone, kUndoSteps);
}

TEST(Store, IsAPrivateFileInAPrivateFolderAndLeavesNoJournal) {
    test::TemporaryFolder const folder;
    auto const diary = folder / "data" / "steady" / "a.steady";
    {
        auto const store = test::openStore(diary);
        add(*store, {test::lunchOf(kMonday)});
        EXPECT_EQ(modeOf(folder / "data" / "steady" / "a.steady-journal"), 0600U);
    }
    EXPECT_EQ(modeOf(diary), 0600U);
    EXPECT_EQ(modeOf(diary.parent_path()), 0700U);
    EXPECT_EQ(modeOf(diary.parent_path().parent_path()), 0700U);
    std::vector<std::string> files;
    for (auto const& file : std::filesystem::directory_iterator(diary.parent_path()))
        files.push_back(file.path().filename().string());
    EXPECT_EQ(files, std::vector<std::string>{"a.steady"});
}

TEST(Store, MakesAnOpenDiaryPrivateAgain) {
    test::TemporaryFolder const folder;
    auto const diary = folder / "a.steady";
    test::openStore(diary);
    ::chmod(diary.c_str(), 0666);
    test::openStore(diary);
    EXPECT_EQ(modeOf(diary), 0600U);
}

TEST(Store, FindsNoFaultInASoundDiaryAndNamesThoseOfAnother) {
    test::TemporaryFolder const folder;
    auto const store = test::openStore(folder / "a.steady");
    add(*store, test::oneOfEachKind(kMonday));
    EXPECT_TRUE(store->check());
    ASSERT_TRUE(store->transact(named("x"), [](SQLite::Database& database) -> Result<void> {
        database.exec("UPDATE feeling SET kind = 'envy'");
        database.exec("UPDATE night SET wake = '07:00'");
        return {};
    }));
    auto const checked = store->check();
    ASSERT_FALSE(checked);
    EXPECT_EQ(checked.error().kind, ErrorKind::Damaged);
    ASSERT_EQ(checked.error().faults.size(), 1U);
    EXPECT_EQ(checked.error().faults.front().field, "feeling");
    EXPECT_NE(toEnglish(checked.error()).find("envy"), std::string::npos);
}

}  // namespace steady
