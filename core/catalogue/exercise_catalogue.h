#pragma once

#include "core/domain/profile_choices.h"

#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace steady {

/// What is counted in a set. Held ones keep their seconds where others keep repetitions.
enum class SetMeasure { Reps, RepsEachSide, Seconds, SecondsEachSide };

/// A strength or balance exercise (resources/catalogue/exercises.tsv).
struct Exercise {
    std::string id;
    std::string name;
    std::string group;    ///< "squat", "hinge", "chest", "upper_back", "shoulder", "lat" …
    std::string pattern;  ///< how it moves, one picture each: "squat", "lunge", "pull_down" …
    std::set<Equipment> equipment;  ///< all of it is needed; empty: nothing
    int difficulty = 1;             ///< 1 easy – 5 hard
    /// Whom it does not suit: names of limits, and "impact", "heavy", "fracture", "strain",
    /// "standing".
    std::set<std::string, std::less<>> avoid;
    std::string easier;  ///< id of a neighbour, or empty
    std::string harder;
    SetMeasure measure = SetMeasure::Reps;
    std::string howTo;  ///< three short sentences

    bool operator==(Exercise const&) const = default;
};

/// Every exercise that ships with the program, in the order of the file.
std::vector<Exercise> const& builtInExercises();

/// The exercise with this id, or null.
Exercise const* findExercise(std::string_view id);

/// The exercise that a logged set means: its id, or its name in any case; null when it is neither.
Exercise const* exerciseCalled(std::string_view words);

/// How it is done, a line for each of the three steps.
std::vector<std::string> howToLines(Exercise const& exercise);

/// Whether a weight can be written down for it: dumbbell, kettlebell, barbell or machine.
bool takesLoad(Exercise const& exercise);

/// Held for a time instead of repeated.
bool isHeld(SetMeasure measure);
bool isEachSide(SetMeasure measure);

template <>
struct EnumNames<SetMeasure> {
    static constexpr std::array<std::pair<SetMeasure, std::string_view>, 4> table{
        {{SetMeasure::Reps, "reps"},
         {SetMeasure::RepsEachSide, "reps_side"},
         {SetMeasure::Seconds, "seconds"},
         {SetMeasure::SecondsEachSide, "seconds_side"}}};
};

}  // namespace steady
