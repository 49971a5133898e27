#pragma once

#include "core/plan/plan.h"

#include <vector>

namespace steady {

/// F-03 by the week of the twelve-week programme (1–12).
ProgressionWeek programmeWeek(int week);

/// The programme week of a plan week: experience sets the start, and after week 12 weeks 9–12
/// repeat (O-49).
int programmeWeekOf(int planWeek, Experience experience);

/// The F-02 column of a programme week (O-49).
Experience phaseOf(int programmeWeek);

/// What a strength set looks like in a programme week.
struct StrengthDose {
    int sets = 2;
    int repsLow = 10;
    int repsHigh = 15;
    int rir = 3;

    bool operator==(StrengthDose const&) const = default;
};
/// Limits of O-52: HVY closed keeps two repetitions in reserve and at least eight; the light form
/// (B-36) at least fifteen with four in reserve.
struct StrengthCare {
    bool higherReps = false;  ///< from 60 years, or a beginner
    bool heavyOpen = true;
    bool lightOnly = false;
};
StrengthDose strengthDose(int programmeWeek, StrengthCare const& care);

/// Twelve plan weeks that hold `planWeek`.
std::vector<ProgressionWeek> progressionFor(int planWeek, Experience experience, bool hiitOpen);

}  // namespace steady
