#include "core/coach/weight_course.h"

#include "core/coach/history.h"
#include "core/coach/told_values.h"
#include "tests/core/coach/plan_makers.h"

#include <gtest/gtest.h>

namespace steady {
namespace {

using test::day;
using test::planOfP1;

WeightTrend trendOf(std::vector<TrendPoint> points) {
    return {std::move(points), {}};
}

// day(0) of the test diaries is a Monday.
TEST(WeekEndTrends, StandOnTheSundaysOfTheLastCompleteWeeks) {
    auto const trend = trendOf({{day(2), 104, 104.0, true},
                                {day(9), 103, 102.9, false},
                                {day(20), 102, 101.7, false},
                                {day(22), 101, 101.5, false}});
    EXPECT_EQ(weekEndTrends(trend, day(23)), (std::vector<double>{104.0, 102.9, 101.7}));
    EXPECT_EQ(weekEndTrends(trend, day(20)), (std::vector<double>{104.0, 102.9}))
        << "this week is not over";
}

TEST(WeekEndTrends, StopAtAWeekWithoutAWeighIn) {
    auto const trend = trendOf({{day(2), 104, 104.0, true}, {day(16), 102, 101.7, false}});
    EXPECT_EQ(weekEndTrends(trend, day(23)), (std::vector<double>{101.7}));
    EXPECT_TRUE(weekEndTrends(trend, day(40)).empty());
}

TEST(HalfYearTrend, IsTheTrendOfTheDaySixMonthsAgo) {
    auto const trend = trendOf({{day(0), 88, 88.0, true}});
    EXPECT_DOUBLE_EQ(*trendBeforeHalfAYear(trend, day(182)), 88);
    EXPECT_FALSE(trendBeforeHalfAYear(trend, day(181)));
}

TEST(CarbsChangedOn, IsTheDayOfTheLastStepOfFiftyGrams) {
    PlannedCarbs const first{day(0), 183};
    PlannedCarbs const nearly{day(20), 140};
    PlannedCarbs const withheld{day(30), std::nullopt};
    PlannedCarbs const keto{day(40), 30};
    EXPECT_FALSE(carbsChangedOn({first, nearly}, day(30))) << "43 g less";
    EXPECT_EQ(carbsChangedOn({first, nearly, withheld, keto}, day(60)), day(40));
    EXPECT_FALSE(carbsChangedOn({first, nearly, keto}, day(39)));
}

TEST(CarbsChangedOn, KeepsTheWaterShiftOutOfEnergyUse) {
    std::vector<Entry> entries;
    for (int i = 0; i < 60; ++i) {
        test::addCompleteDay(entries, day(i), 10 * i + 1);
        entries.emplace_back(test::weight(day(i), 95 - 0.1 * i, clockTime(7), 5000 + i));
    }
    auto const plan = planOfP1(day(0));
    EXPECT_TRUE(historyOf(entries, {plan, day(0), {}}, day(60)).estimatedTdeeKcal);
    auto const changed = historyOf(entries, {plan, day(0), day(40)}, day(60));
    EXPECT_FALSE(changed.estimatedTdeeKcal) << "six days since the water settled";
    EXPECT_FALSE(changed.carbsJustChanged);
    EXPECT_TRUE(historyOf(entries, {plan, day(0), day(50)}, day(60)).carbsJustChanged);
}

TEST(ToldOn, IsTheFirstOfTheNewestVersionsThatSayTheSame) {
    ProfileDraft before;
    before.bloodPressure = BloodPressure{150, 95};
    auto other = before;
    other.bloodPressure = BloodPressure{128, 82};
    other.waistCm = 100;
    auto heavier = other;
    heavier.weightKg = 90;
    std::vector<ToldProfile> const versions{{day(0), before}, {day(5), other}, {day(9), heavier}};
    EXPECT_EQ(toldOn(versions, heavier, day(20)).pressure, day(5));
    EXPECT_EQ(toldOn(versions, heavier, day(20)).waist, day(5));
    EXPECT_EQ(toldOn(versions, before, day(20)).pressure, day(20)) << "said again today";
    EXPECT_FALSE(toldOn(versions, ProfileDraft{}, day(20)).pressure);
}

TEST(ToldOn, DatesResultsThatCameWithoutADay) {
    Lab const a1c{LabKind::A1c, 6.1, "%", false, std::nullopt};
    Lab const dated{LabKind::Ldl, 120, "mg/dL", false, day(-3)};
    ProfileDraft draft;
    draft.labs = {a1c, dated};
    auto const known = withDatedLabs({{day(4), draft}}, draft, day(30));
    EXPECT_EQ(known.labs[0].on, day(4));
    EXPECT_EQ(known.labs[1].on, day(-3));
    EXPECT_EQ(withDatedLabs({}, draft, day(30)).labs[0].on, day(30));
}

}  // namespace
}  // namespace steady
