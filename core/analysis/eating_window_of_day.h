#pragma once

#include "core/domain/entry.h"

#include <optional>
#include <vector>

namespace steady {

/// First to last bite of a day, from the meals that were logged.
struct EatenWindow {
    ClockTime first;
    ClockTime last;
    double hours = 0;
    bool allTimed = true;  ///< false: something was eaten at an unknown time

    bool operator==(EatenWindow const&) const = default;
};

/// O-37: anything of 5 kcal or more opens and closes the window; water, black coffee and plain tea
/// do not. A food of unknown energy counts as eaten. Nothing without a timed bite. Times after
/// midnight belong to the evening before.
std::optional<EatenWindow> eatenWindow(std::vector<MealItem const*> const& itemsOfOneDay);

/// D-10: within the planned window, with 15 minutes to spare at both ends.
bool windowMet(EatenWindow const& eaten, ClockTime start, ClockTime end);

}  // namespace steady
