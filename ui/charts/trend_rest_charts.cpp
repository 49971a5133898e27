#include "ui/charts/gaps.h"
#include "ui/charts/trend_chart_parts.h"
#include "ui/charts/trend_charts.h"
#include "ui/text/text.h"

#include <algorithm>

namespace steady {

namespace {

constexpr int kNightBarGapDays = 1;  // in two weeks a single missing night is worth seeing
constexpr int kStressGapDays = 6;

}  // namespace

ChartSpec nightsChart(TrendsView const& view) {
    NightsCard const& card = view.nights;
    ChartSpec chart = startOf(view, "nights", trendWords("Nights"), card.summary);
    chart.range = card.range;
    std::erase_if(chart.changes,
                  [&](PlanChange const& change) { return !card.range.contains(change.date); });
    chart.unit = trendWords("h");
    chart.unitNote = trendWords("bed to waking, last 14 nights");
    chart.emptyText = trendWords("Your nights will be here from bed to waking, beside the plan.");
    chart.clock = true;
    chart.lowHint = 21;
    chart.highHint = 33;
    ChartSpans spans;
    spans.lowName = trendWords("bed");
    spans.highName = trendWords("waking");
    spans.lengthName = trendWords("in bed");
    spans.kinds = {{trendWords("enough sleep"), ChartInk::Purple, false},
                   {trendWords("shorter"), ChartInk::Purple, true}};
    std::vector<Date> days;
    for (NightBar const& night : card.nights) {
        days.push_back(night.day);
        spans.spans.push_back({night.day, night.bedHour, night.wakeHour, night.enough ? 0u : 1u});
    }
    chart.spans = spans;
    chart.steps.name = trendWords("planned");
    for (NightTarget const& target : card.targets)
        chart.steps.steps.push_back({target.days, target.bedHour, target.wakeHour});
    if (!days.empty()) chart.gaps = gapsBetween(days, card.range, view.today, kNightBarGapDays);
    return chart;
}

ChartSpec stressChart(TrendsView const& view) {
    StressCard const& card = view.stress;
    ChartSpec chart = startOf(view, "stress", trendWords("Stress"), card.summary);
    chart.unitNote = trendWords("0–10 a day, four questions 0–16");
    chart.emptyText = trendWords("Your answers about stress will be here.");
    chart.decimals = 1;
    chart.zeroBase = true;
    chart.highHint = 10;
    chart.dots.push_back({trendWords("said"), trendWords("stress"), ChartInk::Grey, true, 1.8,
                          card.daily.points, true});
    if (!card.screens.points.empty())
        chart.dots.push_back({trendWords("four questions"), trendWords("four questions"),
                              ChartInk::Vermilion, false, 3.2, card.screens.points, true});
    chart.lines.push_back(
        {trendWords("7-day mean"), ChartInk::Ink, card.mean.points, ChartStroke::Solid, 2.4});
    if (!card.daily.points.empty())
        chart.gaps =
            gapsBetween(datesOf(card.daily.points), view.range, view.today, kStressGapDays);
    return chart;
}

}  // namespace steady
