#pragma once

#include <optional>
#include <string_view>

namespace steady {

/// A number as people write it: "82.4", "82,4", "-3". One decimal sign, point or comma; no groups,
/// so that "93,5" can never become 935. Anything else is nothing.
std::optional<double> parseNumber(std::string_view text);

}  // namespace steady
