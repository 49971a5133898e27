#include "core/coach/plan_calendar.h"

#include "core/analysis/diary_slice.h"
#include "core/coach/coach.h"
#include "core/coach/day_targets.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>

namespace steady {

namespace {

constexpr int kBlockWeeks = 4;  // F-03: every fourth week is a lighter one
constexpr std::chrono::days kCalendarWeek{7};
constexpr ClockTime kNewDayFrom{4 * 60};  // a bedtime before 04:00 belongs to the evening before
// Who has not logged a time yet gets the end of a working day, if that is a waking hour.
constexpr ClockTime kSessionBegins{17 * 60 + 30};
constexpr int kAwakeBefore = 60;
constexpr std::chrono::minutes kSessionAfterWaking{120};
constexpr std::chrono::minutes kHardEndsBeforeBed{120};  // H9, here for every session
constexpr int kSessionStep = 15;
constexpr int kNextStep = 5;  // the second session of a day begins on a whole five minutes
constexpr int kBedtimeMinutes = 15;
constexpr int kFewestStarts = 3;
constexpr std::chrono::days kUsualSpan{28};
constexpr double kBoutToCount = 10;  // a stroll of five minutes is no session

/// The four weeks that a day lies in.
struct CalendarBlock {
    Date from;
    Date to;
    int lastWeek = kBlockWeeks;
};

CalendarBlock blockOn(Plan const& plan, Date today) {
    int const planWeek = plan.movement ? std::max(1, plan.movement->weekNumber) : 1;
    int const weeksOn = static_cast<int>(std::max(Date(plan.today), today).time_since_epoch() /
                                             std::chrono::days{1} -
                                         plan.today.time_since_epoch() / std::chrono::days{1}) /
                        7;
    auto const lastOf = [](int week) {
        return (week + kBlockWeeks - 1) / kBlockWeeks * kBlockWeeks;
    };
    CalendarBlock block;
    block.lastWeek = lastOf(planWeek + weeksOn);
    bool const same = block.lastWeek == lastOf(planWeek);
    block.from = same ? plan.today
                      : plan.today + kCalendarWeek * (block.lastWeek - kBlockWeeks + 1 - planWeek);
    block.to = plan.today + kCalendarWeek * (block.lastWeek + 1 - planWeek) - std::chrono::days{1};
    return block;
}

Date firstOn(Weekday weekday, Date from) {
    int const ahead = static_cast<int>(weekday) - static_cast<int>(weekdayOf(from));
    return from + std::chrono::days{(ahead + 7) % 7};
}

Text exerciseNote(PlannedExercise const& exercise) {
    if (exercise.repsLow == exercise.repsHigh)
        return STEADY_TEXT("calendar", "%1: %2 × %3")
            .with(exercise.name, exercise.sets, exercise.repsLow);
    return STEADY_TEXT("calendar", "%1: %2 × %3–%4")
        .with(exercise.name, exercise.sets, exercise.repsLow, exercise.repsHigh);
}

Text effortNote(PlannedSession const& session) {
    if (!session.exercises.empty())
        return STEADY_PLURAL("calendar", "Stop each set with %n repetition(s) left.", "",
                             session.exercises.front().rir);
    if (session.heartRateBpm)
        return STEADY_TEXT("calendar", "Effort %1–%2 of 10, heart rate %3–%4.")
            .with(figure(session.rpe.low), figure(session.rpe.high),
                  figure(session.heartRateBpm->low), figure(session.heartRateBpm->high));
    return STEADY_TEXT("calendar", "Effort %1–%2 of 10.")
        .with(figure(session.rpe.low), figure(session.rpe.high));
}

std::vector<Text> sessionNotes(PlannedSession const& session) {
    std::vector<Text> notes;
    for (auto const& exercise : session.exercises)
        notes.push_back(exerciseNote(exercise));
    notes.push_back(effortNote(session));
    if (!session.why.empty()) notes.push_back(session.why);
    notes.push_back(STEADY_TEXT("calendar",
                                "The day is the plan's, the hour is yours: move it as you like. "
                                "When the plan changes, export and import it again."));
    return notes;
}

class PlanCalendar {
 public:
    PlanCalendar(Plan const& plan, CalendarInputs const& inputs)
        : m_plan(plan), m_inputs(inputs), m_block(blockOn(plan, inputs.today)) {}

    Calendar build() {
        m_calendar.name = STEADY_TEXT("calendar", "Steady");
        m_calendar.made = m_plan.today;
        m_calendar.revision = m_plan.version;
        if (m_plan.movement)
            for (auto const& day : m_plan.movement->week)
                addSessions(day);
        addWindow();
        addEvening();
        return std::move(m_calendar);
    }

 private:
    std::string uid(std::string_view what) const {
        return fmt::format("{}.weeks-to-{}{}{}@steady.plan", what, m_block.lastWeek,
                           m_inputs.series.empty() ? "" : ".", m_inputs.series);
    }

    CalendarEvent event(std::string_view what, Text title) const {
        CalendarEvent made;
        made.uid = uid(what);
        made.firstDay = m_block.from;
        made.lastDay = m_block.to;
        made.title = std::move(title);
        return made;
    }

    CalendarEvent daily(std::string_view what, Text title, ClockTime at, int minutes) const {
        auto made = event(what, std::move(title));
        made.repeats = CalendarEvent::Repeats::Daily;
        made.at = at;
        made.minutes = minutes;
        return made;
    }

