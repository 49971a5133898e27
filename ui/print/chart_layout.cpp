#include "ui/print/block_layout.h"
#include "ui/print/text_setter.h"
#include "ui/text/text.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace steady {

namespace {

constexpr double kPrintChartHeight = printMillimetres(62);
constexpr double kPrintChartLeft = printPoints(30);
constexpr double kPrintChartRight = printPoints(74);
constexpr double kPrintTick = printPoints(3);

/// Maps days and kg to dots.
struct PrintChartScale {
    QRectF plot;
    double lastDay = 1;
    double lowKg = 0;
    double highKg = 1;

    QPointF at(ChartPoint point) const { return {x(point.x), y(point.y)}; }
    double x(double day) const { return plot.left() + plot.width() * day / lastDay; }
    double y(double kg) const {
        return plot.bottom() - plot.height() * (kg - lowKg) / (highKg - lowKg);
    }
};

PrintChartScale printScaleOf(WeightBandChart const& chart, QRectF const& plot) {
    PrintChartScale scale{plot, 1, chart.goalKg, chart.goalKg};
    for (auto const* curve : {&chart.kept100, &chart.kept70, &chart.kept50}) {
        for (auto const& point : *curve) {
            scale.lastDay = std::max(scale.lastDay, point.x);
            scale.lowKg = std::min(scale.lowKg, point.y);
            scale.highKg = std::max(scale.highKg, point.y);
        }
    }
    scale.lowKg = std::floor(scale.lowKg - 0.5);
    scale.highKg = std::ceil(scale.highKg + 0.5);
    return scale;
}

/// A step of 1, 2 or 5 that gives four to seven labels.
double printLabelStep(double span) {
    for (double const step : {1.0, 2.0, 5.0, 10.0, 20.0, 50.0})
        if (span / step <= 7) return step;
    return 100;
}

void addPrintWeightAxis(DisplayList& items, PrintChartScale const& scale, QLocale const& locale) {
    double const step = printLabelStep(scale.highKg - scale.lowKg);
    for (double kg = std::ceil(scale.lowKg / step) * step; kg <= scale.highKg; kg += step) {
        double const y = scale.y(kg);
        items.emplace_back(PrintLine{{scale.plot.left() - kPrintTick, y, scale.plot.left(), y}});
        auto const label = setText(locale.toString(kg, 'f', 0), PrintFace::Small,
                                   kPrintChartLeft - 2 * kPrintTick, PrintAlign::End);
        appendItems(items, label.items, {0, y - label.height() / 2});
    }
}

void addPrintDateAxis(DisplayList& items, PrintChartScale const& scale, Date start,
                      QLocale const& locale) {
    double const width = printPoints(60);
    double freeFrom = scale.plot.left() - width;
    for (int day = 0; day <= static_cast<int>(scale.lastDay); ++day) {
        auto const parts = partsOf(start + std::chrono::days(day));
        if (static_cast<unsigned>(parts.day()) != 1) continue;
        double const x = scale.x(day);
        items.emplace_back(
            PrintLine{{x, scale.plot.bottom(), x, scale.plot.bottom() + kPrintTick}});
        if (x - width / 2 < freeFrom || x + width / 2 > scale.plot.right() + width / 2) continue;
        QString words = locale.monthName(static_cast<int>(static_cast<unsigned>(parts.month())),
                                         QLocale::ShortFormat);
        if (static_cast<unsigned>(parts.month()) == 1)
            words += QLatin1Char(' ') + QString::number(static_cast<int>(parts.year()));
        auto const label = setText(words, PrintFace::Small, width, PrintAlign::Centre);
        appendItems(items, label.items,
                    {x - width / 2, scale.plot.bottom() + kPrintTick + printPoints(1)});
        freeFrom = x + width / 4;
    }
}

/// The band between all kept and half kept, in dots of ink.
void addPrintBand(DisplayList& items, WeightBandChart const& chart, PrintChartScale const& scale) {
    QPainterPath band;
    if (chart.kept100.empty() || chart.kept50.empty()) return;
    band.moveTo(scale.at(chart.kept100.front()));
    for (auto const& point : chart.kept100)
        band.lineTo(scale.at(point));
    for (auto point = chart.kept50.rbegin(); point != chart.kept50.rend(); ++point)
        band.lineTo(scale.at(*point));
    band.closeSubpath();
    items.emplace_back(PrintShape{band, 0, PrintShape::Fill::Dots});
}

/// Pieces of a week are short enough for a smooth line and few enough for a small file.
void addPrintCurve(DisplayList& items, std::vector<ChartPoint> const& curve,
                   PrintChartScale const& scale, double thickness) {
    constexpr std::size_t kWeek = 7;
    for (std::size_t at = 0; at + 1 < curve.size(); at += kWeek) {
        std::size_t const next = std::min(at + kWeek, curve.size() - 1);
        items.emplace_back(PrintLine{{scale.at(curve[at]), scale.at(curve[next])}, thickness});
    }
}

struct PrintEndLabel {
    QString words;
    double y;
};

/// Names at the right end of lines, pushed apart so that none lies on another.
void addPrintEndLabels(DisplayList& items, std::vector<PrintEndLabel> labels,
                       PrintChartScale const& scale) {
    std::sort(labels.begin(), labels.end(),
              [](PrintEndLabel const& a, PrintEndLabel const& b) { return a.y < b.y; });
    double freeFrom = scale.plot.top() - printLineHeight(PrintFace::Small);
    for (auto const& label : labels) {
        auto const set = setText(label.words, PrintFace::Small, kPrintChartRight - 2 * kPrintTick);
        double const top = std::max(label.y - set.lineHeight / 2, freeFrom);
        appendItems(items, set.items, {scale.plot.right() + 2 * kPrintTick, top});
        freeFrom = top + set.height();
    }
}

}  // namespace

