#pragma once

#include <optional>
#include <vector>

namespace steady {

/// Arithmetic mean; nothing of nothing.
std::optional<double> mean(std::vector<double> const& values);

/// Middle value, or the mean of the two in the middle.
std::optional<double> median(std::vector<double> values);

/// Sample standard deviation (n − 1); nothing below two values.
std::optional<double> sampleDeviation(std::vector<double> const& values);

}  // namespace steady
