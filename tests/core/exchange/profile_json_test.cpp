#include "core/exchange/profile_json.h"

#include "core/support/file.h"
#include "tests/core/domain/example_people.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace steady {

namespace {

using examples::kToday;
using testing::HasSubstr;
using testing::UnorderedElementsAre;

constexpr char const* kSmallest =
    R"("birth_date": "1981-05-14", "sex": "female", "height_cm": 165, "weight_kg": 88)";

std::string withKeys(std::string const& more) {
    return std::string("{") + kSmallest + ", " + more + "}";
}

std::vector<std::string> refusedFields(std::string const& json) {
    std::vector<std::string> fields;
    auto const profile = profileFromJson(json, kToday);
    if (!profile)
        for (auto const& fault : profile.error().faults) fields.push_back(fault.field);
    return fields;
}

std::string messageFor(std::string const& json) {
    auto const profile = profileFromJson(json, kToday);
    return profile ? "accepted" : toEnglish(profile.error());
}

Profile example(char const* name) {
    auto const path =
        std::filesystem::path(STEADY_SOURCE_DIR) / "resources/examples" / (std::string(name) + ".json");
    return profileFromJson(readFile(path).value(), kToday).value();
}

}  // namespace

TEST(ProfileJson, NeedsOnlyFourAnswers) {
    auto const profile = profileFromJson(std::string("{") + kSmallest + "}", kToday);
    ASSERT_TRUE(profile);
    EXPECT_EQ(profile->activity(), Activity::Light);
    EXPECT_EQ(profile->approach(), Approach::LowGi);
    EXPECT_EQ(profile->wake(), clockTime(7));
    EXPECT_THAT(refusedFields("{}"),
                UnorderedElementsAre("birth_date", "sex", "height_cm", "weight_kg"));
}

TEST(ProfileJson, ReadsEveryKeyOfTheContract) {
    auto const profile = profileFromJson(R"({
  "birth_date": "1981-05-14", "sex": "average", "height_cm": 165, "weight_kg": 88.5,
  "waist_cm": 102, "neck_cm": 36, "resting_heart_rate_bpm": 68, "blood_pressure_mmhg": [128, 82],
  "ancestry": "south_asian", "activity": "very_active",
  "wake": "06:30", "bed": "22:30", "work_pattern": "rotating",
  "approach": "low_carb", "pace": "gentle", "window_style": "early", "sleep_target_h": 8,
  "food_pattern": "lacto_ovo", "halal": false, "kosher": true,
  "allergies": ["fish", "kiwi"], "equipment": ["dumbbells"],
  "minutes_available": {"mon": 45, "tue": 30, "wed": 45, "thu": 0, "fri": 45, "sat": 60, "sun": 0},
  "experience": "advanced", "limits": ["knee"], "conditions": ["fatty_liver"],
  "medicines": ["metformin"], "pregnancy": "trying",
  "eating_screen": [false, true, false, false, false],
  "readiness": {"heart_or_high_bp": false, "chest_pain": false, "blackout": false,
    "other_condition": true, "prescribed_medicine": false, "bone_or_joint": false,
    "supervised_only": false},
  "clinician_agreed": [{"rule": "B-09", "component": "KETO", "on": "2026-11-01", "note": "Dr A"}],
  "labs": [{"kind": "glucose", "value": 104, "unit": "mg/dL", "fasting": true, "on": "2026-11-01"}],
  "numbers": "hide"})",
                                        kToday);
    ASSERT_TRUE(profile) << toEnglish(profile.error());
    EXPECT_EQ(profile->sex(), Sex::Average);
    EXPECT_EQ(profile->bloodPressure(), (BloodPressure{128, 82}));
    EXPECT_EQ(profile->bed(), clockTime(22, 30));
    EXPECT_TRUE(profile->allergies().contains(Allergen::Fish));
    EXPECT_THAT(profile->otherAllergies(), testing::ElementsAre("kiwi"));
    EXPECT_EQ(profile->minutesAvailable(), (std::array{45, 30, 45, 0, 45, 60, 0}));
    EXPECT_TRUE(profile->readiness()->otherCondition);
    EXPECT_EQ(profile->clinicianAgreed().front(),
              (ClinicianAgreement{"B-09", Component::Keto, makeDate(2026, 11, 1), "Dr A"}));
    EXPECT_EQ(profile->labs().front(),
              examples::lab(LabKind::Glucose, 104, "mg/dL", true, makeDate(2026, 11, 1)));
    EXPECT_EQ(profile->numbers(), Numbers::Hide);
}

