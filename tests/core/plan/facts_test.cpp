#include "core/plan/facts.h"

#include "tests/core/plan/safety_people.h"

#include <gtest/gtest.h>

namespace steady {

TEST(Facts, UseTheTrendWeightWhenThereIsOne) {
    auto facts = examples::factsOf(examples::p1());
    EXPECT_NEAR(facts.bmi(), 32.32, 0.005);
    facts.history.weightTrendKg = 80;
    EXPECT_NEAR(facts.bmi(), 29.38, 0.005);
    EXPECT_NEAR(*facts.waistToHeight(), 0.618, 0.0005);
}

TEST(Facts, CountPlanWeeksFromTheFirstPlan) {
    auto facts = examples::factsOf(examples::p1());
    EXPECT_EQ(facts.planWeek(), 1);
    facts.history.firstPlan = facts.today - std::chrono::days{6};
    EXPECT_EQ(facts.planWeek(), 1);
    facts.history.firstPlan = facts.today - std::chrono::days{7};
    EXPECT_EQ(facts.planWeek(), 2);
    facts.history.firstPlan = facts.today + std::chrono::days{3};
    EXPECT_EQ(facts.planWeek(), 1);
}

}  // namespace steady
