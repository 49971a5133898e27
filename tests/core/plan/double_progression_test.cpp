#include "core/plan/double_progression.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <cmath>

namespace steady {
namespace {

Trainee const kHomeGym{{Equipment::Dumbbells, Equipment::Barbell, Equipment::Bench}, {}, 4};
SetGoal const kEightToTwelve{2, 8, 12, 3};

Exercise const& named(char const* id) {
    return *findExercise(id);
}

/// Sessions a few days apart, each with these sets.
std::vector<ExerciseDay> pastOf(std::vector<std::vector<WorkoutSet>> const& sessions) {
    std::vector<ExerciseDay> past;
    Date day = makeDate(2026, 11, 1);
    for (auto const& sets : sessions) {
        past.push_back({day, sets});
        day += std::chrono::days(3);
    }
    return past;
}

std::vector<WorkoutSet> setsOf(int reps, std::optional<double> kg, std::optional<double> left = 3) {
    return {{"x", reps, kg, left}, {"x", reps, kg, left}};
}

LoadAdvice advise(char const* id, std::vector<std::vector<WorkoutSet>> const& sessions,
                  LoadCare const& care = {}, WeightsAtHand const& weights = {}) {
    return adviseLoad(named(id), kEightToTwelve, pastOf(sessions), kHomeGym, care, weights);
}

TEST(DoubleProgression, TakesFivePercentMoreToTheNextDumbbellThereIs) {
    // F-07: 20 kg + 5 % = 21.0, and the next dumbbell up is 22 kg.
    auto const next = advise("dumbbell_row", {setsOf(12, 20), setsOf(12, 20)});
    EXPECT_EQ(next.step, LoadStep::Up);
    EXPECT_EQ(next.loadKg, 22);
    EXPECT_EQ(next.low, 8);
    EXPECT_EQ(next.high, 12);
}

TEST(DoubleProgression, TakesARowOfFortyToFortyTwo) {
    // F-07: 40 kg + 5 % = 42.0; with 2 kg plates exactly that, with 2.5 kg steps the next one.
    EXPECT_EQ(advise("barbell_row", {setsOf(12, 40), setsOf(12, 40)}).loadKg, 42.5);
    WeightsAtHand const plates{{{Equipment::Barbell, {38, 40, 42, 44}}}};
    EXPECT_EQ(advise("barbell_row", {setsOf(12, 40), setsOf(12, 40)}, {}, plates).loadKg, 42);
}

TEST(DoubleProgression, TakesTenPercentForLegsAndHalfFromSixtyFive) {
    EXPECT_EQ(advise("back_squat", {setsOf(12, 100), setsOf(12, 100)}).loadKg, 110);
    EXPECT_EQ(advise("back_squat", {setsOf(12, 100), setsOf(12, 100)}, {66, true}).loadKg, 105);
    EXPECT_EQ(advise("barbell_row", {setsOf(12, 100), setsOf(12, 100)}, {66, true}).loadKg, 102.5);
}

TEST(DoubleProgression, AddsRepetitionsBeforeABigJump) {
    // 5 kg + 5 % is 5.25; the next dumbbell is 6 kg, 20 % more (O-54).
    auto const wait = advise("dumbbell_row", {setsOf(12, 5), setsOf(12, 5)});
    EXPECT_EQ(wait.step, LoadStep::MoreReps);
    EXPECT_EQ(wait.loadKg, 5);
    EXPECT_EQ(wait.high, 14);
    auto const jump = advise("dumbbell_row", {setsOf(14, 5), setsOf(14, 5)});
    EXPECT_EQ(jump.step, LoadStep::Up);
    EXPECT_EQ(jump.loadKg, 6);
}

TEST(DoubleProgression, AsksForTwoSessionsAllSetsAndSomeLeft) {
    EXPECT_EQ(advise("dumbbell_row", {setsOf(12, 20)}).step, LoadStep::Keep);
    EXPECT_EQ(advise("dumbbell_row", {setsOf(11, 20), setsOf(12, 20)}).step, LoadStep::Keep);
    EXPECT_EQ(advise("dumbbell_row", {setsOf(12, 20, 1), setsOf(12, 20, 1)}).step, LoadStep::Keep);
    EXPECT_EQ(advise("dumbbell_row", {setsOf(12, 18), setsOf(12, 20)}).step, LoadStep::Keep);
    EXPECT_EQ(advise("dumbbell_row", {{{"x", 12, 20, 3}}, setsOf(12, 20)}).step, LoadStep::Keep);
    std::vector<WorkoutSet> const oneShort{{"x", 12, 20, 3}, {"x", 11, 20, 3}};
    EXPECT_EQ(advise("dumbbell_row", {setsOf(12, 20), oneShort}).step, LoadStep::Keep);
}

TEST(DoubleProgression, DoesNotGuessWhatWasLeft) {
    auto const asked = advise("dumbbell_row", {setsOf(12, 20, {}), setsOf(12, 20, {})});
    EXPECT_EQ(asked.step, LoadStep::Keep);
    EXPECT_NE(toEnglish(asked.why).find("how many were left"), std::string::npos);
}

TEST(DoubleProgression, NeverRisesInALighterWeek) {
    auto const same = advise("dumbbell_row", {setsOf(12, 20), setsOf(12, 20)}, {40, false});
    EXPECT_EQ(same.step, LoadStep::Keep);
    EXPECT_EQ(same.loadKg, 20);
}

TEST(DoubleProgression, GoesDownATenthAfterTwoBelowTheBottom) {
    auto const down = advise("barbell_row", {setsOf(7, 50), setsOf(6, 50)});
    EXPECT_EQ(down.step, LoadStep::Down);
    EXPECT_EQ(down.loadKg, 45);
    EXPECT_EQ(advise("barbell_row", {setsOf(9, 50), setsOf(6, 50)}).step, LoadStep::Keep);
}

TEST(DoubleProgression, GoesToTheNextVariantWithoutAWeight) {
    auto const harder = advise("wall_push_up", {setsOf(12, {}), setsOf(12, {})});
    EXPECT_EQ(harder.step, LoadStep::Harder);
    ASSERT_NE(harder.exercise, nullptr);
    EXPECT_EQ(harder.exercise->id, "incline_push_up");
    auto const easier = advise("incline_push_up", {setsOf(5, {}), setsOf(5, {})});
    EXPECT_EQ(easier.step, LoadStep::Easier);
    EXPECT_EQ(easier.exercise->id, "wall_push_up");
}

TEST(DoubleProgression, LeavesOutVariantsThatDoNotSuit) {
    // Sore wrists: no push-up on the hands, so the wall stays.
    Trainee const wrists{{}, {"elbow_wrist"}, 4};
    auto const stays = adviseLoad(named("wall_push_up"), kEightToTwelve,
                                  pastOf({setsOf(12, {}), setsOf(12, {})}), wrists, {});
    EXPECT_EQ(stays.step, LoadStep::Keep);
    // No band at home: the chain goes on to what is there.
    Trainee const bar{{Equipment::PullUpBar}, {}, 4};
    auto const next = adviseLoad(named("prone_pull"), kEightToTwelve,
                                 pastOf({setsOf(12, {}), setsOf(12, {})}), bar, {});
    ASSERT_EQ(next.step, LoadStep::Harder);
    EXPECT_EQ(next.exercise->id, "pull_up_negative");
}

TEST(DoubleProgression, NamesTheStrongerBandAndTheEndOfAList) {
    auto const band = advise("band_row", {setsOf(12, {}), setsOf(12, {})});
    EXPECT_NE(toEnglish(band.why).find("stronger band"), std::string::npos);
    WeightsAtHand const few{{{Equipment::Dumbbells, {5, 10}}}};
    auto const last = advise("dumbbell_row", {setsOf(12, 10), setsOf(12, 10)}, {}, few);
    EXPECT_EQ(last.loadKg, 10);
    EXPECT_NE(toEnglish(last.why).find("heaviest"), std::string::npos);
}

TEST(DoubleProgression, CountsHeldOnesInSeconds) {
    PlannedExercise const planned{"front_plank", {}, 2, 10, 15, 3};
    EXPECT_EQ(goalOf(named("front_plank"), planned), (SetGoal{2, 20, 30, 3}));
    EXPECT_EQ(goalOf(named("goblet_squat"), planned), (SetGoal{2, 10, 15, 3}));
}

TEST(WorkingLoad, IsTheWeightOfMostSets) {
    EXPECT_EQ(workingLoad({{"x", 8, 10, {}}, {"x", 8, 20, {}}, {"x", 8, 20, {}}}), 20);
    EXPECT_EQ(workingLoad({{"x", 8, {}, {}}}), std::nullopt);
}

RC_GTEST_PROP(DoubleProgressionProperty, NeverJumpsFarAndNeverTakesAWeightThatIsNotThere, ()) {
    auto const* id = *rc::gen::element("dumbbell_row", "barbell_row", "back_squat", "goblet_squat");
    double const load = 2.5 * *rc::gen::inRange(1, 80);
    int const before = *rc::gen::inRange(1, 20), last = *rc::gen::inRange(1, 20);
    std::optional<double> const left = *rc::gen::element(
        std::optional<double>{}, std::optional<double>(1), std::optional<double>(3));
    auto const advice = advise(id, {setsOf(before, load, left), setsOf(last, load, left)});
    RC_ASSERT(advice.loadKg.has_value());
    if (advice.step == LoadStep::Up) {
        RC_ASSERT(*advice.loadKg > load);
        RC_ASSERT(std::min(before, last) >= kEightToTwelve.high);
        double const step = loadStepOf(named(id));
        RC_ASSERT(std::abs(std::remainder(*advice.loadKg, step)) < 1e-6);
        bool const earnedTheJump = std::min(before, last) >= kEightToTwelve.high + 2;
        RC_ASSERT(*advice.loadKg <= load * 1.1 + 1e-6 || earnedTheJump);
    }
    if (advice.step == LoadStep::Down) RC_ASSERT(*advice.loadKg <= load * 0.9 + 1e-6);
    if (advice.step == LoadStep::Keep) RC_ASSERT(*advice.loadKg == load);
    RC_ASSERT(!advice.why.empty());
}

}  // namespace
}  // namespace steady
