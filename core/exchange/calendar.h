#pragma once

#include "core/support/date.h"
#include "core/support/text.h"

#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace steady {

/// Something that returns every day or every week, on the wall clock of wherever the person is.
struct CalendarEvent {
    enum class Repeats { Daily, Weekly };

    std::string uid;  ///< the same for the same thing, so that a second import updates it
    Date firstDay;    ///< when a time is said, the civil day of that time
    std::optional<ClockTime> at;  ///< nothing: the whole day
    int minutes = 0;              ///< unused for a whole day
    Repeats repeats = Repeats::Weekly;
    Date lastDay;  ///< the last day on which it may begin
    Text title;
    std::vector<Text> notes;  ///< one line each
    bool busy = false;        ///< whether it takes up the person's time

    bool operator==(CalendarEvent const&) const = default;
};

/// A file that calendar programs import (RFC 5545).
struct Calendar {
    Text name;
    Date made;         ///< DTSTAMP: the day of the plan, so that the same plan is the same file
    int revision = 0;  ///< SEQUENCE: a later one takes the place of an earlier one
    std::vector<CalendarEvent> events;

    bool operator==(Calendar const&) const = default;
};

/// How a sentence becomes words: toEnglish, or the reader's language.
using CalendarWords = std::function<std::string(Text const&)>;

std::string toICalendar(Calendar const& calendar, CalendarWords const& words);
std::string toICalendar(Calendar const& calendar);

}  // namespace steady
