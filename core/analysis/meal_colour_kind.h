#pragma once

#include "core/support/enum_names.h"

#include <array>

namespace steady {

/// The colour of a meal, a food or a day. Unknown: too little is known to judge, which is neither
/// good nor bad. It describes food, never a person (D-12).
enum class MealColour { Unknown, Green, Amber, Red };

template <>
struct EnumNames<MealColour> {
    static constexpr std::array<std::pair<MealColour, std::string_view>, 4> table{
        {{MealColour::Unknown, "unknown"},
         {MealColour::Green, "green"},
         {MealColour::Amber, "amber"},
         {MealColour::Red, "red"}}};
};

}  // namespace steady
