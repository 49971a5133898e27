#pragma once

#include "core/plan/facts.h"
#include "core/plan/plan.h"

namespace steady {

/// G-02: every time is worked back from when the person must get up.
SleepPlan sleepPlanFor(ClockTime wake, double targetHours, int latencyMinutes);

/// G-01, O-57: the person's own target, or 8 hours, 7.5 from 65 years.
double sleepTargetHours(Facts const& facts);

/// The median of the diary within 5–45 minutes, or 20.
int sleepLatencyMinutes(Facts const& facts);

/// G-02 from a bedtime: the cut-offs of an evening whose bedtime is not the plan's, as on a ramp.
SleepPlan sleepPlanFrom(ClockTime bed, ClockTime wake, double targetHours);

/// G-09: night or rotating shifts.
bool worksShifts(Profile const& profile);

/// G-06, O-59: a nap ends by 15:00, on shifts seven hours before bed.
ClockTime napUntil(bool shifts, ClockTime bed);

/// On shifts the wake time is that of the main sleep.
SleepPlan sleepPlanOf(Facts const& facts);

}  // namespace steady
