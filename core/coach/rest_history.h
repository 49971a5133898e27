#pragma once

#include "core/domain/profile.h"
#include "core/plan/pillars.h"
#include "core/plan/rest_facts.h"

#include <array>
#include <optional>
#include <string_view>
#include <vector>

namespace steady {

/// The setting that keeps the chosen practice (H-03).
inline constexpr std::string_view kPracticeSetting = "calm.practice";

/// What nights are compared with.
struct RestNeed {
    SleepRampNeed ramp;
    bool shifts = false;    ///< G-09: no G-03, no G-04
    bool rotating = false;  ///< bedtimes jump with the roster: no ramp either
    /// Weekdays without duty, Monday first. Nobody is asked; Saturday and Sunday are taken, and
    /// nothing where the pattern of work is irregular.
    std::optional<std::array<bool, 7>> freeDays;
};
RestNeed restNeedOf(Profile const& person, SleepPlan const& sleep);

/// The days whose entries restHistoryOf wants: stress screens of 120 days, nights of 84.
DateRange entriesForRest(Date today);

/// Sleep and stress of the diary as facts for rules, as of a day.
RestHistory restHistoryOf(std::vector<Entry> const& entries, RestNeed const& need, Date today);

}  // namespace steady
