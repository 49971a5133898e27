#pragma once

#include "core/plan/food_filter.h"

#include <vector>

namespace steady {

/// The place of a food on a plate of the sample day.
enum class PlatePlace { Protein, SlowCarb, Vegetable, Fruit, Fat };

/// A food of the day templates, figures per 100 g as eaten (USDA FoodData Central, rounded).
struct TemplateFood {
    PlatePlace place = PlatePlace::Vegetable;
    unsigned meals = 0;  ///< bits: approach and meal, see template_foods.cpp
    Text name;
    FoodTraits traits;
    double protein = 0;
    double netCarbs = 0;
    double fibre = 0;
    double fat = 0;
    double most = 300;  ///< largest sensible portion, g
};

/// In the order of preference.
std::vector<TemplateFood> templateFoods();

/// The bit of one meal (0–2) of one approach (0–2).
constexpr unsigned templateMeal(int approach, int meal) {
    return 1U << (3 * approach + meal);
}

}  // namespace steady
