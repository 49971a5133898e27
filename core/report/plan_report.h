#pragma once

#include "core/plan/plan.h"
#include "core/plan/projection.h"
#include "core/report/document.h"

namespace steady {

/// The printed plan, two to six pages: page one is the page for the fridge.
Document planReport(Plan const& plan, std::vector<ProjectionPoint> const& projection, Date printed);

}  // namespace steady
