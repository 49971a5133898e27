#include "ui/charts/chart_table.h"

#include "tests/ui/support/sample_trends.h"
#include "ui/charts/trend_charts.h"
#include "ui/text/text.h"

#include <gtest/gtest.h>

namespace steady {
namespace {

using namespace steady::test;
using std::chrono::days;

std::optional<std::size_t> columnNamed(ChartTable const& table, QString const& name) {
    for (std::size_t i = 0; i < table.columns.size(); ++i)
        if (table.columns[i].name == name) return i;
    return std::nullopt;
}

TEST(ChartTable, HoldsEveryWeighInAndTheTrend) {
    TrendsView const view = sampleTrends();
    ChartTable const table = tableOf(weightChart(view));
    ASSERT_EQ(table.rows.size(), view.weight.raw.points.size());
    auto const raw = columnNamed(table, "weighed"), trend = columnNamed(table, "trend");
    ASSERT_TRUE(raw && trend);
    for (std::size_t i = 0; i < table.rows.size(); ++i) {
        EXPECT_EQ(table.rows[i].date, view.weight.raw.points[i].date);
        EXPECT_EQ(table.rows[i].values[*raw], view.weight.raw.points[i].value);
        EXPECT_EQ(table.rows[i].values[*trend], view.weight.trend.points[i].value);
    }
}

TEST(ChartTable, SumsTheModalitiesOfAWeek) {
    TrendsView const view = sampleTrends();
    ChartTable const table = tableOf(movementChart(view));
    EXPECT_TRUE(table.weekly);
    ASSERT_EQ(table.rows.size(), view.movement.weeks.size());
    auto const all = columnNamed(table, "all"), plan = columnNamed(table, "plan");
    for (std::size_t i = 0; i < table.rows.size(); ++i) {
        MovementWeek const& week = view.movement.weeks[i];
        double const sum = week.aerobicMinutes + week.resistanceMinutes + week.walkMinutes;
        EXPECT_EQ(table.rows[i].values[*all], week.tracked ? std::optional(sum) : std::nullopt);
        EXPECT_EQ(table.rows[i].values[*plan], week.plannedMinutes);
    }
}

TEST(ChartTable, PutsShortAndLongNightsIntoOneColumn) {
    TrendsView const view = sampleTrends();
    ChartTable const table = tableOf(sleepChart(view));
    auto const slept = columnNamed(table, "slept");
    ASSERT_TRUE(slept);
    std::size_t nights = 0;
    for (ChartRow const& row : table.rows)
        if (row.values[*slept]) ++nights;
    EXPECT_EQ(nights, view.sleep.nights.size());
}

TEST(ChartTable, ShowsUnknownAsADashAndNeverAsZero) {
    ChartTable const table = tableOf(foodChart(sampleTrends()));
    EXPECT_FALSE(table.rows.front().values[0]);
    EXPECT_EQ(cellText(table.columns[0], table.rows.front().values[0]), missingText());
}

TEST(ChartTip, SaysTheDateFirstThenEachValue) {
    TrendsView const view = oneEntryTrends();
    ChartTable const table = tableOf(weightChart(view));
    QStringList const tip = tipOf(table, table.rows[0]);
    ASSERT_EQ(tip.size(), 2);
    EXPECT_TRUE(tip[0].startsWith("Sat 21 Nov · 88.0")) << tip[0].toStdString();
    EXPECT_TRUE(tip[1].startsWith("weighed 88.0")) << tip[1].toStdString();
}

TEST(ChartTip, SaysTheYearWhereADateComesTwice) {
    ChartTable const year = tableOf(weightChart(sampleTrends(80)));
    EXPECT_TRUE(rowTitle(year, year.rows.back()).endsWith("2026"));
    ChartTable const weeks = tableOf(weightChart(sampleTrends(12)));
    EXPECT_FALSE(rowTitle(weeks, weeks.rows.back()).contains("2026"));
}

TEST(ChartTip, SaysThatNothingWasLogged) {
    ChartTable const table = tableOf(movementChart(sampleTrends()));
    QStringList const tip = tipOf(table, table.rows[0]);
    EXPECT_TRUE(tip[0].startsWith("Week of"));
    EXPECT_EQ(tip.last(), "nothing logged");
}

TEST(ChartRows, AreFoundByTheNearestDayOrTheirWeek) {
    ChartTable const weight = tableOf(weightChart(oneEntryTrends()));
    EXPECT_EQ(rowNear(weight, makeDate(2020, 1, 1)), 0u);
    EXPECT_EQ(rowNear(weight, makeDate(2030, 1, 1)), 0u);
    ChartTable const weeks = tableOf(movementChart(sampleTrends()));
    EXPECT_EQ(rowNear(weeks, weeks.rows[3].date + days(6)), 3u);
    EXPECT_FALSE(rowNear(ChartTable{}, makeDate(2026, 1, 1)));
}

TEST(ChartCsv, WritesIsoDatesPointsAndEmptyCells) {
    ChartTable const table = tableOf(foodChart(oneEntryTrends()));
    EXPECT_EQ(csvOf(table), "week_from,mean,days logged\r\n2026-11-16,84,1\r\n");
    std::string const csv = csvOf(tableOf(movementChart(sampleTrends())));
    EXPECT_EQ(csv.substr(0, csv.find('\r')),
              "week_from,all (min),aerobic (min),strength (min),walks (min),plan (min)");
    EXPECT_NE(csv.find(",,,,"), std::string::npos);
}

}  // namespace
}  // namespace steady
