#pragma once

#include <optional>
#include <vector>

namespace steady {

/// I-02: how far a habit has grown, 0 to 1. Each planned day pulls the strength toward what was
/// done that day (0 to 1) by a little; one missed day costs little, and skipped days (ill,
/// travelling: nothing) leave it as it is. `daysAWeek` is how often the habit is planned.
double habitStrength(std::vector<std::optional<double>> const& doneByDay, double daysAWeek);

enum class HabitStage { New, Growing, Strong };

/// I-02: below 0.3 new, to 0.7 growing, above strong.
HabitStage habitStage(double strength);

}  // namespace steady
