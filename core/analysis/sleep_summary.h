#pragma once

#include "core/domain/entry.h"

#include <array>
#include <optional>
#include <vector>

namespace steady {

/// What one waking day slept: its main sleep and everything together (naps count, G-09).
struct SleptDay {
    Date day;
    Night const* main = nullptr;  ///< the longest; points into the diary given
    double hours = 0;
};

/// One value a day, oldest first.
std::vector<SleptDay> sleptDays(std::vector<Entry> const& entries, DateRange range);

struct ClockSpread {
    double minutes = 0;  ///< sample standard deviation
    int n = 0;

    bool operator==(ClockSpread const&) const = default;
};

/// G-03: how much clock times vary, worked out on minutes after noon (O-08); nothing below two.
std::optional<ClockSpread> clockSpread(std::vector<ClockTime> const& times);

/// G-03 with its evidence: wake times of the 14 days that end with `last`, at least 10 nights.
std::optional<ClockSpread> wakeSpread(std::vector<SleptDay> const& days, Date last);
/// The same of bedtimes.
std::optional<ClockSpread> bedSpread(std::vector<SleptDay> const& days, Date last);

enum class Regularity { Steady, Variable, Irregular };

/// G-03: to 30 min steady, to 60 variable, more irregular.
Regularity regularityOf(ClockSpread const& spread);

/// A sleep with its middle in hours after midnight, for G-04.
struct SleepSpan {
    ClockTime asleep;
    ClockTime wake;

    double hours() const { return minutesFrom(asleep, wake) / 60.0; }
    double middle() const;  ///< hours after midnight; evenings are negative
};

struct SocialJetlag {
    double hours = 0;                         ///< between mid-sleep of free and of work days
    std::optional<double> correctedMidSleep;  ///< MSFsc, hours after midnight

    bool operator==(SocialJetlag const&) const = default;
};

/// G-04 as arithmetic on two lists; nothing when one is empty. Days a week that are worked weigh
/// the mean sleep.
std::optional<SocialJetlag> socialJetlag(std::vector<SleepSpan> const& work,
                                         std::vector<SleepSpan> const& free, int workDays = 5);

/// G-04 with its evidence: at least 3 work and 2 free nights in the 14 days that end with `last`.
/// `freeDays` says on which weekdays (Monday first) the person wakes without duty.
std::optional<SocialJetlag> socialJetlag(std::vector<SleptDay> const& days, Date last,
                                         std::array<bool, 7> const& freeDays);

/// G-05: max(0, Σ(target − slept)) in minutes, over logged nights alone.
double sleepDebtMinutes(std::vector<double> const& sleptMinutes, double targetMinutes);

/// G-05 with its evidence: the 7 days that end with `last`, at least 5 nights (O-58).
std::optional<double> sleepDebtMinutes(std::vector<SleptDay> const& days, Date last,
                                       double targetHours);

/// Mean hours of the 7 days that end with `last`, at least 5 nights (O-58).
std::optional<double> meanSleepHours(std::vector<SleptDay> const& days, Date last);

/// The days of a span, both ends included, that have a night.
std::vector<SleptDay> sleptLast(std::vector<SleptDay> const& days, Date last, int count);

/// G-07: from here on the time in bed is well used.
inline constexpr double kGoodSleepEfficiency = 0.85;

/// G-07: slept over time in bed, 0 to 1.
double sleepEfficiency(Night const& night);

/// G-07 with its evidence: the 14 days that end with `last`, at least 10 nights.
std::optional<double> sleepEfficiency(std::vector<SleptDay> const& days, Date last);

/// G-07, O-58: at least three nights under 85 % in each of the twelve weeks that end with `last`.
bool lieAwakeForMonths(std::vector<SleptDay> const& days, Date last);

/// W01, O-64: whether this is the evening to go to bed half an hour earlier: the day that brought
/// the third night under 6 h within 7 days (5 logged), at most once in 7 days.
bool isShortNightEvening(std::vector<SleptDay> const& days, Date today);

}  // namespace steady
