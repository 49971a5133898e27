#include "core/domain/profile_checks.h"

#include <fmt/format.h>

#include <cmath>

namespace steady {

namespace {

constexpr int kOldestAge = 100;

using ProfileFaultList = std::vector<Fault>;

void requireAnswers(ProfileDraft const& draft, ProfileFaultList& faults) {
    auto const missing = [&faults](char const* key, Text message) {
        faults.push_back({key, "", std::move(message)});
    };
    if (!draft.birthDate)
        missing("birth_date",
                STEADY_TEXT("profile", "Please give your date of birth, such as 1981-05-14."));
    if (!draft.sex)
        missing("sex", STEADY_TEXT("profile",
                                   "Please choose female, male or average: the energy equations "
                                   "differ by sex."));
    if (!draft.heightCm)
        missing("height_cm",
                STEADY_TEXT("profile", "Please give your height in centimetres, 120 to 230."));
    if (!draft.weightKg)
        missing("weight_kg",
                STEADY_TEXT("profile", "Please give your weight in kilograms, 35 to 300."));
}

void checkBirthDate(ProfileDraft const& draft, Date today, ProfileFaultList& faults) {
    if (!draft.birthDate) return;
    if (*draft.birthDate > today)
        faults.push_back({"birth_date", toIso(*draft.birthDate),
                          STEADY_TEXT("profile",
                                      "This date of birth is in the future. Please check the "
                                      "year.")});
    else if (wholeYears(*draft.birthDate, today) > kOldestAge)
        faults.push_back({"birth_date", toIso(*draft.birthDate),
                          STEADY_TEXT("profile",
                                      "Steady can plan for people up to 100 years old. Please "
                                      "check the year.")});
}

/// Height and weight typed into each other's place explain both at once.
bool heightAndWeightSwapped(ProfileDraft const& draft) {
    return draft.heightCm && draft.weightKg && *draft.heightCm >= 35 && *draft.heightCm < 120 &&
           *draft.weightKg >= 120 && *draft.weightKg <= 230 && *draft.heightCm < *draft.weightKg;
}

Text profileOutOfRange(NumericField const& field, double value) {
    auto const allowed =
        STEADY_TEXT("profile", "%1 can be %2 to %3 %4")
            .with(field.name, figure(field.lowest), figure(field.highest), field.unit);
    if (auto meant = likelyMeaning(field, value))
        return STEADY_TEXT("profile", "%1; %2").with(allowed, *meant);
    return STEADY_TEXT("profile", "%1. Please check the number and its unit.").with(allowed);
}

void checkNumbers(ProfileDraft const& draft, ProfileFaultList& faults) {
    bool const swapped = heightAndWeightSwapped(draft);
    for (auto const& field : numericFields()) {
        auto const& value = draft.*field.member;
        if (!value || (std::isfinite(*value) && *value >= field.lowest && *value <= field.highest))
            continue;
        auto message = swapped && field.key == "height_cm"
                           ? STEADY_TEXT("profile",
                                         "Height can be 120 to 230 cm; did you mean %1 cm and "
                                         "%2 kg? Height and weight look swapped")
                                 .with(figure(*draft.weightKg), figure(*draft.heightCm, 1))
                           : profileOutOfRange(field, *value);
        faults.push_back({std::string(field.key), typedNumber(*value), std::move(message)});
    }
}

void checkBloodPressure(ProfileDraft const& draft, ProfileFaultList& faults) {
    if (!draft.bloodPressure) return;
    auto const [systolic, diastolic] = *draft.bloodPressure;
    auto const typed = fmt::format("{}/{}", typedNumber(systolic), typedNumber(diastolic));
    auto const inRange = [](double upper, double lower) {
        return upper >= 60 && upper <= 260 && lower >= 30 && lower <= 160 && upper > lower + 5;
    };
    if (inRange(systolic, diastolic)) return;
    auto const say = [&](Text message) {
        faults.push_back({"blood_pressure_mmhg", typed, std::move(message)});
    };
    if (inRange(diastolic, systolic))
        say(STEADY_TEXT("profile", "The larger number comes first; did you mean %1/%2?")
                .with(figure(diastolic), figure(systolic)));
    else if (inRange(systolic * 10, diastolic * 10))
        say(STEADY_TEXT("profile", "Blood pressure is in mmHg; did you mean %1/%2?")
                .with(figure(systolic * 10), figure(diastolic * 10)));
    else
        say(STEADY_TEXT("profile",
                        "The upper number can be 60 to 260 and the lower 30 to 160 mmHg, with the "
                        "upper more than 5 above the lower. Please check both."));
}

void checkBodyShape(ProfileDraft const& draft, ProfileFaultList& faults) {
    auto const usable = [&faults](std::string_view key) {
        for (auto const& fault : faults)
            if (fault.field == key) return false;
        return true;
    };
    if (draft.heightCm && draft.weightKg && usable("height_cm") && usable("weight_kg")) {
        double const metres = *draft.heightCm / 100;
        double const bmi = *draft.weightKg / (metres * metres);
        if (bmi < 10 || bmi > 80)
            faults.push_back(
                {"weight_kg", typedNumber(*draft.weightKg),
                 STEADY_TEXT("profile",
                             "With a height of %1 cm the weight can be %2 to %3 kg. Please check "
                             "both numbers.")
                     .with(figure(*draft.heightCm), figure(10 * metres * metres, 1),
                           figure(80 * metres * metres, 1))});
    }
    if (draft.heightCm && draft.waistCm && usable("height_cm") && usable("waist_cm")) {
        double const ratio = *draft.waistCm / *draft.heightCm;
        if (ratio < 0.30 || ratio > 1.20)
            faults.push_back(
                {"waist_cm", typedNumber(*draft.waistCm),
                 STEADY_TEXT("profile",
                             "With a height of %1 cm the waist can be %2 to %3 cm. Please check "
                             "both numbers.")
                     .with(figure(*draft.heightCm), figure(std::ceil(0.30 * *draft.heightCm)),
                           figure(std::floor(1.20 * *draft.heightCm)))});
    }
    if (draft.waistCm && draft.neckCm && usable("waist_cm") && usable("neck_cm") &&
        *draft.waistCm <= *draft.neckCm)
        faults.push_back({"neck_cm", typedNumber(*draft.neckCm),
                          STEADY_TEXT("profile",
                                      "The neck (%1 cm) must be smaller than the waist (%2 cm). "
                                      "Are the two swapped?")
                              .with(figure(*draft.neckCm, 1), figure(*draft.waistCm, 1))});
}

void checkTimes(ProfileDraft const& draft, ProfileFaultList& faults) {
    if (draft.wake && draft.bed) {
        double const hours = minutesFrom(*draft.bed, *draft.wake) / 60.0;
        if (hours < 3 || hours > 14)
            faults.push_back({"bed", toString(*draft.bed),
                              STEADY_TEXT("profile",
                                          "From bed at %1 to waking at %2 must be 3 to 14 hours. "
                                          "Please check both times.")
                                  .with(*draft.bed, *draft.wake)});
    }
    if (!draft.minutesAvailable) return;
    for (auto const& [day, name] : EnumNames<Weekday>::table) {
        int const minutes = (*draft.minutesAvailable)[static_cast<std::size_t>(day)];
        if (minutes < 0 || minutes > 180)
            faults.push_back({"minutes_available." + std::string(name), std::to_string(minutes),
                              STEADY_TEXT("profile",
                                          "Minutes for movement can be 0 to 180 a day; 0 is a day "
                                          "off.")});
    }
}

/// "B-09", "B-29a": what the ids of the safety table look like.
bool looksLikeSafetyRow(std::string_view rule) {
    constexpr int kLastSafetyRow = 52;  // B-52, the readiness screen
    auto const isDigit = [](char c) { return c >= '0' && c <= '9'; };
    if (!rule.starts_with("B-") || rule.size() < 4 || rule.size() > 5) return false;
    if (!isDigit(rule[2]) || !isDigit(rule[3])) return false;
    int const number = (rule[2] - '0') * 10 + (rule[3] - '0');
    bool const part = rule.size() == 5;
    return number >= 1 && number <= kLastSafetyRow && (!part || rule[4] == 'a' || rule[4] == 'b');
}

void checkWords(ProfileDraft const& draft, ProfileFaultList& faults) {
    for (auto const& allergy : draft.otherAllergies)
        if (allergy.find_first_not_of(" \t\n") == std::string::npos)
            faults.push_back({"allergies", allergy,
                              STEADY_TEXT("profile",
                                          "An allergy needs a name; leave the line out if there is "
                                          "none.")});
    for (std::size_t i = 0; i < draft.clinicianAgreed.size(); ++i)
        if (!looksLikeSafetyRow(draft.clinicianAgreed[i].rule))
            faults.push_back(
                {fmt::format("clinician_agreed[{}].rule", i), draft.clinicianAgreed[i].rule,
                 STEADY_TEXT("profile",
                             "An agreement must name a row of the safety table, such as "
                             "B-09.")});
}

}  // namespace

std::vector<NumericField> const& numericFields() {
    static std::vector<NumericField> const fields{
        {"height_cm", &ProfileDraft::heightCm, 120, 230, 140, 205, STEADY_TEXT("profile", "Height"),
         "cm"},
        {"weight_kg", &ProfileDraft::weightKg, 35, 300, 45, 200, STEADY_TEXT("profile", "Weight"),
         "kg"},
        {"waist_cm", &ProfileDraft::waistCm, 40, 200, 55, 160, STEADY_TEXT("profile", "Waist"),
         "cm"},
        {"neck_cm", &ProfileDraft::neckCm, 20, 70, 28, 55, STEADY_TEXT("profile", "Neck"), "cm"},
        {"resting_heart_rate_bpm", &ProfileDraft::restingHeartRateBpm, 25, 220, 45, 100,
         STEADY_TEXT("profile", "Resting heart rate"), "bpm"},
        {"sleep_target_h", &ProfileDraft::sleepTargetHours, 7, 9, 7, 9,
         STEADY_TEXT("profile", "Sleep target"), "hours"},
    };
    return fields;
}

std::vector<Fault> profileFaults(ProfileDraft const& draft, Date today) {
    ProfileFaultList faults;
    requireAnswers(draft, faults);
    checkBirthDate(draft, today, faults);
    checkNumbers(draft, faults);
    checkBloodPressure(draft, faults);
    checkBodyShape(draft, faults);
    checkTimes(draft, faults);
    checkWords(draft, faults);
    for (auto& fault : labFaults(draft, today))
        faults.push_back(std::move(fault));
    return faults;
}

}  // namespace steady
