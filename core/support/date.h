#pragma once

#include "core/support/enum_names.h"

#include <array>
#include <chrono>
#include <compare>
#include <optional>
#include <string>
#include <string_view>

namespace steady {

/// A civil day, without a time zone.
using Date = std::chrono::local_days;

enum class Weekday { Monday, Tuesday, Wednesday, Thursday, Friday, Saturday, Sunday };

/// A time on the wall clock, 00:00 to 23:59. Arithmetic crosses midnight (O-08).
struct ClockTime {
    int minutesSinceMidnight = 0;

    int hour() const { return minutesSinceMidnight / 60; }
    int minute() const { return minutesSinceMidnight % 60; }
    auto operator<=>(ClockTime const&) const = default;
};

/// An ISO 8601 week: Monday to Sunday, week 1 holds the first Thursday.
struct IsoWeek {
    int year = 0;
    int week = 0;

    auto operator<=>(IsoWeek const&) const = default;
};

/// A moment as the person sees it: civil day, wall clock, and minutes east of UTC.
struct LocalMoment {
    Date date;
    ClockTime time;
    int utcOffsetMinutes = 0;

    bool operator==(LocalMoment const&) const = default;
};

/// A span of days, both ends included.
struct DateRange {
    Date from;
    Date to;

    int days() const { return static_cast<int>((to - from).count()) + 1; }
    bool contains(Date day) const { return from <= day && day <= to; }
    bool operator==(DateRange const&) const = default;
};

/// A day from its parts; the parts must name a real day.
Date makeDate(int year, unsigned month, unsigned day);
std::chrono::year_month_day partsOf(Date date);

/// "2026-11-22"; anything else, or a day that does not exist, is nothing.
std::optional<Date> parseDate(std::string_view iso);
std::string toIso(Date date);

/// "06:30" or "6:30"; anything else is nothing.
std::optional<ClockTime> parseClockTime(std::string_view text);
std::string toString(ClockTime time);
ClockTime clockTime(int hour, int minute = 0);
ClockTime operator+(ClockTime time, std::chrono::minutes span);
ClockTime operator-(ClockTime time, std::chrono::minutes span);
/// Minutes forward from one time to the next occurrence of another, 0 to 1439.
int minutesFrom(ClockTime from, ClockTime to);
ClockTime roundDown(ClockTime time, int stepMinutes);
ClockTime roundUp(ClockTime time, int stepMinutes);

Weekday weekdayOf(Date date);
Date mondayOf(Date date);
IsoWeek isoWeekOf(Date date);
Date mondayOf(IsoWeek week);
/// "2026-W47".
std::optional<IsoWeek> parseIsoWeek(std::string_view text);
std::string toString(IsoWeek week);

/// Whole years by birthday; a 29 February birthday counts on 1 March in common years (O-04).
int wholeYears(Date birth, Date on);

/// The day a moment belongs to: before the rollover it is still yesterday (default 04:00).
Date logicalDay(LocalMoment const& now, ClockTime rollover = ClockTime{4 * 60});

template <>
struct EnumNames<Weekday> {
    static constexpr std::array<std::pair<Weekday, std::string_view>, 7> table{
        {{Weekday::Monday, "mon"},
         {Weekday::Tuesday, "tue"},
         {Weekday::Wednesday, "wed"},
         {Weekday::Thursday, "thu"},
         {Weekday::Friday, "fri"},
         {Weekday::Saturday, "sat"},
         {Weekday::Sunday, "sun"}}};
};

}  // namespace steady
