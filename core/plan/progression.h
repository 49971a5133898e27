#pragma once

#include "core/plan/plan.h"
#include "core/plan/training_past.h"

#include <optional>
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
/// The same from a step on: the weeks to come follow what was done so far.
std::vector<ProgressionWeek> progressionFrom(int planWeek, int step, Experience experience,
                                             bool hiitOpen);

/// The programme week after this one: after week 12 weeks 9–12 repeat.
int nextProgrammeWeek(int week);

/// Where a person stands in the programme, from what was done (F-03, F-12).
struct ProgrammeStep {
    int week = 1;       ///< programme week, 1–12
    double volume = 1;  ///< after a pause: 0.8 or 0.6 of the minutes and sets
    Text why;           ///< empty while calendar and doing agree

    bool operator==(ProgrammeStep const&) const = default;
};

/// A week that was done is a step, one that was not is held, a pause of a week starts again with a
/// fifth less, two weeks with two fifths less and two weeks back, four weeks at the phase's start.
/// Where nobody looked what was done, the calendar decides.
ProgrammeStep programmeStep(TrainingPast const& past, std::optional<Date> firstPlan, Date today,
                            Experience experience);

/// Minutes of a week after a pause: a multiple of five, ten at least.
int minutesAtVolume(int minutes, double volume);
int setsAtVolume(int sets, double volume);

}  // namespace steady
