#pragma once

#include "core/domain/entry_kinds.h"
#include "core/plan/pillars.h"
#include "core/plan/plan.h"
#include "core/plan/week_rules.h"
#include "core/support/date.h"
#include "core/support/text.h"

#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace steady {

/// A session by where the plan put it: a day of the plan holds each kind at most once.
struct SessionKey {
    Date day;
    Modality kind = Modality::Aerobic;

    auto operator<=>(SessionKey const&) const = default;
};

/// What the person wants with a session: another day of its week, or nothing (let go).
struct SessionChoice {
    SessionKey session;
    std::optional<Date> to;

    bool operator==(SessionChoice const&) const = default;
};

/// Movement of one kind that was logged on a day.
struct MovedOnDay {
    Modality kind = Modality::Aerobic;
    double minutes = 0;
};

/// Everything that decides how a planned week stands (F-12, F-16).
struct WeekFacts {
    Date monday;
    Date today;
    std::vector<PlannedDay> planned;  ///< seven days, Monday first
    WeekNeed need;                    ///< minutes and gates; see needOf()
    std::vector<SessionChoice> choices;
    std::map<Date, std::set<FlagKind>> told;       ///< also of the days before Monday
    std::map<Date, std::vector<MovedOnDay>> done;  ///< workouts of the week
    std::set<Date> unknown;  ///< past days without any entry: not known, so not missed (O-02)
};

enum class SessionState { Planned, Done, Moved, Replaced, LetGo };

/// A session as it stands now.
struct StandingSession {
    SessionKey key;          ///< where the plan put it
    PlannedSession session;  ///< what to do now: the replacement where there is one
    Date day;                ///< where it stands, or was done
    SessionState state = SessionState::Planned;
    bool byYou = false;    ///< the person's own choice stands behind it
    bool excused = false;  ///< ill or travelling: the day asks nothing of it
    double minutesDone = 0;
    Text reason;  ///< one line; empty while all is as planned

    bool stands() const { return state != SessionState::LetGo; }
    bool isOpen() const { return stands() && state != SessionState::Done; }
    bool operator==(StandingSession const&) const = default;
};

struct WeekAsItStands {
    Date monday;
    std::vector<StandingSession> sessions;  ///< by day, in the order of the plan

    std::vector<StandingSession const*> on(Date day) const;
    StandingSession const* find(SessionKey const& key) const;
    bool operator==(WeekAsItStands const&) const = default;
};

/// A day as a place for a session; a closed one names what forbids it.
struct SessionPlace {
    Date day;
    bool open = false;
    bool here = false;
    std::string rule;  ///< "H1"; empty for what is no rule of F-01
    Text why;          ///< why not; for an open day why it was not chosen, if that can be said

    bool operator==(SessionPlace const&) const = default;
};

/// The week of a plan as its rules read it: minutes, gates, lengths.
WeekNeed needOf(MovementPlan const& movement, Gates const& gates);
/// The days of a plan's week as a shape, and its sessions' muscles.
WeekShape shapeOf(std::vector<PlannedDay> const& week);

/// F-12 and F-16: what was missed moves within two days, is replaced or let go; what the person
/// chose stands; illness, travel, short nights and sore muscles make room. Deterministic, and no
/// hard rule is broken that was not broken by what happened already.
WeekAsItStands weekAsItStands(WeekFacts const& facts);

/// What the week asks of its days, by which they are judged when they are over: the plan, with the
/// sessions where the person put them, and without those that illness or travel excused. Letting go
/// of a session leaves it asked for: a figure stays honest while the words are kind.
WeekAsItStands weekAsAsked(WeekFacts const& facts);

/// The seven days as places for a session of the week.
std::vector<SessionPlace> placesFor(WeekFacts const& facts, SessionKey const& session);

/// The week as the rules of F-01 see it: what was done and what still stands.
WeekShape shapeOf(WeekAsItStands const& week, WeekFacts const& facts);

template <>
struct EnumNames<SessionState> {
    static constexpr std::array<std::pair<SessionState, std::string_view>, 5> table{
        {{SessionState::Planned, "planned"},
         {SessionState::Done, "done"},
         {SessionState::Moved, "moved"},
         {SessionState::Replaced, "replaced"},
         {SessionState::LetGo, "let_go"}}};
};

}  // namespace steady
