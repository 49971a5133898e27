#include "core/plan/rules/safety_rules.h"
#include "core/plan/rules/safety_words.h"
#include "tests/core/plan/safety_people.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <map>
#include <set>

namespace steady {

namespace {

using examples::addPressure;
using examples::factsOf;
using examples::kToday;
using examples::lab;
using examples::p1;
using examples::p1With;
using examples::reading;
using testing::ElementsAre;

std::string lineOf(SafetyRow const& row) {
    Gates gates;
    for (auto const& [component, name] : EnumNames<Component>::table)
        gates[component].state = row.states[component];
    return examples::statesOf(gates);
}

std::vector<std::string> matchedBy(ProfileDraft const& draft) {
    return gatesOf(factsOf(draft)).matchedRules;
}

ProfileDraft p1WithLab(Lab result) {
    auto draft = p1();
    draft.labs = {std::move(result)};
    return draft;
}

ProfileDraft p1WithPressure(double systolic, double diastolic) {
    auto draft = p1();
    draft.bloodPressure = BloodPressure{systolic, diastolic};
    return draft;
}

ProfileDraft p1Born(int year) {
    auto draft = p1();
    draft.birthDate = makeDate(year, 1, 1);
    return draft;
}

}  // namespace

// KETO LC DEF TRE HIIT HVY PRO | AER RES IMP SALT NUM, as the reference has them in B and O-13.
TEST(SafetyTable, IsTheTableOfTheReference) {
    std::vector<std::pair<std::string, std::string>> const reference{
        {"B-01", "X X X X X X X | X X X X X"},  {"B-02", "X X X X X K c | c c c X ."},
        {"B-03", "X K X X c . . | . . . X ."},  {"B-04", "X c X X K . . | . . . . ."},
        {"B-05", "c . X c . . . | . . . . ."},  {"B-06", "X X X X X X . | c c . . X"},
        {"B-07", "X K X X c . . | . . . . c"},  {"B-08", "X K K X K c . | . . . . ."},
        {"B-09", "K K K K K c . | . . . . ."},  {"B-10", "K K K K c . . | . . . . ."},
        {"B-11", "X K K K c . . | . . . . ."},  {"B-12", "c . c c . . . | . . . . ."},
        {"B-13", ". . . . . . . | . . . . ."},  {"B-14", "K c c c c c . | . . . X ."},
        {"B-15", "K c c c c . . | . . . X ."},  {"B-16", "K . . . . . . | . . . X ."},
        {"B-17", "X K K X K . . | . . . X ."},  {"B-18", "K c . c . . . | . . . . ."},
        {"B-19", "K c . . . . . | . . . . ."},  {"B-20", "c . c c . . . | . . . . ."},
        {"B-21", ". . . . c . . | . . . . ."},  {"B-22", "K K K c c . X | . . . X ."},
        {"B-23", "X X X X K K X | c K . X ."},  {"B-24", "K c . . . . X | . . . X ."},
        {"B-25", "X X X X K K c | . . . X ."},  {"B-26", ". . . . . . . | . . . . ."},
        {"B-27", "X K c . . . . | . . . . ."},  {"B-28", "X K c X . . . | . . . . ."},
        {"B-29a", "K . c c . . . | . . . . ."}, {"B-29b", "c . c . . . . | . . . . ."},
        {"B-30", "X X X X K c . | . . . . ."},  {"B-31", "X K K K X X . | K K X X ."},
        {"B-32", "X X X X X X . | X X X X ."},  {"B-33", "K . . c K K . | c c . X ."},
        {"B-34", "c . . . X X . | c c . X ."},  {"B-35", "c . . . X X . | X X X X ."},
        {"B-36", "c . . . X X . | . c X . ."},  {"B-37", ". . . . c . . | . . c . ."},
        {"B-38", ". . . . X c . | c c X . ."},  {"B-39", "K c . K K c . | c . . . ."},
        {"B-40", "K c c c . . c | . . . . ."},  {"B-41", "K c . . . . . | . . . . ."},
        {"B-42", "X K X X K c c | . . . . ."},  {"B-43", "c . c c c c . | . . . . ."},
        {"B-44", "X K K X K X c | c c X . ."},  {"B-45", "X K X X K K . | . . . . ."},
        {"B-46", "X K K X c . . | . . . . ."},  {"B-47", ". . . . c K . | . c X . ."},
        {"B-48", "K c K c K c . | . . . . ."},  {"B-49", "X c X X X X . | X X X . ."},
        {"B-50", ". . . c . . . | . . . . ."},  {"B-52", ". . . . X X . | X X X . ."},
        {"B-52", ". . . . K . . | c c . . ."},  {"O-13", ". . . . . . . | . . . X ."}};
    std::vector<std::pair<std::string, std::string>> built;
    for (auto const& row : safetyTable())
        built.emplace_back(row.id, lineOf(row));
    EXPECT_EQ(built, reference);
}

TEST(SafetyTable, HasASourceForEveryRowAndAWayToMatchIt) {
    for (auto const& row : safetyTable()) {
        EXPECT_FALSE(row.source.empty()) << row.id;
        EXPECT_TRUE(row.reading.applies || !row.conditions.empty() || !row.medicines.empty())
            << row.id;
        EXPECT_EQ(row.reading.applies == nullptr, row.reading.words.empty()) << row.id;
    }
}

TEST(SafetyTable, LeavesNoConditionOrMedicineWithoutAnAnswer) {
    std::set<Condition> conditions{Condition::Type2Diabetes};  // O-12: no row
    std::set<Medicine> medicines{Medicine::Pioglitazone, Medicine::Dpp4Inhibitor,
                                 Medicine::Acarbose, Medicine::Levothyroxine, Medicine::NotSure};
    for (auto const& row : safetyTable()) {
        conditions.insert(row.conditions.begin(), row.conditions.end());
        medicines.insert(row.medicines.begin(), row.medicines.end());
    }
    EXPECT_EQ(conditions.size(), EnumNames<Condition>::table.size());
    EXPECT_EQ(medicines.size(), EnumNames<Medicine>::table.size());
}

TEST(SafetyWords, NameEveryConditionMedicineAndComponent) {
    for (auto const& [condition, name] : EnumNames<Condition>::table)
        EXPECT_FALSE(wordsFor(condition).empty()) << name;
    for (auto const& [medicine, name] : EnumNames<Medicine>::table)
        EXPECT_FALSE(wordsFor(medicine).empty()) << name;
    for (auto const& [component, name] : EnumNames<Component>::table)
        EXPECT_FALSE(wordsFor(component).empty()) << name;
}

TEST(SafetyTable, MatchesNobodyWithoutAReason) {
    EXPECT_TRUE(matchedBy(p1()).empty());
    EXPECT_TRUE(matchedBy(p1With({Condition::Type2Diabetes}, {Medicine::Pioglitazone})).empty());
}

TEST(SafetyTable, MapsConditionsToTheirRows) {
    std::map<Condition, std::string> const rows{{Condition::Type1Diabetes, "B-08"},
                                                {Condition::Lada, "B-08"},
                                                {Condition::PancreatogenicDiabetes, "B-08"},
                                                {Condition::PastKetoacidosis, "B-08"},
                                                {Condition::EatingDisorderCurrent, "B-06"},
                                                {Condition::EatingDisorderPast, "B-07"},
                                                {Condition::Ckd, "B-22"},
                                                {Condition::DialysisOrTransplant, "B-23"},
                                                {Condition::SingleKidney, "B-24"},
                                                {Condition::KidneyStones, "B-24"},
                                                {Condition::Cirrhosis, "B-25"},
                                                {Condition::FattyLiver, "B-26"},
                                                {Condition::PastPancreatitis, "B-27"},
                                                {Condition::GallstonesSymptomatic, "B-28"},
                                                {Condition::GallstonesSilent, "B-29a"},
                                                {Condition::GallbladderRemoved, "B-29b"},
                                                {Condition::FatMetabolismDisorder, "B-30"},
                                                {Condition::Porphyria, "B-30"},
                                                {Condition::HeartFailure, "B-31"},
                                                {Condition::Arrhythmia, "B-31"},
                                                {Condition::ValveDisease, "B-31"},
                                                {Condition::Cardiomyopathy, "B-31"},
                                                {Condition::UnstableAngina, "B-32"},
                                                {Condition::RecentHeartEvent, "B-32"},
                                                {Condition::StableCoronaryDisease, "B-33"},
                                                {Condition::PastStroke, "B-33"},
                                                {Condition::Hypertension, "O-13"},
                                                {Condition::RetinopathySevere, "B-36"},
                                                {Condition::Neuropathy, "B-37"},
                                                {Condition::FootUlcer, "B-38"},
                                                {Condition::AutonomicNeuropathy, "B-39"},
                                                {Condition::Gout, "B-40"},
                                                {Condition::FamilialHypercholesterolaemia, "B-41"},
                                                {Condition::BariatricSurgeryRecent, "B-42"},
                                                {Condition::Frailty, "B-44"},
                                                {Condition::CancerTreatment, "B-45"},
                                                {Condition::SevereMentalIllness, "B-46"},
                                                {Condition::SubstanceDependence, "B-46"},
                                                {Condition::OsteoporosisFracture, "B-47"},
                                                {Condition::Hernia, "B-47"},
                                                {Condition::PelvicFloor, "B-47"},
                                                {Condition::ThyroidUntreated, "B-48"},
                                                {Condition::AcuteIllness, "B-49"},
                                                {Condition::ShiftWork, "B-50"}};
    for (auto const& [condition, row] : rows)
        EXPECT_THAT(matchedBy(p1With({condition})), ElementsAre(row)) << nameOf(condition);
}

TEST(SafetyTable, MapsMedicinesToTheirRows) {
    std::map<Medicine, std::vector<std::string>> const rows{
        {Medicine::Insulin, {"B-09"}},
        {Medicine::Sulfonylurea, {"B-10"}},
        {Medicine::Glinide, {"B-10"}},
        {Medicine::Sglt2Inhibitor, {"B-11"}},
        {Medicine::Glp1Agonist, {"B-12"}},
        {Medicine::Metformin, {"B-13"}},
        {Medicine::AceInhibitor, {"B-14", "B-16"}},
        {Medicine::Arb, {"B-14", "B-16"}},
        {Medicine::PotassiumSparing, {"B-14", "B-16"}},
        {Medicine::OtherBpMedicine, {"B-14"}},
        {Medicine::Diuretic, {"B-15"}},
        {Medicine::BetaBlocker, {"B-14", "B-21"}},
        {Medicine::RateLimiting, {"B-14", "B-21"}},
        {Medicine::Lithium, {"B-17"}},
        {Medicine::Warfarin, {"B-18"}},
        {Medicine::AcidosisRisk, {"B-19"}},
        {Medicine::Steroid, {"B-20"}},
        {Medicine::Antipsychotic, {"B-20"}},
        {Medicine::NotSure, {"B-09", "B-10", "B-11", "B-14"}}};
    for (auto const& [medicine, expected] : rows)
        EXPECT_EQ(matchedBy(p1With({}, {medicine})), expected) << nameOf(medicine);
}

TEST(SafetyTable, MatchesLifeStages) {
    EXPECT_THAT(matchedBy(p1Born(2009)), ElementsAre("B-01"));
    EXPECT_THAT(matchedBy(p1Born(1961)), ElementsAre("B-43"));
    EXPECT_THAT(matchedBy(p1Born(1951)), ElementsAre("B-43", "B-44"));
    auto draft = p1();
    draft.pregnancy = Pregnancy::Pregnant;
    EXPECT_THAT(matchedBy(draft), ElementsAre("B-02"));
    draft.pregnancy = Pregnancy::Breastfeeding;
    EXPECT_THAT(matchedBy(draft), ElementsAre("B-03"));
    draft.pregnancy = Pregnancy::Trying;
    EXPECT_TRUE(matchedBy(draft).empty());
    draft = p1();
    draft.workPattern = WorkPattern::Rotating;
    EXPECT_THAT(matchedBy(draft), ElementsAre("B-50"));
    draft.workPattern = WorkPattern::Irregular;
    EXPECT_TRUE(matchedBy(draft).empty());
}

TEST(SafetyTable, MatchesSizeForHeightOnlyWithAWaist) {
    auto draft = p1();
    draft.heightCm = 172;
    draft.weightKg = 52;
    draft.waistCm.reset();
    EXPECT_THAT(matchedBy(draft), ElementsAre("B-04")) << "BMI 17.58";
    draft.weightKg = 60;
    EXPECT_TRUE(matchedBy(draft).empty()) << "O-18: the waist is missing";
    draft.waistCm = 76;
    EXPECT_THAT(matchedBy(draft), ElementsAre("B-05"));
    draft.waistCm = 86;
    EXPECT_TRUE(matchedBy(draft).empty()) << "exactly half the height";
}

TEST(SafetyTable, MatchesTheEatingScreenFromTwoYes) {
    auto draft = p1();
    draft.eatingScreen = std::array{true, false, false, true, false};
    EXPECT_THAT(matchedBy(draft), ElementsAre("B-07"));
    draft.eatingScreen = std::array{true, false, false, false, false};
    EXPECT_TRUE(matchedBy(draft).empty());
}

TEST(SafetyTable, MatchesResultsInTheUnitThatWasTyped) {
    EXPECT_THAT(matchedBy(p1WithLab(lab(LabKind::Egfr, 59, "mL/min"))), ElementsAre("B-22"));
    EXPECT_TRUE(matchedBy(p1WithLab(lab(LabKind::Egfr, 60, "mL/min"))).empty());
    EXPECT_THAT(matchedBy(p1WithLab(lab(LabKind::Egfr, 29, "mL/min"))),
                ElementsAre("B-22", "B-23"));
    EXPECT_THAT(matchedBy(p1WithLab(lab(LabKind::Triglycerides, 5.65, "mmol/L"))),
                ElementsAre("B-27"));
    EXPECT_TRUE(matchedBy(p1WithLab(lab(LabKind::Triglycerides, 499, "mg/dL"))).empty());
    EXPECT_THAT(matchedBy(p1WithLab(lab(LabKind::Ldl, 4.9, "mmol/L"))), ElementsAre("B-41"));
    EXPECT_THAT(matchedBy(p1WithLab(lab(LabKind::UricAcid, 8, "mg/dL"))), ElementsAre("B-40"));
}

TEST(SafetyTable, ForgetsResultsAfter24MonthsAndTakesTheNewest) {
    auto draft = p1WithLab(lab(LabKind::Egfr, 50, "mL/min", false, makeDate(2024, 11, 22)));
    EXPECT_THAT(matchedBy(draft), ElementsAre("B-22"));
    draft.labs.front().on = makeDate(2024, 11, 21);
    EXPECT_TRUE(matchedBy(draft).empty());
    draft.labs = {lab(LabKind::Egfr, 70, "mL/min", false, makeDate(2026, 5, 1)),
                  lab(LabKind::Egfr, 50, "mL/min", false, makeDate(2026, 1, 1))};
    EXPECT_TRUE(matchedBy(draft).empty());
}

TEST(SafetyTable, MatchesDiaryReadingsToo) {
    History history;
    history.readings = {examples::reading(MeasuredQuantity::Egfr, 55, "mL/min", 10)};
    EXPECT_TRUE(gatesOf(factsOf(p1(), history)).matched("B-22"));
    history.readings = {examples::reading(MeasuredQuantity::Triglycerides, 6.0, "mmol/L", 10)};
    EXPECT_TRUE(gatesOf(factsOf(p1(), history)).matched("B-27"));
}

TEST(SafetyTable, MatchesBloodPressureWhenEitherNumberIsHigh) {
    EXPECT_TRUE(matchedBy(p1WithPressure(128, 78)).empty());
    EXPECT_THAT(matchedBy(p1WithPressure(128, 80)), ElementsAre("O-13"));
    EXPECT_THAT(matchedBy(p1WithPressure(160, 90)), ElementsAre("B-34", "O-13"));
    EXPECT_THAT(matchedBy(p1WithPressure(150, 100)), ElementsAre("B-34", "O-13"));
    EXPECT_THAT(matchedBy(p1WithPressure(150, 110)), ElementsAre("B-34", "B-35", "O-13"));
}

TEST(SafetyTable, LetsTheLaterBloodPressureDecideFor90Days) {
    History history;
    examples::addPressure(history, 182, 112, 5);
    EXPECT_TRUE(gatesOf(factsOf(p1(), history)).matched("B-35"));
    examples::addPressure(history, 124, 76, 1);
    EXPECT_TRUE(gatesOf(factsOf(p1(), history)).matchedRules.empty());
    History old;
    examples::addPressure(old, 182, 112, 91);
    EXPECT_TRUE(gatesOf(factsOf(p1(), old)).matchedRules.empty());
}

TEST(SafetyTable, LetsAReadingAfterTheProfileDecide) {
    auto draft = p1();
    draft.bloodPressure = BloodPressure{128, 78};
    History history;
    addPressure(history, 172, 96, 5);
    EXPECT_FALSE(gatesOf(factsOf(draft, history)).matched("B-34")) << "said today";
    history.profileToldOn.pressure = kToday - std::chrono::days(40);
    EXPECT_TRUE(gatesOf(factsOf(draft, history)).matched("B-34")) << "measured since";
    addPressure(history, 130, 84, 1);
    EXPECT_FALSE(gatesOf(factsOf(draft, history)).matched("B-34")) << "and again";
    history.profileToldOn.pressure = kToday - std::chrono::days(400);
    history.readings.clear();
    draft.bloodPressure = BloodPressure{165, 95};
    EXPECT_TRUE(gatesOf(factsOf(draft, history)).matched("B-34")) << "the profile never expires";
}

TEST(Facts, KnowThePersonWithTheNewestReadings) {
    auto draft = p1();
    draft.waistCm = 102;
    History history;
    history.readings = {reading(MeasuredQuantity::Waist, 97, "cm", 3),
                        reading(MeasuredQuantity::A1c, 6.6, "%", 2),
                        reading(MeasuredQuantity::Glucose, 180, "mg/dL", 1)};
    EXPECT_DOUBLE_EQ(factsOf(draft, history).waist()->value, 102) << "the profile is of today";
    history.profileToldOn.waist = kToday - std::chrono::days(10);
    auto const facts = factsOf(draft, history);
    EXPECT_DOUBLE_EQ(facts.waist()->value, 97);
    auto const now = facts.personNow();
    EXPECT_DOUBLE_EQ(now.waist()->value, 97);
    EXPECT_DOUBLE_EQ(now.latestLab(LabKind::A1c, kToday)->value, 6.6);
    EXPECT_FALSE(now.latestLab(LabKind::Glucose, kToday)) << "a meter never classifies";
}

TEST(Readiness, ClosesAllTrainingOnChestPainBlackoutOrSupervision) {
    for (auto member : {&Readiness::chestPain, &Readiness::blackout, &Readiness::supervisedOnly}) {
        auto draft = p1();
        draft.readiness.emplace();
        (*draft.readiness).*member = true;
        EXPECT_EQ(examples::statesOf(draft), ". . . . X X . | X X X . .");
    }
}

TEST(Readiness, AsksForCareOnAnyOtherYes) {
    auto draft = p1();
    draft.readiness.emplace();
    EXPECT_EQ(examples::statesOf(draft), ". . . . . . . | . . . . .");
    draft.readiness->boneOrJoint = true;
    EXPECT_EQ(examples::statesOf(draft), ". . . . K . . | c c . . .");
}

TEST(Readiness, CountsWhatWasTickedAsYes) {
    auto draft = p1With({Condition::Hypertension});
    EXPECT_FALSE(gatesOf(factsOf(draft)).matched("B-52")) << "unanswered leaves gates alone";
    draft.readiness.emplace();
    EXPECT_TRUE(gatesOf(factsOf(draft)).matched("B-52"));
    EXPECT_TRUE(effectiveReadiness(examples::person(draft))->heartOrHighBp);
}

}  // namespace steady
