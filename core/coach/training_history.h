#pragma once

#include "core/domain/entry.h"
#include "core/plan/training_past.h"

#include <vector>

namespace steady {

/// What was trained from the first plan until a day: the steps of the programme are counted from
/// it. Entries in any order; workouts and feelings are read.
TrainingPast trainingPastOf(std::vector<Entry> const& entries, Date firstPlan, Date today);

}  // namespace steady
