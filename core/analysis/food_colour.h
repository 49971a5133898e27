#pragma once

#include "core/analysis/meal_colour_kind.h"
#include "core/domain/food.h"

namespace steady {

/// D-13 with O-39 and O-41: the colour of an amount of a food on one way of eating. Unknown when
/// the carbohydrate (or, for low_gi, the GI of a food that has some) is not known.
MealColour foodColour(Food const& food, double grams, Approach approach);

}  // namespace steady
