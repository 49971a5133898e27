#include "core/analysis/markers.h"

#include "tests/core/domain/example_people.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace steady {

namespace {

using examples::kToday;
using examples::lab;
using examples::person;

ProfileDraft p1WithLabs() {
    auto draft = examples::p1();
    draft.bloodPressure = BloodPressure{128, 82};
    draft.labs = {lab(LabKind::Glucose, 104, "mg/dL"), lab(LabKind::Insulin, 14, "µU/mL"),
                  lab(LabKind::Triglycerides, 168, "mg/dL"), lab(LabKind::Hdl, 42, "mg/dL"),
                  lab(LabKind::A1c, 5.9, "%")};
    return draft;
}

std::optional<Marker> markerOf(ProfileDraft const& draft, std::string_view key) {
    for (auto const& marker : markersOf(person(draft), kToday))
        if (marker.key == key) return marker;
    return std::nullopt;
}

std::string bandOf(ProfileDraft const& draft, std::string_view key) {
    auto const marker = markerOf(draft, key);
    return marker ? marker->band : "no marker";
}

}  // namespace

TEST(Markers, OfP1AreThoseOfTheReference) {
    struct Expected {
        char const* key;
        double value;
        double within;
        char const* band;
    };
    for (auto const& expected : std::initializer_list<Expected>{
             {"bmi_kg_m2", 32.32, 0.005, "obesity_1"},
             {"waist_to_height", 0.618, 0.0005, "high"},
             {"bmr_kcal", 1525.25, 1e-9, ""},
             {"tdee_kcal", 2287.875, 1e-9, ""},
             {"homa_ir", 3.595, 0.0005, "high"},
             {"quicki", 0.3161, 0.00005, "low_sensitivity"},
             {"tyg", 9.075, 0.0005, "high"},
             {"tg_hdl", 4.0, 1e-9, "raised"},
             {"eag_mg_dl", 122.63, 0.005, ""},
             {"a1c", 5.9, 1e-9, "prediabetes"},
             {"fasting_glucose", 104, 1e-9, "prediabetes"},
             {"metabolic_syndrome", 4, 1e-9, "pattern_present"},
             {"spise", 4.109, 0.0015, "low_sensitivity"},
             {"bp", 128, 1e-9, "stage_1"}}) {
        auto const marker = markerOf(p1WithLabs(), expected.key);
        ASSERT_TRUE(marker) << expected.key;
        EXPECT_NEAR(marker->value, expected.value, expected.within) << expected.key;
        EXPECT_EQ(marker->band, expected.band) << expected.key;
    }
}

TEST(Markers, StandInTheOrderOfTheReferenceAndHaveWords) {
    auto const markers = markersOf(person(p1WithLabs()), kToday);
    EXPECT_EQ(markers.size(), 14U);
    EXPECT_TRUE(std::is_sorted(markers.begin(), markers.end(),
                               [](auto const& a, auto const& b) { return a.rule < b.rule; }));
    for (auto const& marker : markers) {
        EXPECT_FALSE(marker.name.empty()) << marker.key;
        EXPECT_FALSE(marker.caveat.empty()) << marker.key;
        EXPECT_EQ(marker.band.empty(), marker.bandText.empty()) << marker.key;
    }
}

TEST(Markers, LeaveOutWhatIsNotKnown) {
    EXPECT_FALSE(markerOf(examples::p1(), "homa_ir"));
    EXPECT_FALSE(markerOf(examples::p1(), "bp"));
    auto draft = examples::p1();
    draft.waistCm.reset();
    EXPECT_FALSE(markerOf(draft, "waist_to_height"));
    draft.birthDate = makeDate(2012, 1, 1);
    EXPECT_TRUE(markersOf(person(draft), kToday).empty()) << "bands are for adults";
}

TEST(Markers, UseEarlierBordersForSomeAncestries) {
    auto draft = examples::p1();
    draft.weightKg = 65;  // BMI 23.9
    EXPECT_EQ(bandOf(draft, "bmi_kg_m2"), "healthy");
    draft.ancestry = Ancestry::SouthAsian;
    EXPECT_EQ(bandOf(draft, "bmi_kg_m2"), "overweight");
    draft.weightKg = 75;  // BMI 27.55
    EXPECT_EQ(bandOf(draft, "bmi_kg_m2"), "obesity_1");
}

TEST(HomaMarker, NeedsAFastingSampleInRangeAndNoInsulinTreatment) {
    auto draft = p1WithLabs();
    draft.labs[0].fasting = false;
    EXPECT_FALSE(markerOf(draft, "homa_ir"));
    draft = p1WithLabs();
    draft.labs[0].value = 251;
    EXPECT_FALSE(markerOf(draft, "homa_ir"));
    draft = p1WithLabs();
    draft.medicines = {Medicine::Insulin};
    EXPECT_FALSE(markerOf(draft, "homa_ir"));
    EXPECT_FALSE(markerOf(draft, "quicki"));
    draft.medicines = {Medicine::NotSure};
    EXPECT_FALSE(markerOf(draft, "homa_ir"));
}

