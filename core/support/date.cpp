#include "core/support/date.h"

#include <date/iso_week.h>
#include <fmt/format.h>

#include <charconv>

namespace steady {

namespace {

/// Whole text as an unsigned number of one to `most` digits.
std::optional<int> wholeNumber(std::string_view text, std::size_t most) {
    if (text.empty() || text.size() > most) return std::nullopt;
    int value = 0;
    auto const [end, problem] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (problem != std::errc{} || end != text.data() + text.size() || value < 0)
        return std::nullopt;
    return value;
}

int wrapToDay(int minutes) {
    return ((minutes % 1440) + 1440) % 1440;
}

}  // namespace

Date makeDate(int year, unsigned month, unsigned day) {
    using namespace std::chrono;
    return local_days{
        year_month_day{std::chrono::year{year}, std::chrono::month{month}, std::chrono::day{day}}};
}

std::chrono::year_month_day partsOf(Date date) {
    return std::chrono::year_month_day{date};
}

std::optional<Date> parseDate(std::string_view iso) {
    if (iso.size() != 10 || iso[4] != '-' || iso[7] != '-') return std::nullopt;
    auto const year = wholeNumber(iso.substr(0, 4), 4);
    auto const month = wholeNumber(iso.substr(5, 2), 2);
    auto const day = wholeNumber(iso.substr(8, 2), 2);
    if (!year || !month || !day) return std::nullopt;
    std::chrono::year_month_day const parts{std::chrono::year{*year},
                                            std::chrono::month{static_cast<unsigned>(*month)},
                                            std::chrono::day{static_cast<unsigned>(*day)}};
    if (!parts.ok()) return std::nullopt;
    return Date{parts};
}

std::string toIso(Date date) {
    auto const parts = partsOf(date);
    return fmt::format("{:04}-{:02}-{:02}", static_cast<int>(parts.year()),
                       static_cast<unsigned>(parts.month()), static_cast<unsigned>(parts.day()));
}

std::optional<ClockTime> parseClockTime(std::string_view text) {
    auto const colon = text.find(':');
    if (colon == std::string_view::npos || text.size() - colon != 3) return std::nullopt;
    auto const hour = wholeNumber(text.substr(0, colon), 2);
    auto const minute = wholeNumber(text.substr(colon + 1), 2);
    if (!hour || !minute || *hour > 23 || *minute > 59) return std::nullopt;
    return ClockTime{*hour * 60 + *minute};
}

std::string toString(ClockTime time) {
    return fmt::format("{:02}:{:02}", time.hour(), time.minute());
}

ClockTime clockTime(int hour, int minute) {
    return {hour * 60 + minute};
}

ClockTime operator+(ClockTime time, std::chrono::minutes span) {
    return {wrapToDay(time.minutesSinceMidnight + static_cast<int>(span.count()))};
}

ClockTime operator-(ClockTime time, std::chrono::minutes span) {
    return time + -span;
}

int minutesFrom(ClockTime from, ClockTime to) {
    return wrapToDay(to.minutesSinceMidnight - from.minutesSinceMidnight);
}

ClockTime roundDown(ClockTime time, int stepMinutes) {
    return {time.minutesSinceMidnight - time.minutesSinceMidnight % stepMinutes};
}

ClockTime roundUp(ClockTime time, int stepMinutes) {
    int const over = time.minutesSinceMidnight % stepMinutes;
    return over == 0 ? time : time + std::chrono::minutes{stepMinutes - over};
}

Weekday weekdayOf(Date date) {
    return static_cast<Weekday>(std::chrono::weekday{date}.iso_encoding() - 1);
}

Date mondayOf(Date date) {
    return date - std::chrono::days{static_cast<int>(weekdayOf(date))};
}

IsoWeek isoWeekOf(Date date) {
    iso_week::year_weeknum_weekday const parts{::date::sys_days{date.time_since_epoch()}};
    return {static_cast<int>(parts.year()),
            static_cast<int>(static_cast<unsigned>(parts.weeknum()))};
}

Date mondayOf(IsoWeek week) {
    auto const firstMonday = mondayOf(makeDate(week.year, 1, 4));
    return firstMonday + std::chrono::days{7 * (week.week - 1)};
}

std::optional<IsoWeek> parseIsoWeek(std::string_view text) {
    if (text.size() != 8 || text[4] != '-' || text[5] != 'W') return std::nullopt;
    auto const year = wholeNumber(text.substr(0, 4), 4);
    auto const week = wholeNumber(text.substr(6), 2);
    if (!year || !week || *week < 1) return std::nullopt;
    IsoWeek const parsed{*year, *week};
    if (isoWeekOf(mondayOf(parsed)) != parsed) return std::nullopt;
    return parsed;
}

std::string toString(IsoWeek week) {
    return fmt::format("{:04}-W{:02}", week.year, week.week);
}

int wholeYears(Date birth, Date on) {
    auto const born = partsOf(birth);
    auto const now = partsOf(on);
    int const years = static_cast<int>(now.year()) - static_cast<int>(born.year());
    auto const monthDay = [](auto const& parts) { return parts.month() / parts.day(); };
    return monthDay(now) < monthDay(born) ? years - 1 : years;
}

Date logicalDay(LocalMoment const& now, ClockTime rollover) {
    return now.time < rollover ? now.date - std::chrono::days{1} : now.date;
}

}  // namespace steady
