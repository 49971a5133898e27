#pragma once

#include "core/domain/entry.h"

#include <optional>
#include <vector>

namespace steady {

/// O-37: 5 kcal or more open the eating window and make a meal; energy that isn't known might.
bool countsAsEating(MealItem const& item);

/// What was eaten together: one breakfast, lunch or dinner a day; snacks more than an hour apart
/// are sittings of their own.
struct Sitting {
    MealSlot slot = MealSlot::Snack;
    std::optional<ClockTime> time;       ///< of its first bite; of its first sip when that is all
    std::vector<MealItem const*> items;  ///< never empty; they point into the diary given
    bool main = false;                   ///< main meal in the sense of O-40

    /// Water, black coffee, plain tea: no meal, so no colour (O-37).
    bool onlyDrinks() const;
};

/// The sittings of one day in the order in which they happened. Main meals are breakfast, lunch and
/// dinner; on a day with none of these, the two sittings with most energy (O-40).
std::vector<Sitting> sittingsOf(std::vector<MealItem const*> const& itemsOfOneDay);

}  // namespace steady
