#pragma once

#include "core/plan/facts.h"
#include "core/plan/plan.h"
#include "core/plan/schedule.h"
#include "core/plan/session_builder.h"

#include <optional>

namespace steady {

/// The need of this plan week: programme row, minutes, gates, and what was done so far (H8).
WeekNeed weekNeedOf(Facts const& facts, Gates const& gates);

/// What the exercise catalogue must respect for a person: equipment, limits and gates.
Trainee traineeOf(Facts const& facts, Gates const& gates);

/// B-53 with O-17: gate open, readiness answered, base and weeks earned, and the offer accepted.
bool hiitPlanned(Facts const& facts, Gates const& gates);

/// The movement pillar; nothing when neither walking nor strength may be planned.
std::optional<MovementPlan> movementOf(Facts const& facts, Gates const& gates);

}  // namespace steady
