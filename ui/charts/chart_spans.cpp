#include "ui/charts/chart_spans.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace steady {

namespace {

constexpr double kSpanShareOfDay = 0.66;
constexpr double kWidestSpan = 12;
constexpr double kNarrowestDay = 1.5;

}  // namespace

std::vector<DrawnSpan> drawnSpans(ChartSpans const& spans, ChartLayout const& layout) {
    std::vector<DrawnSpan> drawn;
    bool const dense = layout.dayWidth() < kNarrowestDay;
    double const width =
        dense ? 1 : std::clamp(layout.dayWidth() * kSpanShareOfDay, 1.0, kWidestSpan);
    std::vector<int> kinds(spans.kinds.size());
    double column = -1;
    for (ChartSpan const& span : spans.spans) {
        if (!layout.range.contains(span.date)) continue;
        double const x = layout.centre(span.date);
        if (!dense || std::floor(x) != column) {
            column = std::floor(x);
            std::ranges::fill(kinds, 0);
            drawn.push_back({dense ? column + 0.5 : x, width, span.low, span.high, span.kind});
        }
        DrawnSpan& last = drawn.back();
        last.low = std::min(last.low, span.low);
        last.high = std::max(last.high, span.high);
        ++kinds[span.kind];
        last.kind = static_cast<std::size_t>(std::ranges::max_element(kinds) - kinds.begin());
    }
    return drawn;
}

void paintSpans(QPainter& painter, ChartSpec const& chart, ChartLayout const& layout,
                Colours const& colours) {
    if (!chart.spans) return;
    for (DrawnSpan const& span : drawnSpans(*chart.spans, layout)) {
        ChartSpanKind const& kind = chart.spans->kinds[span.kind];
        double const top = std::min(layout.y(span.low), layout.y(span.high));
        double const height = std::max(2.0, std::abs(layout.y(span.high) - layout.y(span.low)));
        QRectF const box(span.x - span.width / 2, top, span.width, height);
        QColor const ink = inkOf(colours, kind.ink);
        double const radius = std::min(2.0, span.width / 2);
        if (kind.hollow && span.width >= 3) {
            painter.setPen(QPen(ink, 1.2));
            painter.setBrush(colours.card);
            painter.drawRoundedRect(box.adjusted(0.6, 0.6, -0.6, -0.6), radius, radius);
        } else {
            painter.setPen(Qt::NoPen);
            painter.setBrush(ink);
            painter.drawRoundedRect(box, radius, radius);
        }
    }
}

void paintSteps(QPainter& painter, ChartSpec const& chart, ChartLayout const& layout,
                Colours const& colours) {
    for (ChartStep const& step : chart.steps.steps) {
        double const left = std::max(layout.plot.left(), layout.left(step.days.from));
        double const right =
            std::min(layout.plot.right(), layout.left(step.days.to + std::chrono::days(1)));
        if (right <= left) continue;
        double const top = std::floor(std::min(layout.y(step.low), layout.y(step.high))) + 0.5;
        double const bottom = std::floor(std::max(layout.y(step.low), layout.y(step.high))) + 0.5;
        painter.fillRect(QRectF(left, top, right - left, bottom - top), colours.band);
        painter.setPen(QPen(colours.accent, 1));
        painter.drawLine(QPointF(left, top), QPointF(right, top));
        painter.drawLine(QPointF(left, bottom), QPointF(right, bottom));
    }
}

}  // namespace steady
