#include "core/analysis/stress_summary.h"

#include "core/analysis/diary_slice.h"
#include "core/analysis/statistics.h"
#include "core/support/round.h"

#include <algorithm>
#include <cstdlib>
#include <map>
#include <set>

namespace steady {

namespace {

constexpr int kHighestAnswer = 4;
constexpr int kLowStressBelow = 6;  // H-01
constexpr int kHighStressFrom = 9;
constexpr int kRealStressChange = 3;
constexpr int kClinicianScreen = 12;  // H-04
constexpr int kScreenLookBackDays = 120;
constexpr int kScreenEveryDays = 30;
constexpr int kScreenSpeaksForDays = 45;  // a month and a fortnight's grace
constexpr int kStressWeekDays = 7;        // H-02
constexpr int kStressWeekEvidence = 5;
constexpr double kHighDailyStress = 6;  // H-04
constexpr int kRestlessNights = 3;
constexpr int kMoodDays = 14;
constexpr int kMostMoodDays = 8;  // more than half
constexpr int kStrongLowMood = 6;
constexpr int kPoorMood = 3;

DateRange lastDaysOf(Date last, int count) {
    return {last - std::chrono::days(count - 1), last};
}

bool saysLowMood(Feeling const& felt) {
    if (felt.kind == FeelingKind::LowMood) return felt.value >= kStrongLowMood;
    return felt.kind == FeelingKind::Mood && felt.value <= kPoorMood;
}

std::size_t questionOf(FeelingKind kind) {
    return static_cast<std::size_t>(std::ranges::find(kStressQuestions, kind) -
                                    kStressQuestions.begin());
}

}  // namespace

int perceivedStress(StressAnswers const& answers) {
    return answers[0] + (kHighestAnswer - answers[1]) + (kHighestAnswer - answers[2]) + answers[3];
}

StressBand stressBandOf(int total) {
    if (total < kLowStressBelow) return StressBand::Low;
    return total < kHighStressFrom ? StressBand::Middle : StressBand::High;
}

bool isRealStressChange(int before, int now) {
    return std::abs(now - before) >= kRealStressChange;
}

std::vector<StressScreen> stressScreens(std::vector<Entry> const& entries, DateRange range) {
    std::map<Date, std::array<std::optional<int>, kStressQuestions.size()>> byDay;
    for (auto const* felt : entriesOf<Feeling>(entries, range))
        if (auto const question = questionOf(felt->kind); question < kStressQuestions.size())
            byDay[felt->when.day][question] = felt->value;
    std::vector<StressScreen> screens;
    for (auto const& [day, said] : byDay) {
        if (!std::ranges::all_of(said, [](auto const& answer) { return answer.has_value(); }))
            continue;
        screens.push_back({day, perceivedStress({*said[0], *said[1], *said[2], *said[3]})});
    }
    return screens;
}

std::optional<DailyStress> dailyStress(std::vector<Entry> const& entries, Date last) {
    std::map<Date, double> byDay;
    for (auto const* felt : entriesOf<Feeling>(entries, lastDaysOf(last, kStressWeekDays)))
        if (felt->kind == FeelingKind::Stress) byDay[felt->when.day] = felt->value;
    std::vector<double> values;
    for (auto const& [day, value] : byDay)
        values.push_back(value);
    auto const typical = mean(values);
    if (!typical) return std::nullopt;
    return DailyStress{*typical, static_cast<int>(values.size())};
}

StressSigns stressSignsOf(std::vector<Entry> const& entries, Date today) {
    StressSigns signs;
    signs.screens = stressScreens(entries, lastDaysOf(today, kScreenLookBackDays));
    signs.week = dailyStress(entries, today);
    std::set<Date> restless, low;
    for (auto const* flag : entriesOf<Flag>(entries, lastDaysOf(today, kStressWeekDays)))
        if (flag->kind == FlagKind::RestlessMind) restless.insert(flag->when.day);
    for (auto const* felt : entriesOf<Feeling>(entries, lastDaysOf(today, kMoodDays)))
        if (saysLowMood(*felt)) low.insert(felt->when.day);
    for (auto const* reading : entriesOf<Measurement>(entries, {today, today}))
        if (reading->quantity == MeasuredQuantity::PracticeMinutes)
            signs.practiceMinutesToday += reading->siValue;
    signs.restlessNights = static_cast<int>(restless.size());
    signs.lowMoodDays = static_cast<int>(low.size());
    return signs;
}

std::vector<StressReason> stressReasons(StressSigns const& signs, Date today) {
    std::vector<StressReason> reasons;
    bool const speaks = !signs.screens.empty() &&
                        (today - signs.screens.back().day).count() <= kScreenSpeaksForDays;
    if (speaks && stressBandOf(signs.screens.back().total) == StressBand::High)
        reasons.push_back(StressReason::Questions);
    if (signs.week && signs.week->n >= kStressWeekEvidence &&
        signs.week->mean >= kHighDailyStress - kTolerance)
        reasons.push_back(StressReason::DailyStress);
    if (signs.restlessNights >= kRestlessNights) reasons.push_back(StressReason::RestlessNights);
    return reasons;
}

bool isHighStressTwice(StressSigns const& signs) {
    auto const& screens = signs.screens;
    return screens.size() >= 2 && screens.back().total >= kClinicianScreen &&
           screens[screens.size() - 2].total >= kClinicianScreen;
}

bool isLowMoodMostDays(StressSigns const& signs) {
    return signs.lowMoodDays >= kMostMoodDays;
}

bool isStressScreenDue(StressSigns const& signs, Date today) {
    return signs.screens.empty() || (today - signs.screens.back().day).count() >= kScreenEveryDays;
}

}  // namespace steady
