#pragma once

#include "core/plan/double_progression.h"
#include "core/support/text.h"

#include <optional>
#include <vector>

namespace steady {

class Coach;

/// The days on which an exercise was logged, oldest first; sets are found by id or by name.
std::vector<ExerciseDay> exerciseDays(std::vector<Entry> const& entries, Exercise const& exercise);

/// "3 × 10 · 12 kg", "10, 10, 9 · 12 kg", "2 × 20 s".
Text setsText(std::vector<WorkoutSet> const& sets, SetMeasure measure = SetMeasure::Reps);

/// A day of an exercise as the page tells it.
struct ExerciseDayRow {
    Date day;
    Text sets;
    double best = 0;  ///< heaviest weight, or most repetitions (seconds) in a set
};

/// How an exercise went so far.
struct ExerciseHistory {
    std::string exercise;
    Text name;
    std::vector<ExerciseDayRow> days;  ///< oldest first
    bool byLoad = false;               ///< `best` is kilograms
    SetMeasure measure = SetMeasure::Reps;
    Text best;      ///< "Best set: 12 × 14 kg on 13 Nov"
    Text sentence;  ///< "6 sessions since 2 Oct; from 10 to 14 kg."
};

ExerciseHistory buildExerciseHistory(std::vector<Entry> const& entries, Exercise const& exercise);

/// The exercises with at least one logged set, the newest first.
std::vector<Exercise const*> exercisesDone(std::vector<Entry> const& entries);

/// Every exercise of the last two years up to a day, the newest first; `also` leads when it was
/// never done.
std::vector<ExerciseHistory> exerciseHistories(Coach const& coach, Date today,
                                               Exercise const* also = nullptr);

}  // namespace steady
