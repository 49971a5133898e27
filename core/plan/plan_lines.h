#pragma once

#include "core/plan/facts.h"
#include "core/plan/plan.h"

namespace steady {

/// Every line of a plan with its reason, working and source: the text of the plan. Lines follow the
/// pillars that the plan holds; with hidden numbers the figures of energy and weight stay out.
void addPlanLines(Plan& plan, Facts const& facts);

// One part each, in the order of the plan.
void addEnergyLines(Plan& plan, Facts const& facts);
void addWeightLines(Plan& plan, Facts const& facts);
void addMacroLines(Plan& plan, Facts const& facts);
void addFoodLines(Plan& plan, Facts const& facts);
/// Reminders beside the food: the meter, start of keto, meal order, drinks, nutrients (O-24, D-11,
/// D-17, D-22 … D-25).
void addFoodPrompts(Plan& plan, Facts const& facts);
void addWindowLines(Plan& plan, Facts const& facts);
void addMovementLines(Plan& plan, Facts const& facts);
void addSleepLines(Plan& plan, Facts const& facts);
void addStressLines(Plan& plan, Facts const& facts);

}  // namespace steady
