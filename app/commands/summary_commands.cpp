#include "app/commands/command.h"
#include "app/commands/json_answers.h"
#include "core/analysis/movement_summary.h"
#include "core/coach/build_views.h"
#include "core/coach/small_movement.h"

#include <nlohmann/json.hpp>

#include <cmath>
#include <ostream>

namespace steady {

namespace {

using Json = nlohmann::ordered_json;

Json figureOrNull(std::optional<double> value) {
    return value ? Json(*value) : Json();
}
Json figureOrNull(MeanOf const& mean) {
    return figureOrNull(mean.value);
}

Json totalsAnswer(DayTotals const& totals) {
    return {{"energy_kcal", figureOrNull(totals.energyKcal.value)},
            {"protein_g", figureOrNull(totals.protein.value)},
            {"fat_g", figureOrNull(totals.fat.value)},
            {"carbs_g", figureOrNull(totals.carbs.value)},
            {"fibre_g", figureOrNull(totals.fibre.value)},
            {"net_carbs_g", figureOrNull(totals.netCarbs.value)},
            {"added_sugar_g", figureOrNull(totals.addedSugar.value)},
            {"gl", figureOrNull(totals.gl.value)},
            {"gl_coverage", figureOrNull(totals.glCoverage)},
            {"foods", totals.energyKcal.of},
            {"energy_known", totals.energyKcal.known}};
}

Json mealAnswer(MealSummary const& meal, Approach approach) {
    Json reasons = Json::array();
    for (auto const& reason : meal.verdict.reasons)
        reasons.push_back(toEnglish(textOf(reason, approach)));
    return {{"slot", nameOf(meal.slot)},
            {"time", meal.time ? Json(toString(*meal.time)) : Json()},
            {"colour", nameOf(meal.verdict.colour)},
            {"reasons", reasons},
            {"totals", totalsAnswer(meal.totals)}};
}

Json windowAnswer(DaySummary const& day) {
    if (!day.window) return {};
    return {{"first", toString(day.window->first)},
            {"last", toString(day.window->last)},
            {"hours", day.window->hours},
            {"met", day.windowMet ? Json(*day.windowMet) : Json()}};
}

/// F-05: beside the food, never in it.
Json energyAnswer(MovementEnergy const& energy) {
    return {{"net_kcal", figureOrNull(energy.netKcal)}, {"known", energy.known}, {"of", energy.of}};
}

Json smallMovementAnswer(SmallMovement const& small) {
    Json walk;
    if (small.walk)
        walk = {{"after", nameOf(small.walk->slot)},
                {"gl", small.walk->gl},
                {"done", small.walk->done}};
    return {{"sitting_breaks", small.breaks},
            {"target", small.target},
            {"pattern", nameOf(small.pattern)},
            {"walk_after_meal", walk}};
}

Json dayAnswer(DaySummary const& day, std::vector<Alert> const& alerts, Approach approach,
               SmallMovement const& small) {
    Json meals = Json::array();
    for (auto const& meal : day.meals)
        meals.push_back(mealAnswer(meal, approach));
    Json alertList = Json::array();
    for (auto const& alert : alerts)
        alertList.push_back({{"rule", alert.rule},
                             {"class", nameOf(alert.messageClass)},
                             {"now", alert.now},
                             {"text", toEnglish(alert.text)}});
    return {{"date", toIso(day.day)},
            {"state", nameOf(day.state)},
            {"entries", entriesAnswer(day.entries)},
            {"plan_version", day.planVersion ? Json(*day.planVersion) : Json()},
            {"totals", totalsAnswer(day.totals)},
            {"window", windowAnswer(day)},
            {"meals", meals},
            {"colour", nameOf(day.verdict.colour)},
            {"met", day.verdict.met ? Json(*day.verdict.met) : Json()},
            {"movement_energy", energyAnswer(small.energy)},
            {"small_movement", smallMovementAnswer(small)},
            {"alerts", alertList}};
}

Json movementAnswer(WeeklySummary::Movement const& movement, bool keepingWeight) {
    return {{"aerobic_min", movement.aerobicMinutes},
            {"aerobic_sessions", movement.aerobicSessions},
            {"resistance_sessions", movement.resistanceSessions},
            {"hiit_sessions", movement.hiitSessions},
            {"mvpa_min", movement.mvpaMinutes},
            {"mvpa_goal_min", mvpaGoalMinutes(keepingWeight)},
            {"planned",
             {{"aerobic_min", movement.plannedAerobicMinutes},
              {"aerobic_sessions", movement.plannedAerobicSessions},
              {"resistance_sessions", movement.plannedResistanceSessions},
              {"hiit_sessions", movement.plannedHiitSessions}}}};
}

Json weekAnswer(WeeklySummary const& week, bool keepingWeight) {
    auto const& food = week.nutrition;
    auto const& kept = week.adherence;
    return {{"week", toString(week.week)},
            {"days",
             {{"complete", week.complete},
              {"partial", week.partial},
              {"not_tracked", week.notTracked}}},
            {"weight",
             {{"trend_kg", figureOrNull(week.weight.trendKg)},
              {"rate_kg_per_week", figureOrNull(week.weight.rateKgPerWeek)},
              {"n", week.weight.n}}},
            {"nutrition",
             {{"energy_kcal", figureOrNull(food.energyKcal)},
              {"protein_g", figureOrNull(food.protein)},
              {"net_carbs_g", figureOrNull(food.netCarbs)},
              {"gl", figureOrNull(food.gl)},
              {"fibre_g", figureOrNull(food.fibre)},
              {"n", food.n}}},
            {"window",
             {{"mean_h", figureOrNull(week.window.meanHours)},
              {"days_met", week.window.daysMet},
              {"n", week.window.n}}},
            {"movement", movementAnswer(week.movement, keepingWeight)},
            {"sleep",
             {{"mean_h", figureOrNull(week.sleep.meanHours)},
              {"wake_sd_min", figureOrNull(week.sleep.wakeSdMinutes)},
              {"debt_min", figureOrNull(week.sleep.debtMinutes)},
              {"n", week.sleep.n}}},
            {"adherence",
             {{"food", figureOrNull(kept.food)},
              {"window", figureOrNull(kept.window)},
              {"movement", figureOrNull(kept.movement)},
              {"sleep", figureOrNull(kept.sleep)},
              {"stress", figureOrNull(kept.stress)},
              {"overall", figureOrNull(kept.overall())}}}};
}

/// A JSON value as indented lines for people, without what is unknown.
void printReadable(Json const& json, std::ostream& out, std::string const& indent = {}) {
    for (auto const& [key, value] : json.items()) {
        if (value.is_null() || (value.is_structured() && value.empty())) continue;
        out << indent << (json.is_array() ? std::string("-") : key + ':');
        if (value.is_structured()) {
            out << '\n';
            printReadable(value, out, indent + "  ");
            continue;
        }
        if (value.is_number_float())
            out << ' ' << toEnglish(figure(value.get<double>(), 1)) << '\n';
        else
            out << ' ' << (value.is_string() ? value.get<std::string>() : value.dump()) << '\n';
    }
}

Exit answer(Console& console, Json const& json, bool asJson) {
    if (asJson)
        console.out << json.dump(2, ' ', false, Json::error_handler_t::replace) << '\n';
    else
        printReadable(json, console.out);
    return Exit::Success;
}

struct SummaryOptions {
    std::string diary;
    std::string on;
    std::string week;
    std::string from;
    std::string to;
    bool json = false;
};

Exit runDay(SummaryOptions const& options, Console& console) {
    auto const day = dayFromText(options.on, console.today(), "--on");
    if (!day) return refuse(console, day.error(), options.json);
    auto const coach = openDiary(console, options.diary, OpenMode::MustExist, options.json);
    if (!coach) return Exit::NoDiary;
    auto const alerts = coach->today(*day, {*day, clockTime(12), 0}).alerts;
    auto const plan = coach->planOn(*day);
    auto const approach = plan && plan->nutrition ? plan->nutrition->approach : Approach::LowGi;
    auto const small = smallMovementOn(*coach, *day, console.now);
    return answer(console, dayAnswer(coach->day(*day), alerts, approach, small), options.json);
}

Exit runWeek(SummaryOptions const& options, Console& console) {
    auto const week =
        options.week.empty() ? isoWeekOf(console.today()) : parseIsoWeek(options.week);
    if (!week)
        return refuse(console,
                      {ErrorKind::InvalidInput,
                       STEADY_TEXT("command line", "The week was not understood."),
                       {{"--week", options.week,
                         STEADY_TEXT("command line", "write an ISO week as 2026-W47")}}},
                      options.json);
    auto const coach = openDiary(console, options.diary, OpenMode::MustExist, options.json);
    if (!coach) return Exit::NoDiary;
    auto const sunday = mondayOf(*week) + std::chrono::days{6};
    // F-13 asks for more once the plan takes nothing off any longer.
    auto const plan = coach->planOn(sunday);
    bool const keepingWeight = plan && plan->energy && plan->energy->deficitKcal <= 0;
    auto const summary = coach->week(*week, std::max(sunday, console.today()));
    return answer(console, weekAnswer(summary, keepingWeight), options.json);
}

Exit runTrends(SummaryOptions const& options, Console& console) {
    auto const to = dayFromText(options.to, console.today(), "--to");
    if (!to) return refuse(console, to.error(), options.json);
    auto const from = options.from.empty() ? Result<Date>(*to - std::chrono::days{12 * 7 - 1})
                                           : dayFromText(options.from, console.today(), "--from");
    if (!from) return refuse(console, from.error(), options.json);
    if (*to < *from)
        return refuse(console,
                      {ErrorKind::InvalidInput,
                       STEADY_TEXT("command line", "The range runs backwards."),
                       {{"--from", options.from,
                         STEADY_TEXT("command line", "choose a day on or before %1").with(*to)}}},
                      options.json);
    auto const coach = openDiary(console, options.diary, OpenMode::MustExist, options.json);
    if (!coach) return Exit::NoDiary;
    auto const view = coach->trends({*from, *to}, *to);
    Json series = Json::object();
    auto all = seriesOf(view);
    if (auto energy = movementEnergySeries(*coach, {*from, *to}); !energy.points.empty())
        all.push_back(std::move(energy));
    for (auto const& one : all) {
        Json points = Json::array();
        for (auto const& point : one.points)
            points.push_back(
                {{"date", toIso(point.date)}, {"value", point.value}, {"unit", one.unit}});
        series[one.key] = points;
    }
    Json summaries = Json::object();
    for (auto const& [key, text] : summariesOf(view))
        summaries[key] = toEnglish(text);
    return answer(
        console,
        {{"from", toIso(*from)}, {"to", toIso(*to)}, {"series", series}, {"summaries", summaries}},
        options.json);
}

template <class Run>
std::shared_ptr<SummaryOptions> addSummaryCommand(CLI::App& app, Action& chosen, CLI::App*& command,
                                                  char const* name, char const* description,
                                                  Run run) {
    auto options = std::make_shared<SummaryOptions>();
    command = app.add_subcommand(name, description);
    command->add_option("--diary", options->diary, "the diary file")->required();
    command->add_flag("--json", options->json, "answer as JSON");
    command->callback([options, run, &chosen] {
        chosen = [options, run](Console& console) { return run(*options, console); };
    });
    return options;
}

}  // namespace

void addDayCommand(CLI::App& app, Action& chosen) {
    CLI::App* command = nullptr;
    auto const options =
        addSummaryCommand(app, chosen, command, "day", "One day against the plan in force", runDay);
    command->add_option("--on", options->on, "the day");
}

void addWeekCommand(CLI::App& app, Action& chosen) {
    CLI::App* command = nullptr;
    auto const options =
        addSummaryCommand(app, chosen, command, "week", "The weekly summary", runWeek);
    command->add_option("--week", options->week, "an ISO week such as 2026-W47");
}

void addTrendsCommand(CLI::App& app, Action& chosen) {
    CLI::App* command = nullptr;
    auto const options = addSummaryCommand(app, chosen, command, "trends",
                                           "Every series of the Trends page", runTrends);
    command->add_option("--from", options->from, "first day; default twelve weeks");
    command->add_option("--to", options->to, "last day; default today");
}

}  // namespace steady
