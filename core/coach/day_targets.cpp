#include "core/coach/day_targets.h"

#include "core/analysis/day_state.h"
#include "core/analysis/diary_days.h"
#include "core/analysis/eating_window_of_day.h"
#include "core/analysis/sitting.h"
#include "core/coach/build_views.h"
#include "core/support/round.h"

#include <algorithm>
#include <cmath>

namespace steady {

namespace {

constexpr int kDaysMetForStep = 5;    // D-10: of 7
constexpr int kRampIsOverDays = 112;  // 16 weeks: every ramp could have ended long before
constexpr int kWindowGridMinutes = 30;

void addSession(DayTargets& targets, PlannedSession const& session) {
    switch (session.kind) {
        case Modality::Aerobic:
        case Modality::Walk:
            targets.aerobicMinutes += session.minutes;
            ++targets.aerobicSessions;
            break;
        case Modality::Resistance:
            ++targets.resistanceSessions;
            break;
        case Modality::Hiit:
            ++targets.hiitSessions;
            break;
        case Modality::Balance:
            break;
    }
}

/// Minutes from waking, so that late sleepers and shifts cross midnight without trouble.
struct WindowSpan {
    int start = 0;
    int end = 0;
};

WindowSpan placedWindow(WindowStyle style, int earliest, int latestEnd, int length,
                        int wakeOffset) {
    auto const upToGrid = [wakeOffset](int minutes) {
        int const clock = minutes + wakeOffset;
        return (clock + kWindowGridMinutes - 1) / kWindowGridMinutes * kWindowGridMinutes -
               wakeOffset;
    };
    int const balanced = 150;
    int const wanted = style == WindowStyle::Early      ? earliest
                       : style == WindowStyle::Balanced ? balanced
                                                        : latestEnd - length;
    WindowSpan span{upToGrid(wanted), 0};
    span.end = span.start + length;
    if (span.end > latestEnd) span = {latestEnd - length, latestEnd};
    // O-36: it may move toward waking, not before it; then it becomes shorter by half hours.
    int const firstAllowed = upToGrid(0);
    if (span.start < firstAllowed) span.start = firstAllowed;
    return span;
}

}  // namespace

PlannedDay const* plannedDay(Plan const& plan, Date day) {
    if (!plan.movement) return nullptr;
    for (auto const& planned : plan.movement->week)
        if (planned.day == weekdayOf(day)) return &planned;
    return nullptr;
}

std::optional<std::pair<ClockTime, ClockTime>> windowOfLength(Plan const& plan, double hours) {
    if (!plan.eatingWindow) return std::nullopt;
    auto const& window = *plan.eatingWindow;
    if (hours <= window.hours + kTolerance || !plan.sleep)
        return std::pair(window.start, window.end);
    auto const wake = plan.sleep->wake;
    int const bed = minutesFrom(wake, plan.sleep->bed);
    // D-10: latest end is three hours before bed, down to half an hour.
    int const latestClock = wake.minutesSinceMidnight + bed - 180;
    int const latestEnd =
        latestClock / kWindowGridMinutes * kWindowGridMinutes - wake.minutesSinceMidnight;
    auto const span =
        placedWindow(window.style, 60, latestEnd, static_cast<int>(std::lround(hours * 60)),
                     wake.minutesSinceMidnight);
    return std::pair(wake + std::chrono::minutes(span.start),
                     wake + std::chrono::minutes(span.end));
}

DayTargets targetsOf(Plan const& plan, Date day, std::optional<double> windowHours) {
    DayTargets targets;
    targets.planned = true;
    if (plan.energy) targets.energyKcal = plan.energy->targetKcal;
    if (plan.nutrition) {
        auto const& food = *plan.nutrition;
        int const meals = food.meals.empty() ? 3 : static_cast<int>(food.meals.size());
        bool const capped =
            plan.gates.limits.proteinCapPerKg.has_value() || plan.gates.limits.proteinFigureHidden;
        targets.meal = {food.approach, food.netCarbsG, meals, !capped};
        targets.budget = {food.approach, food.glBudget, food.netCarbsG};
    }
    auto const& rules = plan.gates.matchedRules;
    targets.coloursOff = std::find(rules.begin(), rules.end(), "B-06") != rules.end();
    if (plan.eatingWindow)
        targets.window = windowOfLength(plan, windowHours.value_or(plan.eatingWindow->hours));
    if (auto const* planned = plannedDay(plan, day))
        for (auto const& session : planned->sessions)
            addSession(targets, session);
    if (plan.sleep) targets.sleepHours = plan.sleep->targetHours;
    targets.practice = plan.stress.has_value();
    return targets;
}

int windowStepsEarned(std::vector<Entry> const& entries, std::map<Date, DayState> const& closed,
                      Plan const& plan, Date firstPlan, Date day) {
    if (!plan.eatingWindow || plan.eatingWindow->rampHours.empty() || day < firstPlan) return 0;
    auto const& ramp = plan.eatingWindow->rampHours;
    int const last = static_cast<int>(ramp.size()) - 1;
    auto const days = diaryDays(entries, {firstPlan, day});
    int steps = 0;
    for (auto from = firstPlan; from + std::chrono::days(7) <= day && steps < last;
         from += std::chrono::days(7)) {
        auto const window = windowOfLength(plan, ramp[static_cast<std::size_t>(steps)]);
        int met = 0;
        for (auto it = days.lower_bound(from);
             it != days.end() && it->first < from + std::chrono::days(7); ++it) {
            auto const close = closed.find(it->first);
            auto const state =
                dayStateOf(true, sittingsOf(it->second.items).size(),
                           totalsOf(it->second.items).energyKcal.value,
                           close == closed.end() ? std::nullopt : std::optional(close->second),
                           plan.energy ? std::optional(plan.energy->targetKcal) : std::nullopt);
            auto const eaten = eatenWindow(it->second.items);
            if (state == DayState::Complete && eaten && eaten->allTimed &&
                windowMet(*eaten, window->first, window->second))
                ++met;
        }
        if (met >= kDaysMetForStep) ++steps;
    }
    return steps;
}

std::optional<double> windowHoursOn(std::vector<Entry> const& entries,
                                    std::map<Date, DayState> const& closed,
                                    std::vector<Plan> const& plans, Date day) {
    auto const* plan = planInForce(plans, day);
    if (!plan || !plan->eatingWindow) return std::nullopt;
    auto const& first = plans.front();
    double const end = plan->eatingWindow->hours;
    if (!first.eatingWindow || first.eatingWindow->rampHours.empty() ||
        (day - first.today).count() >= kRampIsOverDays)
        return end;
    int const steps = windowStepsEarned(entries, closed, first, first.today, day);
    double step = first.eatingWindow->rampHours[static_cast<std::size_t>(steps)];
    // A later plan may start lower, because the person already eats within less.
    auto const& ramp = plan->eatingWindow->rampHours;
    if (!ramp.empty()) step = std::min(step, ramp.front());
    return std::max(end, step);
}

}  // namespace steady
