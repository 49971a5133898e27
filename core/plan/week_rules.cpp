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

// The week repeats: Sunday is followed by Monday.
template <class Test>
int longestRun(WeekShape const& week, Test test) {
    int longest = 0;
    int run = 0;
    for (int day = 0; day < 2 * kWeekDays; ++day) {
        run = test(dayAt(week, day)) ? run + 1 : 0;
        longest = std::max(longest, std::min(run, kWeekDays));
    }
    return longest;
}

template <class Test>
int countDays(WeekShape const& week, Test test) {
    return static_cast<int>(std::count_if(week.begin(), week.end(), test));
}

bool muscleRest(WeekShape const& week, WeekNeed const&) {
    for (int day = 0; day < kWeekDays; ++day)
        if (shareMuscles(dayAt(week, day), dayAt(week, day + 1))) return false;
    return true;
}

bool aerobicOften(WeekShape const& week, WeekNeed const& need) {
    if (!need.aerobicOpen || need.aerobicSessions == 0) return true;
    return longestRun(week, [](DayLoad const& day) { return !day.movesAerobically(); }) <= 2;
}

bool hiitSpaced(WeekShape const& week, WeekNeed const&) {
    int const sessions = countDays(week, [](DayLoad const& day) { return day.hiit; });
    if (sessions == 0) return true;
    int const aerobic =
        countDays(week, [](DayLoad const& day) { return day.aerobic || day.mealWalks; });
    if (sessions > 2 || aerobic < 3) return false;
    for (int day = 0; day < kWeekDays; ++day) {
        if (!dayAt(week, day).hiit) continue;
        if (dayAt(week, day + 1).hiit || loadsLower(dayAt(week, day + 1))) return false;
    }
    return true;
}

bool restDay(WeekShape const& week, WeekNeed const&) {
    return countDays(week, [](DayLoad const& day) { return !day.trains(); }) >= 1;
}

bool hardDaysInARow(WeekShape const& week, WeekNeed const& need) {
    return longestRun(week, [&](DayLoad const& day) { return isHard(day, need); }) <= 2;
}

bool fitsTheMinutes(WeekShape const& week, WeekNeed const& need) {
    for (std::size_t day = 0; day < week.size(); ++day)
        if (minutesOf(week[day], need) > need.minutes[day]) return false;
    return true;
}

bool gatesHold(WeekShape const& week, WeekNeed const& need) {
    return std::none_of(week.begin(), week.end(), [&](DayLoad const& day) {
        return (day.aerobic && !need.aerobicOpen) || (day.hiit && !need.hiitOpen) ||
               (day.strength != Strength::None && !need.resistanceOpen);
    });
}

bool growsSlowly(WeekShape const& week, WeekNeed const& need) {
    if (!need.baseAerobicMinutes) return true;
    int const weekMinutes =
        need.aerobicMinutes * countDays(week, [](DayLoad const& day) { return day.aerobic; }) +
        kMealWalkMinutes * countDays(week, [](DayLoad const& day) { return day.mealWalks; });
    return weekMinutes <= mostAerobicMinutes(*need.baseAerobicMinutes) + kTolerance;
}

bool calmStart(WeekShape const& week, WeekNeed const& need) {
    return !need.newStart ||
           std::none_of(week.begin(), week.end(), [](DayLoad const& day) { return day.hiit; });
}

}  // namespace

int minutesOf(DayLoad const& day, WeekNeed const& need) {
    int minutes = 0;
    if (day.aerobic) minutes += need.aerobicMinutes;
    if (day.strength != Strength::None) minutes += kShortStrengthMinutes;
    if (day.hiit) minutes += kHiitMinutes;
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
        {"H1", STEADY_TEXT("rule", "the same muscles rest for 48 hours"), muscleRest},
        {"H2", STEADY_TEXT("rule", "never more than two days without aerobic movement"),
         aerobicOften},
        {"H3",
         STEADY_TEXT("rule",
                     "intervals twice a week at most, not before a leg day, and only "
                     "beside three other aerobic sessions"),
         hiitSpaced},
        {"H4", STEADY_TEXT("rule", "one day of rest every week"), restDay},
        {"H5", STEADY_TEXT("rule", "two hard days in a row at most"), hardDaysInARow},
        {"H6", STEADY_TEXT("rule", "a session fits the minutes of its day"), fitsTheMinutes},
        {"H7", STEADY_TEXT("rule", "nothing that your safety answers rule out"), gatesHold},
        {"H8", STEADY_TEXT("rule", "aerobic minutes grow by a tenth or twenty minutes at most"),
         growsSlowly},
        {"H10", STEADY_TEXT("rule", "no new intervals in the first two weeks of a change in food"),
         calmStart},
    };
    return rules;
}

WeekRule const* brokenRule(WeekShape const& week, WeekNeed const& need) {
    for (auto const& rule : weekRules())
        if (!rule.holds(week, need)) return &rule;
    return nullptr;
}

}  // namespace steady
