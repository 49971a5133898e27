#pragma once

#include "core/domain/entry.h"
#include "core/support/text.h"

#include <string>
#include <vector>

namespace steady {

/// The sets of one exercise, in the order in which they were done.
struct ExerciseSets {
    std::string exercise;  ///< as stored: a catalogue id, or words as typed
    std::vector<WorkoutSet> sets;
};

/// The exercises of a workout, each once, in the order in which they began.
std::vector<ExerciseSets> exercisesOf(Workout const& workout);

/// "Goblet squat", or what was typed when the catalogue does not know it.
Text exerciseText(std::string const& exercise);

/// "3 × 10 · 40 kg", "10, 10, 8 · 40 kg", "10 · 40 kg, 8 · 45 kg", with "2 left" where it was said.
Text setsInWords(std::vector<WorkoutSet> const& sets);

}  // namespace steady
