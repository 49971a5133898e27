#include "ui/charts/chart_layout.h"

#include "tests/ui/support/sample_trends.h"
#include "tests/ui/support/shots.h"
#include "ui/charts/chart_marks.h"
#include "ui/charts/trend_charts.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>

namespace steady {
namespace {

using namespace steady::test;

QRectF const kRoom(0, 0, 340, 260);

GuideLabel const* labelNamed(ChartLayout const& layout, QString const& start) {
    for (GuideLabel const& label : layout.guideLabels)
        if (label.text.startsWith(start)) return &label;
    return nullptr;
}

TEST(ChartLayout, KeepsEverythingInsideItsArea) {
    for (ChartSpec const& chart : trendCharts(sampleTrends()))
        for (auto const frame : {ChartFrame::InCard, ChartFrame::StandAlone}) {
            ChartLayout const layout = layOut(chart, kRoom, frame);
            EXPECT_TRUE(kRoom.contains(layout.plot)) << chart.key.toStdString();
            for (LegendItem const& item : layout.legend)
                EXPECT_TRUE(kRoom.adjusted(-1, -1, 1, 1).contains(item.box));
            for (GuideLabel const& label : layout.guideLabels)
                EXPECT_TRUE(layout.plot.adjusted(-1, -1, 1, 1).contains(label.box))
                    << label.text.toStdString();
        }
}

TEST(ChartLayout, KeepsLabelsApartAlsoAtTwiceTheTextSize) {
    Looks const large(false, 20);
    ChartLayout const layout =
        layOut(weightChart(sampleTrends()), QRectF(0, 0, 500, 320), ChartFrame::InCard);
    auto const& labels = layout.guideLabels;
    for (std::size_t i = 0; i < labels.size(); ++i)
        for (std::size_t j = i + 1; j < labels.size(); ++j)
            EXPECT_FALSE(labels[i].box.intersects(labels[j].box));
    EXPECT_GT(layout.plot.height(), 80);
}

TEST(ChartLayout, FindsTheDayUnderThePointer) {
    ChartLayout const layout = layOut(weightChart(sampleTrends()), kRoom, ChartFrame::InCard);
    for (Date day = layout.range.from; day <= layout.range.to; day += std::chrono::days(13))
        EXPECT_EQ(layout.dayAt(layout.centre(day)), day);
    EXPECT_EQ(layout.dayAt(-50), layout.range.from);
    EXPECT_EQ(layout.dayAt(5000), layout.range.to);
}

TEST(ChartLayout, DrawsHigherValuesHigher) {
    ChartLayout const layout = layOut(sleepChart(sampleTrends()), kRoom, ChartFrame::InCard);
    EXPECT_LT(layout.y(9), layout.y(7));
    EXPECT_DOUBLE_EQ(layout.y(layout.scale.low), layout.plot.bottom());
    EXPECT_DOUBLE_EQ(layout.y(layout.scale.high), layout.plot.top());
}

TEST(ChartScale, IsNotFlattenedByASlipOfThePen) {
    ValueScale const scale = scaleFor(weightChart(outlierTrends()));
    EXPECT_GT(scale.low, 60);
    EXPECT_LT(scale.high, 100);
}

TEST(ChartScale, CutsAWeekFarAboveAllOthers) {
    ChartSpec const chart = movementChart(outlierTrends());
    EXPECT_LT(scaleFor(chart).high, 600);
    EXPECT_EQ(scaleFor(movementChart(sampleTrends())).low, 0);
}

TEST(ChartScale, KeepsItsShapeForWeeksOfNothing) {
    auto trends = sampleTrends();
    for (auto& week : trends.movement.weeks) {
        week.aerobicMinutes = week.resistanceMinutes = week.walkMinutes = week.hiitMinutes = 0;
        week.plannedMinutes = 0;
    }
    EXPECT_GE(scaleFor(movementChart(trends)).high, 100);
}

TEST(ChartScale, ShowsTheSleepBandWithoutAnyNight) {
    ValueScale const scale = scaleFor(sleepChart(emptyTrends()));
    EXPECT_LE(scale.low, 7);
    EXPECT_GE(scale.high, 9);
}

TEST(ChartScale, DoesNotMagnifyASingleWeighIn) {
    ValueScale const scale = scaleFor(weightChart(oneEntryTrends()));
    EXPECT_GE(scale.high - scale.low, 2);
}

TEST(ChartScale, LeavesRoomBelowASingleShortNight) {
    EXPECT_LT(scaleFor(sleepChart(oneEntryTrends())).low, 6.5);
}

TEST(ChartGuides, NameAFarGoalAtTheEdge) {
    TrendsView view = sampleTrends();
    view.weight.goalKg = 60;
    view.weight.milestones.clear();
    ChartLayout const layout = layOut(weightChart(view), kRoom, ChartFrame::InCard);
    EXPECT_GT(layout.scale.low, 70);
    GuideLabel const* goal = labelNamed(layout, "Goal 60.0");
    ASSERT_TRUE(goal);
    EXPECT_TRUE(goal->text.endsWith(QStringLiteral("↓")));
}

TEST(ChartGuides, NameTheGoalAboveItsBand) {
    ChartSpec const chart = weightChart(sampleTrends());
    ChartLayout const layout = layOut(chart, kRoom, ChartFrame::InCard);
    GuideLabel const* goal = labelNamed(layout, "Goal 79.2");
    ASSERT_TRUE(goal);
    EXPECT_LE(goal->box.bottom(), layout.y(chart.bands[0].high) + 1);
}

TEST(ChartLegend, NamesGapsAndPlanChangesWhereThePictureStandsAlone) {
    ChartSpec const chart = weightChart(sampleTrends());
    auto const names = [&](ChartFrame frame) {
        QStringList list;
        for (LegendItem const& item : legendOf(chart, frame))
            list << item.text;
        return list;
    };
    EXPECT_FALSE(names(ChartFrame::InCard).contains("no data"));
    EXPECT_TRUE(names(ChartFrame::StandAlone).contains("no data"));
    EXPECT_TRUE(names(ChartFrame::StandAlone).contains("plan change"));
}

TEST(ChartLegend, NamesEachSeriesByAnotherMark) {
    ChartSpec const chart = movementChart(sampleTrends());
    std::vector<ChartPattern> patterns;
    for (ChartPart const& part : chart.bars->parts)
        patterns.push_back(part.pattern);
    std::ranges::sort(patterns);
    EXPECT_EQ(std::ranges::adjacent_find(patterns), patterns.end());
}

RC_GTEST_PROP(Patterns, StayInsideTheirBox, ()) {
    QRectF const box(*rc::gen::inRange(-40, 40), *rc::gen::inRange(-40, 40),
                     *rc::gen::inRange(0, 60), *rc::gen::inRange(0, 60));
    QRectF const room = box.adjusted(-0.001, -0.001, 0.001, 0.001);
    for (QLineF const& line : hatchLines(box, 5))
        RC_ASSERT(room.contains(line.p1()) && room.contains(line.p2()));
    for (QPointF const& centre : dotCentres(box, 5, 0.9))
        RC_ASSERT(room.contains(QRectF(centre.x() - 0.9, centre.y() - 0.9, 1.8, 1.8)));
}

}  // namespace
}  // namespace steady
