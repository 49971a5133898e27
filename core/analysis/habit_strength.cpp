#include "core/analysis/habit_strength.h"

#include "core/support/round.h"

#include <algorithm>
#include <cmath>

namespace steady {

double habitStrength(std::vector<std::optional<double>> const& doneByDay, double daysAWeek) {
    // I-02: m = 0.5^(√f / 13), a form known from habit trackers.
    double const keep = std::pow(0.5, std::sqrt(daysAWeek / 7) / 13);
    double strength = 0;
    for (auto const& done : doneByDay)
        if (done) strength = strength * keep + std::clamp(*done, 0.0, 1.0) * (1 - keep);
    return strength;
}

HabitStage habitStage(double strength) {
    if (strength < 0.3 - kTolerance) return HabitStage::New;
    return strength > 0.7 + kTolerance ? HabitStage::Strong : HabitStage::Growing;
}

}  // namespace steady
