#pragma once

#include "core/plan/week_changes.h"

namespace steady {

/// Movement of a day that no session has been given yet.
struct MovementPool {
    double aerobicMinutes = 0;
    int resistance = 0;
    int hiit = 0;
    int balance = 0;

    bool any() const { return aerobicMinutes > 0 || resistance + hiit + balance > 0; }
};

/// A week while it is worked out: sessions, and what was done beside them.
struct WeekInWork {
    WeekFacts const& facts;
    std::vector<StandingSession> sessions;
    std::map<Date, MovementPool> beside;

    Date sunday() const { return facts.monday + std::chrono::days(6); }
    bool holds(Date day) const { return facts.monday <= day && day <= sunday(); }
    bool told(Date day, FlagKind word) const;
    WeekShape shape() const;
    /// With one session on another day, whether it stands now or not.
    WeekShape shapeWith(std::size_t at, Date day) const;
};

/// What a day refuses a session for.
struct PlaceRefusal {
    std::string rule;
    Text why;
};

/// Why a session of the week can't stand on a day, with everything else where it stands; nothing
/// when it can. `at` is its index in the week, which counts as taken away first.
std::optional<PlaceRefusal> refusalOf(WeekInWork const& week, std::size_t at, Date day);

/// A day on which a person rests: ill, or well for less than a day (F-12).
bool isRestDay(WeekInWork const& week, Date day);
/// The two easy days after that.
bool isEasyDay(WeekInWork const& week, Date day);

// The steps of weekAsItStands, in order.
void applyChoices(WeekInWork& week);
void matchDone(WeekInWork& week);
void applyTold(WeekInWork& week);
void applyMissed(WeekInWork& week);
void keepOrder(WeekInWork& week);
void keepIntervalsSupplementary(WeekInWork& week);

/// The same session made easy: more in reserve, light effort.
PlannedSession easyVersion(PlannedSession const& session);
/// Thirty aerobic minutes in place of intervals (F-12), and three short walks in place of those.
PlannedSession aerobicInstead(WeekInWork const& week, PlannedSession const& hiit);
PlannedSession walksInstead(PlannedSession const& session);

bool isAerobicKind(Modality kind);
Text dayNameOf(Date day);

}  // namespace steady
