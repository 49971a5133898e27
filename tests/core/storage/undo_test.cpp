#include "core/storage/day_states.h"
#include "core/storage/entry_tables.h"
#include "core/storage/person_tables.h"
#include "core/storage/settings.h"
#include "core/storage/store.h"
#include "tests/core/storage/diary_samples.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace steady {

namespace {

constexpr int kMostSteps = 30;
Date const kFirstDay = makeDate(2026, 11, 1);

Entry differently(Entry entry, int how) {
    struct Change {
        int how;
        void operator()(MealItem& it) const { it.grams = 10 + how, it.gl.reset(); }
        void operator()(Workout& it) const {
            it.sets.resize(static_cast<std::size_t>(how % 3));
            it.minutes = how;
        }
        void operator()(Night& it) const { it.awakeMinutes = how, it.quality.reset(); }
        void operator()(Measurement& it) const { it.value = it.siValue = 60 + how; }
        void operator()(Feeling& it) const { it.value = how % 11; }
        void operator()(Flag& it) const { it.when.day += std::chrono::days(how); }
        void operator()(Note& it) const { it.text += std::to_string(how); }
    };
    std::visit(Change{how}, entry);
    return entry;
}

/// One write of any kind; small numbers pick what and how.
Result<void> writeSomething(SQLite::Database& database, int what, int how) {
    auto const day = kFirstDay + std::chrono::days(how % 5);
    auto const samples = test::oneOfEachKind(day);
    auto const stored = entriesBetween(database, {kFirstDay, kFirstDay + std::chrono::days(500)});
    auto const pick = [&] { return stored[static_cast<std::size_t>(how) % stored.size()]; };
    if (what < 4 || (what < 8 && stored.empty())) {
        addEntry(database,
                 differently(samples[static_cast<std::size_t>(how) % samples.size()], how));
    } else if (what < 6) {
        auto const old = pick();
        changeEntry(database, test::withId(differently(old, how + 1), idOf(old)));
    } else if (what < 8) {
        removeEntry(database, idOf(pick()));
    } else if (what == 8) {
        saveClosedState(database, day, how % 2 ? std::optional(DayState::Partial) : std::nullopt);
    } else if (what == 9) {
        saveSettingIn(database, "key" + std::to_string(how % 3), std::to_string(how));
    } else {
        addProfile(database, day, "{\"weight_kg\": " + std::to_string(how) + "}");
        addPlan(database, {static_cast<int>(planList(database).size()) + 1, day, "{}", "{}"});
    }
    return {};
}

}  // namespace

RC_GTEST_PROP(Undo, OfUpToThirtyStepsAndRedoingThemGivesTheSameDiary, ()) {
    test::FastFolder const folder;
    auto store = test::openStore(folder / "a.steady");
    std::vector<std::string> dumps{test::dump(*store)};
    int const wanted = *rc::gen::inRange(1, kMostSteps + 1);
    int steps = 0;
    while (steps < wanted) {
        int const what = *rc::gen::inRange(0, 11);
        int const how = *rc::gen::inRange(0, 100);
        auto const written =
            store->transact(verbatim("step"), [&](SQLite::Database& database) -> Result<void> {
                return writeSomething(database, what, how);
            });
        RC_ASSERT(written.has_value());
        if (auto now = test::dump(*store); now != dumps.back()) {
            dumps.push_back(std::move(now));
            ++steps;
        }
    }
    for (int step = wanted; step > 0; --step) {
        RC_ASSERT(test::dump(*store) == dumps[static_cast<std::size_t>(step)]);
        RC_ASSERT(store->undo().has_value());
        if (step == wanted / 2) {  // a restart half-way
            store.reset();
            store = test::openStore(folder / "a.steady");
        }
    }
    RC_ASSERT(test::dump(*store) == dumps.front());
    for (int step = 1; step <= wanted; ++step) {
        RC_ASSERT(store->redo().has_value());
        RC_ASSERT(test::dump(*store) == dumps[static_cast<std::size_t>(step)]);
    }
    RC_ASSERT(store->check().has_value());
}

TEST(Undo, TakesAnImportOfSevenHundredRowsBackAsOneStep) {
    test::FastFolder const folder;
    auto const store = test::openStore(folder / "a.steady");
    auto const empty = test::dump(*store);
    ASSERT_TRUE(store->transact(verbatim("711"), [](SQLite::Database& database) -> Result<void> {
        for (int day = 0; day < 711; ++day)
            addEntry(database, test::weightOf(kFirstDay - std::chrono::days(day), 80));
        return {};
    }));
    auto const full = test::dump(*store);
    EXPECT_EQ(store->undo()->touched.tables, std::set<std::string>{"measurement"});
    EXPECT_EQ(test::dump(*store), empty);
    EXPECT_EQ(store->redo()->touched.ids.size(), 711U);
    EXPECT_EQ(test::dump(*store), full);
}

TEST(Undo, BringsADeletedEntryBackUnderItsOwnId) {
    test::FastFolder const folder;
    auto const store = test::openStore(folder / "a.steady");
    EntryId id;
    ASSERT_TRUE(store->transact(verbatim("a"), [&](SQLite::Database& database) -> Result<void> {
        id = addEntry(database, test::strengthOf(kFirstDay));
        return {};
    }));
    ASSERT_TRUE(store->transact(verbatim("b"), [&](SQLite::Database& database) -> Result<void> {
        removeEntry(database, id);
        return {};
    }));
    EXPECT_EQ(store->undo()->touched.ids, std::vector{id});
    auto const back =
        store->read([&](SQLite::Database& database) { return entryById(database, id); });
    EXPECT_EQ(**back, test::withId(test::strengthOf(kFirstDay), id));
}

}  // namespace steady
