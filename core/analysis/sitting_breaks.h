#pragma once

#include "core/domain/entry.h"
#include "core/support/enum_names.h"

#include <optional>
#include <vector>

namespace steady {

/// F-11: both patterns were tried, each worked in one trial; the person picks.
enum class BreakPattern {
    ThreeEvery30,  ///< Dempsey 2016
    SixEvery60,    ///< Homer 2021
};

struct BreakTimes {
    int everyMinutes = 30;
    int minutes = 3;
};
BreakTimes timesOf(BreakPattern pattern);

/// From the evening to the morning, when nobody is asked to get up. The same time twice: never.
struct QuietHours {
    ClockTime from;
    ClockTime to;

    bool operator==(QuietHours const&) const = default;
};
bool isQuiet(ClockTime time, QuietHours const& quiet);

inline constexpr int kMostBreakPrompts = 16;  // a day
inline constexpr int kBreakTarget = 6;

/// When a person who sits all day would be asked to get up: counted from the end of the quiet
/// hours, at most sixteen times.
std::vector<ClockTime> breakPrompts(BreakPattern pattern, QuietHours const& quiet);

/// When the next break is due after a person last moved; nothing once the quiet hours come first
/// or the day has had its prompts.
std::optional<ClockTime> nextBreak(BreakPattern pattern, QuietHours const& quiet,
                                   ClockTime lastMoved, int promptsSoFar = 0);

/// Breaks logged on a day, and when the person last moved on it: a break or the end of a workout.
int breaksOn(std::vector<Entry> const& entries, Date day);
std::optional<ClockTime> lastMoved(std::vector<Entry> const& entries, Date day);

template <>
struct EnumNames<BreakPattern> {
    static constexpr std::array<std::pair<BreakPattern, std::string_view>, 2> table{
        {{BreakPattern::ThreeEvery30, "3_every_30"}, {BreakPattern::SixEvery60, "6_every_60"}}};
};

}  // namespace steady
