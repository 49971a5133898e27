#pragma once

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

/// Named exercises that fit the minutes: arms, calf and core go first, then sets; squat, hinge,
/// push and pull stay.
BuiltSession buildSession(StrengthSession session, StrengthDose dose, int minutes,
                          Trainee const& trainee);

}  // namespace steady
