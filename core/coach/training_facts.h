#pragma once

#include "core/plan/facts.h"
#include "core/plan/gates.h"
#include "core/plan/session_builder.h"

#include <optional>

namespace steady {

class Coach;

/// Who trains: the facts of a day with its readings, what they open, and what suits.
struct TrainingFacts {
    Facts facts;
    Gates gates;
    Trainee trainee;
};

/// Nothing without a profile.
std::optional<TrainingFacts> trainingFacts(Coach const& coach, Date day);

}  // namespace steady
