#pragma once

#include "core/coach/quick_view.h"
#include "core/coach/today_view.h"

namespace steady::test {

/// The Today page of the mock-up: Friday 20 November 2026, 18:05.
TodayView sampleToday();
/// A day without anything, of a person without a profile.
TodayView emptyToday();
/// "2 eggs, 60 g oats, half avocado 08:10" as understood.
QuickPreview samplePreview();

}  // namespace steady::test
