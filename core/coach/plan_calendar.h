#pragma once

#include "core/exchange/calendar.h"
#include "core/plan/plan.h"

#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace steady {

class Coach;

/// What a calendar wants to know beside the plan.
struct CalendarInputs {
    Date today;
    /// The step of the ramp that the diary has reached; nothing: its first.
    std::optional<std::pair<ClockTime, ClockTime>> window = {};
    std::optional<ClockTime> usualTime = {};  ///< when this person mostly moves
    /// Tells two people's plans in one calendar apart; part of every UID.
    std::string series = {};
};

/// The week of a plan for a calendar program: sessions, eating window, wind-down and bedtime, from
/// the plan's day to the end of the four weeks (F-03) that `today` lies in. A later export of the
/// same four weeks has the same UIDs; the next four have their own, so that the past stays.
Calendar planCalendar(Plan const& plan, CalendarInputs const& inputs);

/// The calendar of the plan in force, with the times that the diary knows; nothing without a plan.
std::optional<Calendar> calendarOf(Coach const& coach, Date today);

/// The time at which a person mostly begins to move: the median start of what was logged in the
/// four weeks before a day; nothing for fewer than three starts.
std::optional<ClockTime> usualMovementTime(std::vector<Entry> const& entries, Date day);

}  // namespace steady
