#include "core/coach/exercise_history.h"

#include "core/coach/retest_results.h"
#include "tests/core/coach/coach_samples.h"
#include "tests/support/temporary_folder.h"

#include <gtest/gtest.h>

namespace steady {
namespace {

Date const kFirstDay = makeDate(2026, 10, 2);

Entry rowSession(int day, std::vector<WorkoutSet> sets) {
    Workout workout;
    workout.when = {kFirstDay + std::chrono::days(day), clockTime(18), 60};
    workout.modality = Modality::Resistance;
    workout.activity = "Strength A";
    workout.sets = std::move(sets);
    return workout;
}

Exercise const& dumbbellRow() {
    return *findExercise("dumbbell_row");
}

TEST(ExerciseHistory, IsOldestFirstWithTheBestSet) {
    auto const history = buildExerciseHistory(
        {rowSession(7, {{"dumbbell_row", 8, 14, 2}, {"dumbbell_row", 12, 12, 2}}),
         rowSession(0, {{"dumbbell_row", 10, 10, 3}, {"box_squat", 12, {}, 3}}),
         rowSession(14, {{"One-arm dumbbell row", 10, 12, 3}})},
        dumbbellRow());
    ASSERT_EQ(history.days.size(), 3U);
    EXPECT_EQ(history.days[0].day, kFirstDay);
    EXPECT_TRUE(history.byLoad);
    EXPECT_EQ(history.days[1].best, 14);
    EXPECT_EQ(toEnglish(history.best).substr(0, 23), "Best set: 8 × 14 kg on");
    EXPECT_NE(toEnglish(history.sentence).find("3 sessions"), std::string::npos);
    EXPECT_NE(toEnglish(history.sentence).find("from 10 kg to 12 kg"), std::string::npos);
}

TEST(ExerciseHistory, CountsRepetitionsOrSecondsWithoutAWeight) {
    auto const held = buildExerciseHistory(
        {rowSession(0, {{"front_plank", 25, {}, 3}, {"front_plank", 30, {}, 2}})},
        *findExercise("front_plank"));
    EXPECT_FALSE(held.byLoad);
    EXPECT_EQ(held.days[0].best, 30);
    EXPECT_EQ(toEnglish(held.days[0].sets), "25, 30 s");
    EXPECT_NE(toEnglish(held.best).find("30 s"), std::string::npos);
}

TEST(ExerciseHistory, IsEmptyBeforeTheFirstSession) {
    auto const none = buildExerciseHistory({}, dumbbellRow());
    EXPECT_TRUE(none.days.empty());
    EXPECT_TRUE(none.best.empty());
}

TEST(ExercisesDone, AreListedNewestFirstAndOnce) {
    auto const done = exercisesDone({rowSession(0, {{"dumbbell_row", 10, 10, 3}}),
                                     rowSession(3, {{"box_squat", 10, {}, 3}, {"sit", 5, {}, {}}}),
                                     rowSession(6, {{"dumbbell_row", 10, 10, 3}})});
    ASSERT_EQ(done.size(), 2U);
    EXPECT_EQ(done[0]->id, "dumbbell_row");
    EXPECT_EQ(done[1]->id, "box_squat");
}

TEST(SetsText, SaysAlikeSetsShortly) {
    EXPECT_EQ(toEnglish(setsText({{"x", 10, 12, {}}, {"x", 10, 12, {}}})), "2 × 10 · 12 kg");
    EXPECT_EQ(toEnglish(setsText({{"x", 10, 7.5, {}}, {"x", 9, 7.5, {}}})), "10, 9 · 7.5 kg");
    EXPECT_TRUE(setsText({}).empty());
}

TEST(RetestView, ShowsTheChangeAndNeverComparesVariants) {
    std::vector<RetestDay> const days{
        {kFirstDay, {{RetestKind::ChairStands, 14}, {RetestKind::PushUps, 12}}, "wall_push_up"},
        {kFirstDay + std::chrono::days(78),
         {{RetestKind::ChairStands, 17}, {RetestKind::PushUps, 8}},
         "incline_push_up"}};
    auto const view =
        buildRetestView(days, days[1].day, {RetestKind::ChairStands, RetestKind::PushUps}, 12);
    ASSERT_EQ(view.rows.size(), 2U);
    EXPECT_EQ(toEnglish(view.rows[0].change).substr(0, 8), "+3 since");
    EXPECT_TRUE(view.rows[1].change.empty());
    EXPECT_FALSE(view.offered);  // done this week already
}

TEST(RetestView, IsOfferedOnlyInItsWeeksAndWhenAllowed) {
    auto const offered = [](int week, std::vector<RetestKind> const& kinds) {
        return buildRetestView({}, kFirstDay, kinds, week).offered;
    };
    EXPECT_TRUE(offered(1, {RetestKind::Plank}));
    EXPECT_TRUE(offered(12, {RetestKind::Plank}));
    EXPECT_FALSE(offered(5, {RetestKind::Plank}));
    EXPECT_FALSE(offered(12, {}));
}

TEST(Retest, KeepsResultsAndTheRestingRateAsOneChange) {
    test::FastFolder folder;
    auto const coach = test::openCoach(folder / "a.steady");
    ASSERT_TRUE(coach->saveProfile(test::womanOf45(), kFirstDay));
    RetestDay const results{
        kFirstDay, {{RetestKind::Plank, 40}, {RetestKind::RestingHeartRate, 66}}, {}};
    EntryTime const when{kFirstDay, clockTime(8), 120};
    ASSERT_TRUE(saveRetest(*coach, results, when));
    EXPECT_EQ(retestDays(*coach), std::vector<RetestDay>{results});
    ASSERT_EQ(coach->entriesOn(kFirstDay).size(), 1U);
    EXPECT_FALSE(retestOn(*coach, kFirstDay).offered);
    ASSERT_TRUE(coach->undo());
    EXPECT_TRUE(retestDays(*coach).empty());
    EXPECT_TRUE(coach->entriesOn(kFirstDay).empty());
    EXPECT_TRUE(retestOn(*coach, kFirstDay).offered);
    EXPECT_FALSE(saveRetest(*coach, {kFirstDay, {{RetestKind::Plank, -3}}, {}}, when));
}

}  // namespace
}  // namespace steady
