#pragma once

#include "core/domain/entry.h"

#include <algorithm>
#include <tuple>
#include <vector>

namespace steady {

/// A diary day runs from 04:00 to 03:59, so 00:30 comes after 23:00 of the same day.
inline constexpr ClockTime kDayStart{4 * 60};

/// Minutes since the day began, 0 to 1439.
inline int minutesIntoDay(ClockTime time) {
    return minutesFrom(kDayStart, time);
}

/// The order in which things happened: day, time (unknown times last), then id. Sorting by it makes
/// every figure independent of the order of logging.
inline std::tuple<Date, int, std::int64_t> happened(EntryTime const& when, EntryId id) {
    return {when.day, when.time ? minutesIntoDay(*when.time) : 24 * 60, id.row};
}

/// Entries of one kind in a span of days, in the order in which they happened. They point into the
/// list that was given.
template <class Kind>
std::vector<Kind const*> entriesOf(std::vector<Entry> const& entries, DateRange range) {
    std::vector<Kind const*> found;
    for (auto const& entry : entries)
        if (auto const* it = std::get_if<Kind>(&entry); it && range.contains(it->when.day))
            found.push_back(it);
    std::sort(found.begin(), found.end(), [](Kind const* a, Kind const* b) {
        return happened(a->when, a->id) < happened(b->when, b->id);
    });
    return found;
}

}  // namespace steady
