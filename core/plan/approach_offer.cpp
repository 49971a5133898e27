#include "core/plan/approach_offer.h"

#include <algorithm>

namespace steady {

namespace {
constexpr std::ptrdiff_t kWeeksOnSlowCarbs = 2;
constexpr int kLoggedDaysAWeek = 4;
}  // namespace

bool mayOfferApproach(Approach approach, Gates const& gates,
                      std::vector<int> const& loggedDaysByWeek) {
    if (approach == Approach::LowGi) return true;
    auto const component = approach == Approach::LowCarb ? Component::Lc : Component::Keto;
    if (!gates.allows(component) || std::ssize(loggedDaysByWeek) < kWeeksOnSlowCarbs) return false;
    return std::all_of(loggedDaysByWeek.end() - kWeeksOnSlowCarbs, loggedDaysByWeek.end(),
                       [](int days) { return days >= kLoggedDaysAWeek; });
}

Text nameOfApproach(Approach approach) {
    switch (approach) {
        case Approach::LowGi:
            return STEADY_TEXT("plan", "Slow carbohydrates (low GI)");
        case Approach::LowCarb:
            return STEADY_TEXT("plan", "Low carb");
        case Approach::Ketogenic:
            return STEADY_TEXT("plan", "Ketogenic");
    }
    return {};
}

}  // namespace steady
