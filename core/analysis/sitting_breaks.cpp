#include "core/analysis/sitting_breaks.h"

#include "core/analysis/diary_slice.h"

#include <algorithm>
#include <cmath>

namespace steady {

BreakTimes timesOf(BreakPattern pattern) {
    return pattern == BreakPattern::ThreeEvery30 ? BreakTimes{30, 3} : BreakTimes{60, 6};
}

bool isQuiet(ClockTime time, QuietHours const& quiet) {
    return minutesFrom(quiet.from, time) < minutesFrom(quiet.from, quiet.to);
}

std::vector<ClockTime> breakPrompts(BreakPattern pattern, QuietHours const& quiet) {
    std::vector<ClockTime> prompts;
    auto last = quiet.to;
    while (auto const next = nextBreak(pattern, quiet, last, static_cast<int>(prompts.size()))) {
        prompts.push_back(*next);
        last = *next;
    }
    return prompts;
}

std::optional<ClockTime> nextBreak(BreakPattern pattern, QuietHours const& quiet,
                                   ClockTime lastMoved, int promptsSoFar) {
    int const every = timesOf(pattern).everyMinutes;
    if (promptsSoFar >= kMostBreakPrompts) return std::nullopt;
    // Who moved in the quiet hours begins the day with their end.
    auto const from = isQuiet(lastMoved, quiet) ? quiet.to : lastMoved;
    int const awakeLeft = quiet.from == quiet.to ? 24 * 60 : minutesFrom(from, quiet.from);
    if (every >= awakeLeft) return std::nullopt;
    return from + std::chrono::minutes{every};
}

int breaksOn(std::vector<Entry> const& entries, Date day) {
    auto const flags = entriesOf<Flag>(entries, {day, day});
    return static_cast<int>(std::count_if(flags.begin(), flags.end(), [](Flag const* flag) {
        return flag->kind == FlagKind::SittingBreak;
    }));
}

std::optional<ClockTime> lastMoved(std::vector<Entry> const& entries, Date day) {
    int latest = -1;
    for (auto const* flag : entriesOf<Flag>(entries, {day, day}))
        if (flag->kind == FlagKind::SittingBreak && flag->when.time)
            latest = std::max(latest, minutesIntoDay(*flag->when.time));
    for (auto const* workout : entriesOf<Workout>(entries, {day, day}))
        if (workout->when.time)
            latest =
                std::max(latest, minutesIntoDay(*workout->when.time) +
                                     static_cast<int>(std::lround(workout->minutes.value_or(0))));
    if (latest < 0) return std::nullopt;
    return kDayStart + std::chrono::minutes{std::min(latest, 24 * 60 - 1)};
}

}  // namespace steady
