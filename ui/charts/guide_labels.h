#pragma once

#include "ui/charts/chart_layout.h"

namespace steady {

/// True where a box lies on a line, a reading, a projection or a bar.
bool coversData(ChartLayout const& layout, ChartSpec const& chart, QRectF const& box);

/// Names levels where nothing is covered: a strong one at the right above its line, then below it,
/// then further left; quiet ones start at the left. A quiet level without a free place goes unnamed
/// (the legend and the table keep it); a strong one beyond the axis waits at the edge with an
/// arrow.
std::vector<GuideLabel> placedGuideLabels(ChartLayout const& layout, ChartSpec const& chart);

}  // namespace steady
