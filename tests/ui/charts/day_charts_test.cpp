#include "tests/ui/support/sample_trends.h"
#include "ui/charts/chart_cells.h"
#include "ui/charts/chart_spans.h"
#include "ui/charts/chart_table.h"
#include "ui/charts/guide_labels.h"
#include "ui/charts/trend_charts.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>

namespace steady {
namespace {

using namespace steady::test;

QRectF const kArea(0, 0, 330, 280);

TEST(HeatLevel, GrowsAtFortySixtyAndEighty) {
    EXPECT_EQ(heatLevel(0), 0);
    EXPECT_EQ(heatLevel(0.4), 1);
    EXPECT_EQ(heatLevel(0.6), 2);
    EXPECT_EQ(heatLevel(0.8), 3);
    EXPECT_LT(heatFill(0), heatFill(1));
    EXPECT_EQ(heatFill(3), 1);
}

RC_GTEST_PROP(CellGrid, FindsTheDayThatItDraws, ()) {
    auto const from = makeDate(2026, 1, 5) + std::chrono::days(*rc::gen::inRange(0, 300));
    int const length = *rc::gen::inRange(7, 300);
    CellGrid const grid =
        cellGridOf({from, from + std::chrono::days(length)}, QRectF(30, 10, 300, 200));
    auto const day = from + std::chrono::days(*rc::gen::inRange(0, length));
    QRectF const box = grid.box(day);
    RC_ASSERT(grid.plot.adjusted(-1, -1, 1, 1).contains(box));
    if (grid.weeks == 1) RC_ASSERT(grid.dayAt(box.center()) == day);
}

TEST(CellGrid, PutsSeveralWeeksIntoAColumnWhenTheyAreTooNarrow) {
    auto const from = makeDate(2016, 1, 4);
    CellGrid const grid =
        cellGridOf({from, from + std::chrono::days(7 * 520 - 1)}, QRectF(30, 10, 290, 200));
    EXPECT_GT(grid.weeks, 1);
    EXPECT_GE(grid.cell, 3);
    ChartCells cells;
    cells.cells = {{from, 0.5, 3}, {from + std::chrono::days(7), 0.7, 3}};
    auto const shown = cellsOf(cells, grid);
    ASSERT_EQ(shown.size(), 1u);
    EXPECT_DOUBLE_EQ(shown[0].share, 0.6);
}

TEST(KeptChart, NamesEveryLevelAndNoData) {
    auto const chart = keptChart(sampleTrends());
    auto const legend = legendOf(chart, ChartFrame::InCard);
    ASSERT_EQ(legend.size(), 5u);
    EXPECT_EQ(legend[3].level, 3);
    EXPECT_FALSE(legend[4].level);
    auto const table = tableOf(chart);
    EXPECT_EQ(table.rows.size(), chart.cells->cells.size());
    EXPECT_TRUE(tipOf(table, table.rows.front())[0].contains("%"));
}

TEST(WindowChart, LetsTheDayRunDownward) {
    auto const chart = windowChart(sampleTrends());
    auto const layout = layOut(chart, kArea, ChartFrame::InCard);
    EXPECT_LT(layout.y(9), layout.y(17));
    EXPECT_EQ(axisText(chart, layout.scale, 9), "09");
    EXPECT_EQ(axisText(chart, layout.scale, 24), "00");
}

TEST(WindowChart, ReadsOutTimesOfTheClock) {
    TrendsView view = emptyTrends();
    view.window.days = {{view.today, clockTime(9, 5), clockTime(0, 30), 15.42, WindowFit::Beyond}};
    auto const table = tableOf(windowChart(view));
    ASSERT_EQ(table.rows.size(), 1u);
    EXPECT_EQ(tipOf(table, table.rows[0])[1], "first bite 09:05");
    EXPECT_EQ(tipOf(table, table.rows[0])[2], "last bite 00:30");
    EXPECT_NE(csvOf(table).find("09:05,00:30"), std::string::npos);
}

TEST(DrawnSpans, LoseNoExtremeWhenDaysAreNarrow) {
    TrendsView const view = denseTrends();
    auto const chart = windowChart(view);
    auto const layout = layOut(chart, kArea, ChartFrame::InCard);
    auto const drawn = drawnSpans(*chart.spans, layout);
    EXPECT_LE(drawn.size(), static_cast<std::size_t>(layout.plot.width()) + 1);
    auto const lowest = std::ranges::min(chart.spans->spans, {}, &ChartSpan::low).low;
    auto const highest = std::ranges::max(chart.spans->spans, {}, &ChartSpan::high).high;
    EXPECT_EQ(std::ranges::min(drawn, {}, &DrawnSpan::low).low, lowest);
    EXPECT_EQ(std::ranges::max(drawn, {}, &DrawnSpan::high).high, highest);
}

TEST(GuideLabels, StandClearOfTheTrend) {
    TrendsView view = sampleTrends();
    view.weight.goalKg = view.weight.trend.points.back().value;
    auto const chart = weightChart(view);
    auto const layout = layOut(chart, kArea, ChartFrame::InCard);
    for (GuideLabel const& label : layout.guideLabels) {
        bool const hides = !label.crowded && coversData(layout, chart, label.box);
        EXPECT_FALSE(hides) << label.text.toStdString();
    }
}

TEST(WeightChart, LeavesOutMilestonesThatWereReachedBefore) {
    TrendsView view = sampleTrends();
    view.weight.milestones.push_back({120, STEADY_TEXT("test", "120")});
    for (ChartGuide const& guide : weightChart(view).guides)
        EXPECT_LT(guide.value, 120);
}

TEST(WeightChart, ReachesAsFarAsTheProjection) {
    TrendsView const view = sampleTrends();
    auto const chart = weightChart(view);
    ASSERT_EQ(chart.ribbons.size(), 1u);
    EXPECT_EQ(chart.range.to, view.weight.projection.back().date);
    EXPECT_EQ(movementChart(view).range, view.range);
}

TrendsView withNights() {
    TrendsView view = sampleTrends();
    Date const last = sampleTrendsDay();
    view.nights.range = {last - std::chrono::days(13), last};
    view.nights.summary = verbatim("Waking varies by 20 min: steady (n = 13).");
    view.nights.targets = {{view.nights.range, 22.1667, 30.5}};
    for (int i = 0; i < 14; ++i)
        if (i != 5)
            view.nights.nights.push_back({view.nights.range.from + std::chrono::days(i),
                                          22.5 + 0.1 * i, 30.5, 8 - 0.1 * i, i < 6, 0.9});
    return view;
}

TEST(NightsChart, ShowsTwoWeeksFromBedToWakingPastMidnight) {
    auto const view = withNights();
    auto const chart = nightsChart(view);
    EXPECT_EQ(chart.range.days(), 14);
    ASSERT_EQ(chart.spans->spans.size(), 13u);
    EXPECT_EQ(chart.spans->spans.front().kind, 0u);
    EXPECT_EQ(chart.spans->spans.back().kind, 1u);
    ASSERT_EQ(chart.steps.steps.size(), 1u);
    auto const table = tableOf(chart);
    ASSERT_EQ(table.rows.size(), 13u);
    auto const tip = tipOf(table, table.rows.front()).join(' ');
    EXPECT_TRUE(tip.contains("bed 22:30")) << tip.toStdString();
    EXPECT_TRUE(tip.contains("waking 06:30")) << tip.toStdString();
    EXPECT_EQ(trendCharts(view).size(), 8u);
}

TEST(StressChart, IsThereOnlyWithAnAnswer) {
    TrendsView view = sampleTrends();
    EXPECT_EQ(trendCharts(view).size(), 7u);
    view.stress.daily.points = {{sampleTrendsDay(), 4}};
    view.stress.screens.points = {{sampleTrendsDay(), 11}};
    EXPECT_EQ(trendCharts(view).size(), 8u);
    EXPECT_EQ(stressChart(view).dots.size(), 2u);
    view.stress.screens.points.clear();
    EXPECT_EQ(stressChart(view).dots.size(), 1u);
}

TEST(WaistChart, IsThereOnlyWithAReading) {
    EXPECT_EQ(trendCharts(sampleTrends()).size(), 7u);
    EXPECT_EQ(trendCharts(emptyTrends()).size(), 6u);
}

}  // namespace
}  // namespace steady
