#pragma once

#include "core/analysis/day_totals.h"
#include "core/analysis/meal_colour_kind.h"
#include "core/domain/profile_choices.h"

#include <optional>

namespace steady {

/// A whole day against its carbohydrate target (D-24).
struct DayVerdict {
    MealColour colour = MealColour::Unknown;  ///< Unknown: not judged (O-42)
    std::optional<bool> met;                  ///< not red, and nothing that is red on every plan

    bool operator==(DayVerdict const&) const = default;
};

struct DayBudget {
    Approach approach = Approach::LowGi;
    std::optional<double> gl;
    std::optional<double> netCarbsG;

    bool operator==(DayBudget const&) const = default;
};

/// D-24 with O-42: judged only when the day is complete and at least 80 % is known.
DayVerdict dayColour(DayTotals const& totals, DayBudget const& budget, DayState state);

}  // namespace steady
