#pragma once

#include "core/plan/facts.h"
#include "core/plan/gates.h"
#include "core/plan/plan.h"

namespace steady {

/// H-03, O-60: always one practice, the person's own choice where its gate is open; no breathing
/// exercise with B-31 or B-32 until a clinician agreed.
StressPlan stressPlanOf(Facts const& facts, Gates const& gates);

}  // namespace steady
