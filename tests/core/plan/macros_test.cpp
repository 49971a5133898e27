#include "core/plan/macros.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <cmath>

namespace steady {
namespace {

MacroNeed needOfP1(Approach approach) {
    return {approach, 1830, 1.4, referenceWeightKg(88, 165), false, {}};
}
MacroNeed needOfP2(Approach approach) {
    return {approach, 2280, 1.4, referenceWeightKg(104, 178), false, {}};
}

TEST(Macros, CountsAQuarterOfTheWeightAboveBmi25) {
    EXPECT_NEAR(referenceWeightKg(88, 165), 73.05, 0.005);
    EXPECT_NEAR(referenceWeightKg(104, 178), 85.41, 0.005);
    EXPECT_EQ(referenceWeightKg(62, 158), 62);
}

TEST(Macros, MatchTheWorkedExamples) {
    auto const slow = macrosFor(needOfP1(Approach::LowGi));
    EXPECT_EQ(slow.proteinG, 102);
    EXPECT_EQ(slow.netCarbsG, 183);
    EXPECT_EQ(slow.fibreG, 26);
    EXPECT_NEAR(slow.fatG, 70.9, 1e-9);
    EXPECT_NEAR(macrosFor(needOfP1(Approach::LowCarb)).fatG, 107.8, 1e-9);
    auto const keto = macrosFor(needOfP1(Approach::Ketogenic));
    EXPECT_EQ(keto.netCarbsG, 30);
    EXPECT_EQ(keto.fibreG, 20);
    EXPECT_NEAR(keto.fatG, 140.2, 1e-9);
    auto const p2 = macrosFor(needOfP2(Approach::LowGi));
    EXPECT_EQ(p2.proteinG, 120);
    EXPECT_EQ(p2.netCarbsG, 228);
    EXPECT_EQ(p2.fibreG, 32);
    EXPECT_NEAR(p2.fatG, 91.6, 1e-9);
    EXPECT_NEAR(macrosFor(needOfP2(Approach::LowCarb)).fatG, 148.4, 1e-9);
    EXPECT_NEAR(macrosFor(needOfP2(Approach::Ketogenic)).fatG, 182.2, 1e-9);
}

TEST(Macros, ShareADayOverThreeMeals) {
    auto const meals = mealTargets(macrosFor(needOfP1(Approach::LowGi)));
    ASSERT_EQ(meals.size(), 3U);
    EXPECT_NEAR(meals[0].proteinG, 35.7, 1e-9);
    EXPECT_NEAR(meals[0].netCarbsG, 64.1, 1e-9);
    EXPECT_NEAR(meals[0].fatG, 24.8, 1e-9);
    EXPECT_NEAR(meals[1].proteinG, 40.8, 1e-9);
    EXPECT_NEAR(meals[1].netCarbsG, 73.2, 1e-9);
    EXPECT_NEAR(meals[1].fatG, 28.4, 1e-9);
    EXPECT_NEAR(meals[2].proteinG, 25.5, 1e-9);
    EXPECT_NEAR(meals[2].netCarbsG, 45.8, 1e-9);
    EXPECT_NEAR(meals[2].fatG, 17.7, 1e-9);
}

TEST(Macros, GiveALoadBudgetByEnergy) {
    EXPECT_NEAR(glBudgetFor(1830), 91.5, 1e-9);
    EXPECT_NEAR(glBudgetFor(2280), 114, 1e-9);
}

TEST(Macros, KeepEnoughCarbsWhereFewerAreClosed) {
    MacroNeed need{Approach::LowGi, 1200, 1.2, 50, true, {}};
    EXPECT_EQ(macrosFor(need).netCarbsG, 130);
    need.targetKcal = 1100;
    EXPECT_EQ(macrosFor(need).netCarbsG, 124);  // never above 45 %
    MacroNeed sglt2{Approach::LowCarb, 1830, 1.4, 73, false, 110.0};
    EXPECT_EQ(macrosFor(sglt2).netCarbsG, 110);
}

TEST(Macros, LowerCarbsBeforeFatGetsTooLittle) {
    MacroNeed const need{Approach::LowGi, 1200, 1.6, 80, false, {}};
    auto const macros = macrosFor(need);
    EXPECT_LT(macros.netCarbsG, 120);
    EXPECT_GE(macros.netCarbsG, 105);  // 35 % stays
    EXPECT_TRUE(macros.fatBelowMinimum);
}

TEST(Macros, StepDownWeekByWeek) {
    EXPECT_EQ(carbRamp(Approach::LowCarb, 183, 100), (std::vector<double>{158, 133, 108, 100}));
    EXPECT_EQ(carbRamp(Approach::Ketogenic, 183, 30), (std::vector<double>{50, 40, 30}));
    EXPECT_TRUE(carbRamp(Approach::LowGi, 250, 183).empty());
    EXPECT_TRUE(carbRamp(Approach::LowCarb, 90, 100).empty());
}

RC_GTEST_PROP(MacrosProperty, SumToTheTarget, ()) {
    MacroNeed need;
    need.approach = *rc::gen::element(Approach::LowGi, Approach::LowCarb, Approach::Ketogenic);
    need.targetKcal = 10 * *rc::gen::inRange(120, 320);
    need.proteinPerKg = *rc::gen::element(0.8, 1.0, 1.2, 1.4, 1.6);
    need.referenceKg = *rc::gen::inRange(45, 90);
    need.fewCarbsClosed = *rc::gen::arbitrary<bool>();
    auto const macros = macrosFor(need);
    double const sum =
        4 * macros.proteinG + 4 * macros.netCarbsG + 2 * macros.fibreG + 9 * macros.fatG;
    RC_PRE(macros.fatG > 0);
    RC_ASSERT(std::abs(sum - need.targetKcal) <= 0.01 * need.targetKcal);
}

}  // namespace
}  // namespace steady
