#include "core/analysis/weekly_summary.h"

#include "tests/core/analysis/diary_makers.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>
#include <random>

namespace steady {
namespace {

using test::day;
using test::food;
using test::night;
using test::workout;

DayTargets targetsOfEveryDay(Date date) {
    DayTargets targets;
    targets.planned = true;
    targets.energyKcal = 1800;
    targets.meal = {Approach::LowGi, 180, 3, true};
    targets.budget = {Approach::LowGi, 90, 180};
    targets.window = {clockTime(9), clockTime(17)};
    targets.sleepHours = 8;
    targets.practice = true;
    if (date == day(0) || date == day(2)) {
        targets.aerobicMinutes = 30;
        targets.aerobicSessions = 1;
    }
    if (date == day(1)) targets.resistanceSessions = 1;
    return targets;
}

void addDay(std::vector<Entry>& entries, Date on, int lastHour = 17,
            std::optional<double> fibre = 12) {
    auto const row = static_cast<std::int64_t>(entries.size());
    auto lunch = food("Lunch", MealSlot::Lunch, on, clockTime(9))
                     .id(row + 1)
                     .kcal(900)
                     .protein(50)
                     .net(80)
                     .gl(15)
                     .vegetable();
    auto dinner = food("Dinner", MealSlot::Dinner, on, clockTime(lastHour))
                      .id(row + 2)
                      .kcal(900)
                      .protein(50)
                      .net(80)
                      .gl(25)
                      .vegetable();
    lunch.item.nutrition.fibre = 12;
    dinner.item.nutrition.fibre = fibre;
    entries.emplace_back(lunch.item);
    entries.emplace_back(dinner.item);
}

WeeklySummary summaryOf(std::vector<Entry> const& entries, Date today = day(20),
                        std::map<Date, DayState> const& closed = {}) {
    return weeklySummary({isoWeekOf(day(0)), today, entries, closed, targetsOfEveryDay});
}

TEST(WeeklySummaryOf, KnowsNothingOfAnEmptyWeek) {
    auto const week = summaryOf({});
    EXPECT_EQ(week.notTracked, 7);
    EXPECT_FALSE(week.nutrition.energyKcal.value);
    EXPECT_FALSE(week.window.meanHours);
    EXPECT_FALSE(week.sleep.meanHours);
    EXPECT_FALSE(week.weight.trendKg);
    EXPECT_FALSE(week.adherence.food);
    EXPECT_FALSE(week.adherence.window);
}

TEST(WeeklySummaryOf, AveragesCompleteDaysAndSaysHowMany) {
    std::vector<Entry> entries;
    for (int i = 0; i < 5; ++i)
        addDay(entries, day(i), i < 3 ? 17 : 20);
    entries.emplace_back(food("Bite", MealSlot::Snack, day(5)).id(90).kcal(5000).net(500).item);
    auto const week = summaryOf(entries);
    EXPECT_EQ(week.complete, 5);
    EXPECT_EQ(week.partial, 1);
    EXPECT_EQ(week.notTracked, 1);
    EXPECT_EQ(week.nutrition.n, 5);
    EXPECT_DOUBLE_EQ(*week.nutrition.energyKcal.value, 1800);
    EXPECT_DOUBLE_EQ(*week.nutrition.gl.value, 40);
    EXPECT_EQ(week.window.n, 5);
    EXPECT_EQ(week.window.daysMet, 3);
    EXPECT_NEAR(*week.window.meanHours, (3 * 8 + 2 * 11) / 5.0, 1e-9);
    EXPECT_DOUBLE_EQ(*week.adherence.window, 0.6);
    // Every day: a green lunch and an amber dinner.
    EXPECT_DOUBLE_EQ(*week.adherence.food, 0.75);
}

TEST(WeeklySummaryOf, LeavesADayWithUnknownFibreOutOfTheMeanOfFibre) {
    std::vector<Entry> entries;
    addDay(entries, day(0));
    addDay(entries, day(1), 17, std::nullopt);
    auto const week = summaryOf(entries);
    EXPECT_DOUBLE_EQ(*week.nutrition.fibre.value, 24);
    EXPECT_EQ(week.nutrition.fibre.n, 1);
    EXPECT_EQ(week.nutrition.energyKcal.n, 2);
}

TEST(WeeklySummaryOf, SetsMovementBesideThePlan) {
    std::vector<Entry> entries{workout(day(0), Modality::Aerobic, 30, 1),
                               workout(day(2), Modality::Aerobic, 15, 2),
                               workout(day(3), Modality::Resistance, 30, 3)};
    entries.emplace_back(test::weight(day(4), 88));
    auto const week = summaryOf(entries);
    EXPECT_DOUBLE_EQ(week.movement.aerobicMinutes, 45);
    EXPECT_DOUBLE_EQ(week.movement.plannedAerobicMinutes, 60);
    EXPECT_EQ(week.movement.plannedResistanceSessions, 1);
    // Two aerobic items at 45 of 60 min, one resistance session done.
    EXPECT_NEAR(*week.adherence.movement, (0.75 + 0.75 + 1) / 3, 1e-9);
}

TEST(WeeklySummaryOf, TreatsASessionOnAnUnloggedRecentDayAsUnknown) {
    std::vector<Entry> entries{workout(day(0), Modality::Aerobic, 30, 1)};
    for (int i = 3; i < 6; ++i)
        entries.emplace_back(test::weight(day(i), 88, clockTime(7), i));
    // Tuesday and Wednesday have no entry at all; on the Sunday they are still open.
    EXPECT_DOUBLE_EQ(*summaryOf(entries, day(6)).adherence.movement, 1);
    EXPECT_NEAR(*summaryOf(entries, day(20)).adherence.movement, (0.5 + 0.5 + 0) / 3, 1e-9);
    EXPECT_NEAR(*summaryOf(entries, day(6), {{day(1), DayState::Partial}}).adherence.movement, 0.5,
                1e-9);
}

TEST(WeeklySummaryOf, NeedsFourDaysForAShare) {
    std::vector<Entry> entries;
    for (int i = 0; i < 3; ++i) {
        addDay(entries, day(i));
        entries.emplace_back(night(day(i), clockTime(22), clockTime(6)));
    }
    auto week = summaryOf(entries);
    EXPECT_FALSE(week.adherence.food);
    EXPECT_FALSE(week.adherence.sleep);
    EXPECT_FALSE(week.adherence.overall());
    entries.emplace_back(night(day(3), clockTime(23), clockTime(6)));
    week = summaryOf(entries);
    EXPECT_DOUBLE_EQ(*week.adherence.sleep, 0.75);
    EXPECT_EQ(week.sleep.n, 4);
    EXPECT_DOUBLE_EQ(*week.sleep.meanHours, 7.75);
    EXPECT_FALSE(week.sleep.debtMinutes);
}

TEST(WeeklySummaryOf, SummarisesWeightWithItsN) {
    std::vector<Entry> entries;
    for (int i = -14; i < 7; ++i)
        entries.emplace_back(test::weight(day(i), 88 - 0.06 * (i + 14), clockTime(7), i + 20));
    auto const week = summaryOf(entries);
    EXPECT_EQ(week.weight.n, 7);
    EXPECT_EQ(week.weight.rateN, 21);
    EXPECT_LT(*week.weight.rateKgPerWeek, -0.1);
    EXPECT_GT(*week.weight.trendKg, 88 - 0.06 * 20);
}

RC_GTEST_PROP(WeeklySummaryProperty, DoesNotDependOnTheOrderOfLogging, (std::uint32_t seed)) {
    std::vector<Entry> entries;
    std::int64_t row = 0;
    for (int i = 0; i < 7; ++i) {
        if (*rc::gen::arbitrary<bool>()) addDay(entries, day(i), *rc::gen::inRange(15, 22));
        if (*rc::gen::arbitrary<bool>())
            entries.emplace_back(
                workout(day(i), Modality::Walk, *rc::gen::inRange(5, 60), 1000 + row++));
        if (*rc::gen::arbitrary<bool>())
            entries.emplace_back(test::weight(day(i), 80 + *rc::gen::inRange(0, 20) / 10.0,
                                              clockTime(7), 2000 + row++));
        if (*rc::gen::arbitrary<bool>())
            entries.emplace_back(night(day(i), clockTime(22), clockTime(*rc::gen::inRange(4, 9))));
    }
    auto shuffled = entries;
    std::shuffle(shuffled.begin(), shuffled.end(), std::mt19937(seed));
    RC_ASSERT(summaryOf(entries) == summaryOf(shuffled));
}

RC_GTEST_PROP(WeeklySummaryProperty, IsNotMovedByDaysThatAreUnknown, ()) {
    std::vector<Entry> entries;
    for (int i = 0; i < 4; ++i)
        addDay(entries, day(i));
    auto const before = summaryOf(entries).nutrition;
    // A snack alone makes a partial day, whatever it holds.
    entries.emplace_back(food("Snack", MealSlot::Snack, day(5))
                             .id(500)
                             .kcal(*rc::gen::inRange(0, 5000))
                             .net(*rc::gen::inRange(0, 500))
                             .item);
    RC_ASSERT(summaryOf(entries).nutrition == before);
}

}  // namespace
}  // namespace steady
