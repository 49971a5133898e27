#pragma once

#include "core/support/date.h"

#include <optional>
#include <vector>

namespace steady {

/// What one past ISO week held of movement, oldest first in a list.
struct WeekDone {
    IsoWeek week;
    double aerobicMinutes = 0;
    int aerobicSessions = 0;
    int resistanceSessions = 0;
    int hiitSessions = 0;

    bool operator==(WeekDone const&) const = default;
};

/// An interval session that was done, and what it cost.
struct HiitDone {
    Date day;
    std::optional<double> rpe;
    std::optional<int> fatigueNextDay;  ///< J-01, 0–10

    bool operator==(HiitDone const&) const = default;
};

/// What was trained since the first plan. Progression follows this and not the calendar alone
/// (F-03, F-12): a week that was done is a step, a week that was not is a pause.
struct TrainingPast {
    bool known = false;  ///< somebody looked; otherwise only the calendar is known
    /// Complete ISO weeks since the first plan in which anything was done, oldest first.
    std::vector<WeekDone> weeks;
    std::optional<Date> lastMoved;  ///< the last day with a workout
    std::vector<HiitDone> hiit;     ///< oldest first

    bool operator==(TrainingPast const&) const = default;
};

}  // namespace steady
