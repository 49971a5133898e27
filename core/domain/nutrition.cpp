#include "core/domain/nutrition.h"

#include <algorithm>

namespace steady {

Nutrition scaled(Nutrition const& nutrition, double factor) {
    auto const times = [factor](std::optional<double> value) {
        if (value) value = *value * factor;
        return value;
    };
    return {times(nutrition.energyKcal),   times(nutrition.protein),    times(nutrition.fat),
            times(nutrition.saturatedFat), times(nutrition.carbs),      times(nutrition.fibre),
            times(nutrition.sugars),       times(nutrition.addedSugar), times(nutrition.polyols),
            times(nutrition.erythritol),   times(nutrition.alcohol),    times(nutrition.sodiumMg),
            times(nutrition.netCarbs)};
}

std::optional<double> netCarbs(Nutrition const& nutrition, CarbBasis basis) {
    if (!nutrition.carbs) return std::nullopt;
    double const fibre = basis == CarbBasis::ByDifference ? nutrition.fibre.value_or(0) : 0;
    double const polyols = nutrition.erythritol.value_or(0) + 0.5 * nutrition.polyols.value_or(0);
    return std::max(0.0, *nutrition.carbs - fibre - polyols);
}

}  // namespace steady
