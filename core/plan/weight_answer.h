#pragma once

#include "core/plan/weight_goal.h"

namespace steady {

/// "Which daily gap would bring me to this weight by that day?" for a person with a plan, and the
/// sentence that answers it (E-10, O-47). A wish that is not safe gets the earliest day that is.
struct WeightWish {
    double goalKg = 0;
    Date on;
};
struct WeightAnswer {
    DateAnswer figures;
    std::optional<double> targetKcal;  ///< what there would be to eat
    Text text;
};
WeightAnswer answerWish(Facts const& facts, Plan const& plan, WeightWish const& wish);

}  // namespace steady
