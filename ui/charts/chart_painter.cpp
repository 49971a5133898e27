#include "ui/charts/chart_painter.h"

#include "ui/charts/chart_cells.h"
#include "ui/charts/chart_marks.h"
#include "ui/charts/chart_spans.h"
#include "ui/charts/downsample.h"
#include "ui/charts/gaps.h"
#include "ui/text/text.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace steady {

namespace {

/// What every layer needs.
struct Brushwork {
    QPainter& painter;
    ChartSpec const& chart;
    ChartLayout const& layout;
    Colours const& colours;

    QColor ink(ChartInk which) const { return inkOf(colours, which); }
    bool inRange(Date date) const { return layout.range.contains(date); }
    bool inScale(double value) const {
        return value >= layout.scale.low - 1e-9 && value <= layout.scale.high + 1e-9;
    }
};

constexpr qsizetype kSmoothCorners = 200;
constexpr std::size_t kDenseDots = 300;

double crisp(double at) {
    return std::floor(at) + 0.5;
}

QFont barValueFont() {
    QFont font = fontFor(TypeRole::Small);
    font.setPointSizeF(font.pointSizeF() * 7.5 / 8.25);
    font.setWeight(QFont::DemiBold);
    return font;
}

void paintHeading(Brushwork const& to) {
    if (to.layout.title.isEmpty()) return;
    QFont const titleFont = fontFor(TypeRole::CardTitle);
    to.painter.setFont(titleFont);
    to.painter.setPen(to.colours.text);
    to.painter.drawText(to.layout.title, Qt::AlignLeft | Qt::AlignVCenter, to.chart.title);
    double const after = QFontMetricsF(titleFont).horizontalAdvance(to.chart.title) + 8;
    to.painter.setFont(fontFor(TypeRole::Reason));
    to.painter.setPen(to.colours.text3);
    to.painter.drawText(to.layout.title.adjusted(after, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter,
                        to.chart.unitNote);
    to.painter.setPen(to.colours.text2);
    to.painter.drawText(to.layout.sentence, Qt::TextWordWrap, to.chart.sentence);
}

void paintGrid(Brushwork const& to) {
    QRectF const& plot = to.layout.plot;
    to.painter.setPen(QPen(to.colours.grid, 1));
    for (double const value : to.layout.scale.ticks()) {
        double const y = crisp(to.layout.y(value));
        to.painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y));
    }
}

void paintGaps(Brushwork const& to) {
    QRectF const& plot = to.layout.plot;
    for (DateRange const& gap : to.chart.gaps) {
        double const left = std::max(plot.left(), to.layout.left(gap.from));
        double const right = std::min(plot.right(), to.layout.left(gap.to + std::chrono::days(1)));
        paintHatch(to.painter, QRectF(left, plot.top(), right - left, plot.height()),
                   to.colours.border);
    }
}

void paintBands(Brushwork const& to) {
    QRectF const& plot = to.layout.plot;
    for (ChartBand const& band : to.chart.bands) {
        if (!to.inScale(band.low) || !to.inScale(band.high)) continue;
        double const top = crisp(to.layout.y(band.high)), bottom = crisp(to.layout.y(band.low));
        to.painter.fillRect(QRectF(plot.left(), top, plot.width(), bottom - top), to.colours.band);
        to.painter.setPen(QPen(to.colours.accent, 1));
        to.painter.drawLine(QPointF(plot.left(), top), QPointF(plot.right(), top));
        to.painter.drawLine(QPointF(plot.left(), bottom), QPointF(plot.right(), bottom));
    }
}

void paintBandLabels(Brushwork const& to) {
    QFont font = fontFor(TypeRole::Small);
    font.setWeight(QFont::DemiBold);
    to.painter.setFont(font);
    to.painter.setPen(to.colours.accent);
    for (ChartBand const& band : to.chart.bands) {
        if (band.label.isEmpty() || !to.inScale(band.high)) continue;
        QRectF const box(to.layout.plot.left(), to.layout.y(band.high) + 2,
                         to.layout.plot.width() - 4, to.layout.lineHeight);
        to.painter.drawText(box, Qt::AlignRight | Qt::AlignVCenter, band.label);
    }
}

