#include "core/coach/build_views.h"
#include "core/coach/coach.h"
#include "core/coach/coach_parts.h"
#include "core/coach/view_words.h"
#include "core/coach/week_inputs.h"
#include "core/plan/plan_json.h"
#include "core/plan/planner.h"
#include "core/storage/label_json.h"
#include "core/storage/person_tables.h"
#include "core/storage/session_choices.h"

#include <SQLiteCpp/Database.h>

#include <algorithm>

namespace steady {

namespace {

Error noSuchSession() {
    return {ErrorKind::NotFound,
            STEADY_TEXT("week", "This session is not in the plan of its week any more."),
            {}};
}

Text sessionName(WeekFacts const& facts, SessionKey const& key) {
    for (auto const& day : facts.planned)
        for (auto const& session : day.sessions)
            if (session.kind == key.kind &&
                facts.monday + std::chrono::days(static_cast<int>(day.day)) == key.day)
                return session.name;
    return {};
}

/// A plan of which only the movement goes on: figures of food and weight wait for their review.
Plan withMovementOf(Plan const& fresh, Plan plan) {
    plan.movement = fresh.movement;
    auto const isMovement = [](PlanLine const& line) { return line.id.starts_with("movement."); };
    auto const at = std::find_if(plan.lines.begin(), plan.lines.end(), isMovement);
    auto const index = at - plan.lines.begin();
    std::erase_if(plan.lines, isMovement);
    std::vector<PlanLine> lines;
    std::copy_if(fresh.lines.begin(), fresh.lines.end(), std::back_inserter(lines), isMovement);
    plan.lines.insert(plan.lines.begin() + std::min<std::ptrdiff_t>(index, std::ssize(plan.lines)),
                      lines.begin(), lines.end());
    return plan;
}

DateRange boardRange(Date monday) {
    return {monday - std::chrono::days(7), monday + std::chrono::days(6)};
}

}  // namespace

std::optional<MovementBoard> Coach::movementWeek(Date monday, Date today) const {
    auto const inputs = m_parts->inputsFor(boardRange(mondayOf(monday)), profile().has_value());
    return movementBoardOf(inputs, mondayOf(monday), today);
}

Result<Done> Coach::moveSession(SessionKey const& session, Date to, Date today) {
    auto const monday = mondayOf(session.day);
    auto const facts = weekFactsOf(m_parts->inputsFor(boardRange(monday), true), monday, today);
    auto const places = facts ? placesFor(*facts, session) : std::vector<SessionPlace>{};
    if (places.empty()) return failure(noSuchSession());
    auto const place = std::find_if(places.begin(), places.end(),
                                    [to](SessionPlace const& one) { return one.day == to; });
    if (place == places.end())
        return failure(ErrorKind::InvalidInput,
                       STEADY_TEXT("week", "A session moves within its own week."));
    auto const name = sessionName(*facts, session);
    if (!place->open && !place->here)
        return failure(ErrorKind::InvalidInput,
                       STEADY_TEXT("week", "%1 can't move to %2. %3")
                           .with(name, shortName(weekdayOf(to)), place->why));
    auto const label = STEADY_TEXT("undo", "%1 moved to %2").with(name, shortName(weekdayOf(to)));
    return m_parts->write(label, [&](SQLite::Database& database) -> Result<void> {
        if (to == session.day)
            removeSessionChoice(database, session.day, session.kind);
        else
            saveSessionChoice(database, {session.day, session.kind, to});
        return {};
    });
}

Result<Done> Coach::letGo(SessionKey const& session, Date today) {
    auto const monday = mondayOf(session.day);
    auto const facts = weekFactsOf(m_parts->inputsFor(boardRange(monday), true), monday, today);
    auto const week = facts ? weekAsItStands(*facts) : WeekAsItStands{};
    auto const* standing = week.find(session);
    if (!standing) return failure(noSuchSession());
    if (standing->state == SessionState::Done)
        return failure(ErrorKind::InvalidInput,
                       STEADY_TEXT("week", "%1 is done already.").with(standing->session.name));
    auto const label =
        STEADY_TEXT("undo", "%1 let go this week").with(sessionName(*facts, session));
    return m_parts->write(label, [&](SQLite::Database& database) -> Result<void> {
        saveSessionChoice(database, {session.day, session.kind, std::nullopt});
        return {};
    });
}

Result<Done> Coach::keepSession(SessionKey const& session, Date today) {
    auto const monday = mondayOf(session.day);
    auto const facts = weekFactsOf(m_parts->inputsFor(boardRange(monday), true), monday, today);
    if (!facts || sessionName(*facts, session).empty()) return failure(noSuchSession());
    auto const label =
        STEADY_TEXT("undo", "%1 back in its place").with(sessionName(*facts, session));
    return m_parts->write(label, [&](SQLite::Database& database) -> Result<void> {
        removeSessionChoice(database, session.day, session.kind);
        return {};
    });
}

Result<Done> Coach::tellDay(LocalMoment const& now, Date day, FlagKind word, bool on) {
    std::vector<EntryId> known;
    for (auto const& entry : entriesOn(day))
        if (auto const* flag = std::get_if<Flag>(&entry); flag && flag->kind == word)
            known.push_back(flag->id);
    if (on == !known.empty()) return nothingDone(nameOfFlag(word));
    if (!on) return remove(known);
    auto const time = logicalDay(now) == day ? std::optional(now.time) : std::nullopt;
    return log({Flag{{EntryKind::Flag, 0}, {day, time, now.utcOffsetMinutes}, word}});
}

Result<Done> Coach::beginWeek(Date today) {
    auto const nothing = nothingDone(STEADY_TEXT("undo", "The week goes on"));
    auto const person = profile();
    auto const inForce = planOn(today);
    auto const monday = mondayOf(today);
    if (!person || !inForce || !inForce->movement || mondayOf(inForce->today) >= monday)
        return nothing;
    auto const fresh = makePlan(m_parts->factsForPlan(*person, today));
    // A gate that changed changes more than movement: then the whole plan is the new one.
    auto plan = fresh.gates == inForce->gates ? withMovementOf(fresh, *inForce) : fresh;
    plan.version = planVersions().back().version + 1;
    plan.today = monday;
    auto const cause =
        STEADY_TEXT("plan", "Week %1 of movement began")
            .with(fresh.movement ? fresh.movement->weekNumber : inForce->movement->weekNumber);
    return m_parts->write(Text{}, [&](SQLite::Database& database) -> Result<void> {
        addPlan(database, {plan.version, monday, labelToJson(cause), planToJson(plan)});
        return {};
    });
}

}  // namespace steady
