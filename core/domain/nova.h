#pragma once

#include <string_view>

namespace steady {

/// D-20, the NOVA class of a person's own food: 4 with five or more ingredients of which one is a
/// flavouring, emulsifier, sweetener, modified starch or isolate; otherwise what its kind of food
/// usually is. The list is that of the label, with commas or semicolons.
int novaFromIngredients(std::string_view ingredients, int usualOfItsKind);

}  // namespace steady
