#pragma once

#include <vector>

namespace steady {

/// One point of the projected weight (E-04): days from the start, and kg for 100, 70 and 50 % kept.
struct ProjectionPoint {
    int day = 0;
    double kept100Kg = 0;
    double kept70Kg = 0;
    double kept50Kg = 0;

    bool operator==(ProjectionPoint const&) const = default;
};

}  // namespace steady
