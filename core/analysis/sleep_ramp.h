#pragma once

#include "core/analysis/sleep_summary.h"

#include <optional>
#include <vector>

namespace steady {

/// What the way back to enough sleep is worked out from (G-06).
struct SleepRampNeed {
    double targetHours = 8;
    ClockTime goalBed;                  ///< G-02: the bedtime that gives the whole target
    std::optional<ClockTime> usualBed;  ///< as the person said; only sets the start (O-57)
};

/// G-06: sleep is paid back in small steps. Waking stays where it is.
struct SleepRamp {
    Date since;           ///< the first evening
    ClockTime from;       ///< the usual bedtime it began at
    ClockTime tonight;    ///< the bedtime of the evening that was asked for
    ClockTime goal;       ///< never earlier than this one
    int stepMinutes = 0;  ///< the last step: 15, or 30 with a debt of 600 min or more

    bool operator==(SleepRamp const&) const = default;
};

/// The ramp on an evening, worked out from the nights of the twelve weeks before: it begins with a
/// debt of 300 min, goes 15 min earlier every three evenings, rests where too few nights are logged
/// to judge, and ends when the mean of 7 nights reaches the target less 15 min. Nothing when none
/// is needed or the usual bedtime is early enough.
std::optional<SleepRamp> sleepRampOn(std::vector<SleptDay> const& days, SleepRampNeed const& need,
                                     Date today);

/// Minutes by which a bedtime lies after another, 0 when it lies before it (within half a day).
int minutesLater(ClockTime earlier, ClockTime later);

}  // namespace steady
