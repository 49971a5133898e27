#include "core/plan/rest_lines.h"

#include "core/plan/plan_lines.h"
#include "core/plan/practices.h"
#include "core/plan/sleep.h"

namespace steady {

namespace {

/// "8" and "7.5": half hours only where there are some.
Figure hoursFigure(double hours) {
    return figure(hours, hours == static_cast<int>(hours) ? 0 : 1);
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

void addTargetLine(Plan& plan, Facts const& facts) {
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

void addCoffeeLine(Plan& plan) {
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
}

void addWindDownLine(Plan& plan) {
    auto const& sleep = *plan.sleep;
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

/// Not on shifts: whoever gets up in the afternoon may want no bright light then.
void addLightLine(Plan& plan) {
    auto const& sleep = *plan.sleep;
    auto const by = sleep.wake + std::chrono::minutes(60);
    auto light = sleepLine(
        "sleep.light", STEADY_TEXT("plan", "Morning light"), STEADY_TEXT("plan", "by %1").with(by),
        STEADY_TEXT("plan", "Go out into daylight for 10 to 30 minutes by %1.").with(by),
        STEADY_TEXT("plan",
                    "Morning light tells the body clock when the day began, so that sleep "
                    "comes in time."));
    light.working = STEADY_TEXT("plan", "Within an hour of %1").with(sleep.wake);
    light.source = "General sleep hygiene";
    light.evidence = Evidence::General;
    plan.lines.push_back(std::move(light));
}

void addAnchorLine(Plan& plan) {
    auto anchor =
        sleepLine("sleep.anchor", STEADY_TEXT("plan", "Shifts"), {},
                  STEADY_TEXT("plan",
                              "All times count from your main sleep. Keep four hours of it at the "
                              "same clock time on every day, in a dark room; a nap counts too, "
                              "until %1.")
                      .with(napUntil(true, plan.sleep->bed)),
                  STEADY_TEXT("plan", "A fixed part of sleep steadies the body clock."));
    anchor.rule = "G-09";
    anchor.working = STEADY_TEXT("plan",
                                 "Anchor sleep of four hours or more; naps end seven hours "
                                 "before bed");
    anchor.source = "General advice for shift work";
    anchor.evidence = Evidence::General;
    plan.lines.push_back(std::move(anchor));
}

}  // namespace

void addSleepLines(Plan& plan, Facts const& facts) {
    if (!plan.sleep) return;
    bool const shifts = worksShifts(facts.profile);
    addTargetLine(plan, facts);
    addBedLine(plan, facts);
    addCoffeeLine(plan);
    addWindDownLine(plan);
    if (shifts) addAnchorLine(plan);
    if (!shifts) addLightLine(plan);
    addNightLines(plan, facts);
}

namespace {

Text practiceText(Practice const& practice) {
    if (practice.timesAWeek == 7)
        return STEADY_TEXT("plan", "%1 for %2 minutes a day.")
            .with(practice.name, practice.minutes);
    return STEADY_TEXT("plan", "%1 for %2 minutes, %3 times a week.")
        .with(practice.name, practice.minutes, practice.timesAWeek);
}

Text practiceWorking(Practice const& practice, Facts const& facts, Plan const& plan) {
    if (practice.kind == PracticeKind::Breathing)
        return STEADY_TEXT("plan", "One practice for everybody; stop if you feel dizzy");
    if (practice.id == "worry_list" && plan.sleep)
        return STEADY_TEXT("plan", "One practice for everybody; done by %1")
            .with(worryListBy(worksShifts(facts.profile), plan.sleep->bed));
    return STEADY_TEXT("plan", "One practice for everybody");
}

Text reasonText(StressReason reason, StressSigns const& signs) {
    switch (reason) {
        case StressReason::Questions:
            return STEADY_TEXT("plan", "your four answers made %1 of 16")
                .with(signs.screens.back().total);
        case StressReason::DailyStress:
            return STEADY_TEXT("plan", "stress was %1 of 10 in the last week (n = %2)")
                .with(figure(signs.week->mean, 1), signs.week->n);
        case StressReason::RestlessNights:
            return STEADY_TEXT("plan", "on %1 of 7 nights you couldn't switch off")
                .with(signs.restlessNights);
    }
    return {};
}

void addStressNowLine(Plan& plan, Facts const& facts) {
    auto const& signs = facts.history.rest.stress;
    auto const why = suggestionText(signs, facts.today);
    if (why.empty()) return;
    PlanLine line;
    line.id = "stress.now";
    line.name = STEADY_TEXT("plan", "A tense stretch");
    line.text = STEADY_TEXT("plan", "%1 could help now: %2.").with(plan.stress->name, why);
    line.reason =
        STEADY_TEXT("plan", "Stress hormones work against insulin; five calm minutes is a start.");
    line.rule = "H-04";
    if (!signs.screens.empty()) line.inputs["four_questions"] = signs.screens.back().total;
    if (signs.week) line.inputs["stress_7_day_mean"] = signs.week->mean;
    line.inputs["restless_nights"] = signs.restlessNights;
    line.working = STEADY_TEXT("plan",
                               "From 9 of 16, from 6 of 10 over a week, or from three "
                               "restless nights of seven");
    line.source = "Warttig 2013; Balban 2023";
    line.evidence = Evidence::Product;
    line.changedBy = STEADY_TEXT("plan", "calmer answers");
    plan.lines.push_back(std::move(line));
}

}  // namespace

Text suggestionText(StressSigns const& signs, Date today) {
    Text all;
    for (auto const reason : stressReasons(signs, today)) {
        auto const next = reasonText(reason, signs);
        all = all.empty() ? next : STEADY_TEXT("plan", "%1, and %2").with(all, next);
    }
    return all;
}

void addStressLines(Plan& plan, Facts const& facts) {
    if (!plan.stress) return;
    auto const& stress = *plan.stress;
    auto const practice = practiceFor(plan.gates, stress.practice);
    PlanLine line;
    line.id = "stress.practice";
    line.name = STEADY_TEXT("plan", "Calm minutes");
    line.value = STEADY_TEXT("plan", "%1, %2 min").with(stress.name, stress.minutes);
    line.text = practiceText(practice);
    line.reason = STEADY_TEXT("plan",
                              "Stress hormones work against insulin; a few calm minutes are "
                              "a start.");
    line.rule = "H-03";
    line.inputs = {{"minutes", stress.minutes}};
    line.working = practiceWorking(practice, facts, plan);
    line.source = practice.source;
    line.evidence = practice.evidence;
    line.changedBy = STEADY_TEXT("plan", "the practice you like best");
    plan.lines.push_back(std::move(line));
    addStressNowLine(plan, facts);
}

}  // namespace steady
