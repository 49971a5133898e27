#pragma once

#include "core/analysis/weekly_summary.h"
#include "core/plan/plan.h"

#include <optional>
#include <utility>
#include <vector>

namespace steady {

/// What a plan asks of a day, as analysis reads it. `windowHours` is the step of the ramp that the
/// day is judged by (O-35); nothing means the end of the ramp.
DayTargets targetsOf(Plan const& plan, Date day, std::optional<double> windowHours = std::nullopt);

/// O-36: where a window of some hours lies on this plan's day; nothing when TRE is withheld.
std::optional<std::pair<ClockTime, ClockTime>> windowOfLength(Plan const& plan, double hours);

/// Steps of the window's ramp that the diary has earned by a day: one for each week since the first
/// plan with the window met on at least 5 of 7 days (D-10).
int windowStepsEarned(std::vector<Entry> const& entries, std::map<Date, DayState> const& closed,
                      Plan const& plan, Date firstPlan, Date day);

/// Length of the window on a day: the ramp's current step, and its end once 16 weeks have passed.
std::optional<double> windowHoursOn(std::vector<Entry> const& entries,
                                    std::map<Date, DayState> const& closed,
                                    std::vector<Plan> const& plans, Date day);

/// The sessions that a plan has on a weekday; null when it has none.
PlannedDay const* plannedDay(Plan const& plan, Date day);

}  // namespace steady
