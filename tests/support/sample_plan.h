#pragma once

#include "core/plan/plan.h"
#include "core/plan/projection.h"

#include <vector>

namespace steady {

/// The plan of the example person P1 (88 kg, 165 cm, low-GI), written by hand: tests of pages and
/// of print need a whole plan, not the planner.
Plan samplePlan();

/// A weight band for P1 over a year: day 0 at 88 kg, the goal of 79.2 reached on day 228 and 372.
std::vector<ProjectionPoint> sampleProjection();

}  // namespace steady
