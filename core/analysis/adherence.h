#pragma once

#include "core/analysis/meal_colour_kind.h"

#include <optional>
#include <vector>

namespace steady {

/// One planned item and how much of it was done, in the same unit (minutes, sessions, nights).
struct DoneOfPlanned {
    double done = 0;
    double planned = 0;
};

/// I-01: Σ min(1, done/planned) / planned items; nothing without planned items.
std::optional<double> keptShare(std::vector<DoneOfPlanned> const& items);

/// I-01, O-61: green 1, amber ½, red 0, mean over the meals that have a colour.
std::optional<double> foodShare(std::vector<MealColour> const& meals);

/// Shares of the five pillars, 0 to 1; nothing for a pillar with fewer than four days of data or
/// one that a safety row holds back.
struct Adherence {
    std::optional<double> food;
    std::optional<double> window;
    std::optional<double> movement;
    std::optional<double> sleep;
    std::optional<double> stress;

    /// The mean of the pillars that have a share.
    std::optional<double> overall() const;
    bool operator==(Adherence const&) const = default;
};

/// Days of data that a pillar needs before it gets a share (I-01).
inline constexpr int kDaysForAdherence = 4;

}  // namespace steady
