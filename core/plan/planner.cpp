#include "core/plan/planner.h"

#include "core/plan/eating_window.h"
#include "core/plan/energy.h"
#include "core/plan/movement.h"
#include "core/plan/nutrition.h"
#include "core/plan/plan_lines.h"
#include "core/plan/safety.h"
#include "core/plan/sleep.h"
#include "core/plan/stress.h"
#include "core/plan/weight_goal.h"

#include <algorithm>
#include <array>

namespace steady {

namespace {

constexpr std::string_view kAdultsOnly = "B-01";

bool hidesNumbers(Facts const& facts, Gates const& gates) {
    if (gates[Component::Num].state == GateState::Withheld) return true;
    auto const wish = facts.profile.numbers();
    if (wish) return *wish == Numbers::Hide;
    return gates.limits.numbersHiddenByDefault;
}

// B-23 and B-30: a renal or metabolic team sets the food; general lists could do harm.
bool clinicSetsFood(Gates const& gates) {
    return gates.matched("B-23") || gates.matched("B-30");
}

// NUM withheld: no figure that speaks of weight stands in the plan, not even as a marker.
void dropWeightMarkers(Plan& plan) {
    constexpr std::array<std::string_view, 5> about{"bmi_kg_m2", "waist_to_height", "bmr_kcal",
                                                    "tdee_kcal", "spise"};
    std::erase_if(plan.markers, [&](Marker const& marker) {
        return std::find(about.begin(), about.end(), marker.key) != about.end();
    });
}

void addPillars(Plan& plan, Facts const& facts) {
    auto const& gates = plan.gates;
    plan.sleep = sleepPlanOf(facts);
    plan.stress = stressPlanOf(facts, gates);
    plan.movement = movementOf(facts, gates);
    plan.eatingWindow = eatingWindowOf(facts, gates, *plan.sleep);
    if (clinicSetsFood(gates)) return;
    plan.energy = energyOf(facts, gates);
    plan.nutrition = nutritionOf(facts, gates, plan.energy, plan.numbersHidden);
    plan.weight = weightPlanOf(facts, plan);
}

}  // namespace

void addPlanLines(Plan& plan, Facts const& facts) {
    addEnergyLines(plan, facts);
    addWeightLines(plan, facts);
    addFoodLines(plan, facts);
    addFoodPrompts(plan, facts);
    addWindowLines(plan, facts);
    addMovementLines(plan, facts);
    addSleepLines(plan, facts);
    addStressLines(plan, facts);
}

Plan makePlan(Facts const& facts) {
    Plan plan;
    plan.today = facts.today;
    plan.gates = gatesOf(facts);
    plan.alerts = alertsOf(facts, plan.gates);
    plan.withheld = withheldBy(plan.gates, facts);
    plan.markers = markersOf(facts.personNow(), facts.today);
    plan.numbersHidden = hidesNumbers(facts, plan.gates);
    if (plan.gates[Component::Num].state == GateState::Withheld) dropWeightMarkers(plan);
    if (plan.gates.matched(kAdultsOnly)) return plan;
    addPillars(plan, facts);
    addPlanLines(plan, facts);
    return plan;
}

}  // namespace steady
