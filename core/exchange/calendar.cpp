#include "core/exchange/calendar.h"

#include <fmt/format.h>

#include <string_view>

namespace steady {

namespace {

constexpr std::size_t kMostLineOctets = 75;  // RFC 5545 3.1, without the line break
constexpr std::array<std::string_view, 7> kCalendarWeekdays{"MO", "TU", "WE", "TH",
                                                            "FR", "SA", "SU"};

std::string calendarDate(Date day) {
    auto const parts = partsOf(day);
    return fmt::format("{:04}{:02}{:02}", static_cast<int>(parts.year()),
                       static_cast<unsigned>(parts.month()), static_cast<unsigned>(parts.day()));
}

/// Local time without a zone ("floating"): half past six is half past six, also on a journey.
std::string calendarMoment(Date day, ClockTime time) {
    return fmt::format("{}T{:02}{:02}00", calendarDate(day), time.hour(), time.minute());
}

bool continuesLetter(char octet) {
    return (static_cast<unsigned char>(octet) & 0xC0U) == 0x80U;
}

/// RFC 5545 3.3.11: what would end a value or a line is escaped; other control letters may not
/// stand in a file at all.
std::string calendarText(std::string_view words) {
    std::string text;
    for (char const letter : words) {
        if (letter == '\n')
            text += "\\n";
        else if (letter == '\\' || letter == ';' || letter == ',')
            text += {'\\', letter};
        else if (letter == '\t' || (static_cast<unsigned char>(letter) >= 0x20U && letter != 0x7F))
            text += letter;
    }
    return text;
}

class CalendarWriter {
 public:
    explicit CalendarWriter(CalendarWords const& words) : m_words(words) {}

    std::string write(Calendar const& calendar) {
        line("BEGIN:VCALENDAR");
        line("VERSION:2.0");
        line("PRODID:-//Steady//Habit coach//EN");
        line("CALSCALE:GREGORIAN");
        line("X-WR-CALNAME:" + calendarText(m_words(calendar.name)));
        for (auto const& event : calendar.events)
            writeEvent(calendar, event);
        line("END:VCALENDAR");
        return std::move(m_file);
    }

 private:
    void writeEvent(Calendar const& calendar, CalendarEvent const& event) {
        line("BEGIN:VEVENT");
        line("UID:" + calendarText(event.uid));
        line(fmt::format("DTSTAMP:{}T000000Z", calendarDate(calendar.made)));
        line(fmt::format("SEQUENCE:{}", calendar.revision));
        writeWhen(event);
        line("SUMMARY:" + calendarText(m_words(event.title)));
        if (!event.notes.empty()) line("DESCRIPTION:" + calendarText(notesOf(event)));
        line("CATEGORIES:Steady");
        line("CLASS:PRIVATE");
        line(event.busy ? "TRANSP:OPAQUE" : "TRANSP:TRANSPARENT");
        line("END:VEVENT");
    }

    void writeWhen(CalendarEvent const& event) {
        auto rule =
            event.repeats == CalendarEvent::Repeats::Daily
                ? std::string("RRULE:FREQ=DAILY")
                : fmt::format(
                      "RRULE:FREQ=WEEKLY;BYDAY={}",
                      kCalendarWeekdays[static_cast<std::size_t>(weekdayOf(event.firstDay))]);
        // UNTIL is of the kind of DTSTART (RFC 5545 3.3.10), or programs refuse the rule.
        if (event.at) {
            line("DTSTART:" + calendarMoment(event.firstDay, *event.at));
            line(fmt::format("DURATION:PT{}M", event.minutes));
            line(rule + ";UNTIL=" + calendarMoment(event.lastDay, *event.at));
            return;
        }
        line("DTSTART;VALUE=DATE:" + calendarDate(event.firstDay));
        line("DTEND;VALUE=DATE:" + calendarDate(event.firstDay + std::chrono::days{1}));
        line(rule + ";UNTIL=" + calendarDate(event.lastDay));
    }

    std::string notesOf(CalendarEvent const& event) const {
        std::string notes;
        for (auto const& note : event.notes)
            notes += (notes.empty() ? "" : "\n") + m_words(note);
        return notes;
    }

    /// Folds at 75 octets, never inside a letter.
    void line(std::string_view text) {
        std::size_t room = kMostLineOctets;
        while (text.size() > room) {
            std::size_t cut = room;
            while (cut > 1 && continuesLetter(text[cut]))
                --cut;
            m_file.append(text.substr(0, cut)).append("\r\n ");
            text.remove_prefix(cut);
            room = kMostLineOctets - 1;
        }
        m_file.append(text).append("\r\n");
    }

    CalendarWords const& m_words;
    std::string m_file;
};

}  // namespace

std::string toICalendar(Calendar const& calendar, CalendarWords const& words) {
    return CalendarWriter(words).write(calendar);
}

std::string toICalendar(Calendar const& calendar) {
    return toICalendar(calendar, [](Text const& text) { return toEnglish(text); });
}

}  // namespace steady
