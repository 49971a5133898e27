#pragma once

#include "core/plan/facts.h"
#include "core/plan/plan.h"

#include <map>
#include <optional>
#include <vector>

namespace steady {

/// 24 months of readings (O-10).
DateRange readingsForHistory(Date today);

/// What the plans in a diary say to its history.
struct PlansSoFar {
    std::optional<Plan> inForce;
    std::optional<Date> first;           ///< first day of version 1
    std::optional<Date> carbsChangedOn;  ///< E-06
};

/// What the diary knows that rules ask for, as of a day. Entries in any order; those after `today`
/// are left out. `closed` are the days that the person closed. Nothing means not known.
History historyOf(std::vector<Entry> const& entries, PlansSoFar const& plans, Date today,
                  std::map<Date, DayState> const& closed = {});

}  // namespace steady
