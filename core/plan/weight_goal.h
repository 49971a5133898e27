#pragma once

#include "core/plan/facts.h"
#include "core/plan/plan.h"
#include "core/plan/projection.h"
#include "core/plan/weight_model.h"

#include <optional>
#include <vector>

namespace steady {

/// A goal nearer than this is no goal (O-30).
inline constexpr double kNearestGoalKg = 0.5;
/// No date is looked for beyond two years (O-45).
inline constexpr int kLongestSearchDays = 730;

/// D-02: a tenth less, but not below a BMI of 20 (22 from 65 years); to 0.1 kg.
double weightGoalKg(Kilograms start, Centimetres height, int age);

/// 3, 5, 7 and 10 % less as far as the goal, which is the last one; to 0.1 kg.
std::vector<double> milestonesKg(double startKg, double goalKg);

/// The model of a person today (O-45).
WeightModel weightModelOf(Facts const& facts);

/// What the plan changes, at a kept share of 0–1.
ModelChange planChange(Plan const& plan, double keptShare);

/// Nothing without an energy gap or when weight numbers are withheld.
std::optional<WeightPlan> weightPlanOf(Facts const& facts, Plan const& plan);

/// Weekly points of the E-04 band for up to twelve months, held at the goal once it is reached.
/// Empty without a weight plan or with hidden numbers (E-10).
std::vector<ProjectionPoint> projectionOf(Facts const& facts, Plan const& plan);

/// The answer to "which daily gap reaches this weight by that day" (E-10, O-47).
struct DateAnswer {
    std::optional<double> kcalPerDay;  ///< negative; nothing: not safely by then
    double limitKcal = 0;              ///< the largest gap that is safe, negative
    std::optional<int> earliestDay;    ///< with that gap; nothing beyond two years
};
DateAnswer gapForDate(WeightModel const& model, double goalKg, int days, double limitKcal);

/// The largest safe gap of a person (negative kcal/day): a quarter of the baseline, 750 kcal, the
/// floor, and the cap of a safety row (O-47).
double largestSafeGap(WeightModel const& model, EnergyPlan const& energy,
                      std::optional<double> rateCapKgAWeek);

}  // namespace steady
