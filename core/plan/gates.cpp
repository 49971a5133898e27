#include "core/plan/gates.h"

#include "core/plan/planner.h"
#include "core/plan/rules/safety_rules.h"

#include <algorithm>

namespace steady {

namespace {

constexpr std::size_t kComponents = EnumNames<Component>::table.size();

/// The smaller of two caps, where nothing means no cap.
void lowerCap(std::optional<double>& cap, std::optional<double> const& other) {
    if (other) cap = std::min(cap.value_or(*other), *other);
}

void tighten(SafetyLimits& limits, SafetyLimits const& row) {
    lowerCap(limits.proteinCapPerKg, row.proteinCapPerKg);
    lowerCap(limits.lossCapKgPerWeek, row.lossCapKgPerWeek);
    lowerCap(limits.lossCapPercentPerWeek, row.lossCapPercentPerWeek);
    if (row.netCarbFloorG)
        limits.netCarbFloorG = std::max(limits.netCarbFloorG.value_or(0), *row.netCarbFloorG);
    limits.shortestWindowHours = std::max(limits.shortestWindowHours, row.shortestWindowHours);
    limits.proteinFigureHidden |= row.proteinFigureHidden;
    limits.heartRateZonesOff |= row.heartRateZonesOff;
    limits.meterRequired |= row.meterRequired;
    limits.sickDayCard |= row.sickDayCard;
    limits.noCalorieTarget |= row.noCalorieTarget;
    limits.numbersHiddenByDefault |= row.numbersHiddenByDefault;
    limits.fluidTargetOff |= row.fluidTargetOff;
    limits.everyExerciseSupervised |= row.everyExerciseSupervised;
}

/// What a matching row does to a component today: a locked one that a clinician agreed to is a
/// caution (O-14); a withheld one never opens.
GateState effectOf(SafetyRow const& row, Component component, Facts const& facts) {
    auto const state = row.states[component];
    bool const opened = state == GateState::Locked && isAgreed(row, component, facts);
    return opened ? GateState::Caution : state;
}

void keepStrictest(Gate& gate) {
    for (auto const& effect : gate.allRules)
        gate.state = std::max(gate.state, effect.state);
    for (auto const& effect : gate.allRules)
        if (effect.state == gate.state) gate.rules.push_back(effect.rule);
}

}  // namespace

bool Gates::matched(std::string_view rule) const {
    return std::find(matchedRules.begin(), matchedRules.end(), rule) != matchedRules.end();
}

Gates gatesOf(Facts const& facts) {
    Gates gates;
    for (auto const& row : safetyTable()) {
        if (!matches(row, facts)) continue;
        gates.matchedRules.emplace_back(row.id);
        tighten(gates.limits, row.limits);
        for (std::size_t i = 0; i < kComponents; ++i) {
            auto const component = static_cast<Component>(i);
            if (row.states[component] == GateState::Open) continue;
            gates[component].allRules.push_back(
                {std::string(row.id), effectOf(row, component, facts)});
        }
    }
    for (auto& gate : gates.byComponent)
        keepStrictest(gate);
    return gates;
}

}  // namespace steady
