#pragma once

#include "core/plan/plan.h"

#include <nlohmann/json.hpp>

namespace steady {

using PlanJson = nlohmann::ordered_json;

/// A plan without loss: every sentence as a value, for reading back in any language.
PlanJson storedPlan(Plan const& plan);

/// The plan that was stored. Throws nlohmann::json::exception when it is something else.
Plan restoredPlan(PlanJson const& stored);

}  // namespace steady
