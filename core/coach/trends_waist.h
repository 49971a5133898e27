#pragma once

#include "core/coach/build_views.h"

namespace steady {

/// Waist readings of the range, one a day, with waist-to-height where the height is known (C-03).
WaistCard waistCard(TrendsInputs const& inputs);

}  // namespace steady
