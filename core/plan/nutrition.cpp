#include "core/plan/nutrition.h"

#include "core/plan/day_templates.h"
#include "core/plan/food_lists.h"
#include "core/plan/macros.h"

namespace steady {

namespace {

void addGrams(NutritionPlan& plan, Facts const& facts, Gates const& gates,
              EnergyPlan const& energy) {
    auto const macros = macrosFor(*macroNeedOf(facts, gates, energy));
    plan.netCarbsG = macros.netCarbsG;
    plan.fibreG = macros.fibreG;
    plan.fatG = macros.fatG;
    if (!gates.limits.proteinFigureHidden) plan.proteinG = macros.proteinG;
    if (plan.approach == Approach::LowGi) plan.glBudget = glBudgetFor(energy.targetKcal);
    plan.meals = mealTargets(macros);
}

}  // namespace

NutritionPlan nutritionOf(Facts const& facts, Gates const& gates,
                          std::optional<EnergyPlan> const& energy, bool numbersHidden) {
    NutritionPlan plan;
    plan.approach = chooseApproach(facts, gates).approach;
    // B-23: without a protein figure, grams of the rest would give it away.
    bool const grams = energy && !gates.limits.proteinFigureHidden;
    if (grams) addGrams(plan, facts, gates, *energy);
    if (!grams && gates[Component::Num].state != GateState::Withheld)
        plan.fibreG = fibreTargetG(plan.approach, std::nullopt);
    plan.plateInsteadOfNumbers = numbersHidden || !grams;
    plan.sampleDay = plan.plateInsteadOfNumbers
                         ? sampleDayByPlate(plan.approach, facts.profile)
                         : sampleDayInGrams(sampleMeals(plan.approach, plan.meals, facts.profile));
    auto lists = foodListsFor(plan.approach, facts.profile, gates);
    plan.prioritise = std::move(lists.prioritise);
    plan.limit = std::move(lists.limit);
    plan.eliminate = std::move(lists.eliminate);
    return plan;
}

}  // namespace steady
