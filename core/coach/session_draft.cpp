#include "core/coach/coach.h"
#include "core/coach/session_run.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace steady {

namespace {

constexpr std::string_view kSessionSetting = "session_draft";
constexpr std::size_t kMostSets = 500;

using Json = nlohmann::json;

Json jsonOfCheck(DayCheck const& check) {
    Json json{
        {"fever", check.fever}, {"dizzy", check.dizzy}, {"urine_ketones", check.manyUrineKetones}};
    if (check.pain) json["pain"] = *check.pain;
    if (check.sleepHours) json["sleep_hours"] = *check.sleepHours;
    if (check.ketonesMmol) json["ketones"] = *check.ketonesMmol;
    if (check.glucose)
        json["glucose"] = {{"value", check.glucose->value}, {"unit", check.glucose->unit}};
    return json;
}

std::optional<double> numberIn(Json const& json, char const* key) {
    auto const found = json.find(key);
    return found != json.end() && found->is_number() ? std::optional(found->get<double>())
                                                     : std::nullopt;
}

bool yesIn(Json const& json, char const* key) {
    auto const found = json.find(key);
    return found != json.end() && found->is_boolean() && found->get<bool>();
}

std::string wordIn(Json const& json, char const* key) {
    auto const found = json.find(key);
    return found != json.end() && found->is_string() ? found->get<std::string>() : std::string();
}

DayCheck checkOfJson(Json const& json, Date day) {
    DayCheck check;
    check.fever = yesIn(json, "fever");
    check.dizzy = yesIn(json, "dizzy");
    check.manyUrineKetones = yesIn(json, "urine_ketones");
    if (auto const pain = numberIn(json, "pain")) check.pain = static_cast<int>(*pain);
    check.sleepHours = numberIn(json, "sleep_hours");
    check.ketonesMmol = numberIn(json, "ketones");
    if (auto const glucose = json.find("glucose"); glucose != json.end() && glucose->is_object())
        if (auto const value = numberIn(*glucose, "value"))
            check.glucose = Lab{LabKind::Glucose, *value, wordIn(*glucose, "unit"), false, day};
    return check;
}

Json jsonOfSet(WorkoutSet const& set) {
    Json json{{"exercise", set.exercise}, {"reps", set.reps}};
    if (set.loadKg) json["load_kg"] = *set.loadKg;
    if (set.rir) json["rir"] = *set.rir;
    return json;
}

std::vector<WorkoutSet> setsOfJson(Json const& json) {
    std::vector<WorkoutSet> sets;
    if (!json.is_array()) return sets;
    for (auto const& one : json) {
        if (!one.is_object() || sets.size() == kMostSets) continue;
        WorkoutSet set;
        set.exercise = wordIn(one, "exercise");
        set.reps = static_cast<int>(std::clamp(numberIn(one, "reps").value_or(0), 0.0, 1000.0));
        set.loadKg = numberIn(one, "load_kg");
        set.rir = numberIn(one, "rir");
        if (!set.exercise.empty()) sets.push_back(std::move(set));
    }
    return sets;
}

}  // namespace

Result<Done> keepSession(Coach& coach, SessionDraft const& draft) {
    Json sets = Json::array();
    for (auto const& set : draft.sets)
        sets.push_back(jsonOfSet(set));
    Json json{{"day", toIso(draft.day)},  {"name", draft.name},       {"sets", std::move(sets)},
              {"instead", draft.instead}, {"skipped", draft.skipped}, {"at", draft.at},
              {"seconds", draft.seconds}};
    if (draft.check) json["check"] = jsonOfCheck(*draft.check);
    return coach.saveSetting(kSessionSetting, json.dump(), Text{});
}

std::optional<SessionDraft> keptSession(Coach const& coach) {
    auto const text = coach.setting(kSessionSetting);
    if (!text || text->empty()) return std::nullopt;
    auto const json = Json::parse(*text, nullptr, false);
    if (!json.is_object()) return std::nullopt;
    auto const day = parseDate(wordIn(json, "day"));
    if (!day) return std::nullopt;
    SessionDraft draft;
    draft.day = *day;
    draft.name = wordIn(json, "name");
    if (auto const sets = json.find("sets"); sets != json.end()) draft.sets = setsOfJson(*sets);
    if (auto const check = json.find("check"); check != json.end() && check->is_object())
        draft.check = checkOfJson(*check, *day);
    if (auto const instead = json.find("instead"); instead != json.end() && instead->is_object())
        for (auto const& [from, to] : instead->items())
            if (to.is_string()) draft.instead[from] = to.get<std::string>();
    if (auto const skipped = json.find("skipped"); skipped != json.end() && skipped->is_array())
        for (auto const& one : *skipped)
            if (one.is_string()) draft.skipped.insert(one.get<std::string>());
    draft.at = static_cast<int>(std::clamp(numberIn(json, "at").value_or(0), 0.0, 100.0));
    draft.seconds =
        static_cast<int>(std::clamp(numberIn(json, "seconds").value_or(0), 0.0, 86400.0));
    return draft;
}

Result<Done> dropSession(Coach& coach) {
    return coach.saveSetting(kSessionSetting, "", Text{});
}

}  // namespace steady
