#pragma once

#include "ui/charts/chart_layout.h"
#include "ui/charts/chart_table.h"

#include <optional>

class QPainter;

namespace steady {

/// Paints a chart: the same code for the screen, PNG, SVG and the printer. Only flat fills and
/// lines, no clipping and no bitmaps, so that vector output stays vector.
void paintChart(QPainter& painter, ChartSpec const& chart, ChartLayout const& layout,
                Colours const& colours);

/// The vertical line with ringed points; with `tip` also what it says, in inverted colours.
void paintCursor(QPainter& painter, ChartLayout const& layout, ChartTable const& table,
                 ChartRow const& row, bool tip, Colours const& colours);

/// One legend entry, also used by the header of the Trends page.
void paintLegendItem(QPainter& painter, LegendItem const& item, Colours const& colours);

}  // namespace steady
