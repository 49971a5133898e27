#include "core/plan/week_parts.h"

#include <algorithm>

namespace steady {

namespace {

constexpr int kMoveWithinDays = 2;  // F-12

bool isMissed(WeekInWork const& week, StandingSession const& session) {
    return session.isOpen() && session.day < week.facts.today &&
           !week.facts.unknown.contains(session.day);
}

/// The days a missed session may go to, nearest first.
std::vector<Date> daysAfterMissing(WeekInWork const& week, Date missed) {
    std::vector<Date> days;
    auto const last = std::min(missed + std::chrono::days(kMoveWithinDays), week.sunday());
    for (auto day = std::max(week.facts.today, missed + std::chrono::days(1)); day <= last;
         day += std::chrono::days(1))
        days.push_back(day);
    return days;
}

bool place(WeekInWork& week, std::size_t at, std::vector<Date> const& days) {
    for (auto const day : days)
        if (!refusalOf(week, at, day)) {
            week.sessions[at].day = day;
            return true;
        }
    return false;
}

void becomeMoved(StandingSession& session, Date missed) {
    session.state = SessionState::Moved;
    session.reason =
        STEADY_TEXT("week", "Moved from %1: missed is normal.").with(dayNameOf(missed));
}

void becomeReplaced(StandingSession& session, Date missed, Text const& what) {
    session.state = SessionState::Replaced;
    session.reason = what.with(dayNameOf(missed));
}

Text letGoText(WeekInWork const& week, StandingSession const& session) {
    if (week.facts.today > week.sunday())
        return STEADY_TEXT("week", "Let go: the week is over, no debt carried.");
    if (session.day + std::chrono::days(kMoveWithinDays) < week.facts.today)
        return STEADY_TEXT("week", "Let go after two days: no debt carried.");
    return STEADY_TEXT("week", "Let go: no near day has room for it. No debt carried.");
}

/// F-12 (4) and O-55: three short walks need no free hour.
bool placeAsWalks(WeekInWork& week, std::size_t at, std::vector<Date> const& days) {
    auto const whole = week.sessions[at].session;
    week.sessions[at].session = walksInstead(whole);
    if (place(week, at, days)) return true;
    week.sessions[at].session = whole;
    return false;
}

/// F-12 (3): two a week come before any third, so the next session makes room by a day or two.
bool shiftNextStrength(WeekInWork& week, std::size_t at, std::vector<Date> const& days) {
    std::size_t next = week.sessions.size();
    for (std::size_t i = 0; i < week.sessions.size(); ++i) {
        auto const& other = week.sessions[i];
        bool const follows = i != at && other.isOpen() && !other.byYou &&
                             other.session.kind == Modality::Resistance &&
                             other.day >= week.facts.today;
        if (follows && (next == week.sessions.size() || other.day < week.sessions[next].day))
            next = i;
    }
    if (next == week.sessions.size()) return false;
    auto const before = week.sessions[next];
    for (int later = 1; later <= kMoveWithinDays; ++later) {
        auto const day = before.day + std::chrono::days(later);
        if (!week.holds(day) || refusalOf(week, next, day)) continue;
        week.sessions[next].day = day;
        if (place(week, at, days)) {
            week.sessions[next].state = SessionState::Moved;
            week.sessions[next].reason =
                STEADY_TEXT("week", "Moved from %1 to make room for %2.")
                    .with(dayNameOf(before.day), week.sessions[at].session.name);
            return true;
        }
        week.sessions[next] = before;
    }
    return false;
}

int strengthOfWeek(WeekInWork const& week) {
    return static_cast<int>(std::count_if(
        week.sessions.begin(), week.sessions.end(), [&week](StandingSession const& one) {
            return one.session.kind == Modality::Resistance && one.stands() && !isMissed(week, one);
        }));
}

void replaceMissedHiit(WeekInWork& week, std::size_t at, std::vector<Date> const& days,
                       Date missed) {
    auto& session = week.sessions[at];
    auto const hiit = session.session;
    session.session = aerobicInstead(week, hiit);
    if (place(week, at, days) || placeAsWalks(week, at, days))
        return becomeReplaced(session, missed,
                              STEADY_TEXT("week",
                                          "In place of the intervals of %1; they are not "
                                          "made up."));
    session.session = hiit;
    session.reason = letGoText(week, session);
    session.state = SessionState::LetGo;
}

void settleMissed(WeekInWork& week, std::size_t at) {
    auto& session = week.sessions[at];
    auto const missed = session.day;
    auto const days = daysAfterMissing(week, missed);
    // While it is settled it stands nowhere: its old place must not count.
    session.state = SessionState::LetGo;
    if (session.session.kind == Modality::Hiit) return replaceMissedHiit(week, at, days, missed);
    if (place(week, at, days)) return becomeMoved(session, missed);
    if (session.session.kind == Modality::Aerobic && placeAsWalks(week, at, days))
        return becomeReplaced(session, missed,
                              STEADY_TEXT("week", "Three short walks in place of %1."));
    if (session.session.kind == Modality::Resistance && strengthOfWeek(week) < 2 &&
        shiftNextStrength(week, at, days))
        return becomeMoved(session, missed);
    session.reason = letGoText(week, session);
}

bool takesTurns(WeekInWork const& week, StandingSession const& session) {
    return session.session.kind == Modality::Resistance && !session.byYou &&
           !week.facts.need.split && session.state != SessionState::Done && !session.excused;
}

}  // namespace

void applyMissed(WeekInWork& week) {
    std::vector<std::size_t> missed;
    for (std::size_t at = 0; at < week.sessions.size(); ++at)
        if (isMissed(week, week.sessions[at]))
            missed.push_back(at);
        else if (week.sessions[at].isOpen() && week.sessions[at].day < week.facts.today)
            week.sessions[at].reason =
                STEADY_TEXT("week", "Nothing is logged on this day yet, so nobody knows.");
    std::stable_sort(missed.begin(), missed.end(), [&week](std::size_t a, std::size_t b) {
        return week.sessions[a].day < week.sessions[b].day;
    });
    // All of them stand nowhere before the first is settled.
    for (auto const at : missed)
        week.sessions[at].state = SessionState::LetGo;
    for (auto const at : missed)
        settleMissed(week, at);
}

/// F-12 (3): A before B. When the first of them had to go, the next place is still its turn.
void keepOrder(WeekInWork& week) {
    std::vector<std::size_t> gone, coming;
    for (std::size_t at = 0; at < week.sessions.size(); ++at) {
        if (!takesTurns(week, week.sessions[at])) continue;
        if (!week.sessions[at].stands()) gone.push_back(at);
        if (week.sessions[at].isOpen()) coming.push_back(at);
    }
    for (auto const lost : gone)
        for (auto const next : coming) {
            auto& first = week.sessions[lost];
            auto& second = week.sessions[next];
            if (first.key.day > second.key.day || first.session.name == second.session.name)
                continue;
            bool const fits = first.session.minutes <= second.session.minutes + 5;
            if (!fits || second.state == SessionState::Replaced) continue;
            std::swap(first.day, second.day);
            std::swap(first.state, second.state);
            second.reason = STEADY_TEXT("week", "Let go: %1 keeps its turn, this one is next.")
                                .with(first.session.name);
            first.state = SessionState::Moved;
            first.reason = STEADY_TEXT("week", "Moved from %1: it keeps its turn.")
                               .with(dayNameOf(first.key.day));
            return;
        }
}

/// H3: intervals are a supplement to three aerobic sessions; without them they are a walk.
void keepIntervalsSupplementary(WeekInWork& week) {
    auto const shape = week.shape();
    auto const aerobic = std::count_if(shape.begin(), shape.end(), [](DayLoad const& day) {
        return day.aerobic || day.mealWalks;
    });
    if (aerobic >= 3) return;
    for (auto& session : week.sessions) {
        bool const coming = session.isOpen() && session.day >= week.facts.today;
        if (!coming || session.session.kind != Modality::Hiit) continue;
        session.session = aerobicInstead(week, session.session);
        session.state = SessionState::Replaced;
        session.reason = STEADY_TEXT(
            "week", "An easy half hour instead: intervals stand only beside three other sessions.");
    }
}

}  // namespace steady
