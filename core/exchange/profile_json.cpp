#include "core/exchange/profile_json.h"

#include "core/exchange/json_text.h"
#include "core/exchange/profile_json_reader.h"

#include <algorithm>
#include <cmath>

namespace steady {

namespace {

using ProfileJson = nlohmann::ordered_json;
using Take = ProfileJsonReader::Take;

Take takePressure(ProfileJsonReader& reader, std::optional<BloodPressure>& into) {
    return [&](ProfileJson const& value, std::string const& place) {
        bool const pair =
            value.is_array() && value.size() == 2 && value[0].is_number() && value[1].is_number();
        if (pair)
            into = BloodPressure{value[0].get<double>(), value[1].get<double>()};
        else
            reader.fault(value, place,
                         STEADY_TEXT("profile", "This must be two numbers, such as [128, 82]."));
    };
}

/// The fourteen allergens by their names; any other words join the free list.
Take takeAllergies(ProfileJsonReader& reader, ProfileDraft& draft) {
    return [&](ProfileJson const& value, std::string const& place) {
        reader.elements(value, place, [&](ProfileJson const& element, std::string const& at) {
            std::string word;
            reader.words(word)(element, at);
            if (!element.is_string()) return;
            if (auto const known = fromName<Allergen>(word))
                draft.allergies.insert(*known);
            else
                draft.otherAllergies.push_back(word);
        });
    };
}

Take takeMinutes(ProfileJsonReader& reader, std::optional<std::array<int, 7>>& into) {
    return [&](ProfileJson const& value, std::string const& place) {
        std::array<int, 7> minutes{};
        std::map<std::string_view, Take> days;
        for (auto const& [day, name] : EnumNames<Weekday>::table)
            days[name] = [&reader, &minutes, day = day](ProfileJson const& it,
                                                        std::string const& at) {
                // A value beyond int is kept out of range instead of wrapping around.
                if (it.is_number() && it.get<double>() == std::floor(it.get<double>()))
                    minutes[static_cast<std::size_t>(day)] =
                        static_cast<int>(std::clamp(it.get<double>(), -1e6, 1e6));
                else
                    reader.fault(it, at,
                                 STEADY_TEXT("profile", "This must be whole minutes, 0 to 180."));
            };
        reader.object(value, place, days);
        if (value.is_object()) into = minutes;
    };
}

Take takeEatingScreen(ProfileJsonReader& reader, std::optional<std::array<bool, 5>>& into) {
    return [&](ProfileJson const& value, std::string const& place) {
        bool const five = value.is_array() && value.size() == 5 &&
                          std::all_of(value.begin(), value.end(),
                                      [](auto const& answer) { return answer.is_boolean(); });
        if (!five)
            return reader.fault(
                value, place, STEADY_TEXT("profile", "This must be five answers, true or false."));
        into.emplace();
        for (std::size_t i = 0; i < 5; ++i)
            (*into)[i] = value[i].get<bool>();
    };
}

struct ReadinessTheme {
    std::string_view key;
    bool Readiness::*member;
};
constexpr std::array<ReadinessTheme, 7> kReadinessThemes{{
    {"heart_or_high_bp", &Readiness::heartOrHighBp},
    {"chest_pain", &Readiness::chestPain},
    {"blackout", &Readiness::blackout},
    {"other_condition", &Readiness::otherCondition},
    {"prescribed_medicine", &Readiness::prescribedMedicine},
    {"bone_or_joint", &Readiness::boneOrJoint},
    {"supervised_only", &Readiness::supervisedOnly},
}};

/// Seven answers, or at least one yes, count as answered: a theme that was left out is not a no.
Take takeReadiness(ProfileJsonReader& reader, std::optional<Readiness>& into) {
    return [&](ProfileJson const& value, std::string const& place) {
        Readiness readiness;
        std::map<std::string_view, Take> themes;
        for (auto const& theme : kReadinessThemes)
            themes[theme.key] = reader.flag(readiness.*theme.member);
        reader.object(value, place, themes);
        bool const complete = value.is_object() && value.size() == kReadinessThemes.size();
        if (complete || readiness != Readiness{}) into = readiness;
    };
}

Take takeAgreements(ProfileJsonReader& reader, std::vector<ClinicianAgreement>& into) {
    return [&](ProfileJson const& value, std::string const& place) {
        reader.elements(value, place, [&](ProfileJson const& element, std::string const& at) {
            ClinicianAgreement agreement;
            std::optional<Component> component;
            std::optional<Date> on;
            reader.object(element, at,
                          {{"rule", reader.words(agreement.rule)},
                           {"component", reader.choice(component)},
                           {"on", reader.date(on)},
                           {"note", reader.words(agreement.note)}});
            if (!element.is_object()) return;
            for (auto const* key : {"rule", "component", "on"})
                if (!element.contains(key))
                    reader.fault(nullptr, at + '.' + key,
                                 STEADY_TEXT("profile",
                                             "An agreement needs a rule, a component and a date."));
            if (!component || !on) return;
            agreement.component = *component;
            agreement.on = *on;
            into.push_back(std::move(agreement));
        });
    };
}

Take takeLabs(ProfileJsonReader& reader, std::vector<Lab>& into) {
    return [&](ProfileJson const& value, std::string const& place) {
        reader.elements(value, place, [&](ProfileJson const& element, std::string const& at) {
            Lab lab;
            std::optional<LabKind> kind;
            reader.object(element, at,
                          {{"kind", reader.choice(kind)},
                           {"value", reader.number(lab.value)},
                           {"unit", reader.words(lab.unit)},
                           {"fasting", reader.flag(lab.fasting)},
                           {"on", reader.date(lab.on)}});
            if (!element.is_object()) return;
            for (auto const* key : {"kind", "value", "unit"})
                if (!element.contains(key))
                    reader.fault(
                        nullptr, at + '.' + key,
                        STEADY_TEXT("profile", "A result needs a kind, a value and a unit."));
            lab.kind = kind.value_or(LabKind::Glucose);
            into.push_back(std::move(lab));
        });
    };
}

std::map<std::string_view, Take> profileKeys(ProfileJsonReader& r, ProfileDraft& d) {
    return {
        {"birth_date", r.date(d.birthDate)},
        {"sex", r.choice(d.sex)},
        {"height_cm", r.number(d.heightCm)},
        {"weight_kg", r.number(d.weightKg)},
        {"waist_cm", r.number(d.waistCm)},
        {"neck_cm", r.number(d.neckCm)},
        {"resting_heart_rate_bpm", r.number(d.restingHeartRateBpm)},
        {"blood_pressure_mmhg", takePressure(r, d.bloodPressure)},
        {"ancestry", r.choice(d.ancestry)},
        {"activity", r.choice(d.activity)},
        {"wake", r.time(d.wake)},
        {"bed", r.time(d.bed)},
        {"work_pattern", r.choice(d.workPattern)},
        {"approach", r.choice(d.approach)},
        {"pace", r.choice(d.pace)},
        {"window_style", r.choice(d.windowStyle)},
        {"sleep_target_h", r.number(d.sleepTargetHours)},
        {"food_pattern", r.choice(d.foodPattern)},
        {"halal", r.flag(d.halal)},
        {"kosher", r.flag(d.kosher)},
        {"allergies", takeAllergies(r, d)},
        {"equipment", r.choices(d.equipment)},
        {"minutes_available", takeMinutes(r, d.minutesAvailable)},
        {"experience", r.choice(d.experience)},
        {"limits", r.choices(d.limits)},
        {"conditions", r.choices(d.conditions)},
        {"medicines", r.choices(d.medicines)},
        {"pregnancy", r.choice(d.pregnancy)},
        {"eating_screen", takeEatingScreen(r, d.eatingScreen)},
        {"readiness", takeReadiness(r, d.readiness)},
        {"clinician_agreed", takeAgreements(r, d.clinicianAgreed)},
        {"labs", takeLabs(r, d.labs)},
        {"numbers", r.choice(d.numbers)},
    };
}

/// "labs[0]" of "labs[0].value": one fault of a thing is enough.
std::string_view faultRoot(std::string_view field) {
    return field.substr(0, field.find('.'));
}

}  // namespace

Result<ProfileReading> readProfileJson(std::string_view json) {
    auto const parsed = parseJsonText(json);
    if (!parsed) return failure(parsed.error());
    ProfileReading reading;
    ProfileJsonReader reader(reading.faults);
    reader.object(*parsed, "", profileKeys(reader, reading.draft));
    return reading;
}

Result<Profile> profileFromJson(std::string_view json, Date today) {
    auto reading = readProfileJson(json);
    if (!reading) return failure(reading.error());
    auto profile = Profile::create(reading->draft, today);
    if (profile && reading->faults.empty()) return profile;

    auto faults = reading->faults;
    if (!profile)
        for (auto const& fault : profile.error().faults) {
            auto const told = [&](Fault const& other) {
                return faultRoot(other.field) == faultRoot(fault.field);
            };
            if (std::none_of(reading->faults.begin(), reading->faults.end(), told))
                faults.push_back(fault);
        }
    return failure(ErrorKind::InvalidInput,
                   STEADY_TEXT("profile",
                               "Some answers need a second look. These checks stop a typing slip "
                               "from changing your plan."),
                   std::move(faults));
}

}  // namespace steady
