#include "core/coach/coach.h"

#include "tests/core/coach/coach_samples.h"
#include "tests/support/temporary_folder.h"

#include <gtest/gtest.h>

namespace steady {

namespace {

Date const kCoachToday = makeDate(2026, 11, 22);

std::string said(Result<Done> const& done) {
    return done ? toEnglish(done->what) : "refused: " + toEnglish(done.error());
}

MealItem eaten(MealSlot slot, double kcal) {
    auto item = test::lunchOf(kCoachToday);
    item.slot = slot;
    item.when.time = clockTime(slot == MealSlot::Dinner ? 18 : 12);
    item.nutrition.energyKcal = kcal;
    return item;
}

class CoachTest : public testing::Test {
 protected:
    test::FastFolder folder;
    std::unique_ptr<Coach> coach = test::openCoach(folder / "a.steady");
};

TEST_F(CoachTest, LogsEveryKindAndSaysWhatItTouched) {
    auto const done = coach->log(test::oneOfEachKind(kCoachToday));
    ASSERT_TRUE(done);
    EXPECT_EQ(done->changes, (Changes{.diary = true}));
    ASSERT_EQ(done->ids.size(), 7U);
    EXPECT_EQ(coach->entriesOn(kCoachToday).size(), 7U);
    for (auto const id : done->ids)
        EXPECT_TRUE(coach->entry(id)) << toString(id);
    EXPECT_EQ(coach->diarySpan(), (DateRange{kCoachToday, kCoachToday}));
}

TEST_F(CoachTest, ChangesSeveralEntriesAsOneStep) {
    auto const logged =
        coach->log({Entry{test::lunchOf(kCoachToday)}, Entry{test::lunchOf(kCoachToday)}});
    auto const before = coach->entriesOn(kCoachToday);
    auto later = before;
    for (auto& entry : later)
        std::get<MealItem>(entry).when.time = clockTime(13, 30);
    ASSERT_TRUE(coach->change(later));
    EXPECT_EQ(coach->entriesOn(kCoachToday), later);
    ASSERT_TRUE(coach->undo());
    EXPECT_EQ(coach->entriesOn(kCoachToday), before);

    std::get<MealItem>(later.back()).grams = -5;
    EXPECT_FALSE(coach->change(later)) << "one bad entry refuses all";
    EXPECT_EQ(coach->entriesOn(kCoachToday), before);
    EXPECT_FALSE(coach->change(std::vector<Entry>{}));
}

TEST_F(CoachTest, NamesEveryWriteInPlainWords) {
    EXPECT_EQ(said(coach->log({test::weightOf(kCoachToday, 86)})), "Weight 86.0 kg logged");
    EXPECT_EQ(said(coach->log({test::lunchOf(kCoachToday)})), "Oats, rolled logged");
    auto const lunch =
        coach->log({Entry{test::lunchOf(kCoachToday)}, Entry{test::lunchOf(kCoachToday)}});
    EXPECT_EQ(said(lunch), "Lunch logged");
    EXPECT_EQ(said(coach->remove(lunch->ids)), "Lunch deleted");
    EXPECT_EQ(said(coach->log({test::strengthOf(kCoachToday), test::nightOf(kCoachToday)})),
              "2 things logged");
    EXPECT_EQ(said(coach->closeDay(kCoachToday, DayState::Complete)),
              "22 November 2026 closed as complete");
    EXPECT_EQ(said(coach->undo()), "Undone: 22 November 2026 closed as complete");
    EXPECT_EQ(toEnglish(*coach->undoText()), "2 things logged");
    EXPECT_EQ(toEnglish(*coach->redoText()), "22 November 2026 closed as complete");
    EXPECT_EQ(said(coach->redo()), "Done again: 22 November 2026 closed as complete");
}

TEST_F(CoachTest, ChangesAnEntryUnderItsIdAndTakesThatBack) {
    auto const id = coach->log({test::strengthOf(kCoachToday)})->ids.front();
    auto workout = std::get<Workout>(*coach->entry(id));
    auto const before = workout;
    workout.sets.pop_back();
    workout.minutes = 45;
    EXPECT_EQ(said(coach->change(workout)), "Strength A changed");
    EXPECT_EQ(std::get<Workout>(*coach->entry(id)), workout);
    ASSERT_TRUE(coach->undo());
    EXPECT_EQ(std::get<Workout>(*coach->entry(id)), before);
}

TEST_F(CoachTest, WritesNothingWhenAFormIsSavedUnchanged) {
    auto const id = coach->log({test::strengthOf(kCoachToday)})->ids.front();
    auto const saved = coach->change(*coach->entry(id));
    ASSERT_TRUE(saved);
    EXPECT_FALSE(saved->changes.any());
    EXPECT_EQ(toEnglish(*coach->undoText()), "Strength A logged");
}

TEST_F(CoachTest, RefusesWhatIsGoneAndKeepsTheRest) {
    auto const ids = coach->log({test::lunchOf(kCoachToday), test::illOn(kCoachToday)})->ids;
    auto ghost = test::noteOf(kCoachToday, "x");
    ghost.id.row = 99;
    EXPECT_EQ(coach->change(ghost).error().kind, ErrorKind::NotFound);
    EXPECT_EQ(coach->remove({ids[0], ghost.id}).error().kind, ErrorKind::NotFound);
    EXPECT_EQ(coach->entriesOn(kCoachToday).size(), 2U) << "all or nothing";
    EXPECT_EQ(coach->remove({}).error().kind, ErrorKind::InvalidInput);
    EXPECT_EQ(coach->log({}).error().kind, ErrorKind::InvalidInput);
}

TEST_F(CoachTest, NamesEveryFaultAtOnceAndStoresNothing) {
    auto heavy = test::weightOf(kCoachToday, 880);
    auto meal = test::lunchOf(kCoachToday);
    meal.grams = -60;
    auto const done = coach->log({heavy, meal, test::energyOf(kCoachToday, 11)});
    ASSERT_FALSE(done);
    EXPECT_EQ(done.error().kind, ErrorKind::InvalidInput);
    std::vector<std::string> fields;
    for (auto const& fault : done.error().faults)
        fields.push_back(fault.field);
    EXPECT_EQ(fields, (std::vector<std::string>{"[0].weight", "[1].grams", "[2].energy"}));
    EXPECT_NE(toEnglish(done.error()).find("between 35 and 300 kg"), std::string::npos);
    EXPECT_TRUE(coach->entriesOn(kCoachToday).empty());
    EXPECT_FALSE(coach->undoText());
}

TEST_F(CoachTest, LetsTheStateOfADayFollowItsEntriesUntilItIsClosed) {
    EXPECT_EQ(coach->dayState(kCoachToday), DayState::NotTracked);
    ASSERT_TRUE(coach->log({eaten(MealSlot::Lunch, 500)}));
    EXPECT_EQ(coach->dayState(kCoachToday), DayState::Partial);
    ASSERT_TRUE(coach->log({eaten(MealSlot::Dinner, 600)}));
    EXPECT_EQ(coach->dayState(kCoachToday), DayState::Complete) << "two meals and no target yet";
    ASSERT_TRUE(coach->closeDay(kCoachToday, DayState::Partial));
    EXPECT_EQ(coach->dayState(kCoachToday), DayState::Partial);
    ASSERT_TRUE(coach->closeDay(kCoachToday, std::nullopt));
    EXPECT_EQ(coach->dayState(kCoachToday), DayState::Complete);
    EXPECT_FALSE(coach->closeDay(kCoachToday, std::nullopt)->changes.any()) << "it is open already";
}

TEST_F(CoachTest, ImportsTwiceAsOnceAndAsOneStep) {
    ImportBatch batch;
    for (int day = 0; day < 711; ++day)
        batch.rows.push_back(
            {day, {test::weightOf(kCoachToday - std::chrono::days(day), 80 + day % 7)}});
    auto const first = coach->import(batch);
    EXPECT_EQ(said(first), "711 weighings imported");
    EXPECT_EQ(first->added, 711);
    auto const again = coach->import(batch);
    ASSERT_TRUE(again);
    EXPECT_TRUE(again->ids.empty());
    EXPECT_EQ(again->alreadyThere, 711);
    EXPECT_FALSE(again->changes.any());
    batch.rows.push_back({712, {test::weightOf(kCoachToday + std::chrono::days(1), 80)}});
    EXPECT_EQ(coach->previewImport(batch)->added, 1);
    EXPECT_EQ(coach->import(batch)->ids.size(), 1U);
    ASSERT_TRUE(coach->undo());
    ASSERT_TRUE(coach->undo());
    EXPECT_FALSE(coach->diarySpan());
}

TEST_F(CoachTest, KeepsTwoEqualBitesOfAFileApart) {
    ImportBatch batch;
    batch.rows = {{1, {test::lunchOf(kCoachToday)}}, {2, {test::lunchOf(kCoachToday)}}};
    EXPECT_EQ(coach->import(batch)->ids.size(), 2U);
    EXPECT_EQ(coach->import(batch)->ids.size(), 0U);
    ASSERT_TRUE(coach->remove({idOf(coach->entriesOn(kCoachToday).front())}));
    EXPECT_EQ(coach->import(batch)->ids.size(), 1U);
}

TEST_F(CoachTest, ImportsNothingWhenOneRowCantBeRight) {
    ImportBatch batch;
    batch.rows = {{1, {test::weightOf(kCoachToday, 80)}}, {2, {test::weightOf(kCoachToday, 8)}}};
    auto const done = coach->import(batch);
    ASSERT_FALSE(done);
    EXPECT_EQ(done.error().faults.front().field, "2026-11-22 weight");
    EXPECT_FALSE(coach->diarySpan());
}

TEST_F(CoachTest, RemembersSettingsAndThatItIsASample) {
    EXPECT_FALSE(coach->isSample());
    EXPECT_EQ(said(coach->markAsSample()), "Marked as a sample");
    EXPECT_EQ(coach->saveSetting("theme", "dark")->changes, (Changes{.settings = true}));
    EXPECT_FALSE(coach->saveSetting("theme", "dark")->changes.any());
    EXPECT_FALSE(coach->saveSetting("", "x"));
    coach.reset();
    coach = test::openCoach(folder / "a.steady");
    EXPECT_TRUE(coach->isSample());
    EXPECT_EQ(coach->setting("theme"), "dark");
    ASSERT_TRUE(coach->undo());
    EXPECT_FALSE(coach->setting("theme"));
    EXPECT_TRUE(coach->isSample());
}

TEST_F(CoachTest, IsTheOnlyOneOnItsDiary) {
    auto const second = Coach::open(folder / "a.steady", OpenMode::MustExist);
    ASSERT_FALSE(second);
    EXPECT_EQ(second.error().kind, ErrorKind::InUse);
    EXPECT_EQ(Coach::open(folder / "b.steady", OpenMode::MustExist).error().kind,
              ErrorKind::NotFound);
    EXPECT_EQ(coach->path(), folder / "a.steady");
}

TEST_F(CoachTest, UndoOfThirtyStepsAndRedoingThemGivesTheSameDiary) {
    std::vector<std::vector<Entry>> states;
    auto const all = [&] {
        return coach->entriesBetween({kCoachToday - std::chrono::days(40), kCoachToday});
    };
    states.push_back(all());
    for (int step = 0; step < 30; ++step) {
        auto const day = kCoachToday - std::chrono::days(step % 4);
        auto const kind = static_cast<std::size_t>(step % 7);
        auto const stored = all();
        if (step % 5 == 3) {
            ASSERT_TRUE(coach->remove({idOf(stored[stored.size() / 2])}));
        } else if (step % 5 == 4) {
            auto moved = stored.front();
            std::visit([](auto& it) { it.when.day -= std::chrono::days(30); }, moved);
            ASSERT_TRUE(coach->change(moved));
        } else {
            ASSERT_TRUE(coach->log({test::oneOfEachKind(day)[kind]}));
        }
        states.push_back(all());
    }
    for (std::size_t step = 30; step > 0; --step) {
        ASSERT_EQ(all(), states[step]);
        ASSERT_TRUE(coach->undo());
    }
    EXPECT_TRUE(all().empty());
    EXPECT_FALSE(coach->undo());
    for (std::size_t step = 1; step <= 30; ++step) {
        ASSERT_TRUE(coach->redo());
        ASSERT_EQ(all(), states[step]);
    }
    EXPECT_TRUE(coach->check());
}

}  // namespace

}  // namespace steady