TEST(ProfileJson, RefusesUnknownKeysByName) {
    EXPECT_THAT(refusedFields(withKeys(R"("wieght": 88, "readiness": {"chestpain": true})")),
                UnorderedElementsAre("wieght", "readiness.chestpain"));
}

TEST(ProfileJson, NamesWrongTypesAndWhatIsAllowed) {
    EXPECT_THAT(messageFor(withKeys(R"("waist_cm": "102")")),
                HasSubstr("waist_cm = 102: This must be a number without quotes"));
    EXPECT_THAT(messageFor(withKeys(R"("activity": "lazy")")),
                HasSubstr("sedentary, light, moderate, active, very_active"));
    EXPECT_THAT(messageFor(withKeys(R"("wake": "25:00")")), HasSubstr("written as 06:30"));
    EXPECT_THAT(messageFor(withKeys(R"("halal": "yes")")), HasSubstr("true or false"));
    EXPECT_THAT(messageFor(withKeys(R"("conditions": ["diabetes"])")),
                HasSubstr("conditions[0] = diabetes"));
    EXPECT_THAT(messageFor(withKeys(R"("blood_pressure_mmhg": [128])")), HasSubstr("[128, 82]"));
    EXPECT_THAT(messageFor(withKeys(R"("eating_screen": [true])")), HasSubstr("five answers"));
    EXPECT_THAT(messageFor(withKeys(R"("minutes_available": {"mon": 30.5})")),
                HasSubstr("minutes_available.mon"));
    EXPECT_THAT(messageFor(withKeys(R"("labs": {"kind": "a1c"})")), HasSubstr("list in brackets"));
    EXPECT_THAT(messageFor("[1, 2]"), HasSubstr("must be an object"));
}

TEST(ProfileJson, TellsEveryFaultOfTheFileAndOfThePersonAtOnce) {
    EXPECT_THAT(refusedFields(R"({"birth_date": 1981, "sex": "female", "height_cm": 1.65,
                                  "weight_kg": 880, "pace": "fast", "labs": [{"kind": "a1c"}]})"),
                UnorderedElementsAre("birth_date", "height_cm", "weight_kg", "pace",
                                     "labs[0].value", "labs[0].unit"));
}

TEST(ProfileJson, NamesTheLineOfBrokenJson) {
    auto const broken = readProfileJson("{\n  \"sex\": \"female\"\n  \"pace\": \"gentle\"\n}");
    ASSERT_FALSE(broken);
    EXPECT_EQ(broken.error().faults.front().field, "line 3");
    EXPECT_FALSE(readProfileJson(""));
    EXPECT_FALSE(readProfileJson("{\"height_cm\": 1e999}"));
    EXPECT_FALSE(readProfileJson("{\"sex\": \"\xff\"}"));
}

TEST(ProfileJson, RefusesAKeyThatStandsTwice) {
    auto const twice = readProfileJson(R"({"height_cm": 165, "height_cm": 175})");
    ASSERT_FALSE(twice);
    EXPECT_EQ(twice.error().faults.front().field, "height_cm");
    EXPECT_TRUE(readProfileJson(
        R"({"labs": [{"kind": "a1c"}, {"kind": "a1c"}]})"))
        << "the same key in two objects is fine";
}

TEST(ProfileJson, TakesNullAsNotSaid) {
    EXPECT_FALSE(profileFromJson(withKeys(R"("waist_cm": null)"), kToday)->waist());
}

TEST(ProfileJson, NeverTakesAnUnansweredReadinessQuestionForANo) {
    EXPECT_FALSE(profileFromJson(withKeys(R"("readiness": {"chest_pain": false})"), kToday)
                     ->readiness());
    EXPECT_TRUE(profileFromJson(withKeys(R"("readiness": {"chest_pain": true})"), kToday)
                    ->readiness()
                    ->chestPain);
}

