#pragma once

#include "core/analysis/weight_trend.h"

#include <optional>
#include <vector>

namespace steady {

/// The trend (E-07) on the last Sundays, oldest first (O-29): up to four complete weeks, only as
/// far back as each of them has a weigh-in.
std::vector<double> weekEndTrends(WeightTrend const& trend, Date today);

/// The half year that R-13 looks back on, and the trend at its beginning.
DateRange halfAYearUntil(Date today);
std::optional<double> trendBeforeHalfAYear(WeightTrend const& trend, Date today);

/// Net carbs from a day on; nothing where a plan names none.
struct PlannedCarbs {
    Date from;
    std::optional<double> netCarbsG;
};
/// The day of the version that last moved net carbs by 50 g or more (E-06). Oldest first.
std::optional<Date> carbsChangedOn(std::vector<PlannedCarbs> const& plans, Date today);

}  // namespace steady
