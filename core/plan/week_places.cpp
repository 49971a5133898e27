#include "core/plan/week_parts.h"

#include <algorithm>

namespace steady {

namespace {

std::size_t placeIndex(WeekInWork const& week, Date day) {
    return static_cast<std::size_t>((day - week.facts.monday).count());
}

/// "Tuesday" of the neighbour that loads the same muscles.
Text neighbourWithStrength(WeekShape const& shape, WeekInWork const& week, Date day) {
    auto const index = placeIndex(week, day);
    bool const before = shape[(index + 6) % 7].strength != Strength::None;
    return dayNameOf(day + std::chrono::days(before ? -1 : 1));
}

Text whyRule(std::string_view rule, WeekShape const& shape, WeekInWork const& week, Date day) {
    if (rule == "H1")
        return STEADY_TEXT("week", "%1 trains the same muscles: they rest for 48 hours.")
            .with(neighbourWithStrength(shape, week, day));
    if (rule == "H2")
        return STEADY_TEXT("week",
                           "More than two days in a row would pass without aerobic movement.");
    if (rule == "H3")
        return STEADY_TEXT("week",
                           "Intervals stand neither beside each other nor the day before legs.");
    if (rule == "H4") return STEADY_TEXT("week", "One day of rest stays free every week.");
    return STEADY_TEXT("week", "It would be a third hard day in a row.");
}

/// H6 with the minutes that the sessions really take; walks after meals need no free hour.
std::optional<PlaceRefusal> refusedByMinutes(WeekInWork const& week, std::size_t at, Date day) {
    auto const& session = week.sessions[at].session;
    if (session.kind == Modality::Walk) return std::nullopt;
    int used = 0;
    for (std::size_t i = 0; i < week.sessions.size(); ++i) {
        auto const& other = week.sessions[i];
        if (i != at && other.stands() && other.day == day && other.session.kind != Modality::Walk)
            used += other.session.minutes;
    }
    int const available = week.facts.need.minutes[placeIndex(week, day)];
    if (used + session.minutes <= available) return std::nullopt;
    if (available == 0)
        return PlaceRefusal{
            "H6", STEADY_TEXT("week", "No minutes are set aside on %1.").with(dayNameOf(day))};
    if (used == 0)
        return PlaceRefusal{"H6", STEADY_TEXT("week", "%1 has %2 minutes; this takes %3.")
                                      .with(dayNameOf(day), available, session.minutes)};
    return PlaceRefusal{"H6", STEADY_TEXT("week", "%1 of the %2 minutes on %3 are taken.")
                                  .with(used, available, dayNameOf(day))};
}

std::optional<PlaceRefusal> refusedByKind(WeekInWork const& week, std::size_t at, Date day) {
    auto const& session = week.sessions[at].session;
    for (std::size_t i = 0; i < week.sessions.size(); ++i) {
        auto const& other = week.sessions[i];
        if (i == at || !other.stands() || other.day != day) continue;
        bool const alike = other.session.kind == session.kind ||
                           (isAerobicKind(other.session.kind) && isAerobicKind(session.kind)) ||
                           (other.session.kind == Modality::Hiit && isAerobicKind(session.kind)) ||
                           (session.kind == Modality::Hiit && isAerobicKind(other.session.kind));
        if (alike)
            return PlaceRefusal{{},
                                STEADY_TEXT("week", "%1 stands on this day; one a day spreads it.")
                                    .with(other.session.name)};
    }
    return std::nullopt;
}

std::optional<PlaceRefusal> refusedByRules(WeekInWork const& week, std::size_t at, Date day) {
    // A session that stands is compared with where it stands, one that does not with its absence.
    auto const before = week.shape();
    auto const after = week.shapeWith(at, day);
    for (auto const& rule : weekRules()) {
        bool const byPlan = rule.id == "H6" || rule.id == "H7" || rule.id == "H8";
        if (byPlan || rule.breaks(after, week.facts.need) <= rule.breaks(before, week.facts.need))
            continue;
        return PlaceRefusal{std::string(rule.id), whyRule(rule.id, after, week, day)};
    }
    return std::nullopt;
}

}  // namespace

std::optional<PlaceRefusal> refusalOf(WeekInWork const& week, std::size_t at, Date day) {
    if (week.sessions[at].state == SessionState::Done)
        return PlaceRefusal{{}, STEADY_TEXT("week", "It is done already.")};
    if (day < week.facts.today) return PlaceRefusal{{}, STEADY_TEXT("week", "This day is over.")};
    if (isRestDay(week, day))
        return PlaceRefusal{"F-12", STEADY_TEXT("week", "Rest comes first while you are ill.")};
    if (week.told(day, FlagKind::Travel) && week.sessions[at].session.kind != Modality::Walk)
        return PlaceRefusal{"F-16", STEADY_TEXT("week", "You are travelling on this day.")};
    if (auto refused = refusedByMinutes(week, at, day)) return refused;
    if (auto refused = refusedByKind(week, at, day)) return refused;
    return refusedByRules(week, at, day);
}

}  // namespace steady
