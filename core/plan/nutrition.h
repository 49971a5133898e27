#pragma once

#include "core/plan/facts.h"
#include "core/plan/plan.h"

#include <optional>

namespace steady {

/// The food pillar: grams from the energy target, meals, lists and a sample day (D-03 to D-16).
NutritionPlan nutritionOf(Facts const& facts, Gates const& gates,
                          std::optional<EnergyPlan> const& energy, bool numbersHidden);

}  // namespace steady