void paintRibbons(Brushwork const& to) {
    for (ChartRibbon const& ribbon : to.chart.ribbons) {
        if (ribbon.points.size() < 2) continue;
        QPolygonF upper, lower;
        for (RibbonPoint const& point : ribbon.points) {
            upper << QPointF(to.layout.centre(point.date), to.layout.y(point.high));
            lower << QPointF(to.layout.centre(point.date), to.layout.y(point.low));
        }
        QPolygonF outline = upper;
        for (auto corner = lower.crbegin(); corner != lower.crend(); ++corner)
            outline << *corner;
        to.painter.setPen(Qt::NoPen);
        to.painter.setBrush(to.colours.band);
        to.painter.drawPolygon(outline);
        to.painter.setPen(strokePen(to.colours.accent, 1, ChartStroke::Dashed));
        to.painter.setBrush(Qt::NoBrush);
        to.painter.drawPolyline(upper);
        to.painter.drawPolyline(lower);
    }
}

/// Quiet levels lie under the data; a budget or goal stays visible over bars.
void paintGuides(Brushwork const& to, bool strong) {
    for (ChartGuide const& guide : to.chart.guides) {
        if (guide.strong != strong || !to.inScale(guide.value)) continue;
        double const y = crisp(to.layout.y(guide.value));
        double const width = guide.stroke == ChartStroke::Dotted ? 1 : 1.6;
        to.painter.setPen(strokePen(to.ink(guide.ink), width, guide.stroke));
        to.painter.drawLine(QPointF(to.layout.plot.left(), y), QPointF(to.layout.plot.right(), y));
    }
}

void paintGuideLabels(Brushwork const& to) {
    for (GuideLabel const& label : to.layout.guideLabels) {
        QFont font = fontFor(TypeRole::Small);
        if (label.strong) font.setWeight(QFont::DemiBold);
        QColor ground = to.colours.card;
        ground.setAlphaF(0.8F);
        if (label.crowded) to.painter.fillRect(label.box.adjusted(-2, 1, 2, -1), ground);
        to.painter.setFont(font);
        to.painter.setPen(label.strong ? to.ink(label.ink) : to.colours.text2);
        to.painter.drawText(label.box.adjusted(0, 0, 4, 0), Qt::AlignLeft | Qt::AlignVCenter,
                            label.text);
    }
}

void paintBarValue(Brushwork const& to, QRectF box, double value, bool running) {
    QFont const font = barValueFont();
    QString const text = numberText(value, to.chart.decimals);
    QFontMetricsF const metrics(font);
    if (metrics.height() > box.height()) return;
    to.painter.setFont(font);
    to.painter.setPen(running ? to.colours.text : to.colours.card);
    to.painter.drawText(box.adjusted(-4, 0, 4, -2), Qt::AlignHCenter | Qt::AlignBottom, text);
}

/// Numbers stand in all bars or in none.
bool valuesFit(Brushwork const& to, ChartBars const& bars) {
    if (!bars.valuesInside) return false;
    QFontMetricsF const metrics(barValueFont());
    return std::ranges::all_of(bars.bars, [&](ChartBar const& bar) {
        return metrics.horizontalAdvance(numberText(totalOf(bar), to.chart.decimals)) <=
               barBox(to.layout, bar, 0, 1).width() + 2;
    });
}

/// A bar that is taller than the axis: torn at the top, with its number beside the tear.
void paintCutTop(Brushwork const& to, QRectF bar, double value) {
    double const y = bar.top() + 9;
    to.painter.setPen(QPen(to.colours.card, 2.4, Qt::SolidLine, Qt::FlatCap));
    for (double const lower : {0.0, 5.0})
        to.painter.drawLine(QPointF(bar.left() - 3, y + lower + 3),
                            QPointF(bar.right() + 3, y + lower - 3));
    to.painter.setFont(barValueFont());
    to.painter.setPen(to.colours.text);
    QString const text = numberText(value, to.chart.decimals, to.chart.unit);
    double const width = QFontMetricsF(to.painter.font()).horizontalAdvance(text) + 4;
    bool const right = bar.right() + 4 + width < to.layout.plot.right();
    to.painter.drawText(QRectF(right ? bar.right() + 4 : bar.left() - 4 - width, bar.top(), width,
                               to.layout.lineHeight),
                        Qt::AlignLeft | Qt::AlignVCenter, text);
}

