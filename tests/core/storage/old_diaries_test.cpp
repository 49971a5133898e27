#include "core/storage/day_states.h"
#include "core/storage/entry_tables.h"
#include "core/storage/own_foods.h"
#include "core/storage/person_tables.h"
#include "core/storage/schema.h"
#include "core/storage/session_choices.h"
#include "core/storage/settings.h"
#include "tests/core/storage/diary_samples.h"
#include "tests/support/temporary_folder.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <gtest/gtest.h>

namespace steady {

namespace {

// tests/data/diaries keeps one real file of every released version. They are never made again: a
// diary on somebody's disk does not change either.
Date const kMuseumDay = makeDate(2026, 11, 16);

constexpr std::chrono::days kADay{1};

std::filesystem::path museumPiece(int version) {
    return test::sourceFile("tests/data/diaries/v" + std::to_string(version) + ".db");
}

Result<void> fillMuseumDiary(SQLite::Database& database) {
    for (auto const& entry : test::oneOfEachKind(kMuseumDay))
        addEntry(database, entry);
    addProfile(database, kMuseumDay, R"({"height_cm": 165})");
    addPlan(database, {1, kMuseumDay, "{}", R"({"version": 1})"});
    saveClosedState(database, kMuseumDay, DayState::Complete);
    Food bread;
    bread.id = "own:1";
    bread.name = "Rye bread";
    bread.servings = {{"1 slice", 45}};
    addOwnFoodRow(database, bread);
    saveSettingIn(database, "sample", "yes");
    saveSessionChoice(database, {kMuseumDay, Modality::Resistance, kMuseumDay + kADay});
    return {};
}

}  // namespace

/// How the file of the newest version is made, once, before its release:
/// steady_core_tests --gtest_also_run_disabled_tests --gtest_filter='*IsMadeOnce*'
TEST(OldDiary, DISABLED_IsMadeOnce) {
    auto const file = museumPiece(kDiaryVersion);
    ASSERT_FALSE(std::filesystem::exists(file)) << "a released diary is never made again";
    test::TemporaryFolder const folder;
    auto const fresh = folder / "museum.db";
    ASSERT_TRUE(test::openStore(fresh)->transact(verbatim("A week"), fillMuseumDiary));
    {
        SQLite::Database small(fresh.string(), SQLite::OPEN_READWRITE);
        small.exec("PRAGMA page_size = 512; VACUUM");  // most tables hold one row
    }
    std::filesystem::copy_file(fresh, file);
}

namespace {

void expectEverything(Store const& museum) {
    auto const* store = &museum;
    EXPECT_TRUE(store->check());
    auto const entries = store->read([](SQLite::Database& database) {
        return entriesBetween(database, {kMuseumDay, kMuseumDay});
    });
    auto const expected = test::oneOfEachKind(kMuseumDay);
    ASSERT_EQ(entries->size(), expected.size());
    for (auto const& entry : *entries) {
        auto const kind = idOf(entry).kind;
        EXPECT_EQ(entry, test::withId(expected[static_cast<std::size_t>(kind)], {kind, 1}));
    }
    EXPECT_EQ(store->read(newestProfile).value()->draft, R"({"height_cm": 165})");
    EXPECT_EQ(store->read(planList)->size(), 1U);
    EXPECT_EQ(store->read(ownFoods)->front().servings.front().grams, 45);
    auto const closed =
        store->read([](SQLite::Database& database) { return closedState(database, kMuseumDay); });
    EXPECT_EQ(*closed, DayState::Complete);
    auto const sample =
        store->read([](SQLite::Database& database) { return settingIn(database, "sample"); });
    EXPECT_EQ(*sample, "yes");
    EXPECT_EQ(toEnglish(store->undoText().value()), "A week");
}

}  // namespace

TEST(OldDiary, OfAnyVersionOpensWithAllThatWasInIt) {
    for (int version = 1; version <= kDiaryVersion; ++version) {
        test::TemporaryFolder const folder;
        auto const diary = folder / "old.db";
        std::filesystem::copy_file(museumPiece(version), diary);
        expectEverything(*test::openStore(diary));
    }
}

TEST(OldDiary, OfVersion2KnowsWhereASessionWent) {
    test::TemporaryFolder const folder;
    auto const diary = folder / "v2.db";
    std::filesystem::copy_file(museumPiece(2), diary);
    auto const choices = test::openStore(diary)->read([](SQLite::Database& database) {
        return sessionChoices(database, {kMuseumDay, kMuseumDay});
    });
    ASSERT_EQ(choices->size(), 1U);
    EXPECT_EQ(choices->front(),
              (StoredSessionChoice{kMuseumDay, Modality::Resistance, kMuseumDay + kADay}));
}

TEST(OldDiary, IsKeptForEveryVersionThatWasReleased) {
    for (int version = 1; version <= kDiaryVersion; ++version)
        EXPECT_TRUE(std::filesystem::exists(museumPiece(version))) << museumPiece(version);
}

}  // namespace steady
