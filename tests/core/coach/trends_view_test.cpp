#include "core/coach/trends_view.h"

#include "tests/core/coach/plan_makers.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <random>

namespace steady {
namespace {

using test::day;
using test::food;
using test::night;
using test::planOfP1;
using test::workout;

/// Four weeks; today is the Friday of the last one.
TrendsInputs fourWeeks(std::vector<Entry> entries) {
    TrendsInputs inputs;
    inputs.diary.hasProfile = true;
    inputs.diary.plans = {planOfP1(day(0))};
    inputs.diary.entries = std::move(entries);
    inputs.range = {day(0), day(27)};
    inputs.today = day(25);
    return inputs;
}

TEST(TrendsViewOf, HasASentenceForEveryEmptyCard) {
    auto const view = buildTrendsView(fourWeeks({}));
    EXPECT_TRUE(view.empty);
    EXPECT_EQ(toEnglish(view.weight.summary), "No weigh-ins in this range yet.");
    EXPECT_EQ(toEnglish(view.movement.summary), "No movement logged in this range yet.");
    EXPECT_EQ(toEnglish(view.sleep.summary), "No nights logged in the last 7 days.");
    EXPECT_EQ(toEnglish(view.food.summary),
              "No complete days in this range yet; two meals make one.");
    EXPECT_EQ(view.movement.weeks.size(), 4u);
    EXPECT_FALSE(view.movement.weeks[0].tracked);
}

TEST(TrendsViewOf, TellsTheWeightTrendWithItsN) {
    std::vector<Entry> entries;
    for (int i = -60; i <= 25; ++i)
        entries.emplace_back(test::weight(day(i), 92 - 0.06 * (i + 60), clockTime(7), 100 + i));
    auto const view = buildTrendsView(fourWeeks(entries));
    EXPECT_EQ(view.weight.raw.points.size(), 26u);
    EXPECT_EQ(view.weight.trend.points.front().date, day(0));
    // The lead before the range lets the trend settle: it lags by nine days.
    EXPECT_NEAR(view.weight.trend.points.front().value, 92 - 0.06 * 60 + 0.54, 0.01);
    EXPECT_EQ(toEnglish(view.weight.summary),
              "Trend 87.4 kg, down 0.42 kg a week over 21 days (n = 21 weigh-ins).");
    EXPECT_EQ(view.weight.goalKg, 79.2);
    ASSERT_EQ(view.weight.milestones.size(), 4u);
    EXPECT_EQ(toEnglish(view.weight.milestones[0].label), "85.4");
}

TEST(TrendsViewOf, WantsTenWeighInsForARate) {
    auto const view = buildTrendsView(fourWeeks({test::weight(day(20), 88)}));
    EXPECT_EQ(toEnglish(view.weight.summary),
              "Trend 88.0 kg (n = 1 weigh-in in 21 days); 9 more would show its direction.");
}

TEST(TrendsViewOf, NamesNoPlanOfZeroMinutes) {
    auto inputs = fourWeeks({workout(day(22), Modality::Walk, 25, 3)});
    for (auto& planned : inputs.diary.plans[0].movement->week)
        planned.sessions.clear();
    EXPECT_EQ(toEnglish(buildTrendsView(inputs).movement.summary), "25 min so far this week.");
}

TEST(TrendsViewOf, TellsWhatAPersonWithoutNumbersDoesNotSee) {
    auto inputs = fourWeeks({});
    EXPECT_FALSE(buildTrendsView(inputs).foodHidden);
    inputs.diary.plans[0].nutrition->plateInsteadOfNumbers = true;
    EXPECT_TRUE(buildTrendsView(inputs).foodHidden);
    EXPECT_FALSE(buildTrendsView(inputs).countingHidden);
    inputs.diary.plans[0].gates[Component::Num].state = GateState::Withheld;
    EXPECT_TRUE(buildTrendsView(inputs).countingHidden);
}

TEST(TrendsViewOf, SetsMovementWeeksBesideThePlan) {
    auto const view = buildTrendsView(fourWeeks({workout(day(0), Modality::Aerobic, 40, 1),
                                                 workout(day(1), Modality::Resistance, 30, 2),
                                                 workout(day(22), Modality::Walk, 25, 3)}));
    ASSERT_EQ(view.movement.weeks.size(), 4u);
    EXPECT_DOUBLE_EQ(view.movement.weeks[0].aerobicMinutes, 40);
    EXPECT_DOUBLE_EQ(view.movement.weeks[0].resistanceMinutes, 30);
    EXPECT_EQ(view.movement.weeks[0].plannedMinutes, 150);
    EXPECT_FALSE(view.movement.weeks[1].tracked);
    EXPECT_TRUE(view.movement.weeks[3].running);
    EXPECT_EQ(toEnglish(view.movement.summary),
              "25 min so far this week; 150 min planned, 125 min still to come.");
}

TEST(TrendsViewOf, PlansNothingBeforeTheFirstPlan) {
    auto inputs = fourWeeks({workout(day(0), Modality::Walk, 25, 3)});
    inputs.diary.plans = {planOfP1(day(9))};
    auto const view = buildTrendsView(inputs);
    EXPECT_FALSE(view.movement.weeks[0].plannedMinutes);
    // The plan starts on a Wednesday: strength on Tuesday is not asked of that week.
    EXPECT_EQ(view.movement.weeks[1].plannedMinutes, 90);
    ASSERT_EQ(view.planChanges.size(), 1u);
    EXPECT_EQ(view.planChanges[0].date, day(9));
}

TEST(TrendsViewOf, MeansSleepOverTheLastSevenNights) {
    std::vector<Entry> entries;
    for (int i = 10; i <= 25; ++i)
        if (i != 14 && i != 15)
            entries.emplace_back(night(day(i), clockTime(23), clockTime(i < 19 ? 6 : 7)));
    auto const view = buildTrendsView(fourWeeks(entries));
    EXPECT_EQ(view.sleep.nights.size(), 14u);
    EXPECT_DOUBLE_EQ(view.sleep.mean.points.back().value, 8);
    EXPECT_EQ(view.sleep.mean.points.front().date, day(12));
    EXPECT_EQ(toEnglish(view.sleep.summary),
              "Mean 8 h 00 over the last 7 nights (n = 7); wake time varies by 31 min (n = 12).");
}

TEST(TrendsViewOf, MeansGlycaemicLoadOfCompleteDaysAgainstTheBudget) {
    std::vector<Entry> entries;
    test::addCompleteDay(entries, day(0), 1);
    test::addCompleteDay(entries, day(1), 11);
    entries.emplace_back(
        food("Cake", MealSlot::Snack, day(2)).id(40).kcal(400).net(60).gl(99).item);
    test::addCompleteDay(entries, day(21), 51);
    auto const view = buildTrendsView(fourWeeks(entries));
    EXPECT_EQ(view.food.budget, 91.5);
    ASSERT_EQ(view.food.weeks.size(), 4u);
    EXPECT_EQ(view.food.weeks[0].value, 84);
    EXPECT_EQ(view.food.weeks[0].n, 2);
    EXPECT_FALSE(view.food.weeks[1].value);
    EXPECT_TRUE(view.food.weeks[3].running);
    EXPECT_EQ(toEnglish(view.food.summary),
              "Within the budget of 91 in 2 of the last 2 logged weeks (n = 3 days).");
}

TEST(TrendsViewOf, ShowsNetCarbsOnOtherWaysOfEating) {
    std::vector<Entry> entries;
    test::addCompleteDay(entries, day(0), 1);
    auto inputs = fourWeeks(entries);
    inputs.diary.plans[0].nutrition->approach = Approach::LowCarb;
    inputs.diary.plans[0].nutrition->netCarbsG = 100;
    auto const view = buildTrendsView(inputs);
    EXPECT_EQ(view.food.unit, "g");
    EXPECT_EQ(view.food.days.key, "net_carbs");
    EXPECT_EQ(view.food.weeks[0].value, 180);
    EXPECT_EQ(view.food.budget, 100);
}

TEST(TrendsViewOf, KeepsWeightToItselfWhenNumbersAreHidden) {
    auto inputs = fourWeeks({test::weight(day(20), 88)});
    inputs.diary.plans[0].numbersHidden = true;
    auto const view = buildTrendsView(inputs);
    EXPECT_TRUE(view.weight.raw.points.empty());
    EXPECT_FALSE(view.weight.goalKg);
    for (auto const& series : seriesOf(view))
        EXPECT_TRUE(series.key != "weight" || series.points.empty());
}

TEST(SeriesOf, GivesEverySeriesUnderItsOwnKey) {
    std::vector<Entry> entries{test::weight(day(3), 88, clockTime(7), 1),
                               workout(day(3), Modality::Walk, 20, 2),
                               night(day(3), clockTime(23), clockTime(7))};
    test::addCompleteDay(entries, day(3), 10);
    auto const view = buildTrendsView(fourWeeks(entries));
    std::vector<std::string> keys;
    for (auto const& series : seriesOf(view))
        keys.push_back(series.key);
    EXPECT_EQ(keys, (std::vector<std::string>{
                        "weight", "weight_trend", "movement_aerobic", "movement_resistance",
                        "movement_walk", "movement_hiit", "movement_planned", "sleep_hours",
                        "sleep_mean", "gl", "gl_week_mean", "window_hours", "window_first",
                        "window_last", "window_planned", "plan_kept"}));
    auto const summaries = summariesOf(view);
    EXPECT_TRUE(summaries.contains("weight_trend"));
    for (auto const& [key, text] : summaries)
        EXPECT_FALSE(text.empty()) << key;
}

TEST(SeriesOf, DoesNotDependOnTheOrderOfLogging) {
    std::vector<Entry> entries;
    for (int i = 0; i < 20; ++i) {
        entries.emplace_back(test::weight(day(i), 88 - 0.03 * i, clockTime(7), 300 + i));
        test::addCompleteDay(entries, day(i), 10 * i + 1);
        entries.emplace_back(night(day(i), clockTime(23), clockTime(6 + i % 2)));
    }
    auto const before = seriesOf(buildTrendsView(fourWeeks(entries)));
    std::shuffle(entries.begin(), entries.end(), std::mt19937(7));
    EXPECT_EQ(seriesOf(buildTrendsView(fourWeeks(entries))), before);
}

}  // namespace
}  // namespace steady
