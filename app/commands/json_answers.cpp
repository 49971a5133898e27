#include "app/commands/json_answers.h"

#include <nlohmann/json.hpp>

namespace steady {

namespace {

using Json = nlohmann::ordered_json;

Json numberOrNull(std::optional<double> value) {
    return value ? Json(*value) : Json();
}

Json timeOrNull(std::optional<ClockTime> time) {
    return time ? Json(toString(*time)) : Json();
}

Json header(EntryId id, EntryTime const& when) {
    return {{"id", toString(id)},
            {"kind", nameOf(id.kind)},
            {"date", toIso(when.day)},
            {"time", timeOrNull(when.time)}};
}

/// One overload a kind of entry.
struct EntryToJson {
    Json operator()(MealItem const& item) const {
        Json json = header(item.id, item.when);
        json["slot"] = nameOf(item.slot);
        json["food_id"] = item.foodId.empty() ? Json() : Json(item.foodId);
        json["name"] = item.name;
        json["grams"] = item.grams;
        json["energy_kcal"] = numberOrNull(item.nutrition.energyKcal);
        json["protein_g"] = numberOrNull(item.nutrition.protein);
        json["fat_g"] = numberOrNull(item.nutrition.fat);
        json["carbs_g"] = numberOrNull(item.nutrition.carbs);
        json["net_carbs_g"] = numberOrNull(item.nutrition.netCarbs);
        json["fibre_g"] = numberOrNull(item.nutrition.fibre);
        json["added_sugar_g"] = numberOrNull(item.nutrition.addedSugar);
        json["gl"] = numberOrNull(item.gl);
        json["gi_status"] = nameOf(item.giStatus);
        return json;
    }
    Json operator()(Workout const& workout) const {
        Json json = header(workout.id, workout.when);
        json["modality"] = nameOf(workout.modality);
        json["activity"] = workout.activity;
        json["minutes"] = numberOrNull(workout.minutes);
        json["rpe"] = numberOrNull(workout.rpe);
        json["sets"] = Json::array();
        for (auto const& set : workout.sets)
            json["sets"].push_back({{"exercise", set.exercise},
                                    {"reps", set.reps},
                                    {"load_kg", numberOrNull(set.loadKg)},
                                    {"rir", numberOrNull(set.rir)}});
        return json;
    }
    Json operator()(Night const& night) const {
        Json json = header(night.id, night.when);
        json["bed"] = toString(night.bed);
        json["wake"] = toString(night.wake);
        json["asleep_h"] = hoursAsleep(night);
        json["in_bed_h"] = hoursInBed(night);
        json["quality"] = night.quality ? Json(*night.quality) : Json();
        return json;
    }
    Json operator()(Measurement const& reading) const {
        Json json = header(reading.id, reading.when);
        json["quantity"] = nameOf(reading.quantity);
        json["value"] = reading.value;
        json["unit"] = reading.unit;
        json["si_value"] = reading.siValue;
        json["tag"] = reading.tag == ReadingTag::None ? Json() : Json(nameOf(reading.tag));
        return json;
    }
    Json operator()(Feeling const& feeling) const {
        Json json = header(feeling.id, feeling.when);
        json["kind"] = kindOf(feeling.kind);
        json["what"] = nameOf(feeling.kind);
        json["value"] = feeling.value;
        return json;
    }
    Json operator()(Flag const& flag) const {
        Json json = header(flag.id, flag.when);
        json["value"] = 1;
        json["text"] = nameOf(flag.kind);
        return json;
    }
    Json operator()(Note const& note) const {
        Json json = header(note.id, note.when);
        json["text"] = note.text;
        return json;
    }

 private:
    /// The contract names mood, stress and energy; every other 0–10 answer is a symptom.
    static std::string_view kindOf(FeelingKind kind) {
        switch (kind) {
            case FeelingKind::Mood:
                return "mood";
            case FeelingKind::Stress:
                return "stress";
            case FeelingKind::Energy:
                return "energy";
            default:
                return "symptom";
        }
    }
};

}  // namespace

Json gatesAnswer(Gates const& gates) {
    Json json;
    for (auto const& [component, name] : EnumNames<Component>::table) {
        auto const& gate = gates[component];
        Json all = Json::array();
        for (auto const& effect : gate.allRules)
            all.push_back({{"rule", effect.rule}, {"state", nameOf(effect.state)}});
        json[std::string(name)] = {
            {"state", nameOf(gate.state)}, {"rules", gate.rules}, {"all_rules", all}};
    }
    return json;
}

Json markersAnswer(std::vector<Marker> const& markers) {
    Json json = Json::object();
    for (auto const& marker : markers)
        json[marker.key] = {{"value", marker.value},
                            {"unit", marker.unit},
                            {"band", marker.band},
                            {"rule", marker.rule},
                            {"text", toEnglish(marker.bandText)},
                            {"caveat", toEnglish(marker.caveat)},
                            {"previous", numberOrNull(marker.previous)},
                            {"smallest_change", numberOrNull(marker.smallestChange)}};
    return json;
}

Json entryAnswer(Entry const& entry) {
    return std::visit(EntryToJson{}, entry);
}

Json entriesAnswer(std::vector<Entry> const& entries) {
    Json json = Json::array();
    for (auto const& entry : entries)
        json.push_back(entryAnswer(entry));
    return json;
}

}  // namespace steady
