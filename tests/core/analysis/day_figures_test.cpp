#include "core/analysis/day_colour.h"
#include "core/analysis/day_state.h"
#include "core/analysis/day_totals.h"
#include "core/analysis/eating_window_of_day.h"
#include "core/analysis/sitting.h"
#include "tests/core/analysis/diary_makers.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>
#include <random>

namespace steady {
namespace {

using test::day;
using test::food;
using test::pointersTo;

TEST(DayTotalsOf, NeverCountsUnknownAsZero) {
    std::vector<MealItem> const items{food("A").kcal(100).protein(10), food("B").kcal(50)};
    auto const totals = totalsOf(pointersTo(items));
    EXPECT_DOUBLE_EQ(*totals.energyKcal.value, 150);
    EXPECT_TRUE(totals.energyKcal.whole());
    EXPECT_DOUBLE_EQ(*totals.protein.value, 10);
    EXPECT_EQ(totals.protein.known, 1);
    EXPECT_EQ(totals.protein.of, 2);
    EXPECT_FALSE(totals.fibre.value);
}

TEST(DayTotalsOf, CoversGlycaemicLoadByCarbohydrate) {
    std::vector<MealItem> const items{food("Known").net(30).gl(12), food("Unknown").net(10)};
    EXPECT_DOUBLE_EQ(*totalsOf(pointersTo(items)).glCoverage, 0.75);
    // A food without a carbohydrate figure lowers the coverage too (O-38).
    std::vector<MealItem> const blank{food("Known").net(30).gl(12), food("Blank")};
    EXPECT_DOUBLE_EQ(*totalsOf(pointersTo(blank)).glCoverage, 0.5);
    EXPECT_FALSE(totalsOf({}).glCoverage);
}

RC_GTEST_PROP(DayTotalsProperty, AddUpAndStayBelowTheCarbohydrate, (std::uint32_t seed)) {
    std::vector<MealItem> items;
    auto const count = *rc::gen::inRange(1, 12);
    for (int i = 0; i < count; ++i) {
        Food source;
        source.per100g.netCarbs = *rc::gen::inRange(0, 90);
        if (*rc::gen::arbitrary<bool>()) source.gi.value = *rc::gen::inRange(10, 130);
        double const grams = *rc::gen::inRange(5, 400);
        MealItem item = food("F" + std::to_string(i)).net(*source.per100g.netCarbs * grams / 100);
        item.gl = glycaemicLoad(source, grams);
        items.push_back(item);
    }
    auto const all = totalsOf(pointersTo(items));
    if (all.gl.value) RC_ASSERT(*all.gl.value <= *all.netCarbs.value + 1e-9);

    std::shuffle(items.begin(), items.end(), std::mt19937(seed));
    auto const half = items.begin() + static_cast<std::ptrdiff_t>(items.size() / 2);
    auto const first = totalsOf(pointersTo({items.begin(), half}));
    auto const second = totalsOf(pointersTo({half, items.end()}));
    RC_ASSERT(std::abs(first.netCarbs.value.value_or(0) + second.netCarbs.value.value_or(0) -
                       *all.netCarbs.value) < 1e-6);
    RC_ASSERT(first.gl.known + second.gl.known == all.gl.known);
}

TEST(Sittings, GatherNamedMealsAndSplitSnacks) {
    std::vector<MealItem> const items{
        food("Soup", MealSlot::Lunch, day(0), clockTime(12)).id(1),
        food("Bread", MealSlot::Lunch, day(0), clockTime(14)).id(2),
        food("Apple", MealSlot::Snack, day(0), clockTime(10)).id(3),
        food("Nuts", MealSlot::Snack, day(0), clockTime(10, 40)).id(4),
        food("Pear", MealSlot::Snack, day(0), clockTime(16)).id(5)};
    auto const sittings = sittingsOf(pointersTo(items));
    ASSERT_EQ(sittings.size(), 3u);
    EXPECT_EQ(sittings[0].slot, MealSlot::Snack);
    EXPECT_EQ(sittings[0].items.size(), 2u);
    EXPECT_EQ(sittings[1].items.size(), 2u);
    EXPECT_TRUE(sittings[1].main);
    EXPECT_FALSE(sittings[2].main);
}

TEST(Sittings, TakeTheTwoLargestAsMainMealsWhenNoneIsNamed) {
    std::vector<MealItem> const items{
        food("Small", MealSlot::Snack, day(0), clockTime(8)).kcal(100).id(1),
        food("Large", MealSlot::Snack, day(0), clockTime(12)).kcal(700).id(2),
        food("Medium", MealSlot::Snack, day(0), clockTime(18)).kcal(500).id(3)};
    auto const sittings = sittingsOf(pointersTo(items));
    EXPECT_FALSE(sittings[0].main);
    EXPECT_TRUE(sittings[1].main);
    EXPECT_TRUE(sittings[2].main);
}

TEST(EatenWindowOf, RunsFromFirstToLastBiteAndLeavesCoffeeOut) {
    std::vector<MealItem> const items{
        food("Coffee", MealSlot::Snack, day(0), clockTime(7, 10)).kcal(2),
        food("Eggs", MealSlot::Breakfast, day(0), clockTime(9, 40)).kcal(140),
        food("Fish", MealSlot::Dinner, day(0), clockTime(16, 35)).kcal(300)};
    auto const window = eatenWindow(pointersTo(items));
    ASSERT_TRUE(window);
    EXPECT_EQ(window->first, clockTime(9, 40));
    EXPECT_EQ(window->last, clockTime(16, 35));
    EXPECT_NEAR(window->hours, 6 + 55 / 60.0, 1e-9);
}

TEST(EatenWindowOf, CrossesMidnightOnTheDiaryDay) {
    std::vector<MealItem> const items{
        food("Lunch", MealSlot::Lunch, day(0), clockTime(13)).kcal(500),
        food("Late bite", MealSlot::Snack, day(0), clockTime(0, 30)).kcal(200)};
    auto const window = eatenWindow(pointersTo(items));
    EXPECT_EQ(window->last, clockTime(0, 30));
    EXPECT_NEAR(window->hours, 11.5, 1e-9);
    EXPECT_FALSE(windowMet(*window, clockTime(12), clockTime(20)));
    EXPECT_TRUE(windowMet(*window, clockTime(13), clockTime(0, 30)));
}

TEST(EatenWindowOf, KnowsWhenSomethingHasNoTime) {
    std::vector<MealItem> const items{
        food("Timed", MealSlot::Lunch, day(0), clockTime(13)).kcal(500),
        food("Untimed", MealSlot::Snack, day(0), std::nullopt).kcal(200)};
    EXPECT_FALSE(eatenWindow(pointersTo(items))->allTimed);
    std::vector<MealItem> const none{food("Untimed", MealSlot::Snack, day(0), std::nullopt)};
    EXPECT_FALSE(eatenWindow(pointersTo(none)));
}

TEST(EatenWindowOf, IsMetWithAQuarterOfAnHourToSpare) {
    EatenWindow const eaten{clockTime(8, 45), clockTime(17, 15), 8.5, true};
    EXPECT_TRUE(windowMet(eaten, clockTime(9), clockTime(17)));
    EXPECT_FALSE(
        windowMet({clockTime(8, 44), clockTime(17), 8.3, true}, clockTime(9), clockTime(17)));
    EXPECT_FALSE(
        windowMet({clockTime(9), clockTime(17, 16), 8.3, true}, clockTime(9), clockTime(17)));
}

DayTotals dayOf(std::optional<double> gl, double coverage, double net) {
    DayTotals totals;
    totals.gl.add(gl);
    totals.netCarbs.add(net);
    totals.glCoverage = coverage;
    return totals;
}

TEST(DayColourOf, FollowsTheWorkedExamples) {
    DayBudget const lowGi{Approach::LowGi, 91.5, 183};
    DayBudget const keto{Approach::Ketogenic, std::nullopt, 30};
    auto const green = dayColour(dayOf(84, 0.92, 180), lowGi, DayState::Complete);
    EXPECT_EQ(green.colour, MealColour::Green);
    EXPECT_EQ(green.met, true);
    EXPECT_EQ(dayColour(dayOf(0, 1, 36), keto, DayState::Complete).colour, MealColour::Amber);
    auto const red = dayColour(dayOf(0, 1, 40), keto, DayState::Complete);
    EXPECT_EQ(red.colour, MealColour::Red);
    EXPECT_EQ(red.met, false);
}

TEST(DayColourOf, IsNotJudgedWhenPartialOrPoorlyKnown) {
    DayBudget const lowGi{Approach::LowGi, 91.5, 183};
    EXPECT_EQ(dayColour(dayOf(84, 0.92, 180), lowGi, DayState::Partial), DayVerdict{});
    EXPECT_EQ(dayColour(dayOf(84, 0.79, 180), lowGi, DayState::Complete), DayVerdict{});
    EXPECT_EQ(dayColour(dayOf(84, 0.80, 180), lowGi, DayState::Complete).met, true);
}

TEST(DayColourOf, IsNotMetWithAnAlwaysRedItem) {
    auto totals = dayOf(60, 1, 100);
    totals.alwaysRed = true;
    auto const verdict = dayColour(totals, {Approach::LowGi, 91.5, 183}, DayState::Complete);
    EXPECT_EQ(verdict.colour, MealColour::Green);
    EXPECT_EQ(verdict.met, false);
}

TEST(DayStateOf, IsCompleteWithTwoMealsAndHalfTheEnergy) {
    auto const meals = [](double kcal) {
        return std::vector<Entry>{food("A", MealSlot::Lunch).kcal(kcal / 2).item,
                                  food("B", MealSlot::Dinner).kcal(kcal / 2).item};
    };
    EXPECT_EQ(dayStateOf(meals(915), {}, 1830), DayState::Complete);
    EXPECT_EQ(dayStateOf(meals(914), {}, 1830), DayState::Partial);
    EXPECT_EQ(dayStateOf(meals(100), {}, {}), DayState::Complete);
    EXPECT_EQ(dayStateOf({food("A").kcal(2000).item}, {}, 1830), DayState::Partial);
    EXPECT_EQ(dayStateOf({}, {}, 1830), DayState::NotTracked);
}

TEST(DayStateOf, IsWhatThePersonSaid) {
    EXPECT_EQ(dayStateOf({}, DayState::Complete, 1830), DayState::Complete);
    EXPECT_EQ(dayStateOf({food("A").item}, DayState::NotTracked, {}), DayState::NotTracked);
}

TEST(DayStateOf, DoesNotGuessEnergyThatIsUnknown) {
    EXPECT_EQ(
        dayStateOf({food("A", MealSlot::Lunch).item, food("B", MealSlot::Dinner).item}, {}, 1830),
        DayState::Partial);
}

}  // namespace
}  // namespace steady
