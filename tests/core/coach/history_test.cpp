#include "core/coach/history.h"

#include "core/coach/build_views.h"
#include "core/coach/day_targets.h"
#include "tests/core/coach/plan_makers.h"

#include <gtest/gtest.h>

namespace steady {
namespace {

using test::day;
using test::food;
using test::planOfP1;

DiaryInputs diaryOf(std::vector<Entry> const& entries, std::vector<Plan> const& plans) {
    DiaryInputs diary;
    diary.entries = entries;
    diary.plans = plans;
    return diary;
}

/// Two meals of a given window length, enough energy for a complete day.
void addDayOf(std::vector<Entry>& entries, Date on, ClockTime first, ClockTime last,
              double netCarbs = 100) {
    auto const row = static_cast<std::int64_t>(entries.size());
    entries.emplace_back(
        food("A", MealSlot::Breakfast, on, first).id(row + 1).kcal(900).net(netCarbs / 2).item);
    entries.emplace_back(
        food("B", MealSlot::Dinner, on, last).id(row + 2).kcal(900).net(netCarbs / 2).item);
}

TEST(HistoryOf, KnowsNothingOfAnEmptyDiary) {
    auto const history = historyOf({}, {}, day(0));
    EXPECT_EQ(history, History{});
}

TEST(HistoryOf, TakesTheMedianWindowOfFiveDaysUpToYesterday) {
    std::vector<Entry> entries;
    for (int i = 0; i < 4; ++i)
        addDayOf(entries, day(i), clockTime(7), clockTime(19 + i % 2));
    EXPECT_FALSE(historyOf(entries, {}, day(7)).windowBaselineHours);
    addDayOf(entries, day(6), clockTime(7), clockTime(21, 12));
    EXPECT_DOUBLE_EQ(*historyOf(entries, {}, day(7)).windowBaselineHours, 13);
    // Today's meals are not over yet.
    addDayOf(entries, day(7), clockTime(7), clockTime(8));
    EXPECT_DOUBLE_EQ(*historyOf(entries, {}, day(7)).windowBaselineHours, 13);
}

TEST(HistoryOf, TakesTheMedianOfNetCarbsOverAFortnight) {
    std::vector<Entry> entries;
    for (int i = 0; i < 5; ++i)
        addDayOf(entries, day(2 * i), clockTime(9), clockTime(17), 100 + 10 * i);
    EXPECT_DOUBLE_EQ(*historyOf(entries, {}, day(14)).netCarbBaselineG, 120);
    EXPECT_FALSE(historyOf(entries, {}, day(15)).netCarbBaselineG);
}

TEST(HistoryOf, ListsTheCompleteWeeksBeforeThisOneOldestFirst) {
    std::vector<Entry> entries{test::workout(day(1), Modality::Aerobic, 30, 1),
                               test::workout(day(8), Modality::Resistance, 30, 2),
                               test::workout(day(15), Modality::Walk, 40, 3)};
    auto const history = historyOf(entries, {}, day(16));
    ASSERT_EQ(history.lastWeeks.size(), 2u);
    EXPECT_DOUBLE_EQ(history.lastWeeks[0].aerobicMinutes, 30);
    EXPECT_EQ(history.lastWeeks[1].resistanceSessions, 1);
    EXPECT_EQ(history.lastWeeks[1].week, isoWeekOf(day(8)));
}

TEST(HistoryOf, KeepsLatencyWithinItsBounds) {
    std::vector<Entry> entries;
    for (int i = 0; i < 5; ++i) {
        auto night = test::night(day(i), clockTime(22), clockTime(6));
        night.fellAsleep = clockTime(23, 30);
        entries.emplace_back(night);
    }
    EXPECT_EQ(historyOf(entries, {}, day(5)).sleepLatencyMinutes, 45);
    entries.pop_back();
    EXPECT_FALSE(historyOf(entries, {}, day(5)).sleepLatencyMinutes);
}

TEST(HistoryOf, KeepsReadingsOfTwentyFourMonths) {
    auto recent = test::weight(day(0), 128, clockTime(7), 1);
    recent.quantity = MeasuredQuantity::Systolic;
    auto old = recent;
    old.when.day = day(0) - std::chrono::days(800);
    auto later = recent;
    later.when.day = day(5);
    auto const history = historyOf({recent, old, later, test::weight(day(0), 88)}, {}, day(1));
    ASSERT_EQ(history.readings.size(), 1u);
    EXPECT_EQ(history.readings[0].when.day, day(0));
    EXPECT_DOUBLE_EQ(*history.weightTrendKg, 88);
    EXPECT_EQ(readingsForHistory(makeDate(2028, 2, 29)).from, makeDate(2026, 3, 1));
}

TEST(HistoryOf, LearnsEnergyUseFromTheDiary) {
    std::vector<Entry> entries;
    for (int i = 0; i < 60; ++i) {
        addDayOf(entries, day(i), clockTime(9), clockTime(17));
        // 1800 kcal a day and 0.1 kg lost a day: 2570 kcal are used.
        entries.emplace_back(test::weight(day(i), 95 - 0.1 * i, clockTime(7), 1000 + i));
    }
    auto const plan = planOfP1(day(0));
    auto const history = historyOf(entries, {plan, day(0), {}}, day(60));
    ASSERT_TRUE(history.estimatedTdeeKcal);
    EXPECT_NEAR(*history.estimatedTdeeKcal, 2387.875, 1e-6);  // one step of 100 kcal
    // A plan made this week keeps its figure.
    auto const young = planOfP1(day(57), 2);
    EXPECT_DOUBLE_EQ(*historyOf(entries, {young, day(0), {}}, day(60)).estimatedTdeeKcal, 2287.875);
    EXPECT_FALSE(historyOf(entries, {plan, day(0), {}}, day(30)).estimatedTdeeKcal);
}

TEST(HistoryOf, KeepsWhatWasLearnedUntilThereIsANewerEstimate) {
    auto plan = planOfP1(day(0));
    Marker need;
    need.key = "tdee_kcal";
    need.value = plan.energy->tdeeKcal;
    plan.markers = {need};
    EXPECT_FALSE(historyOf({}, {plan, day(0), {}}, day(60)).estimatedTdeeKcal) << "the formula's";
    plan.energy->tdeeKcal -= 150;
    EXPECT_DOUBLE_EQ(*historyOf({}, {plan, day(0), {}}, day(60)).estimatedTdeeKcal,
                     plan.energy->tdeeKcal);
}

TEST(WindowSteps, AreEarnedByFiveOfSevenDays) {
    auto const plan = planOfP1(day(0));
    std::vector<Entry> entries;
    for (int i = 0; i < 5; ++i)
        addDayOf(entries, day(i), clockTime(8), clockTime(18));
    EXPECT_EQ(windowStepsEarned(entries, {}, plan, day(0), day(6)), 0);
    EXPECT_EQ(windowStepsEarned(entries, {}, plan, day(0), day(7)), 1);
    for (int i = 7; i < 11; ++i)
        addDayOf(entries, day(i), clockTime(8), clockTime(18));
    EXPECT_EQ(windowStepsEarned(entries, {}, plan, day(0), day(14)), 1);
    EXPECT_EQ(historyOf(entries, {plan, day(0), {}}, day(14)).windowStepHours, 11);
}

TEST(WindowSteps, WaitForAGlucoseReadingWhereAMeterIsRequired) {
    auto plan = planOfP1(day(0));
    plan.gates.limits.meterRequired = true;
    std::vector<Entry> entries;
    for (int i = 0; i < 5; ++i)
        addDayOf(entries, day(i), clockTime(8), clockTime(18));
    EXPECT_EQ(windowStepsEarned(entries, {}, plan, day(0), day(7)), 0);
    auto reading = test::weight(day(0), 0, clockTime(8), 900);
    reading.quantity = MeasuredQuantity::Glucose;
    reading.value = reading.siValue = 130;
    reading.unit = "mg/dL";
    entries.emplace_back(reading);
    EXPECT_EQ(windowStepsEarned(entries, {}, plan, day(0), day(7)), 0) << "eight days ago";
    reading.when.day = day(1);
    entries.emplace_back(reading);
    EXPECT_EQ(windowStepsEarned(entries, {}, plan, day(0), day(7)), 1);
}

TEST(WindowSteps, GoBackByOneAfterAStopSign) {
    auto const plan = planOfP1(day(0));
    std::vector<Entry> entries;
    for (int i = 0; i < 21; ++i)
        addDayOf(entries, day(i), clockTime(9), clockTime(17));
    EXPECT_EQ(windowStepsEarned(entries, {}, plan, day(0), day(21)), 3);
    Flag dizzy;
    dizzy.when = {day(15), clockTime(11), 60};
    dizzy.kind = FlagKind::Dizzy;
    entries.emplace_back(dizzy);
    EXPECT_EQ(windowStepsEarned(entries, {}, plan, day(0), day(21)), 3) << "once is no sign";
    entries.emplace_back(dizzy);
    EXPECT_EQ(windowStepsEarned(entries, {}, plan, day(0), day(21)), 1) << "two earned, one back";
    EXPECT_EQ(windowStepOn(entries, {}, plan, day(0), day(21)), 11);
    // A renewed plan whose ramp begins at nine hours goes to ten.
    auto renewed = plan;
    renewed.today = day(14);
    renewed.eatingWindow->rampHours = {9, 8};
    EXPECT_EQ(windowStepsEarned(entries, {}, renewed, day(0), day(21)), -1);
    EXPECT_EQ(windowStepOn(entries, {}, renewed, day(0), day(21)), 10);
}

TEST(WindowSteps, AreNeitherLostNorCountedTwiceByARenewedPlan) {
    std::vector<Entry> entries;
    auto const eatWithin = [&](int firstDay, int hours) {
        for (int i = firstDay; i < firstDay + 6; ++i)
            addDayOf(entries, day(i), clockTime(9), clockTime(9 + hours));
    };
    auto const first = planOfP1(day(0));
    for (int week = 0; week < 3; ++week)
        eatWithin(7 * week, 9);
    EXPECT_DOUBLE_EQ(*windowHoursOn(diaryOf(entries, {first}), day(21)), 9)
        << "three steps of 12 h";

    // Renewed in the middle of the fourth week: the ramp goes on at nine hours.
    auto renewed = planOfP1(day(24), 2);
    renewed.eatingWindow->rampHours = {9, 8};
    EXPECT_DOUBLE_EQ(*windowHoursOn(diaryOf(entries, {first, renewed}), day(23)), 9);
    EXPECT_DOUBLE_EQ(*windowHoursOn(diaryOf(entries, {first, renewed}), day(27)), 9);
    EXPECT_DOUBLE_EQ(*windowHoursOn(diaryOf(entries, {first, renewed}), day(28)), 9)
        << "week not met";
    eatWithin(28, 8);
    EXPECT_DOUBLE_EQ(*windowHoursOn(diaryOf(entries, {first, renewed}), day(35)), 8);
    // The week that began before the renewal counts once, for the new version.
    eatWithin(21, 8);
    EXPECT_DOUBLE_EQ(*windowHoursOn(diaryOf(entries, {first, renewed}), day(28)), 8);
}

TEST(WindowHoursOn, FollowTheRampOfThePlanInForce) {
    std::vector<Entry> entries;
    for (int i = 0; i < 5; ++i)
        addDayOf(entries, day(i), clockTime(8), clockTime(18));
    auto const first = planOfP1(day(0));
    EXPECT_FALSE(windowHoursOn(diaryOf(entries, {first}), day(-1)));
    EXPECT_DOUBLE_EQ(*windowHoursOn(diaryOf(entries, {first}), day(6)), 12);
    EXPECT_DOUBLE_EQ(*windowHoursOn(diaryOf(entries, {first}), day(7)), 11);
    // A later plan of somebody who already eats within ten hours starts there.
    auto later = planOfP1(day(10), 2);
    later.eatingWindow->rampHours = {10, 9, 8};
    EXPECT_DOUBLE_EQ(*windowHoursOn(diaryOf(entries, {first, later}), day(12)), 10);
    // A safety row that ends the ramp at ten hours holds (O-21).
    later.eatingWindow->rampHours = {10};
    later.eatingWindow->hours = 10;
    EXPECT_DOUBLE_EQ(*windowHoursOn(diaryOf(entries, {first, later}), day(12)), 10);
    EXPECT_DOUBLE_EQ(*windowHoursOn(diaryOf(entries, {first}), day(112)), 8);
}

TEST(WindowOfLength, LiesAsInTheWorkedExample) {
    auto const plan = planOfP1(day(0));
    auto const at = [&plan](double hours) { return *windowOfLength(plan, hours); };
    EXPECT_EQ(at(12), std::pair(clockTime(7), clockTime(19)));
    EXPECT_EQ(at(11), std::pair(clockTime(8), clockTime(19)));
    EXPECT_EQ(at(10), std::pair(clockTime(9), clockTime(19)));
    EXPECT_EQ(at(9), std::pair(clockTime(9), clockTime(18)));
    EXPECT_EQ(at(8), std::pair(clockTime(9), clockTime(17)));
    auto without = plan;
    without.eatingWindow.reset();
    EXPECT_FALSE(windowOfLength(without, 12));
}

}  // namespace
}  // namespace steady
