#include "ui/charts/guide_labels.h"

#include <QFontMetricsF>

#include <algorithm>
#include <array>
#include <cmath>
#include <functional>

namespace steady {

namespace {

constexpr double kLabelMargin = 2;
constexpr double kLabelOutsideGap = 7;

/// True when the line from a to b runs through a box.
bool runsThrough(QRectF const& box, QPointF a, QPointF b) {
    if (a.x() > b.x()) std::swap(a, b);
    double const from = std::max(a.x(), box.left()), to = std::min(b.x(), box.right());
    if (from > to) return false;
    auto const yAt = [&](double x) {
        return b.x() == a.x() ? a.y() : a.y() + (b.y() - a.y()) * (x - a.x()) / (b.x() - a.x());
    };
    double const y1 = yAt(from), y2 = yAt(to);
    return std::max(y1, y2) >= box.top() && std::min(y1, y2) <= box.bottom();
}

/// Only the points beside the box are looked at: a label is narrow, a diary is long.
bool onLine(ChartLayout const& layout, std::vector<SeriesPoint> const& points, QRectF const& box) {
    auto const first =
        std::ranges::lower_bound(points, layout.dayAt(box.left()), {}, &SeriesPoint::date);
    auto i = static_cast<std::size_t>(first - points.begin());
    for (i = i > 0 ? i - 1 : 0; i < points.size(); ++i) {
        QPointF const at(layout.centre(points[i].date), layout.y(points[i].value));
        if (i + 1 == points.size()) return box.contains(at);
        QPointF const next(layout.centre(points[i + 1].date), layout.y(points[i + 1].value));
        if (runsThrough(box, at, next)) return true;
        if (at.x() > box.right()) return false;
    }
    return false;
}

bool onRibbon(ChartLayout const& layout, ChartRibbon const& ribbon, QRectF const& box) {
    std::vector<SeriesPoint> low, high;
    for (RibbonPoint const& point : ribbon.points) {
        low.push_back({point.date, point.low});
        high.push_back({point.date, point.high});
    }
    return onLine(layout, low, box) || onLine(layout, high, box);
}

/// A level at the foot of a band is named above the band.
double edgeOfBand(ChartSpec const& chart, double value, bool above) {
    for (ChartBand const& band : chart.bands)
        if (above && value >= band.low && value < band.high) return band.high;
    return value;
}

struct Wanted {
    ChartGuide guide;
    QString text;
    QSizeF size;
};

Wanted wantedLabel(ChartLayout const& layout, ChartGuide const& guide,
                   QFontMetricsF const& metrics) {
    QString text = guide.label;
    if (guide.value < layout.scale.low) text += QStringLiteral(" ↓");
    if (guide.value > layout.scale.high) text += QStringLiteral(" ↑");
    double const wide = std::ceil(metrics.horizontalAdvance(text) * (guide.strong ? 1.08 : 1));
    return {guide, text, QSizeF(wide, std::ceil(metrics.height()))};
}

std::vector<QRectF> placesFor(ChartLayout const& layout, ChartSpec const& chart,
                              Wanted const& wanted) {
    QRectF const& plot = layout.plot;
    auto const lineAt = [&](bool above) {
        return std::clamp(layout.y(edgeOfBand(chart, wanted.guide.value, above)), plot.top(),
                          plot.bottom());
    };
    if (chart.labelsOutside)
        return {QRectF(
            QPointF(plot.right() + kLabelOutsideGap, lineAt(false) - wanted.size.height() / 2),
            wanted.size)};
    std::vector<QRectF> places;
    double const left = plot.left() + 4, right = plot.right() - wanted.size.width() - 2;
    for (double const share : {0.0, 1.0, 0.5, 0.25, 0.75}) {
        double const x =
            wanted.guide.strong ? right - (right - left) * share : left + (right - left) * share;
        for (bool const above : {true, false}) {
            double const top = above ? lineAt(true) - wanted.size.height() - 1 : lineAt(false) + 2;
            QRectF const box(QPointF(x, top), wanted.size);
            if (box.top() >= plot.top() - 1 && box.bottom() <= plot.bottom() + 1)
                places.push_back(box);
        }
    }
    return places;
}

}  // namespace

bool coversData(ChartLayout const& layout, ChartSpec const& chart, QRectF const& box) {
    QRectF const near = box.adjusted(-kLabelMargin, -1, kLabelMargin, 1);
    auto const onBar = [&](ChartBar const& bar) {
        return !bar.parts.empty() && barBox(layout, bar, 0, totalOf(bar)).intersects(near);
    };
    return std::ranges::any_of(
               chart.lines, [&](auto const& line) { return onLine(layout, line.points, near); }) ||
           std::ranges::any_of(
               chart.dots,
               [&](auto const& dots) {
                   return std::ranges::any_of(dots.points, [&](SeriesPoint const& point) {
                       return near.contains(
                           QPointF(layout.centre(point.date), layout.y(point.value)));
                   });
               }) ||
           std::ranges::any_of(
               chart.ribbons, [&](auto const& ribbon) { return onRibbon(layout, ribbon, near); }) ||
           (chart.bars && std::ranges::any_of(chart.bars->bars, onBar));
}

std::vector<GuideLabel> placedGuideLabels(ChartLayout const& layout, ChartSpec const& chart) {
    QFontMetricsF const metrics(fontFor(TypeRole::Small));
    std::vector<GuideLabel> labels;
    std::vector<ChartGuide> guides = chart.guides;
    std::ranges::stable_sort(guides, std::greater{}, &ChartGuide::strong);
    for (ChartGuide const& guide : guides) {
        bool const outside = guide.value < layout.scale.low || guide.value > layout.scale.high;
        if (guide.label.isEmpty() || (outside && !guide.strong)) continue;
        Wanted const wanted = wantedLabel(layout, guide, metrics);
        auto const taken = [&](QRectF const& box) {
            return std::ranges::any_of(
                labels, [&](GuideLabel const& label) { return label.box.intersects(box); });
        };
        auto places = placesFor(layout, chart, wanted);
        std::erase_if(places, taken);
        auto const clear = std::ranges::find_if(
            places, [&](QRectF const& box) { return !coversData(layout, chart, box); });
        bool const crowded = clear == places.end();
        if (places.empty() || (crowded && !guide.strong && !chart.labelsOutside)) continue;
        labels.push_back(
            {wanted.text, crowded ? places.front() : *clear, guide.ink, guide.strong, crowded});
    }
    return labels;
}

}  // namespace steady
