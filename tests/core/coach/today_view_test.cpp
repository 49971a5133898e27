#include "core/coach/today_view.h"

#include "core/coach/build_views.h"
#include "tests/core/coach/plan_makers.h"

#include <gtest/gtest.h>

namespace steady {
namespace {

using test::day;
using test::food;
using test::planOfP1;

/// Fridays of the sixth week of the plan: "today" is Friday 11 December.
Date const kFirstPlanDay = day(0);
Date const kFriday = day(39);

TodayInputs inputsOn(Date on, std::vector<Entry> entries, ClockTime now = clockTime(18, 5)) {
    TodayInputs inputs;
    inputs.diary.hasProfile = true;
    inputs.diary.plans = {planOfP1(kFirstPlanDay)};
    inputs.diary.entries = std::move(entries);
    inputs.day = on;
    inputs.now = {kFriday, now, 60};
    return inputs;
}

GaugeState const* gauge(TodayView const& view, std::string const& key) {
    for (auto const& it : view.gauges)
        if (it.key == key) return &it;
    return nullptr;
}

TEST(TodayViewOf, AnEmptyDiaryHasADateAndNothingElse) {
    TodayInputs inputs;
    inputs.day = kFriday;
    inputs.now = {kFriday, clockTime(9), 60};
    auto const view = buildTodayView(inputs);
    EXPECT_FALSE(view.hasProfile);
    EXPECT_TRUE(view.isToday);
    EXPECT_TRUE(view.gauges.empty());
    EXPECT_TRUE(view.meals.empty());
    EXPECT_TRUE(view.weekText.empty());
    EXPECT_EQ(view.week.size(), 7u);
    EXPECT_EQ(view.feelings.size(), 4u);
    EXPECT_FALSE(view.timeline.window);
}

TEST(TodayViewOf, SaysHowCompleteTheWeekIs) {
    std::vector<Entry> entries;
    test::addCompleteDay(entries, kFriday - std::chrono::days(4), 1);
    test::addCompleteDay(entries, kFriday - std::chrono::days(3), 11);
    entries.emplace_back(food("Bite", MealSlot::Snack, kFriday).id(30).kcal(90).item);
    auto const view = buildTodayView(inputsOn(kFriday, entries));
    EXPECT_EQ(view.week[0].state, DayState::Complete);
    EXPECT_EQ(view.week[2].state, DayState::NotTracked);
    EXPECT_EQ(view.week[4].state, DayState::Partial);
    EXPECT_EQ(toEnglish(view.weekText), "Mon, Tue complete · today partial");
    EXPECT_EQ(toEnglish(view.planWeekText), "Week 6 of 12");
}

TEST(TodayViewOf, FillsGaugesAgainstThePlan) {
    std::vector<Entry> entries{
        food("Lentils", MealSlot::Lunch, kFriday).id(1).kcal(900).protein(60).net(80).gl(37).item,
        food("Pie", MealSlot::Lunch, kFriday).id(2).kcal(276).protein(23).fibre(4).net(20).item};
    auto const view = buildTodayView(inputsOn(kFriday, entries));
    auto const* gl = gauge(view, "gl");
    ASSERT_TRUE(gl);
    EXPECT_EQ(gl->value, 37);
    EXPECT_EQ(gl->target, 91);  // 91.5, as the plan prints it
    EXPECT_EQ(toEnglish(gl->coverage), "GI known for 80 % of carbs");
    EXPECT_EQ(toEnglish(gl->remainder), "54 left");
    EXPECT_EQ(toEnglish(gauge(view, "protein")->remainder), "19 g to go");
    EXPECT_EQ(toEnglish(gauge(view, "fibre")->coverage), "1 of 2 foods known");
    EXPECT_EQ(toEnglish(gauge(view, "energy")->remainder), "654 kcal left");
    EXPECT_EQ(toEnglish(view.mealsFact), "37 of 91 GL so far");
}

TEST(TodayViewOf, NamesNothingAsZeroBeforeTheFirstMeal) {
    auto const view = buildTodayView(inputsOn(kFriday, {}));
    EXPECT_FALSE(gauge(view, "protein")->value);
    EXPECT_TRUE(gauge(view, "protein")->coverage.empty());
    EXPECT_FALSE(gauge(view, "movement")->value);
    EXPECT_TRUE(view.mealsFact.empty());
    EXPECT_TRUE(view.windowFact.empty());
}

TEST(TodayViewOf, ShowsMealsWithColourReasonAndRows) {
    auto eggs = food("Egg, whole", MealSlot::Breakfast, kFriday, clockTime(9, 10))
                    .id(1)
                    .grams(100)
                    .kcal(143)
                    .protein(22)
                    .net(0.7)
                    .gl(0);
    eggs.item.amountText = "2";
    std::vector<Entry> entries{eggs.item,
                               food("Spinach", MealSlot::Breakfast, kFriday, clockTime(9, 10))
                                   .id(2)
                                   .grams(90)
                                   .kcal(20)
                                   .protein(2)
                                   .net(1)
                                   .gl(0)
                                   .vegetable()
                                   .item,
                               food("White rice", MealSlot::Dinner, kFriday, clockTime(16, 35))
                                   .id(3)
                                   .kcal(195)
                                   .protein(4)
                                   .net(42)
                                   .gl(30.7)
                                   .gi(73)
                                   .refined()
                                   .item};
    auto const view = buildTodayView(inputsOn(kFriday, entries));
    ASSERT_EQ(view.meals.size(), 2u);
    EXPECT_EQ(toEnglish(view.meals[0].name), "Breakfast");
    EXPECT_EQ(view.meals[0].colour, MealColour::Green);
    EXPECT_EQ(toEnglish(view.meals[0].reason),
              "2 g net carbs with 24 g protein and 90 g vegetables");
    EXPECT_EQ(toEnglish(view.meals[0].rows[0].amount), "2 · 100 g");
    EXPECT_EQ(view.meals[1].colour, MealColour::Red);
    EXPECT_EQ(toEnglish(view.meals[1].reason),
              "42 g carbs from refined grain (White rice); lentils or whole grain could take its "
              "place");
    EXPECT_EQ(toEnglish(view.windowFact), "09:10–16:35 · 7 h 25");
    EXPECT_EQ(view.timeline.marks.size(), 2u);
    EXPECT_EQ(toEnglish(view.timeline.marks[0].label), "Breakfast 09:10");
}

TEST(TodayViewOf, JudgesTheWindowByTheStepOfTheRamp) {
    // No week of the ramp has been earned, so the first step (12 h) still holds.
    auto const view = buildTodayView(inputsOn(kFriday, {}));
    ASSERT_TRUE(view.timeline.window);
    EXPECT_EQ(view.timeline.window->first, clockTime(7));
    EXPECT_EQ(view.timeline.window->second, clockTime(19));
    EXPECT_EQ(toEnglish(view.timeline.windowLabel), "Eating window 07:00–19:00");

    std::vector<Entry> entries;
    for (int i = 0; i < 35; ++i)
        test::addCompleteDay(entries, day(i), 10 * i + 1);
    auto const earned = buildTodayView(inputsOn(kFriday, entries));
    EXPECT_EQ(earned.timeline.window->first, clockTime(9));
    EXPECT_EQ(earned.timeline.window->second, clockTime(17));
}

TEST(TodayViewOf, SetsTheSessionBesideLastTime) {
    Workout before = test::workout(kFriday - std::chrono::days(7), Modality::Resistance, 30, 1);
    for (int i = 0; i < 3; ++i)
        before.sets.push_back({"Goblet squat", 10, 12.5, 3});
    Workout today = test::workout(kFriday, Modality::Resistance, 12, 2);
    for (int i = 0; i < 2; ++i)
        today.sets.push_back({"goblet squat", 12, 14, 3});
    auto const view = buildTodayView(inputsOn(kFriday, {before, today}));
    ASSERT_EQ(view.sessions.size(), 1u);
    auto const& session = view.sessions[0];
    ASSERT_EQ(session.rows.size(), 2u);
    EXPECT_EQ(toEnglish(session.rows[0].lastTime), "Last time 3 × 10 · 12.5 kg");
    EXPECT_EQ(toEnglish(session.rows[0].target), "2 × 10–15");
    EXPECT_TRUE(session.rows[0].done);
    EXPECT_FALSE(session.rows[1].done);
    EXPECT_TRUE(session.rows[1].lastTime.empty());
    EXPECT_EQ(toEnglish(session.fact), "12 of 30 min · 4 reps left");
    EXPECT_FALSE(session.done);
    EXPECT_EQ(toEnglish(gauge(view, "movement")->remainder), "18 min to go");
    EXPECT_EQ(toEnglish(gauge(view, "movement")->coverage), "Strength 12");
}

TEST(TodayViewOf, TakesBlackCoffeeForADrinkAndNoMeal) {
    auto const coffee =
        food("Coffee, black", MealSlot::Snack, kFriday, clockTime(7, 10)).id(1).kcal(2).item;
    auto const view = buildTodayView(inputsOn(kFriday, {coffee}));
    ASSERT_EQ(view.meals.size(), 1u);
    EXPECT_TRUE(view.meals[0].onlyDrinks);
    EXPECT_EQ(toEnglish(view.meals[0].name), "Drink");
    EXPECT_TRUE(view.meals[0].reason.empty());
    EXPECT_FALSE(view.meals[0].gl);
    EXPECT_EQ(toEnglish(view.timeline.marks[0].label), "Coffee 07:10");
}

TEST(TodayViewOf, TellsWhatComesAfterThisDay) {
    auto const view = buildTodayView(inputsOn(kFriday, {}));
    ASSERT_FALSE(view.comingUp.empty());
    EXPECT_LE(view.comingUp.size(), 3u);
    EXPECT_EQ(toEnglish(view.comingUp[0].weekday), "Sat");
    EXPECT_GT(view.comingUp[0].day, kFriday);
}

TEST(TodayViewOf, TakesAWalkForAnAerobicSession) {
    auto const saturday = kFriday + std::chrono::days(1);
    auto const view =
        buildTodayView(inputsOn(saturday, {test::workout(saturday, Modality::Walk, 35)}));
    ASSERT_EQ(view.sessions.size(), 1u);
    EXPECT_TRUE(view.sessions[0].done);
    EXPECT_EQ(toEnglish(view.workouts[0].detail), "35 min · 18:00");
    ASSERT_EQ(view.sessions[0].rows.size(), 1u);
    EXPECT_TRUE(view.sessions[0].rows[0].done);
    EXPECT_EQ(toEnglish(gauge(view, "movement")->remainder), "reached");
}

TEST(TodayViewOf, PutsTheMorningBesideItsTrend) {
    std::vector<Entry> entries;
    for (int i = 0; i < 5; ++i)
        entries.emplace_back(
            test::weight(kFriday - std::chrono::days(i), 86.2, clockTime(6, 50), 50 + i));
    entries.emplace_back(test::night(kFriday, clockTime(22, 30), clockTime(6, 30), 20));
    auto const view = buildTodayView(inputsOn(kFriday, entries));
    EXPECT_EQ(view.weight.value, 86.2);
    EXPECT_EQ(view.weight.unit, "kg");
    EXPECT_EQ(toEnglish(view.weight.beside), "trend 86.2 kg");
    ASSERT_TRUE(view.night);
    EXPECT_EQ(toEnglish(view.nightBeside), "mean 7 h 40, n = 1");
    ASSERT_FALSE(view.timeline.blocks.empty());
    EXPECT_EQ(toEnglish(view.timeline.blocks[0].label), "Slept 7 h 40");
    EXPECT_EQ(view.timeline.blocks[0].from, clockTime(4));
}

TEST(TodayViewOf, KeepsTheUnitThatWasTypedLast) {
    auto pounds = test::weight(kFriday, 86.18, clockTime(7), 1);
    pounds.value = 190;
    pounds.unit = "lb";
    pounds.siValue = 190 * 0.45359237;
    auto const view = buildTodayView(inputsOn(kFriday, {pounds}));
    EXPECT_EQ(view.weight.unit, "lb");
    EXPECT_NEAR(*view.weight.value, 190, 1e-9);
    EXPECT_EQ(toEnglish(view.weight.beside), "trend 190.0 lb");
}

TEST(TodayViewOf, ShowsABloodPressureOnce) {
    auto systolic = test::weight(kFriday, 128, clockTime(8), 1);
    systolic.quantity = MeasuredQuantity::Systolic;
    systolic.unit = "mmHg";
    auto diastolic = systolic;
    diastolic.id.row = 2;
    diastolic.quantity = MeasuredQuantity::Diastolic;
    diastolic.value = 82;
    auto const view = buildTodayView(inputsOn(kFriday, {systolic, diastolic}));
    ASSERT_EQ(view.otherReadings.size(), 1u);
    EXPECT_EQ(toEnglish(view.otherReadings[0].detail), "128/82 mmHg · 08:00");
}

TEST(TodayViewOf, HidesWeightAndEnergyWhenNumbersAreHidden) {
    auto inputs = inputsOn(
        kFriday, {test::weight(kFriday, 86, clockTime(7), 1),
                  food("Egg", MealSlot::Lunch, kFriday).id(2).kcal(143).protein(25).net(1).item});
    inputs.diary.plans[0].numbersHidden = true;
    auto const view = buildTodayView(inputs);
    EXPECT_TRUE(view.numbersHidden);
    EXPECT_FALSE(view.weight.value);
    EXPECT_TRUE(view.weight.id);
    EXPECT_TRUE(view.weight.beside.empty());
    EXPECT_FALSE(gauge(view, "energy"));
    EXPECT_FALSE(view.meals[0].rows[0].energyKcal);
    EXPECT_EQ(toEnglish(view.timeline.marks[0].label), "Weighed");
}

TEST(TodayViewOf, GivesNoColoursUnderAnEatingDisorder) {
    auto inputs = inputsOn(
        kFriday, {food("Cola", MealSlot::Snack, kFriday).id(1).kcal(90).sweetDrink().item});
    inputs.diary.plans[0].gates.matchedRules = {"B-06"};
    EXPECT_EQ(buildTodayView(inputs).meals[0].colour, MealColour::Unknown);
}

TEST(TodayViewOf, ShowsFoodWithoutFiguresWhereAPlateLeads) {
    auto inputs = inputsOn(
        kFriday, {food("Egg", MealSlot::Lunch, kFriday).id(2).kcal(143).net(30).gl(12).item});
    inputs.diary.plans[0].nutrition->plateInsteadOfNumbers = true;
    auto const view = buildTodayView(inputs);
    ASSERT_EQ(view.meals.size(), 1u);
    EXPECT_TRUE(view.meals[0].figuresHidden);
    EXPECT_FALSE(view.meals[0].gl);
    EXPECT_FALSE(view.meals[0].netCarbs);
    EXPECT_FALSE(view.meals[0].rows[0].gl);
    EXPECT_TRUE(view.meals[0].reason.empty());
    EXPECT_TRUE(view.mealsFact.empty());
}

TEST(TodayViewOf, CountsNoEatingTimesUnderAnEatingDisorder) {
    auto inputs = inputsOn(
        kFriday, {food("Egg", MealSlot::Lunch, kFriday, clockTime(12)).id(2).kcal(143).item,
                  food("Fish", MealSlot::Dinner, kFriday, clockTime(17)).id(3).kcal(200).item});
    EXPECT_FALSE(buildTodayView(inputs).windowFact.empty());
    inputs.diary.plans[0].gates[Component::Num].state = GateState::Withheld;
    auto const view = buildTodayView(inputs);
    EXPECT_TRUE(view.windowFact.empty());
    EXPECT_TRUE(view.windowDetail.empty());
}

TEST(TodayViewOf, SaysWhyTrainingIsPausedInsteadOfOfferingAWalk) {
    auto inputs = inputsOn(kFriday, {});
    auto& plan = inputs.diary.plans[0];
    plan.movement.reset();
    plan.withheld.push_back({Component::Aer,
                             GateState::Withheld,
                             STEADY_TEXT("test", "Aerobic training"),
                             STEADY_TEXT("test", "Left out: it needs a check first."),
                             STEADY_TEXT("test", "Rest and sleep."),
                             {"B-35"}});
    auto const view = buildTodayView(inputs);
    EXPECT_TRUE(view.trainingPaused);
    EXPECT_EQ(toEnglish(view.restDay),
              "Left out: it needs a check first. Instead: Rest and sleep.");
}

TEST(TodayViewOf, OffersAWalkOnARestDayOnlyWhereThePlanWould) {
    auto const sunday = kFriday + std::chrono::days(2);
    auto inputs = inputsOn(sunday, {});
    EXPECT_EQ(toEnglish(buildTodayView(inputs).restDay),
              "A rest day. Muscles rebuild today; a walk is always welcome.");
    auto closed = inputs;
    closed.diary.plans[0].gates[Component::Aer].state = GateState::Locked;
    EXPECT_EQ(toEnglish(buildTodayView(closed).restDay), "A rest day. Muscles rebuild today.");
    auto low = inputs;
    Alert urgent;
    urgent.messageClass = MessageClass::Urgent;
    low.diary.plans[0].alerts = {urgent};
    EXPECT_EQ(toEnglish(buildTodayView(low).restDay), "A rest day. Muscles rebuild today.");
}

TEST(TodayViewOf, JudgesAPastDayByThePlanOfThatDay) {
    std::vector<Entry> entries;
    test::addCompleteDay(entries, day(2), 1);
    auto inputs = inputsOn(day(2), entries);
    auto next = planOfP1(day(20), 2);
    next.nutrition->approach = Approach::Ketogenic;
    next.nutrition->netCarbsG = 30;
    inputs.diary.plans.push_back(next);
    EXPECT_EQ(buildTodayView(inputs).meals[0].colour, MealColour::Amber);
    EXPECT_TRUE(gauge(buildTodayView(inputs), "gl"));
    EXPECT_EQ(planInForce(inputs.diary.plans, day(19))->version, 1);
    EXPECT_EQ(planInForce(inputs.diary.plans, day(20))->version, 2);
    EXPECT_EQ(planInForce(inputs.diary.plans, day(-1)), nullptr);
}

TEST(TodayViewOf, MarksNowOnTodayAlone) {
    EXPECT_EQ(buildTodayView(inputsOn(kFriday, {})).timeline.now, clockTime(18, 5));
    EXPECT_FALSE(buildTodayView(inputsOn(day(3), {})).timeline.now);
    // Half past midnight still belongs to the evening before.
    auto late = inputsOn(kFriday, {}, clockTime(0, 30));
    late.now.date = kFriday + std::chrono::days(1);
    EXPECT_TRUE(buildTodayView(late).isToday);
}

TEST(DaySummaryOf, TellsTheDayInOrder) {
    std::vector<Entry> entries;
    test::addCompleteDay(entries, kFriday, 1);
    std::reverse(entries.begin(), entries.end());
    auto const inputs = inputsOn(kFriday, entries);
    auto const summary = buildDaySummary(inputs.diary, kFriday);
    EXPECT_EQ(summary.state, DayState::Complete);
    EXPECT_EQ(summary.planVersion, 1);
    EXPECT_EQ(idOf(summary.entries.front()).row, 1);
    EXPECT_EQ(summary.verdict.colour, MealColour::Green);
    EXPECT_EQ(summary.verdict.met, true);
    EXPECT_EQ(summary.windowMet, true);
    EXPECT_DOUBLE_EQ(summary.window->hours, 8);
}

}  // namespace
}  // namespace steady
