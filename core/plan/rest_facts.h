#pragma once

#include "core/analysis/sleep_ramp.h"
#include "core/analysis/sleep_summary.h"
#include "core/analysis/stress_summary.h"

#include <optional>
#include <string>

namespace steady {

/// What the diary knows about sleep and stress; nothing means not known, never zero.
struct RestHistory {
    std::optional<double> meanHours;    ///< 7 nights (O-58)
    std::optional<double> debtMinutes;  ///< G-05
    int weekNights = 0;                 ///< logged nights of the last 7
    std::optional<ClockSpread> wakeSpread;
    std::optional<ClockSpread> bedSpread;
    std::optional<SocialJetlag> jetlag;  ///< G-04; nothing on shifts
    std::optional<double> efficiency;    ///< G-07
    int fortnightNights = 0;             ///< logged nights of the last 14
    bool liesAwakeForMonths = false;
    bool shortNightEvening = false;  ///< W01: tonight half an hour earlier
    std::optional<SleepRamp> ramp;   ///< G-06
    StressSigns stress;
    std::string practice;  ///< the one the person chose (H-03); empty: none

    bool operator==(RestHistory const&) const = default;
};

}  // namespace steady
