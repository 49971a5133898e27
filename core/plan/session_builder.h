#pragma once

#include "core/catalogue/exercise_catalogue.h"
#include "core/domain/profile_choices.h"
#include "core/plan/plan.h"
#include "core/plan/progression.h"

#include <set>
#include <string>
#include <vector>

namespace steady {

/// The four strength sessions of F-14.
enum class StrengthSession { FullA, FullB, Upper, Lower };

struct Trainee {
    std::set<Equipment> equipment;
    std::set<std::string, std::less<>> avoid;  ///< as in the exercise catalogue
    int hardest = 2;                           ///< difficulty, 1–5
};

/// F-14: 40 s a set plus the rest, plus 8 minutes of warm-up.
double estimatedMinutes(int exercises, int sets, int restSeconds);

/// Rest between sets: longer when few repetitions are left in reserve.
int restSeconds(int rir);

struct BuiltSession {
    std::vector<PlannedExercise> exercises;
    double minutes = 0;
};

/// Named exercises that fit the minutes: arms, calf and core go first, then sets, then the length
/// of rests; squat, hinge, push and pull stay. Empty when not even one set of each fits.
BuiltSession buildSession(StrengthSession session, StrengthDose dose, int minutes,
                          Trainee const& trainee);

/// F-09: balance work near a wall, as hard as is safe.
std::vector<PlannedExercise> balanceExercises(int minutes, Trainee const& trainee);

/// Whether the equipment is there and no limit or gate speaks against it.
bool isSafeFor(Exercise const& exercise, Trainee const& trainee);

/// What may stand in for an exercise: same group and safe, the same movement and effort first.
std::vector<Exercise const*> alternativesTo(Exercise const& exercise, Trainee const& trainee);

Text nameOfExercise(Exercise const& exercise);

}  // namespace steady
