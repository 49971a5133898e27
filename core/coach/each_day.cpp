#include "core/coach/each_day.h"

#include "core/coach/view_words.h"

#include <cmath>

namespace steady {

namespace {

using DayFigures = std::vector<DayFigure>;

/// The first of these lines that the plan has.
std::string lineOf(Plan const& plan, std::initializer_list<char const*> ids) {
    for (char const* id : ids)
        if (plan.line(id)) return id;
    return {};
}

Text wholeGrams(double grams) {
    return STEADY_TEXT("unit", "%1 g").with(figure(grams));
}

bool hidesFigures(Plan const& plan) {
    return plan.numbersHidden || (plan.nutrition && plan.nutrition->plateInsteadOfNumbers);
}

Text energyNote(EnergyPlan const& energy) {
    if (energy.floorBinds) return STEADY_TEXT("plan", "The lowest that is offered to you");
    if (energy.deficitKcal <= 0 || energy.tdeeKcal <= 0)
        return STEADY_TEXT("plan", "About what you use");
    return STEADY_TEXT("plan", "%1 % under what you use")
        .with(figure(100 * energy.deficitKcal / energy.tdeeKcal));
}

Text proteinNote(Plan const& plan) {
    auto const* line = plan.line("nutrition.protein");
    auto const meal =
        line ? line->inputs.find("per_meal_g") : std::map<std::string, double>::const_iterator{};
    if (!line || meal == line->inputs.end()) return STEADY_TEXT("plan", "Spread over your meals");
    return STEADY_TEXT("plan", "%1 g or more at each main meal").with(figure(meal->second));
}

Text carbsNote(Plan const& plan) {
    if (plan.line("nutrition.carb_ramp")) return STEADY_TEXT("plan", "Down in weekly steps");
    return plan.nutrition->approach == Approach::LowGi
               ? STEADY_TEXT("plan", "Slow ones first")
               : STEADY_TEXT("plan", "Mostly from vegetables");
}

void addFood(Plan const& plan, DayFigures& figures) {
    auto const& food = *plan.nutrition;
    if (hidesFigures(plan)) {
        figures.push_back({lineOf(plan, {"nutrition.plate", "nutrition.approach"}),
                           STEADY_TEXT("plan", "Food"), STEADY_TEXT("plan", "The plate"),
                           STEADY_TEXT("plan", "Fill it as below; no counting")});
        return;
    }
    if (food.proteinG)
        figures.push_back({lineOf(plan, {"nutrition.protein"}), STEADY_TEXT("plan", "Protein"),
                           wholeGrams(*food.proteinG), proteinNote(plan)});
    if (food.netCarbsG)
        figures.push_back({lineOf(plan, {"nutrition.net_carbs"}), STEADY_TEXT("plan", "Net carbs"),
                           wholeGrams(*food.netCarbsG), carbsNote(plan)});
    // A budget is never rounded up.
    if (food.glBudget)
        figures.push_back({lineOf(plan, {"nutrition.gl_budget"}), STEADY_TEXT("plan", "GL budget"),
                           STEADY_TEXT("unit", "%1").with(figure(std::floor(*food.glBudget))),
                           STEADY_TEXT("plan", "How fast carbs act, and how many")});
    if (food.fibreG)
        figures.push_back({lineOf(plan, {"nutrition.fibre"}), STEADY_TEXT("plan", "Fibre"),
                           wholeGrams(*food.fibreG),
                           STEADY_TEXT("plan", "Vegetables first; raise it slowly")});
}

Text windowNote(EatingWindowPlan const& window) {
    if (window.rampHours.size() < 2)
        return STEADY_TEXT("plan", "Water, black coffee and plain tea any time");
    double const hours = window.rampHours.front();
    return STEADY_TEXT("plan", "In weekly steps from %1 h")
        .with(figure(hours, hours == std::floor(hours) ? 0 : 1));
}

}  // namespace

std::vector<DayFigure> dayFigures(Plan const& plan) {
    DayFigures figures;
    if (plan.energy && plan.energy->targetKcal > 0 && !hidesFigures(plan))
        figures.push_back({lineOf(plan, {"energy.target", "nutrition.energy"}),
                           STEADY_TEXT("plan", "Energy"),
                           STEADY_TEXT("unit", "%1 kcal").with(figure(plan.energy->targetKcal)),
                           energyNote(*plan.energy)});
    if (plan.nutrition) addFood(plan, figures);
    if (plan.eatingWindow)
        figures.push_back({lineOf(plan, {"eating_window.window", "eating_window.times"}),
                           STEADY_TEXT("plan", "Eating window"),
                           timeSpan(plan.eatingWindow->start, plan.eatingWindow->end),
                           windowNote(*plan.eatingWindow)});
    if (plan.sleep)
        figures.push_back({lineOf(plan, {"sleep.bed"}), STEADY_TEXT("plan", "Sleep"),
                           timeSpan(plan.sleep->bed, plan.sleep->wake),
                           STEADY_TEXT("plan", "Coffee until %1, wind down from %2")
                               .with(plan.sleep->coffeeUntil, plan.sleep->windDown)});
    if (plan.stress)
        figures.push_back({lineOf(plan, {"stress.practice"}), STEADY_TEXT("plan", "Calm"),
                           STEADY_TEXT("unit", "%1 min").with(plan.stress->minutes),
                           plan.stress->name});
    return figures;
}

}  // namespace steady
