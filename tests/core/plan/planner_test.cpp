#include "core/plan/planner.h"

#include "core/domain/lab_cutoffs.h"
#include "core/plan/plan_json.h"
#include "core/plan/weight_goal.h"
#include "tests/core/plan/plan_people.h"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>
#include <rapidcheck/gtest.h>

#include <cmath>

namespace steady {
namespace {

using nlohmann::json;

Plan plannedFor(ProfileDraft const& draft) {
    return makePlan(test::factsOf(draft));
}

// D-02: 60 kg at 170 cm could go to 57.8 kg, but not when the waist is fine (B-05).
TEST(Planner, SetsNoGoalForAHealthyShape) {
    auto draft = test::woman45();
    draft.heightCm = 170;
    draft.weightKg = 60;
    draft.waistCm = 78;
    auto const fine = plannedFor(draft);
    EXPECT_TRUE(fine.gates.matched("B-05"));
    EXPECT_FALSE(fine.weight);
    EXPECT_EQ(fine.energy->deficitKcal, 0);
    draft.waistCm = 90;
    auto const wide = plannedFor(draft);
    ASSERT_TRUE(wide.weight);
    EXPECT_EQ(wide.weight->goalKg, 57.8);
}

TEST(Planner, WritesTheContractForTheFirstPerson) {
    auto const written = json::parse(planToJson(plannedFor(test::woman45())));
    EXPECT_EQ(written.at("today"), "2026-11-22");
    auto const& energy = written.at("energy");
    EXPECT_NEAR(energy.at("bmr_kcal").get<double>(), 1525.25, 1e-9);
    EXPECT_NEAR(energy.at("tdee_kcal").get<double>(), 2287.875, 1e-9);
    EXPECT_NEAR(energy.at("deficit_kcal").get<double>(), 457.575, 1e-9);
    EXPECT_NEAR(energy.at("floor_kcal").get<double>(), 1220.2, 1e-9);
    EXPECT_EQ(energy.at("target_kcal"), 1830);
    EXPECT_EQ(energy.at("floor_binds"), false);
    auto const& weight = written.at("weight");
    EXPECT_EQ(weight.at("goal_kg"), 79.2);
    EXPECT_EQ(weight.at("milestones_kg"), json({85.4, 83.6, 81.8, 79.2}));
    EXPECT_EQ(weight.at("goal_day"), json({{"kept_100", 228}, {"kept_70", 372}, {"kept_50", 643}}));
    auto const& food = written.at("nutrition");
    EXPECT_EQ(food.at("protein_g"), 102);
    EXPECT_EQ(food.at("net_carbs_g"), 183);
    EXPECT_EQ(food.at("fibre_g"), 26);
    EXPECT_EQ(food.at("fat_g"), 70.9);
    EXPECT_EQ(food.at("gl_budget"), 91.5);
    EXPECT_EQ(food.at("meals").size(), 3U);
    EXPECT_EQ(written.at("eating_window"), json({{"start", "09:00"},
                                                 {"end", "17:00"},
                                                 {"hours", 8},
                                                 {"ramp_h", {12, 11, 10, 9, 8}},
                                                 {"style", "balanced"}}));
    EXPECT_EQ(written.at("sleep"), json({{"target_h", 8},
                                         {"bed", "22:10"},
                                         {"wake", "06:30"},
                                         {"coffee_until", "13:15"},
                                         {"strong_caffeine_until", "08:45"},
                                         {"alcohol_until", "18:00"},
                                         {"last_meal", "19:00"},
                                         {"wind_down", "21:10"}}));
    auto const& walk = written.at("movement").at("week").at(0).at("sessions").at(0);
    EXPECT_EQ(walk.at("kind"), "aerobic");
    EXPECT_EQ(walk.at("heart_rate_bpm"), json({111, 132}));
    EXPECT_EQ(walk.at("rpe"), json({3, 4}));
    EXPECT_EQ(written.at("movement").at("progression").size(), 12U);
    EXPECT_EQ(written.at("gates").size(), 12U);
    EXPECT_EQ(written.at("markers").at("bmr_kcal").at("rule"), "C-03");
    EXPECT_EQ(written.at("stress").at("minutes"), 5);
}

TEST(Planner, RefusesJsonThatIsNoPlan) {
    EXPECT_FALSE(planFromJson(""));
    EXPECT_FALSE(planFromJson("{}"));
    EXPECT_FALSE(planFromJson("[1, 2"));
    auto damaged = json::parse(planToJson(plannedFor(test::woman45())));
    damaged["texts"]["today"] = "yesterday";
    EXPECT_FALSE(planFromJson(damaged.dump()));
    damaged["texts"].erase("gates");
    EXPECT_FALSE(planFromJson(damaged.dump()));
}

TEST(Planner, GivesAMinorEducationOnly) {
    auto draft = test::woman45();
    draft.birthDate = makeDate(2009, 5, 14);
    auto const plan = plannedFor(draft);
    EXPECT_FALSE(plan.energy || plan.nutrition || plan.movement || plan.sleep || plan.stress);
    EXPECT_TRUE(plan.lines.empty());
    EXPECT_FALSE(plan.withheld.empty());
}

TEST(Planner, GivesNoEnergyTargetInPregnancy) {
    auto draft = test::woman45();
    draft.pregnancy = Pregnancy::Pregnant;
    auto const plan = plannedFor(draft);
    EXPECT_FALSE(plan.energy);
    EXPECT_FALSE(plan.weight);
    EXPECT_FALSE(plan.eatingWindow);
    ASSERT_TRUE(plan.nutrition);
    EXPECT_TRUE(plan.nutrition->plateInsteadOfNumbers);
    EXPECT_NE(plan.line("nutrition.plate"), nullptr);
}

TEST(Planner, ShowsNoFigureOfWeightInAnEatingDisorder) {
    auto draft = test::woman45();
    draft.conditions = {Condition::EatingDisorderCurrent};
    auto const plan = plannedFor(draft);
    EXPECT_TRUE(plan.numbersHidden);
    EXPECT_FALSE(plan.energy || plan.weight);
    for (auto const& marker : plan.markers)
        EXPECT_NE(marker.key, "bmi_kg_m2");
    draft.numbers = Numbers::Show;
    EXPECT_TRUE(plannedFor(draft).numbersHidden);
}

TEST(Planner, HidesNumbersAfterAnEatingDisorderUnlessTheyAreWanted) {
    auto draft = test::woman45();
    draft.conditions = {Condition::EatingDisorderPast};
    auto const hidden = plannedFor(draft);
    EXPECT_TRUE(hidden.numbersHidden);
    EXPECT_EQ(hidden.line("energy.target"), nullptr);
    draft.numbers = Numbers::Show;
    EXPECT_FALSE(plannedFor(draft).numbersHidden);
    EXPECT_NE(plannedFor(draft).line("energy.target"), nullptr);
}

TEST(Planner, KeepsAFixedTwelveHourWindowUntilAClinicianAgreed) {
    auto draft = test::woman45();
    draft.medicines = {Medicine::Insulin};
    auto const plan = plannedFor(draft);
    ASSERT_TRUE(plan.eatingWindow);
    EXPECT_EQ(plan.eatingWindow->rampHours, (std::vector<double>{12}));
    EXPECT_EQ(plan.energy->deficitKcal, 0);
    EXPECT_FALSE(plan.weight);
    EXPECT_TRUE(projectionOf(test::factsOf(draft), plan).empty());
}

TEST(Planner, FallsBackToSlowCarbsWhereFewerAreClosed) {
    auto draft = test::woman45();
    draft.medicines = {Medicine::Sglt2Inhibitor};
    draft.approach = Approach::Ketogenic;
    auto const plan = plannedFor(draft);
    EXPECT_EQ(plan.nutrition->approach, Approach::LowGi);
    EXPECT_GE(*plan.nutrition->netCarbsG, 130);
}

TEST(Planner, CapsProteinForKidneysAndLeavesDialysisToTheTeam) {
    auto draft = test::woman45();
    draft.conditions = {Condition::Ckd};
    auto const plan = plannedFor(draft);
    EXPECT_EQ(*plan.nutrition->proteinG, 58);  // 0.8 g × 73.05 kg
    double sample = 0;
    for (auto const& meal : plan.nutrition->meals)
        sample += meal.proteinG;
    EXPECT_NEAR(sample, 58, 0.2);
    draft.conditions = {Condition::DialysisOrTransplant};
    auto const renal = plannedFor(draft);
    EXPECT_FALSE(renal.nutrition);
    EXPECT_FALSE(renal.energy);
    EXPECT_TRUE(renal.sleep && renal.movement);
}

TEST(Planner, AsksForTheWaistBeforeAGapAtAHealthyWeight) {
    auto draft = test::woman45();
    draft.weightKg = 62;
    draft.waistCm.reset();
    auto const plan = plannedFor(draft);
    EXPECT_EQ(plan.energy->deficitKcal, 0);
    EXPECT_NE(toEnglish(plan.line("energy.target")->text).find("waist"), std::string::npos);
}

TEST(Planner, ProjectsABandThatStopsAtTheGoal) {
    auto const facts = test::factsOf(test::woman45());
    auto const band = projectionOf(facts, makePlan(facts));
    ASSERT_EQ(band.size(), 53U);
    EXPECT_EQ(band.front().day, 0);
    EXPECT_NEAR(band.front().kept70Kg, 88, 1e-9);
    for (auto const& point : band) {
        EXPECT_LE(point.kept100Kg, point.kept70Kg);
        EXPECT_LE(point.kept70Kg, point.kept50Kg);
        EXPECT_GE(point.kept100Kg, 79.2);
    }
    EXPECT_EQ(band.back().kept100Kg, 79.2);
}

TEST(Planner, KeepsTheGoalWhileTheTrendFalls) {
    auto facts = test::factsOf(test::woman45());
    facts.history.weightTrendKg = 84;
    auto const plan = makePlan(facts);
    EXPECT_EQ(plan.weight->goalKg, 79.2);
    EXPECT_LT(*plan.weight->goalDays.kept100, 228);
    facts.history.weightTrendKg = 79.4;
    EXPECT_FALSE(makePlan(facts).weight);
}

/// How strict a whole plan is, besides its gates: what a loosened plan would show.
void expectNoLooserPlan(Plan const& before, Plan const& after) {
    for (auto const& [component, name] : EnumNames<Component>::table)
        RC_ASSERT(after.gates[component].state >= before.gates[component].state);
    if (after.weight) RC_ASSERT(before.weight.has_value());
    if (after.eatingWindow) {
        RC_ASSERT(before.eatingWindow.has_value());
        RC_ASSERT(after.eatingWindow->hours >= before.eatingWindow->hours - 1e-9);
    }
    if (after.energy && before.energy)
        RC_ASSERT(after.energy->deficitKcal <= before.energy->deficitKcal + 1e-9);
    bool const moreNumbers = before.numbersHidden && !after.numbersHidden;
    RC_ASSERT(!moreNumbers);
    bool const salt = after.line("nutrition.keto_salt") && !before.line("nutrition.keto_salt");
    RC_ASSERT(!salt);
}

RC_GTEST_PROP(PlannerProperty, IsNeverLoosenedByAConditionOrMedicine, ()) {
    auto draft = test::woman45();
    draft.weightKg = *rc::gen::inRange(50, 140);
    draft.approach = *rc::gen::element(Approach::LowGi, Approach::LowCarb, Approach::Ketogenic);
    auto const& conditions = EnumNames<Condition>::table;
    auto const& medicines = EnumNames<Medicine>::table;
    draft.conditions = {conditions[*rc::gen::inRange<std::size_t>(0, conditions.size())].first};
    auto more = draft;
    more.conditions.insert(conditions[*rc::gen::inRange<std::size_t>(0, conditions.size())].first);
    more.medicines.insert(medicines[*rc::gen::inRange<std::size_t>(0, medicines.size())].first);
    expectNoLooserPlan(plannedFor(draft), plannedFor(more));
}

/// What somebody with the other unit on the paper types, found without dividing by hand.
double valueInSecondUnit(Lab const& lab) {
    auto const unit = *unitsOf(lab.kind).second;
    double low = unit.low / 2;
    double high = unit.high * 2;
    for (int halving = 0; halving < 80; ++halving) {
        double const middle = (low + high) / 2;
        Lab const tried{lab.kind, middle, std::string(unit.name), lab.fasting, lab.on};
        (inFirstUnit(tried) < lab.value ? low : high) = middle;
    }
    return (low + high) / 2;
}

bool besideACutoff(Lab const& first, double inSecond) {
    for (auto const& cutoff :
         {kGlucose54,        kGlucose70,         kGlucose90,      kGlucose100,  kGlucose126,
          kGlucose140,       kGlucose180,        kGlucose200,     kGlucose250,  kGlucose300,
          kGlucose350,       kGlucose600,        kA1cPrediabetes, kA1cDiabetes, kTriglycerides150,
          kTriglycerides500, kTriglycerides1000, kHdl40,          kHdl50,       kLdl190,
          kUricAcid8})
        if (cutoff.kind == first.kind &&
            (first.value >= cutoff.first) != (inSecond >= cutoff.second))
            return true;
    return false;
}

RC_GTEST_PROP(PlannerProperty, IsTheSameInEitherUnitSystem, ()) {
    auto metric = test::woman45();
    metric.weightKg = 0.45359237 * *rc::gen::inRange(120, 350);
    metric.heightCm = 2.54 * *rc::gen::inRange(58, 78);
    metric.waistCm = 2.54 * *rc::gen::inRange(28, 58);
    // Every kind that has two units; a value just beside a cut-off may fall on either side of the
    // other unit's own cut-off, so only values clear of all of them are taken.
    auto const day = test::planDay() - std::chrono::days(9);
    auto other = metric;
    for (auto const& [kind, name] : EnumNames<LabKind>::table) {
        auto const units = unitsOf(kind);
        if (!units.second || *rc::gen::arbitrary<bool>()) continue;
        double const share = *rc::gen::inRange(5, 60) / 100.0;
        double const value = units.first.low + share * (units.first.high - units.first.low) / 4;
        Lab const first{kind, value, std::string(units.first.name), true, day};
        double const inSecond = valueInSecondUnit(first);
        if (besideACutoff(first, inSecond)) continue;
        metric.labs.push_back(first);
        other.labs.push_back({kind, inSecond, std::string(units.second->name), true, day});
    }
    auto first = Profile::create(metric, test::planDay());
    RC_PRE(first.has_value());
    auto const one = plannedFor(metric);
    auto const two = plannedFor(other);
    RC_ASSERT(one.gates == two.gates);
    RC_ASSERT(one.alerts == two.alerts);
    RC_ASSERT(one.energy == two.energy);
    RC_ASSERT(one.lines == two.lines);
}

RC_GTEST_PROP(PlannerProperty, HoldsItsPromisesForAnybody, ()) {
    auto draft = test::woman45();
    draft.birthDate = makeDate(*rc::gen::inRange(1935, 2008), 3, 1);
    draft.sex = *rc::gen::element(Sex::Female, Sex::Male, Sex::Average);
    draft.weightKg = *rc::gen::inRange(50, 160);
    draft.waistCm = *rc::gen::inRange(60, 150);
    draft.approach = *rc::gen::element(Approach::LowGi, Approach::LowCarb, Approach::Ketogenic);
    draft.pace = *rc::gen::element(Pace::Gentle, Pace::Standard, Pace::Faster);
    auto const& conditions = EnumNames<Condition>::table;
    auto const& medicines = EnumNames<Medicine>::table;
    for (int times = *rc::gen::inRange(0, 3); times > 0; --times)
        draft.conditions.insert(
            conditions[*rc::gen::inRange<std::size_t>(0, conditions.size())].first);
    for (int times = *rc::gen::inRange(0, 3); times > 0; --times)
        draft.medicines.insert(
            medicines[*rc::gen::inRange<std::size_t>(0, medicines.size())].first);
    auto const facts = test::factsOf(draft);
    auto const plan = makePlan(facts);
    RC_ASSERT(plan == makePlan(facts));
    if (plan.energy) RC_ASSERT(plan.energy->targetKcal >= plan.energy->floorKcal - 1e-9);
    if (plan.weight) RC_ASSERT(plan.gates.allows(Component::Def));
    if (plan.eatingWindow)
        RC_ASSERT(plan.eatingWindow->hours >= plan.gates.limits.shortestWindowHours);
    if (plan.nutrition && plan.nutrition->fatG && *plan.nutrition->fatG > 0) {
        auto const& food = *plan.nutrition;
        double const sum =
            4 * *food.proteinG + 4 * *food.netCarbsG + 2 * *food.fibreG + 9 * *food.fatG;
        RC_ASSERT(std::abs(sum - plan.energy->targetKcal) <= 0.01 * plan.energy->targetKcal);
    }
    auto const back = planFromJson(planToJson(plan));
    RC_ASSERT(back.has_value());
    RC_ASSERT(*back == plan);
}

}  // namespace
}  // namespace steady
