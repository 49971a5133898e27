#include "core/plan/eating_window.h"
#include "core/plan/plan_lines.h"

#include <algorithm>

namespace steady {

namespace {

Text rampText(std::vector<double> const& hours) {
    Text steps = STEADY_TEXT("unit", "%1 h").with(figure(hours.front()));
    for (std::size_t at = 1; at < hours.size(); ++at)
        steps = STEADY_TEXT("plan", "%1, then %2")
                    .with(steps, STEADY_TEXT("unit", "%1 h").with(figure(hours[at])));
    return steps;
}

Text windowText(Plan const& plan, ClockTime lastMeal) {
    auto const& window = *plan.eatingWindow;
    if (plan.gates[Component::Tre].state == GateState::Locked)
        return STEADY_TEXT("plan",
                           "Eat between %1 and %2; a shorter window waits for your "
                           "clinician.")
            .with(window.start, window.end);
    if (window.rampHours.size() > 1)
        return STEADY_TEXT("plan",
                           "In the end eat between %1 and %2; week by week %3. Last meal "
                           "by %4.")
            .with(window.start, window.end, rampText(window.rampHours), lastMeal);
    return STEADY_TEXT("plan", "Eat between %1 and %2; last meal by %3.")
        .with(window.start, window.end, lastMeal);
}

// The earlier of window end and sleep cut-off, counted from waking (O-36).
ClockTime lastMealOf(Plan const& plan) {
    auto const& window = *plan.eatingWindow;
    if (!plan.sleep) return window.end;
    auto const wake = plan.sleep->wake;
    return minutesFrom(wake, window.end) <= minutesFrom(wake, plan.sleep->lastMeal)
               ? window.end
               : plan.sleep->lastMeal;
}

}  // namespace

void addWindowLines(Plan& plan, Facts const& facts) {
    if (!plan.eatingWindow) return;
    auto const& window = *plan.eatingWindow;
    PlanLine line;
    line.id = "eating_window.window";
    line.name = STEADY_TEXT("plan", "Eating window");
    line.value = STEADY_TEXT("plan", "%1–%2").with(window.start, window.end);
    line.text = windowText(plan, lastMealOf(plan));
    line.reason = STEADY_TEXT("plan", "A long overnight rest from food lets insulin fall.");
    line.rule = "D-10";
    line.inputs = {{"wake_minutes", facts.profile.wake().minutesSinceMidnight},
                   {"window_h", window.hours}};
    if (facts.history.windowBaselineHours)
        line.inputs["baseline_h"] = *facts.history.windowBaselineHours;
    line.working =
        STEADY_TEXT("plan",
                    "%1 hours from %2; earliest an hour after waking, latest "
                    "three hours before bed")
            .with(figure(window.hours, window.hours == static_cast<int>(window.hours) ? 0 : 1),
                  window.start);
    line.source =
        "Network meta-analysis 2023: no window is clearly best; shorter than 8 h is not "
        "offered";
    line.evidence = Evidence::Verified;
    line.changedBy = STEADY_TEXT("plan", "your wake time, the style you like, your usual window");
    plan.lines.push_back(std::move(line));
}

}  // namespace steady
