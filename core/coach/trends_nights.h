#pragma once

#include "core/coach/build_views.h"

namespace steady {

/// Bed to wake of the last fourteen nights of the range against the sleep that was planned, with
/// regularity (G-03), debt (G-05) and efficiency (G-07) in words.
NightsCard nightsCard(TrendsInputs const& inputs, Date last);

}  // namespace steady
