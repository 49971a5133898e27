#pragma once

#include "core/plan/facts.h"
#include "core/plan/plan.h"

#include <optional>

namespace steady {

/// Share of the energy need that a pace leaves out (D-01).
double paceShare(Pace pace);

/// The least energy a plan may ask for, kcal/day (D-01).
double energyFloor(Sex sex, double bmrKcal);

/// kcal/day by which a weekly rate cap limits the gap (O-20).
double kcalOfRateCap(double kgPerWeek);

struct EnergyNeed {
    Sex sex = Sex::Female;
    double bmrKcal = 0;
    double tdeeKcal = 0;
    Pace pace = Pace::Standard;
    bool gapOffered = true;                ///< false: eat what the body uses
    std::optional<double> rateCapKgAWeek;  ///< strictest cap of the gates
};

/// D-01 with O-05, O-19, O-20 and O-30.
EnergyPlan energyPlanFor(EnergyNeed const& need);

/// Why there is no energy gap; NotNeeded and the others carry a sentence (gapReason).
enum class GapState {
    Offered,
    Gated,         ///< a safety row withholds or locks it
    WaistMissing,  ///< O-18
    NoStrength,    ///< B-43: from 65 a gap needs strength training beside it
    NoSafeGap,     ///< O-30: the floor is not below the need
    GoalTooNear,   ///< O-30: less than half a kilo to the goal
};
GapState gapStateOf(Facts const& facts, Gates const& gates);

/// Energy need in use: measured by the diary (E-09) or BMR times activity.
double energyNeedKcal(Facts const& facts);

/// Nothing when no kcal target may be given (B-02, B-03, NUM withheld).
std::optional<EnergyPlan> energyOf(Facts const& facts, Gates const& gates);

/// The strictest rate cap, kg a week, of the limits (O-20).
std::optional<double> rateCapOf(SafetyLimits const& limits, double weightKg);

}  // namespace steady
