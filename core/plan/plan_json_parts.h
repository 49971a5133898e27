#pragma once

#include "core/plan/plan_archive.h"

namespace steady {

/// Whole numbers without a decimal point: 1830, not 1830.0.
PlanJson planNumber(double value);

// The pillars as `plan --json` shows them; a pillar that is not there is null.
PlanJson pillarJson(std::optional<EnergyPlan> const& energy);
PlanJson pillarJson(std::optional<WeightPlan> const& weight);
PlanJson pillarJson(std::optional<NutritionPlan> const& nutrition);
PlanJson pillarJson(std::optional<EatingWindowPlan> const& window);
PlanJson pillarJson(std::optional<MovementPlan> const& movement);
PlanJson pillarJson(std::optional<SleepPlan> const& sleep);
PlanJson pillarJson(std::optional<StressPlan> const& stress);

}  // namespace steady
