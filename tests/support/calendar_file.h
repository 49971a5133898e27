#pragma once

#include <string>
#include <vector>

namespace steady::test {

/// An event as a calendar program reads it.
struct ReadEvent {
    std::string uid;
    std::string title;
    std::string notes;
    std::string begins;  ///< "2026-11-23 17:30", or "2026-11-23" for a whole day
    int minutes = 0;
    bool floating = true;             ///< neither UTC nor in a time zone
    std::vector<std::string> occurs;  ///< every beginning, as `begins`
    int sequence = -1;
    bool busy = false;
};

/// What libical, the parser of GNOME Calendar and Thunderbird, makes of a file.
struct ReadCalendar {
    std::vector<std::string> errors;  ///< everything that it took offence at
    std::vector<ReadEvent> events;

    ReadEvent const* titled(std::string const& title) const;
};

/// Whether this build has the parser; without it there is nothing to compare with.
bool canReadCalendars();
ReadCalendar readCalendar(std::string const& file);

}  // namespace steady::test
