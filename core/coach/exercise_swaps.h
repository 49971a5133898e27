#pragma once

#include "core/coach/changes.h"
#include "core/plan/double_progression.h"
#include "core/plan/pillars.h"
#include "core/support/result.h"

#include <map>
#include <string>

namespace steady {

class Coach;
struct Done;

/// What a person does instead of what the plan names: planned exercise to chosen one, by id.
using ExerciseSwaps = std::map<std::string, std::string>;

ExerciseSwaps exerciseSwaps(Coach const& coach);

/// The swaps with one more: whoever swapped A for B and now swaps B for C does C instead of A, and
/// swapping back forgets it.
ExerciseSwaps withSwap(ExerciseSwaps swaps, std::string const& from, std::string const& to);

/// Remembers a swap for all sessions to come; it can be undone.
Result<Done> rememberSwap(Coach& coach, Exercise const& from, Exercise const& to);

/// A session with what the person does instead.
PlannedSession withSwaps(PlannedSession session, ExerciseSwaps const& swaps);

/// The weights a person has, by kind ("5, 7.5, 10"); kept in the diary and undoable.
WeightsAtHand weightsAtHand(Coach const& coach);
Result<Done> saveWeightsAtHand(Coach& coach, WeightsAtHand const& weights);

}  // namespace steady
