#include "tests/core/plan/plan_as_text.h"

#include <fmt/format.h>

namespace steady::test {

namespace {

std::string optionalFigure(std::optional<double> value, int decimals = 0) {
    return value ? toEnglish(figure(*value, decimals)) : "–";
}

std::string gatesAsText(Gates const& gates) {
    std::string text = "Gates\n";
    for (auto const& [component, name] : EnumNames<Component>::table) {
        auto const& gate = gates[component];
        if (gate.state == GateState::Open) continue;
        text += fmt::format("  {} {}:", name, nameOf(gate.state));
        for (auto const& rule : gate.rules)
            text += " " + rule;
        text += "\n";
    }
    return text;
}

std::string listAsText(std::string_view title, std::vector<Text> const& items) {
    std::string text = fmt::format("  {}:\n", title);
    for (auto const& item : items)
        text += "    - " + toEnglish(item) + "\n";
    return text;
}

std::string foodAsText(NutritionPlan const& food) {
    std::string text = fmt::format(
        "Food: {}{}\n  protein {} g, net carbs {} g, fibre {} g, fat {} g, load {}\n",
        nameOf(food.approach), food.plateInsteadOfNumbers ? " (plate)" : "",
        optionalFigure(food.proteinG), optionalFigure(food.netCarbsG), optionalFigure(food.fibreG),
        optionalFigure(food.fatG, 1), optionalFigure(food.glBudget, 1));
    text += listAsText("a day", food.sampleDay);
    text += listAsText("more", food.prioritise);
    text += listAsText("less", food.limit);
    text += listAsText("none", food.eliminate);
    return text;
}

std::string sessionAsText(PlannedSession const& session) {
    auto text = fmt::format("    {} {} min", toEnglish(session.name), session.minutes);
    if (session.heartRateBpm)
        text += fmt::format(", {:.0f}–{:.0f} bpm", session.heartRateBpm->low,
                            session.heartRateBpm->high);
    text += fmt::format(", effort {:.0f}–{:.0f}. {}\n", session.rpe.low, session.rpe.high,
                        toEnglish(session.why));
    for (auto const& exercise : session.exercises)
        text += fmt::format("      {} {} × {}–{}, {} in reserve\n", toEnglish(exercise.name),
                            exercise.sets, exercise.repsLow, exercise.repsHigh, exercise.rir);
    return text;
}

std::string movementAsText(MovementPlan const& movement) {
    auto text = fmt::format("Movement: week {}, {}\n", movement.weekNumber, nameOf(movement.level));
    for (auto const& day : movement.week) {
        text += fmt::format("  {} ({} min)\n", nameOf(day.day), day.minutesAvailable);
        for (auto const& session : day.sessions)
            text += sessionAsText(session);
    }
    for (auto const& reason : movement.gaveWay)
        text += "  gave way: " + toEnglish(reason) + "\n";
    return text;
}

std::string figuresAsText(Plan const& plan) {
    std::string text;
    if (auto const& energy = plan.energy)
        text += fmt::format("Energy: need {:.2f}, gap {:.2f}, floor {:.1f}, target {:.0f} kcal\n",
                            energy->tdeeKcal, energy->deficitKcal, energy->floorKcal,
                            energy->targetKcal);
    if (auto const& weight = plan.weight) {
        text += fmt::format("Weight: {} → {} kg by", weight->startKg, weight->goalKg);
        for (double const step : weight->milestonesKg)
            text += fmt::format(" {}", step);
        for (auto const& day :
             {weight->goalDays.kept100, weight->goalDays.kept70, weight->goalDays.kept50})
            text += day ? fmt::format("; day {}", *day) : "; later than two years";
        text += "\n";
    }
    if (plan.nutrition) text += foodAsText(*plan.nutrition);
    if (auto const& window = plan.eatingWindow) {
        text += fmt::format("Window: {}–{}, ramp", toString(window->start), toString(window->end));
        for (double const hours : window->rampHours)
            text += fmt::format(" {}", hours);
        text += "\n";
    }
    return text;
}

}  // namespace

std::string planAsText(Plan const& plan) {
    auto text = fmt::format("Plan of {}, version {}{}\n", toIso(plan.today), plan.version,
                            plan.numbersHidden ? ", numbers hidden" : "");
    text += gatesAsText(plan.gates);
    for (auto const& alert : plan.alerts)
        text += fmt::format("Alert {} {}: {}\n", alert.rule, nameOf(alert.messageClass),
                            toEnglish(alert.text));
    for (auto const& one : plan.withheld)
        text += fmt::format("Withheld {}: {} Instead: {}\n", nameOf(one.component),
                            toEnglish(one.text), toEnglish(one.instead));
    text += figuresAsText(plan);
    if (plan.movement) text += movementAsText(*plan.movement);
    if (auto const& sleep = plan.sleep)
        text += fmt::format("Sleep: {} h, bed {}, up {}\n", sleep->targetHours,
                            toString(sleep->bed), toString(sleep->wake));
    if (plan.stress)
        text += fmt::format("Stress: {} {} min\n", plan.stress->practice, plan.stress->minutes);
    for (auto const& line : plan.lines)
        text += fmt::format("* {} [{}] {}\n    why: {}\n    how: {}\n", line.id, line.rule,
                            toEnglish(line.text), toEnglish(line.reason), toEnglish(line.working));
    return text;
}

}  // namespace steady::test
