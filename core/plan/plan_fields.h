#pragma once

#include "core/plan/plan.h"

namespace steady {

// One list of fields for each value of a plan, used both to write and to read it. An archive is
// called with a name and a field.

template <class Archive>
void visitFields(Archive& field, GateEffect& one) {
    field("rule", one.rule);
    field("state", one.state);
}
template <class Archive>
void visitFields(Archive& field, Gate& one) {
    field("state", one.state);
    field("rules", one.rules);
    field("all", one.allRules);
}
template <class Archive>
void visitFields(Archive& field, SafetyLimits& one) {
    field("protein_cap", one.proteinCapPerKg);
    field("protein_hidden", one.proteinFigureHidden);
    field("net_carb_floor", one.netCarbFloorG);
    field("shortest_window", one.shortestWindowHours);
    field("loss_cap_kg", one.lossCapKgPerWeek);
    field("loss_cap_percent", one.lossCapPercentPerWeek);
    field("zones_off", one.heartRateZonesOff);
    field("meter", one.meterRequired);
    field("sick_day_card", one.sickDayCard);
    field("no_kcal_target", one.noCalorieTarget);
    field("numbers_hidden", one.numbersHiddenByDefault);
    field("fluid_off", one.fluidTargetOff);
    field("supervised", one.everyExerciseSupervised);
}
template <class Archive>
void visitFields(Archive& field, Gates& one) {
    field("components", one.byComponent);
    field("limits", one.limits);
    field("matched", one.matchedRules);
}
template <class Archive>
void visitFields(Archive& field, PlanLine& one) {
    field("id", one.id);
    field("name", one.name);
    field("value", one.value);
    field("text", one.text);
    field("reason", one.reason);
    field("rule", one.rule);
    field("inputs", one.inputs);
    field("working", one.working);
    field("source", one.source);
    field("evidence", one.evidence);
    field("changed_by", one.changedBy);
}
template <class Archive>
void visitFields(Archive& field, Alert& one) {
    field("rule", one.rule);
    field("class", one.messageClass);
    field("now", one.now);
    field("text", one.text);
}
template <class Archive>
void visitFields(Archive& field, Withheld& one) {
    field("component", one.component);
    field("state", one.state);
    field("title", one.title);
    field("text", one.text);
    field("instead", one.instead);
    field("rules", one.rules);
}
template <class Archive>
void visitFields(Archive& field, Marker& one) {
    field("key", one.key);
    field("name", one.name);
    field("value", one.value);
    field("decimals", one.decimals);
    field("unit", one.unit);
    field("band", one.band);
    field("band_text", one.bandText);
    field("caveat", one.caveat);
    field("rule", one.rule);
    field("previous", one.previous);
    field("smallest_change", one.smallestChange);
}
template <class Archive>
void visitFields(Archive& field, EnergyPlan& one) {
    field("bmr", one.bmrKcal);
    field("tdee", one.tdeeKcal);
    field("deficit", one.deficitKcal);
    field("floor", one.floorKcal);
    field("target", one.targetKcal);
    field("floor_binds", one.floorBinds);
}
template <class Archive>
void visitFields(Archive& field, GoalDays& one) {
    field("kept_100", one.kept100);
    field("kept_70", one.kept70);
    field("kept_50", one.kept50);
}
template <class Archive>
void visitFields(Archive& field, WeightPlan& one) {
    field("start", one.startKg);
    field("goal", one.goalKg);
    field("milestones", one.milestonesKg);
    field("goal_days", one.goalDays);
}
template <class Archive>
void visitFields(Archive& field, MealTarget& one) {
    field("name", one.name);
    field("share", one.share);
    field("protein", one.proteinG);
    field("net_carbs", one.netCarbsG);
    field("fat", one.fatG);
}
template <class Archive>
void visitFields(Archive& field, NutritionPlan& one) {
    field("approach", one.approach);
    field("protein", one.proteinG);
    field("net_carbs", one.netCarbsG);
    field("fibre", one.fibreG);
    field("fat", one.fatG);
    field("gl", one.glBudget);
    field("plate", one.plateInsteadOfNumbers);
    field("meals", one.meals);
    field("prioritise", one.prioritise);
    field("limit", one.limit);
    field("eliminate", one.eliminate);
    field("sample_day", one.sampleDay);
}
template <class Archive>
void visitFields(Archive& field, EatingWindowPlan& one) {
    field("start", one.start);
    field("end", one.end);
    field("hours", one.hours);
    field("ramp", one.rampHours);
    field("style", one.style);
}
template <class Archive>
void visitFields(Archive& field, NumberRange& one) {
    field("low", one.low);
    field("high", one.high);
}
template <class Archive>
void visitFields(Archive& field, PlannedExercise& one) {
    field("exercise", one.exercise);
    field("name", one.name);
    field("sets", one.sets);
    field("reps_low", one.repsLow);
    field("reps_high", one.repsHigh);
    field("rir", one.rir);
}
template <class Archive>
void visitFields(Archive& field, PlannedSession& one) {
    field("kind", one.kind);
    field("name", one.name);
    field("minutes", one.minutes);
    field("intensity", one.intensity);
    field("heart_rate", one.heartRateBpm);
    field("rpe", one.rpe);
    field("exercises", one.exercises);
    field("why", one.why);
}
template <class Archive>
void visitFields(Archive& field, PlannedDay& one) {
    field("day", one.day);
    field("minutes", one.minutesAvailable);
    field("sessions", one.sessions);
}

}  // namespace steady
