#pragma once

namespace steady {

/// Rounds for display, half away from zero (domain reference, section 0). A value that is a hair
/// below a half because of binary fractions (2.675) counts as the half.
double roundHalfAway(double value, int decimals = 0);

/// Nearest multiple of a step, half away from zero: 1830.3 to 10 is 1830.
double roundToStep(double value, double step);

/// Equality tolerance for thresholds (O-01).
inline constexpr double kTolerance = 1e-9;

}  // namespace steady
