#pragma once

#include "core/plan/facts.h"
#include "core/plan/plan.h"

#include <map>
#include <optional>
#include <vector>

namespace steady {

/// The days whose entries historyOf wants: 24 months of readings (O-10).
DateRange entriesForHistory(Date today);

/// What the diary knows that rules ask for, as of a day. Entries in any order; those after `today`
/// are left out. `plan` is the one in force, `firstPlan` the first day of version 1, `closed` the
/// days that the person closed. Nothing means not known.
History historyOf(std::vector<Entry> const& entries, std::optional<Plan> const& plan,
                  std::optional<Date> firstPlan, Date today,
                  std::map<Date, DayState> const& closed = {});

}  // namespace steady
