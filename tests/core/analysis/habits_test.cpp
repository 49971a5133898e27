#include "core/analysis/adherence.h"
#include "core/analysis/expenditure.h"
#include "core/analysis/habit_strength.h"

#include <gtest/gtest.h>

namespace steady {
namespace {

TEST(AdherenceOf, IsTheMeanOfWhatWasDoneOfEachPlannedItem) {
    auto const share = keptShare({{30, 30}, {30, 30}, {25, 30}, {0, 30}});
    EXPECT_NEAR(*share, 0.70833, 1e-5);
    // More than planned is not more than all.
    EXPECT_DOUBLE_EQ(*keptShare({{60, 30}}), 1);
    EXPECT_FALSE(keptShare({}));
}

TEST(AdherenceOf, CountsAmberMealsHalfAndUnknownOnesNotAtAll) {
    EXPECT_DOUBLE_EQ(*foodShare({MealColour::Green, MealColour::Amber, MealColour::Red,
                                 MealColour::Unknown, MealColour::Green}),
                     2.5 / 4);
    EXPECT_FALSE(foodShare({MealColour::Unknown}));
}

TEST(AdherenceOf, LeavesPillarsWithoutDataOutOfTheMean) {
    Adherence adherence;
    EXPECT_FALSE(adherence.overall());
    adherence.food = 0.8;
    adherence.sleep = 0.6;
    EXPECT_DOUBLE_EQ(*adherence.overall(), 0.7);
}

double after(int perfectDays, int missed = 0, double daysAWeek = 7) {
    std::vector<std::optional<double>> days(static_cast<std::size_t>(perfectDays), 1.0);
    days.insert(days.end(), static_cast<std::size_t>(missed), 0.0);
    return habitStrength(days, daysAWeek);
}

TEST(HabitStrength, GrowsAsInTheWorkedExamples) {
    EXPECT_NEAR(after(13), 0.500, 5e-4);
    EXPECT_NEAR(after(30), 0.798, 5e-4);
    EXPECT_NEAR(after(66), 0.970, 5e-4);
    EXPECT_NEAR(after(30, 1), 0.757, 5e-4);
    // One planned day of f = 3/7: m = 0.96570.
    EXPECT_NEAR(after(1, 0, 3), 1 - 0.96570, 5e-6);
}

TEST(HabitStrength, StaysAsItIsOnSkippedDays) {
    std::vector<std::optional<double>> days(20, 1.0);
    double const before = habitStrength(days, 7);
    days.insert(days.end(), 10, std::nullopt);
    EXPECT_DOUBLE_EQ(habitStrength(days, 7), before);
}

TEST(HabitStrength, SettlesAtTheShareOfDaysDone) {
    std::vector<std::optional<double>> days(500, 2.0 / 3);
    EXPECT_NEAR(habitStrength(days, 7), 2.0 / 3, 1e-6);
}

TEST(HabitStrength, HasThreeStages) {
    EXPECT_EQ(habitStage(0.29), HabitStage::New);
    EXPECT_EQ(habitStage(0.3), HabitStage::Growing);
    EXPECT_EQ(habitStage(0.7), HabitStage::Growing);
    EXPECT_EQ(habitStage(0.71), HabitStage::Strong);
}

ExpenditureEvidence workedExample() {
    return {21, 21, 1830, 21, -0.9, 2287.875, 2287.875};
}

TEST(Expenditure, GivesTheWorkedExample) {
    auto const estimate = estimateExpenditure(workedExample());
    ASSERT_TRUE(estimate);
    EXPECT_NEAR(estimate->observedKcal, 2160, 1e-9);
    EXPECT_NEAR(estimate->estimatedKcal, 2211.15, 5e-3);
    // 76.7 kcal is worth a change, and less than the largest one.
    EXPECT_NEAR(estimate->nextKcal, 2211.15, 5e-3);
}

TEST(Expenditure, LeavesSmallDifferencesAlone) {
    auto evidence = workedExample();
    evidence.meanIntakeKcal = 1840;
    EXPECT_DOUBLE_EQ(estimateExpenditure(evidence)->nextKcal, evidence.tdeeInUseKcal);
}

TEST(Expenditure, MovesByAHundredAtMostAndStaysNearTheFormula) {
    auto evidence = workedExample();
    evidence.meanIntakeKcal = 1000;
    auto const estimate = estimateExpenditure(evidence);
    EXPECT_DOUBLE_EQ(estimate->estimatedKcal, 0.75 * 2287.875);
    EXPECT_DOUBLE_EQ(estimate->nextKcal, 2187.875);
}

TEST(Expenditure, SaysNothingWithoutEnoughEvidence) {
    auto fewDays = workedExample();
    fewDays.days = 20;
    auto fewComplete = workedExample();
    fewComplete.completeDays = 14;
    auto smallShare = workedExample();
    smallShare.days = 28;
    smallShare.completeDays = 19;
    auto fewWeighIns = workedExample();
    fewWeighIns.weighIns = 9;
    for (auto const& evidence : {fewDays, fewComplete, smallShare, fewWeighIns})
        EXPECT_FALSE(estimateExpenditure(evidence));
}

}  // namespace
}  // namespace steady
