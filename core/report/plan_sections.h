#pragma once

#include "core/plan/offers.h"
#include "core/plan/plan.h"
#include "core/plan/projection.h"
#include "core/report/document.h"

namespace steady {

// The parts of the printed plan, each a pure function of the plan. A part that the plan does not
// have is an empty list.

using Blocks = std::vector<Block>;

// Page one: what to do, for the fridge (plan_first_page.cpp).
Blocks urgentFrame(Plan const& plan);
Blocks eachDay(Plan const& plan);
Blocks foodAtAGlance(Plan const& plan);
Blocks weekBoard(Plan const& plan);
Blocks sampleDay(Plan const& plan);
Blocks withheldFrame(Plan const& plan);

// The pages after it (plan_details.cpp, plan_movement_pages.cpp).
Blocks safetyNotes(Plan const& plan);
Blocks foodInDetail(Plan const& plan);
Blocks windowInDetail(Plan const& plan);
Blocks movementInDetail(Plan const& plan);
Blocks sleepInDetail(Plan const& plan);
Blocks calmInDetail(Plan const& plan);

// What could come next (plan_next_steps.cpp).
Blocks nextSteps(PlanOffers const& offers);

// What the numbers rest on (plan_reasons.cpp).
Blocks weightInDetail(Plan const& plan, std::vector<ProjectionPoint> const& projection);
Blocks whyEachLine(Plan const& plan);
Blocks sourcesUsed(Plan const& plan);

/// The plate rule stands in for every figure of food (D-16).
bool countsNothing(Plan const& plan);

}  // namespace steady
