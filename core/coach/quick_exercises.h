#pragma once

#include "core/catalogue/exercise_match.h"
#include "core/exchange/quick_line.h"
#include "core/plan/plan.h"

namespace steady {

class Coach;

/// Gives the sets of a reading the catalogue's ids: "squat" is the one squat of the day's plan, of
/// the plan's week, or else of the last weeks. What stays open, or is in no catalogue, is left as
/// it was typed.
void nameExercises(QuickReading& reading, ExerciseTiers const& likely);

/// What this person is likely to mean on a day, the likeliest first.
ExerciseTiers likelyExercises(Coach const& coach, Plan const* plan, Date day);

/// Whether the reading has sets at all; only then is it worth asking what is likely.
bool hasSets(QuickReading const& reading);

}  // namespace steady
