#include "core/analysis/sleep_ramp.h"

#include "core/analysis/statistics.h"
#include "core/support/round.h"

#include <algorithm>
#include <cmath>

namespace steady {

namespace {

// The longest way back has 12 hours in steps of 15 min, but 84 days reach over any real one, so
// the answer does not depend on where the look back begins.
constexpr int kRampLookBackDays = 84;
constexpr double kRampDebtMinutes = 300;  // G-05
constexpr double kRampLargeDebtMinutes = 600;
constexpr int kRampStepMinutes = 15;  // G-06
constexpr int kRampLargeStepMinutes = 30;
constexpr int kRampStepDays = 3;
constexpr double kRampEndsShortOfHours = 0.25;

std::optional<ClockTime> typicalBed(std::vector<SleptDay> const& days, Date day) {
    std::vector<double> minutes;
    for (auto const& night : sleptLast(days, day, 7))
        minutes.push_back(minutesFrom(clockTime(12), night.main->bed));
    auto const middle = median(std::move(minutes));
    if (!middle) return std::nullopt;
    return roundDown(clockTime(12) + std::chrono::minutes(std::lround(*middle)), 5);
}

/// Where a ramp begins: the bedtime that was said, or the one of the diary, whichever leaves a way
/// to go.
std::optional<ClockTime> rampStart(std::vector<SleptDay> const& days, SleepRampNeed const& need,
                                   Date day) {
    for (auto const& bed : {need.usualBed, typicalBed(days, day)})
        if (bed && minutesLater(need.goalBed, *bed) > 0) return bed;
    return std::nullopt;
}

int stepFor(double debtMinutes) {
    return debtMinutes >= kRampLargeDebtMinutes - kTolerance ? kRampLargeStepMinutes
                                                             : kRampStepMinutes;
}

void takeStep(SleepRamp& ramp, double debtMinutes) {
    ramp.stepMinutes = stepFor(debtMinutes);
    int const left = minutesLater(ramp.goal, ramp.tonight);
    ramp.tonight = ramp.tonight - std::chrono::minutes(std::min(left, ramp.stepMinutes));
}

std::optional<SleepRamp> rampBegun(std::vector<SleptDay> const& days, SleepRampNeed const& need,
                                   Date day, std::optional<double> debt) {
    if (!debt || *debt < kRampDebtMinutes - kTolerance) return std::nullopt;
    auto const start = rampStart(days, need, day);
    if (!start) return std::nullopt;
    SleepRamp ramp{day, *start, *start, need.goalBed, 0};
    takeStep(ramp, *debt);
    return ramp;
}

}  // namespace

int minutesLater(ClockTime earlier, ClockTime later) {
    int const forward = minutesFrom(earlier, later);
    return forward <= 12 * 60 ? forward : 0;
}

std::optional<SleepRamp> sleepRampOn(std::vector<SleptDay> const& days, SleepRampNeed const& need,
                                     Date today) {
    std::optional<SleepRamp> ramp;
    for (auto day = today - std::chrono::days(kRampLookBackDays - 1); day <= today;
         day += std::chrono::days(1)) {
        auto const debt = sleepDebtMinutes(days, day, need.targetHours);
        if (!ramp) {
            ramp = rampBegun(days, need, day, debt);
            continue;
        }
        auto const typical = meanSleepHours(days, day);
        bool const reached =
            typical && *typical >= need.targetHours - kRampEndsShortOfHours - kTolerance;
        if (reached || sleptLast(days, day, 7).empty())
            ramp.reset();
        else if (debt && (day - ramp->since).count() % kRampStepDays == 0)
            takeStep(*ramp, *debt);
    }
    return ramp;
}

}  // namespace steady
