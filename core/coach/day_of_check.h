#pragma once

#include "core/coach/build_views.h"
#include "core/domain/profile.h"

namespace steady {

/// F-16: the check before a session that is still open on today's page, added to its alerts:
/// dizziness, and glucose for people whose medicine can lower it too far. A sick day and a
/// short night change the session itself (core/plan/week_told.cpp). The plan has no time for a
/// session, so a reading of the last hour counts as one before it (O-26); a reading that was tagged
/// so is told by the red flags already.
void addDayOfCheck(TodayView& view, TodayInputs const& inputs, Profile const& person);

}  // namespace steady
