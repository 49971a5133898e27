#include "core/plan/energy.h"

#include "core/plan/weight_goal.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <cmath>

namespace steady {
namespace {

TEST(Energy, LeavesAModestGap) {
    auto const p1 = energyPlanFor({Sex::Female, 1525.25, 2287.875, Pace::Standard, true, {}});
    EXPECT_NEAR(p1.deficitKcal, 457.575, 1e-9);
    EXPECT_NEAR(p1.floorKcal, 1220.2, 1e-9);
    EXPECT_EQ(p1.targetKcal, 1830);
    EXPECT_FALSE(p1.floorBinds);
    auto const p2 = energyPlanFor({Sex::Male, 1897.5, 2846.25, Pace::Standard, true, {}});
    EXPECT_NEAR(p2.deficitKcal, 569.25, 1e-9);
    EXPECT_EQ(p2.targetKcal, 2280);
}

TEST(Energy, NeverGoesBelowTheFloorAndShowsTheRealGap) {
    auto const p4 = energyPlanFor({Sex::Female, 1076.5, 1507.1, Pace::Faster, true, {}});
    EXPECT_EQ(p4.targetKcal, 1200);
    EXPECT_TRUE(p4.floorBinds);
    EXPECT_NEAR(p4.deficitKcal, 307.1, 1e-9);
}

TEST(Energy, RoundsUpWhereRoundingWouldFallBelowTheFloor) {
    auto const plan = energyPlanFor({Sex::Female, 1528, 1600, Pace::Faster, true, {}});
    EXPECT_NEAR(plan.floorKcal, 1222.4, 1e-9);
    EXPECT_EQ(plan.targetKcal, 1230);
}

TEST(Energy, HoldsTheCapOfASafetyRow) {
    EXPECT_NEAR(kcalOfRateCap(0.5), 550, 1e-9);
    auto const gout = energyPlanFor({Sex::Female, 1525.25, 2287.875, Pace::Standard, true, 0.44});
    EXPECT_NEAR(gout.deficitKcal, 457.575, 1e-9);
    auto const stones = energyPlanFor({Sex::Female, 1525.25, 2800, Pace::Faster, true, 0.5});
    EXPECT_NEAR(stones.deficitKcal, 550, 1e-9);
    auto const most = energyPlanFor({Sex::Male, 2500, 4000, Pace::Faster, true, {}});
    EXPECT_NEAR(most.deficitKcal, 750, 1e-9);
}

TEST(Energy, TakesTheStricterOfTwoRateCaps) {
    SafetyLimits limits;
    EXPECT_FALSE(rateCapOf(limits, 88));
    limits.lossCapPercentPerWeek = 0.5;
    EXPECT_NEAR(*rateCapOf(limits, 88), 0.44, 1e-9);
    limits.lossCapKgPerWeek = 0.3;
    EXPECT_NEAR(*rateCapOf(limits, 88), 0.3, 1e-9);
}

TEST(Energy, WithoutAGapEatsWhatTheBodyUses) {
    auto const plan = energyPlanFor({Sex::Female, 1525.25, 2287.875, Pace::Standard, false, {}});
    EXPECT_EQ(plan.deficitKcal, 0);
    EXPECT_EQ(plan.targetKcal, 2290);
    auto const small = energyPlanFor({Sex::Male, 1000, 1400, Pace::Standard, true, {}});
    EXPECT_EQ(small.deficitKcal, 0);
    EXPECT_EQ(small.targetKcal, 1500);
}

TEST(WeightGoal, IsATenthButNotBelowAHealthyWeight) {
    EXPECT_EQ(weightGoalKg({88}, {165}, 45), 79.2);
    EXPECT_EQ(weightGoalKg({104}, {178}, 52), 93.6);
    EXPECT_EQ(weightGoalKg({60}, {170}, 45), 57.8);
    EXPECT_EQ(weightGoalKg({60}, {170}, 65), 63.6);
}

TEST(WeightGoal, HasMilestonesOnTheWay) {
    EXPECT_EQ(milestonesKg(88, 79.2), (std::vector<double>{85.4, 83.6, 81.8, 79.2}));
    EXPECT_EQ(milestonesKg(60, 57.8), (std::vector<double>{58.2, 57.8}));
}

RC_GTEST_PROP(EnergyProperty, NeverFallsBelowTheFloor, ()) {
    EnergyNeed need;
    need.sex = *rc::gen::element(Sex::Female, Sex::Male, Sex::Average);
    need.bmrKcal = *rc::gen::inRange(700, 3000);
    need.tdeeKcal = need.bmrKcal * *rc::gen::inRange(140, 200) / 100.0;
    need.pace = *rc::gen::element(Pace::Gentle, Pace::Standard, Pace::Faster);
    need.gapOffered = *rc::gen::arbitrary<bool>();
    auto const plan = energyPlanFor(need);
    RC_ASSERT(plan.targetKcal >= plan.floorKcal - 1e-9);
    RC_ASSERT(plan.deficitKcal >= 0);
    RC_ASSERT(std::fmod(plan.targetKcal, 10) == 0);
}

}  // namespace
}  // namespace steady
