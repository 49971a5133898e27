#include "core/support/round.h"

#include <cmath>

namespace steady {

double roundHalfAway(double value, int decimals) {
    double const scale = std::pow(10.0, decimals);
    double const scaled = std::abs(value) * scale;
    double const rounded = std::floor(scaled + 0.5 + kTolerance);
    return std::copysign(rounded / scale, value);
}

double roundToStep(double value, double step) {
    return roundHalfAway(value / step) * step;
}

}  // namespace steady
