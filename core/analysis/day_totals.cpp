#include "core/analysis/day_totals.h"

namespace steady {

void KnownSum::add(std::optional<double> figure) {
    ++of;
    if (!figure) return;
    ++known;
    value = value.value_or(0) + *figure;
}

namespace {

/// O-39: by carbohydrate, and (O-38) lowered by the share of foods whose carbohydrate is unknown.
std::optional<double> glCoverageOf(std::vector<MealItem const*> const& items) {
    double carbs = 0;
    double carbsWithGl = 0;
    int known = 0;
    for (auto const* item : items) {
        if (!item->nutrition.netCarbs) continue;
        ++known;
        carbs += *item->nutrition.netCarbs;
        if (item->gl) carbsWithGl += *item->nutrition.netCarbs;
    }
    if (items.empty()) return std::nullopt;
    double const byCarbs = carbs > 0 ? carbsWithGl / carbs : 1;
    return byCarbs * known / static_cast<double>(items.size());
}

}  // namespace

DayTotals totalsOf(std::vector<MealItem const*> const& items) {
    DayTotals totals;
    for (auto const* item : items) {
        auto const& food = item->nutrition;
        totals.energyKcal.add(food.energyKcal);
        totals.protein.add(food.protein);
        totals.fat.add(food.fat);
        totals.carbs.add(food.carbs);
        totals.fibre.add(food.fibre);
        totals.netCarbs.add(food.netCarbs);
        totals.addedSugar.add(food.addedSugar);
        totals.gl.add(item->gl);
        if (item->flags.nonStarchyVegetable) totals.vegetablesG += item->grams;
        totals.alwaysRed = totals.alwaysRed || item->flags.alwaysRed;
    }
    totals.glCoverage = glCoverageOf(items);
    return totals;
}

}  // namespace steady
