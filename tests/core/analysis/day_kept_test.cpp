#include "core/analysis/day_kept.h"

#include "tests/core/analysis/diary_makers.h"

#include <gtest/gtest.h>

namespace steady {
namespace {

using test::day;
using test::food;

struct KeptOn : ::testing::Test {
    KeptOn() {
        targets.planned = true;
        targets.window = std::pair(clockTime(9), clockTime(17));
        targets.sleepHours = 8;
    }

    void eat(int hour, double gl = 10) {
        meals.push_back(food("Stew", MealSlot::Lunch, day(0), clockTime(hour))
                            .kcal(500)
                            .protein(35)
                            .net(20)
                            .gl(gl)
                            .vegetable());
    }

    Adherence kept(DayState state, std::optional<double> slept = {}, bool over = true) {
        for (auto const& meal : meals)
            diary.items.push_back(&meal);
        for (auto const& workout : workouts)
            diary.workouts.push_back(&workout);
        auto const sittings = sittingsOf(diary.items);
        return keptOn({diary, sittings, state, targets, slept, over});
    }

    std::vector<MealItem> meals;
    std::vector<Workout> workouts;
    DiaryDay diary;
    DayTargets targets;
};

TEST_F(KeptOn, SaysNothingWithoutData) {
    EXPECT_FALSE(kept(DayState::NotTracked).overall());
}

TEST_F(KeptOn, IsTheMeanOfThePillarsThatHaveData) {
    eat(10);
    eat(18);  // an hour after the window
    auto const day = kept(DayState::Complete, 7.6);
    EXPECT_EQ(day.window, 0);
    EXPECT_EQ(day.sleep, 1);  // O-61: half an hour short still counts
    ASSERT_TRUE(day.food);
    EXPECT_FALSE(day.movement);  // nothing was planned
    EXPECT_FALSE(day.stress);
    EXPECT_DOUBLE_EQ(*day.overall(), (*day.food + 0 + 1) / 3);
}

TEST_F(KeptOn, JudgesMealsOnlyOnCompleteDays) {
    eat(18);
    auto const day = kept(DayState::Partial, 7.4);
    EXPECT_FALSE(day.food);
    EXPECT_FALSE(day.window);
    EXPECT_EQ(day.sleep, 0);
}

TEST_F(KeptOn, CountsMovementAsFarAsItWasDone) {
    targets.aerobicSessions = 1;
    targets.aerobicMinutes = 30;
    targets.resistanceSessions = 1;
    workouts.push_back(test::workout(test::day(0), Modality::Aerobic, 15));
    EXPECT_DOUBLE_EQ(*kept(DayState::Partial).movement, 0.25);
}

TEST_F(KeptOn, HoldsNothingAgainstADayThatIsNotOver) {
    targets.resistanceSessions = 1;
    targets.practice = true;
    diary.stressSaid = true;
    auto const running = kept(DayState::Partial, {}, false);
    EXPECT_FALSE(running.movement);
    EXPECT_FALSE(running.stress);
    auto const over = kept(DayState::Partial);
    EXPECT_EQ(over.movement, 0);
    EXPECT_EQ(over.stress, 0);
}

TEST_F(KeptOn, LeavesColoursOutWhereASafetyRowDoes) {
    targets.coloursOff = true;
    eat(10);
    EXPECT_FALSE(kept(DayState::Complete).food);
}

}  // namespace
}  // namespace steady
