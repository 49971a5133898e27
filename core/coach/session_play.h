#pragma once

#include "core/coach/exercise_swaps.h"
#include "core/plan/day_check.h"
#include "core/plan/double_progression.h"

#include <optional>
#include <string>
#include <vector>

namespace steady {

class Coach;

/// One exercise of a session that is being done, with everything to do it by.
struct PlayExercise {
    std::string id;
    std::string plannedId;  ///< what the plan named
    std::string pattern;    ///< its picture
    Text name;
    std::vector<Text> howTo;
    SetMeasure measure = SetMeasure::Reps;
    SetGoal goal;  ///< in what it is measured in
    int restSeconds = 75;
    bool takesLoad = false;
    double loadStepKg = 2;
    Equipment weightKind = Equipment::Dumbbells;
    std::vector<double> weights;  ///< the ones at hand of that kind; empty: not said
    std::optional<double> loadKg;
    Text target;  ///< "2 × 10–15 · 12 kg"
    Text effort;  ///< "stop with 3 left"
    Text advice;  ///< why this weight, these repetitions, this variant
    Text warmUpSet;
    Text lastTime;  ///< "2 × 10 · 12 kg on 13 Nov"
    std::vector<WorkoutSet> lastSets;
    std::vector<Exercise const*> swaps;
};

struct SessionPlay {
    Date day;
    PlannedSession session;  ///< as it is done on this day
    std::vector<Text> warmUp;
    std::vector<Text> coolDown;
    std::vector<PlayExercise> exercises;
};

/// What the exercises of a session are worked out from: plain values, so that it is tested without
/// a diary file.
struct PlayInputs {
    PlannedSession session;
    Date day;
    std::vector<Entry> entries;  ///< of the weeks before
    Trainee trainee;
    LoadCare care;
    WeightsAtHand weights;
    SessionVerdict verdict = SessionVerdict::AsPlanned;
};

SessionPlay buildSessionPlay(PlayInputs const& inputs);
/// Another exercise in the place of one of the session.
PlayExercise playInstead(PlayInputs const& inputs, PlayExercise const& place,
                         Exercise const& instead);

/// The session of a plan with its inputs from the diary. Balance work without exercises gets some.
PlayInputs playInputsFor(Coach const& coach, Date day, PlannedSession const& session,
                         SessionVerdict verdict);

/// What the check before a session asks this person, filled with what the diary knows of the day.
struct DayCheckForm {
    DayCheckCare care;
    DayCheck known;
    std::string glucoseUnit = "mmol/L";
    Text closed;  ///< why nothing is trained today; empty when it is open
};
DayCheckForm dayCheckFor(Coach const& coach, Date day, LocalMoment const& now,
                         PlannedSession const& session);

/// What was said in the check as entries: the glucose reading, dizziness, illness. Only what is
/// new since the form was filled.
std::vector<Entry> entriesOfCheck(DayCheck const& check, DayCheckForm const& form,
                                  EntryTime const& when);

}  // namespace steady
