#include "core/plan/elimination.h"

#include <algorithm>

namespace steady {

namespace {
constexpr int kQuietWeeks = 2;
constexpr int kEventsOfAQuietWeek = 1;
}  // namespace

bool eliminationStepDone(std::vector<std::optional<int>> const& eventsByWeek) {
    int quiet = 0;
    for (auto const& events : eventsByWeek) {
        quiet = events && *events <= kEventsOfAQuietWeek ? quiet + 1 : 0;
        if (quiet == kQuietWeeks) return true;
    }
    return false;
}

std::size_t eliminationStepInForce(std::vector<std::vector<std::optional<int>>> const& steps) {
    auto const open = std::find_if_not(steps.begin(), steps.end(), eliminationStepDone);
    return static_cast<std::size_t>(open - steps.begin());
}

}  // namespace steady