TEST(ProfileJson, WritesWholeNumbersPlainly) {
    EXPECT_THAT(profileToJson(examples::p1()), HasSubstr("\"height_cm\": 165,"));
}

TEST(ExamplePeople, AreThoseOfTheReference) {
    EXPECT_EQ(example("p1").ageOn(kToday), 45);
    EXPECT_EQ(example("p2").ageOn(kToday), 52);
    EXPECT_EQ(example("p3").ageOn(kToday), 66);
    EXPECT_EQ(example("p4").ageOn(kToday), 60);
    EXPECT_EQ(example("p1").labs().size(), 5U);
    EXPECT_EQ(example("p2").sex(), Sex::Male);
    EXPECT_EQ(example("p4").activity(), Activity::Sedentary);
    EXPECT_EQ(example("p3").weight(), Kilograms{62});
    for (auto const* name : {"p1", "p2", "p3", "p4"})
        EXPECT_TRUE(unusualValues(example(name).draft()).empty()) << name;
}

namespace {

template <class E>
std::optional<E> perhaps() {
    auto const& table = EnumNames<E>::table;
    auto const index = *rc::gen::inRange<std::size_t>(0, table.size() + 1);
    return index == table.size() ? std::nullopt : std::optional(table[index].first);
}

template <class E>
std::set<E> some() {
    std::set<E> chosen;
    for (auto const& [value, name] : EnumNames<E>::table)
        if (*rc::gen::inRange(0, 6) == 0) chosen.insert(value);
    return chosen;
}

std::optional<double> perhapsNumber(double low, double high) {
    if (*rc::gen::arbitrary<bool>()) return std::nullopt;
    return low + (high - low) * *rc::gen::inRange(0, 100000) / 99999.0;
}

ProfileDraft anyDraft() {
    ProfileDraft draft;
    draft.birthDate = kToday - std::chrono::days{*rc::gen::inRange(0, 36000)};
    draft.sex = perhaps<Sex>();
    draft.heightCm = perhapsNumber(100, 250);
    draft.weightKg = perhapsNumber(30, 400);
    draft.waistCm = perhapsNumber(30, 220);
    if (*rc::gen::arbitrary<bool>()) draft.bloodPressure = BloodPressure{*rc::gen::inRange(60, 260) * 1.0, 80.5};
    draft.ancestry = perhaps<Ancestry>();
    draft.approach = perhaps<Approach>();
    draft.wake = ClockTime{*rc::gen::inRange(0, 1440)};
    draft.halal = *rc::gen::arbitrary<bool>();
    draft.allergies = some<Allergen>();
    draft.otherAllergies = {"kiwi", "“smart” \\ \" quotes\n"};
    draft.equipment = some<Equipment>();
    draft.limits = some<Limit>();
    draft.conditions = some<Condition>();
    draft.medicines = some<Medicine>();
    draft.pregnancy = perhaps<Pregnancy>();
    draft.minutesAvailable = std::array{0, *rc::gen::inRange(-10, 500), 1, 2, 3, 4, 5};
    draft.eatingScreen = std::array{true, false, *rc::gen::arbitrary<bool>(), false, true};
    draft.readiness = Readiness{.blackout = *rc::gen::arbitrary<bool>()};
    draft.clinicianAgreed = {{"B-09", Component::Tre, kToday, "said “yes”"}};
    draft.labs = {examples::lab(LabKind::UricAcid, *rc::gen::inRange(1, 2000) / 7.0, "µmol/L"),
                  examples::lab(LabKind::A1c, 41, "mmol/mol", false, std::nullopt)};
    draft.numbers = perhaps<Numbers>();
    return draft;
}

}  // namespace

RC_GTEST_PROP(ProfileJson, ReadsBackWhatItWrote, ()) {
    auto const draft = anyDraft();
    auto const reading = readProfileJson(profileToJson(draft));
    RC_ASSERT(reading.has_value());
    RC_ASSERT(reading->faults.empty());
    RC_ASSERT(reading->draft == draft);
}

}  // namespace steady
