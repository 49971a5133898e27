#pragma once

#include "core/support/text.h"

#include <optional>
#include <string>
#include <string_view>

namespace steady {

/// A sentence as it stands in the diary: context, source and arguments, never the translated
/// words, so that "Lunch deleted" is still right after the language changed.
std::string labelToJson(Text const& text);

/// Reads back what labelToJson wrote; anything else is nothing.
std::optional<Text> labelFromJson(std::string_view json);

}  // namespace steady