    /// An evening that goes on past midnight begins on the next civil day.
    void pastMidnight(CalendarEvent& evening) const {
        if (*evening.at >= kNewDayFrom) return;
        evening.firstDay += std::chrono::days{1};
        evening.lastDay += std::chrono::days{1};
    }

    /// When the sessions of a day begin: at the usual time, so that all of them end two hours
    /// before bed.
    ClockTime beginOf(int minutes) const {
        auto const& sleep = m_plan.sleep;
        auto wanted = m_inputs.usualTime.value_or(kSessionBegins);
        if (!sleep) return wanted;
        auto const sinceWaking = [&](ClockTime time) { return minutesFrom(sleep->wake, time); };
        auto const latest = roundDown(
            sleep->bed - kHardEndsBeforeBed - std::chrono::minutes{minutes}, kSessionStep);
        if (sinceWaking(wanted) < kAwakeBefore) wanted = sleep->wake + kSessionAfterWaking;
        return sinceWaking(wanted) <= sinceWaking(latest) ? wanted : latest;
    }

    void addSessions(PlannedDay const& day) {
        int total = 0;
        for (auto const& session : day.sessions)
            if (session.kind != Modality::Walk)
                total += (session.minutes + kNextStep - 1) / kNextStep * kNextStep;
        auto begin = beginOf(total);
        for (auto const& session : day.sessions) {
            // Sessions are counted by kind, so that one that moves to another day keeps its name.
            int const number = ++m_numbers[session.kind];
            auto made =
                event(fmt::format("{}-{}", nameOf(session.kind), number),
                      STEADY_TEXT("calendar", "%1, %2 min").with(session.name, session.minutes));
            made.firstDay = firstOn(day.day, m_block.from);
            made.notes = sessionNotes(session);
            // Walks after meals have no time of their own: they are for the whole day.
            if (session.kind != Modality::Walk) {
                made.at = begin;
                made.minutes = session.minutes;
                made.busy = true;
                begin = roundUp(begin + std::chrono::minutes{session.minutes}, kNextStep);
            }
            if (made.firstDay <= made.lastDay) m_calendar.events.push_back(std::move(made));
        }
    }

    void addWindow() {
        if (!m_plan.eatingWindow) return;
        auto const& ramp = m_plan.eatingWindow->rampHours;
        auto const window =
            m_inputs.window
                ? m_inputs.window
                : windowOfLength(m_plan, ramp.empty() ? m_plan.eatingWindow->hours : ramp.front());
        if (!window) return;
        auto made = daily("eating-window", STEADY_TEXT("calendar", "Eating window"), window->first,
                          minutesFrom(window->first, window->second));
        made.notes = {STEADY_TEXT("calendar",
                                  "Meals and drinks with energy between %1 and %2. Water, tea and "
                                  "black coffee at any time.")
                          .with(window->first, window->second)};
        m_calendar.events.push_back(std::move(made));
    }

    void addEvening() {
        if (!m_plan.sleep) return;
        auto const& sleep = *m_plan.sleep;
        auto wind = daily("wind-down", STEADY_TEXT("calendar", "Wind-down"), sleep.windDown,
                          minutesFrom(sleep.windDown, sleep.bed));
        wind.notes = {STEADY_TEXT("calendar", "Dim lights and screens.")};
        if (m_plan.stress)
            wind.notes.push_back(STEADY_TEXT("calendar", "%1, %2 min.")
                                     .with(m_plan.stress->name, m_plan.stress->minutes));
        auto bed = daily("bedtime", STEADY_TEXT("calendar", "Bedtime"), sleep.bed, kBedtimeMinutes);
        bed.notes = {STEADY_TEXT("calendar", "In bed by %1, up at %2 every day.")
                         .with(sleep.bed, sleep.wake)};
        for (auto* evening : {&wind, &bed}) {
            pastMidnight(*evening);
            m_calendar.events.push_back(std::move(*evening));
        }
    }

    Plan const& m_plan;
    CalendarInputs const& m_inputs;
    CalendarBlock m_block;
    Calendar m_calendar;
    std::map<Modality, int> m_numbers;
};

}  // namespace

Calendar planCalendar(Plan const& plan, CalendarInputs const& inputs) {
    return PlanCalendar(plan, inputs).build();
}

std::optional<Calendar> calendarOf(Coach const& coach, Date today) {
    auto const plan = coach.planOn(today);
    if (!plan) return std::nullopt;
    CalendarInputs inputs{today};
    inputs.window = coach.today(today, {today, kDayStart, 0}).timeline.window;
    inputs.usualTime = usualMovementTime(
        coach.entriesOfKind(EntryKind::Workout, {today - kUsualSpan, today}), today);
    inputs.series = toIso(coach.planVersions().front().effective);
    return planCalendar(*plan, inputs);
}

std::optional<ClockTime> usualMovementTime(std::vector<Entry> const& entries, Date day) {
    std::vector<int> starts;
    for (auto const* workout : entriesOf<Workout>(entries, {day - kUsualSpan, day}))
        if (workout->when.time && workout->modality != Modality::Walk &&
            workout->minutes.value_or(kBoutToCount) >= kBoutToCount)
            starts.push_back(minutesIntoDay(*workout->when.time));
    if (starts.size() < kFewestStarts) return std::nullopt;
    auto const middle = starts.begin() + static_cast<std::ptrdiff_t>(starts.size() / 2);
    std::nth_element(starts.begin(), middle, starts.end());
    return roundDown(kDayStart + std::chrono::minutes{*middle}, kSessionStep);
}

}  // namespace steady
