#pragma once

#include "core/coach/build_views.h"
#include "core/plan/week_changes.h"

#include <optional>

namespace steady {

/// What decides how the movement of a week stands, from the diary: the plan of each day, what was
/// done, told and chosen. Nothing while no plan of the week has movement.
std::optional<WeekFacts> weekFactsOf(DiaryInputs const& diary, Date monday, Date today);

/// The week that its days are judged by (weekAsAsked); nothing when it is as the plan made it,
/// which most weeks are.
std::optional<WeekAsItStands> askedWeek(DiaryInputs const& diary, Date monday);

/// targetsOf with the sessions that are asked for on the day.
DayTargets targetsOn(DiaryInputs const& diary, Plan const& plan, Date day,
                     std::optional<double> windowHours);
/// Puts the sessions of a week in place of the plan's.
void askWeek(DayTargets& targets, WeekAsItStands const& week, Date day);

/// The sessions as the Today page shows them: as they stand from today on, and as they were asked
/// for before.
std::vector<StandingSession> sessionsShownOn(DiaryInputs const& diary, Date day, Date today);

}  // namespace steady
