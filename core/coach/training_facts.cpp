#include "core/coach/training_facts.h"

#include "core/coach/coach.h"
#include "core/plan/movement.h"
#include "core/plan/planner.h"

namespace steady {

std::optional<TrainingFacts> trainingFacts(Coach const& coach, Date day) {
    auto facts = coach.facts(day);
    if (!facts) return std::nullopt;
    auto gates = gatesOf(*facts);
    auto trainee = traineeOf(*facts, gates);
    return TrainingFacts{*std::move(facts), std::move(gates), std::move(trainee)};
}

}  // namespace steady
