#include "core/coach/build_views.h"

namespace steady {

namespace {

/// One value a tracked week, on its Monday.
Series weekSeries(MovementCard const& card, std::string key, Text name,
                  double MovementWeek::*minutes) {
    Series series{std::move(key), std::move(name), "min", 0, {}};
    for (auto const& week : card.weeks)
        if (week.tracked) series.points.push_back({week.monday, week.*minutes});
    return series;
}

Series plannedSeries(MovementCard const& card) {
    Series series{"movement_planned", STEADY_TEXT("trends", "Planned"), "min", 0, {}};
    for (auto const& week : card.weeks)
        if (week.plannedMinutes) series.points.push_back({week.monday, *week.plannedMinutes});
    return series;
}

Series nightSeries(SleepCard const& card) {
    Series series{"sleep_hours", STEADY_TEXT("trends", "Sleep"), "h", 2, {}};
    for (auto const& night : card.nights)
        series.points.push_back({night.day, night.hours});
    return series;
}

Series foodWeekSeries(FoodCard const& card) {
    Series series{card.days.key + "_week_mean",
                  STEADY_TEXT("trends", "Mean of complete days"),
                  card.unit,
                  1,
                  {}};
    for (auto const& week : card.weeks)
        if (week.value) series.points.push_back({week.monday, *week.value});
    return series;
}

Series windowSeries(WindowCard const& card, std::string key, Text name, ClockTime WindowDay::*end) {
    Series series{std::move(key), std::move(name), "h", 2, {}};
    for (auto const& day : card.days)  // hours of the clock; 25 is one at night
        series.points.push_back({day.date, 4 + minutesFrom(clockTime(4), day.*end) / 60.0});
    return series;
}

Series windowHoursSeries(WindowCard const& card) {
    Series series{"window_hours", STEADY_TEXT("trends", "First to last bite"), "h", 2, {}};
    for (auto const& day : card.days)
        series.points.push_back({day.date, day.hours});
    return series;
}

Series plannedWindowSeries(WindowCard const& card) {
    Series series{"window_planned", STEADY_TEXT("trends", "Planned window"), "h", 1, {}};
    for (auto const& planned : card.planned)
        for (auto day = planned.days.from; day <= planned.days.to; day += std::chrono::days(1))
            series.points.push_back({day, minutesFrom(planned.start, planned.end) / 60.0});
    return series;
}

Series nightClockSeries(NightsCard const& card, std::string key, Text name,
                        double NightBar::*hour) {
    Series series{std::move(key), std::move(name), "h", 2, {}};
    for (auto const& night : card.nights)  // hours of the clock; 30.5 is half past six
        series.points.push_back({night.day, night.*hour});
    return series;
}

Series keptSeries(KeptCard const& card) {
    Series series{"plan_kept", STEADY_TEXT("trends", "Plan kept"), "%", 0, {}};
    for (auto const& day : card.days)
        series.points.push_back({day.date, day.share * 100});
    return series;
}

Series projectionSeries(WeightTrendCard const& card, std::string key, Text name,
                        double ProjectedWeight::*kg) {
    Series series{std::move(key), std::move(name), "kg", 1, {}};
    for (auto const& point : card.projection)
        series.points.push_back({point.date, point.*kg});
    return series;
}

void addSparse(std::vector<Series>& all, Series series) {
    if (!series.points.empty()) all.push_back(std::move(series));
}

}  // namespace

std::vector<Series> seriesOf(TrendsView const& view) {
    auto const& movement = view.movement;
    std::vector<Series> all{
        view.weight.raw,
        view.weight.trend,
        weekSeries(movement, "movement_aerobic", STEADY_TEXT("trends", "Aerobic"),
                   &MovementWeek::aerobicMinutes),
        weekSeries(movement, "movement_resistance", STEADY_TEXT("trends", "Strength"),
                   &MovementWeek::resistanceMinutes),
        weekSeries(movement, "movement_walk", STEADY_TEXT("trends", "Walks"),
                   &MovementWeek::walkMinutes),
        weekSeries(movement, "movement_hiit", STEADY_TEXT("trends", "Intervals"),
                   &MovementWeek::hiitMinutes),
        plannedSeries(movement),
        nightSeries(view.sleep),
        view.sleep.mean,
        view.food.days,
        foodWeekSeries(view.food),
        windowHoursSeries(view.window),
        windowSeries(view.window, "window_first", STEADY_TEXT("trends", "First bite"),
                     &WindowDay::first),
        windowSeries(view.window, "window_last", STEADY_TEXT("trends", "Last bite"),
                     &WindowDay::last),
        plannedWindowSeries(view.window),
        keptSeries(view.kept)};
    // Only where there is a reading or a goal: a series that never was is not an empty one.
    addSparse(all, nightClockSeries(view.nights, "night_bed", STEADY_TEXT("trends", "Bed"),
                                    &NightBar::bedHour));
    addSparse(all, nightClockSeries(view.nights, "night_wake", STEADY_TEXT("trends", "Waking"),
                                    &NightBar::wakeHour));
    addSparse(all, view.stress.daily);
    addSparse(all, view.stress.mean);
    addSparse(all, view.stress.screens);
    addSparse(all, view.waist.waist);
    addSparse(all, view.waist.ratio);
    auto const kept = [&view](char const* key, Text name, double ProjectedWeight::*kg) {
        return projectionSeries(view.weight, key, std::move(name), kg);
    };
    addSparse(all, kept("weight_projected_100", STEADY_TEXT("trends", "100 % kept"),
                        &ProjectedWeight::kept100Kg));
    addSparse(all, kept("weight_projected_70", STEADY_TEXT("trends", "70 % kept"),
                        &ProjectedWeight::kept70Kg));
    addSparse(all, kept("weight_projected_50", STEADY_TEXT("trends", "50 % kept"),
                        &ProjectedWeight::kept50Kg));
    return all;
}

std::map<std::string, Text> summariesOf(TrendsView const& view) {
    std::map<std::string, Text> summaries{
        {view.weight.trend.key, view.weight.summary}, {"movement", view.movement.summary},
        {"sleep_hours", view.sleep.summary},          {view.food.days.key, view.food.summary},
        {"window_hours", view.window.summary},        {"plan_kept", view.kept.summary}};
    if (!view.nights.nights.empty()) summaries["night_bed"] = view.nights.summary;
    if (!view.stress.summary.empty()) summaries["stress"] = view.stress.summary;
    if (!view.waist.waist.points.empty()) summaries["waist"] = view.waist.summary;
    return summaries;
}

}  // namespace steady
