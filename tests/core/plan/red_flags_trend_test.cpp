#include "core/plan/rules/red_flags.h"
#include "tests/core/plan/red_flag_people.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace steady {

namespace {

using examples::alertsWith;
using examples::classOf;
using examples::kToday;
using examples::onGliclazide;
using examples::p1;

}  // namespace

TEST(WeightLoss, IsTooFastAfterTwoWeeksAboveOnePercent) {
    std::vector<double> const course{104, 102.9, 101.7};  // 1.06 % and 1.17 %
    EXPECT_EQ(fastLossFlag({course, 5}, {})->messageClass, MessageClass::Info);
    EXPECT_FALSE(fastLossFlag({course, 3}, {})) << "before plan week 4";
    EXPECT_FALSE(fastLossFlag({course, 5, true}, {})) << "water shift";
    EXPECT_FALSE(fastLossFlag({{104, 103.5, 102.3}, 5}, {})) << "one week only";
    EXPECT_TRUE(fastLossFlag({{104, 102.4}, 5}, {})) << "1.6 kg in a week";
    EXPECT_EQ(fastLossFlag({{105.2, 104, 102.9, 101.7}, 6}, {})->messageClass,
              MessageClass::Clinician);
}

TEST(WeightLoss, UsesThePersonsOwnCap) {
    SafetyLimits gout;
    gout.lossCapPercentPerWeek = 0.5;
    std::vector<double> const course{88, 87.5, 87.0};
    EXPECT_FALSE(fastLossFlag({course, 5}, {}));
    EXPECT_TRUE(fastLossFlag({course, 5}, gout));
}

TEST(WeightLoss, IsTakenUpWhenNobodyPlannedIt) {
    EXPECT_TRUE(unplannedLossFlag(80, 76, GateState::Withheld));
    EXPECT_FALSE(unplannedLossFlag(80, 76.1, GateState::Withheld));
    EXPECT_FALSE(unplannedLossFlag(80, 70, GateState::Open));
}

TEST(WeightLoss, IsReadFromTheDiary) {
    History history;
    history.firstPlan = kToday - std::chrono::days{40};
    history.weekEndTrendKg = {104, 102.9, 101.7};
    EXPECT_EQ(classOf(alertsWith(p1(), history), "R-12"), "info");
    history.carbsJustChanged = true;
    EXPECT_EQ(classOf(alertsWith(p1(), history), "R-12"), "-") << "mostly water";
    history = {};
    history.halfYearAgoTrendKg = 95;
    history.weightTrendKg = 88;
    EXPECT_EQ(classOf(alertsWith(p1(), history), "R-13"), "-") << "a goal is in force";
    EXPECT_EQ(classOf(alertsWith(onGliclazide(), history), "R-13"), "clinician");
}

}  // namespace steady
