#pragma once

#include "core/plan/plan.h"
#include "core/plan/projection.h"
#include "core/report/document.h"

#include <optional>
#include <vector>

namespace steady {

/// The printed plan, five to seven pages: page one is the page for the fridge.
/// `trendKg` is the weight trend of the day; without it the weight at the start stands there.
Document planReport(Plan const& plan, std::vector<ProjectionPoint> const& projection, Date printed,
                    std::optional<double> trendKg = {});

}  // namespace steady
