#pragma once

#include "core/domain/food.h"
#include "core/exchange/quick_line_tokens.h"

#include <optional>
#include <string>
#include <string_view>

namespace steady {

/// How much of a food was typed: "2", "60 g", "half", "1 1/2 cups", "2 x 250 ml".
struct QuickAmount {
    double count = 1;
    bool wasSaid = false;
    std::string unit;  ///< "g", "ml", "slice" ... in the singular; empty for a bare count
    std::size_t tokens = 0;
};

/// The amount that starts at `at`; `tokens` says how many pieces it took, 0 for none. A word after
/// the number is only a unit when it is a known one.
QuickAmount amountAt(QuickTokens const& tokens, std::size_t at);

/// Whether a word is a measure that many foods have: "cup", "slice", "handful", "large".
bool isHouseholdMeasure(std::string_view singularWord);

/// The grams of an amount of a food; nothing when the food has no such measure.
std::optional<double> gramsOf(Food const& food, QuickAmount const& amount);

}  // namespace steady
