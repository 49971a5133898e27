#include "core/plan/stress.h"

#include <algorithm>

namespace steady {

namespace {

// A row waits for a clinician while any component it touches is locked by it.
bool standsInTheWay(Gates const& gates, std::string_view rule) {
    return std::any_of(gates.byComponent.begin(), gates.byComponent.end(), [&](Gate const& gate) {
        return std::any_of(gate.allRules.begin(), gate.allRules.end(), [&](auto const& effect) {
            return effect.rule == rule && effect.state == GateState::Locked;
        });
    });
}

}  // namespace

StressPlan stressPlanOf(Gates const& gates) {
    bool const heart =
        (gates.matched("B-31") && standsInTheWay(gates, "B-31")) || gates.matched("B-32");
    if (heart) return {"muscle_relaxation", STEADY_TEXT("plan", "Muscle relaxation"), 10};
    return {"cyclic_sighing", STEADY_TEXT("plan", "Slow double-breath sighs"), 5};
}

}  // namespace steady