void paintOneBar(Brushwork const& to, ChartBars const& bars, ChartBar const& bar, bool values) {
    double sum = 0;
    bool const cut = totalOf(bar) > to.layout.scale.high;
    bool const plain = bars.parts.size() == 1;
    for (std::size_t i = 0; i < bar.parts.size() && i < bars.parts.size(); ++i) {
        if (bar.parts[i] <= 0) continue;
        double const from = sum;
        sum = std::min(sum + bar.parts[i], to.layout.scale.high);
        QRectF box = barBox(to.layout, bar, from, sum);
        if (box.height() > 3 && from > 0) box.setBottom(box.bottom() - 1);
        if (bar.running && plain)
            to.painter.fillRect(box, to.colours.band);
        else
            paintPatternBox(to.painter, box, to.ink(bars.parts[i].ink), to.colours.card,
                            bars.parts[i].pattern);
    }
    QRectF const whole = barBox(to.layout, bar, 0, sum);
    if (bar.running && sum > 0) {
        QRectF const outline =
            plain ? whole.adjusted(0.5, 0.5, -0.5, 0) : whole.adjusted(-2, -2, 2, 0);
        QColor const edge = plain ? to.ink(bars.parts[0].ink) : to.colours.text2;
        QPen pen = strokePen(edge, 1.2, ChartStroke::Dashed);
        pen.setDashPattern({3, 2});
        to.painter.setPen(pen);
        to.painter.setBrush(Qt::NoBrush);
        to.painter.drawRect(outline);
    }
    if (values && sum > 0) paintBarValue(to, whole, sum, bar.running);
    if (cut) paintCutTop(to, whole, totalOf(bar));
}

void paintBars(Brushwork const& to) {
    if (!to.chart.bars) return;
    bool const values = valuesFit(to, *to.chart.bars);
    for (ChartBar const& bar : to.chart.bars->bars)
        paintOneBar(to, *to.chart.bars, bar, values);
    for (ChartBar const& bar : to.chart.bars->bars) {
        if (!bar.target) continue;
        double const y = to.layout.y(*bar.target);
        double const slot = to.layout.dayWidth() * bar.days, x = to.layout.left(bar.from);
        to.painter.setPen(QPen(to.colours.text, 2, Qt::SolidLine, Qt::FlatCap));
        to.painter.drawLine(QPointF(x + slot * 0.06, y), QPointF(x + slot * 0.94, y));
    }
}

void paintDots(Brushwork const& to) {
    for (ChartDots const& dots : to.chart.dots) {
        // Years of days: smaller marks, so that the cloud keeps its shape.
        bool const dense = to.layout.dayWidth() < 1.2 && dots.points.size() > kDenseDots;
        double const radius = dense ? 1 : dots.radius;
        for (SeriesPoint const& point : dots.points) {
            if (!to.inRange(point.date)) continue;
            double const x = to.layout.centre(point.date);
            if (point.value > to.layout.scale.high)
                paintBeyond(to.painter, QPointF(x, to.layout.plot.top() + 1), true,
                            to.ink(dots.ink));
            else if (point.value < to.layout.scale.low)
                paintBeyond(to.painter, QPointF(x, to.layout.plot.bottom() - 2), false,
                            to.ink(dots.ink));
            else
                paintDot(to.painter, QPointF(x, to.layout.y(point.value)), radius, dots.hollow,
                         to.ink(dots.ink), to.colours.card);
        }
    }
}

/// Long lines go out as single segments: Qt's raster engine strokes an antialiased polyline wider
/// than one pixel up to 75 times slower. Short ones keep the smoother joins.
void paintRun(Brushwork const& to, ChartLine const& line, std::vector<SeriesPoint> const& run) {
    std::vector<QPointF> points;
    points.reserve(run.size());
    for (SeriesPoint const& point : run)
        points.emplace_back(to.layout.centre(point.date), to.layout.y(point.value));
    auto const kept = pixelColumns(points);
    QPolygonF const corners(QList<QPointF>(kept.begin(), kept.end()));
    to.painter.setPen(strokePen(to.ink(line.ink), line.width, line.stroke));
    if (corners.size() == 1) {
        paintDot(to.painter, corners.first(), line.width + 0.6, false, to.ink(line.ink), {});
    } else if (line.stroke != ChartStroke::Solid || corners.size() <= kSmoothCorners) {
        to.painter.drawPolyline(corners);
    } else {
        QList<QLineF> segments;
        for (qsizetype i = 1; i < corners.size(); ++i)
            segments << QLineF(corners[i - 1], corners[i]);
        to.painter.drawLines(segments);
    }
}

