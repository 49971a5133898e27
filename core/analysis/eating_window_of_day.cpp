#include "core/analysis/eating_window_of_day.h"

#include "core/analysis/diary_slice.h"
#include "core/analysis/sitting.h"

#include <algorithm>

namespace steady {

namespace {

constexpr int kWindowToleranceMinutes = 15;  // D-10

}  // namespace

std::optional<EatenWindow> eatenWindow(std::vector<MealItem const*> const& itemsOfOneDay) {
    std::optional<EatenWindow> window;
    bool allTimed = true;
    for (auto const* item : itemsOfOneDay) {
        if (!countsAsEating(*item)) continue;
        if (!item->when.time) {
            allTimed = false;
            continue;
        }
        auto const time = *item->when.time;
        if (!window) window = EatenWindow{time, time, 0, true};
        if (minutesIntoDay(time) < minutesIntoDay(window->first)) window->first = time;
        if (minutesIntoDay(time) > minutesIntoDay(window->last)) window->last = time;
    }
    if (!window) return std::nullopt;
    window->hours = minutesFrom(window->first, window->last) / 60.0;
    window->allTimed = allTimed;
    return window;
}

bool windowMet(EatenWindow const& eaten, ClockTime start, ClockTime end) {
    int const opens = minutesIntoDay(start);
    int const closes = opens + minutesFrom(start, end);
    return minutesIntoDay(eaten.first) >= opens - kWindowToleranceMinutes &&
           minutesIntoDay(eaten.last) <= closes + kWindowToleranceMinutes;
}

}  // namespace steady
