#include "ui/charts/gaps.h"
#include "ui/charts/trend_chart_parts.h"
#include "ui/charts/trend_charts.h"
#include "ui/text/text.h"

#include <algorithm>

namespace steady {

namespace {

constexpr int kWindowGapDays = 4;
constexpr int kWaistGapDays = 60;
constexpr double kHalfOfHeight = 0.5;  // C-02

/// Hours since midnight of the diary day, which begins at 04:00: 00:30 is 24.5.
double clockHours(ClockTime time) {
    return 4 + minutesFrom(clockTime(4), time) / 60.0;
}

}  // namespace

ChartSpec windowChart(TrendsView const& view) {
    WindowCard const& window = view.window;
    ChartSpec chart = startOf(view, "window", trendWords("Eating window"), window.summary);
    chart.unit = trendWords("h");
    chart.unitNote = trendWords("first to last bite, hour");
    chart.emptyText = trendWords("Your first and last bites will be here, beside your window.");
    chart.clock = true;
    chart.lowHint = 6;
    chart.highHint = 21;
    ChartSpans spans;
    spans.lowName = trendWords("first bite");
    spans.highName = trendWords("last bite");
    spans.lengthName = trendWords("hours");
    spans.kinds = {{trendWords("before the plan"), ChartInk::Grey, false},
                   {trendWords("within"), ChartInk::Blue, false},
                   {trendWords("beyond"), ChartInk::Vermilion, true}};
    std::vector<Date> days;
    for (WindowDay const& day : window.days) {
        days.push_back(day.date);
        double const first = clockHours(day.first);
        spans.spans.push_back(
            {day.date, first, first + day.hours, static_cast<std::size_t>(day.fit)});
    }
    chart.spans = spans;
    chart.steps.name = trendWords("planned");
    for (PlannedWindow const& planned : window.planned) {
        double const start = clockHours(planned.start);
        chart.steps.steps.push_back(
            {planned.days, start, start + minutesFrom(planned.start, planned.end) / 60.0});
    }
    if (!days.empty()) chart.gaps = gapsBetween(days, view.range, view.today, kWindowGapDays);
    return chart;
}

ChartSpec keptChart(TrendsView const& view) {
    ChartSpec chart = startOf(view, "kept", trendWords("Plan kept"), view.kept.summary);
    chart.unit = QStringLiteral("%");
    chart.unitNote = trendWords("all pillars, per day");
    chart.emptyText = trendWords("Each day that you log will fill a square here.");
    chart.decimals = 0;
    ChartCells cells;
    cells.name = trendWords("kept");
    cells.countName = trendWords("pillars with data");
    for (KeptDay const& day : view.kept.days)
        cells.cells.push_back({day.date, day.share, day.pillars});
    chart.cells = cells;
    return chart;
}

ChartSpec waistChart(TrendsView const& view) {
    WaistCard const& waist = view.waist;
    ChartSpec chart = startOf(view, "waist", trendWords("Waist"), waist.summary);
    chart.unit = QStringLiteral("cm");
    chart.unitNote = chart.unit;
    chart.emptyText = trendWords("Your waist readings will be here.");
    chart.lowHint = 80;
    chart.highHint = 100;
    chart.lines.push_back(
        {trendWords("waist"), ChartInk::Ink, waist.waist.points, ChartStroke::Solid, 2.4});
    chart.dots.push_back({trendWords("measured"), trendWords("waist"), ChartInk::Ink, false, 2.4,
                          waist.waist.points, true});
    chart.gaps = gapsBetween(datesOf(waist.waist.points), view.range, view.today, kWaistGapDays);
    if (waist.heightCm) {
        double const half = *waist.heightCm * kHalfOfHeight;
        chart.guides.push_back({half,
                                trendWords("Half your height %1").arg(numberText(half, 1)),
                                ChartInk::Accent,
                                ChartStroke::Solid,
                                {},
                                true});
    }
    return chart;
}

}  // namespace steady