void paintLines(Brushwork const& to) {
    for (ChartLine const& line : to.chart.lines) {
        std::vector<SeriesPoint> shown;
        for (SeriesPoint const& point : line.points)
            if (to.inRange(point.date)) shown.push_back(point);
        for (auto const& run : runsOutsideGaps(shown, to.chart.gaps))
            paintRun(to, line, run);
    }
}

void paintDates(Brushwork const& to) {
    QRectF const& plot = to.layout.plot;
    QFontMetricsF const metrics(fontFor(TypeRole::Small));
    to.painter.setFont(fontFor(TypeRole::Small));
    to.painter.setPen(to.colours.text3);
    for (DateTick const& tick : to.layout.ticks) {
        double const width = metrics.horizontalAdvance(tick.label) + 2;
        double const x = std::clamp(to.layout.centre(tick.date) - width / 2, plot.left() - 4,
                                    std::max(plot.left(), to.layout.area.right() - width));
        to.painter.drawText(QRectF(x, plot.bottom() + 5, width, to.layout.lineHeight),
                            Qt::AlignLeft | Qt::AlignVCenter, tick.label);
    }
}

void paintAxes(Brushwork const& to) {
    QRectF const& plot = to.layout.plot;
    for (PlanChange const& change : to.chart.changes) {
        if (!to.inRange(change.date)) continue;
        double const x = crisp(to.layout.left(change.date));
        to.painter.setPen(strokePen(to.colours.text2, 1, ChartStroke::Dotted));
        to.painter.drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom()));
        paintChange(to.painter, QPointF(x, plot.bottom()), to.ink(ChartInk::Grey));
    }
    to.painter.setPen(QPen(to.colours.border2, 1));
    double const base = crisp(plot.bottom());
    to.painter.drawLine(QPointF(plot.left(), base), QPointF(plot.right(), base));

    to.painter.setFont(fontFor(TypeRole::Small));
    to.painter.setPen(to.colours.text3);
    double const height = to.layout.lineHeight;
    for (double const value : to.layout.scale.ticks())
        to.painter.drawText(QRectF(to.layout.area.left(), to.layout.y(value) - height / 2,
                                   plot.left() - to.layout.area.left() - 7, height),
                            Qt::AlignRight | Qt::AlignVCenter,
                            axisText(to.chart, to.layout.scale, value));
    paintDates(to);
}

void paintEmpty(Brushwork const& to) {
    if (!to.chart.empty()) return;
    to.painter.setFont(fontFor(TypeRole::Reason));
    to.painter.setPen(to.colours.text2);
    QRectF const room = to.layout.plot.adjusted(16, 8, -16, -8);
    int const flags = Qt::AlignCenter | Qt::TextWordWrap;
    QRectF const words = to.painter.boundingRect(room, flags, to.chart.emptyText);
    if (to.chart.bands.empty()) to.painter.fillRect(words.adjusted(-8, -3, 8, 3), to.colours.card);
    to.painter.drawText(room, flags, to.chart.emptyText);
}

void paintCalendar(Brushwork const& to) {
    paintCells(to.painter, to.chart, to.layout, to.colours);
    paintDates(to);
}

void paintPlot(Brushwork const& to) {
    paintGrid(to);
    paintBands(to);
    paintSteps(to.painter, to.chart, to.layout, to.colours);
    paintGaps(to);
    paintRibbons(to);
    paintGuides(to, false);
    paintBars(to);
    paintSpans(to.painter, to.chart, to.layout, to.colours);
    paintGuides(to, true);
    paintDots(to);
    paintLines(to);
    paintBandLabels(to);
    paintGuideLabels(to);
    paintAxes(to);
}

}  // namespace

void paintChart(QPainter& painter, ChartSpec const& chart, ChartLayout const& layout,
                Colours const& colours) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    Brushwork const to{painter, chart, layout, colours};
    paintHeading(to);
    if (layout.cells)
        paintCalendar(to);
    else
        paintPlot(to);
    paintEmpty(to);
    for (LegendItem const& item : layout.legend)
        paintLegendItem(painter, item, colours);
    painter.restore();
}

}  // namespace steady
