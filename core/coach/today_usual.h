#pragma once

#include "core/domain/entry.h"

#include <cstddef>
#include <vector>

namespace steady {

/// What was eaten around this time of day on at least two of the last 14 days: the newest item of
/// each food, the most usual first. Offered before anything is typed.
std::vector<MealItem> usualItems(std::vector<Entry> const& entries, Date day, ClockTime now,
                                 std::size_t limit);

/// The slot that a time of day belongs to.
MealSlot slotOfHour(ClockTime time);

/// The meal of this slot on the day before; drinks alone are no meal (O-37).
std::vector<MealItem> mealOfTheDayBefore(std::vector<Entry> const& entries, Date day,
                                         MealSlot slot);

}  // namespace steady
