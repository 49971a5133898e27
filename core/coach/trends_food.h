#pragma once

#include "core/analysis/diary_days.h"
#include "core/coach/build_views.h"

#include <map>

namespace steady {

/// Glycaemic load under low_gi, net carbs otherwise: complete days, weekly means with n, budget.
FoodCard foodCard(std::map<Date, DiaryDay> const& days, TrendsInputs const& inputs, Date last);

}  // namespace steady
