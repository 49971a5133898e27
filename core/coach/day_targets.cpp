#include "core/coach/day_targets.h"

#include "core/analysis/day_state.h"
#include "core/analysis/diary_days.h"
#include "core/analysis/eating_window_of_day.h"
#include "core/analysis/sitting.h"
#include "core/coach/build_views.h"
#include "core/coach/window_stop.h"
#include "core/plan/eating_window.h"
#include "core/support/round.h"

#include <algorithm>

namespace steady {

namespace {

constexpr int kDaysMetForStep = 5;  // D-10: of 7
constexpr std::chrono::days kRampWeek{7};
constexpr int kLongerThanRamp = -1;
constexpr double kLongestRampHours = 12;
constexpr int kRampIsOverDays = 112;  // 16 weeks: every ramp could have ended long before

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
    WindowNeed need;
    need.wake = plan.sleep->wake;
    need.bed = plan.sleep->bed;
    need.style = window.style;
    auto const placed = placeWindow(need, hours);
    return std::pair(placed.start, placed.end);
}

bool hidesFoodFigures(Plan const& plan) {
    return plan.nutrition && plan.nutrition->plateInsteadOfNumbers;
}

bool hidesCounting(Plan const& plan) {
    return plan.gates[Component::Num].state == GateState::Withheld;
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

void askSessions(DayTargets& targets, std::vector<PlannedSession> const& sessions) {
    targets.aerobicMinutes = 0;
    targets.aerobicSessions = targets.resistanceSessions = targets.hiitSessions = 0;
    for (auto const& session : sessions)
        addSession(targets, session);
}

namespace {

/// Days of a week on which a complete day kept within a window of so many hours.
int daysWithinWindow(std::map<Date, DiaryDay> const& days, std::map<Date, DayState> const& closed,
                     Plan const& plan, double hours, Date from) {
    auto const window = windowOfLength(plan, hours);
    auto const target = plan.energy ? std::optional(plan.energy->targetKcal) : std::nullopt;
    int met = 0;
    for (auto it = days.lower_bound(from); it != days.end() && it->first < from + kRampWeek; ++it) {
        auto const close = closed.find(it->first);
        auto const state = dayStateOf(
            true, sittingsOf(it->second.items).size(), totalsOf(it->second.items).energyKcal.value,
            close == closed.end() ? std::nullopt : std::optional(close->second), target);
        auto const eaten = eatenWindow(it->second.items);
        if (state == DayState::Complete && eaten && eaten->allTimed &&
            windowMet(*eaten, window->first, window->second))
            ++met;
    }
    return met;
}

/// A ramp of a renewed plan may have begun below 12 hours: a stop goes one step above it.
double rampStepHours(std::vector<double> const& ramp, int steps) {
    if (steps < 0) return std::min(ramp.front() + 1, kLongestRampHours);
    return ramp[static_cast<std::size_t>(steps)];
}

/// O-24: where a meter is asked for, a shorter window waits for a reading of the week before it.
bool meterAllowsStep(std::vector<Entry> const& entries, Plan const& plan, Date from) {
    if (!plan.gates.limits.meterRequired) return true;
    return std::any_of(entries.begin(), entries.end(), [from](Entry const& entry) {
        auto const* reading = std::get_if<Measurement>(&entry);
        return reading && reading->quantity == MeasuredQuantity::Glucose &&
               reading->when.day > from && reading->when.day <= from + kRampWeek;
    });
}

}  // namespace

int windowStepsEarned(std::vector<Entry> const& entries, std::map<Date, DayState> const& closed,
                      Plan const& plan, Date firstPlan, Date day) {
    if (!plan.eatingWindow || plan.eatingWindow->rampHours.empty() || day < firstPlan) return 0;
    auto const& ramp = plan.eatingWindow->rampHours;
    int const last = static_cast<int>(ramp.size()) - 1;
    auto const days = diaryDays(entries, {firstPlan, day});
    int steps = 0;
    for (auto from = firstPlan; from + kRampWeek <= day && steps < last; from += kRampWeek) {
        // Weeks that ended before this version are in its ramp already.
        if (from + kRampWeek <= plan.today) continue;
        if (windowStopIn(entries, {from, from + kRampWeek - std::chrono::days(1)})) {
            steps = std::max(steps - 1, kLongerThanRamp);
            continue;
        }
        double const hours = rampStepHours(ramp, steps);
        bool const met = daysWithinWindow(days, closed, plan, hours, from) >= kDaysMetForStep;
        if (met && meterAllowsStep(entries, plan, from)) ++steps;
    }
    return steps;
}

std::optional<Date> rampMealsFrom(Plan const& plan, Date firstPlan, Date day) {
    bool const ramps = plan.eatingWindow && !plan.eatingWindow->rampHours.empty();
    if (!ramps || (day - plan.today).count() >= kRampIsOverDays) return std::nullopt;
    // The first week that ends within this version began before it.
    return std::max(firstPlan, plan.today - kRampWeek + std::chrono::days{1});
}

std::optional<double> windowStepOn(std::vector<Entry> const& entries,
                                   std::map<Date, DayState> const& closed, Plan const& plan,
                                   Date firstPlan, Date day) {
    if (!plan.eatingWindow) return std::nullopt;
    auto const& ramp = plan.eatingWindow->rampHours;
    double const end = plan.eatingWindow->hours;
    if (ramp.empty() || (day - plan.today).count() >= kRampIsOverDays) return end;
    int const steps = windowStepsEarned(entries, closed, plan, firstPlan, day);
    return std::max(end, rampStepHours(ramp, steps));
}

std::optional<double> windowHoursOn(DiaryInputs const& diary, Date day) {
    auto const* plan = planInForce(diary.plans, day);
    auto const first = firstPlanDay(diary);
    if (!plan || !first) return std::nullopt;
    return windowStepOn(diary.entries, diary.closed, *plan, *first, day);
}

}  // namespace steady
