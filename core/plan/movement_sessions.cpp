#include "core/plan/movement_sessions.h"

#include <algorithm>
#include <cmath>

namespace steady {

namespace {

constexpr int kBalanceMinutes = 10;
constexpr int kBalanceDays = 3;  // F-09: 2–3 times a week
constexpr int kMealWalksTotal = 30;
constexpr int kSlowWalkMinutes = 15;

Text aerobicName(SessionMaker const& maker) {
    if (!maker.feetSpared) return STEADY_TEXT("movement", "Brisk walk");
    if (maker.equipment.contains(Equipment::Bike)) return STEADY_TEXT("movement", "Easy cycling");
    if (maker.equipment.contains(Equipment::Pool)) return STEADY_TEXT("movement", "Swimming");
    return STEADY_TEXT("movement", "Seated cardio");
}

// H2 and H1 are what moves sessions apart: the reasons name them in plain words.
Text whyAerobic(WeekShape const& week, std::size_t day) {
    auto const& before = week[(day + 6) % 7];
    auto const& earlier = week[(day + 5) % 7];
    if (!before.movesAerobically() && !earlier.movesAerobically())
        return STEADY_TEXT("movement",
                           "The effect on sugar fades after two days, so movement stands here.");
    if (week[day].strength != Strength::None)
        return STEADY_TEXT("movement", "Two sessions in one day, so that other days stay free.");
    return STEADY_TEXT("movement",
                       "Spread over the week, each walk renews the effect of the last.");
}

Text whyStrength(WeekShape const& week, std::size_t day) {
    if (week[(day + 6) % 7].hiit)
        return STEADY_TEXT("movement", "Other muscles than yesterday, so both can recover.");
    return STEADY_TEXT("movement", "Two days or more after the last time, so muscles can rebuild.");
}

PlannedSession aerobicSession(WeekShape const& week, std::size_t day, SessionMaker const& maker) {
    PlannedSession session;
    session.kind = Modality::Aerobic;
    session.name = aerobicName(maker);
    session.minutes = maker.need.aerobicMinutes;
    session.heartRateBpm = heartRateZone(maker.heart, Intensity::Moderate);
    session.why = whyAerobic(week, day);
    return session;
}

PlannedSession mealWalks(SessionMaker const& maker) {
    PlannedSession session;
    session.kind = Modality::Walk;
    if (maker.onlySlowWalks) {
        session.name = STEADY_TEXT("movement", "Slow walk");
        session.minutes = kSlowWalkMinutes;
        session.intensity = Intensity::Light;
        session.rpe = effortOf(Intensity::Light);
        session.why = STEADY_TEXT("movement",
                                  "A slow walk stays possible until your care team "
                                  "has agreed to more.");
        return session;
    }
    session.name = maker.feetSpared ? STEADY_TEXT("movement", "Seated movement after meals")
                                    : STEADY_TEXT("movement", "Walks after meals, 3 × 10 min");
    session.minutes = kMealWalksTotal;
    session.heartRateBpm = heartRateZone(maker.heart, Intensity::Moderate);
    session.why = STEADY_TEXT("movement",
                              "Ten minutes after each meal need no free hour and use the sugar as "
                              "it arrives.");
    return session;
}

PlannedSession intervalSession(SessionMaker const& maker) {
    PlannedSession session;
    session.kind = Modality::Hiit;
    session.name = maker.hiit.name;
    session.minutes = maker.hiit.minutes;
    session.intensity = Intensity::Vigorous;
    session.heartRateBpm = maker.hiit.heartRateBpm;
    session.rpe = maker.hiit.rpe;
    session.why = maker.hiit.why;
    return session;
}

StrengthSession sessionKind(Strength strength, int index) {
    if (strength == Strength::Lower) return StrengthSession::Lower;
    if (strength == Strength::Upper) return StrengthSession::Upper;
    return index % 2 == 0 ? StrengthSession::FullA : StrengthSession::FullB;
}

Text strengthName(StrengthSession kind) {
    switch (kind) {
        case StrengthSession::FullA:
            return STEADY_TEXT("movement", "Strength A");
        case StrengthSession::FullB:
            return STEADY_TEXT("movement", "Strength B");
        case StrengthSession::Upper:
            return STEADY_TEXT("movement", "Strength, upper body");
        case StrengthSession::Lower:
            return STEADY_TEXT("movement", "Strength, lower body");
    }
    return {};
}

PlannedSession strengthSession(WeekShape const& week, std::size_t day, int index,
                               SessionMaker const& maker) {
    auto const& load = week[day];
    auto const kind = sessionKind(load.strength, index);
    int const others = minutesOf(load, maker.need) - kShortStrengthMinutes;
    auto built = buildSession(kind, maker.dose, maker.need.minutes[day] - others, maker.trainee);
    PlannedSession session;
    session.kind = Modality::Resistance;
    session.name = strengthName(kind);
    session.minutes = static_cast<int>(std::ceil(built.minutes));
    double const effort = 10 - maker.dose.rir;
    session.rpe = {effort - 1, effort};
    session.intensity = Intensity::Moderate;
    session.exercises = std::move(built.exercises);
    session.why = whyStrength(week, day);
    return session;
}

int usedMinutes(PlannedDay const& day) {
    int used = 0;
    for (auto const& session : day.sessions)
        if (session.kind != Modality::Walk) used += session.minutes;
    return used;
}

void addBalance(std::vector<PlannedDay>& days) {
    int placed = 0;
    for (auto& day : days) {
        if (placed == kBalanceDays) return;
        if (day.minutesAvailable - usedMinutes(day) < kBalanceMinutes) continue;
        PlannedSession session;
        session.kind = Modality::Balance;
        session.name = STEADY_TEXT("movement", "Balance practice near a wall");
        session.minutes = kBalanceMinutes;
        session.intensity = Intensity::Light;
        session.rpe = effortOf(Intensity::Light);
        session.why = STEADY_TEXT("movement", "Steady feet keep you able to train.");
        day.sessions.push_back(session);
        ++placed;
    }
}

}  // namespace

std::vector<PlannedDay> plannedDays(WeekShape const& week, SessionMaker const& maker) {
    std::vector<PlannedDay> days;
    // A and B take turns also from week to week.
    int index = (maker.planWeek - 1) * maker.need.resistanceSessions;
    for (std::size_t day = 0; day < week.size(); ++day) {
        PlannedDay planned;
        planned.day = static_cast<Weekday>(day);
        planned.minutesAvailable = maker.need.minutes[day];
        if (week[day].strength != Strength::None)
            planned.sessions.push_back(strengthSession(week, day, index++, maker));
        if (week[day].aerobic) planned.sessions.push_back(aerobicSession(week, day, maker));
        if (week[day].hiit) planned.sessions.push_back(intervalSession(maker));
        if (week[day].mealWalks) planned.sessions.push_back(mealWalks(maker));
        days.push_back(std::move(planned));
    }
    if (maker.balanceWork) addBalance(days);
    return days;
}

}  // namespace steady
