#include "core/plan/weight_model.h"

#include "core/plan/weight_goal.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace steady {
namespace {

ModelBody man90() {
    return {.sex = Sex::Male, .age = 40, .heightCm = 180, .weightKg = 90};
}
ModelBody bodyOfP1() {
    return {.sex = Sex::Female, .age = 45, .heightCm = 165, .weightKg = 88};
}
ModelBody bodyOfP2() {
    return {.sex = Sex::Male, .age = 52, .heightCm = 178, .weightKg = 104};
}
constexpr double kModelTolerance = 0.02;

TEST(WeightModel, StartsLikeTheReferenceRun) {
    WeightModel const model(man90());
    EXPECT_NEAR(model.restingKcal(), 1832.30, 0.005);
    EXPECT_NEAR(model.baselineKcal(), 2748.45, 0.005);
    EXPECT_NEAR(model.start().fatKg, 23.1185, 0.0001);
    EXPECT_NEAR(model.start().fluidKg, 23.016, 0.0005);
    EXPECT_NEAR(model.start().leanKg, 42.0155, 0.0005);
}

TEST(WeightModel, FollowsTheReferenceRunForAYear) {
    WeightModel const model(man90());
    auto const days = model.simulate({.kcalPerDay = -500}, 364);
    struct Check {
        std::size_t day;
        double kg;
    };
    for (auto const& [day, kg] : {Check{1, 89.691}, Check{7, 89.195}, Check{30, 87.979},
                                  Check{90, 85.200}, Check{180, 81.641}, Check{364, 76.261}})
        EXPECT_NEAR(days[day].weightKg(), kg, kModelTolerance) << "day " << day;
    EXPECT_NEAR(days[364].fatKg, 14.587, kModelTolerance);
    EXPECT_NEAR(days[364].adaptationKcal, -70, 0.01);
    EXPECT_NEAR(days[1].fluidKg, 22.8702, 0.001);
}

TEST(WeightModel, MatchesTheExamplesOfTheWoman) {
    WeightModel const model(bodyOfP1());
    ModelChange const less{.kcalPerDay = -500};
    EXPECT_NEAR(model.weightAfter(less, 30), 86.035, kModelTolerance);
    EXPECT_NEAR(model.weightAfter(less, 90), 83.445, kModelTolerance);
    EXPECT_NEAR(model.weightAfter(less, 180), 80.009, kModelTolerance);
    EXPECT_NEAR(model.weightAfter(less, 365), 74.359, kModelTolerance);
    EXPECT_EQ(model.dayOfWeight(79.2, less, 730), 204);
    EXPECT_EQ(model.dayOfWeight(83.6, less, 730), 87);
    EXPECT_EQ(WeightModel(bodyOfP2()).dayOfWeight(93.6, {.kcalPerDay = -569.25}, 730), 214);
}

TEST(WeightModel, CountsMovementAlone) {
    WeightModel const model(bodyOfP1());
    ModelChange const walks{.exerciseKcalPerDay = 119.43};
    EXPECT_NEAR(model.weightAfter(walks, 90), 86.758, kModelTolerance);
    EXPECT_NEAR(model.weightAfter(walks, 365), 84.006, kModelTolerance);
}

TEST(WeightModel, DrawsTheBandOfKeptShares) {
    WeightModel const model(bodyOfP1());
    struct Kept {
        double share;
        int day;
        double kgAfterHalfAYear;
    };
    for (auto const& [share, day, kg] :
         {Kept{1, 228, 80.69}, Kept{0.7, 372, 82.90}, Kept{0.5, 643, 84.37}}) {
        ModelChange const change{.kcalPerDay = -457.575 * share};
        EXPECT_EQ(model.dayOfWeight(79.2, change, 730), day);
        EXPECT_NEAR(model.weightAfter(change, 180), kg, kModelTolerance);
    }
}

TEST(WeightModel, AgreesWithPublishedBehaviourOverYears) {
    WeightModel const model({.sex = Sex::Male, .age = 30, .heightCm = 180, .weightKg = 100});
    ModelChange const less{.kcalPerDay = -480};
    double const first = 100 - model.weightAfter(less, 365);
    double const third = 100 - model.weightAfter(less, 1095);
    EXPECT_GT(first, 10);
    EXPECT_LT(first, 14);
    EXPECT_GT(third, 18);
    EXPECT_LT(third, 25);
}

TEST(WeightModel, HasALinearPreview) {
    EXPECT_NEAR(WeightModel(bodyOfP1()).linearPreview(-457.575, 180), -6.772, 0.001);
}

// E-05: ε is the gap that costs one kilogram in the end; half of it is gone after the half-time.
TEST(WeightModel, PreviewsWithTheSlopeAndHalfTimeOfTheReference) {
    struct Linear {
        ModelBody body;
        double epsilon;
        int halfTimeDays;
        double rho;
    };
    for (auto const& [body, epsilon, halfTime, rho] :
         {Linear{bodyOfP1(), 17.423, 418, 10516.5}, Linear{man90(), 21.173, 313, 9565.7}}) {
        WeightModel const model(body);
        EXPECT_NEAR(model.linearPreview(-epsilon, 1'000'000), -1, 5e-5);
        EXPECT_NEAR(model.linearPreview(-epsilon, halfTime), -0.5, 1e-3);
        EXPECT_NEAR(model.linearPreview(-rho, 1), -1, 2e-3) << "ρ kcal on the first day";
    }
}

TEST(WeightModel, KnowsTheWaterOfACarbCut) {
    EXPECT_NEAR(waterShiftKg(0.12), -2.382, 0.001);
    EXPECT_NEAR(waterShiftKg(1), 0, 1e-12);
    WeightModel const model(bodyOfP1());
    ModelChange const keto{.carbShare = 4 * 30 / model.baselineKcal()};
    EXPECT_NEAR(model.weightAfter(keto, 7) - 88, -2.209, kModelTolerance);
}

TEST(WeightModel, SolvesForADateOrRefuses) {
    WeightModel const model(bodyOfP1());
    double const limit = -0.25 * model.baselineKcal();
    auto const half = gapForDate(model, 79.2, 180, limit);
    ASSERT_TRUE(half.kcalPerDay);
    EXPECT_NEAR(*half.kcalPerDay, -550.0, 0.1);
    EXPECT_NEAR(*gapForDate(model, 79.2, 365, limit).kcalPerDay, -324.2, 0.1);
    auto const rushed = gapForDate(model, 79.2, 90, limit);
    EXPECT_FALSE(rushed.kcalPerDay);
    ASSERT_TRUE(rushed.earliestDay);
    EXPECT_GT(*rushed.earliestDay, 90);
    EXPECT_LE(model.weightAfter({.kcalPerDay = limit}, *rushed.earliestDay), 79.2);
}

TEST(WeightModel, TheLargestSafeGapIsTheStrictestOfFour) {
    WeightModel const model(bodyOfP1());
    EnergyPlan energy;
    energy.tdeeKcal = 2287.875;
    energy.floorKcal = 1220.2;
    EXPECT_NEAR(largestSafeGap(model, energy, std::nullopt), -0.25 * model.baselineKcal(), 1e-9);
    EXPECT_NEAR(largestSafeGap(model, energy, 0.2), -220, 1e-9);
    energy.floorKcal = 2000;
    EXPECT_NEAR(largestSafeGap(model, energy, std::nullopt), -287.875, 1e-9);
}

RC_GTEST_PROP(WeightModelProperty, EatingTheSameKeepsTheWeight, ()) {
    ModelBody body;
    body.sex = *rc::gen::element(Sex::Female, Sex::Male, Sex::Average);
    body.age = *rc::gen::inRange(18, 90);
    body.heightCm = *rc::gen::inRange(140, 205);
    double const bmi = *rc::gen::inRange(19, 50);
    body.weightKg = bmi * body.heightCm * body.heightCm / 10000;
    WeightModel const model(body);
    RC_ASSERT(std::abs(model.weightAfter({}, 365) - body.weightKg) < 1e-6);
}

}  // namespace
}  // namespace steady
