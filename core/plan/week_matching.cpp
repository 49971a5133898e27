#include "core/plan/week_parts.h"

#include <algorithm>

namespace steady {

namespace {

constexpr double kDoneBoutMinutes = 10;  // O-55: less is no session

MovementPool poolOf(std::vector<MovedOnDay> const& moved) {
    MovementPool pool;
    for (auto const& one : moved) {
        if (one.kind == Modality::Aerobic ||
            (one.kind == Modality::Walk && one.minutes >= kDoneBoutMinutes))
            pool.aerobicMinutes += one.minutes;
        pool.resistance += one.kind == Modality::Resistance ? 1 : 0;
        pool.hiit += one.kind == Modality::Hiit ? 1 : 0;
        pool.balance += one.kind == Modality::Balance ? 1 : 0;
    }
    return pool;
}

int* countOf(MovementPool& pool, Modality kind) {
    if (kind == Modality::Resistance) return &pool.resistance;
    if (kind == Modality::Hiit) return &pool.hiit;
    return kind == Modality::Balance ? &pool.balance : nullptr;
}

/// Takes what a session needs from a day's movement; false when there is not enough of it.
bool takeFrom(MovementPool& pool, StandingSession& session, double leastAerobic) {
    if (auto* count = countOf(pool, session.session.kind)) {
        if (*count == 0) return false;
        --*count;
        session.minutesDone = session.session.minutes;
        return true;
    }
    if (pool.aerobicMinutes < leastAerobic) return false;
    session.minutesDone = std::min<double>(pool.aerobicMinutes, session.session.minutes);
    pool.aerobicMinutes -= session.minutesDone;
    if (pool.aerobicMinutes < kDoneBoutMinutes) pool.aerobicMinutes = 0;
    return true;
}

Text partlyText(StandingSession const& session) {
    if (session.minutesDone >= session.session.minutes) return {};
    return STEADY_TEXT("week", "%1 of %2 min done: it counts.")
        .with(figure(session.minutesDone), session.session.minutes);
}

void matchSameDay(WeekInWork& week) {
    for (auto& session : week.sessions) {
        auto const pool = week.beside.find(session.day);
        if (!session.stands() || pool == week.beside.end()) continue;
        if (!takeFrom(pool->second, session, kDoneBoutMinutes)) continue;
        // A day that is not over yet may still bring the rest.
        if (session.day == week.facts.today && session.minutesDone < session.session.minutes)
            continue;
        session.state = SessionState::Done;
        session.reason = session.day == session.key.day
                             ? partlyText(session)
                             : STEADY_TEXT("week", "Done after moving it from %1.")
                                   .with(dayNameOf(session.key.day));
    }
}

/// A day's movement covers a session of another day: late ones, or a whole one done early.
void matchOtherDay(WeekInWork& week, StandingSession& session) {
    bool const late = session.day < week.facts.today;
    double const least = late ? kDoneBoutMinutes : session.session.minutes;
    for (auto& [day, pool] : week.beside) {
        if (day > week.facts.today || day == session.day) continue;
        if (!takeFrom(pool, session, least)) continue;
        session.state = SessionState::Done;
        session.day = day;
        session.reason =
            STEADY_TEXT("week", "Done here instead of %1.").with(dayNameOf(session.key.day));
        return;
    }
}

}  // namespace

Text dayNameOf(Date day) {
    switch (weekdayOf(day)) {
        case Weekday::Monday:
            return STEADY_TEXT("week", "Monday");
        case Weekday::Tuesday:
            return STEADY_TEXT("week", "Tuesday");
        case Weekday::Wednesday:
            return STEADY_TEXT("week", "Wednesday");
        case Weekday::Thursday:
            return STEADY_TEXT("week", "Thursday");
        case Weekday::Friday:
            return STEADY_TEXT("week", "Friday");
        case Weekday::Saturday:
            return STEADY_TEXT("week", "Saturday");
        case Weekday::Sunday:
            break;
    }
    return STEADY_TEXT("week", "Sunday");
}

bool isAerobicKind(Modality kind) {
    return kind == Modality::Aerobic || kind == Modality::Walk;
}

void applyChoices(WeekInWork& week) {
    for (auto& session : week.sessions)
        for (auto const& choice : week.facts.choices) {
            if (choice.session != session.key) continue;
            session.byYou = true;
            if (!choice.to) {
                session.state = SessionState::LetGo;
                session.reason = STEADY_TEXT("week", "Let go by you: no debt carried.");
            } else if (week.holds(*choice.to) && *choice.to != session.key.day) {
                session.state = SessionState::Moved;
                session.day = *choice.to;
                session.reason =
                    STEADY_TEXT("week", "Moved by you from %1.").with(dayNameOf(session.key.day));
            }
        }
}

void matchDone(WeekInWork& week) {
    for (auto const& [day, moved] : week.facts.done)
        if (week.holds(day)) week.beside[day] = poolOf(moved);
    matchSameDay(week);
    for (bool const late : {true, false})
        for (auto& session : week.sessions)
            if (session.state != SessionState::Done && session.day != week.facts.today &&
                (session.day < week.facts.today) == late)
                matchOtherDay(week, session);
}

}  // namespace steady
