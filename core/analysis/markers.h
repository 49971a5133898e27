#pragma once

#include "core/domain/profile.h"
#include "core/support/text.h"

#include <optional>
#include <string>
#include <vector>

namespace steady {

/// A figure worked out from the profile and its labs, with how to read it (domain reference C).
struct Marker {
    std::string key;  ///< "bmi_kg_m2", as in plan --json
    Text name;
    double value = 0;
    int decimals = 1;  ///< for display
    std::string unit;
    std::string band;  ///< "obesity_1"
    Text bandText;
    Text caveat;
    std::string rule;  ///< "C-01"
    std::optional<double> previous;
    std::optional<double> smallestChange;  ///< below it a difference means nothing (C-15)

    bool operator==(Marker const&) const = default;
};

/// C-03, Mifflin–St Jeor 1990 (kcal/day).
double basalMetabolicRate(Sex sex, Kilograms weight, Centimetres height, int age);

/// C-04: physical activity level, times BMR gives TDEE.
double activityFactor(Activity activity);

/// C-01 (kg/m²) and C-02 (same unit over same unit).
double bodyMassIndex(Kilograms weight, Centimetres height);
double waistToHeight(Centimetres waist, Centimetres height);

/// Every marker of section C that the inputs allow, in the order of the reference.
std::vector<Marker> markersOf(Profile const& profile, Date today);

}  // namespace steady
