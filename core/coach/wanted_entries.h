#pragma once

#include "core/plan/plan.h"
#include "core/storage/entry_tables.h"

#include <optional>
#include <vector>

namespace steady {

// Which entries the history of a day and the Today page read, kind by kind. Meals take nine tenths
// of the time that reading takes, so they reach back only as far as something looks at them: a
// page then costs the same in the tenth year as in the first.

/// The plan that a day is judged by, and the day of the first plan.
struct PlanOfDay {
    Plan const* inForce = nullptr;
    std::optional<Date> first;
};

/// For historyOf (history.h).
std::vector<KindRange> wantedForHistory(Date today, PlanOfDay const& plan);

/// For buildTodayView: the week of the day, what was lifted and weighed before it.
std::vector<KindRange> wantedForToday(Date day, PlanOfDay const& plan);

/// For buildPlanView: the weights since before the first plan, and the weeks that the next steps
/// are offered from.
std::vector<KindRange> wantedForPlan(Date today, std::optional<Date> firstPlan);

}  // namespace steady