TEST(HomaMarker, DoesNotMixTwoDraws) {
    auto draft = p1WithLabs();
    draft.labs[1].on = makeDate(2026, 9, 1);
    EXPECT_FALSE(markerOf(draft, "homa_ir"));
}

TEST(Markers, RememberTheDrawBeforeAndTheSmallestChangeThatMeansSomething) {
    auto draft = p1WithLabs();
    auto const spring = makeDate(2026, 4, 1);
    for (auto const& earlier :
         {lab(LabKind::Glucose, 6.2, "mmol/L", true, spring),
          lab(LabKind::Insulin, 120, "pmol/L", true, spring),
          lab(LabKind::A1c, 44, "mmol/mol", false, spring)})
        draft.labs.push_back(earlier);
    auto const homa = markerOf(draft, "homa_ir");
    EXPECT_NEAR(homa->previous.value(), 6.2 * 120 / 135, 1e-9);
    EXPECT_NEAR(homa->smallestChange.value(), 0.3 * 6.2 * 120 / 135, 1e-9);
    EXPECT_NEAR(markerOf(draft, "a1c")->previous.value(), 6.18, 0.005);
    EXPECT_NEAR(markerOf(draft, "a1c")->smallestChange.value(), 0.3, 1e-9);
    EXPECT_NEAR(markerOf(draft, "fasting_glucose")->previous.value(), 111.7, 0.05);
    EXPECT_NEAR(markerOf(draft, "fasting_glucose")->smallestChange.value(), 10, 1e-9);
}

TEST(TgHdlMarker, HasItsOwnBorderForBlackAncestry) {
    auto draft = examples::p1();
    draft.labs = {lab(LabKind::Triglycerides, 110, "mg/dL"), lab(LabKind::Hdl, 50, "mg/dL")};
    EXPECT_EQ(bandOf(draft, "tg_hdl"), "typical");
    draft.ancestry = Ancestry::Black;
    EXPECT_EQ(bandOf(draft, "tg_hdl"), "raised");
    draft.labs = {lab(LabKind::Triglycerides, 1.897, "mmol/L"), lab(LabKind::Hdl, 1.086, "mmol/L")};
    EXPECT_NEAR(markerOf(draft, "tg_hdl")->value, 4.00, 0.005);
}

TEST(MetabolicPattern, CountsTreatmentAndSaysHowMuchIsKnown) {
    auto draft = p1WithLabs();
    draft.bloodPressure = BloodPressure{118, 84};
    EXPECT_EQ(markerOf(draft, "metabolic_syndrome")->value, 4);
    draft.medicines = {Medicine::AceInhibitor};
    EXPECT_EQ(markerOf(draft, "metabolic_syndrome")->value, 5);
    draft = p1WithLabs();
    draft.bloodPressure.reset();
    EXPECT_EQ(bandOf(draft, "metabolic_syndrome"), "incomplete");
    EXPECT_EQ(toEnglish(markerOf(draft, "metabolic_syndrome")->bandText), "4 of 4 known");
}

TEST(MetabolicPattern, UsesTheWaistBorderOfSexAndAncestry) {
    auto draft = examples::p2();
    draft.waistCm = 92;
    draft.labs = {lab(LabKind::Hdl, 45, "mg/dL")};
    EXPECT_EQ(markerOf(draft, "metabolic_syndrome")->value, 0);
    draft.ancestry = Ancestry::EastAsian;
    EXPECT_EQ(markerOf(draft, "metabolic_syndrome")->value, 1);
    draft.sex = Sex::Average;  // the stricter borders: 80 cm and HDL 50
    EXPECT_EQ(markerOf(draft, "metabolic_syndrome")->value, 2);
}

RC_GTEST_PROP(Markers, AreTheSameInEitherUnitSystem, ()) {
    auto const tenth = [](int low, int high) { return *rc::gen::inRange(low, high) / 10.0; };
    double const glucose = tenth(510, 2490);
    double const insulin = tenth(10, 2000);
    double const triglycerides = tenth(200, 9000);
    double const hdl = tenth(150, 1200);
    auto us = examples::p1();
    us.labs = {lab(LabKind::Glucose, glucose, "mg/dL"), lab(LabKind::Insulin, insulin, "µU/mL"),
               lab(LabKind::Triglycerides, triglycerides, "mg/dL"), lab(LabKind::Hdl, hdl, "mg/dL")};
    auto si = us;
    si.labs = {lab(LabKind::Glucose, glucose / 18.0182, "mmol/L"),
               lab(LabKind::Insulin, insulin * 6, "pmol/L"),
               lab(LabKind::Triglycerides, triglycerides / 88.57, "mmol/L"),
               lab(LabKind::Hdl, hdl / 38.67, "mmol/L")};
    for (auto const* key : {"homa_ir", "quicki", "tyg", "tg_hdl", "spise"}) {
        auto const first = markerOf(us, key);
        auto const second = markerOf(si, key);
        RC_ASSERT(first.has_value() == second.has_value());
        // 405 and 22.5 are published figures; 18.0182 · 22.5 is 405.41.
        if (first) RC_ASSERT(std::abs(first->value - second->value) < 0.002 * first->value);
    }
}

}  // namespace steady
