#pragma once

#include "core/coach/trends_view.h"

#include <vector>

namespace steady {

/// Stretches of a range without any of the given days, longer than `mostDays` days. What comes
/// after `today` is not a gap: it has not happened yet. Days need not be sorted.
std::vector<DateRange> gapsBetween(std::vector<Date> days, DateRange range, Date today,
                                   int mostDays);

/// The parts of a line that may be drawn: cut at every gap. Points inside a gap belong to no part.
std::vector<std::vector<SeriesPoint>> runsOutsideGaps(std::vector<SeriesPoint> const& points,
                                                      std::vector<DateRange> const& gaps);

}  // namespace steady
