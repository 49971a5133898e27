#include "core/analysis/day_kept.h"

#include "core/analysis/eating_window_of_day.h"
#include "core/analysis/movement_summary.h"
#include "core/support/round.h"

namespace steady {

namespace {

constexpr double kKeptNightShortByHours = 0.5;  // O-61: kept with target − 30 min

std::optional<double> foodKept(KeptDayInputs const& day) {
    if (day.state != DayState::Complete || day.targets.coloursOff || !day.targets.planned)
        return std::nullopt;
    std::vector<MealColour> colours;
    for (auto const& sitting : day.sittings)
        colours.push_back(mealColour(sitting.items, day.targets.meal, sitting.main).colour);
    return foodShare(colours);
}

std::optional<double> windowKept(KeptDayInputs const& day) {
    if (day.state != DayState::Complete || !day.targets.window) return std::nullopt;
    auto const eaten = eatenWindow(day.diary.items);
    if (!eaten || !eaten->allTimed) return std::nullopt;
    return windowMet(*eaten, day.targets.window->first, day.targets.window->second) ? 1 : 0;
}

std::optional<double> movementKept(KeptDayInputs const& day) {
    auto const& asked = day.targets;
    if (asked.aerobicSessions + asked.resistanceSessions + asked.hiitSessions == 0)
        return std::nullopt;
    auto const done = movementDone(day.diary.workouts);
    std::vector<DoneOfPlanned> items;
    items.insert(items.end(), static_cast<std::size_t>(asked.aerobicSessions),
                 {done.plannedKindAerobicMinutes, asked.aerobicMinutes});
    items.insert(items.end(), static_cast<std::size_t>(asked.resistanceSessions),
                 {double(done.resistanceSessions), double(asked.resistanceSessions)});
    items.insert(items.end(), static_cast<std::size_t>(asked.hiitSessions),
                 {double(done.hiitSessions), double(asked.hiitSessions)});
    auto const share = keptShare(items);
    if (!day.over && share.value_or(0) <= 0) return std::nullopt;
    return share;
}

std::optional<double> sleepKept(KeptDayInputs const& day) {
    if (!day.targets.sleepHours || !day.sleptHours) return std::nullopt;
    return *day.sleptHours >= *day.targets.sleepHours - kKeptNightShortByHours - kTolerance ? 1 : 0;
}

std::optional<double> practiceKept(KeptDayInputs const& day) {
    if (!day.targets.practice) return std::nullopt;
    if (day.diary.practiceDone) return 1;
    if (day.diary.stressSaid && day.over) return 0;
    return std::nullopt;
}

}  // namespace

Adherence keptOn(KeptDayInputs const& day) {
    return {foodKept(day), windowKept(day), movementKept(day), sleepKept(day), practiceKept(day)};
}

}  // namespace steady
