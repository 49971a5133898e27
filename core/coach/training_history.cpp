#include "core/coach/training_history.h"

#include "core/analysis/diary_slice.h"
#include "core/analysis/movement_summary.h"

namespace steady {

namespace {

std::optional<int> fatigueOn(std::vector<Feeling const*> const& feelings, Date day) {
    for (auto const* felt : feelings)
        if (felt->kind == FeelingKind::Fatigue && felt->when.day == day) return felt->value;
    return std::nullopt;
}

}  // namespace

TrainingPast trainingPastOf(std::vector<Entry> const& entries, Date firstPlan, Date today) {
    TrainingPast past;
    past.known = true;
    auto const workouts = entriesOf<Workout>(entries, {firstPlan, today});
    auto const feelings = entriesOf<Feeling>(entries, {firstPlan, today});
    if (!workouts.empty()) past.lastMoved = workouts.back()->when.day;
    for (auto const* workout : workouts)
        if (workout->modality == Modality::Hiit)
            past.hiit.push_back({workout->when.day, workout->rpe,
                                 fatigueOn(feelings, workout->when.day + std::chrono::days(1))});
    auto from = workouts.begin();
    while (from != workouts.end()) {
        auto const monday = mondayOf((*from)->when.day);
        auto to = from;
        while (to != workouts.end() && mondayOf((*to)->when.day) == monday)
            ++to;
        auto const done = movementDone({from, to});
        if (monday < mondayOf(today))
            past.weeks.push_back({isoWeekOf(monday), done.plannedKindAerobicMinutes,
                                  done.aerobicSessions, done.resistanceSessions,
                                  done.hiitSessions});
        from = to;
    }
    return past;
}

}  // namespace steady
