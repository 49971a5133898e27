#pragma once

#include "core/coach/plan_view.h"
#include "core/coach/trends_view.h"
#include "ui/charts/chart_spec.h"

#include <vector>

namespace steady {

// From the coach's values to charts. Nothing is computed here but gaps: the numbers, their means
// and their sentences come from core.

ChartSpec weightChart(TrendsView const& view);
ChartSpec movementChart(TrendsView const& view);
ChartSpec sleepChart(TrendsView const& view);
ChartSpec foodChart(TrendsView const& view);
ChartSpec windowChart(TrendsView const& view);
ChartSpec nightsChart(TrendsView const& view);
ChartSpec stressChart(TrendsView const& view);
ChartSpec keptChart(TrendsView const& view);
ChartSpec waistChart(TrendsView const& view);

/// Every card of the Trends page in its order. Without the weight when numbers are hidden (D-16).
std::vector<ChartSpec> trendCharts(TrendsView const& view);

/// The projection of the plan: 50 to 100 % kept, milestones, goal and today's trend (E-04).
ChartSpec projectionChart(PlanView const& view, Date today);

}  // namespace steady
