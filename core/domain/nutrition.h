#pragma once

#include <optional>

namespace steady {

/// Whether a food's carbohydrate figure includes its fibre (D-05).
enum class CarbBasis {
    ByDifference,  ///< US and Canada labels, USDA: fibre included
    Available,     ///< EU, UK, AU and NZ labels: fibre excluded
};

/// Energy and nutrients of some amount of food, grams unless the name says otherwise. Unknown is
/// nothing, never 0.
struct Nutrition {
    std::optional<double> energyKcal;
    std::optional<double> protein;
    std::optional<double> fat;
    std::optional<double> saturatedFat;
    std::optional<double> carbs;  ///< as labelled: see CarbBasis
    std::optional<double> fibre;
    std::optional<double> sugars;
    std::optional<double> addedSugar;
    std::optional<double> polyols;     ///< all but erythritol and allulose
    std::optional<double> erythritol;  ///< erythritol and allulose
    std::optional<double> alcohol;
    std::optional<double> sodiumMg;
    std::optional<double> netCarbs;  ///< D-05, worked out once when the food is made or logged

    bool operator==(Nutrition const&) const = default;
};

/// Every known figure times a factor.
Nutrition scaled(Nutrition const& nutrition, double factor);

/// D-05: max(0, carb − (by difference ? fibre : 0) − erythritol − 0.5·other polyols). Nothing when
/// the carbohydrate is unknown; unknown fibre subtracts nothing (O-38).
std::optional<double> netCarbs(Nutrition const& nutrition, CarbBasis basis);

}  // namespace steady
