#pragma once

#include <string_view>

namespace steady {

/// The text of resources/catalogue/NAME as it was when the program was built; empty when there is
/// no such file. The bytes live as long as the program.
std::string_view embeddedFile(std::string_view name);

}  // namespace steady
