#include "core/plan/sleep.h"

#include <algorithm>
#include <cmath>

namespace steady {

namespace {

using std::chrono::minutes;

// Gardiner 2023: the time before bed at which a cup of coffee (107 mg) or a strong dose (217 mg)
// no longer shortens sleep.
constexpr minutes kCoffeeBeforeBed{528};          // 8.8 h
constexpr minutes kStrongCaffeineBeforeBed{792};  // 13.2 h
constexpr minutes kAlcoholBeforeBed{240};
constexpr minutes kLastMealBeforeBed{180};
constexpr minutes kWindDownBeforeBed{60};
constexpr int kCutOffStepMinutes = 15;
constexpr int kUsualLatencyMinutes = 20;

}  // namespace

SleepPlan sleepPlanFor(ClockTime wake, double targetHours, int latencyMinutes) {
    auto const bed = wake - minutes(std::lround(targetHours * 60) + latencyMinutes);
    return sleepPlanFrom(bed, wake, targetHours);
}

SleepPlan sleepPlanFrom(ClockTime bed, ClockTime wake, double targetHours) {
    SleepPlan plan;
    plan.targetHours = targetHours;
    plan.wake = wake;
    plan.bed = bed;
    auto const cutOff = [&](minutes before) {
        return roundDown(plan.bed - before, kCutOffStepMinutes);
    };
    plan.coffeeUntil = cutOff(kCoffeeBeforeBed);
    plan.strongCaffeineUntil = cutOff(kStrongCaffeineBeforeBed);
    plan.alcoholUntil = cutOff(kAlcoholBeforeBed);
    plan.lastMeal = cutOff(kLastMealBeforeBed);
    plan.windDown = plan.bed - kWindDownBeforeBed;
    return plan;
}

bool worksShifts(Profile const& profile) {
    auto const pattern = profile.workPattern();
    return pattern == WorkPattern::Night || pattern == WorkPattern::Rotating ||
           profile.has(Condition::ShiftWork);
}

ClockTime napUntil(bool shifts, ClockTime bed) {
    return shifts ? bed - minutes(7 * 60) : clockTime(15);
}

double sleepTargetHours(Facts const& facts) {
    if (auto const chosen = facts.profile.sleepTarget()) return chosen->value;
    return facts.age() >= 65 ? 7.5 : 8;
}

int sleepLatencyMinutes(Facts const& facts) {
    return std::clamp(facts.history.sleepLatencyMinutes.value_or(kUsualLatencyMinutes), 5, 45);
}

SleepPlan sleepPlanOf(Facts const& facts) {
    return sleepPlanFor(facts.profile.wake(), sleepTargetHours(facts), sleepLatencyMinutes(facts));
}

}  // namespace steady
