#pragma once

#include "core/plan/offers.h"
#include "core/plan/plan.h"
#include "core/support/result.h"

#include <string>

namespace steady {

/// The plan as the JSON of `steady plan --json` (English sentences), and, under "texts", what is
/// needed to read every sentence back for another language. Two-space indented.
std::string planToJson(Plan const& plan);

/// The same with what could come next beside it, under "offers"; that part is never stored.
std::string planToJson(Plan const& plan, PlanOffers const& offers);

/// Reads back what planToJson wrote: the same value.
Result<Plan> planFromJson(std::string_view json);

}  // namespace steady
