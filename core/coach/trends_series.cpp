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

}  // namespace

std::vector<Series> seriesOf(TrendsView const& view) {
    auto const& movement = view.movement;
    return {view.weight.raw,
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
            foodWeekSeries(view.food)};
}

std::map<std::string, Text> summariesOf(TrendsView const& view) {
    return {{view.weight.trend.key, view.weight.summary},
            {"movement", view.movement.summary},
            {"sleep_hours", view.sleep.summary},
            {view.food.days.key, view.food.summary}};
}

}  // namespace steady
