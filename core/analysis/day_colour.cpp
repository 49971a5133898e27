#include "core/analysis/day_colour.h"

#include "core/support/round.h"

namespace steady {

namespace {

constexpr double kAmberDayFactor = 1.25;    // D-24
constexpr double kDayCoverageNeeded = 0.8;  // O-42

MealColour againstBudget(double value, double budget) {
    if (value <= budget + kTolerance) return MealColour::Green;
    return value <= kAmberDayFactor * budget + kTolerance ? MealColour::Amber : MealColour::Red;
}

MealColour budgetColour(DayTotals const& totals, DayBudget const& budget) {
    if (budget.approach == Approach::LowGi) {
        bool const known = totals.glCoverage.value_or(0) >= kDayCoverageNeeded - kTolerance;
        if (!budget.gl || !known || !totals.gl.value) return MealColour::Unknown;
        return againstBudget(*totals.gl.value, *budget.gl);
    }
    auto const& carbs = totals.netCarbs;
    bool const known = carbs.known >= kDayCoverageNeeded * carbs.of - kTolerance;
    if (!budget.netCarbsG || !known || !carbs.value) return MealColour::Unknown;
    return againstBudget(*carbs.value, *budget.netCarbsG);
}

}  // namespace

DayVerdict dayColour(DayTotals const& totals, DayBudget const& budget, DayState state) {
    if (state != DayState::Complete) return {};
    DayVerdict verdict{budgetColour(totals, budget), std::nullopt};
    if (verdict.colour != MealColour::Unknown)
        verdict.met = verdict.colour != MealColour::Red && !totals.alwaysRed;
    return verdict;
}

}  // namespace steady
