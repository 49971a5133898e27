#include "core/analysis/movement_summary.h"

#include "core/support/round.h"

namespace steady {

namespace {

constexpr double kBoutMinutes = 10;  // O-55
constexpr double kWalkSessionMinutes = 30;
constexpr int kBoutsPerSession = 3;
constexpr double kModerateRpe = 3;  // F-04
constexpr double kVigorousRpe = 5;
constexpr double kMvpaGoal = 150;           // F-13
constexpr double kMvpaKeepingWeight = 240;  // F-13: 200–300 keep a loss
// Both full protocols of F-06 (10 × 1 in 25 min, 4 × 4 in 40) are work for 40 % of the session;
// only the work counts as vigorous (O-51).
constexpr double kHiitWorkShare = 0.4;

/// Moderate and vigorous minutes of one workout; effort that was not said is taken as planned.
double mvpaOf(Workout const& workout, double minutes) {
    if (workout.modality == Modality::Hiit) return mvpaMinutes(0, kHiitWorkShare * minutes);
    if (workout.modality != Modality::Aerobic && workout.modality != Modality::Walk) return 0;
    double const rpe = workout.rpe.value_or(kModerateRpe);
    if (minutes < kBoutMinutes - kTolerance || rpe < kModerateRpe - kTolerance) return 0;
    return rpe >= kVigorousRpe - kTolerance ? mvpaMinutes(0, minutes) : mvpaMinutes(minutes, 0);
}

/// F-10: a walk counts to the aerobic minutes if it was brisk and at least ten minutes long.
void addWalk(MovementDone& done, Workout const& walk, double minutes, int& shortWalks) {
    done.walkMinutes += minutes;
    bool const brisk = walk.rpe.value_or(kModerateRpe) >= kModerateRpe - kTolerance;
    if (minutes < kBoutMinutes - kTolerance || !brisk) return;
    done.plannedKindAerobicMinutes += minutes;
    if (minutes >= kWalkSessionMinutes - kTolerance)
        ++done.aerobicSessions;
    else
        ++shortWalks;
}

}  // namespace

double mvpaMinutes(double moderate, double vigorous) {
    return moderate + 2 * vigorous;
}

double mvpaGoalMinutes(bool keepingWeight) {
    return keepingWeight ? kMvpaKeepingWeight : kMvpaGoal;
}

MovementDone movementDone(std::vector<Workout const*> const& workouts) {
    MovementDone done;
    int shortWalks = 0;
    for (auto const* workout : workouts) {
        ++done.entries;
        double const minutes = workout->minutes.value_or(0);
        done.mvpaMinutes += mvpaOf(*workout, minutes);
        switch (workout->modality) {
            case Modality::Aerobic:
                done.aerobicMinutes += minutes;
                done.plannedKindAerobicMinutes += minutes;
                ++done.aerobicSessions;
                break;
            case Modality::Resistance:
                done.resistanceMinutes += minutes;
                ++done.resistanceSessions;
                break;
            case Modality::Hiit:
                done.hiitMinutes += minutes;
                ++done.hiitSessions;
                break;
            case Modality::Walk:
                addWalk(done, *workout, minutes, shortWalks);
                break;
            case Modality::Balance:
                done.balanceMinutes += minutes;
                break;
        }
    }
    done.aerobicSessions += shortWalks / kBoutsPerSession;
    return done;
}

}  // namespace steady
