#pragma once

#include "core/plan/plan.h"
#include "core/plan/projection.h"

#include <optional>
#include <vector>

namespace steady {

/// The Plan page as a value: the plan in force, what it was before, and the projection to draw.
struct PlanView {
    std::optional<Plan> plan;
    Text versionText;  ///< "Version 3 · since Mon 9 November"
    int versions = 0;
    std::vector<ProjectionPoint> projection;
    std::optional<double> trendKg;     ///< E-07 today
    std::vector<std::string> changes;  ///< ids of lines that differ from the version before
};

}  // namespace steady
