#pragma once

#include "ui/charts/chart_spec.h"

#include <vector>

namespace steady {

// What every chart of Trends begins with.

QString trendWords(char const* words);
/// Title, sentence, range, today and the plan changes.
ChartSpec startOf(TrendsView const& view, QString key, QString title, Text const& summary);
std::vector<Date> datesOf(std::vector<SeriesPoint> const& points);

}  // namespace steady
