#include "ui/charts/trend_charts.h"

#include "tests/support/sample_plan.h"
#include "tests/ui/support/sample_trends.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace steady {
namespace {

using namespace steady::test;

PlanView projectedPlan() {
    PlanView view;
    view.plan = samplePlan();
    view.projection = sampleProjection();
    view.trendKg = 86.2;
    return view;
}

TEST(TrendCharts, LeaveTheWeightOutWhenNumbersAreHidden) {
    TrendsView view = sampleTrends();
    view.numbersHidden = true;
    for (ChartSpec const& chart : trendCharts(view))
        EXPECT_NE(chart.key, "weight");
    EXPECT_EQ(trendCharts(sampleTrends()).front().key, "weight");
}

TEST(TrendCharts, TakeTheirSentencesFromTheView) {
    EXPECT_TRUE(sleepChart(sampleTrends()).sentence.contains("(n = 7)"));
}

TEST(WeightChart, InterruptsTheLineOverAFortnightAway) {
    ChartSpec const chart = weightChart(sampleTrends());
    EXPECT_TRUE(std::ranges::any_of(
        chart.gaps, [](DateRange const& gap) { return gap.contains(makeDate(2026, 10, 24)); }));
}

TEST(WeightChart, NamesTheGoalOnceAlsoWhenItIsTheLastMilestone) {
    ChartSpec const chart = weightChart(sampleTrends());
    EXPECT_EQ(std::ranges::count_if(
                  chart.guides,
                  [](ChartGuide const& guide) { return std::abs(guide.value - 79.2) < 0.01; }),
              1);
    EXPECT_EQ(chart.guides.size(), 4u);
}

TEST(SleepChart, DrawsNightsUnderSevenHoursHollow) {
    ChartSpec const chart = sleepChart(sampleTrends());
    for (ChartDots const& dots : chart.dots)
        for (SeriesPoint const& night : dots.points)
            EXPECT_EQ(dots.hollow, night.value < 7);
}

TEST(MovementChart, TellsAnUntrackedWeekFromAWeekOfRest) {
    TrendsView view = sampleTrends();
    view.movement.weeks[10].tracked = true;
    view.movement.weeks[10].aerobicMinutes = view.movement.weeks[10].resistanceMinutes = 0;
    view.movement.weeks[10].walkMinutes = 0;
    ChartSpec const chart = movementChart(view);
    EXPECT_TRUE(chart.bars->bars[0].parts.empty());
    EXPECT_FALSE(chart.bars->bars[10].parts.empty());
    auto const inGap = [&](Date day) {
        return std::ranges::any_of(chart.gaps,
                                   [&](DateRange const& gap) { return gap.contains(day); });
    };
    EXPECT_TRUE(inGap(view.movement.weeks[0].monday));
    EXPECT_FALSE(inGap(view.movement.weeks[10].monday));
}

TEST(MovementChart, ShowsIntervalsOnlyWhenThereAreSome) {
    TrendsView view = sampleTrends();
    EXPECT_EQ(movementChart(view).bars->parts.size(), 3u);
    view.movement.weeks[12].hiitMinutes = 15;
    EXPECT_EQ(movementChart(view).bars->parts.size(), 4u);
}

TEST(FoodChart, MarksTheRunningWeekAndTheBudget) {
    ChartSpec const chart = foodChart(sampleTrends());
    EXPECT_TRUE(chart.bars->bars.back().running);
    ASSERT_EQ(chart.guides.size(), 1u);
    EXPECT_EQ(chart.guides[0].stroke, ChartStroke::Dashed);
    TrendsView none = sampleTrends();
    none.food.budget.reset();
    EXPECT_TRUE(foodChart(none).guides.empty());
}

TEST(ProjectionChart, StaysAtTheGoalAndShowsToday) {
    ChartSpec const chart = projectionChart(projectedPlan(), makeDate(2026, 11, 20));
    for (RibbonPoint const& point : chart.ribbons[0].points) {
        EXPECT_GE(point.low, 79.2);
        EXPECT_LE(point.low, point.high + 1e-9);
    }
    ASSERT_EQ(chart.dots.size(), 1u);
    EXPECT_EQ(chart.dots[0].points[0].value, 86.2);
}

TEST(ProjectionChart, IsEmptyWithoutAWeightPlan) {
    PlanView view = projectedPlan();
    view.plan->weight.reset();
    EXPECT_TRUE(projectionChart(view, makeDate(2026, 11, 20)).empty());
}

}  // namespace
}  // namespace steady
