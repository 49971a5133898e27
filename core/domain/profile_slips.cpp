#include "core/domain/profile_checks.h"

#include <fmt/format.h>

#include <array>
#include <cmath>

namespace steady {

namespace {

/// A slip that people make: a value between `from` and `to` was meant in another unit or with the
/// point elsewhere; times the factor it is the value of the field.
struct ProfileSlip {
    std::string_view key;
    double from;
    double to;
    double factor;
    std::string_view typedUnit;  ///< empty: the point slipped
    bool wholeOnly = false;      ///< only for values without decimals
};

constexpr double kKilogramsPerStone = kPoundsPerStone * kKilogramsPerPound;

constexpr std::array<ProfileSlip, 16> kProfileSlips{{
    {"height_cm", 1.2, 2.3, 100, ""},  // metres
    {"height_cm", 47, 90, kCentimetresPerInch, "in"},
    {"height_cm", 1200, 2300, 0.1, ""},  // millimetres
    {"weight_kg", 350, 3000, 0.1, ""},
    {"weight_kg", 300, 350, kKilogramsPerPound, "lb"},
    {"weight_kg", 35000, 300000, 0.001, "g"},
    {"weight_kg", 6, 34.9, kKilogramsPerStone, "st", true},
    {"weight_kg", 3.5, 30, 10, ""},
    {"waist_cm", 0.4, 2.0, 100, ""},
    {"waist_cm", 20, 39.99, kCentimetresPerInch, "in"},
    {"waist_cm", 400, 2000, 0.1, ""},
    {"neck_cm", 0.2, 0.7, 100, ""},
    {"neck_cm", 10, 19.99, kCentimetresPerInch, "in"},
    {"neck_cm", 200, 700, 0.1, ""},
    {"resting_heart_rate_bpm", 0.7, 2.0, 60, "beats per second"},
    {"resting_heart_rate_bpm", 250, 1200, 0.1, ""},
}};

bool isTypedWhole(double value) {
    return std::abs(value - std::round(value)) < 1e-9;
}

/// 5.9 in a field for centimetres is five foot nine, 5.11 five foot eleven.
std::optional<Text> feetAndInches(double value) {
    if (value < 4 || value >= 8) return std::nullopt;
    double const feet = std::floor(value + 1e-9);
    double const decimals = value - feet;
    double const inches = isTypedWhole(value * 10) ? decimals * 10 : decimals * 100;
    double const centimetres = (feet * 12 + inches) * kCentimetresPerInch;
    if (!isTypedWhole(inches) || inches >= 11.5 || centimetres < 120 || centimetres > 230)
        return std::nullopt;
    return STEADY_TEXT("profile", "did you mean %1 ft %2 in? That is %3 cm")
        .with(figure(feet), figure(inches), figure(centimetres));
}

}  // namespace

std::string typedNumber(double value) {
    return fmt::format("{:.10g}", value);
}

std::optional<Text> likelyMeaning(NumericField const& field, double value) {
    if (!std::isfinite(value)) return std::nullopt;
    if (field.key == "height_cm")
        if (auto text = feetAndInches(value)) return text;
    for (auto const& slip : kProfileSlips) {
        if (slip.key != field.key || value < slip.from || value > slip.to) continue;
        if (slip.wholeOnly && !isTypedWhole(value)) continue;
        double const meant = value * slip.factor;
        if (meant < field.lowest || meant > field.highest) continue;
        int const decimals = field.key == "weight_kg" || !isTypedWhole(meant) ? 1 : 0;
        if (slip.typedUnit.empty())
            return STEADY_TEXT("profile", "did you mean %1 %2?")
                .with(figure(meant, decimals), field.unit);
        return STEADY_TEXT("profile", "did you mean %1 %2? That is %3 %4")
            .with(typedNumber(value), slip.typedUnit, figure(meant, decimals), field.unit);
    }
    return std::nullopt;
}

}  // namespace steady
