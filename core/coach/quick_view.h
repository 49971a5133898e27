#pragma once

#include "core/coach/today_view.h"
#include "core/support/error.h"
#include "core/support/text.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace steady {

/// One thing that the quick line understood: "Oats, rolled", "60 g", 227 kcal.
struct QuickChip {
    Text name;
    Text amount;
    std::optional<double> energyKcal;
};

/// What the quick line makes of a text, before Enter: shown as chips, on the timeline and on the
/// gauges, all dashed or hatched.
struct QuickPreview {
    std::vector<QuickChip> chips;
    Text when;  ///< "Breakfast 08:10"; empty when nothing has a time
    std::optional<ClockTime> time;
    bool hasMeal = false;
    MealColour colour = MealColour::Unknown;
    Text totals;                         ///< "36 g net carbs · GL 19 · 22 g protein"
    Text reason;                         ///< one sentence: why this colour, what is unusual
    std::vector<std::string> unread;     ///< kept as notes
    std::vector<Fault> faults;           ///< read but refused
    std::vector<Text> questions;         ///< "Is 92 kg right?": asked before it is logged
    std::map<std::string, double> adds;  ///< by gauge key: what the text would add

    bool empty() const { return chips.empty() && unread.empty() && faults.empty(); }
};

}  // namespace steady
