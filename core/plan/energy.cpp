#include "core/plan/energy.h"

#include "core/analysis/markers.h"
#include "core/plan/weight_goal.h"
#include "core/support/round.h"

#include <algorithm>
#include <cmath>

namespace steady {

namespace {

constexpr double kLargestGapKcal = 750;   // AHA/ACC/TOS 2013
constexpr double kFloorWomanKcal = 1200;  // AHA/ACC/TOS 2013
constexpr double kFloorManKcal = 1500;
constexpr double kFloorAverageKcal = 1350;
constexpr double kFloorShareOfBmr = 0.8;
constexpr double kKcalPerWeeklyKg = 1100;  // O-20
constexpr double kEnergyStep = 10;         // O-05
constexpr int kStrengthNeededFrom = 65;    // B-43

// O-05: nearest 10, but never below the floor.
double roundedTarget(double target, double floor) {
    double const rounded = roundToStep(target, kEnergyStep);
    if (rounded >= floor - kTolerance) return rounded;
    return std::ceil(floor / kEnergyStep - kTolerance) * kEnergyStep;
}

}  // namespace

double paceShare(Pace pace) {
    switch (pace) {
        case Pace::Gentle:
            return 0.10;
        case Pace::Standard:
            return 0.20;
        case Pace::Faster:
            return 0.25;
    }
    return 0.20;
}

double energyFloor(Sex sex, double bmrKcal) {
    double const bySex = sex == Sex::Female ? kFloorWomanKcal
                         : sex == Sex::Male ? kFloorManKcal
                                            : kFloorAverageKcal;
    return std::max(bySex, kFloorShareOfBmr * bmrKcal);
}

double kcalOfRateCap(double kgPerWeek) {
    return kgPerWeek * kKcalPerWeeklyKg;
}

EnergyPlan energyPlanFor(EnergyNeed const& need) {
    EnergyPlan plan;
    plan.bmrKcal = need.bmrKcal;
    plan.tdeeKcal = need.tdeeKcal;
    plan.floorKcal = energyFloor(need.sex, need.bmrKcal);
    double gap = 0;
    if (need.gapOffered) {
        gap = std::min(paceShare(need.pace) * need.tdeeKcal, kLargestGapKcal);
        if (need.rateCapKgAWeek) gap = std::min(gap, kcalOfRateCap(*need.rateCapKgAWeek));
    }
    double const wanted = need.tdeeKcal - gap;
    plan.floorBinds = wanted < plan.floorKcal - kTolerance;
    double const target = std::max(wanted, plan.floorKcal);
    plan.deficitKcal = std::max(0.0, need.tdeeKcal - target);
    plan.targetKcal = roundedTarget(target, plan.floorKcal);
    return plan;
}

std::optional<double> rateCapOf(SafetyLimits const& limits, double weightKg) {
    std::optional<double> cap = limits.lossCapKgPerWeek;
    if (limits.lossCapPercentPerWeek) {
        double const share = *limits.lossCapPercentPerWeek / 100 * weightKg;
        cap = cap ? std::min(*cap, share) : share;
    }
    return cap;
}

double energyNeedKcal(Facts const& facts) {
    auto const& profile = facts.profile;
    double const formula =
        basalMetabolicRate(profile.sex(), facts.weight(), profile.height(), facts.age()) *
        activityFactor(profile.activity());
    // E-09: the diary's own estimate never leaves 0.75–1.25 of the formula.
    return std::clamp(facts.history.estimatedTdeeKcal.value_or(formula), 0.75 * formula,
                      1.25 * formula);
}

GapState gapStateOf(Facts const& facts, Gates const& gates) {
    auto const& profile = facts.profile;
    if (!gates.allows(Component::Def)) return GapState::Gated;
    double const bmi = bodyMassIndex(facts.weight(), profile.height());
    if (!facts.waist() && bmi >= 18.5 && bmi < 25) return GapState::WaistMissing;
    if (facts.age() >= kStrengthNeededFrom && !gates.allows(Component::Res))
        return GapState::NoStrength;
    double const bmr =
        basalMetabolicRate(profile.sex(), facts.weight(), profile.height(), facts.age());
    if (energyFloor(profile.sex(), bmr) >= energyNeedKcal(facts)) return GapState::NoSafeGap;
    double const goal = weightGoalKg(profile.weight(), profile.height(), facts.age());
    if (goal > facts.weight().value - kNearestGoalKg + kTolerance) return GapState::GoalTooNear;
    return GapState::Offered;
}

std::optional<EnergyPlan> energyOf(Facts const& facts, Gates const& gates) {
    if (gates.limits.noCalorieTarget || gates[Component::Num].state == GateState::Withheld)
        return std::nullopt;
    auto const& profile = facts.profile;
    EnergyNeed need;
    need.sex = profile.sex();
    need.bmrKcal = basalMetabolicRate(profile.sex(), facts.weight(), profile.height(), facts.age());
    need.tdeeKcal = energyNeedKcal(facts);
    need.pace = profile.pace();
    need.gapOffered = gapStateOf(facts, gates) == GapState::Offered;
    need.rateCapKgAWeek = rateCapOf(gates.limits, facts.weight().value);
    return energyPlanFor(need);
}

}  // namespace steady
