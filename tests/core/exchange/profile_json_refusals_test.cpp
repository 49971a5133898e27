#include "core/exchange/profile_json.h"
#include "tests/core/domain/example_people.h"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <set>

namespace steady {

namespace {

using Json = nlohmann::ordered_json;

/// A value that a key of profile.json can't take, and what is said about it.
struct WrongValue {
    char const* key;
    char const* value;
    char const* says;
};

std::vector<WrongValue> const kWrongValues{
    {"birth_date", R"("14.05.1981")", "written as 2026-11-22"},
    {"birth_date", R"("1981-02-30")", "a day that exists"},
    {"birth_date", "1981", "written as 2026-11-22"},
    {"sex", R"("woman")", "female, male, average"},
    {"sex", "true", "female, male, average"},
    {"height_cm", R"("165")", "did you mean 165?"},
    {"height_cm", R"("165,5")", "with a decimal point; did you mean 165.5?"},
    {"height_cm", R"("5'5\"")", "a number without quotes, such as 88"},
    {"height_cm", "-165", "120 to 230 cm"},
    {"weight_kg", R"("88,5")", "did you mean 88.5?"},
    {"weight_kg", R"("194 lb")", "a number without quotes"},
    {"weight_kg", "[88]", "a number without quotes"},
    {"waist_cm", R"("102,0")", "did you mean 102?"},
    {"waist_cm", "1.02", "did you mean 102 cm?"},
    {"neck_cm", "false", "a number without quotes"},
    {"neck_cm", R"("36,5")", "did you mean 36.5?"},
    {"resting_heart_rate_bpm", R"("sixty")", "a number without quotes"},
    {"resting_heart_rate_bpm", "0", "25 to 220 bpm"},
    {"blood_pressure_mmhg", R"("128/82")", "two numbers, such as [128, 82]"},
    {"blood_pressure_mmhg", "[128, 82, 60]", "two numbers, such as [128, 82]"},
    {"blood_pressure_mmhg", "[82, 128]", "did you mean 128/82?"},
    {"ancestry", R"("martian")", "european, south_asian"},
    {"activity", R"("lazy")", "sedentary, light"},
    {"wake", R"("25:00")", "written as 06:30"},
    {"wake", R"("6.30")", "written as 06:30"},
    {"bed", "22.5", "written as 06:30"},
    {"bed", R"("22:60")", "written as 06:30"},
    {"work_pattern", R"("weekends")", "day, evening, night"},
    {"approach", R"("carnivore")", "low_gi, low_carb, ketogenic"},
    {"pace", R"("fastest")", "gentle, standard, faster"},
    {"window_style", R"("fasting")", "early, balanced, late"},
    {"sleep_target_h", R"("8,5")", "did you mean 8.5?"},
    {"sleep_target_h", "480", "7 to 9 hours"},
    {"food_pattern", R"("paleo")", "omnivore, pescatarian"},
    {"halal", R"("yes")", "true or false"},
    {"kosher", "1", "true or false"},
    {"allergies", R"("fish")", "a list in brackets"},
    {"allergies", "[14]", "text in quotes"},
    {"equipment", R"(["trampoline"])", "dumbbells"},
    {"minutes_available", "45", "keys and values in braces"},
    {"minutes_available", R"({"mon": 30.5})", "whole minutes, 0 to 180"},
    {"minutes_available", R"({"monday": 30})", "Check its spelling"},
    {"minutes_available", R"({"fri": 900})", "0 to 180 a day"},
    {"experience", R"("expert")", "beginner, intermediate, advanced"},
    {"limits", R"(["hand"])", "knee, hip"},
    {"conditions", R"(["diabetes"])", "type_2_diabetes"},
    {"conditions", R"({"gout": true})", "a list in brackets"},
    {"medicines", R"(["aspirin"])", "metformin"},
    {"pregnancy", "true", "none, pregnant"},
    {"eating_screen", "[true]", "five answers"},
    {"eating_screen", R"(["no", "no", "no", "no", "no"])", "five answers"},
    {"readiness", "[false]", "keys and values in braces"},
    {"readiness", R"({"chest_pain": "sometimes"})", "true or false"},
    {"readiness", R"({"chestpain": true})", "Check its spelling"},
    {"clinician_agreed", R"([{"rule": "B-09"}])", "a rule, a component and a date"},
    {"clinician_agreed", R"([{"rule": "B-09", "component": "FOOD", "on": "2026-11-01"}])", "KETO"},
    {"clinician_agreed", R"([{"rule": "B-99", "component": "KETO", "on": "2026-11-01"}])",
     "must name a row of the safety table"},
    {"labs", R"([{"kind": "a1c"}])", "a kind, a value and a unit"},
    {"labs", R"([{"kind": "a1c", "value": "5,9", "unit": "%"}])", "did you mean 5.9?"},
    {"labs", R"([{"kind": "a1c", "value": 41, "unit": "%"}])", "did you mean 41 mmol/mol?"},
    {"labs", R"([{"kind": "glucose", "value": 104, "unit": "mmol/L"}])", "did you mean 104 mg/dL?"},
    {"labs", R"([{"kind": "glucose", "value": 5.8, "unit": "mg/dL"}])", "did you mean 5.8 mmol/L?"},
    {"labs", R"([{"kind": "hdl", "value": 42, "unit": "g"}])", "The unit can be mg/dL or mmol/L"},
    {"labs", R"([{"kind": "hdl", "value": 42, "unit": "mg/dL", "fasting": "yes"}])",
     "true or false"},
    {"labs", R"([{"kind": "hdl", "value": 42, "unit": "mg/dL", "on": "2027-01-01"}])",
     "can't be dated in the future"},
    {"numbers", R"("none")", "show, hide"},
};

/// P1 with one key replaced.
std::string personWith(std::string const& key, std::string const& value) {
    auto json = Json::parse(profileToJson(examples::p1()));
    json[key] = Json::parse(value);
    return json.dump();
}

std::vector<Fault> faultsOfJson(std::string const& json) {
    auto const profile = profileFromJson(json, examples::kToday);
    return profile ? std::vector<Fault>{} : profile.error().faults;
}

ProfileDraft fullDraft() {
    auto draft = examples::p1();
    draft.neckCm = 36;
    draft.restingHeartRateBpm = 68;
    draft.bloodPressure = BloodPressure{128, 82};
    draft.ancestry = Ancestry::European;
    draft.wake = clockTime(6, 30);
    draft.bed = clockTime(22, 30);
    draft.workPattern = WorkPattern::Day;
    draft.approach = Approach::LowGi;
    draft.pace = Pace::Standard;
    draft.windowStyle = WindowStyle::Balanced;
    draft.sleepTargetHours = 8;
    draft.foodPattern = FoodPattern::Omnivore;
    draft.halal = draft.kosher = true;
    draft.allergies = {Allergen::Fish};
    draft.equipment = {Equipment::Dumbbells};
    draft.minutesAvailable = std::array{45, 30, 45, 0, 45, 60, 0};
    draft.experience = Experience::Beginner;
    draft.limits = {Limit::Knee};
    draft.conditions = {Condition::FattyLiver};
    draft.medicines = {Medicine::Metformin};
    draft.pregnancy = Pregnancy::None;
    draft.eatingScreen = std::array{false, false, false, false, false};
    draft.readiness = Readiness{};
    draft.clinicianAgreed = {{"B-09", Component::Keto, examples::kToday, "Dr A"}};
    draft.labs = {examples::lab(LabKind::A1c, 5.9, "%")};
    draft.numbers = Numbers::Show;
    return draft;
}

}  // namespace

TEST(ProfileJsonRefusals, NameTheKeyAndSayWhatIsAllowed) {
    for (auto const& row : kWrongValues) {
        auto const faults = faultsOfJson(personWith(row.key, row.value));
        ASSERT_FALSE(faults.empty()) << row.key << ": " << row.value;
        bool const said = std::any_of(faults.begin(), faults.end(), [&row](Fault const& fault) {
            return fault.field.starts_with(row.key) &&
                   toEnglish(fault.message).find(row.says) != std::string::npos;
        });
        EXPECT_TRUE(said) << row.key << ": " << row.value << " gave " << faults.front().field
                          << ": " << toEnglish(faults.front().message);
    }
}

TEST(ProfileJsonRefusals, CoverEveryKeyOfTheContract) {
    std::set<std::string> covered;
    for (auto const& row : kWrongValues)
        covered.insert(row.key);
    auto const full = Json::parse(profileToJson(fullDraft()));
    EXPECT_GE(full.size(), 33U);
    for (auto const& [key, value] : full.items())
        EXPECT_TRUE(covered.contains(key)) << key;
    for (auto const& key : covered)
        EXPECT_TRUE(full.contains(key)) << key;
}

TEST(ProfileJsonRefusals, NameEveryKeyAtOnce) {
    auto json = Json::parse(profileToJson(fullDraft()));
    std::set<std::string> wrong;
    for (auto const& row : kWrongValues)
        if (wrong.insert(row.key).second) json[row.key] = Json::parse(row.value);
    std::set<std::string> named;
    for (auto const& fault : faultsOfJson(json.dump()))
        named.insert(fault.field.substr(0, fault.field.find_first_of("[.")));
    EXPECT_EQ(named, wrong);
}

TEST(ProfileJsonRefusals, TellADecimalCommaThatBreaksTheFile) {
    auto const broken = readProfileJson("{\"height_cm\": 165,\n\"weight_kg\": 88,5}");
    ASSERT_FALSE(broken);
    EXPECT_EQ(broken.error().faults.front().field, "line 2");
    EXPECT_NE(toEnglish(broken.error()).find("decimal comma"), std::string::npos);
}

}  // namespace steady
