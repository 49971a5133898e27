#pragma once

#include "core/plan/facts.h"
#include "core/plan/plan.h"

#include <optional>
#include <vector>

namespace steady {

/// D-06: weight above a BMI of 25 counts a quarter.
double referenceWeightKg(double weightKg, double heightCm);

/// Which way of eating is planned, and why another one than was asked for (O-34, D-15).
struct ApproachChoice {
    Approach approach = Approach::LowGi;
    enum class Reason { AsAsked, Gated, VeganKeto } reason = Reason::AsAsked;
};
ApproachChoice chooseApproach(Facts const& facts, Gates const& gates);

/// Grams of protein per kg of reference weight (D-06, O-23, O-31).
double proteinPerKg(Facts const& facts, Gates const& gates, bool energyGap);

struct MacroNeed {
    Approach approach = Approach::LowGi;
    double targetKcal = 0;
    double proteinPerKg = 1.2;
    double referenceKg = 60;
    bool fewCarbsClosed = false;          ///< LC locked or withheld (O-22)
    std::optional<double> netCarbFloorG;  ///< by a safety row
};

struct Macros {
    double proteinG = 0;
    double netCarbsG = 0;
    double fibreG = 0;
    double fatG = 0;
    bool fatBelowMinimum = false;  ///< carbs were lowered as far as they may go (O-33)
};

/// D-03, D-06 to D-08 from the rounded energy target, in the rounding order of O-05.
Macros macrosFor(MacroNeed const& need);

/// Nothing without an energy target.
std::optional<MacroNeed> macroNeedOf(Facts const& facts, Gates const& gates,
                                     std::optional<EnergyPlan> const& energy);

/// D-07 and O-33; without an energy target the general 25 g.
double fibreTargetG(Approach approach, std::optional<double> targetKcal);

/// D-24: glycaemic load of a day.
double glBudgetFor(double targetKcal);

/// D-09: 5 % of the day's energy as added sugar, in grams.
double sugarLimitG(double targetKcal);

/// D-15: 35, 40 and 25 % of the day, to 0.1 g.
std::vector<MealTarget> mealTargets(Macros const& macros);

/// Weekly net-carb steps from what is eaten now to the target; empty when none is needed (D-03,
/// O-32).
std::vector<double> carbRamp(Approach approach, double usualG, double targetG);

}  // namespace steady
