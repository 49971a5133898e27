#include "core/plan/plan_json.h"

#include "core/plan/plan_archive.h"
#include "core/plan/plan_json_parts.h"

namespace steady {

namespace {

constexpr int kPlanIndent = 2;
constexpr char const* kStoredKey = "texts";

PlanJson gatesJson(Gates const& gates) {
    auto all = PlanJson::object();
    for (auto const& [component, name] : EnumNames<Component>::table)
        all[std::string(name)] = {{"state", nameOf(gates[component].state)},
                                  {"rules", gates[component].rules}};
    return all;
}

PlanJson alertsJson(std::vector<Alert> const& alerts) {
    auto all = PlanJson::array();
    for (auto const& alert : alerts)
        all.push_back({{"rule", alert.rule},
                       {"class", nameOf(alert.messageClass)},
                       {"now", alert.now},
                       {"text", toEnglish(alert.text)}});
    return all;
}

PlanJson markersJson(std::vector<Marker> const& markers) {
    auto all = PlanJson::object();
    for (auto const& marker : markers)
        all[marker.key] = {
            {"value", planNumber(marker.value)}, {"band", marker.band}, {"rule", marker.rule}};
    return all;
}

PlanJson linesJson(std::vector<PlanLine> const& lines) {
    auto all = PlanJson::array();
    for (auto const& line : lines) {
        auto inputs = PlanJson::object();
        for (auto const& [key, value] : line.inputs)
            inputs[key] = planNumber(value);
        all.push_back({{"id", line.id},
                       {"name", toEnglish(line.name)},
                       {"value", toEnglish(line.value)},
                       {"text", toEnglish(line.text)},
                       {"reason", toEnglish(line.reason)},
                       {"rule", line.rule},
                       {"inputs", inputs},
                       {"working", toEnglish(line.working)},
                       {"source", line.source},
                       {"evidence", nameOf(line.evidence)},
                       {"changed_by", toEnglish(line.changedBy)}});
    }
    return all;
}

PlanJson withheldJson(std::vector<Withheld> const& withheld) {
    auto all = PlanJson::array();
    for (auto const& one : withheld)
        all.push_back({{"component", nameOf(one.component)},
                       {"state", nameOf(one.state)},
                       {"title", toEnglish(one.title)},
                       {"text", toEnglish(one.text)},
                       {"instead", toEnglish(one.instead)},
                       {"rules", one.rules}});
    return all;
}

PlanJson textsJson(std::vector<Text> const& texts) {
    auto all = PlanJson::array();
    for (auto const& text : texts)
        all.push_back(toEnglish(text));
    return all;
}

PlanJson ladderJson(std::vector<LadderStep> const& ladder) {
    auto all = PlanJson::array();
    for (auto const& step : ladder) {
        auto events = PlanJson::array();
        for (auto const& week : step.eventsByWeek)
            events.push_back(week ? PlanJson(*week) : PlanJson(nullptr));
        all.push_back({{"swap", toEnglish(step.swap)},
                       {"state", nameOf(step.state)},
                       {"text", toEnglish(step.text)},
                       {"events_by_week", events}});
    }
    return all;
}

PlanJson offersJson(PlanOffers const& offers) {
    PlanJson json{{"approaches", PlanJson::array()}, {"ladder", ladderJson(offers.ladder)}};
    for (auto const& option : offers.approaches)
        json["approaches"].push_back({{"approach", nameOf(option.approach)},
                                      {"state", nameOf(option.state)},
                                      {"text", toEnglish(option.text)},
                                      {"missing", textsJson(option.missing)},
                                      {"rules", option.rules}});
    json["meter"] = nullptr;
    if (auto const& meter = offers.meter)
        json["meter"] = {{"last_reading", meter->lastReading ? PlanJson(toIso(*meter->lastReading))
                                                             : PlanJson(nullptr)},
                         {"steps_open", meter->stepsOpen},
                         {"text", toEnglish(meter->text)},
                         {"rules", meter->rules}};
    return json;
}

PlanJson wholePlanJson(Plan const& plan) {
    PlanJson json;
    json["today"] = toIso(plan.today);
    json["version"] = plan.version;
    json["gates"] = gatesJson(plan.gates);
    json["alerts"] = alertsJson(plan.alerts);
    json["markers"] = markersJson(plan.markers);
    json["energy"] = pillarJson(plan.energy);
    json["weight"] = pillarJson(plan.weight);
    json["nutrition"] = pillarJson(plan.nutrition);
    json["eating_window"] = pillarJson(plan.eatingWindow);
    json["movement"] = pillarJson(plan.movement);
    json["sleep"] = pillarJson(plan.sleep);
    json["stress"] = pillarJson(plan.stress);
    json["lines"] = linesJson(plan.lines);
    json["withheld"] = withheldJson(plan.withheld);
    json["numbers_hidden"] = plan.numbersHidden;
    return json;
}

}  // namespace

std::string planToJson(Plan const& plan) {
    auto json = wholePlanJson(plan);
    json[kStoredKey] = storedPlan(plan);
    return json.dump(kPlanIndent);
}

std::string planToJson(Plan const& plan, PlanOffers const& offers) {
    auto json = wholePlanJson(plan);
    json["offers"] = offersJson(offers);
    json[kStoredKey] = storedPlan(plan);
    return json.dump(kPlanIndent);
}

Result<Plan> planFromJson(std::string_view json) {
    auto const refused =
        failure(ErrorKind::Damaged,
                STEADY_TEXT("plan", "This is not a plan that Steady wrote. Make the plan again."));
    try {
        return restoredPlan(PlanJson::parse(json).at(kStoredKey));
    } catch (nlohmann::json::exception const&) {
        return refused;
    } catch (std::invalid_argument const&) {
        return refused;
    }
}

}  // namespace steady
