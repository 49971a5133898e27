#include "core/exchange/calendar.h"

#include "tests/support/calendar_file.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <sstream>

namespace steady {
namespace {

CalendarEvent walkEvent() {
    CalendarEvent event;
    event.uid = "aerobic-1@steady.plan";
    event.firstDay = makeDate(2026, 11, 23);
    event.lastDay = makeDate(2026, 12, 19);
    event.at = clockTime(17, 30);
    event.minutes = 30;
    event.title = verbatim("Brisk walk");
    event.busy = true;
    return event;
}

Calendar calendarWith(std::vector<CalendarEvent> events) {
    return {verbatim("Steady"), makeDate(2026, 11, 22), 3, std::move(events)};
}

std::vector<std::string> calendarLines(std::string const& file) {
    std::vector<std::string> lines;
    for (std::size_t from = 0; from < file.size();) {
        auto const to = file.find("\r\n", from);
        lines.push_back(file.substr(from, to - from));
        from = to + 2;
    }
    return lines;
}

TEST(CalendarFile, SaysExactlyWhatAnEventIs) {
    EXPECT_EQ(toICalendar(calendarWith({walkEvent()})),
              "BEGIN:VCALENDAR\r\n"
              "VERSION:2.0\r\n"
              "PRODID:-//Steady//Habit coach//EN\r\n"
              "CALSCALE:GREGORIAN\r\n"
              "X-WR-CALNAME:Steady\r\n"
              "BEGIN:VEVENT\r\n"
              "UID:aerobic-1@steady.plan\r\n"
              "DTSTAMP:20261122T000000Z\r\n"
              "SEQUENCE:3\r\n"
              "DTSTART:20261123T173000\r\n"
              "DURATION:PT30M\r\n"
              "RRULE:FREQ=WEEKLY;BYDAY=MO;UNTIL=20261219T173000\r\n"
              "SUMMARY:Brisk walk\r\n"
              "CATEGORIES:Steady\r\n"
              "CLASS:PRIVATE\r\n"
              "TRANSP:OPAQUE\r\n"
              "END:VEVENT\r\n"
              "END:VCALENDAR\r\n");
}

TEST(CalendarFile, GivesAWholeDayADateAndADailyEventNoWeekday) {
    auto event = walkEvent();
    event.at.reset();
    auto const file = toICalendar(calendarWith({event}));
    EXPECT_NE(file.find("DTSTART;VALUE=DATE:20261123\r\n"), std::string::npos);
    EXPECT_NE(file.find("DTEND;VALUE=DATE:20261124\r\n"), std::string::npos);
    EXPECT_NE(file.find("UNTIL=20261219\r\n"), std::string::npos);
    event.repeats = CalendarEvent::Repeats::Daily;
    EXPECT_NE(toICalendar(calendarWith({event})).find("RRULE:FREQ=DAILY;UNTIL=20261219\r\n"),
              std::string::npos);
}

TEST(CalendarFile, EscapesWhatWouldEndAValueAndKeepsNewLines) {
    auto event = walkEvent();
    event.title = verbatim("Row; 2, or 3 \\ more\tsets\x01");
    event.notes = {verbatim("first"), verbatim("second\r\nthird")};
    auto const file = toICalendar(calendarWith({event}));
    EXPECT_NE(file.find("SUMMARY:Row\\; 2\\, or 3 \\\\ more\tsets\r\n"), std::string::npos) << file;
    EXPECT_NE(file.find("DESCRIPTION:first\\nsecond\\nthird\r\n"), std::string::npos) << file;
}

TEST(CalendarFile, FoldsLongLinesBetweenLetters) {
    auto event = walkEvent();
    std::string words;
    for (int at = 0; at < 60; ++at)
        words += "é—×";  // letters of two and three octets
    event.title = verbatim(words);
    auto const file = toICalendar(calendarWith({event}));
    std::string unfolded;
    bool inTitle = false;
    for (auto const& line : calendarLines(file)) {
        EXPECT_LE(line.size(), 75U);
        ASSERT_FALSE(line.empty());
        inTitle = line.starts_with("SUMMARY:") || (inTitle && line[0] == ' ');
        if (!inTitle) continue;
        auto const part = line.starts_with("SUMMARY:") ? line.substr(8) : line.substr(1);
        EXPECT_NE(static_cast<unsigned char>(part[0]) & 0xC0U, 0x80U) << "a letter is cut";
        unfolded += part;
    }
    EXPECT_EQ(unfolded, words);
}

TEST(CalendarFile, SpeaksTheWordsItIsGiven) {
    auto const file = toICalendar(calendarWith({walkEvent()}), [](Text const& text) {
        return text == verbatim("Brisk walk") ? std::string("Zügiger Spaziergang")
                                              : toEnglish(text);
    });
    EXPECT_NE(file.find("SUMMARY:Zügiger Spaziergang\r\n"), std::string::npos);
}

TEST(CalendarFile, IsReadBackByARealParser) {
    if (!test::canReadCalendars()) GTEST_SKIP() << "libical is not installed";
    auto event = walkEvent();
    event.notes = {verbatim("Effort 3–4 of 10; talk, not sing \\o/"), verbatim("Second line")};
    auto const read = test::readCalendar(toICalendar(calendarWith({event})));
    EXPECT_TRUE(read.errors.empty()) << read.errors.front();
    ASSERT_EQ(read.events.size(), 1U);
    auto const& one = read.events.front();
    EXPECT_EQ(one.uid, "aerobic-1@steady.plan");
    EXPECT_EQ(one.title, "Brisk walk");
    EXPECT_EQ(one.notes, "Effort 3–4 of 10; talk, not sing \\o/\nSecond line");
    EXPECT_EQ(one.begins, "2026-11-23 17:30");
    EXPECT_EQ(one.minutes, 30);
    EXPECT_TRUE(one.floating);
    EXPECT_TRUE(one.busy);
    EXPECT_EQ(one.sequence, 3);
    EXPECT_EQ(one.occurs, (std::vector<std::string>{"2026-11-23 17:30", "2026-11-30 17:30",
                                                    "2026-12-07 17:30", "2026-12-14 17:30"}));
}

// Whatever stands in a title, the file stays one that the parser reads back word for word.
RC_GTEST_PROP(CalendarFile, KeepsAnyWords, (std::string const& typed)) {
    RC_PRE(test::canReadCalendars());
    std::string words = "a";
    for (char const letter : typed)
        if (static_cast<unsigned char>(letter) >= 0x20U &&
            static_cast<unsigned char>(letter) < 0x7FU)
            words += letter;
    words += 'z';  // libical drops blanks at an end
    auto event = walkEvent();
    event.title = verbatim(words);
    auto const read = test::readCalendar(toICalendar(calendarWith({event})));
    RC_ASSERT(read.errors.empty());
    RC_ASSERT(read.events.size() == 1U);
    RC_ASSERT(read.events.front().title == words);
}

}  // namespace
}  // namespace steady
