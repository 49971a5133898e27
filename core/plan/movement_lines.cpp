#include "core/plan/intensity.h"
#include "core/plan/plan_lines.h"
#include "core/plan/progression.h"

#include <algorithm>

namespace steady {

namespace {

PlanLine movementLine(std::string id, Text name, Text value, Text text, Text reason) {
    PlanLine line;
    line.id = std::move(id);
    line.name = std::move(name);
    line.value = std::move(value);
    line.text = std::move(text);
    line.reason = std::move(reason);
    line.changedBy = STEADY_TEXT("plan", "your free minutes, limits, and what you did so far");
    return line;
}

struct Counted {
    int sessions = 0;
    int minutes = 0;
    PlannedSession const* first = nullptr;
};

Counted countKind(MovementPlan const& movement, Modality kind) {
    Counted counted;
    for (auto const& day : movement.week)
        for (auto const& session : day.sessions) {
            if (session.kind != kind) continue;
            ++counted.sessions;
            counted.minutes += session.minutes;
            if (!counted.first) counted.first = &session;
        }
    return counted;
}

Text effortText(PlannedSession const& session) {
    if (session.heartRateBpm)
        return STEADY_TEXT("plan", "%1–%2 beats a minute, or so that you can talk but not sing")
            .with(figure(session.heartRateBpm->low), figure(session.heartRateBpm->high));
    return STEADY_TEXT("plan", "so that you can talk but not sing, effort %1–%2 of 10")
        .with(figure(session.rpe.low), figure(session.rpe.high));
}

void addAerobicLine(Plan& plan, Facts const& facts) {
    auto const counted = countKind(*plan.movement, Modality::Aerobic);
    if (!counted.first) return;
    auto line = movementLine(
        "movement.aerobic", STEADY_TEXT("plan", "Aerobic"),
        STEADY_TEXT("plan", "%1 × %2 min").with(counted.sessions, counted.first->minutes),
        STEADY_TEXT("plan", "%1, %2 times a week, %3 minutes: %4.")
            .with(counted.first->name, counted.sessions, counted.first->minutes,
                  effortText(*counted.first)),
        STEADY_TEXT("plan",
                    "Moving muscle takes in sugar without insulin, for about a day after."));
    line.rule = "F-03";
    line.inputs = {{"week", plan.movement->weekNumber}, {"age_years", facts.age()}};
    if (auto const resting = facts.profile.restingHeartRate())
        line.inputs["resting_heart_rate_bpm"] = resting->value;
    line.working = STEADY_TEXT("plan",
                               "Highest rate 208 − 0.7 × %1 = %2; moderate is 40–59 % of "
                               "the way up from rest; the first weeks stay in its lower half")
                       .with(facts.age(), figure(maximumHeartRate(facts.age()), 1));
    line.source = "ADA 2016 position statement; Tanaka 2001";
    line.evidence = Evidence::Verified;
    plan.lines.push_back(std::move(line));
}

void addStrengthLine(Plan& plan) {
    auto const counted = countKind(*plan.movement, Modality::Resistance);
    if (!counted.first || counted.first->exercises.empty()) return;
    auto const& exercise = counted.first->exercises.front();
    auto line = movementLine(
        "movement.resistance", STEADY_TEXT("plan", "Strength"),
        STEADY_PLURAL("plan", "%n time(s) a week", "", counted.sessions),
        STEADY_TEXT("plan",
                    "Strength %1 times a week: %2 sets of %3–%4, stopping with %5 in "
                    "reserve.")
            .with(counted.sessions, exercise.sets, exercise.repsLow, exercise.repsHigh,
                  exercise.rir),
        STEADY_TEXT("plan",
                    "Muscle is where most of your sugar can go; add a little when it feels "
                    "clearly doable."));
    line.rule = "F-07";
    line.inputs = {{"week", plan.movement->weekNumber}, {"sets", exercise.sets}};
    line.working = STEADY_TEXT("plan", "Week %1 of the twelve; sessions A and B take turns")
                       .with(plan.movement->weekNumber);
    line.source = "ADA 2016 position statement; ACSM on progression";
    line.evidence = Evidence::Verified;
    plan.lines.push_back(std::move(line));
}

void addWalkLines(Plan& plan) {
    auto walk = movementLine(
        "movement.post_meal_walk", STEADY_TEXT("plan", "Walks after meals"),
        STEADY_TEXT("unit", "%1 min").with(10),
        STEADY_TEXT("plan", "Walk 10–15 minutes within half an hour after your largest meals."),
        STEADY_TEXT("plan", "A short walk uses the sugar as it arrives."));
    walk.rule = "F-10";
    walk.working =
        STEADY_TEXT("plan", "Brisk walks of ten minutes or more count as aerobic minutes");
    walk.source = "ACSM consensus 2022";
    walk.evidence = Evidence::Verified;
    plan.lines.push_back(std::move(walk));

    auto sitting = movementLine(
        "movement.sitting_breaks", STEADY_TEXT("plan", "Breaks from sitting"), {},
        STEADY_TEXT("plan",
                    "Get up for three minutes after half an hour, or six minutes every "
                    "hour: whichever you keep."),
        STEADY_TEXT("plan", "Working muscle keeps taking in sugar between sessions."));
    sitting.rule = "F-11";
    sitting.working = STEADY_TEXT("plan", "Two patterns were tried; each worked in one trial");
    sitting.source = "Dempsey 2016; Homer 2021";
    sitting.evidence = Evidence::Verified;
    plan.lines.push_back(std::move(sitting));
}

/// Said only when calendar and doing differ: the week follows what was done.
void addStepLine(Plan& plan, Facts const& facts) {
    auto const step = programmeStep(facts.history.training, facts.history.firstPlan, facts.today,
                                    facts.profile.experience());
    if (step.why.empty()) return;
    auto line = movementLine(
        "movement.step", STEADY_TEXT("plan", "Where you are"),
        STEADY_TEXT("plan", "week %1 of 12").with(step.week), step.why,
        STEADY_TEXT("plan", "Muscles and heart adapt to what is done, not to the calendar."));
    line.rule = "F-03";
    line.inputs = {{"week", plan.movement->weekNumber}, {"programme_week", step.week}};
    line.working = STEADY_TEXT("plan",
                               "A week that was mostly done is a step; a pause starts again with "
                               "less (F-12)");
    line.source = "Steady's own order";
    plan.lines.push_back(std::move(line));
}

void addGaveWayLine(Plan& plan) {
    auto const& gaveWay = plan.movement->gaveWay;
    if (gaveWay.empty()) return;
    Text all = gaveWay.front();
    for (std::size_t at = 1; at < gaveWay.size(); ++at)
        all = STEADY_TEXT("plan", "%1 %2").with(all, gaveWay[at]);
    auto line = movementLine("movement.gave_way", STEADY_TEXT("plan", "What gave way"), {}, all,
                             STEADY_TEXT("plan", "A week that fits is a week that happens."));
    line.rule = "F-02";
    line.working = STEADY_TEXT("plan",
                               "The fallback order: intervals, third strength session, "
                               "length of walks, walks after meals");
    line.source = "Steady's own order";
    plan.lines.push_back(std::move(line));
}

}  // namespace

void addMovementLines(Plan& plan, Facts const& facts) {
    if (!plan.movement) return;
    addAerobicLine(plan, facts);
    addStrengthLine(plan);
    if (plan.gates.allows(Component::Aer)) addWalkLines(plan);
    addStepLine(plan, facts);
    addGaveWayLine(plan);
}

}  // namespace steady
