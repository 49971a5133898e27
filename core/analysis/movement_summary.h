#pragma once

#include "core/domain/entry.h"

#include <vector>

namespace steady {

/// What a span of days held of movement.
struct MovementDone {
    double aerobicMinutes = 0;  ///< modality aerobic alone
    double resistanceMinutes = 0;
    double walkMinutes = 0;
    double hiitMinutes = 0;
    double balanceMinutes = 0;

    /// Aerobic minutes of the plan: aerobic sessions and walks of at least 10 min (O-55).
    double plannedKindAerobicMinutes = 0;
    int aerobicSessions = 0;  ///< three short walks make one (O-55); a walk of 30 min is one
    int resistanceSessions = 0;
    int hiitSessions = 0;
    double mvpaMinutes = 0;  ///< F-13: moderate + 2 · vigorous
    int entries = 0;

    bool operator==(MovementDone const&) const = default;
};

MovementDone movementDone(std::vector<Workout const*> const& workouts);

/// F-13 as arithmetic.
double mvpaMinutes(double moderate, double vigorous);
/// The minutes a week that F-13 aims for; more once weight is to be kept rather than lost.
double mvpaGoalMinutes(bool keepingWeight);

}  // namespace steady
