#include "core/domain/food.h"

#include <algorithm>

namespace steady {

namespace {
constexpr double kVeryLittleCarbohydrate = 5;  // g per serving, D-04
}

std::optional<double> glycaemicLoad(Food const& food, double grams) {
    if (!food.per100g.netCarbs) return std::nullopt;
    double const carbs = *food.per100g.netCarbs * grams / 100;
    if (carbs < kVeryLittleCarbohydrate) return 0.0;
    if (!food.gi.value) return std::nullopt;
    return std::min(*food.gi.value, 100.0) * carbs / 100;
}

}  // namespace steady
