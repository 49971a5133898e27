#pragma once

#include "core/plan/week_rules.h"

#include <optional>

namespace steady {

struct Schedule {
    WeekShape week;
    WeekNeed need;  ///< what the week holds after the ladder
    std::vector<Text> gaveWay;
};

/// How far a week is from the soft wishes of F-01; smaller is better.
double wishesMissed(WeekShape const& week, WeekNeed const& need);

/// The best week that breaks no hard rule and holds exactly what is needed; ties go to the
/// lexicographically first. Nothing when there is none.
std::optional<WeekShape> bestWeek(WeekNeed const& need);

/// F-02: the best week, or the best one after the ladder dropped as little as it must.
Schedule scheduleWeek(WeekNeed need);

}  // namespace steady
