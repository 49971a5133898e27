#include "core/domain/profile_checks.h"

#include <fmt/format.h>

namespace steady {

namespace {

constexpr double kUsualPulsePressure = 10;
constexpr double kCholesterolSlackMg = 10;
constexpr double kRareBmi = 60;
constexpr double kLowestUsualBmi = 17;

void askAboutNumbers(ProfileDraft const& draft, std::vector<Fault>& unusual) {
    for (auto const& field : numericFields()) {
        auto const& value = draft.*field.member;
        if (!value || (*value >= field.usualLowest && *value <= field.usualHighest)) continue;
        unusual.push_back({std::string(field.key), typedNumber(*value),
                           STEADY_TEXT("profile", "Is this right? %1 is mostly %2 to %3 %4.")
                               .with(field.name, figure(field.usualLowest),
                                     figure(field.usualHighest), field.unit)});
    }
}

/// 194 in the field for kilograms is possible, and pounds are likelier.
void askAboutPounds(ProfileDraft const& draft, std::vector<Fault>& unusual) {
    if (!draft.weightKg || !draft.heightCm || *draft.heightCm <= 0) return;
    double const metres = *draft.heightCm / 100;
    double const pounds = *draft.weightKg * kKilogramsPerPound;
    bool const rare = *draft.weightKg / (metres * metres) >= kRareBmi;
    if (!rare || pounds / (metres * metres) < kLowestUsualBmi) return;
    unusual.push_back({"weight_kg", typedNumber(*draft.weightKg),
                       STEADY_TEXT("profile", "Is this right? In pounds it would be %1 kg.")
                           .with(figure(pounds, 1))});
}

void askAboutBloodPressure(BloodPressure pressure, std::vector<Fault>& unusual) {
    auto const [systolic, diastolic] = pressure;
    auto const typed = fmt::format("{}/{}", typedNumber(systolic), typedNumber(diastolic));
    if (systolic < 90 || systolic > 180 || diastolic < 50 || diastolic > 110)
        unusual.push_back({"blood_pressure_mmhg", typed,
                           STEADY_TEXT("profile",
                                       "Is this right? Please sit for five minutes and measure "
                                       "twice, one minute apart; the mean counts.")});
    else if (systolic - diastolic < kUsualPulsePressure)
        unusual.push_back({"blood_pressure_mmhg", typed,
                           STEADY_TEXT("profile",
                                       "Is this right? The two numbers are mostly at least 10 "
                                       "apart.")});
}

void askAboutTimes(ProfileDraft const& draft, std::vector<Fault>& unusual) {
    if (draft.wake && draft.bed) {
        double const hours = minutesFrom(*draft.bed, *draft.wake) / 60.0;
        if (hours < 4 || hours > 12)
            unusual.push_back({"bed", toString(*draft.bed),
                               STEADY_TEXT("profile", "Is this right? It makes %1 hours in bed.")
                                   .with(figure(hours, 1))});
    }
    if (!draft.minutesAvailable) return;
    for (auto const& [day, name] : EnumNames<Weekday>::table) {
        int const minutes = (*draft.minutesAvailable)[static_cast<std::size_t>(day)];
        if ((minutes > 0 && minutes < 10) || minutes > 90)
            unusual.push_back({"minutes_available." + std::string(name), std::to_string(minutes),
                               STEADY_TEXT("profile",
                                           "Is this right? Most people plan 10 to 90 minutes for "
                                           "a day, or 0 for a day off.")});
    }
}

/// HDL and LDL are parts of the total (A-04, soft), compared among results of one day.
void askAboutCholesterol(ProfileDraft const& draft, std::vector<Fault>& unusual) {
    for (std::size_t i = 0; i < draft.labs.size(); ++i) {
        auto const& total = draft.labs[i];
        if (total.kind != LabKind::TotalCholesterol) continue;
        std::optional<double> hdl;
        std::optional<double> ldl;
        for (auto const& lab : draft.labs) {
            if (lab.on != total.on) continue;
            if (lab.kind == LabKind::Hdl) hdl = inFirstUnit(lab);
            if (lab.kind == LabKind::Ldl) ldl = inFirstUnit(lab);
        }
        if (hdl && ldl && *hdl + *ldl > inFirstUnit(total) + kCholesterolSlackMg)
            unusual.push_back({fmt::format("labs[{}].value", i), typedNumber(total.value),
                               STEADY_TEXT("profile",
                                           "Is this right? HDL and LDL together are more than the "
                                           "total cholesterol.")});
    }
}

}  // namespace

std::vector<Fault> unusualValues(ProfileDraft const& draft) {
    std::vector<Fault> unusual;
    askAboutNumbers(draft, unusual);
    askAboutPounds(draft, unusual);
    if (draft.bloodPressure) askAboutBloodPressure(*draft.bloodPressure, unusual);
    askAboutTimes(draft, unusual);
    askAboutCholesterol(draft, unusual);
    if (draft.pregnancy.value_or(Pregnancy::None) != Pregnancy::None && draft.sex == Sex::Male)
        unusual.push_back(
            {"pregnancy", std::string(nameOf(*draft.pregnancy)),
             STEADY_TEXT("profile", "Is this right? The energy equations are set to male.")});
    return unusual;
}

}  // namespace steady
