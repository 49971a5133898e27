#include "core/plan/eating_window.h"

#include "core/support/round.h"

#include <algorithm>
#include <cmath>

namespace steady {

namespace {

constexpr double kLongestHours = 12;
constexpr double kShortestHours = 8;  // shorter is never offered
constexpr int kWindowGrid = 30;
constexpr int kAfterWaking = 60;
constexpr int kBalancedAfterWaking = 150;
constexpr int kBeforeBed = 180;

// Times below are minutes after waking, so that a window may cross midnight; the grid is that of
// the clock.
int upToGrid(ClockTime wake, int afterWaking) {
    int const clock = wake.minutesSinceMidnight + afterWaking;
    return afterWaking + (kWindowGrid - clock % kWindowGrid) % kWindowGrid;
}

int downToGrid(ClockTime wake, int afterWaking) {
    return afterWaking - (wake.minutesSinceMidnight + afterWaking) % kWindowGrid;
}

int styledStart(WindowNeed const& need, int latestEnd, int length) {
    switch (need.style) {
        case WindowStyle::Early:
            return upToGrid(need.wake, kAfterWaking);
        case WindowStyle::Balanced:
            return upToGrid(need.wake, kBalancedAfterWaking);
        case WindowStyle::Late:
            break;
    }
    return latestEnd - length;
}

std::optional<WindowNeed> windowNeed(Facts const& facts, Gates const& gates,
                                     SleepPlan const& sleep) {
    auto const state = gates[Component::Tre].state;
    if (state == GateState::Withheld) return std::nullopt;
    WindowNeed need;
    need.wake = sleep.wake;
    need.bed = sleep.bed;
    need.style = facts.profile.windowStyle();
    need.baselineHours = facts.history.windowBaselineHours;
    need.stepHours = facts.history.windowStepHours;
    need.shortestHours = gates.limits.shortestWindowHours;
    need.fixed = state == GateState::Locked;
    return need;
}

}  // namespace

EatingWindowPlan placeWindow(WindowNeed const& need, double hours) {
    int const latestEnd = downToGrid(need.wake, minutesFrom(need.wake, need.bed) - kBeforeBed);
    int length = static_cast<int>(std::lround(hours * 60));
    int start = styledStart(need, latestEnd, length);
    if (start + length > latestEnd) start = latestEnd - length;
    int const earliest = upToGrid(need.wake, 0);
    if (start < earliest) {
        start = earliest;
        length = std::max(0, latestEnd - earliest) / kWindowGrid * kWindowGrid;
    }
    EatingWindowPlan plan;
    plan.start = need.wake + std::chrono::minutes(start);
    plan.end = plan.start + std::chrono::minutes(length);
    plan.hours = length / 60.0;
    plan.style = need.style;
    return plan;
}

std::vector<double> windowRamp(WindowNeed const& need) {
    if (need.fixed) return {kLongestHours};
    double const shortest = std::max(kShortestHours, need.shortestHours);
    double const usual = need.baselineHours.value_or(kLongestHours);
    double const reached = need.stepHours.value_or(kLongestHours);
    double const first =
        std::max(std::floor(std::min({usual, reached, kLongestHours}) + kTolerance), shortest);
    std::vector<double> ramp;
    for (double hours = first; hours > shortest + kTolerance; hours -= 1)
        ramp.push_back(hours);
    ramp.push_back(shortest);
    return ramp;
}

EatingWindowPlan windowFor(WindowNeed const& need) {
    auto ramp = windowRamp(need);
    auto plan = placeWindow(need, ramp.back());
    plan.rampHours = std::move(ramp);
    return plan;
}

std::optional<EatingWindowPlan> eatingWindowOf(Facts const& facts, Gates const& gates,
                                               SleepPlan const& sleep) {
    auto const need = windowNeed(facts, gates, sleep);
    if (!need) return std::nullopt;
    return windowFor(*need);
}

}  // namespace steady
