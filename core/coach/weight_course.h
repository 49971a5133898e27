#pragma once

#include "core/analysis/weight_trend.h"
#include "core/plan/plan.h"

#include <optional>
#include <vector>

namespace steady {

/// The trend (E-07) on the last Sundays, oldest first (O-29): up to four complete weeks, only as
/// far back as each of them has a weigh-in.
std::vector<double> weekEndTrends(WeightTrend const& trend, Date today);

/// The trend six months ago. Nothing when a plan of that time asked for an energy gap: then
/// the loss was meant.
std::optional<double> trendBeforeHalfAYear(WeightTrend const& trend, std::vector<Plan> const& plans,
                                           Date today);

/// The first day of the version that last moved net carbs by 50 g or more (E-06).
std::optional<Date> carbsChangedOn(std::vector<Plan> const& plans, Date today);

}  // namespace steady
