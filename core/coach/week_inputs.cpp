#include "core/coach/week_inputs.h"

#include "core/coach/day_targets.h"
#include "core/support/round.h"

#include <algorithm>

namespace steady {

namespace {

constexpr std::chrono::days kLastDayOfWeek{6};
constexpr std::chrono::days kIllnessLooksBack{4};  // a day of rest and two easy ones (F-12)
constexpr int kUnknownForDays = 7;                 // O-02
constexpr double kShortNightHours = 5;             // F-16

bool changesTheWeek(FlagKind kind) {
    return kind == FlagKind::Ill || kind == FlagKind::Travel || kind == FlagKind::ShortNight ||
           kind == FlagKind::Sore;
}

bool isShort(Night const& night) {
    return hoursAsleep(night) < kShortNightHours - kTolerance;
}

void addTold(WeekFacts& facts, Entry const& entry) {
    if (auto const* flag = std::get_if<Flag>(&entry); flag && changesTheWeek(flag->kind))
        facts.told[flag->when.day].insert(flag->kind);
    if (auto const* night = std::get_if<Night>(&entry); night && isShort(*night))
        facts.told[night->when.day].insert(FlagKind::ShortNight);
}

/// The plan of each day; a plan that begins within the week decides from its first day on.
bool addPlanned(WeekFacts& facts, std::vector<Plan> const& plans) {
    Plan const* newest = nullptr;
    for (int index = 0; index < 7; ++index) {
        auto const day = facts.monday + std::chrono::days(index);
        PlannedDay planned;
        planned.day = static_cast<Weekday>(index);
        auto const* plan = planInForce(plans, day);
        if (plan && plan->movement) {
            newest = plan;
            for (auto const& one : plan->movement->week)
                if (one.day == planned.day) planned = one;
        }
        facts.planned.push_back(std::move(planned));
    }
    if (newest) facts.need = needOf(*newest->movement, newest->gates);
    return newest != nullptr;
}

void addEntries(WeekFacts& facts, std::vector<Entry> const& entries, DateRange week) {
    std::set<Date> logged;
    DateRange const around{week.from - kIllnessLooksBack, week.to};
    for (auto const& entry : entries) {
        auto const day = whenOf(entry).day;
        if (!around.contains(day)) continue;
        addTold(facts, entry);
        if (!week.contains(day)) continue;
        logged.insert(day);
        if (auto const* workout = std::get_if<Workout>(&entry))
            facts.done[day].push_back({workout->modality, workout->minutes.value_or(0)});
    }
    for (auto day = week.from; day <= week.to && day < facts.today; day += std::chrono::days(1))
        if (!logged.contains(day) && (facts.today - day).count() < kUnknownForDays)
            facts.unknown.insert(day);
}

/// Without reading more than whether anything was told or chosen.
bool isChanged(DiaryInputs const& diary, Date monday) {
    DateRange const around{monday - kIllnessLooksBack, monday + kLastDayOfWeek};
    bool const chosen = std::any_of(
        diary.choices.begin(), diary.choices.end(),
        [monday](SessionChoice const& one) { return mondayOf(one.session.day) == monday; });
    return chosen ||
           std::any_of(diary.entries.begin(), diary.entries.end(), [&](Entry const& entry) {
               if (auto const* flag = std::get_if<Flag>(&entry))
                   return around.contains(flag->when.day) && changesTheWeek(flag->kind);
               auto const* night = std::get_if<Night>(&entry);
               return night && around.contains(night->when.day) && isShort(*night);
           });
}

}  // namespace

std::optional<WeekFacts> weekFactsOf(DiaryInputs const& diary, Date monday, Date today) {
    WeekFacts facts;
    facts.monday = monday;
    facts.today = today;
    DateRange const week{monday, monday + kLastDayOfWeek};
    if (!addPlanned(facts, diary.plans)) return std::nullopt;
    addEntries(facts, diary.entries, week);
    for (auto const& [day, state] : diary.closed)
        facts.unknown.erase(day);
    for (auto const& choice : diary.choices)
        if (week.contains(choice.session.day)) facts.choices.push_back(choice);
    return facts;
}

std::optional<WeekAsItStands> askedWeek(DiaryInputs const& diary, Date monday) {
    if (!isChanged(diary, monday)) return std::nullopt;
    auto const facts = weekFactsOf(diary, monday, monday);
    return facts ? std::optional(weekAsAsked(*facts)) : std::nullopt;
}

void askWeek(DayTargets& targets, WeekAsItStands const& week, Date day) {
    std::vector<PlannedSession> sessions;
    for (auto const* session : week.on(day))
        if (session->stands()) sessions.push_back(session->session);
    askSessions(targets, sessions);
}

DayTargets targetsOn(DiaryInputs const& diary, Plan const& plan, Date day,
                     std::optional<double> windowHours) {
    auto targets = targetsOf(plan, day, windowHours);
    if (auto const week = askedWeek(diary, mondayOf(day))) askWeek(targets, *week, day);
    return targets;
}

std::vector<StandingSession> sessionsShownOn(DiaryInputs const& diary, Date day, Date today) {
    std::vector<StandingSession> shown;
    auto const facts = weekFactsOf(diary, mondayOf(day), today);
    if (!facts) return shown;
    auto const week = day < today ? weekAsAsked(*facts) : weekAsItStands(*facts);
    for (auto const* session : week.on(day))
        if (session->stands()) shown.push_back(*session);
    return shown;
}

}  // namespace steady
