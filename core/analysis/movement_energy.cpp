#include "core/analysis/movement_energy.h"

#include "core/support/number.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <string>
#include <string_view>

namespace steady {

namespace {

constexpr double kEasyBelowRpe = 3;     // F-04: light
constexpr double kVigorousFromRpe = 5;  // F-04
constexpr double kHardFromRpe = 8;
constexpr double kKilometresPerMile = 1.609344;

/// METs of the 2024 Adult Compendium (F-05) for an easy, a moderate and a vigorous effort; an
/// effort that was not said is taken as moderate, as everywhere.
struct ActivityMet {
    std::string_view word;  ///< what the activity's name holds
    double easy;
    double moderate;
    double vigorous;
};
constexpr std::array<ActivityMet, 17> kActivityMets{{
    {"nordic", 4.3, 4.3, 4.3},
    {"brisk", 4.8, 4.8, 4.8},
    {"slow walk", 2.8, 2.8, 2.8},
    {"walk", 2.8, 3.8, 5.5},
    {"easy cycling", 4.3, 4.3, 4.3},
    {"cycl", 4.3, 7.0, 7.0},
    {"run", 6.0, 7.5, 7.5},
    {"hike", 5.3, 5.3, 5.3},
    {"water aerobics", 5.3, 5.3, 5.3},
    {"swim", 5.8, 5.8, 5.8},
    {"row", 5.0, 5.0, 5.0},
    {"elliptical", 5.0, 5.0, 5.0},
    {"dance", 4.8, 4.8, 4.8},
    {"stairs", 4.5, 4.5, 4.5},
    {"yoga", 2.3, 2.3, 2.3},
    {"tai chi", 3.3, 3.3, 3.3},
    {"stretching", 2.3, 2.3, 2.3},
}};
constexpr double kStrengthMet = 3.5;    // 8–15 repetitions
constexpr double kBodyweightMet = 3.0;  // without any load
constexpr double kIntervalMet = 7.0;
constexpr double kBikeIntervalMet = 8.8;
constexpr double kHardIntervalMet = 11.0;

/// Miles an hour up to which a walk has a MET; a speed between two rows takes the slower one.
struct WalkingSpeed {
    double fromMph;
    double met;
};
constexpr std::array<WalkingSpeed, 4> kWalkingSpeeds{
    {{4.0, 5.5}, {3.5, 4.8}, {2.8, 3.8}, {0, 2.8}}};
constexpr double kFastestWalkMph = 5;  // beyond it nobody walks, so the distance is a slip

std::string loweredName(std::string_view text) {
    std::string low(text);
    std::transform(low.begin(), low.end(), low.begin(),
                   [](unsigned char letter) { return static_cast<char>(std::tolower(letter)); });
    return low;
}

/// "5 km", "3.1 miles": what the note of a walk says of its length.
std::optional<double> milesIn(std::string_view note) {
    auto const text = loweredName(note);
    auto const first = text.find_first_of("0123456789");
    if (first == std::string::npos) return std::nullopt;
    auto const end = text.find_first_not_of("0123456789.,", first);
    if (end == std::string::npos) return std::nullopt;
    auto const number = parseNumber(text.substr(first, end - first));
    auto const unit = text.substr(std::min(text.find_first_not_of(' ', end), text.size()));
    if (!number || *number <= 0) return std::nullopt;
    if (unit.starts_with("km")) return *number / kKilometresPerMile;
    if (unit.starts_with("mi") && !unit.starts_with("min")) return *number;
    return std::nullopt;
}

std::optional<double> metOfSpeed(Workout const& workout) {
    auto const miles = milesIn(workout.note);
    if (!miles || !workout.minutes || *workout.minutes <= 0) return std::nullopt;
    double const mph = *miles / *workout.minutes * 60;
    if (mph > kFastestWalkMph) return std::nullopt;
    for (auto const& row : kWalkingSpeeds)
        if (mph >= row.fromMph) return row.met;
    return std::nullopt;
}

double strengthMet(Workout const& workout) {
    bool const loaded =
        workout.sets.empty() || std::any_of(workout.sets.begin(), workout.sets.end(),
                                            [](WorkoutSet const& set) { return set.loadKg > 0; });
    return loaded ? kStrengthMet : kBodyweightMet;
}

double intervalMet(Workout const& workout) {
    auto const activity = loweredName(workout.activity);
    if (activity.find("bike") != std::string::npos || activity.find("cycl") != std::string::npos)
        return kBikeIntervalMet;
    return workout.rpe.value_or(0) >= kHardFromRpe ? kHardIntervalMet : kIntervalMet;
}

}  // namespace

double grossMovementKcal(double met, double kg, double minutes) {
    return met * kg * minutes / 60;
}

double netMovementKcal(double met, double kg, double minutes) {
    return grossMovementKcal(met - 1, kg, minutes);
}

std::optional<double> metOf(Workout const& workout) {
    if (workout.modality == Modality::Resistance) return strengthMet(workout);
    if (workout.modality == Modality::Hiit) return intervalMet(workout);
    auto const activity = loweredName(workout.activity);
    auto const row = std::find_if(
        kActivityMets.begin(), kActivityMets.end(),
        [&](ActivityMet const& one) { return activity.find(one.word) != std::string::npos; });
    if (row == kActivityMets.end()) return std::nullopt;
    if (activity == "walk")
        if (auto const met = metOfSpeed(workout)) return met;
    if (!workout.rpe) return row->moderate;
    if (activity == "walk" && *workout.rpe >= kEasyBelowRpe && *workout.rpe < kVigorousFromRpe)
        return 4.8;  // a walk that was felt as moderate was a brisk one
    if (*workout.rpe < kEasyBelowRpe) return row->easy;
    return *workout.rpe >= kVigorousFromRpe ? row->vigorous : row->moderate;
}

std::optional<double> netMovementKcal(Workout const& workout, double kg) {
    auto const met = metOf(workout);
    if (!met || !workout.minutes) return std::nullopt;
    return netMovementKcal(*met, kg, *workout.minutes);
}

MovementEnergy movementEnergy(std::vector<Workout const*> const& workouts, double kg) {
    MovementEnergy sum;
    for (auto const* workout : workouts) {
        ++sum.of;
        auto const energy = netMovementKcal(*workout, kg);
        if (!energy) continue;
        ++sum.known;
        sum.netKcal = sum.netKcal.value_or(0) + *energy;
    }
    return sum;
}

}  // namespace steady
