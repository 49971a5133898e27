#include "core/exchange/json_text.h"
#include "core/exchange/profile_json.h"

namespace steady {

namespace {

using OrderedJson = nlohmann::ordered_json;

void putNumber(OrderedJson& json, char const* key, std::optional<double> const& value) {
    if (value) json[key] = jsonNumber(*value);
}

template <class E>
void putChoice(OrderedJson& json, char const* key, std::optional<E> const& value) {
    if (value) json[key] = nameOf(*value);
}

template <class E>
void putChoices(OrderedJson& json, char const* key, std::set<E> const& values) {
    for (auto const value : values)
        json[key].push_back(nameOf(value));
}

void putBody(OrderedJson& json, ProfileDraft const& draft) {
    if (draft.birthDate) json["birth_date"] = toIso(*draft.birthDate);
    putChoice(json, "sex", draft.sex);
    putNumber(json, "height_cm", draft.heightCm);
    putNumber(json, "weight_kg", draft.weightKg);
    putNumber(json, "waist_cm", draft.waistCm);
    putNumber(json, "neck_cm", draft.neckCm);
    putNumber(json, "resting_heart_rate_bpm", draft.restingHeartRateBpm);
    if (draft.bloodPressure)
        json["blood_pressure_mmhg"] = {jsonNumber(draft.bloodPressure->systolic),
                                       jsonNumber(draft.bloodPressure->diastolic)};
    putChoice(json, "ancestry", draft.ancestry);
    putChoice(json, "activity", draft.activity);
}

void putDayAndFood(OrderedJson& json, ProfileDraft const& draft) {
    if (draft.wake) json["wake"] = toString(*draft.wake);
    if (draft.bed) json["bed"] = toString(*draft.bed);
    putChoice(json, "work_pattern", draft.workPattern);
    putChoice(json, "approach", draft.approach);
    putChoice(json, "pace", draft.pace);
    putChoice(json, "window_style", draft.windowStyle);
    putNumber(json, "sleep_target_h", draft.sleepTargetHours);
    putChoice(json, "food_pattern", draft.foodPattern);
    if (draft.halal) json["halal"] = true;
    if (draft.kosher) json["kosher"] = true;
    putChoices(json, "allergies", draft.allergies);
    for (auto const& allergy : draft.otherAllergies)
        json["allergies"].push_back(allergy);
}

void putMovement(OrderedJson& json, ProfileDraft const& draft) {
    putChoices(json, "equipment", draft.equipment);
    if (draft.minutesAvailable)
        for (auto const& [day, name] : EnumNames<Weekday>::table)
            json["minutes_available"][std::string(name)] =
                (*draft.minutesAvailable)[static_cast<std::size_t>(day)];
    putChoice(json, "experience", draft.experience);
    putChoices(json, "limits", draft.limits);
}

void putSafety(OrderedJson& json, ProfileDraft const& draft) {
    putChoices(json, "conditions", draft.conditions);
    putChoices(json, "medicines", draft.medicines);
    putChoice(json, "pregnancy", draft.pregnancy);
    if (draft.eatingScreen) json["eating_screen"] = *draft.eatingScreen;
    if (auto const& readiness = draft.readiness)
        json["readiness"] = {{"heart_or_high_bp", readiness->heartOrHighBp},
                             {"chest_pain", readiness->chestPain},
                             {"blackout", readiness->blackout},
                             {"other_condition", readiness->otherCondition},
                             {"prescribed_medicine", readiness->prescribedMedicine},
                             {"bone_or_joint", readiness->boneOrJoint},
                             {"supervised_only", readiness->supervisedOnly}};
    for (auto const& agreed : draft.clinicianAgreed)
        json["clinician_agreed"].push_back({{"rule", agreed.rule},
                                            {"component", nameOf(agreed.component)},
                                            {"on", toIso(agreed.on)},
                                            {"note", agreed.note}});
    for (auto const& lab : draft.labs) {
        OrderedJson row{{"kind", nameOf(lab.kind)},
                        {"value", jsonNumber(lab.value)},
                        {"unit", lab.unit},
                        {"fasting", lab.fasting}};
        if (lab.on) row["on"] = toIso(*lab.on);
        json["labs"].push_back(std::move(row));
    }
    putChoice(json, "numbers", draft.numbers);
}

}  // namespace

std::string profileToJson(ProfileDraft const& draft) {
    auto json = OrderedJson::object();
    putBody(json, draft);
    putDayAndFood(json, draft);
    putMovement(json, draft);
    putSafety(json, draft);
    return json.dump(2, ' ', false, OrderedJson::error_handler_t::replace) + '\n';
}

}  // namespace steady
