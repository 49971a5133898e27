#include "core/plan/sleep.h"

#include "tests/core/plan/plan_people.h"

#include <gtest/gtest.h>

namespace steady {
namespace {

TEST(Sleep, WorksBackFromWaking) {
    auto const sleep = sleepPlanFor(clockTime(6, 30), 8, 20);
    EXPECT_EQ(toString(sleep.bed), "22:10");
    EXPECT_EQ(toString(sleep.coffeeUntil), "13:15");
    EXPECT_EQ(toString(sleep.strongCaffeineUntil), "08:45");
    EXPECT_EQ(toString(sleep.alcoholUntil), "18:00");
    EXPECT_EQ(toString(sleep.lastMeal), "19:00");
    EXPECT_EQ(toString(sleep.windDown), "21:10");
}

TEST(Sleep, CrossesMidnightForNightWorkers) {
    auto const sleep = sleepPlanFor(clockTime(16), 8, 20);
    EXPECT_EQ(toString(sleep.bed), "07:40");
    EXPECT_EQ(toString(sleep.coffeeUntil), "22:45");
}

TEST(Sleep, NeedsALittleLessFrom65ButObeysTheirWish) {
    EXPECT_EQ(sleepTargetHours(test::factsOf(test::woman45())), 8);
    auto older = test::woman66();
    EXPECT_EQ(sleepTargetHours(test::factsOf(older)), 7.5);
    older.sleepTargetHours = 8.5;
    EXPECT_EQ(sleepTargetHours(test::factsOf(older)), 8.5);
}

TEST(Sleep, TrustsTheDiaryOnFallingAsleepWithinReason) {
    auto facts = test::factsOf(test::woman45());
    EXPECT_EQ(sleepLatencyMinutes(facts), 20);
    facts.history.sleepLatencyMinutes = 90;
    EXPECT_EQ(sleepLatencyMinutes(facts), 45);
    facts.history.sleepLatencyMinutes = 1;
    EXPECT_EQ(sleepLatencyMinutes(facts), 5);
}

}  // namespace
}  // namespace steady
