#include "core/coach/plan_week.h"

#include <gtest/gtest.h>

namespace steady {

TEST(PlanWeek, BeginsWithTheFirstPlanAndTurnsEverySevenDays) {
    Date const first = makeDate(2026, 5, 27);
    EXPECT_EQ(planWeekOn(first, first), 1);
    EXPECT_EQ(planWeekOn(first, first + std::chrono::days(6)), 1);
    EXPECT_EQ(planWeekOn(first, first + std::chrono::days(7)), 2);
    EXPECT_EQ(planWeekOn(first, makeDate(2026, 11, 20)), 26);
}

TEST(PlanWeek, ADayBeforeThePlanCountsToTheFirst) {
    EXPECT_EQ(planWeekOn(makeDate(2026, 5, 27), makeDate(2026, 5, 1)), 1);
}

}  // namespace steady
