#pragma once

#include "core/analysis/weekly_summary.h"
#include "core/plan/plan.h"

#include <optional>
#include <utility>
#include <vector>

namespace steady {

struct DiaryInputs;

/// What a plan asks of a day, as analysis reads it. `windowHours` is the step of the ramp that the
/// day is judged by (O-35); nothing means the end of the ramp.
DayTargets targetsOf(Plan const& plan, Date day, std::optional<double> windowHours = std::nullopt);

/// Puts other sessions in place of those that the plan has on the day.
void askSessions(DayTargets& targets, std::vector<PlannedSession> const& sessions);

/// O-36: where a window of some hours lies on this plan's day; nothing when TRE is withheld.
std::optional<std::pair<ClockTime, ClockTime>> windowOfLength(Plan const& plan, double hours);

/// Steps of this version's ramp that the diary has earned by a day: one for each week with the
/// window met on at least 5 of 7 days (D-10). Weeks count from the first plan; a renewed plan
/// starts at the step that was reached, so only weeks that end within it are counted. A week with a
/// stop sign (D-10) takes one step back, to −1 at most: one hour longer than the ramp. Where a
/// meter is required, a step also wants a glucose reading of its week (O-24).
int windowStepsEarned(std::vector<Entry> const& entries, std::map<Date, DayState> const& closed,
                      Plan const& plan, Date firstPlan, Date day);

/// The first day whose meals the ramp on a day is earned from; nothing when there is no ramp.
std::optional<Date> rampMealsFrom(Plan const& plan, Date firstPlan, Date day);

/// Length of the window on a day of this version: the ramp's current step (O-35), and its end once
/// the version is 16 weeks old, because no page reads further back.
std::optional<double> windowStepOn(std::vector<Entry> const& entries,
                                   std::map<Date, DayState> const& closed, Plan const& plan,
                                   Date firstPlan, Date day);

/// The same for the version that was in force on the day.
std::optional<double> windowHoursOn(DiaryInputs const& diary, Date day);

/// D-16: a plate leads this person, so food is shown without carbs, GL and protein.
bool hidesFoodFigures(Plan const& plan);

/// B-06: no page may count when somebody eats, or how much of a plan was kept.
bool hidesCounting(Plan const& plan);

/// The sessions that a plan has on a weekday; null when it has none.
PlannedDay const* plannedDay(Plan const& plan, Date day);

}  // namespace steady
