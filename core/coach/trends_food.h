#pragma once

#include "core/coach/trends_days.h"

namespace steady {

/// Glycaemic load under low_gi, net carbs otherwise: complete days, weekly means with n, budget.
FoodCard foodCard(std::vector<TrendsDay> const& days, TrendsInputs const& inputs, Date last);

}  // namespace steady
