#include "core/plan/eating_window.h"
#include "core/plan/plan_lines.h"
#include "core/plan/sleep.h"

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

/// "8" and "7.5": half hours only where there are some.
Figure hoursFigure(double hours) {
    return figure(hours, hours == static_cast<int>(hours) ? 0 : 1);
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

PlanLine sleepLine(std::string id, Text name, Text value, Text text, Text reason) {
    PlanLine line;
    line.id = std::move(id);
    line.name = std::move(name);
    line.value = std::move(value);
    line.text = std::move(text);
    line.reason = std::move(reason);
    line.rule = "G-02";
    line.changedBy = STEADY_TEXT("plan", "your wake time and sleep target");
    return line;
}

Text timeText(ClockTime time) {
    return STEADY_TEXT("unit", "%1").with(time);
}

void addBedLine(Plan& plan, Facts const& facts) {
    auto const& sleep = *plan.sleep;
    int const latency = sleepLatencyMinutes(facts);
    auto line =
        sleepLine("sleep.bed", STEADY_TEXT("plan", "Bed time"), timeText(sleep.bed),
                  STEADY_TEXT("plan", "In bed at %1, up at %2.").with(sleep.bed, sleep.wake),
                  STEADY_TEXT("plan",
                              "Bed time is worked backwards from when you must get "
                              "up."));
    line.inputs = {{"wake_minutes", sleep.wake.minutesSinceMidnight},
                   {"target_h", sleep.targetHours},
                   {"latency_min", latency}};
    line.working = STEADY_TEXT("plan", "%1 − %2 h − %3 min to fall asleep = %4")
                       .with(sleep.wake, hoursFigure(sleep.targetHours), latency, sleep.bed);
    line.source = "National Sleep Foundation 2015";
    line.evidence = Evidence::Verified;
    plan.lines.push_back(std::move(line));
}

void addCutOffLines(Plan& plan) {
    auto const& sleep = *plan.sleep;
    auto coffee = sleepLine(
        "sleep.coffee", STEADY_TEXT("plan", "Last coffee"), timeText(sleep.coffeeUntil),
        STEADY_TEXT("plan", "Last coffee by %1, strong caffeine by %2.")
            .with(sleep.coffeeUntil, sleep.strongCaffeineUntil),
        STEADY_TEXT("plan", "Caffeine works for many hours, also when you do not feel it."));
    coffee.working =
        STEADY_TEXT("plan", "%1 − 8.8 h, and − 13.2 h for a strong dose").with(sleep.bed);
    coffee.source = "Gardiner 2023";
    coffee.evidence = Evidence::Verified;
    plan.lines.push_back(std::move(coffee));

    auto wind =
        sleepLine("sleep.wind_down", STEADY_TEXT("plan", "Wind-down"), timeText(sleep.windDown),
                  STEADY_TEXT("plan",
                              "Dim lights and screens from %1; alcohol, if any, "
                              "by %2; hard training ends two hours before bed.")
                      .with(sleep.windDown, sleep.alcoholUntil),
                  STEADY_TEXT("plan", "A quiet hour tells the body that the day is over."));
    wind.working = STEADY_TEXT("plan", "%1 − 60 min; alcohol − 4 h").with(sleep.bed);
    wind.source = "General sleep hygiene";
    wind.evidence = Evidence::General;
    plan.lines.push_back(std::move(wind));
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

void addSleepLines(Plan& plan, Facts const& facts) {
    if (!plan.sleep) return;
    auto const& sleep = *plan.sleep;
    auto target =
        sleepLine("sleep.target", STEADY_TEXT("plan", "Sleep"),
                  STEADY_TEXT("unit", "%1 h").with(hoursFigure(sleep.targetHours)),
                  STEADY_TEXT("plan", "Sleep %1 hours, with the same wake time every day.")
                      .with(hoursFigure(sleep.targetHours)),
                  STEADY_TEXT("plan",
                              "Seven to nine hours is when insulin works best; short sleep makes "
                              "cells less responsive the very next day."));
    target.rule = "G-01";
    target.inputs = {{"age_years", facts.age()}};
    target.working = facts.age() >= 65 ? STEADY_TEXT("plan", "From 65 years: 7–8 hours")
                                       : STEADY_TEXT("plan", "Up to 64 years: 7–9 hours");
    target.source = "National Sleep Foundation 2015; Donga 2010; Zuraikat 2023";
    target.evidence = Evidence::Verified;
    plan.lines.push_back(std::move(target));
    addBedLine(plan, facts);
    addCutOffLines(plan);
    bool const shifts = facts.profile.workPattern() == WorkPattern::Night ||
                        facts.profile.workPattern() == WorkPattern::Rotating ||
                        facts.profile.has(Condition::ShiftWork);
    if (!shifts) return;
    auto anchor =
        sleepLine("sleep.anchor", STEADY_TEXT("plan", "Shifts"), {},
                  STEADY_TEXT("plan",
                              "All times count from your main sleep. Keep four hours of it at the "
                              "same clock time on every day, in a dark room."),
                  STEADY_TEXT("plan", "A fixed part of sleep steadies the body clock."));
    anchor.rule = "G-09";
    anchor.working = STEADY_TEXT("plan", "Anchor sleep of four hours or more");
    anchor.source = "General advice for shift work";
    anchor.evidence = Evidence::General;
    plan.lines.push_back(std::move(anchor));
}

void addStressLines(Plan& plan, Facts const&) {
    if (!plan.stress) return;
    auto const& stress = *plan.stress;
    PlanLine line;
    line.id = "stress.practice";
    line.name = STEADY_TEXT("plan", "Calm minutes");
    line.value = STEADY_TEXT("plan", "%1, %2 min").with(stress.name, stress.minutes);
    line.text = STEADY_TEXT("plan", "%1 for %2 minutes a day.").with(stress.name, stress.minutes);
    line.reason = STEADY_TEXT("plan",
                              "Stress hormones work against insulin; a few calm minutes are "
                              "a start.");
    line.rule = "H-03";
    line.inputs = {{"minutes", stress.minutes}};
    line.working = STEADY_TEXT("plan", "One practice for everybody; stop if you feel dizzy");
    line.source = "Balban 2023";
    line.evidence = Evidence::Verified;
    line.changedBy = STEADY_TEXT("plan", "the practice you like best");
    plan.lines.push_back(std::move(line));
}

}  // namespace steady
