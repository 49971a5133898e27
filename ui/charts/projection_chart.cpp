#include "ui/charts/trend_charts.h"
#include "ui/text/text.h"

#include <QCoreApplication>
#include <QDate>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace steady {

namespace {

QString projectionWords(char const* words) {
    return QCoreApplication::translate("Projection", words);
}

Date dayOf(Plan const& plan, int day) {
    return plan.today + std::chrono::days(day);
}

/// The years after the goal are flat: the picture ends some weeks after the middle line arrives.
int lastDayShown(PlanView const& view, WeightPlan const& weight) {
    int last = view.projection.back().day;
    auto const& days = weight.goalDays;
    for (auto const& reached : {days.kept50, days.kept70})
        if (reached) last = std::min(last, *reached + 28);
    if (!days.kept50 && days.kept70) last = std::min(last, *days.kept70 + 28);
    return std::max(last, 84);
}

QString projectionSentence(Plan const& plan, WeightPlan const& weight) {
    auto const reached = weight.goalDays.kept70;
    if (!reached) return projectionWords("A range, not a promise; real bodies vary.");
    auto const day = partsOf(dayOf(plan, *reached));
    QDate const date(int(day.year()), int(unsigned(day.month())), 1);
    return projectionWords(
               "If you keep 70 % of the plan, about %1. A range, not a promise; "
               "real bodies vary.")
        .arg(QLocale().toString(date, QStringLiteral("MMMM yyyy")));
}

void addLevels(ChartSpec& chart, WeightPlan const& weight) {
    for (double const kg : weight.milestonesKg)
        if (std::abs(kg - weight.goalKg) > 0.05)
            chart.guides.push_back(
                {kg, numberText(kg, 1), ChartInk::Grey, ChartStroke::Dotted, {}, false});
    chart.guides.push_back({weight.goalKg,
                            projectionWords("%1 goal").arg(numberText(weight.goalKg, 1)),
                            ChartInk::Text,
                            ChartStroke::Solid,
                            {},
                            true});
}

}  // namespace

ChartSpec projectionChart(PlanView const& view, Date today) {
    ChartSpec chart;
    chart.key = QStringLiteral("projection");
    chart.unit = QStringLiteral("kg");
    chart.unitNote = chart.unit;
    chart.decimals = 1;
    chart.labelsOutside = true;
    if (!view.plan || !view.plan->weight || view.projection.empty()) return chart;
    Plan const& plan = *view.plan;
    WeightPlan const& weight = *plan.weight;
    chart.title = projectionWords("Weight: %1 to %2 kg")
                      .arg(numberText(weight.startKg, 1), numberText(weight.goalKg, 1));
    chart.sentence = projectionSentence(plan, weight);
    int const last = lastDayShown(view, weight);
    // The way so far stands before the way to come: from the first plan on.
    Date const first = view.path.empty() ? plan.today : std::min(plan.today, view.path.front().day);
    chart.range = {first, dayOf(plan, last)};
    ChartRibbon ribbon{projectionWords("50–100 % kept"), {}};
    ChartLine middle{projectionWords("70 % kept"), ChartInk::Accent, {}, ChartStroke::Solid, 2};
    for (ProjectionPoint const& point : view.projection) {
        if (point.day > last) break;
        Date const date = dayOf(plan, point.day);
        ribbon.points.push_back({date, std::max(weight.goalKg, point.kept100Kg),
                                 std::max(weight.goalKg, point.kept50Kg)});
        middle.points.push_back({date, std::max(weight.goalKg, point.kept70Kg)});
    }
    chart.ribbons = {ribbon};
    chart.lines = {middle};
    if (view.path.size() > 1) {
        ChartLine trend{projectionWords("your trend"), ChartInk::Text, {}, ChartStroke::Solid, 2.4};
        for (TrendOnDay const& on : view.path)
            trend.points.push_back({on.day, on.kg});
        chart.lines.push_back(trend);
    }
    if (view.trendKg && chart.range.contains(today))
        chart.dots.push_back(
            {projectionWords("%1 today").arg(numberText(*view.trendKg, 1, "kg")),
             view.path.size() > 1 ? projectionWords("today") : projectionWords("your trend"),
             ChartInk::Text,
             false,
             4,
             {{today, *view.trendKg}},
             true});
    addLevels(chart, weight);
    return chart;
}

}  // namespace steady
