#include "core/plan/plan_json_parts.h"

#include <cmath>
#include <cstdint>

namespace steady {

namespace {

PlanJson optionalNumber(std::optional<double> value) {
    return value ? planNumber(*value) : PlanJson();
}

PlanJson optionalNumber(std::optional<int> value) {
    return value ? PlanJson(*value) : PlanJson();
}

PlanJson numberList(std::vector<double> const& numbers) {
    auto all = PlanJson::array();
    for (double const number : numbers)
        all.push_back(planNumber(number));
    return all;
}

PlanJson sentenceList(std::vector<Text> const& texts) {
    auto all = PlanJson::array();
    for (auto const& text : texts)
        all.push_back(toEnglish(text));
    return all;
}

PlanJson rangePair(NumberRange const& range) {
    return PlanJson::array({planNumber(range.low), planNumber(range.high)});
}

PlanJson mealList(std::vector<MealTarget> const& meals) {
    auto all = PlanJson::array();
    for (auto const& meal : meals)
        all.push_back({{"name", toEnglish(meal.name)},
                       {"share", meal.share},
                       {"protein_g", planNumber(meal.proteinG)},
                       {"net_carbs_g", planNumber(meal.netCarbsG)},
                       {"fat_g", planNumber(meal.fatG)}});
    return all;
}

PlanJson sessionJson(PlannedSession const& session) {
    auto exercises = PlanJson::array();
    for (auto const& exercise : session.exercises)
        exercises.push_back({{"id", exercise.exercise},
                             {"name", toEnglish(exercise.name)},
                             {"sets", exercise.sets},
                             {"reps", PlanJson::array({exercise.repsLow, exercise.repsHigh})},
                             {"rir", exercise.rir}});
    PlanJson json;
    json["kind"] = nameOf(session.kind);
    json["name"] = toEnglish(session.name);
    json["minutes"] = session.minutes;
    json["intensity"] = nameOf(session.intensity);
    json["heart_rate_bpm"] = session.heartRateBpm ? rangePair(*session.heartRateBpm) : PlanJson();
    json["rpe"] = rangePair(session.rpe);
    json["exercises"] = exercises;
    json["why"] = toEnglish(session.why);
    return json;
}

PlanJson weekJson(std::vector<PlannedDay> const& week) {
    auto days = PlanJson::array();
    for (auto const& day : week) {
        auto sessions = PlanJson::array();
        for (auto const& session : day.sessions)
            sessions.push_back(sessionJson(session));
        days.push_back({{"day", nameOf(day.day)},
                        {"minutes_available", day.minutesAvailable},
                        {"sessions", sessions}});
    }
    return days;
}

PlanJson progressionJson(std::vector<ProgressionWeek> const& weeks) {
    auto all = PlanJson::array();
    for (auto const& week : weeks)
        all.push_back({{"week", week.week},
                       {"aerobic_sessions", week.aerobicSessions},
                       {"aerobic_minutes", week.aerobicMinutes},
                       {"resistance_sessions", week.resistanceSessions},
                       {"hiit_sessions", week.hiitSessions},
                       {"lighter", week.lighter}});
    return all;
}

}  // namespace

PlanJson planNumber(double value) {
    double whole = 0;
    bool const isWhole = std::modf(value, &whole) == 0 && std::abs(value) < 1e15;
    return isWhole ? PlanJson(static_cast<std::int64_t>(whole)) : PlanJson(value);
}

PlanJson pillarJson(std::optional<EnergyPlan> const& energy) {
    if (!energy) return nullptr;
    return {{"bmr_kcal", planNumber(energy->bmrKcal)},
            {"tdee_kcal", planNumber(energy->tdeeKcal)},
            {"deficit_kcal", planNumber(energy->deficitKcal)},
            {"floor_kcal", planNumber(energy->floorKcal)},
            {"target_kcal", planNumber(energy->targetKcal)},
            {"floor_binds", energy->floorBinds}};
}

PlanJson pillarJson(std::optional<WeightPlan> const& weight) {
    if (!weight) return nullptr;
    return {{"start_kg", planNumber(weight->startKg)},
            {"goal_kg", planNumber(weight->goalKg)},
            {"milestones_kg", numberList(weight->milestonesKg)},
            {"goal_day",
             {{"kept_100", optionalNumber(weight->goalDays.kept100)},
              {"kept_70", optionalNumber(weight->goalDays.kept70)},
              {"kept_50", optionalNumber(weight->goalDays.kept50)}}}};
}

PlanJson pillarJson(std::optional<NutritionPlan> const& nutrition) {
    if (!nutrition) return nullptr;
    PlanJson json;
    json["approach"] = nameOf(nutrition->approach);
    json["protein_g"] = optionalNumber(nutrition->proteinG);
    json["net_carbs_g"] = optionalNumber(nutrition->netCarbsG);
    json["fibre_g"] = optionalNumber(nutrition->fibreG);
    json["fat_g"] = optionalNumber(nutrition->fatG);
    json["gl_budget"] = optionalNumber(nutrition->glBudget);
    json["plate_instead_of_numbers"] = nutrition->plateInsteadOfNumbers;
    json["meals"] = mealList(nutrition->meals);
    json["prioritise"] = sentenceList(nutrition->prioritise);
    json["limit"] = sentenceList(nutrition->limit);
    json["eliminate"] = sentenceList(nutrition->eliminate);
    json["sample_day"] = sentenceList(nutrition->sampleDay);
    return json;
}

PlanJson pillarJson(std::optional<EatingWindowPlan> const& window) {
    if (!window) return nullptr;
    return {{"start", toString(window->start)},
            {"end", toString(window->end)},
            {"hours", planNumber(window->hours)},
            {"ramp_h", numberList(window->rampHours)},
            {"style", nameOf(window->style)}};
}

PlanJson pillarJson(std::optional<MovementPlan> const& movement) {
    if (!movement) return nullptr;
    return {{"level", nameOf(movement->level)},
            {"week_number", movement->weekNumber},
            {"week", weekJson(movement->week)},
            {"progression", progressionJson(movement->progression)},
            {"gave_way", sentenceList(movement->gaveWay)}};
}

PlanJson pillarJson(std::optional<SleepPlan> const& sleep) {
    if (!sleep) return nullptr;
    return {{"target_h", planNumber(sleep->targetHours)},
            {"bed", toString(sleep->bed)},
            {"wake", toString(sleep->wake)},
            {"coffee_until", toString(sleep->coffeeUntil)},
            {"strong_caffeine_until", toString(sleep->strongCaffeineUntil)},
            {"alcohol_until", toString(sleep->alcoholUntil)},
            {"last_meal", toString(sleep->lastMeal)},
            {"wind_down", toString(sleep->windDown)}};
}

PlanJson pillarJson(std::optional<StressPlan> const& stress) {
    if (!stress) return nullptr;
    return {{"practice", stress->practice},
            {"name", toEnglish(stress->name)},
            {"minutes", stress->minutes}};
}

}  // namespace steady
