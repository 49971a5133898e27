#pragma once

#include "core/domain/component.h"
#include "core/support/text.h"

#include <array>
#include <optional>
#include <string>
#include <vector>

namespace steady {

/// What one matching safety row does to one component.
struct GateEffect {
    std::string rule;  ///< "B-09"
    GateState state = GateState::Open;

    bool operator==(GateEffect const&) const = default;
};

/// The final state of a component: the strictest of all matching rows (· < c < K < X).
struct Gate {
    GateState state = GateState::Open;
    std::vector<std::string> rules;    ///< rows whose state equals the final one (O-06)
    std::vector<GateEffect> allRules;  ///< every row that touches the component

    bool operator==(Gate const&) const = default;
};

/// Numbers that safety rows put on the generators, strictest of all matching rows. They hold also
/// after a clinician agreed (O-14).
struct SafetyLimits {
    std::optional<double> proteinCapPerKg = std::nullopt;  ///< g per kg reference weight
    bool proteinFigureHidden = false;                      ///< B-23: the renal team sets it
    std::optional<double> netCarbFloorG = std::nullopt;    ///< at least this much per day
    double shortestWindowHours = 8;
    std::optional<double> lossCapKgPerWeek = std::nullopt;
    std::optional<double> lossCapPercentPerWeek = std::nullopt;
    bool heartRateZonesOff = false;  ///< effort and talk test instead
    bool meterRequired = false;
    bool sickDayCard = false;
    bool noCalorieTarget = false;  ///< B-02, B-03: eat to hunger
    bool numbersHiddenByDefault = false;
    bool fluidTargetOff = false;
    bool everyExerciseSupervised = false;

    bool operator==(SafetyLimits const&) const = default;
};

/// Every gate of a plan with the limits that come with it.
struct Gates {
    std::array<Gate, 12> byComponent;  ///< in the order of Component
    SafetyLimits limits;
    std::vector<std::string> matchedRules;  ///< ascending (O-06)

    Gate const& operator[](Component component) const {
        return byComponent[static_cast<std::size_t>(component)];
    }
    Gate& operator[](Component component) {
        return byComponent[static_cast<std::size_t>(component)];
    }
    /// Open or with care: the component may be planned.
    bool allows(Component component) const {
        return (*this)[component].state <= GateState::Caution;
    }
    bool matched(std::string_view rule) const;

    bool operator==(Gates const&) const = default;
};

}  // namespace steady
