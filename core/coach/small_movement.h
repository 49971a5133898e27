#pragma once

#include "core/analysis/movement_energy.h"
#include "core/analysis/sitting_breaks.h"
#include "core/coach/coach.h"
#include "core/coach/day_summary.h"
#include "core/plan/plan.h"
#include "core/support/text.h"

#include <optional>
#include <vector>

namespace steady {

/// F-10: the walk that is offered after the meal with the highest glycaemic load so far.
struct MealWalk {
    MealSlot slot = MealSlot::Snack;
    double gl = 0;
    bool done = false;  ///< a walk of ten minutes or more began within 90 minutes of the meal
    Text sentence;      ///< "Walk 10–15 min after lunch? GL 32, the highest yet"
};

/// Movement between the sessions of a day, as the Today page shows it.
struct SmallMovement {
    bool breaksOffered = false;  ///< the plan has F-11
    BreakPattern pattern = BreakPattern::ThreeEvery30;
    int breaks = 0;
    int target = kBreakTarget;
    std::optional<ClockTime> next;  ///< today only; nothing in the quiet hours
    Text breaksText;                ///< "2 of 6 · next about 15:10"
    std::optional<MealWalk> walk;
    MovementEnergy energy;
    Text energyText;  ///< "Movement energy 164 kcal …"; empty without any, or with hidden numbers

    bool empty() const { return !breaksOffered && !walk && energyText.empty(); }
};

/// What the rows are made from.
struct SmallMovementInputs {
    DaySummary const& day;
    Plan const* plan = nullptr;
    LocalMoment now;
    BreakPattern pattern = BreakPattern::ThreeEvery30;
    std::optional<double> weightKg;
};
SmallMovement buildSmallMovement(SmallMovementInputs const& inputs);

SmallMovement smallMovementOn(Coach const& coach, Date day, LocalMoment const& now);

/// The quiet hours of a plan: from the wind-down to an hour after waking.
QuietHours quietHoursOf(Plan const* plan);

/// The pattern that the person picked; it is kept with the diary.
BreakPattern breakPatternOf(Coach const& coach);
Result<Done> saveBreakPattern(Coach& coach, BreakPattern pattern);

/// What a person weighs on a day, for F-05: the last weighing of four weeks, or what was told.
std::optional<double> weightForEnergy(Coach const& coach, Date day);

/// Net movement energy of each day with a workout that it is known for, as a series of the Trends.
Series movementEnergySeries(Coach const& coach, DateRange range);

}  // namespace steady
