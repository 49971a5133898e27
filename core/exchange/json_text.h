#pragma once

#include "core/support/result.h"

#include <nlohmann/json.hpp>

#include <string_view>

namespace steady {

/// Any JSON text as a value. Broken text is an error naming the line; a key that stands twice in
/// one object is an error naming the key, because one of the two would be lost silently.
Result<nlohmann::ordered_json> parseJsonText(std::string_view text);

/// Whole numbers without a decimal point: 165, not 165.0.
nlohmann::ordered_json jsonNumber(double value);

}  // namespace steady
