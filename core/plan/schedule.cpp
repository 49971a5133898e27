#include "core/plan/schedule.h"

#include "core/support/round.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace steady {

namespace {

constexpr int kLeastAerobicMinutes = 30;

// Weights of the soft wishes. A two-session day beside another training day weighs most: then it
// is the whole recovery that is missing.
constexpr double kCrowdedDay = 3;
constexpr double kHiitAfterLegs = 3;
constexpr double kShortStrength = 2;
constexpr double kTwoSessions = 1;
constexpr double kSameAgain = 1;
constexpr double kUnevenStrength = 1;
constexpr double kTwoStillDays = 1;
constexpr double kMealWalkDay = 0.5;
constexpr double kHiitOffMidweek = 0.1;

DayLoad const& loadOn(WeekShape const& week, int day) {
    return week[static_cast<std::size_t>((day % 7 + 7) % 7)];
}

bool hasTwoSessions(DayLoad const& day) {
    return (day.strength != Strength::None) && (day.aerobic || day.hiit);
}

double unevenStrength(WeekShape const& week) {
    std::vector<int> days;
    for (int day = 0; day < 7; ++day)
        if (loadOn(week, day).strength != Strength::None) days.push_back(day);
    if (days.size() < 2) return 0;
    int shortest = 7, longest = 0;
    for (std::size_t at = 0; at < days.size(); ++at) {
        int const next = at + 1 < days.size() ? days[at + 1] : days.front() + 7;
        shortest = std::min(shortest, next - days[at]);
        longest = std::max(longest, next - days[at]);
    }
    return longest - shortest;
}

double sameKindAgain(WeekShape const& week) {
    double count = 0;
    DayLoad const* before = nullptr;
    for (auto const& day : week) {
        if (!day.trains()) continue;
        if (before && before->aerobic == day.aerobic && before->hiit == day.hiit &&
            (before->strength == Strength::None) == (day.strength == Strength::None))
            ++count;
        before = &day;
    }
    return count;
}

double missedOnDay(WeekShape const& week, WeekNeed const& need, int day) {
    auto const& load = loadOn(week, day);
    auto const& before = loadOn(week, day - 1);
    auto const& after = loadOn(week, day + 1);
    double missed = 0;
    if (hasTwoSessions(load)) {
        missed += kTwoSessions;
        if (before.trains() || after.trains()) missed += kCrowdedDay;
    }
    bool const legsBefore = before.strength == Strength::Full || before.strength == Strength::Lower;
    if (load.hiit && legsBefore) missed += kHiitAfterLegs;
    if (load.hiit) missed += kHiitOffMidweek * std::max(0.0, std::abs(day - 2.5) - 0.5);
    bool const still = !load.movesAerobically() && !after.movesAerobically();
    if (still && need.aerobicSessions > 0) missed += kTwoStillDays;
    if (load.mealWalks) missed += kMealWalkDay;
    int const whole = minutesOf(load, need) - kShortStrengthMinutes + need.resistanceMinutes;
    if (load.strength != Strength::None && whole > need.minutes[static_cast<std::size_t>(day)])
        missed += kShortStrength;
    return missed;
}

// Depth-first over the days; the order of choices is the order of ties.
class WeekSearch {
 public:
    explicit WeekSearch(WeekNeed const& need) : m_need(need) {
        DayLoad aerobic, walks, hiit, strength, both, hard;
        aerobic.aerobic = true;
        walks.mealWalks = true;
        hiit.hiit = true;
        strength.strength = Strength::Full;
        both = strength;
        both.aerobic = true;
        hard = strength;
        hard.hiit = true;
        if (need.strengthFirst)
            m_choices = {strength, both, hard, aerobic, hiit};
        else
            m_choices = {aerobic, strength, both, hiit, hard};
        if (need.mealWalksAllowed) m_choices.push_back(walks);
        m_choices.push_back({});
    }

    std::optional<WeekShape> run() {
        place(0);
        return m_best;
    }

 private:
    Strength strengthKind() const {
        if (!m_need.split || m_need.resistanceSessions != 3) return Strength::Full;
        return m_strength == 0   ? Strength::Lower
               : m_strength == 1 ? Strength::Upper
                                 : Strength::Full;
    }

    bool mayStand(DayLoad const& load, std::size_t day) const {
        if (minutesOf(load, m_need) > m_need.minutes[day]) return false;
        bool const aerobic = load.aerobic || load.mealWalks;
        if (aerobic && m_aerobic >= m_need.aerobicSessions) return false;
        if (load.hiit && m_hiit >= m_need.hiitSessions) return false;
        if (load.strength == Strength::None) return true;
        if (m_strength >= m_need.resistanceSessions) return false;
        return day == 0 || m_week[day - 1].strength == Strength::None ||
               (m_need.split && load.strength != m_week[day - 1].strength &&
                load.strength != Strength::Full && m_week[day - 1].strength != Strength::Full);
    }

    bool canStillFit(std::size_t day) const {
        int const left = static_cast<int>(7 - day);
        return m_need.aerobicSessions - m_aerobic <= left &&
               m_need.resistanceSessions - m_strength <= left &&
               m_need.hiitSessions - m_hiit <= left;
    }

    void place(std::size_t day) {
        if (!canStillFit(day)) return;
        if (day == 7) {
            judge();
            return;
        }
        for (auto load : m_choices) {
            if (load.strength != Strength::None) load.strength = strengthKind();
            if (!mayStand(load, day)) continue;
            count(load, 1);
            m_week[day] = load;
            place(day + 1);
            m_week[day] = {};
            count(load, -1);
        }
    }

