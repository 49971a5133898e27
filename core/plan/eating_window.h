#pragma once

#include "core/plan/facts.h"
#include "core/plan/plan.h"

#include <optional>

namespace steady {

struct WindowNeed {
    ClockTime wake;
    ClockTime bed;  ///< the plan's own bedtime (G-02)
    WindowStyle style = WindowStyle::Balanced;
    std::optional<double> baselineHours;   ///< what the person does now
    double shortestHours = 8;              ///< 8, or the cap of a safety row
    bool fixed = false;                    ///< TRE locked: 12 hours and no ramp
    std::optional<double> stepHours = {};  ///< what an earlier plan's ramp has reached
};

/// O-36: where a window of some hours stands. It shrinks by half hours if the day is too short.
EatingWindowPlan placeWindow(WindowNeed const& need, double hours);

/// The weekly lengths from what is usual now, or from the step already reached, down to the
/// shortest (O-35): a renewed plan goes on where the last one was.
std::vector<double> windowRamp(WindowNeed const& need);

/// The window at the end of the ramp.
EatingWindowPlan windowFor(WindowNeed const& need);

/// D-10 with its gates (O-21); nothing when no window is offered.
std::optional<EatingWindowPlan> eatingWindowOf(Facts const& facts, Gates const& gates,
                                               SleepPlan const& sleep);

}  // namespace steady
