#pragma once

#include "core/plan/facts.h"
#include "core/plan/plan.h"

namespace steady {

/// The whole plan: facts → safety rules → one generator per pillar. Pure and deterministic: the
/// same facts give the same plan.
Plan makePlan(Facts const& facts);

/// The safety part alone: which component is open, cautioned, locked or withheld, and by which
/// rows.
Gates gatesOf(Facts const& facts);

}  // namespace steady
