#include "core/plan/week_rules.h"

#include "core/support/round.h"

#include <algorithm>

namespace steady {

namespace {

constexpr int kWeekDays = 7;
constexpr int kMealWalkMinutes = 30;

DayLoad const& dayAt(WeekShape const& week, int day) {
    return week[static_cast<std::size_t>((day % kWeekDays + kWeekDays) % kWeekDays)];
}

bool loadsLower(DayLoad const& day) {
    return day.strength == Strength::Full || day.strength == Strength::Lower;
}

bool shareMuscles(DayLoad const& one, DayLoad const& other) {
    if (one.strength == Strength::None || other.strength == Strength::None) return false;
    if (one.strength == Strength::Full || other.strength == Strength::Full) return true;
    return one.strength == other.strength;
}

bool isHard(DayLoad const& day, WeekNeed const& need) {
    return day.hiit || (day.strength != Strength::None && need.strengthIsHard);
}

// The week repeats: Sunday is followed by Monday. Days beyond the allowed length of every run.
template <class Test>
int daysBeyond(WeekShape const& week, int allowed, Test test) {
    int first = 0;  // begin after a day that ends a run
    while (first < kWeekDays && test(dayAt(week, first)))
        ++first;
    if (first == kWeekDays) return kWeekDays - allowed;
    int beyond = 0;
    int run = 0;
    for (int day = first; day < first + kWeekDays; ++day) {
        run = test(dayAt(week, day)) ? run + 1 : 0;
        beyond += run > allowed ? 1 : 0;
    }
    return beyond;
}

template <class Test>
int countDays(WeekShape const& week, Test test) {
    return static_cast<int>(std::count_if(week.begin(), week.end(), test));
}

int noMuscleRest(WeekShape const& week, WeekNeed const&) {
    int count = 0;
    for (int day = 0; day < kWeekDays; ++day)
        count += shareMuscles(dayAt(week, day), dayAt(week, day + 1)) ? 1 : 0;
    return count;
}

int aerobicGaps(WeekShape const& week, WeekNeed const& need) {
    if (!need.aerobicOpen || need.aerobicSessions == 0) return 0;
    return daysBeyond(week, 2, [](DayLoad const& day) { return !day.movesAerobically(); });
}

int hiitCrowded(WeekShape const& week, WeekNeed const&) {
    int const sessions = countDays(week, [](DayLoad const& day) { return day.hiit; });
    if (sessions == 0) return 0;
    int const aerobic =
        countDays(week, [](DayLoad const& day) { return day.aerobic || day.mealWalks; });
    int count = std::max(0, sessions - 2) + std::max(0, 3 - aerobic);
    for (int day = 0; day < kWeekDays; ++day) {
        if (!dayAt(week, day).hiit) continue;
        count += dayAt(week, day + 1).hiit || loadsLower(dayAt(week, day + 1)) ? 1 : 0;
    }
    return count;
}

int noRestDay(WeekShape const& week, WeekNeed const&) {
    return countDays(week, [](DayLoad const& day) { return !day.trains(); }) >= 1 ? 0 : 1;
}

int hardDaysInARow(WeekShape const& week, WeekNeed const& need) {
    return daysBeyond(week, 2, [&](DayLoad const& day) { return isHard(day, need); });
}

int beyondTheMinutes(WeekShape const& week, WeekNeed const& need) {
    int count = 0;
    for (std::size_t day = 0; day < week.size(); ++day)
        count += minutesOf(week[day], need) > need.minutes[day] ? 1 : 0;
    return count;
}

int behindClosedGates(WeekShape const& week, WeekNeed const& need) {
    return countDays(week, [&](DayLoad const& day) {
        return (day.aerobic && !need.aerobicOpen) || (day.hiit && !need.hiitOpen) ||
               (day.strength != Strength::None && !need.resistanceOpen);
    });
}

int growsTooFast(WeekShape const& week, WeekNeed const& need) {
    if (!need.baseAerobicMinutes) return 0;
    int const weekMinutes =
        need.aerobicMinutes * countDays(week, [](DayLoad const& day) { return day.aerobic; }) +
        kMealWalkMinutes * countDays(week, [](DayLoad const& day) { return day.mealWalks; });
    return weekMinutes <= mostAerobicMinutes(*need.baseAerobicMinutes) + kTolerance ? 0 : 1;
}

int hiitAtNewStart(WeekShape const& week, WeekNeed const& need) {
    return need.newStart ? countDays(week, [](DayLoad const& day) { return day.hiit; }) : 0;
}

}  // namespace

int minutesOf(DayLoad const& day, WeekNeed const& need) {
    int minutes = 0;
    if (day.aerobic) minutes += need.aerobicMinutes;
    if (day.strength != Strength::None) minutes += kShortStrengthMinutes;
    if (day.hiit) minutes += need.hiitMinutes;
    return minutes;
}

double mostAerobicMinutes(double base) {
    return std::max(1.1 * base, base + 20);
}

bool endsEarlyEnough(ClockTime end, ClockTime bed) {
    constexpr int kBeforeBedMinutes = 120;
    return minutesFrom(end, bed) >= kBeforeBedMinutes;
}

std::vector<WeekRule> const& weekRules() {
    static std::vector<WeekRule> const rules{
        {"H1", STEADY_TEXT("rule", "the same muscles rest for 48 hours"), noMuscleRest},
        {"H2", STEADY_TEXT("rule", "never more than two days without aerobic movement"),
         aerobicGaps},
        {"H3",
         STEADY_TEXT("rule",
                     "intervals twice a week at most, not before a leg day, and only "
                     "beside three other aerobic sessions"),
         hiitCrowded},
        {"H4", STEADY_TEXT("rule", "one day of rest every week"), noRestDay},
        {"H5", STEADY_TEXT("rule", "two hard days in a row at most"), hardDaysInARow},
        {"H6", STEADY_TEXT("rule", "a session fits the minutes of its day"), beyondTheMinutes},
        {"H7", STEADY_TEXT("rule", "nothing that your safety answers rule out"), behindClosedGates},
        {"H8", STEADY_TEXT("rule", "aerobic minutes grow by a tenth or twenty minutes at most"),
         growsTooFast},
        {"H10", STEADY_TEXT("rule", "no new intervals in the first two weeks of a change in food"),
         hiitAtNewStart},
    };
    return rules;
}

WeekRule const* brokenRule(WeekShape const& week, WeekNeed const& need) {
    for (auto const& rule : weekRules())
        if (rule.breaks(week, need) > 0) return &rule;
    return nullptr;
}

}  // namespace steady