PrintBoxes layoutChart(WeightBandChart const& chart, PrintFrame const& frame,
                       QLocale const& locale) {
    if (chart.kept100.empty() || chart.kept70.empty() || chart.kept50.empty()) return {};
    PrintBox box;
    box.spaceBefore = frame.space(4);
    auto const title = setText(toQString(chart.title, locale), PrintFace::Strong, frame.width);
    auto const words = setText(toQString(chart.altText, locale), PrintFace::Body, frame.width);
    appendItems(box.items, title.items);
    appendItems(box.items, words.items, {0, title.height()});
    double const top = title.height() + words.height() + printPoints(8);
    QRectF const plot(kPrintChartLeft, top, frame.width - kPrintChartLeft - kPrintChartRight,
                      kPrintChartHeight);
    auto const scale = printScaleOf(chart, plot);
    addPrintBand(box.items, chart, scale);
    std::vector<PrintEndLabel> labels{
        {QCoreApplication::translate("print", "all kept"), scale.y(chart.kept100.back().y)},
        {QCoreApplication::translate("print", "70 % kept"), scale.y(chart.kept70.back().y)},
        {QCoreApplication::translate("print", "half kept"), scale.y(chart.kept50.back().y)},
        {QCoreApplication::translate("print", "goal %1 kg")
             .arg(locale.toString(chart.goalKg, 'f', 1)),
         scale.y(chart.goalKg)}};
    for (double const kg : chart.milestonesKg) {
        if (kg <= chart.goalKg) continue;
        double const y = scale.y(kg);
        box.items.emplace_back(
            PrintLine{{plot.left(), y, plot.right(), y}, kPrintHairline, PrintLine::Style::Dotted});
        labels.push_back({locale.toString(kg, 'f', 1), y});
    }
    double const goalY = scale.y(chart.goalKg);
    box.items.emplace_back(
        PrintLine{{plot.left(), goalY, plot.right(), goalY}, kPrintRule, PrintLine::Style::Dashed});
    addPrintCurve(box.items, chart.kept100, scale, printPoints(0.8));
    addPrintCurve(box.items, chart.kept50, scale, printPoints(0.8));
    addPrintCurve(box.items, chart.kept70, scale, printPoints(1.8));
    box.items.emplace_back(PrintLine{{plot.topLeft(), plot.bottomLeft()}});
    box.items.emplace_back(PrintLine{{plot.bottomLeft(), plot.bottomRight()}});
    addPrintWeightAxis(box.items, scale, locale);
    addPrintDateAxis(box.items, scale, chart.start, locale);
    addPrintEndLabels(box.items, std::move(labels), scale);
    box.height = plot.bottom() + kPrintTick + printPoints(2) + printLineHeight(PrintFace::Small);
    return {box};
}

}  // namespace steady
