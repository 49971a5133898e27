#include "core/plan/week_parts.h"

#include <algorithm>

namespace steady {

namespace {

constexpr int kHardReserve = 2;  // RIR ≤ 2 is hard (F-01 H5)
constexpr int kEasyReserve = 4;
constexpr int kInsteadMinutes = 30;  // F-12
constexpr int kNearestDays = 2;

bool isHardSession(PlannedSession const& session) {
    if (session.kind == Modality::Hiit) return true;
    return !session.exercises.empty() && session.exercises.front().rir <= kHardReserve;
}

void replace(StandingSession& standing, PlannedSession with, Text reason) {
    standing.session = std::move(with);
    standing.state = SessionState::Replaced;
    standing.reason = std::move(reason);
}

void restWhileIll(StandingSession& standing) {
    standing.state = SessionState::LetGo;
    standing.excused = true;
    standing.reason = STEADY_TEXT("week", "Let go: rest comes first until you are well for a day.");
}

void easeAfterIllness(WeekInWork const& week, StandingSession& standing) {
    auto const reason = STEADY_TEXT("week", "Easy for two days after being ill.");
    if (standing.session.kind == Modality::Hiit)
        replace(standing, easyVersion(aerobicInstead(week, standing.session)), reason);
    else if (standing.session.kind != Modality::Balance)
        replace(standing, easyVersion(standing.session), reason);
}

/// F-16: below five hours hard work becomes easy.
void easeAfterShortNight(WeekInWork const& week, StandingSession& standing) {
    if (!isHardSession(standing.session)) return;
    auto const reason =
        STEADY_TEXT("week", "A short night: easy movement helps, hard sessions can wait.");
    auto const base = standing.session.kind == Modality::Hiit
                          ? aerobicInstead(week, standing.session)
                          : standing.session;
    replace(standing, easyVersion(base), reason);
}

/// The nearest later day within two that takes the session.
std::optional<Date> laterDay(WeekInWork const& week, std::size_t at) {
    auto const from = week.sessions[at].day;
    for (int ahead = 1; ahead <= kNearestDays; ++ahead) {
        auto const day = from + std::chrono::days(ahead);
        if (week.holds(day) && !refusalOf(week, at, day)) return day;
    }
    return std::nullopt;
}

void moveOrLetGo(WeekInWork& week, std::size_t at, Text const& moved, Text const& letGo,
                 bool excused) {
    auto& standing = week.sessions[at];
    if (auto const day = laterDay(week, at)) {
        standing.state = SessionState::Moved;
        standing.day = *day;
        standing.reason = moved.with(dayNameOf(standing.key.day));
        return;
    }
    standing.state = SessionState::LetGo;
    standing.excused = excused;
    standing.reason = letGo;
}

void whileTravelling(WeekInWork& week, std::size_t at) {
    auto& standing = week.sessions[at];
    switch (standing.session.kind) {
        case Modality::Aerobic:
        case Modality::Hiit:
            return replace(standing, walksInstead(standing.session),
                           STEADY_TEXT("week", "Travelling: short walks fit anywhere."));
        case Modality::Resistance:
            return moveOrLetGo(week, at, STEADY_TEXT("week", "Moved from %1: you are travelling."),
                               STEADY_TEXT("week", "Let go while you travel: no debt carried."),
                               true);
        case Modality::Walk:
        case Modality::Balance:
            return;
    }
}

void whileSore(WeekInWork& week, std::size_t at) {
    auto& standing = week.sessions[at];
    if (standing.session.kind == Modality::Resistance)
        return moveOrLetGo(
            week, at, STEADY_TEXT("week", "Moved from %1: sore muscles are still rebuilding."),
            STEADY_TEXT("week", "Let go: sore muscles are still rebuilding."), false);
    if (standing.session.kind == Modality::Hiit)
        replace(standing, easyVersion(aerobicInstead(week, standing.session)),
                STEADY_TEXT("week", "Easy movement instead: sore muscles are still rebuilding."));
}

}  // namespace

PlannedSession easyVersion(PlannedSession const& session) {
    auto easy = session;
    easy.intensity = Intensity::Light;
    easy.rpe = {2, 3};
    easy.heartRateBpm.reset();
    for (auto& exercise : easy.exercises) {
        exercise.sets = std::max(1, exercise.sets - 1);
        exercise.rir = std::max(exercise.rir, kEasyReserve);
    }
    return easy;
}

PlannedSession aerobicInstead(WeekInWork const& week, PlannedSession const& hiit) {
    PlannedSession instead;
    instead.name = STEADY_TEXT("movement", "Brisk walk");
    for (auto const& day : week.facts.planned)
        for (auto const& session : day.sessions)
            if (session.kind == Modality::Aerobic) instead = session;
    instead.kind = Modality::Aerobic;
    instead.minutes = kInsteadMinutes;
    instead.why = hiit.why;
    return instead;
}

PlannedSession walksInstead(PlannedSession const& session) {
    PlannedSession walks;
    walks.kind = Modality::Walk;
    walks.name = STEADY_TEXT("movement", "Walks after meals, 3 × 10 min");
    walks.minutes = kInsteadMinutes;
    walks.why = session.why;
    return walks;
}

bool isRestDay(WeekInWork const& week, Date day) {
    return week.told(day, FlagKind::Ill) || week.told(day - std::chrono::days(1), FlagKind::Ill);
}

bool isEasyDay(WeekInWork const& week, Date day) {
    if (isRestDay(week, day)) return false;
    return isRestDay(week, day - std::chrono::days(1)) ||
           isRestDay(week, day - std::chrono::days(2));
}

void applyTold(WeekInWork& week) {
    for (std::size_t at = 0; at < week.sessions.size(); ++at) {
        auto& standing = week.sessions[at];
        if (!standing.isOpen()) continue;
        auto const day = standing.day;
        if (isRestDay(week, day))
            restWhileIll(standing);
        else if (week.told(day, FlagKind::Travel))
            whileTravelling(week, at);
        else if (week.told(day, FlagKind::Sore))
            whileSore(week, at);
        else if (isEasyDay(week, day))
            easeAfterIllness(week, standing);
        else if (week.told(day, FlagKind::ShortNight))
            easeAfterShortNight(week, standing);
    }
}

}  // namespace steady
