#include "core/analysis/marker_builders.h"
#include "core/analysis/marker_formulas.h"

#include <cmath>

namespace steady {

namespace {

// C-15: changes below these mean nothing.
constexpr double kGlucoseChangeMg = 10;
constexpr double kGlucoseChangeMmol = 10 / 18.0182;
constexpr double kA1cChangePercent = 0.3;
constexpr double kA1cChangeMmol = 0.3 * 10.929;
constexpr double kRatioChange = 0.25;
constexpr double kHomaChange = 0.30;

/// HOMA-IR and QUICKI say nothing outside this fasting range, or while insulin is injected (C-05).
constexpr double kHomaLowestGlucose = 50;
constexpr double kHomaHighestGlucose = 250;

struct FastingPair {
    Lab glucose;
    Lab other;
};

/// The newest result of a kind with the fasting glucose of the same draw.
std::optional<FastingPair> fastingPair(LabPicture const& labs, LabKind kind) {
    auto const glucose = labs.latestFastingGlucose();
    if (!glucose) return std::nullopt;
    auto const other = labs.fromSameDraw(kind, *glucose);
    if (!other) return std::nullopt;
    return FastingPair{*glucose, *other};
}

std::optional<FastingPair> homaPair(LabPicture const& labs) {
    auto const pair = fastingPair(labs, LabKind::Insulin);
    if (!pair) return std::nullopt;
    double const glucose = inFirstUnit(pair->glucose);
    if (glucose < kHomaLowestGlucose || glucose > kHomaHighestGlucose) return std::nullopt;
    return pair;
}

std::optional<double> homaOf(LabPicture const& labs) {
    auto const pair = homaPair(labs);
    return pair ? std::optional(homaIr(pair->glucose, pair->other)) : std::nullopt;
}

std::optional<double> quickiOf(LabPicture const& labs) {
    auto const pair = homaPair(labs);
    if (!pair) return std::nullopt;
    return quicki(inFirstUnit(pair->other), inFirstUnit(pair->glucose));
}

std::optional<double> tygOf(LabPicture const& labs) {
    auto const pair = fastingPair(labs, LabKind::Triglycerides);
    if (!pair) return std::nullopt;
    return triglycerideGlucoseIndex(inFirstUnit(pair->other), inFirstUnit(pair->glucose));
}

std::optional<double> ratioOf(LabPicture const& labs) {
    auto const triglycerides = labs.latest(LabKind::Triglycerides);
    if (!triglycerides) return std::nullopt;
    auto const hdl = labs.fromSameDraw(LabKind::Hdl, *triglycerides);
    if (!hdl) return std::nullopt;
    return inFirstUnit(*triglycerides) / inFirstUnit(*hdl);
}

std::optional<double> averageGlucoseOf(LabPicture const& labs) {
    auto const a1c = labs.latest(LabKind::A1c);
    return a1c ? std::optional(estimatedAverageGlucose(inFirstUnit(*a1c))) : std::nullopt;
}

std::optional<double> spiseOf(LabPicture const& labs, double bmi) {
    auto const triglycerides = labs.latest(LabKind::Triglycerides);
    if (!triglycerides) return std::nullopt;
    auto const hdl = labs.fromSameDraw(LabKind::Hdl, *triglycerides);
    if (!hdl) return std::nullopt;
    return spise(inFirstUnit(*hdl), inFirstUnit(*triglycerides), bmi);
}

/// A percentage of the value before, or of this value while there is none.
double shareOf(double share, double value, std::optional<double> previous) {
    return share * std::abs(previous.value_or(value));
}

MarkerBand homaBand(double value) {
    if (value < 1.0) return {"low", STEADY_TEXT("marker", "low")};
    if (value < 2.0) return {"typical", STEADY_TEXT("marker", "typical")};
    if (value < 3.0) return {"raised", STEADY_TEXT("marker", "raised")};
    return {"high", STEADY_TEXT("marker", "high")};
}

MarkerBand quickiBand(double value) {
    if (value < 0.33)
        return {"low_sensitivity", STEADY_TEXT("marker", "suggests low insulin sensitivity")};
    if (value < 0.36) return {"between", STEADY_TEXT("marker", "between low and typical")};
    return {"typical", STEADY_TEXT("marker", "typical")};
}

MarkerBand tygBand(double value) {
    if (value < 8.5) return {"typical", STEADY_TEXT("marker", "typical")};
    if (value < 9.0) return {"raised", STEADY_TEXT("marker", "raised")};
    return {"high", STEADY_TEXT("marker", "high")};
}

MarkerBand glucoseWords(GlucoseBand band) {
    switch (band) {
        case GlucoseBand::Normal:
            return {"normal", STEADY_TEXT("marker", "normal range")};
        case GlucoseBand::Prediabetes:
            return {"prediabetes", STEADY_TEXT("marker", "prediabetes range")};
        case GlucoseBand::Diabetes:
            break;
    }
    return {"diabetes", STEADY_TEXT("marker", "diabetes range: needs confirming by a clinician")};
}

Marker indexMarker(char const* key, Text name, double value, int decimals, MarkerBand band,
                   char const* rule, std::optional<double> previous) {
    return {.key = key,
            .name = std::move(name),
            .value = value,
            .decimals = decimals,
            .unit = "",
            .band = std::string(band.key),
            .bandText = std::move(band.words),
            .caveat = estimateCaveat(),
            .rule = rule,
            .previous = previous,
            .smallestChange = std::nullopt};
}

void addHomaAndQuicki(std::vector<Marker>& markers, LabPicture const& labs) {
    auto const earlier = labs.before(LabKind::Insulin);
    if (auto const value = homaOf(labs)) {
        auto marker = indexMarker("homa_ir", STEADY_TEXT("marker", "HOMA-IR"), *value, 1,
                                  homaBand(*value), "C-05", homaOf(earlier));
        marker.smallestChange = shareOf(kHomaChange, *value, marker.previous);
        markers.push_back(std::move(marker));
    }
    if (auto const value = quickiOf(labs))
        markers.push_back(indexMarker("quicki", STEADY_TEXT("marker", "QUICKI"), *value, 3,
                                      quickiBand(*value), "C-07", quickiOf(earlier)));
}

void addTriglycerideMarkers(std::vector<Marker>& markers, LabPicture const& labs,
                            Profile const& profile) {
    auto const earlier = labs.before(LabKind::Triglycerides);
    if (auto const value = tygOf(labs))
        markers.push_back(indexMarker("tyg", STEADY_TEXT("marker", "TyG index"), *value, 2,
                                      tygBand(*value), "C-08", tygOf(earlier)));
    if (auto const value = ratioOf(labs)) {
        bool const black = profile.ancestry() == Ancestry::Black;
        // Li 2008 (S10): the cut-offs that mark high fasting insulin.
        auto const band = *value >= (black ? 2.0 : 3.0)
                              ? MarkerBand{"raised", STEADY_TEXT("marker", "raised")}
                              : MarkerBand{"typical", STEADY_TEXT("marker", "typical")};
        auto marker = indexMarker("tg_hdl", STEADY_TEXT("marker", "Triglycerides to HDL"), *value,
                                  1, band, "C-09", ratioOf(earlier));
        marker.smallestChange = shareOf(kRatioChange, *value, marker.previous);
        if (black)
            marker.caveat = STEADY_TEXT("marker",
                                        "A weak sign in people of Black ancestry; the direction "
                                        "over time matters more than one value.");
        markers.push_back(std::move(marker));
    }
    double const bmi = bodyMassIndex(profile.weight(), profile.height());
    if (auto const value = spiseOf(labs, bmi)) {
        auto const band =
            *value < 6.6 ? MarkerBand{"low_sensitivity",
                                      STEADY_TEXT("marker", "suggests low insulin sensitivity")}
                         : MarkerBand{"typical", STEADY_TEXT("marker", "typical")};
        markers.push_back(indexMarker("spise", STEADY_TEXT("marker", "SPISE"), *value, 1, band,
                                      "C-13", spiseOf(earlier, bmi)));
    }
}

void addGlucoseMarkers(std::vector<Marker>& markers, LabPicture const& labs) {
    if (auto const a1c = labs.latest(LabKind::A1c)) {
        auto const earlier = labs.before(LabKind::A1c);
        auto marker =
            indexMarker("eag_mg_dl", STEADY_TEXT("marker", "Estimated average glucose"),
                        *averageGlucoseOf(labs), 0, {}, "C-10", averageGlucoseOf(earlier));
        marker.unit = "mg/dL";
        marker.caveat = STEADY_TEXT("marker",
                                    "Wrong in anaemia, pregnancy, haemoglobin variants, kidney "
                                    "failure and after blood loss.");
        marker.smallestChange = 28.7 * kA1cChangePercent;
        markers.push_back(marker);

        auto const unit = findUnit(LabKind::A1c, a1c->unit);
        bool const percent = unit->name == "%";
        auto category =
            indexMarker("a1c", STEADY_TEXT("marker", "A1c"), a1c->value, percent ? 1 : 0,
                        glucoseWords(a1cBand(*a1c)), "C-11", std::nullopt);
        category.unit = unit->name;
        category.caveat = marker.caveat;
        category.smallestChange = percent ? kA1cChangePercent : kA1cChangeMmol;
        if (auto const before = earlier.latest(LabKind::A1c))
            category.previous =
                percent ? inFirstUnit(*before) : 10.929 * (inFirstUnit(*before) - 2.15);
        markers.push_back(std::move(category));
    }
    if (auto const glucose = labs.latestFastingGlucose()) {
        auto const unit = findUnit(LabKind::Glucose, glucose->unit);
        bool const milligrams = unit->name == "mg/dL";
        auto marker = indexMarker("fasting_glucose", STEADY_TEXT("marker", "Fasting glucose"),
                                  glucose->value, milligrams ? 0 : 1,
                                  glucoseWords(fastingGlucoseBand(*glucose)), "C-11", std::nullopt);
        marker.unit = unit->name;
        marker.caveat = STEADY_TEXT("marker",
                                    "From a laboratory test after 8 hours without food; one value "
                                    "is not a diagnosis.");
        marker.smallestChange = milligrams ? kGlucoseChangeMg : kGlucoseChangeMmol;
        if (auto const before = labs.before(LabKind::Glucose).latestFastingGlucose())
            marker.previous = milligrams ? inFirstUnit(*before) : inFirstUnit(*before) / 18.0182;
        markers.push_back(std::move(marker));
    }
}

void addSyndrome(std::vector<Marker>& markers, Profile const& profile, Date today) {
    auto const count = metabolicSyndrome(profile, today);
    if (count.known < 2) return;
    bool const complete = count.known == 5;
    auto const points = STEADY_TEXT("marker", "%1 of %2 known").with(count.present, count.known);
    MarkerBand band{"incomplete", points};
    if (complete && count.present >= 3)
        band = {"pattern_present", STEADY_TEXT("marker", "pattern present: 3 or more of 5")};
    else if (complete)
        band = {"pattern_absent", STEADY_TEXT("marker", "fewer than 3 of 5")};
    auto marker = indexMarker("metabolic_syndrome", STEADY_TEXT("marker", "Metabolic pattern"),
                              count.present, 0, band, "C-12", std::nullopt);
    marker.unit = "/5";
    marker.caveat = STEADY_TEXT("marker",
                                "Counts waist, triglycerides, HDL, blood pressure and fasting "
                                "glucose; each point is one you can move.");
    markers.push_back(std::move(marker));
}

}  // namespace

std::vector<Marker> labMarkers(Profile const& profile, Date today) {
    LabPicture const labs(profile, today);
    std::vector<Marker> markers;
    bool const injectsInsulin =
        profile.takes(Medicine::Insulin) || profile.takes(Medicine::NotSure);
    if (!injectsInsulin) addHomaAndQuicki(markers, labs);
    addTriglycerideMarkers(markers, labs, profile);
    addGlucoseMarkers(markers, labs);
    addSyndrome(markers, profile, today);
    return markers;
}

}  // namespace steady
