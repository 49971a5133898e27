#pragma once

#include "core/analysis/day_colour.h"
#include "core/analysis/day_totals.h"
#include "core/analysis/eating_window_of_day.h"
#include "core/analysis/meal_colour.h"
#include "core/domain/entry.h"

#include <optional>
#include <vector>

namespace steady {

/// One sitting with its colour against the plan of the day.
struct MealSummary {
    MealSlot slot = MealSlot::Snack;
    std::optional<ClockTime> time;  ///< of its first item
    bool main = false;
    std::vector<MealItem> items;
    DayTotals totals;
    MealVerdict verdict;
};

/// One day as a value: `steady day --json`, and what Today is built on.
struct DaySummary {
    Date day;
    DayState state = DayState::NotTracked;
    std::optional<int> planVersion;
    std::vector<Entry> entries;  ///< in the order in which they happened
    DayTotals totals;
    std::optional<EatenWindow> window;
    std::optional<bool> windowMet;  ///< nothing without a planned window or a timed bite
    std::vector<MealSummary> meals;
    DayVerdict verdict;
};

}  // namespace steady
