#pragma once

#include "ui/charts/chart_layout.h"

class QPainter;

namespace steady {

/// Spans as they are drawn: where a day is narrower than a pixel and a half, the days of one pixel
/// column become one span from the lowest to the highest value, of the kind that most of them have.
struct DrawnSpan {
    double x = 0;  ///< middle
    double width = 1;
    double low = 0;
    double high = 0;
    std::size_t kind = 0;
};
std::vector<DrawnSpan> drawnSpans(ChartSpans const& spans, ChartLayout const& layout);

void paintSpans(QPainter& painter, ChartSpec const& chart, ChartLayout const& layout,
                Colours const& colours);
/// The target of some days: band fill with edges, stepping from one stretch to the next.
void paintSteps(QPainter& painter, ChartSpec const& chart, ChartLayout const& layout,
                Colours const& colours);

}  // namespace steady
