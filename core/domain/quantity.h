#pragma once

#include <compare>

namespace steady {

/// A number that knows its unit. Quantities of one unit add and compare; different units do not
/// mix, so adding kilograms to centimetres does not compile. Conversion is a named function.
template <class Unit>
struct Quantity {
    double value = 0;

    auto operator<=>(Quantity const&) const = default;
    friend Quantity operator+(Quantity a, Quantity b) { return {a.value + b.value}; }
    friend Quantity operator-(Quantity a, Quantity b) { return {a.value - b.value}; }
    friend Quantity operator*(double factor, Quantity q) { return {factor * q.value}; }
    friend Quantity operator*(Quantity q, double factor) { return {factor * q.value}; }
    friend Quantity operator/(Quantity q, double divisor) { return {q.value / divisor}; }
    friend double operator/(Quantity a, Quantity b) { return a.value / b.value; }
};

using Kilograms = Quantity<struct KilogramsUnit>;
using Grams = Quantity<struct GramsUnit>;
using Centimetres = Quantity<struct CentimetresUnit>;
using Kilocalories = Quantity<struct KilocaloriesUnit>;
using BeatsPerMinute = Quantity<struct BeatsPerMinuteUnit>;
using MillimetresOfMercury = Quantity<struct MillimetresOfMercuryUnit>;
using Hours = Quantity<struct HoursUnit>;
using Minutes = Quantity<struct MinutesUnit>;

// Exact by definition (domain reference, section A).
inline constexpr double kKilogramsPerPound = 0.45359237;
inline constexpr double kPoundsPerStone = 14;
inline constexpr double kCentimetresPerInch = 2.54;
inline constexpr double kKilojoulesPerKilocalorie = 4.184;

}  // namespace steady
