#pragma once

#include "core/coach/each_day.h"
#include "core/coach/interval_offer.h"
#include "core/coach/movement_board.h"
#include "core/coach/plan_diff.h"
#include "core/plan/offers.h"
#include "core/plan/plan.h"
#include "core/plan/projection.h"

#include <optional>
#include <vector>

namespace steady {

/// The weight trend on one day.
struct TrendOnDay {
    Date day;
    double kg = 0;
};

/// The Plan page as a value: the plan in force (or a past version to read again), what it was
/// before, and the projection to draw.
struct PlanView {
    std::optional<Plan> plan;
    Text versionText;  ///< "Version 3 · since Mon 9 November"
    int versions = 0;
    std::vector<DayFigure> eachDay;
    std::vector<ProjectionPoint> projection;  ///< days count from the plan's first day
    std::vector<TrendOnDay> path;             ///< the trend since the first plan
    std::optional<double> trendKg;            ///< E-07 today
    std::vector<std::string> changes;         ///< ids of lines that differ from the version before
    std::optional<PlanDiff> diff;             ///< against the version before
    std::vector<PlanVersion> history;         ///< every version, oldest first
    bool past = false;                        ///< an old version: to read, not to follow
    /// The plan chooser (D-18), the ladder of swaps (D-21) and what a meter is needed for (O-24);
    /// empty for a past version.
    PlanOffers offers;
    std::optional<IntervalOffer> intervals;     ///< not of an old version
    std::optional<MovementBoard> movementWeek;  ///< this week as it stands; not of an old version
};

}  // namespace steady
