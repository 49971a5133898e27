#pragma once

#include "core/domain/entry.h"

#include <optional>
#include <vector>

namespace steady {

/// F-05 as arithmetic: gross = MET · kg · h, net = (MET − 1) · kg · h.
double grossMovementKcal(double met, double kg, double minutes);
double netMovementKcal(double met, double kg, double minutes);

/// The MET of a workout by the 2024 Adult Compendium: its kind, then its speed where distance and
/// minutes are known, then its effort. Nothing for what the table does not hold.
std::optional<double> metOf(Workout const& workout);

/// What moving cost beyond sitting still. To compare activities by; it is in the activity factor
/// of the plan already and never earns food.
std::optional<double> netMovementKcal(Workout const& workout, double kg);

/// The sum over workouts, and over how many of them it is known.
struct MovementEnergy {
    std::optional<double> netKcal;  ///< of those that are known; nothing when none is
    int known = 0;
    int of = 0;

    bool operator==(MovementEnergy const&) const = default;
};
MovementEnergy movementEnergy(std::vector<Workout const*> const& workouts, double kg);

}  // namespace steady
