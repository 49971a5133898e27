#include "core/coach/quick_exercises.h"

#include "core/coach/coach.h"

#include <algorithm>

namespace steady {

namespace {

constexpr std::chrono::days kLikelySpan{112};  // as far back as "last time" looks

void addPlanned(std::vector<std::string>& ids, PlannedDay const& day) {
    for (auto const& session : day.sessions)
        for (auto const& exercise : session.exercises)
            ids.push_back(exercise.exercise);
}

std::vector<std::string> loggedExercises(Coach const& coach, Date day) {
    std::vector<std::string> ids;
    for (auto const& entry : coach.entriesOfKind(EntryKind::Workout, {day - kLikelySpan, day}))
        if (auto const* workout = std::get_if<Workout>(&entry))
            for (auto const& set : workout->sets)
                if (std::find(ids.begin(), ids.end(), set.exercise) == ids.end())
                    ids.push_back(set.exercise);
    return ids;
}

}  // namespace

void nameExercises(QuickReading& reading, ExerciseTiers const& likely) {
    for (auto& item : reading.items)
        if (auto* workout = std::get_if<Workout>(&item.entry))
            for (auto& set : workout->sets)
                if (auto const* meant = exerciseMeant(set.exercise, likely))
                    set.exercise = meant->id;
}

ExerciseTiers likelyExercises(Coach const& coach, Plan const* plan, Date day) {
    ExerciseTiers tiers(2);
    if (plan != nullptr && plan->movement)
        for (auto const& planned : plan->movement->week) {
            if (planned.day == weekdayOf(day)) addPlanned(tiers[0], planned);
            addPlanned(tiers[1], planned);
        }
    tiers.push_back(loggedExercises(coach, day));
    return tiers;
}

bool hasSets(QuickReading const& reading) {
    return std::any_of(reading.items.begin(), reading.items.end(), [](QuickItem const& item) {
        auto const* workout = std::get_if<Workout>(&item.entry);
        return workout != nullptr && !workout->sets.empty();
    });
}

}  // namespace steady
