#include "core/plan/macros.h"
#include "core/plan/plan_lines.h"

#include <algorithm>
#include <cmath>

namespace steady {

namespace {

Text gramsText(double grams, int decimals = 0) {
    return STEADY_TEXT("unit", "%1 g").with(figure(grams, decimals));
}

void addProteinLine(Plan& plan, Facts const& facts) {
    auto const& food = *plan.nutrition;
    if (!food.proteinG) return;
    bool const gap = plan.energy && plan.energy->deficitKcal > 0;
    double const perKg = proteinPerKg(facts, plan.gates, gap);
    double const reference = referenceWeightKg(facts.weight().value, facts.profile.height().value);
    PlanLine line;
    line.id = "nutrition.protein";
    line.name = STEADY_TEXT("plan", "Protein");
    line.value = gramsText(*food.proteinG);
    bool const capped = plan.gates.limits.proteinCapPerKg.has_value();
    int const meal = facts.age() >= 65 ? 30 : 25;
    line.text = capped
                    ? STEADY_TEXT("plan", "Eat %1 g of protein a day, spread over your meals.")
                          .with(figure(*food.proteinG))
                    : STEADY_TEXT("plan", "Eat %1 g of protein a day, %2 g or more per main meal.")
                          .with(figure(*food.proteinG), meal);
    line.reason = STEADY_TEXT("plan", "Protein protects muscle, your main sugar store.");
    line.rule = "D-06";
    line.inputs = {{"weight_kg", facts.weight().value},
                   {"reference_weight_kg", reference},
                   {"protein_g_per_kg", perKg}};
    if (!capped) line.inputs["per_meal_g"] = meal;
    line.working = STEADY_TEXT("plan", "%1 g × %2 kg = %3 g, so %4 g")
                       .with(figure(perKg, 1), figure(reference, 2), figure(perKg * reference, 1),
                             figure(*food.proteinG));
    line.source = capped ? "KDIGO 2024; PROT-AGE and ESPEN position papers"
                         : "PROT-AGE and ESPEN position papers";
    line.evidence = capped ? Evidence::Secondary : Evidence::Verified;
    line.changedBy = STEADY_TEXT("plan", "weight, an energy gap, strength training, kidney health");
    plan.lines.push_back(std::move(line));
}

Text carbReason(Approach approach) {
    if (approach == Approach::Ketogenic)
        return STEADY_TEXT("plan",
                           "Very few carbs shift you to burning fat and keep insulin low. At equal "
                           "weight loss, trials find much the same gain for the liver with more "
                           "carbs.");
    if (approach == Approach::LowCarb)
        return STEADY_TEXT("plan",
                           "Fewer carbs mean smaller insulin peaks. At equal weight loss, trials "
                           "find much the same gain for the liver with more carbs.");
    return STEADY_TEXT("plan", "Slower carbs mean smaller insulin peaks.");
}

Text carbWorking(Plan const& plan) {
    auto const& food = *plan.nutrition;
    if (food.approach != Approach::LowGi)
        return STEADY_TEXT("plan", "A fixed amount of this way of eating: %1 g")
            .with(figure(*food.netCarbsG));
    double const share = 4 * *food.netCarbsG / plan.energy->targetKcal;
    return STEADY_TEXT("plan", "%1 % of %2 kcal ÷ 4 kcal per gram = %3 g")
        .with(figure(100 * share), figure(plan.energy->targetKcal), figure(*food.netCarbsG));
}

void addCarbLines(Plan& plan, Facts const& facts) {
    auto const& food = *plan.nutrition;
    if (!food.netCarbsG) return;
    PlanLine line;
    line.id = "nutrition.net_carbs";
    line.name = STEADY_TEXT("plan", "Net carbs");
    line.value = gramsText(*food.netCarbsG);
    line.text =
        STEADY_TEXT("plan", "Eat about %1 g of net carbs a day.").with(figure(*food.netCarbsG));
    line.reason = carbReason(food.approach);
    line.rule = "D-03";
    line.inputs = {{"target_kcal", plan.energy->targetKcal}};
    line.working = carbWorking(plan);
    line.source = "Feinman 2015; Haufe 2013 on liver fat";
    line.evidence = Evidence::Secondary;
    line.changedBy = STEADY_TEXT("plan", "your way of eating and the energy target");
    plan.lines.push_back(line);

    double const usual = facts.history.netCarbBaselineG.value_or(0.4 * plan.energy->targetKcal / 4);
    auto const ramp = carbRamp(food.approach, usual, *food.netCarbsG);
    if (ramp.empty()) return;
    line.id = "nutrition.carb_ramp";
    line.name = STEADY_TEXT("plan", "Net carbs, week by week");
    line.value = gramsText(ramp.front());
    Text steps = gramsText(ramp.front());
    for (std::size_t at = 1; at < ramp.size(); ++at)
        steps = STEADY_TEXT("plan", "%1, then %2").with(steps, gramsText(ramp[at]));
    line.text = STEADY_TEXT("plan", "Go down week by week: %1.").with(steps);
    line.reason = STEADY_TEXT("plan",
                              "Small steps let your body and your habits follow. The first "
                              "drop of weight is mostly water and stored sugar.");
    line.inputs = {{"usual_g", usual}};
    line.working =
        STEADY_TEXT("plan", "From %1 g now to %2 g").with(figure(usual), figure(*food.netCarbsG));
    line.source = "Steady's own step size";
    line.evidence = Evidence::Product;
    plan.lines.push_back(line);
}

void addFibreLine(Plan& plan) {
    auto const& food = *plan.nutrition;
    if (!food.fibreG) return;
    PlanLine line;
    line.id = "nutrition.fibre";
    line.name = STEADY_TEXT("plan", "Fibre");
    line.value = gramsText(*food.fibreG);
    line.text = STEADY_TEXT("plan", "Eat %1 g of fibre or more; add at most 5 g a week.")
                    .with(figure(*food.fibreG));
    line.reason = STEADY_TEXT("plan", "Fibre slows sugar down and keeps you full.");
    line.rule = "D-07";
    if (plan.energy) line.inputs = {{"target_kcal", plan.energy->targetKcal}};
    line.working =
        STEADY_TEXT("plan", "14 g per 1000 kcal, at least 25 g (20 g with very few carbs)");
    line.source = "IOM and EFSA reference values";
    line.evidence = Evidence::General;
    line.changedBy = STEADY_TEXT("plan", "the energy target");
    plan.lines.push_back(std::move(line));
}

void addFatLine(Plan& plan) {
    auto const& food = *plan.nutrition;
    if (!food.fatG || !food.proteinG || !food.netCarbsG) return;
    double const kcal = plan.energy->targetKcal;
    PlanLine line;
    line.id = "nutrition.fat";
    line.name = STEADY_TEXT("plan", "Fat");
    line.value = gramsText(*food.fatG);
    line.text = STEADY_TEXT("plan", "The rest, about %1 g, comes from fat: oils, nuts, fish.")
                    .with(figure(*food.fatG));
    line.reason = STEADY_TEXT("plan",
                              "Good fats fill you without raising sugar; keep saturated fat "
                              "below a tenth of your energy.");
    line.rule = "D-08";
    line.inputs = {{"target_kcal", kcal},
                   {"protein_g", *food.proteinG},
                   {"net_carbs_g", *food.netCarbsG},
                   {"fibre_g", *food.fibreG}};
    line.working = STEADY_TEXT("plan", "(%1 − 4 × %2 − 4 × %3 − 2 × %4) ÷ 9 = %5 g")
                       .with(figure(kcal), figure(*food.proteinG), figure(*food.netCarbsG),
                             figure(*food.fibreG), figure(*food.fatG, 1));
    line.source = "What energy, protein, carbs and fibre leave over";
    line.evidence = Evidence::Product;
    line.changedBy = STEADY_TEXT("plan", "each of the figures above");
    plan.lines.push_back(std::move(line));
}

void addGlLine(Plan& plan) {
    auto const& food = *plan.nutrition;
    if (!food.glBudget) return;
    PlanLine line;
    line.id = "nutrition.gl_budget";
    line.name = STEADY_TEXT("plan", "GL budget");
    // A budget is never rounded up.
    line.value = STEADY_TEXT("plan", "up to %1").with(figure(std::floor(*food.glBudget)));
    line.text = STEADY_TEXT("plan", "Keep the day's glycaemic load within %1.")
                    .with(figure(std::floor(*food.glBudget)));
    line.reason = STEADY_TEXT("plan", "It counts how fast carbs act and how many there are.");
    line.rule = "D-24";
    line.inputs = {{"target_kcal", plan.energy->targetKcal}};
    line.working = STEADY_TEXT("plan", "50 per 1000 kcal × %1 kcal = %2")
                       .with(figure(plan.energy->targetKcal), figure(*food.glBudget, 1));
    line.source = "Steady's own budget; classes after Atkinson 2021";
    line.evidence = Evidence::Product;
    line.changedBy = STEADY_TEXT("plan", "the energy target");
    plan.lines.push_back(std::move(line));
}

}  // namespace

void addMacroLines(Plan& plan, Facts const& facts) {
    if (!plan.nutrition || plan.nutrition->plateInsteadOfNumbers) return;
    addProteinLine(plan, facts);
    addCarbLines(plan, facts);
    addFibreLine(plan);
    addFatLine(plan);
    addGlLine(plan);
}

}  // namespace steady
