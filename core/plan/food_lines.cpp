#include "core/plan/approach_offer.h"
#include "core/plan/food_filter.h"
#include "core/plan/food_lists.h"
#include "core/plan/macros.h"
#include "core/plan/plan_lines.h"

namespace steady {

namespace {

PlanLine foodLine(std::string id, Text name, Text text, Text reason, std::string rule) {
    PlanLine line;
    line.id = std::move(id);
    line.name = std::move(name);
    line.text = std::move(text);
    line.reason = std::move(reason);
    line.rule = std::move(rule);
    line.working = STEADY_TEXT("plan", "The same for everybody on this way of eating");
    line.evidence = Evidence::Product;
    line.source = "Steady's food rules";
    line.changedBy = STEADY_TEXT("plan", "your way of eating, food pattern and allergies");
    return line;
}

Text approachText(ApproachChoice const& choice) {
    if (choice.reason == ApproachChoice::Reason::Gated)
        return STEADY_TEXT("plan", "%1, because a safety rule keeps fewer carbs closed.")
            .with(nameOfApproach(choice.approach));
    if (choice.reason == ApproachChoice::Reason::VeganKeto)
        return STEADY_TEXT("plan",
                           "%1 first: ketogenic eating without animal food needs a "
                           "clinician's word on B12, iodine, iron and omega-3.")
            .with(nameOfApproach(choice.approach));
    return STEADY_TEXT("plan", "Your way of eating: %1.").with(nameOfApproach(choice.approach));
}

void addApproachLine(Plan& plan, Facts const& facts) {
    auto const choice = chooseApproach(facts, plan.gates);
    auto line =
        foodLine("nutrition.approach", STEADY_TEXT("plan", "Way of eating"), approachText(choice),
                 STEADY_TEXT("plan",
                             "The one you keep is the one that works; weight lost "
                             "matters more than its recipe."),
                 "D-03");
    line.value = nameOfApproach(choice.approach);
    line.source = "Haufe 2013; Feinman 2015";
    line.evidence = Evidence::Verified;
    plan.lines.push_back(std::move(line));
}

void addPlateLine(Plan& plan) {
    Text const text = plan.nutrition->approach == Approach::LowGi
                          ? STEADY_TEXT("plan",
                                        "Fill half the plate with vegetables, a quarter "
                                        "with protein, a quarter with slow carbs.")
                          : STEADY_TEXT("plan",
                                        "Fill three quarters of the plate with vegetables, "
                                        "a quarter with protein, and add one or two thumbs "
                                        "of good fat.");
    auto line =
        foodLine("nutrition.plate", STEADY_TEXT("plan", "The plate"), text,
                 STEADY_TEXT("plan", "A plate needs no counting and works everywhere."), "D-16");
    line.evidence = Evidence::General;
    line.source = "The common plate method";
    plan.lines.push_back(std::move(line));
}

void addLadderLine(Plan& plan, Facts const& facts) {
    auto const ladder = eliminationLadder(plan.nutrition->approach, facts.profile);
    auto line = foodLine("nutrition.ladder", STEADY_TEXT("plan", "One swap a week"),
                         STEADY_TEXT("plan", "Start with: %1.").with(ladder.front()),
                         STEADY_TEXT("plan",
                                     "Remove the fastest sugars first; you get most of the "
                                     "benefit early."),
                         "D-21");
    Text steps = ladder.front();
    for (std::size_t at = 1; at < ladder.size(); ++at)
        steps = STEADY_TEXT("plan", "%1; %2").with(steps, ladder[at]);
    line.working = STEADY_TEXT("plan", "In this order: %1").with(steps);
    line.value = ladder.front();
    plan.lines.push_back(std::move(line));
}

void addSugarLine(Plan& plan) {
    auto line = foodLine("nutrition.added_sugar", STEADY_TEXT("plan", "Added sugar"),
                         STEADY_TEXT("plan", "Aim for no added sugar and no refined grain."),
                         STEADY_TEXT("plan", "They act fastest and fill least."), "D-09");
    line.value = STEADY_TEXT("unit", "%1 g").with(figure(0));
    line.source = "WHO 2015 on sugars, made stricter";
    line.evidence = Evidence::Secondary;
    if (plan.energy && !plan.nutrition->plateInsteadOfNumbers) {
        // WHO's conditional advice: below a twentieth of the day's energy.
        double const kcal = plan.energy->targetKcal;
        line.inputs = {{"target_kcal", kcal}};
        line.working =
            STEADY_TEXT("plan", "Up to 5 % of %1 kcal, %2 g, a day counts as nearly there")
                .with(figure(kcal), figure(sugarLimitG(kcal), 1));
        line.changedBy = STEADY_TEXT("plan", "the energy target");
    }
    plan.lines.push_back(std::move(line));
}

// D-15: what to take instead, for those who eat everything and want a day without meat.
void addSwapLine(Plan& plan, Facts const& facts) {
    FoodFilter const filter(facts.profile);
    auto const pattern = facts.profile.foodPattern();
    bool const soy = filter.allows({FoodKind::Plant, {Allergen::Soy}}, STEADY_TEXT("food", "tofu"));
    if (pattern == FoodPattern::Vegan || !soy) return;
    Text const text =
        plan.nutrition->approach == Approach::LowGi
            ? STEADY_TEXT("plan",
                          "For a plant day: tofu instead of eggs or yoghurt, tempeh and "
                          "chickpeas instead of meat or fish.")
            : STEADY_TEXT("plan",
                          "For a plant day: tofu or edamame instead of eggs or yoghurt, "
                          "tempeh instead of meat or fish.");
    plan.lines.push_back(foodLine("nutrition.swaps", STEADY_TEXT("plan", "Plant swaps"), text,
                                  STEADY_TEXT("plan", "Change of food makes a plan last."),
                                  "D-15"));
}

}  // namespace

void addFoodLines(Plan& plan, Facts const& facts) {
    if (!plan.nutrition) return;
    if (foodRulesFit(plan.gates)) addApproachLine(plan, facts);
    if (plan.nutrition->plateInsteadOfNumbers) addPlateLine(plan);
    addMacroLines(plan, facts);
    if (foodRulesFit(plan.gates)) {
        addSugarLine(plan);
        addLadderLine(plan, facts);
    }
    addSwapLine(plan, facts);
}

}  // namespace steady
