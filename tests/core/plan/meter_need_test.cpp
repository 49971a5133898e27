#include "core/plan/meter_need.h"

#include "core/plan/planner.h"
#include "tests/core/plan/safety_people.h"

#include <gtest/gtest.h>

namespace steady {
namespace {

using examples::factsOf;
using examples::p1With;
using examples::reading;

Facts onInsulin(std::vector<int> glucoseDaysAgo = {}) {
    auto facts = factsOf(p1With({Condition::Type2Diabetes}, {Medicine::Insulin}));
    for (int const ago : glucoseDaysAgo)
        facts.history.readings.push_back(reading(MeasuredQuantity::Glucose, 130, "mg/dL", ago));
    return facts;
}

std::optional<MeterNeed> needOf(Facts const& facts) {
    return meterNeedOf(facts, gatesOf(facts));
}

TEST(MeterNeedOf, ConcernsOnlyPeopleWhoseGlucoseCanFallTooLow) {
    EXPECT_FALSE(needOf(factsOf(examples::p1())));
    EXPECT_FALSE(needOf(factsOf(p1With({Condition::Type2Diabetes}, {Medicine::Metformin}))));
    EXPECT_FALSE(needOf(factsOf(p1With({}, {Medicine::Sglt2Inhibitor}))));
    struct Row {
        ProfileDraft draft;
        char const* rule;
    };
    for (auto const& [draft, rule] : {Row{p1With({Condition::Type1Diabetes}), "B-08"},
                                      Row{p1With({}, {Medicine::Insulin}), "B-09"},
                                      Row{p1With({}, {Medicine::Glinide}), "B-10"}}) {
        auto const need = needOf(factsOf(draft));
        ASSERT_TRUE(need) << rule;
        EXPECT_EQ(need->rules, (std::vector<std::string>{"O-24", rule}));
        EXPECT_FALSE(need->stepsOpen);
    }
}

TEST(MeterNeedOf, CountsTheCurrentDayAsOneOfTheSeven) {
    EXPECT_TRUE(needOf(onInsulin({0}))->stepsOpen);
    EXPECT_TRUE(needOf(onInsulin({6}))->stepsOpen);
    auto const late = needOf(onInsulin({30, 7}));
    EXPECT_FALSE(late->stepsOpen);
    EXPECT_EQ(late->lastReading, examples::kToday - std::chrono::days(7));
    EXPECT_NE(toEnglish(late->text).find("15 November"), std::string::npos);
    EXPECT_FALSE(needOf(onInsulin({-1}))->stepsOpen) << "a reading of tomorrow says nothing";
}

TEST(MeterNeedOf, TakesADatedLaboratoryResultButNoUndatedOne) {
    auto draft = p1With({}, {Medicine::Insulin});
    draft.labs = {examples::lab(LabKind::Glucose, 130, "mg/dL", true, std::nullopt)};
    EXPECT_FALSE(needOf(factsOf(draft))->stepsOpen);
    draft.labs.front().on = examples::kToday - std::chrono::days(2);
    EXPECT_TRUE(needOf(factsOf(draft))->stepsOpen);
}

TEST(TrainingWeek, GoesOnOnlyWithAMeterReadingWhereOneIsAskedFor) {
    auto facts = onInsulin();
    auto const weekOf = [](Facts const& it) { return trainingWeekOf(it, gatesOf(it)); };
    EXPECT_EQ(weekOf(facts), 1) << "no plan yet";
    facts.history.firstPlan = facts.today - std::chrono::days(21);  // plan week 4
    EXPECT_EQ(weekOf(facts), 1);
    facts.history.readings = {reading(MeasuredQuantity::Glucose, 130, "mg/dL", 20)};  // in week 1
    EXPECT_EQ(weekOf(facts), 2);
    facts.history.readings.push_back(reading(MeasuredQuantity::Glucose, 130, "mg/dL", 0));
    EXPECT_EQ(weekOf(facts), 3) << "the third week went by without one";
    auto free = factsOf(examples::p1());
    free.history.firstPlan = facts.history.firstPlan;
    EXPECT_EQ(weekOf(free), 4);
}

TEST(TrainingWeek, HoldsTheWeekOfThePlan) {
    auto facts = onInsulin();
    facts.history.firstPlan = facts.today - std::chrono::days(7 * 9);
    auto const held = makePlan(facts);
    ASSERT_TRUE(held.movement);
    EXPECT_EQ(held.movement->weekNumber, 1);
    for (int ago = 0; ago < 70; ++ago)
        facts.history.readings.push_back(reading(MeasuredQuantity::Glucose, 130, "mg/dL", ago));
    EXPECT_EQ(makePlan(facts).movement->weekNumber, 10);
}

TEST(MeterLine, StandsInThePlanOfPeopleWhoNeedIt) {
    EXPECT_FALSE(makePlan(factsOf(examples::p1())).line("nutrition.meter"));
    auto const plan = makePlan(onInsulin());
    auto const* line = plan.line("nutrition.meter");
    ASSERT_TRUE(line);
    EXPECT_EQ(line->rule, "O-24");
    EXPECT_EQ(makePlan(onInsulin({1})).lines, plan.lines) << "a reading is no change of the plan";
}

}  // namespace
}  // namespace steady
