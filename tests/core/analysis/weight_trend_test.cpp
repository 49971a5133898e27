#include "core/analysis/weight_trend.h"

#include "tests/core/analysis/diary_makers.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>
#include <random>

namespace steady {
namespace {

using test::day;
using test::weight;

std::vector<WeighIn> daily(std::vector<double> const& kilograms) {
    std::vector<WeighIn> weighIns;
    for (std::size_t i = 0; i < kilograms.size(); ++i)
        weighIns.push_back({day(static_cast<int>(i)), kilograms[i]});
    return weighIns;
}

TEST(WeightTrend, FollowsATenthOfTheDifferenceADay) {
    // The published example in pounds, told twice as kilograms here: T 173.2, W 171.5 → 173.03.
    auto const trend = weightTrend(daily({173.2, 171.5}));
    EXPECT_NEAR(trend.points[1].trendKg, 173.03, 1e-9);
}

TEST(WeightTrend, GivesTheWorkedSeries) {
    auto series = daily({88.0, 87.6, 88.4, 87.2});
    series.push_back({day(6), 86.9});  // three days after the fourth
    auto const trend = weightTrend(series);
    ASSERT_EQ(trend.points.size(), 5u);
    EXPECT_NEAR(trend.points[1].trendKg, 87.960, 1e-9);
    EXPECT_NEAR(trend.points[2].trendKg, 88.004, 1e-9);
    EXPECT_NEAR(trend.points[3].trendKg, 87.9236, 1e-9);
    EXPECT_NEAR(trend.points[4].trendKg, 87.646, 5e-4);
}

TEST(WeightTrend, StartsAgainAfterMoreThanThirtyDays) {
    auto const after30 = weightTrend({{day(0), 88}, {day(30), 86}});
    EXPECT_FALSE(after30.points[1].restarted);
    auto const after31 = weightTrend({{day(0), 88}, {day(31), 80}});
    EXPECT_TRUE(after31.points[1].restarted);
    EXPECT_DOUBLE_EQ(after31.points[1].trendKg, 80);
}

TEST(WeightTrend, LeavesASurprisingValueOutUntilConfirmed) {
    // 4 % of 88 is 3.52 kg.
    auto const slip = weightTrend({{day(0), 88}, {day(1), 91.6}, {day(2), 88}});
    EXPECT_EQ(slip.points.size(), 2u);
    ASSERT_EQ(slip.surprising.size(), 1u);
    EXPECT_DOUBLE_EQ(slip.surprising[0].kg, 91.6);
    EXPECT_DOUBLE_EQ(slip.points[1].trendKg, 88);

    EXPECT_EQ(weightTrend({{day(0), 88}, {day(1), 91.5}}).points.size(), 2u);
    EXPECT_EQ(weightTrend({{day(0), 88}, {day(1), 91.6, true}}).points.size(), 2u);
}

TEST(WeightTrend, CountsGapsFromTheLastAcceptedWeighIn) {
    auto const trend = weightTrend({{day(0), 88}, {day(1), 100}, {day(3), 87}});
    double const alpha = 1 - 0.9 * 0.9 * 0.9;
    EXPECT_NEAR(trend.points[1].trendKg, 88 - alpha, 1e-9);
}

TEST(WeightTrend, UsesTheEarliestOfSeveralWeighInsADay) {
    std::vector<Entry> const entries{weight(day(0), 89, clockTime(20), 1),
                                     weight(day(0), 88, clockTime(6, 30), 2),
                                     weight(day(0), 90, std::nullopt, 3)};
    auto const weighIns = weighInsOf(entries);
    ASSERT_EQ(weighIns.size(), 1u);
    EXPECT_DOUBLE_EQ(weighIns[0].kg, 88);
}

TEST(WeightTrend, EndsThirtyDaysAfterTheLastWeighIn) {
    auto const trend = weightTrend({{day(5), 88}});
    EXPECT_FALSE(trend.on(day(4)));
    EXPECT_DOUBLE_EQ(*trend.on(day(5)), 88);
    EXPECT_DOUBLE_EQ(*trend.on(day(35)), 88);
    EXPECT_FALSE(trend.on(day(36)));
}

TEST(WeightRate, IsTheSlopeOfTheTrendTimesSeven) {
    std::vector<double> kilograms;
    // The trend of a straight line is a straight line once it has settled.
    for (int i = 0; i < 200; ++i)
        kilograms.push_back(100 - 0.06 * i);
    auto const trend = weightTrend(daily(kilograms));
    auto const rate = weightRate(trend, day(199));
    ASSERT_TRUE(rate);
    EXPECT_NEAR(rate->kgPerWeek, -0.42, 1e-6);
    EXPECT_NEAR(rate->percentPerWeek, -42 / trend.points.back().trendKg, 1e-6);
    EXPECT_EQ(rate->n, 21);
    // The trend lags a steady loss by nine days.
    EXPECT_NEAR(trend.points.back().trendKg - kilograms.back(), 9 * 0.06, 1e-6);
}

TEST(WeightRate, NeedsTenWeighInsOverEighteenDays) {
    std::vector<WeighIn> nine, ten, crowded;
    for (int i = 0; i < 9; ++i)
        nine.push_back({day(2 * i + 2), 88});
    ten = nine;
    ten.push_back({day(20), 88});
    EXPECT_FALSE(weightRate(weightTrend(nine), day(20)));
    EXPECT_TRUE(weightRate(weightTrend(ten), day(20)));
    for (int i = 0; i < 18; ++i)
        crowded.push_back({day(3 + i), 88});
    EXPECT_FALSE(weightRate(weightTrend(crowded), day(20)));
}

RC_GTEST_PROP(WeightTrendProperty, DoesNotDependOnTheOrderOfLogging, (std::uint32_t seed)) {
    std::vector<Entry> entries;
    auto const count = *rc::gen::inRange(1, 40);
    for (int i = 0; i < count; ++i) {
        auto const kg = 80 + *rc::gen::inRange(0, 300) / 100.0;
        entries.push_back(
            weight(day(*rc::gen::inRange(0, 50)), kg, clockTime(*rc::gen::inRange(4, 23)), i + 1));
    }
    auto shuffled = entries;
    std::shuffle(shuffled.begin(), shuffled.end(), std::mt19937(seed));
    RC_ASSERT(weightTrend(entries) == weightTrend(shuffled));
}

RC_GTEST_PROP(WeightTrendProperty, StaysBetweenTheLowestAndTheHighestWeighIn, ()) {
    std::vector<double> kilograms;
    for (auto const tenths : *rc::gen::container<std::vector<int>>(rc::gen::inRange(860, 880)))
        kilograms.push_back(tenths / 10.0);
    RC_PRE(!kilograms.empty());
    auto const [low, high] = std::minmax_element(kilograms.begin(), kilograms.end());
    for (auto const& point : weightTrend(daily(kilograms)).points) {
        RC_ASSERT(point.trendKg >= *low - 1e-9);
        RC_ASSERT(point.trendKg <= *high + 1e-9);
    }
}

}  // namespace
}  // namespace steady
