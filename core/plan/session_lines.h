#pragma once

#include "core/catalogue/exercise_catalogue.h"
#include "core/plan/pillars.h"

#include <optional>
#include <vector>

namespace steady {

/// F-09: what comes before and after a session, a line each.
std::vector<Text> warmUpLines(PlannedSession const& session);
std::vector<Text> coolDownLines(PlannedSession const& session);

/// F-09: one light set before the first real one; nothing for exercises without a weight.
Text warmUpSetText(Exercise const& exercise, std::optional<double> loadKg);

/// "10–15", "20–30 s", "10–15 each side": counts in what the exercise is measured in.
Text countText(SetMeasure measure, int low, int high);
/// "2 × 10–15" of a plan, in what the exercise is measured in.
Text doseText(PlannedExercise const& exercise);

}  // namespace steady
