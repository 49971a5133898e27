#pragma once

#include "core/plan/facts.h"
#include "core/plan/gates.h"
#include "core/plan/plan.h"

#include <vector>

namespace steady {

/// What the gates do not offer (or lock until a clinician agreed), each with the condition or
/// medicine that asks for it and with what is there instead (B-55, B-56). In the order of
/// Component.
std::vector<Withheld> withheldBy(Gates const& gates, Facts const& facts);

/// Red flags of the profile, its labs and the readings (R-01 … R-19) and the notes that a matched
/// safety row asks for. Most urgent first, then `now`, then rule id, then newest reading (O-06).
std::vector<Alert> alertsOf(Facts const& facts, Gates const& gates);

}  // namespace steady
