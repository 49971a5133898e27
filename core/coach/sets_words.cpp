#include "core/coach/sets_words.h"

#include "core/catalogue/exercise_catalogue.h"
#include "core/coach/view_words.h"

#include <algorithm>
#include <cmath>

namespace steady {

namespace {

/// Neighbouring sets with one load and effort.
std::vector<std::vector<WorkoutSet>> alikeRuns(std::vector<WorkoutSet> const& sets) {
    std::vector<std::vector<WorkoutSet>> runs;
    for (auto const& set : sets) {
        bool const goesOn = !runs.empty() && runs.back().back().loadKg == set.loadKg &&
                            runs.back().back().rir == set.rir;
        if (!goesOn) runs.emplace_back();
        runs.back().push_back(set);
    }
    return runs;
}

Text countsText(std::vector<WorkoutSet> const& sets) {
    bool const same = std::all_of(sets.begin(), sets.end(), [&](WorkoutSet const& set) {
        return set.reps == sets.front().reps;
    });
    if (same && sets.size() > 1)
        return STEADY_TEXT("movement", "%1 × %2")
            .with(static_cast<int>(sets.size()), sets.front().reps);
    std::vector<Text> counts;
    for (auto const& set : sets)
        counts.push_back(verbatim(std::to_string(set.reps)));
    return listed(counts);
}

Text runText(std::vector<WorkoutSet> const& run) {
    std::vector<Text> parts{countsText(run)};
    if (auto const load = run.front().loadKg) {
        bool const whole = std::abs(*load - std::round(*load)) < 0.05;
        parts.push_back(STEADY_TEXT("movement", "%1 kg").with(figure(*load, whole ? 0 : 1)));
    }
    if (auto const rir = run.front().rir) {
        bool const whole = *rir == std::round(*rir);
        parts.push_back(STEADY_TEXT("movement", "%1 left").with(figure(*rir, whole ? 0 : 1)));
    }
    return joinedByDot(parts);
}

}  // namespace

std::vector<ExerciseSets> exercisesOf(Workout const& workout) {
    std::vector<ExerciseSets> exercises;
    for (auto const& set : workout.sets) {
        auto known = std::find_if(exercises.begin(), exercises.end(), [&](ExerciseSets const& one) {
            return one.exercise == set.exercise;
        });
        if (known == exercises.end()) {
            exercises.push_back({set.exercise, {}});
            known = exercises.end() - 1;
        }
        known->sets.push_back(set);
    }
    return exercises;
}

Text exerciseText(std::string const& exercise) {
    auto const* known = findExercise(exercise);
    return verbatim(known ? known->name : exercise);
}

Text setsInWords(std::vector<WorkoutSet> const& sets) {
    std::vector<Text> runs;
    for (auto const& run : alikeRuns(sets))
        runs.push_back(runText(run));
    return listed(runs);
}

}  // namespace steady
