#pragma once

#include "core/coach/build_views.h"

namespace steady {

/// Stress of the days, its running mean, and the four questions within the range.
StressCard stressCard(TrendsInputs const& inputs, Date last);

}  // namespace steady
