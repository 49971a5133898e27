#include "core/coach/day_targets.h"
#include "core/coach/today_parts.h"
#include "core/coach/view_words.h"
#include "core/support/round.h"

#include <algorithm>
#include <cmath>

namespace steady {

namespace {
constexpr double kOnlyADrinkKcal = 5;  // O-37
constexpr double kWorthSayingG = 1;    // an apple is not "with 0 g protein"
}  // namespace

bool isOnlyDrinks(MealSummary const& meal) {
    return !meal.items.empty() &&
           std::all_of(meal.items.begin(), meal.items.end(), [](MealItem const& item) {
               return item.nutrition.energyKcal && *item.nutrition.energyKcal < kOnlyADrinkKcal;
           });
}

namespace {

Text amountOf(MealItem const& item) {
    auto const grams = STEADY_TEXT("meal", "%1 g").with(figure(item.grams, 0));
    bool const typedGrams = item.amountText.find('g') != std::string::npos;
    if (item.amountText.empty() || typedGrams) return grams;
    return joinedByDot({verbatim(item.amountText), grams});
}

/// What a meal holds, for one that needs no advice.
Text contentsOf(DayTotals const& totals) {
    if (!totals.netCarbs.value) return {};
    auto const carbs = figure(*totals.netCarbs.value, 0);
    if (totals.protein.value.value_or(0) < kWorthSayingG)
        return STEADY_TEXT("meal", "%1 g net carbs").with(carbs);
    auto const protein = figure(*totals.protein.value, 0);
    if (totals.vegetablesG <= 0)
        return STEADY_TEXT("meal", "%1 g net carbs with %2 g protein").with(carbs, protein);
    return STEADY_TEXT("meal", "%1 g net carbs with %2 g protein and %3 g vegetables")
        .with(carbs, protein, figure(totals.vegetablesG, 0));
}

Text reasonLine(MealSummary const& meal, Approach approach) {
    for (auto const& reason : meal.verdict.reasons)
        if (reason.colour == meal.verdict.colour) return textOf(reason, approach);
    return contentsOf(meal.totals);
}

MealCard cardOf(MealSummary const& meal, TodayContext const& context) {
    MealCard card;
    card.slot = meal.slot;
    card.name = nameOfSlot(meal.slot);
    card.time = meal.time;
    card.colour = meal.verdict.colour;
    card.gl = meal.totals.gl.value;
    card.netCarbs = meal.totals.netCarbs.value;
    card.onlyDrinks = isOnlyDrinks(meal);
    if (card.onlyDrinks) {
        card.name = STEADY_TEXT("meal", "Drink");
        card.colour = MealColour::Unknown;
        card.gl.reset();
        card.netCarbs.reset();
    } else {
        card.reason = reasonLine(meal, context.targets.meal.approach);
    }
    card.figuresHidden = context.plan && hidesFoodFigures(*context.plan);
    if (card.figuresHidden) {
        card.gl.reset();
        card.netCarbs.reset();
        card.reason = {};
    }
    for (auto const& item : meal.items)
        card.rows.push_back({item.id, verbatim(item.name), amountOf(item),
                             context.hidden ? std::nullopt : item.nutrition.energyKcal,
                             card.figuresHidden ? std::nullopt : item.gl});
    return card;
}

Text foodsKnown(KnownSum const& sum) {
    if (sum.of == 0) return {};
    return STEADY_TEXT("gauge", "%1 of %2 foods known").with(sum.known, sum.of);
}

/// A figure to reach: "19 g to go".
Text toGo(std::optional<double> value, std::optional<double> target, std::string const& unit) {
    if (!target) return {};
    double const left = roundHalfAway(*target) - roundHalfAway(value.value_or(0));
    if (left <= 0) return STEADY_TEXT("gauge", "reached");
    return STEADY_TEXT("gauge", "%1 %2 to go").with(figure(left, 0), unit);
}

/// A figure to stay under: "54 left".
Text roomLeft(std::optional<double> value, std::optional<double> target, std::string const& unit) {
    if (!target) return {};
    double const left = roundHalfAway(*target) - roundHalfAway(value.value_or(0));
    auto const amount = figure(std::abs(left), 0);
    if (unit.empty())
        return left >= 0 ? STEADY_TEXT("gauge", "%1 left").with(amount)
                         : STEADY_TEXT("gauge", "%1 above").with(amount);
    return left >= 0 ? STEADY_TEXT("gauge", "%1 %2 left").with(amount, unit)
                     : STEADY_TEXT("gauge", "%1 %2 above").with(amount, unit);
}

GaugeState carbGauge(TodayContext const& context) {
    auto const& totals = context.summary.totals;
    GaugeState gauge;
    if (context.targets.meal.approach == Approach::LowGi) {
        auto shown = context.targets.budget.gl;
        if (shown) shown = std::floor(*shown);  // as the plan prints it: never rounded up
        gauge = {"gl", STEADY_TEXT("gauge", "Glycaemic load"), totals.gl.value, shown, 0, "", {},
                 {}};
        if (totals.glCoverage)
            gauge.coverage = STEADY_TEXT("gauge", "GI known for %1 % of carbs")
                                 .with(figure(100 * *totals.glCoverage, 0));
    } else {
        gauge = {"net_carbs",
                 STEADY_TEXT("gauge", "Net carbs"),
                 totals.netCarbs.value,
                 context.targets.budget.netCarbsG,
                 0,
                 "g",
                 foodsKnown(totals.netCarbs),
                 {}};
    }
    gauge.remainder = roomLeft(gauge.value, gauge.target, gauge.unit);
    return gauge;
}

std::vector<GaugeState> foodGauges(TodayContext const& context) {
    // D-16: a person without numbers fills a plate instead.
    if (!context.plan || !context.plan->nutrition || context.plan->nutrition->plateInsteadOfNumbers)
        return {};
    auto const& food = *context.plan->nutrition;
    auto const& totals = context.summary.totals;
    std::vector<GaugeState> gauges{carbGauge(context)};
    if (food.proteinG)
        gauges.push_back({"protein", STEADY_TEXT("gauge", "Protein"), totals.protein.value,
                          food.proteinG, 0, "g", foodsKnown(totals.protein),
                          toGo(totals.protein.value, food.proteinG, "g")});
    if (food.fibreG)
        gauges.push_back({"fibre", STEADY_TEXT("gauge", "Fibre"), totals.fibre.value, food.fibreG,
                          0, "g", foodsKnown(totals.fibre),
                          toGo(totals.fibre.value, food.fibreG, "g")});
    if (context.plan->energy && !context.hidden)
        gauges.push_back(
            {"energy", STEADY_TEXT("gauge", "Energy"), totals.energyKcal.value,
             context.plan->energy->targetKcal, 0, "kcal", foodsKnown(totals.energyKcal),
             roomLeft(totals.energyKcal.value, context.plan->energy->targetKcal, "kcal")});
    return gauges;
}

Text mealsFactOf(std::vector<GaugeState> const& gauges) {
    if (gauges.empty() || !gauges.front().value || !gauges.front().target) return {};
    auto const& carbs = gauges.front();
    auto const value = figure(*carbs.value, 0);
    auto const target = figure(*carbs.target, 0);
    return carbs.key == "gl"
               ? STEADY_TEXT("today", "%1 of %2 GL so far").with(value, target)
               : STEADY_TEXT("today", "%1 of %2 g net carbs so far").with(value, target);
}

}  // namespace

void fillFood(TodayView& view, TodayContext const& context) {
    for (auto const& meal : context.summary.meals)
        view.meals.push_back(cardOf(meal, context));
    view.gauges = foodGauges(context);
    view.mealsFact = mealsFactOf(view.gauges);
    if (context.plan && hidesCounting(*context.plan)) return;
    if (auto const& eaten = context.summary.window)
        view.windowFact =
            eaten->first == eaten->last  // one bite is no window yet
                ? STEADY_TEXT("today", "from %1").with(eaten->first)
                : joinedByDot({timeSpan(eaten->first, eaten->last), durationText(eaten->hours)});
    if (auto const& window = context.targets.window) {
        auto const span = timeSpan(window->first, window->second);
        view.windowDetail = context.summary.windowMet.value_or(false)
                                ? STEADY_TEXT("today", "within %1").with(span)
                                : STEADY_TEXT("today", "planned %1").with(span);
    }
}

}  // namespace steady
