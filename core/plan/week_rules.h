#pragma once

#include "core/support/date.h"
#include "core/support/text.h"

#include <array>
#include <optional>
#include <string_view>
#include <vector>

namespace steady {

enum class Strength { None, Full, Lower, Upper };

/// What stands on one day of a movement week.
struct DayLoad {
    bool aerobic = false;
    Strength strength = Strength::None;
    bool hiit = false;
    bool mealWalks = false;  ///< three ten-minute walks after meals: one aerobic session (O-55)

    bool trains() const { return aerobic || hiit || strength != Strength::None; }
    bool movesAerobically() const { return aerobic || hiit || mealWalks; }
    bool operator==(DayLoad const&) const = default;
};

using WeekShape = std::array<DayLoad, 7>;  ///< Monday first

/// What a week has to hold, and under which conditions.
struct WeekNeed {
    std::array<int, 7> minutes{};  ///< available, Monday first
    int aerobicSessions = 3;
    int aerobicMinutes = 30;
    int resistanceSessions = 2;
    int resistanceMinutes = 28;  ///< a whole session
    int hiitSessions = 0;
    int hiitMinutes = 25;
    bool split = false;           ///< three sessions: lower, upper, full body
    bool strengthIsHard = false;  ///< sets go to two or fewer in reserve
    bool aerobicOpen = true;
    bool resistanceOpen = true;
    bool hiitOpen = false;
    bool newStart = false;  ///< first 14 days of an energy gap or of ketosis (H10)
    std::optional<double> baseAerobicMinutes;  ///< the most of the last four weeks (H8)
    bool strengthFirst = false;                ///< ties: strength before aerobic days
    bool mealWalksAllowed = false;
    bool spareAerobic = false;  ///< one aerobic session stands in a closed interval place (O-17)
};

/// The least that a strength session takes (W29).
inline constexpr int kShortStrengthMinutes = 20;

int minutesOf(DayLoad const& day, WeekNeed const& need);

/// A hard rule of F-01: no planned week ever breaks one.
struct WeekRule {
    std::string_view id;
    Text says;
    /// How often a week breaks it; 0 means that it holds. A week that life has broken already may
    /// be changed as long as it is not broken more.
    int (*breaks)(WeekShape const& week, WeekNeed const& need);
};
std::vector<WeekRule> const& weekRules();

/// The first hard rule that a week breaks, or null.
WeekRule const* brokenRule(WeekShape const& week, WeekNeed const& need);

/// H8: the most aerobic minutes a week may hold after a base of so many.
double mostAerobicMinutes(double base);

/// H9: hard sessions end two hours before bed.
bool endsEarlyEnough(ClockTime end, ClockTime bed);

}  // namespace steady
