#include "core/plan/rules/red_flags.h"
#include "core/support/round.h"

#include <algorithm>

namespace steady {

namespace {

constexpr double kFastPercentPerWeek = 1.0;
constexpr double kFastKgInAWeek = 1.5;
constexpr int kFirstJudgedPlanWeek = 4;
constexpr double kUnplannedLossShare = 0.05;

/// Whether the week that ends at `week` lost too much: more than the person's own cap (O-20), else
/// more than 1 % of the trend at its start.
bool lostTooFast(std::vector<double> const& trend, std::size_t week, SafetyLimits const& limits) {
    double const start = trend[week - 1];
    double most = start * kFastPercentPerWeek / 100;
    if (limits.lossCapPercentPerWeek)
        most = std::min(most, start * *limits.lossCapPercentPerWeek / 100);
    if (limits.lossCapKgPerWeek) most = std::min(most, *limits.lossCapKgPerWeek);
    return start - trend[week] > most + kTolerance;
}

int fastWeeksRunning(std::vector<double> const& trend, SafetyLimits const& limits) {
    int weeks = 0;
    for (auto week = trend.size() - 1; week >= 1 && lostTooFast(trend, week, limits); --week)
        ++weeks;
    return weeks;
}

}  // namespace

std::optional<Alert> fastLossFlag(WeightCourse const& course, SafetyLimits const& limits) {
    auto const& trend = course.weekEndTrendKg;
    bool const tooEarly = course.planWeek < kFirstJudgedPlanWeek || course.carbsJustChanged;
    if (trend.size() < 2 || tooEarly) return std::nullopt;
    int const weeks = fastWeeksRunning(trend, limits);
    bool const steepWeek = trend[trend.size() - 2] - trend.back() > kFastKgInAWeek + kTolerance;
    if (weeks < 2 && !steepWeek) return std::nullopt;
    if (weeks >= 3)
        return Alert{"R-12", MessageClass::Clinician, false,
                     STEADY_TEXT("alert",
                                 "Weight has come off fast for three weeks. Please see your "
                                 "clinician, and eat about a tenth more until then.")};
    return Alert{"R-12", MessageClass::Info, false,
                 STEADY_TEXT("alert",
                             "Weight is coming off fast; slower is safer for muscle and "
                             "gallbladder. Your plan could give you about a tenth more energy.")};
}

std::vector<Alert> trendFlags(RedFlagFacts const& it) {
    std::vector<Alert> alerts;
    auto const& history = it.facts.history;
    WeightCourse const course{history.weekEndTrendKg, it.facts.planWeek(),
                              history.carbsJustChanged};
    if (auto flag = fastLossFlag(course, it.gates.limits)) alerts.push_back(*std::move(flag));
    if (!history.halfYearAgoTrendKg || !history.weightTrendKg) return alerts;
    if (auto flag = unplannedLossFlag(*history.halfYearAgoTrendKg, *history.weightTrendKg,
                                      it.gates[Component::Def].state))
        alerts.push_back(*std::move(flag));
    return alerts;
}

std::optional<Alert> unplannedLossFlag(double trendSixMonthsAgoKg, double trendNowKg,
                                       GateState deficit) {
    bool const planned = deficit <= GateState::Caution;
    double const lost = trendSixMonthsAgoKg - trendNowKg;
    if (planned || lost < kUnplannedLossShare * trendSixMonthsAgoKg - kTolerance)
        return std::nullopt;
    return Alert{"R-13", MessageClass::Clinician, false,
                 STEADY_TEXT("alert",
                             "You have lost 5 % of your weight or more in six months without a "
                             "weight goal. Please talk with your clinician about it.")};
}

}  // namespace steady
