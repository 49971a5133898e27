#include "core/coach/trends_cards.h"

#include "tests/core/coach/plan_makers.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace steady {
namespace {

using test::day;
using test::planOfP1;

/// Four weeks; the plan starts with the second, today is the Friday of the last.
TrendsInputs cardsOf(std::vector<Entry> entries) {
    TrendsInputs inputs;
    inputs.diary.hasProfile = true;
    inputs.diary.plans = {planOfP1(day(7))};
    inputs.diary.entries = std::move(entries);
    inputs.range = {day(0), day(27)};
    inputs.today = day(25);
    inputs.heightCm = 178;
    return inputs;
}

Measurement waist(Date on, double cm, std::int64_t row) {
    auto reading = test::weight(on, cm, clockTime(7), row);
    reading.quantity = MeasuredQuantity::Waist;
    reading.unit = "cm";
    return reading;
}

TEST(WindowCardOf, LaysEachDayBesideTheWindowOfThatDay) {
    std::vector<Entry> entries;
    test::addCompleteDay(entries, day(3), 10);  // before the plan
    test::addCompleteDay(entries, day(8), 20);  // 09:00 to 17:00
    test::addCompleteDay(entries, day(9), 30);
    entries.emplace_back(
        test::food("Toast", MealSlot::Snack, day(9), clockTime(23, 30)).id(40).kcal(120).item);
    entries.emplace_back(test::food("Apple", MealSlot::Snack, day(10)).id(41).kcal(60).item);
    auto const card = buildTrendsView(cardsOf(entries)).window;
    ASSERT_EQ(card.days.size(), 3u);  // the apple alone makes no complete day
    EXPECT_EQ(card.days[0].fit, WindowFit::Before);
    EXPECT_EQ(card.days[1].fit, WindowFit::Within);
    EXPECT_EQ(card.days[2].fit, WindowFit::Beyond);
    EXPECT_DOUBLE_EQ(card.days[2].hours, 14.5);
    ASSERT_FALSE(card.planned.empty());
    EXPECT_EQ(card.planned.front().days.from, day(7));
    EXPECT_EQ(card.planned.back().days.to, day(25));  // not into days to come
    EXPECT_EQ(toEnglish(card.summary),
              "Within the window of 12 h on 1 of 2 complete days since 9 November 2026.");
}

TEST(WindowCardOf, TellsTheMeanWhereNoWindowIsPlanned) {
    std::vector<Entry> entries;
    test::addCompleteDay(entries, day(3), 10);
    auto inputs = cardsOf(entries);
    inputs.diary.plans.clear();
    EXPECT_EQ(toEnglish(buildTrendsView(inputs).window.summary),
              "Mean 8.0 h from first to last bite (n = 1 day).");
}

TEST(WindowCardOf, FollowsTheStepsThatWereEarned) {
    std::vector<Entry> entries;
    for (int i = 7; i < 14; ++i)
        test::addCompleteDay(entries, day(i), 10 * i);
    auto const card = buildTrendsView(cardsOf(entries)).window;
    ASSERT_EQ(card.planned.size(), 2u);
    EXPECT_EQ(minutesFrom(card.planned[0].start, card.planned[0].end), 12 * 60);
    EXPECT_EQ(minutesFrom(card.planned[1].start, card.planned[1].end), 11 * 60);
    EXPECT_EQ(card.planned[1].days.from, day(14));
}

TEST(KeptCardOf, HasADayOnlyWhereSomethingWasPlannedAndLogged) {
    std::vector<Entry> entries;
    test::addCompleteDay(entries, day(3), 10);  // before the plan: nothing to keep
    test::addCompleteDay(entries, day(20), 20);
    auto const card = buildTrendsView(cardsOf(entries)).kept;
    ASSERT_EQ(card.days.size(), 1u);
    EXPECT_EQ(card.days[0].date, day(20));
    EXPECT_GE(card.days[0].share, 0);
    EXPECT_LE(card.days[0].share, 1);
    EXPECT_GE(card.days[0].pillars, 2);
    EXPECT_NE(toEnglish(card.summary).find("(n = 1 logged)"), std::string::npos);
}

TEST(KeptCardOf, StaysKindWhenNothingIsLogged) {
    EXPECT_EQ(toEnglish(buildTrendsView(cardsOf({})).kept.summary),
              "The days that you log will be here, beside your plan.");
}

TEST(WaistCardOf, TellsWaistToHeight) {
    auto const card =
        buildTrendsView(cardsOf({waist(day(1), 110, 1), waist(day(22), 108, 2)})).waist;
    ASSERT_EQ(card.ratio.points.size(), 2u);
    EXPECT_NEAR(card.ratio.points[0].value, 0.618, 0.0005);  // C-02, P1
    EXPECT_EQ(toEnglish(card.summary),
              "108.0 cm, 0.61 of your height; −2.0 cm since 3 November 2026 (n = 2 readings).");
}

TEST(WaistCardOf, IsSilentWithoutReadingsAndWithHiddenNumbers) {
    EXPECT_TRUE(buildTrendsView(cardsOf({})).waist.waist.points.empty());
    auto inputs = cardsOf({waist(day(1), 110, 1)});
    inputs.diary.plans[0].numbersHidden = true;
    EXPECT_TRUE(buildTrendsView(inputs).waist.waist.points.empty());
}

TEST(ProjectionOfTrends, StartsTodayAndOnlyWhereTodayIsShown) {
    auto inputs = cardsOf({test::weight(day(20), 88)});
    for (int i = 0; i <= 364; i += 7)
        inputs.projection.push_back({i, 88.0 - i * 0.05, 88.0 - i * 0.04, 88.0 - i * 0.03});
    auto const shown = buildTrendsView(inputs).weight.projection;
    ASSERT_EQ(shown.size(), 3u);  // a third of four weeks, at least two
    EXPECT_EQ(shown.front().date, day(25));
    EXPECT_EQ(shown.back().date, day(39));
    inputs.range.to = day(20);
    EXPECT_TRUE(buildTrendsView(inputs).weight.projection.empty());
}

TEST(SeriesOfCards, NamesWindowKeptAndWaist) {
    std::vector<Entry> entries{waist(day(22), 108, 1)};
    test::addCompleteDay(entries, day(20), 20);
    auto const view = buildTrendsView(cardsOf(entries));
    auto const all = seriesOf(view);
    auto const named = [&](std::string const& key) {
        auto const it = std::ranges::find(all, key, &Series::key);
        return it == all.end() ? Series{} : *it;
    };
    EXPECT_EQ(named("window_hours").points.at(0).value, 8);
    EXPECT_EQ(named("window_first").points.at(0).value, 9);
    EXPECT_EQ(named("window_last").points.at(0).value, 17);
    EXPECT_EQ(named("window_planned").points.size(), 19u);
    EXPECT_EQ(named("plan_kept").unit, "%");
    EXPECT_EQ(named("waist").points.size(), 1u);
    auto const summaries = summariesOf(view);
    for (char const* key : {"window_hours", "plan_kept", "waist"})
        EXPECT_TRUE(summaries.contains(key)) << key;
}

}  // namespace
}  // namespace steady
