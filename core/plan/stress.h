#pragma once

#include "core/plan/gates.h"
#include "core/plan/plan.h"

namespace steady {

/// H-03, O-60: always one practice; no breathing exercise with B-31 or B-32 until a clinician
/// agreed.
StressPlan stressPlanOf(Gates const& gates);

}  // namespace steady
