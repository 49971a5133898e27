#include "core/plan/week_changes.h"

#include "core/catalogue/exercise_catalogue.h"
#include "core/plan/schedule.h"
#include "core/plan/week_parts.h"
#include "core/support/round.h"

#include <algorithm>

namespace steady {

namespace {

constexpr int kAerobicWhenNoneIsPlanned = 30;

std::size_t dayIndex(Date monday, Date day) {
    return static_cast<std::size_t>((day - monday).count());
}

/// Legs, upper body or all of it, by the groups of its exercises.
Strength strengthOf(PlannedSession const& session) {
    bool lower = false, upper = false;
    for (auto const& planned : session.exercises) {
        auto const* exercise = findExercise(planned.exercise);
        if (!exercise) continue;
        auto const& group = exercise->group;
        lower |= group == "squat" || group == "hinge";
        upper |= group == "chest" || group == "upper_back" || group == "lat" || group == "shoulder";
    }
    if (lower == upper) return Strength::Full;
    return lower ? Strength::Lower : Strength::Upper;
}

void addLoad(DayLoad& load, PlannedSession const& session) {
    switch (session.kind) {
        case Modality::Aerobic:
            load.aerobic = true;
            break;
        case Modality::Walk:
            load.mealWalks = true;
            break;
        case Modality::Hiit:
            load.hiit = true;
            break;
        case Modality::Resistance:
            load.strength = strengthOf(session);
            break;
        case Modality::Balance:
            break;
    }
}

void addPool(DayLoad& load, MovementPool const& pool) {
    constexpr double kBout = 10;  // O-55
    if (pool.aerobicMinutes >= kBout && !load.aerobic) load.mealWalks = true;
    if (pool.hiit > 0) load.hiit = true;
    if (pool.resistance > 0 && load.strength == Strength::None) load.strength = Strength::Full;
}

WeekInWork planned(WeekFacts const& facts) {
    WeekInWork week{facts, {}, {}};
    for (auto const& day : facts.planned)
        for (auto const& session : day.sessions) {
            StandingSession standing;
            standing.day = facts.monday + std::chrono::days(static_cast<int>(day.day));
            standing.key = {standing.day, session.kind};
            standing.session = session;
            week.sessions.push_back(std::move(standing));
        }
    return week;
}

WeekInWork worked(WeekFacts const& facts) {
    auto week = planned(facts);
    applyChoices(week);
    matchDone(week);
    applyTold(week);
    applyMissed(week);
    keepOrder(week);
    keepIntervalsSupplementary(week);
    return week;
}

/// An open day that was not chosen: what the soft wishes of F-01 say to it.
Text whyNotChosen(WeekInWork const& week, std::size_t at, Date day) {
    auto const& need = week.facts.need;
    if (wishesMissed(week.shapeWith(at, day), need) > wishesMissed(week.shape(), need) + kTolerance)
        return STEADY_TEXT("week", "Possible; the week would be spread less evenly.");
    return STEADY_TEXT("week", "Possible just as well.");
}

WeekAsItStands inDayOrder(WeekInWork week) {
    std::stable_sort(
        week.sessions.begin(), week.sessions.end(),
        [](StandingSession const& a, StandingSession const& b) { return a.day < b.day; });
    return {week.facts.monday, std::move(week.sessions)};
}

}  // namespace

std::vector<StandingSession const*> WeekAsItStands::on(Date day) const {
    std::vector<StandingSession const*> found;
    for (auto const& session : sessions)
        if (session.day == day) found.push_back(&session);
    return found;
}

StandingSession const* WeekAsItStands::find(SessionKey const& key) const {
    for (auto const& session : sessions)
        if (session.key == key) return &session;
    return nullptr;
}

WeekNeed needOf(MovementPlan const& movement, Gates const& gates) {
    WeekNeed need;
    need.aerobicSessions = need.resistanceSessions = need.hiitSessions = 0;
    need.aerobicMinutes = kAerobicWhenNoneIsPlanned;
    need.aerobicOpen = gates.allows(Component::Aer);
    need.resistanceOpen = gates.allows(Component::Res);
    for (auto const& day : movement.week) {
        need.minutes[static_cast<std::size_t>(day.day)] = day.minutesAvailable;
        for (auto const& session : day.sessions) {
            bool const hard = !session.exercises.empty() && session.exercises.front().rir <= 2;
            if (session.kind == Modality::Aerobic) need.aerobicMinutes = session.minutes;
            if (isAerobicKind(session.kind)) ++need.aerobicSessions;
            if (session.kind == Modality::Hiit) ++need.hiitSessions;
            if (session.kind != Modality::Resistance) continue;
            ++need.resistanceSessions;
            need.resistanceMinutes = session.minutes;
            need.strengthIsHard = need.strengthIsHard || hard;
            need.split = need.split || strengthOf(session) != Strength::Full;
        }
    }
    need.hiitOpen = need.hiitSessions > 0;
    return need;
}

WeekShape shapeOf(std::vector<PlannedDay> const& week) {
    WeekShape shape{};
    for (auto const& day : week)
        for (auto const& session : day.sessions)
            addLoad(shape[static_cast<std::size_t>(day.day)], session);
    return shape;
}

WeekShape WeekInWork::shape() const {
    WeekShape shape{};
    for (auto const& standing : sessions)
        if (standing.stands() && holds(standing.day))
            addLoad(shape[dayIndex(facts.monday, standing.day)], standing.session);
    for (auto const& [day, pool] : beside)
        if (holds(day)) addPool(shape[dayIndex(facts.monday, day)], pool);
    return shape;
}

WeekShape WeekInWork::shapeWith(std::size_t at, Date day) const {
    WeekShape shape{};
    for (std::size_t i = 0; i < sessions.size(); ++i) {
        auto const where = i == at ? day : sessions[i].day;
        if ((i == at || sessions[i].stands()) && holds(where))
            addLoad(shape[dayIndex(facts.monday, where)], sessions[i].session);
    }
    for (auto const& [date, pool] : beside)
        if (holds(date)) addPool(shape[dayIndex(facts.monday, date)], pool);
    return shape;
}

bool WeekInWork::told(Date day, FlagKind word) const {
    auto const found = facts.told.find(day);
    return found != facts.told.end() && found->second.contains(word);
}

WeekAsItStands weekAsItStands(WeekFacts const& facts) {
    return inDayOrder(worked(facts));
}

WeekAsItStands weekAsAsked(WeekFacts const& facts) {
    auto fromMonday = facts;
    fromMonday.today = facts.monday;
    auto week = planned(fromMonday);
    for (auto const& choice : facts.choices)
        for (auto& session : week.sessions)
            if (choice.session == session.key && choice.to && week.holds(*choice.to))
                session.day = *choice.to;
    applyTold(week);
    for (auto& session : week.sessions)
        if (!session.stands() && !session.excused) session.state = SessionState::Planned;
    return inDayOrder(std::move(week));
}

std::vector<SessionPlace> placesFor(WeekFacts const& facts, SessionKey const& session) {
    auto const week = worked(facts);
    auto const found = std::find_if(week.sessions.begin(), week.sessions.end(),
                                    [&](auto const& one) { return one.key == session; });
    if (found == week.sessions.end()) return {};
    auto const at = static_cast<std::size_t>(found - week.sessions.begin());
    std::vector<SessionPlace> places;
    for (auto day = facts.monday; day <= week.sunday(); day += std::chrono::days(1)) {
        SessionPlace place;
        place.day = day;
        place.here = found->stands() && found->day == day;
        auto const refusal = refusalOf(week, at, day);
        place.open = !refusal;
        if (refusal && !place.here) {
            place.rule = refusal->rule;
            place.why = refusal->why;
        }
        if (place.open && !place.here) place.why = whyNotChosen(week, at, day);
        places.push_back(std::move(place));
    }
    return places;
}

WeekShape shapeOf(WeekAsItStands const& week, WeekFacts const& facts) {
    WeekInWork work{facts, week.sessions, {}};
    return work.shape();
}

}  // namespace steady
