#include "ui/charts/trend_charts.h"

#include "ui/charts/gaps.h"
#include "ui/charts/trend_chart_parts.h"
#include "ui/text/text.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <utility>

namespace steady {

QString trendWords(char const* words) {
    return QCoreApplication::translate("Trends", words);
}

ChartSpec startOf(TrendsView const& view, QString key, QString title, Text const& summary) {
    ChartSpec chart;
    chart.key = std::move(key);
    chart.title = std::move(title);
    chart.sentence = toQString(summary);
    chart.range = view.range;
    chart.today = view.today;
    for (PlanChange const& change : view.planChanges)
        if (view.range.contains(change.date)) chart.changes.push_back(change);
    return chart;
}

std::vector<Date> datesOf(std::vector<SeriesPoint> const& points) {
    std::vector<Date> dates;
    for (SeriesPoint const& point : points)
        dates.push_back(point.date);
    return dates;
}

namespace {

// A person who steps on the scale each Monday has no gap; a fortnight away is one.
constexpr int kWeightGapDays = 9;
constexpr int kNightGapDays = 4;
constexpr double kGoalBandShare = 0.01;

/// Neighbouring weeks without an entry become one gap.
std::vector<DateRange> weeksToGaps(std::vector<Date> const& missing, DateRange range) {
    std::vector<DateRange> gaps;
    for (Date const monday : missing) {
        DateRange const week{std::max(monday, range.from),
                             std::min(monday + std::chrono::days(6), range.to)};
        if (week.to < week.from) continue;
        if (!gaps.empty() && gaps.back().to + std::chrono::days(1) >= week.from)
            gaps.back().to = week.to;
        else
            gaps.push_back(week);
    }
    return gaps;
}

void addGoal(ChartSpec& chart, WeightTrendCard const& weight) {
    bool named = false;
    double highest = 0;
    for (SeriesPoint const& point : weight.trend.points)
        highest = std::max(highest, point.value);
    for (Milestone const& milestone : weight.milestones) {
        // One that was reached before these weeks would only push them down the picture.
        if (highest > 0 && milestone.kg > highest) continue;
        chart.guides.push_back(
            {milestone.kg, numberText(milestone.kg, 1), ChartInk::Grey, ChartStroke::Dotted,
             std::exchange(named, true) ? QString() : trendWords("milestone"), false});
    }
    if (!weight.goalKg) return;
    double const goal = *weight.goalKg;
    std::erase_if(chart.guides,
                  [&](ChartGuide const& guide) { return std::abs(guide.value - goal) < 0.05; });
    chart.bands.push_back({goal, goal * (1 + kGoalBandShare), {}, false});
    chart.guides.push_back({goal,
                            trendWords("Goal %1").arg(numberText(goal, 1)),
                            ChartInk::Accent,
                            ChartStroke::Solid,
                            {},
                            true});
}

/// The weeks to come stand behind today, so this chart reaches further than the range.
void addProjection(ChartSpec& chart, WeightTrendCard const& weight) {
    if (weight.projection.size() < 2) return;
    ChartRibbon ribbon{trendWords("50–100 % kept"), {}};
    // Unnamed: what may come is drawn, but is no row of the table and no place for the cursor.
    ChartLine middle{{}, ChartInk::Accent, {}, ChartStroke::Solid, 1.8};
    for (ProjectedWeight const& point : weight.projection) {
        ribbon.points.push_back({point.date, point.kept100Kg, point.kept50Kg});
        middle.points.push_back({point.date, point.kept70Kg});
    }
    chart.range.to = std::max(chart.range.to, weight.projection.back().date);
    chart.ribbons = {ribbon};
    chart.lines.push_back(middle);
}

}  // namespace

ChartSpec weightChart(TrendsView const& view) {
    WeightTrendCard const& weight = view.weight;
    ChartSpec chart = startOf(view, "weight", trendWords("Weight"), weight.summary);
    chart.unit = QString::fromStdString(weight.raw.unit.empty() ? "kg" : weight.raw.unit);
    chart.unitNote = chart.unit;
    chart.emptyText = trendWords("Your weigh-ins will be here, with a calm line through them.");
    chart.decimals = 1;
    chart.lowHint = 70;
    chart.highHint = 80;
    chart.dots.push_back({trendWords("weighed"), trendWords("weighed"), ChartInk::Grey, true, 1.8,
                          weight.raw.points, false});
    chart.lines.push_back(
        {trendWords("trend"), ChartInk::Blue, weight.trend.points, ChartStroke::Solid, 2.4});
    if (!weight.raw.points.empty())
        chart.gaps =
            gapsBetween(datesOf(weight.raw.points), view.range, view.today, kWeightGapDays);
    addProjection(chart, weight);
    addGoal(chart, weight);
    return chart;
}

ChartSpec movementChart(TrendsView const& view) {
    ChartSpec chart = startOf(view, "movement", trendWords("Movement"), view.movement.summary);
    chart.unit = trendWords("min");
    chart.unitNote = trendWords("minutes a week");
    chart.emptyText = trendWords("Your weeks of walks, rides and strength will be here.");
    chart.decimals = 0;
    chart.zeroBase = true;
    chart.highHint = 180;
    ChartBars bars;
    bool const hiit = std::ranges::any_of(
        view.movement.weeks, [](MovementWeek const& week) { return week.hiitMinutes > 0; });
    bars.parts = {{trendWords("aerobic"), ChartInk::Blue, ChartPattern::Solid},
                  {trendWords("strength"), ChartInk::Vermilion, ChartPattern::Hatch},
                  {trendWords("walks"), ChartInk::Green, ChartPattern::Dots}};
    if (hiit)
        bars.parts.push_back({trendWords("intervals"), ChartInk::Purple, ChartPattern::Solid});
    bars.total = trendWords("all");
    bars.targetName = trendWords("plan");
    bars.runningName = trendWords("week so far");
    std::vector<Date> missing;
    bool const anyTracked = std::ranges::any_of(view.movement.weeks, &MovementWeek::tracked);
    for (MovementWeek const& week : view.movement.weeks) {
        ChartBar bar{week.monday, 7, {}, week.plannedMinutes, {}, week.running};
        if (week.tracked) {
            bar.parts = {week.aerobicMinutes, week.resistanceMinutes, week.walkMinutes};
            if (hiit) bar.parts.push_back(week.hiitMinutes);
        } else if (!week.running && anyTracked) {
            missing.push_back(week.monday);
        }
        bars.bars.push_back(bar);
    }
    chart.bars = bars;
    chart.gaps = weeksToGaps(missing, view.range);
    return chart;
}

ChartSpec sleepChart(TrendsView const& view) {
    SleepCard const& sleep = view.sleep;
    ChartSpec chart = startOf(view, "sleep", trendWords("Sleep"), sleep.summary);
    chart.unit = trendWords("h");
    chart.unitNote = trendWords("hours a night");
    chart.emptyText =
        trendWords("Your nights will be here, beside the hours that help most adults.");
    chart.decimals = 1;
    chart.lowHint = 5;
    chart.highHint = 10;
    chart.bands.push_back(
        {sleep.bandLow, sleep.bandHigh,
         trendWords("%1–%2 h").arg(numberText(sleep.bandLow, 0), numberText(sleep.bandHigh, 0)),
         true});
    ChartDots enough{trendWords("%1 h or more").arg(numberText(sleep.bandLow, 0)),
                     trendWords("slept"),
                     ChartInk::Purple,
                     false,
                     2.4,
                     {},
                     false};
    ChartDots shorter{trendWords("under %1 h").arg(numberText(sleep.bandLow, 0)),
                      trendWords("slept"),
                      ChartInk::Purple,
                      true,
                      2.2,
                      {},
                      false};
    std::vector<Date> days;
    for (NightPoint const& night : sleep.nights) {
        days.push_back(night.day);
        (night.hours + 1e-9 >= sleep.bandLow ? enough : shorter)
            .points.push_back({night.day, night.hours});
    }
    chart.dots = {enough, shorter};
    chart.lines.push_back(
        {trendWords("7-night mean"), ChartInk::Ink, sleep.mean.points, ChartStroke::Solid, 2.4});
    if (!days.empty()) chart.gaps = gapsBetween(days, view.range, view.today, kNightGapDays);
    return chart;
}

ChartSpec foodChart(TrendsView const& view) {
    FoodCard const& food = view.food;
    ChartSpec chart = startOf(view, "food", toQString(food.title), food.summary);
    if (chart.title.isEmpty()) chart.title = trendWords("Food");
    chart.unit = QString::fromStdString(food.unit);
    chart.unitNote = chart.unit.isEmpty() ? trendWords("a day, weekly mean")
                                          : trendWords("%1 a day, weekly mean").arg(chart.unit);
    chart.emptyText = trendWords("The mean of your logged days will be here, week by week.");
    chart.decimals = 0;
    chart.zeroBase = true;
    chart.highHint = food.budget ? *food.budget * 1.3 : 120;
    ChartBars bars;
    bars.parts = {{trendWords("mean of logged days"), ChartInk::Blue, ChartPattern::Solid}};
    bars.total = trendWords("mean");
    bars.countName = trendWords("days logged");
    bars.runningName = trendWords("week so far");
    bars.valuesInside = true;
    std::vector<Date> missing;
    bool const any = std::ranges::any_of(
        food.weeks, [](WeekMean const& week) { return week.value.has_value(); });
    for (WeekMean const& week : food.weeks) {
        ChartBar bar{week.monday, 7, {}, {}, week.n, week.running};
        if (week.value) bar.parts = {*week.value};
        if (!week.value && any && !week.running) missing.push_back(week.monday);
        bars.bars.push_back(bar);
    }
    chart.bars = bars;
    chart.gaps = weeksToGaps(missing, view.range);
    if (food.budget)
        chart.guides.push_back(
            {*food.budget,
             trendWords("Budget %1").arg(numberText(std::floor(*food.budget), 0, chart.unit)),
             ChartInk::Vermilion, ChartStroke::Dashed, trendWords("budget"), true});
    return chart;
}

std::vector<ChartSpec> trendCharts(TrendsView const& view) {
    std::vector<ChartSpec> charts;
    if (!view.numbersHidden) charts.push_back(weightChart(view));
    if (!view.foodHidden) charts.push_back(foodChart(view));
    if (!view.countingHidden) charts.push_back(windowChart(view));
    charts.push_back(movementChart(view));
    charts.push_back(sleepChart(view));
    if (!view.countingHidden) charts.push_back(keptChart(view));
    // Two weeks from bed to waking, once there is a night; the sleep card says what will be there.
    if (!view.nights.nights.empty()) charts.push_back(nightsChart(view));
    if (!view.stress.daily.points.empty() || !view.stress.screens.points.empty())
        charts.push_back(stressChart(view));
    // Not everybody measures it; an empty card would ask for something that nobody has to do.
    if (!view.numbersHidden && !view.waist.waist.points.empty()) charts.push_back(waistChart(view));
    return charts;
}

}  // namespace steady
