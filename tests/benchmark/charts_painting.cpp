// The painter of ui/charts, beside the floors of a plain QPainter: a page of six weekly charts
// built and painted, and one frame of panning a line of 105,000 points.

#include "ui/charts/chart_painter.h"
#include "ui/charts/trend_charts.h"

#include <QGuiApplication>
#include <QImage>
#include <QPainter>
#include <benchmark/benchmark.h>

#include <cmath>

namespace steady {
namespace {

ChartSpec weeklyChart() {
    ChartSpec chart;
    chart.range = {makeDate(2026, 1, 5), makeDate(2026, 1, 5) + std::chrono::days(52 * 7 - 1)};
    chart.zeroBase = true;
    ChartBars bars;
    bars.parts = {{QStringLiteral("one"), ChartInk::Blue, ChartPattern::Solid},
                  {QStringLiteral("two"), ChartInk::Vermilion, ChartPattern::Hatch}};
    for (int week = 0; week < 52; ++week)
        bars.bars.push_back({chart.range.from + std::chrono::days(7 * week),
                             7,
                             {60 + 20 * std::sin(week), 40.0},
                             120.0,
                             {},
                             false});
    chart.bars = bars;
    return chart;
}

void paintOnto(QImage& image, ChartSpec const& chart) {
    QPainter painter(&image);
    auto const layout = layOut(chart, QRectF(image.rect()), ChartFrame::InCard);
    paintChart(painter, chart, layout, lightColours());
}

void pageOfSixCharts(benchmark::State& state) {
    QImage image(360, 300, QImage::Format_RGB32);
    for (auto _ : state)
        for (int card = 0; card < 6; ++card)
            paintOnto(image, weeklyChart());
}
BENCHMARK(pageOfSixCharts)->Unit(benchmark::kMillisecond);

void panAcrossALongLine(benchmark::State& state) {
    QImage image(1000, 600, QImage::Format_RGB32);
    ChartSpec chart;
    auto const first = makeDate(1738, 1, 1);
    ChartLine line{QStringLiteral("line"), ChartInk::Blue, {}, ChartStroke::Solid, 2.4};
    for (int i = 0; i < state.range(0); ++i)
        line.points.push_back({first + std::chrono::days(i), 80 + 5 * std::sin(i / 9.0)});
    chart.lines = {line};
    chart.range = {first, line.points.back().date};
    for (auto _ : state) {
        chart.range.from += std::chrono::days(1);
        paintOnto(image, chart);
    }
}
BENCHMARK(panAcrossALongLine)->Arg(3650)->Arg(105000)->Unit(benchmark::kMillisecond);

}  // namespace
}  // namespace steady

int main(int argc, char** argv) {
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication const application(argc, argv);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
