#include "ui/charts/scale.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace steady {
namespace {

TEST(ValueScale, RoundsOutwardToPlainSteps) {
    ValueScale const scale = niceScale(79.2, 89.1, false);
    EXPECT_EQ(scale.ticks(), (std::vector<double>{78, 80, 82, 84, 86, 88, 90}));
    EXPECT_EQ(scale.decimals, 0);
}

TEST(ValueScale, StartsBarsAtZero) {
    EXPECT_DOUBLE_EQ(niceScale(84, 118, true).low, 0);
}

TEST(ValueScale, OpensAroundASingleValue) {
    ValueScale const scale = niceScale(88, 88, false);
    EXPECT_LT(scale.low, 88);
    EXPECT_GT(scale.high, 88);
}

RC_GTEST_PROP(ValueScale, HoldsItsValuesOnFourToSevenTicks, ()) {
    double const low = *rc::gen::inRange(-5000, 5000) / 7.0;
    double const high = low + *rc::gen::inRange(1, 90000) / 11.0;
    ValueScale const scale = niceScale(low, high, *rc::gen::arbitrary<bool>());
    RC_ASSERT(scale.low <= low + 1e-6);
    RC_ASSERT(scale.high >= high - 1e-6);
    RC_ASSERT(scale.ticks().size() >= 4u);
    RC_ASSERT(scale.ticks().size() <= 7u);
}

TEST(UsualRange, LeavesOutASlipOfThePen) {
    auto const range = usualRange({88.2, 88.0, 87.9, 880, 87.6, 87.4, 8.8});
    ASSERT_TRUE(range);
    EXPECT_DOUBLE_EQ(range->low, 87.4);
    EXPECT_DOUBLE_EQ(range->high, 88.2);
}

TEST(UsualRange, KeepsOrdinarySpread) {
    auto const range = usualRange({84, 85, 86, 87, 88, 89});
    EXPECT_DOUBLE_EQ(range->low, 84);
    EXPECT_DOUBLE_EQ(range->high, 89);
    EXPECT_FALSE(usualRange({}));
}

std::vector<DateTick> ticksFor(DateRange range, double width) {
    return dateTicks(range, makeDate(2026, 11, 22), width / range.days(), 40, "today");
}

TEST(DateTicks, AlwaysNameTodayWhenItIsInTheRange) {
    auto const ticks = ticksFor({makeDate(2026, 8, 31), makeDate(2026, 11, 22)}, 300);
    EXPECT_EQ(ticks.front().date, makeDate(2026, 8, 31));
    EXPECT_TRUE(ticks.back().isToday);
    EXPECT_EQ(ticks.back().label, "today");
}

TEST(DateTicks, StandOnFirstDaysOfMonthsOverAYear) {
    auto const ticks = ticksFor({makeDate(2025, 12, 1), makeDate(2026, 11, 22)}, 400);
    for (DateTick const& tick : ticks) {
        if (tick.isToday) continue;
        EXPECT_EQ(unsigned(partsOf(tick.date).day()), 1u);
    }
}

RC_GTEST_PROP(DateTicks, NeverStandCloserThanTheirLabels, ()) {
    Date const from = makeDate(2026, 11, 22) - std::chrono::days(*rc::gen::inRange(6, 6000));
    DateRange const range{from, makeDate(2026, 11, 22)};
    double const width = *rc::gen::inRange(180, 1200);
    auto const ticks = ticksFor(range, width);
    RC_ASSERT(!ticks.empty());
    double const perDay = width / range.days();
    for (std::size_t i = 1; i < ticks.size(); ++i)
        RC_ASSERT(double((ticks[i].date - ticks[i - 1].date).count()) * perDay >= 40.0);
}

}  // namespace
}  // namespace steady
