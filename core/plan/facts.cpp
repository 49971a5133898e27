#include "core/plan/facts.h"

#include "core/analysis/markers.h"

#include <algorithm>

namespace steady {

double Facts::bmi() const {
    return bodyMassIndex(weight(), profile.height());
}

std::optional<double> Facts::waistToHeight() const {
    auto const waist = profile.waist();
    if (!waist) return std::nullopt;
    return steady::waistToHeight(*waist, profile.height());
}

int Facts::planWeek() const {
    if (!history.firstPlan) return 1;
    auto const days = static_cast<int>((today - *history.firstPlan).count());
    return 1 + std::max(0, days) / 7;
}

}  // namespace steady
