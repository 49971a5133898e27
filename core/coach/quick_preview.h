#pragma once

#include "core/coach/quick_view.h"
#include "core/exchange/quick_line.h"
#include "core/plan/plan.h"

namespace steady {

/// What a reading of the quick line would add to a day that is judged by this plan (null: none) and
/// by this step of the window's ramp.
QuickPreview previewOf(QuickReading const& reading, Plan const* plan, Date day,
                       std::optional<double> windowHours);

}  // namespace steady
