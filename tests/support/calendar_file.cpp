#include "tests/support/calendar_file.h"

#include <algorithm>

#ifdef STEADY_HAS_LIBICAL

#include <fmt/format.h>
#include <libical/ical.h>

namespace steady::test {

namespace {

std::string wordsOfIcal(char const* words) {
    return words == nullptr ? std::string() : std::string(words);
}

std::string icalMoment(icaltimetype const& time) {
    auto const day = fmt::format("{:04}-{:02}-{:02}", time.year, time.month, time.day);
    return time.is_date ? day : fmt::format("{} {:02}:{:02}", day, time.hour, time.minute);
}

/// Where the parser was not content it leaves a property that says why.
void collectErrors(icalcomponent* part, std::vector<std::string>& errors) {
    for (auto* one = icalcomponent_get_first_property(part, ICAL_XLICERROR_PROPERTY);
         one != nullptr; one = icalcomponent_get_next_property(part, ICAL_XLICERROR_PROPERTY))
        errors.push_back(wordsOfIcal(icalproperty_get_xlicerror(one)));
    for (auto* child = icalcomponent_get_first_component(part, ICAL_ANY_COMPONENT);
         child != nullptr; child = icalcomponent_get_next_component(part, ICAL_ANY_COMPONENT))
        collectErrors(child, errors);
}

std::vector<std::string> occurrences(icalcomponent* event, icaltimetype const& start) {
    std::vector<std::string> found;
    auto* rule = icalcomponent_get_first_property(event, ICAL_RRULE_PROPERTY);
    if (rule == nullptr) return {icalMoment(start)};
    auto* iterator = icalrecur_iterator_new(icalproperty_get_rrule(rule), start);
    for (auto next = icalrecur_iterator_next(iterator);
         !icaltime_is_null_time(next) && found.size() < 400;
         next = icalrecur_iterator_next(iterator))
        found.push_back(icalMoment(next));
    icalrecur_iterator_free(iterator);
    return found;
}

ReadEvent readEvent(icalcomponent* event) {
    ReadEvent read;
    auto const start = icalcomponent_get_dtstart(event);
    read.uid = wordsOfIcal(icalcomponent_get_uid(event));
    read.title = wordsOfIcal(icalcomponent_get_summary(event));
    read.notes = wordsOfIcal(icalcomponent_get_description(event));
    read.begins = icalMoment(start);
    read.minutes = icaldurationtype_as_int(icalcomponent_get_duration(event)) / 60;
    read.floating = !icaltime_is_utc(start) && start.zone == nullptr;
    read.occurs = occurrences(event, start);
    read.sequence = icalcomponent_get_sequence(event);
    auto* transparency = icalcomponent_get_first_property(event, ICAL_TRANSP_PROPERTY);
    read.busy =
        transparency != nullptr && icalproperty_get_transp(transparency) == ICAL_TRANSP_OPAQUE;
    return read;
}

}  // namespace

bool canReadCalendars() {
    return true;
}

ReadCalendar readCalendar(std::string const& file) {
    ReadCalendar read;
    auto* calendar = icalparser_parse_string(file.c_str());
    if (calendar == nullptr) {
        read.errors.emplace_back("not a calendar at all");
        return read;
    }
    if (icalcomponent_isa(calendar) != ICAL_VCALENDAR_COMPONENT)
        read.errors.emplace_back("not one calendar");
    // The rules of which property may stand how often in which part (RFC 5546).
    icalrestriction_check(calendar);
    collectErrors(calendar, read.errors);
    for (auto* event = icalcomponent_get_first_component(calendar, ICAL_VEVENT_COMPONENT);
         event != nullptr;
         event = icalcomponent_get_next_component(calendar, ICAL_VEVENT_COMPONENT))
        read.events.push_back(readEvent(event));
    icalcomponent_free(calendar);
    return read;
}

}  // namespace steady::test

#else

namespace steady::test {

bool canReadCalendars() {
    return false;
}

ReadCalendar readCalendar(std::string const&) {
    return {};
}

}  // namespace steady::test

#endif

namespace steady::test {

ReadEvent const* ReadCalendar::titled(std::string const& title) const {
    auto const found = std::find_if(events.begin(), events.end(), [&](ReadEvent const& event) {
        return event.title.starts_with(title);
    });
    return found == events.end() ? nullptr : &*found;
}

}  // namespace steady::test
