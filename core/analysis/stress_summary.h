#pragma once

#include "core/domain/entry.h"

#include <array>
#include <optional>
#include <vector>

namespace steady {

/// H-01: four answers of 0 (never) to 4 (very often), in the order of the questions.
using StressAnswers = std::array<int, 4>;
inline constexpr std::array<FeelingKind, 4> kStressQuestions{
    FeelingKind::ScreenNoControl, FeelingKind::ScreenConfident, FeelingKind::ScreenGoingWell,
    FeelingKind::ScreenPilingUp};

/// H-01 (Cohen 1983): the sum with questions 2 and 3 turned round, 0 to 16.
int perceivedStress(StressAnswers const& answers);

enum class StressBand { Low, Middle, High };
/// H-01: to 5 low, to 8 middle, more high.
StressBand stressBandOf(int total);
/// H-01: a change of 3 or more means something.
bool isRealStressChange(int before, int now);

/// One day on which all four questions were answered.
struct StressScreen {
    Date day;
    int total = 0;

    bool operator==(StressScreen const&) const = default;
};

/// Oldest first; of several answers to a question on one day the last counts.
std::vector<StressScreen> stressScreens(std::vector<Entry> const& entries, DateRange range);

/// H-02: the mean of the days that said how stressed they were, within the 7 that end with `last`.
struct DailyStress {
    double mean = 0;
    int n = 0;

    bool operator==(DailyStress const&) const = default;
};
std::optional<DailyStress> dailyStress(std::vector<Entry> const& entries, Date last);

/// What the diary says about stress on a day.
struct StressSigns {
    std::vector<StressScreen> screens;  ///< of the last 120 days
    std::optional<DailyStress> week;
    int restlessNights = 0;  ///< "couldn't switch off", of the last 7
    int lowMoodDays = 0;     ///< of the last 14
    double practiceMinutesToday = 0;

    bool operator==(StressSigns const&) const = default;
};
StressSigns stressSignsOf(std::vector<Entry> const& entries, Date today);

enum class StressReason { Questions, DailyStress, RestlessNights };
/// H-04: why one practice is suggested now; empty when nothing asks for it.
std::vector<StressReason> stressReasons(StressSigns const& signs, Date today);

/// H-04: twelve or more in the two latest screens.
bool isHighStressTwice(StressSigns const& signs);
/// H-04: low mood on most days of two weeks.
bool isLowMoodMostDays(StressSigns const& signs);

/// H-01: asked monthly; due at once when it was never answered.
bool isStressScreenDue(StressSigns const& signs, Date today);

}  // namespace steady