    void count(DayLoad const& load, int by) {
        if (load.aerobic || load.mealWalks) m_aerobic += by;
        if (load.strength != Strength::None) m_strength += by;
        if (load.hiit) m_hiit += by;
    }

    void judge() {
        if (brokenRule(m_week, m_need)) return;
        double const missed = wishesMissed(m_week, m_need);
        if (missed >= m_bestMissed - kTolerance) return;
        m_bestMissed = missed;
        m_best = m_week;
    }

    WeekNeed const& m_need;
    std::vector<DayLoad> m_choices;
    WeekShape m_week{};
    int m_aerobic = 0;
    int m_strength = 0;
    int m_hiit = 0;
    double m_bestMissed = std::numeric_limits<double>::max();
    std::optional<WeekShape> m_best;
};

// H8 before anything is placed: shorter sessions when the base is small.
void holdGrowth(WeekNeed& need, std::vector<Text>& gaveWay) {
    if (!need.baseAerobicMinutes || need.aerobicSessions == 0) return;
    double const most = mostAerobicMinutes(*need.baseAerobicMinutes);
    if (need.aerobicMinutes * need.aerobicSessions <= most + kTolerance) return;
    while (need.aerobicSessions > 3 && kLeastAerobicMinutes * need.aerobicSessions > most)
        --need.aerobicSessions;
    int const each = static_cast<int>(most) / need.aerobicSessions / 5 * 5;
    need.aerobicMinutes = std::clamp(each, 10, need.aerobicMinutes);
    need.mealWalksAllowed = need.mealWalksAllowed && need.aerobicMinutes >= kLeastAerobicMinutes;
    gaveWay.push_back(STEADY_TEXT("movement",
                                  "Aerobic sessions are %1 minutes this week, so that it grows "
                                  "gently from what you did.")
                          .with(need.aerobicMinutes));
}

using LadderStep = bool (*)(WeekNeed& need, std::vector<Text>& gaveWay);

bool dropSecondHiit(WeekNeed& need, std::vector<Text>& gaveWay) {
    if (need.hiitSessions < 2) return false;
    need.hiitSessions = 1;
    gaveWay.push_back(STEADY_TEXT("movement", "The second interval session found no place."));
    return true;
}

bool dropHiit(WeekNeed& need, std::vector<Text>& gaveWay) {
    if (need.hiitSessions < 1) return false;
    need.hiitSessions = 0;
    gaveWay.push_back(STEADY_TEXT("movement", "Intervals found no place this week."));
    return true;
}

bool dropThirdStrength(WeekNeed& need, std::vector<Text>& gaveWay) {
    if (need.resistanceSessions < 3) return false;
    need.resistanceSessions = 2;
    gaveWay.push_back(STEADY_TEXT("movement", "The third strength session found no place."));
    return true;
}

bool shortenAerobic(WeekNeed& need, std::vector<Text>& gaveWay) {
    if (need.aerobicMinutes <= kLeastAerobicMinutes) return false;
    need.aerobicMinutes = kLeastAerobicMinutes;
    gaveWay.push_back(STEADY_TEXT("movement", "Aerobic sessions are 30 minutes to fit your days."));
    return true;
}

bool walkAfterMeals(WeekNeed& need, std::vector<Text>& gaveWay) {
    if (need.mealWalksAllowed || need.aerobicSessions == 0) return false;
    need.mealWalksAllowed = true;
    gaveWay.push_back(
        STEADY_TEXT("movement", "Some aerobic minutes become three ten-minute walks after meals."));
    return true;
}

bool dropStrength(WeekNeed& need, std::vector<Text>& gaveWay) {
    if (need.resistanceSessions == 0) return false;
    --need.resistanceSessions;
    gaveWay.push_back(
        need.resistanceSessions == 0
            ? STEADY_TEXT("movement", "No strength session fits: it needs 20 minutes on a day.")
            : STEADY_TEXT("movement",
                          "One strength session fits; a second one needs 20 minutes on another "
                          "day."));
    return true;
}

bool dropAerobic(WeekNeed& need, std::vector<Text>& gaveWay) {
    if (need.aerobicSessions == 0) return false;
    --need.aerobicSessions;
    gaveWay.push_back(STEADY_TEXT("movement", "One aerobic session less than wished for."));
    return true;
}

}  // namespace

double wishesMissed(WeekShape const& week, WeekNeed const& need) {
    double missed = kUnevenStrength * unevenStrength(week) + kSameAgain * sameKindAgain(week);
    for (int day = 0; day < 7; ++day)
        missed += missedOnDay(week, need, day);
    return missed;
}

std::optional<WeekShape> bestWeek(WeekNeed const& need) {
    return WeekSearch(need).run();
}

Schedule scheduleWeek(WeekNeed need) {
    constexpr LadderStep ladder[] = {dropSecondHiit, dropHiit,       dropThirdStrength,
                                     shortenAerobic, walkAfterMeals, dropStrength,
                                     dropStrength,   dropAerobic,    dropAerobic,
                                     dropAerobic,    dropAerobic,    dropAerobic};
    Schedule schedule;
    holdGrowth(need, schedule.gaveWay);
    auto found = bestWeek(need);
    for (auto const step : ladder) {
        if (found) break;
        if (step(need, schedule.gaveWay)) found = bestWeek(need);
    }
    schedule.need = need;
    if (found) schedule.week = *found;
    return schedule;
}

}  // namespace steady
