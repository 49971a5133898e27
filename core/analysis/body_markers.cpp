#include "core/analysis/marker_builders.h"
#include "core/analysis/marker_formulas.h"

#include <fmt/format.h>

namespace steady {

namespace {

/// Groups for which health risk rises at a smaller size for height (C-01, NICE NG246).
bool hasLowerBmiCutoffs(std::optional<Ancestry> ancestry) {
    return ancestry == Ancestry::SouthAsian || ancestry == Ancestry::EastAsian ||
           ancestry == Ancestry::MiddleEastern || ancestry == Ancestry::Black;
}

MarkerBand bmiBand(double bmi, bool lowerCutoffs) {
    double const overweight = lowerCutoffs ? 23 : 25;
    double const obesity = lowerCutoffs ? 27.5 : 30;
    if (bmi < 18.5) return {"underweight", STEADY_TEXT("marker", "below the usual range")};
    if (bmi < overweight) return {"healthy", STEADY_TEXT("marker", "in the usual range")};
    if (bmi < obesity) return {"overweight", STEADY_TEXT("marker", "above the usual range")};
    if (bmi < obesity + 5) return {"obesity_1", STEADY_TEXT("marker", "higher range, step 1 of 3")};
    if (bmi < obesity + 10)
        return {"obesity_2", STEADY_TEXT("marker", "higher range, step 2 of 3")};
    return {"obesity_3", STEADY_TEXT("marker", "higher range, step 3 of 3")};
}

MarkerBand waistBand(double ratio) {
    if (ratio < 0.40) return {"low", STEADY_TEXT("marker", "below the usual range")};
    if (ratio < 0.50) return {"healthy", STEADY_TEXT("marker", "healthy: under half your height")};
    if (ratio < 0.60) return {"increased", STEADY_TEXT("marker", "increased")};
    return {"high", STEADY_TEXT("marker", "high")};
}

Marker bmiMarker(Profile const& profile) {
    double const bmi = bodyMassIndex(profile.weight(), profile.height());
    auto const band = bmiBand(bmi, hasLowerBmiCutoffs(profile.ancestry()));
    Marker marker{.key = "bmi_kg_m2",
                  .name = STEADY_TEXT("marker", "Body mass index"),
                  .value = bmi,
                  .unit = "kg/m²",
                  .band = std::string(band.key),
                  .bandText = band.words,
                  .caveat = STEADY_TEXT("marker",
                                        "A rough size-for-height figure; muscle and ancestry "
                                        "change its meaning."),
                  .rule = "C-01",
                  .previous = std::nullopt,
                  .smallestChange = 0.01 * bmi};  // C-15: 1 % of the weight
    return marker;
}

Marker waistMarker(Profile const& profile, double ratio) {
    auto const band = waistBand(ratio);
    bool const sizeDecides = bodyMassIndex(profile.weight(), profile.height()) >= 35;
    auto const say = STEADY_TEXT("marker", "Keep your waist under half your height.");
    auto const sayLess = STEADY_TEXT("marker",
                                     "Keep your waist under half your height. At a body mass index "
                                     "of 35 or more it adds little to a decision.");
    return {.key = "waist_to_height",
            .name = STEADY_TEXT("marker", "Waist to height"),
            .value = ratio,
            .decimals = 2,
            .unit = "",
            .band = std::string(band.key),
            .bandText = band.words,
            .caveat = sizeDecides ? sayLess : say,
            .rule = "C-02",
            .previous = std::nullopt,
            .smallestChange = 2 / profile.height().value};  // C-15: 2 cm of waist
}

Marker energyMarker(char const* key, Text name, double value, Text caveat, char const* rule) {
    return {.key = key,
            .name = std::move(name),
            .value = value,
            .decimals = 0,
            .unit = "kcal",
            .band = "",
            .bandText = {},
            .caveat = std::move(caveat),
            .rule = rule,
            .previous = std::nullopt,
            .smallestChange = std::nullopt};
}

MarkerBand pressureWords(PressureBand band) {
    switch (band) {
        case PressureBand::Normal:
            return {"normal", STEADY_TEXT("marker", "in the usual range")};
        case PressureBand::Elevated:
            return {"elevated", STEADY_TEXT("marker", "slightly raised")};
        case PressureBand::Stage1:
            return {"stage_1", STEADY_TEXT("marker", "raised")};
        case PressureBand::Stage2:
            return {"stage_2", STEADY_TEXT("marker", "high")};
        case PressureBand::VeryHigh:
            break;
    }
    return {"very_high", STEADY_TEXT("marker", "very high: measure again after five minutes")};
}

Marker pressureMarker(BloodPressure pressure) {
    auto const band = pressureWords(pressureBand(pressure));
    return {
        .key = "bp",
        .name = STEADY_TEXT("marker", "Blood pressure, upper number"),
        .value = pressure.systolic,
        .decimals = 0,
        .unit = "mmHg",
        .band = std::string(band.key),
        .bandText = STEADY_TEXT("marker", "%1/%2: %3")
                        .with(figure(pressure.systolic), figure(pressure.diastolic), band.words),
        .caveat = STEADY_TEXT("marker", "At home: under 130/80 unless your clinician set another."),
        .rule = "C-14",
        .previous = std::nullopt,
        .smallestChange = std::nullopt};
}

}  // namespace

std::vector<Marker> bodyMarkers(Profile const& profile, Date today) {
    std::vector<Marker> markers{bmiMarker(profile)};
    // C-02 says nothing during pregnancy.
    if (auto const waist = profile.waist(); waist && profile.pregnancy() != Pregnancy::Pregnant)
        markers.push_back(waistMarker(profile, waistToHeight(*waist, profile.height())));
    double const bmr =
        basalMetabolicRate(profile.sex(), profile.weight(), profile.height(), profile.ageOn(today));
    markers.push_back(energyMarker(
        "bmr_kcal", STEADY_TEXT("marker", "Energy at rest"), bmr,
        STEADY_TEXT("marker", "Energy your body uses at rest; expect ±10 %."), "C-03"));
    markers.push_back(energyMarker(
        "tdee_kcal", STEADY_TEXT("marker", "Energy of a usual day"),
        bmr * activityFactor(profile.activity()),
        STEADY_TEXT("marker", "A starting guess; your own log replaces it after 3–4 weeks."),
        "C-04"));
    if (auto const pressure = profile.bloodPressure()) markers.push_back(pressureMarker(*pressure));
    return markers;
}

}  // namespace steady
