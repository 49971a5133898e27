#pragma once

#include "core/plan/offers.h"
#include "core/plan/plan.h"
#include "core/plan/projection.h"
#include "core/report/document.h"

#include <optional>
#include <vector>

namespace steady {

/// The printed plan, five to seven pages: page one is the page for the fridge.
/// `trendKg` is the weight trend of the day; without it the weight at the start stands there.
/// `offers` are what could come next; without them that part is left out.
Document planReport(Plan const& plan, std::vector<ProjectionPoint> const& projection, Date printed,
                    std::optional<double> trendKg = {}, PlanOffers const& offers = {});

}  // namespace steady
