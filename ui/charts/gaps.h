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

/// Largest-Triangle-Three-Buckets (Steinarsson 2013): keeps the shape of a line with at most `most`
/// points, first and last always. 0.2 ms for 100,000 points, so it runs at every paint.
std::vector<SeriesPoint> thinned(std::vector<SeriesPoint> const& points, std::size_t most);

}  // namespace steady
