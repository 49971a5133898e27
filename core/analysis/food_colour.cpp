#include "core/analysis/food_colour.h"

#include "core/support/round.h"

#include <algorithm>

namespace steady {

namespace {

constexpr double kVeryFewCarbsG = 5;  // D-04
// D-13, net grams per serving.
constexpr double kLowCarbGreenG = 6;
constexpr double kLowCarbAmberG = 15;
constexpr double kKetoGreenG = 3;
constexpr double kKetoAmberG = 8;

MealColour byLimits(double value, double green, double amber) {
    if (value <= green + kTolerance) return MealColour::Green;
    return value <= amber + kTolerance ? MealColour::Amber : MealColour::Red;
}

bool isWholeFood(Food const& food) {
    return food.nova <= 3 && food.per100g.addedSugar.value_or(0) <= kTolerance;
}

MealColour lowGiColour(Food const& food, double grams, double netCarbsG) {
    if (netCarbsG < kVeryFewCarbsG) return MealColour::Green;
    auto const load = glycaemicLoad(food, grams);
    if (!food.gi.value || !load) return MealColour::Unknown;
    double const gi = *food.gi.value;
    if ((gi >= 70 - kTolerance && *load >= 10 - kTolerance) || *load >= 20 - kTolerance)
        return MealColour::Red;
    return gi <= 55 + kTolerance && *load <= 10 + kTolerance ? MealColour::Green
                                                             : MealColour::Amber;
}

}  // namespace

MealColour foodColour(Food const& food, double grams, Approach approach) {
    if (food.flags.alwaysRed || food.flags.sugaryDrink) return MealColour::Red;
    if (!food.per100g.netCarbs) return MealColour::Unknown;
    double const carbs = *food.per100g.netCarbs * grams / 100;
    auto colour = MealColour::Unknown;
    switch (approach) {
        case Approach::LowGi:
            colour = lowGiColour(food, grams, carbs);
            break;
        case Approach::LowCarb:
            colour = byLimits(carbs, kLowCarbGreenG, kLowCarbAmberG);
            break;
        case Approach::Ketogenic:
            colour = byLimits(carbs, kKetoGreenG, kKetoAmberG);
            break;
    }
    // O-41: at least amber when highly processed or sweetened.
    if (colour == MealColour::Green && !isWholeFood(food)) return MealColour::Amber;
    return colour;
}

}  // namespace steady
