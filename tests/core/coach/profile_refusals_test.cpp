#include "core/coach/coach.h"
#include "core/domain/profile_checks.h"
#include "tests/core/coach/coach_samples.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <functional>
#include <limits>
#include <map>
#include <set>

namespace steady {

namespace {

Date const kSaved = makeDate(2026, 11, 22);

/// One absurd, missing or contradictory answer, the field that is named, and what is said.
struct Refusal {
    char const* what;
    std::function<void(ProfileDraft&)> answer;
    char const* field;
    char const* says;
};

template <class Value>
std::function<void(ProfileDraft&)> put(std::optional<Value> ProfileDraft::*member,
                                       std::optional<Value> value) {
    return [member, value](ProfileDraft& draft) { draft.*member = value; };
}

std::function<void(ProfileDraft&)> number(std::optional<double> ProfileDraft::*member,
                                          double value) {
    return put<double>(member, value);
}

std::function<void(ProfileDraft&)> pressure(double systolic, double diastolic) {
    return put<BloodPressure>(&ProfileDraft::bloodPressure, BloodPressure{systolic, diastolic});
}

std::function<void(ProfileDraft&)> night(ClockTime bed, ClockTime wake) {
    return [bed, wake](ProfileDraft& draft) {
        draft.bed = bed;
        draft.wake = wake;
    };
}

std::function<void(ProfileDraft&)> minutesOn(std::size_t day, int minutes) {
    return [day, minutes](ProfileDraft& draft) {
        draft.minutesAvailable = std::array{30, 30, 30, 30, 30, 30, 30};
        (*draft.minutesAvailable)[day] = minutes;
    };
}

std::function<void(ProfileDraft&)> agreed(char const* rule) {
    return [rule](ProfileDraft& draft) {
        draft.clinicianAgreed = {{rule, Component::Keto, kSaved, ""}};
    };
}

std::vector<Refusal> missingAnswers() {
    return {
        {"no birth date", put<Date>(&ProfileDraft::birthDate, {}), "birth_date",
         "Please give your date of birth"},
        {"no sex", put<Sex>(&ProfileDraft::sex, {}), "sex",
         "Please choose female, male or average"},
        {"no height", put<double>(&ProfileDraft::heightCm, {}), "height_cm",
         "Please give your height in centimetres"},
        {"no weight", put<double>(&ProfileDraft::weightKg, {}), "weight_kg",
         "Please give your weight in kilograms"},
    };
}

std::vector<Refusal> absurdNumbers() {
    auto const height = &ProfileDraft::heightCm;
    auto const weight = &ProfileDraft::weightKg;
    auto const waist = &ProfileDraft::waistCm;
    auto const neck = &ProfileDraft::neckCm;
    auto const heart = &ProfileDraft::restingHeartRateBpm;
    auto const sleep = &ProfileDraft::sleepTargetHours;
    double const none = std::numeric_limits<double>::quiet_NaN();
    double const endless = std::numeric_limits<double>::infinity();
    return {
        {"height in metres", number(height, 1.65), "height_cm", "did you mean 165 cm?"},
        {"height in inches", number(height, 65), "height_cm", "did you mean 65 in? That is 165"},
        {"height in feet", number(height, 5.5), "height_cm", "did you mean 5 ft 5 in?"},
        {"height in millimetres", number(height, 1650), "height_cm", "did you mean 165 cm?"},
        {"height of a child", number(height, 119.9), "height_cm", "120 to 230 cm"},
        {"height of a giant", number(height, 230.1), "height_cm", "120 to 230 cm"},
        {"negative height", number(height, -165), "height_cm", "120 to 230 cm"},
        {"height that is no number", number(height, none), "height_cm", "Please check the number"},
        {"weight with a lost point", number(weight, 880), "weight_kg", "did you mean 88.0 kg?"},
        {"weight in stone", number(weight, 14), "weight_kg", "did you mean 14 st? That is 88.9"},
        {"weight in pounds", number(weight, 320), "weight_kg", "did you mean 320 lb? That is 145"},
        {"weight in grams", number(weight, 88000), "weight_kg", "88000 g? That is 88.0 kg"},
        {"weight of nothing", number(weight, 0), "weight_kg", "35 to 300 kg"},
        {"weight without end", number(weight, endless), "weight_kg", "35 to 300 kg"},
        {"waist in inches", number(waist, 39.5), "waist_cm", "did you mean 39.5 in? That is 100"},
        {"waist in metres", number(waist, 1.02), "waist_cm", "did you mean 102 cm?"},
        {"waist beyond the tape", number(waist, 201), "waist_cm", "40 to 200 cm"},
        {"neck in inches", number(neck, 15), "neck_cm", "did you mean 15 in? That is 38.1"},
        {"neck below zero", number(neck, -1), "neck_cm", "20 to 70 cm"},
        {"neck beyond the tape", number(neck, 71), "neck_cm", "20 to 70 cm"},
        {"pulse of a stone", number(heart, 24), "resting_heart_rate_bpm", "25 to 220 bpm"},
        {"pulse of a bird", number(heart, 221), "resting_heart_rate_bpm", "25 to 220 bpm"},
        {"pulse a second", number(heart, 1.2), "resting_heart_rate_bpm", "That is 72 bpm"},
        {"sleep of minutes", number(sleep, 480), "sleep_target_h", "7 to 9 hours"},
        {"sleep of a soldier", number(sleep, 4), "sleep_target_h", "7 to 9 hours"},
        {"pressure upside down", pressure(82, 128), "blood_pressure_mmhg", "did you mean 128/82?"},
        {"pressure with points", pressure(12.8, 8.2), "blood_pressure_mmhg", "did you mean 128/82"},
        {"pressure too close", pressure(100, 96), "blood_pressure_mmhg", "Please check both"},
        {"pressure beyond the cuff", pressure(300, 90), "blood_pressure_mmhg", "60 to 260"},
        {"pressure with no lower number", pressure(128, 0), "blood_pressure_mmhg", "30 to 160"},
        {"pressure that is no number", pressure(none, 80), "blood_pressure_mmhg", "60 to 260"},
    };
}

std::vector<Refusal> absurdDatesAndPlaces() {
    return {
        {"born tomorrow", put<Date>(&ProfileDraft::birthDate, kSaved + std::chrono::days(1)),
         "birth_date", "in the future. Please check the year"},
        {"born in 1920", put<Date>(&ProfileDraft::birthDate, makeDate(1920, 1, 1)), "birth_date",
         "up to 100 years old"},
        {"no night at all", night(clockTime(6, 30), clockTime(6, 30)), "bed",
         "Please check both times"},
        {"two hours in bed", night(clockTime(4, 30), clockTime(6, 30)), "bed", "3 to 14 hours"},
        {"fifteen hours in bed", night(clockTime(15, 30), clockTime(6, 30)), "bed",
         "3 to 14 hours"},
        {"a negative Monday", minutesOn(0, -5), "minutes_available.mon", "0 is a day off"},
        {"a day of nothing but movement", minutesOn(6, 181), "minutes_available.sun",
         "0 to 180 a day"},
        {"an allergy without a name", [](ProfileDraft& draft) { draft.otherAllergies = {"  "}; },
         "allergies", "An allergy needs a name"},
        {"an agreement to no row", agreed("keto is fine"), "clinician_agreed[0].rule",
         "must name a row of the safety table"},
        {"an agreement to a row that is not there", agreed("B-77"), "clinician_agreed[0].rule",
         "such as B-09"},
        {"a red flag agreed to", agreed("R-01"), "clinician_agreed[0].rule", "such as B-09"},
    };
}

std::vector<Refusal> contradictions() {
    return {
        {"a weight that the height can't carry",
         [](ProfileDraft& draft) {
             draft.heightCm = 130;
             draft.weightKg = 290;
         },
         "weight_kg", "16.9 to 135.2 kg. Please check both"},
        {"a weight too small for the height",
         [](ProfileDraft& draft) {
             draft.heightCm = 225;
             draft.weightKg = 40;
             draft.waistCm = {};
         },
         "weight_kg", "Please check both numbers"},
        {"height and weight in each other's place",
         [](ProfileDraft& draft) {
             draft.heightCm = 88;
             draft.weightKg = 165;
             draft.waistCm = {};
         },
         "height_cm", "did you mean 165 cm and 88.0 kg?"},
        {"a waist too slim for the height", [](ProfileDraft& draft) { draft.waistCm = 45; },
         "waist_cm", "50 to 198 cm"},
        {"a waist taller than the person", [](ProfileDraft& draft) { draft.waistCm = 199; },
         "waist_cm", "50 to 198 cm"},
        {"a neck wider than the waist",
         [](ProfileDraft& draft) {
             draft.waistCm = 60;
             draft.neckCm = 62;
         },
         "neck_cm", "Are the two swapped?"},
        {"a result before birth",
         [](ProfileDraft& draft) {
             draft.labs = {{LabKind::A1c, 5.9, "%", false, makeDate(1975, 1, 1)}};
         },
         "labs[0].on", "before your birth. Please check the year"},
        {"a result of tomorrow",
         [](ProfileDraft& draft) {
             draft.labs = {{LabKind::A1c, 5.9, "%", false, kSaved + std::chrono::days(1)}};
         },
         "labs[0].on", "can't be dated in the future"},
        {"a result in a unit of another kind",
         [](ProfileDraft& draft) {
             draft.labs = {{LabKind::Insulin, 14, "mg/dL", true, kSaved}};
         },
         "labs[0].unit", "The unit can be µU/mL or pmol/L"},
    };
}

std::vector<Refusal> everyRefusal() {
    std::vector<Refusal> all;
    for (auto const& part :
         {missingAnswers(), absurdNumbers(), absurdDatesAndPlaces(), contradictions()})
        all.insert(all.end(), part.begin(), part.end());
    return all;
}

/// Whether a sentence says what to do and not only what is wrong.
bool saysWhatToDo(std::string const& sentence) {
    constexpr std::array<char const*, 9> ways{"Please",   "can be",         "did you mean",
                                              "must",     "needs",          "swapped",
                                              "plan for", "can't be dated", "with the"};
    return std::any_of(ways.begin(), ways.end(),
                       [&](char const* way) { return sentence.find(way) != std::string::npos; });
}

class ProfileRefusals : public testing::Test {
 protected:
    test::FastFolder folder;
    std::unique_ptr<Coach> coach = test::openCoach(folder / "a.steady");

    std::map<std::string, std::string> refused(ProfileDraft const& draft) {
        std::map<std::string, std::string> said;
        auto const saved = coach->saveProfile(draft, kSaved);
        if (saved) return said;
        EXPECT_EQ(saved.error().kind, ErrorKind::InvalidInput);
        for (auto const& fault : saved.error().faults)
            said[fault.field] = toEnglish(fault.message);
        return said;
    }
    void expectNothingStored(std::string const& after) {
        EXPECT_FALSE(coach->profile()) << after;
        EXPECT_TRUE(coach->planVersions().empty()) << after;
        EXPECT_FALSE(coach->undoText()) << after;
    }
};

TEST_F(ProfileRefusals, NameTheFieldSayWhatToDoAndStoreNothing) {
    for (auto const& row : everyRefusal()) {
        auto draft = test::womanOf45();
        row.answer(draft);
        auto const said = refused(draft);
        ASSERT_TRUE(said.contains(row.field)) << row.what;
        auto const& sentence = said.at(row.field);
        EXPECT_NE(sentence.find(row.says), std::string::npos) << row.what << ": " << sentence;
        EXPECT_TRUE(saysWhatToDo(sentence)) << row.what << ": " << sentence;
        EXPECT_FALSE(coach->previewProfile(draft, kSaved)) << row.what;
        expectNothingStored(row.what);
    }
}

TEST_F(ProfileRefusals, CoverEveryFieldThatCanBeWrong) {
    std::set<std::string> covered;
    for (auto const& row : everyRefusal())
        covered.insert(
            std::string(row.field).substr(0, std::string(row.field).find_first_of("[.")));
    for (auto const& field : numericFields())
        EXPECT_TRUE(covered.contains(std::string(field.key))) << field.key;
    // The other fields are choices and yes or no: a draft can't hold a wrong one.
    for (auto const* key : {"birth_date", "sex", "blood_pressure_mmhg", "bed", "minutes_available",
                            "allergies", "clinician_agreed", "labs"})
        EXPECT_TRUE(covered.contains(key)) << key;
}

TEST_F(ProfileRefusals, NameEverythingThatIsWrongAtOnce) {
    auto draft = test::womanOf45();
    draft.birthDate = makeDate(2030, 1, 1);
    draft.sex = {};
    draft.heightCm = 1.65;
    draft.weightKg = 880;
    draft.waistCm = 1.02;
    draft.neckCm = 15;
    draft.restingHeartRateBpm = 500;
    draft.bloodPressure = BloodPressure{82, 128};
    night(clockTime(7), clockTime(7))(draft);
    draft.sleepTargetHours = 12;
    draft.minutesAvailable = std::array{-1, 200, 0, 0, 0, 0, 0};
    draft.otherAllergies = {""};
    draft.clinicianAgreed = {{"X", Component::Keto, kSaved, ""}};
    draft.labs = {{LabKind::Glucose, 5000, "mg/dL", true, {}},
                  {LabKind::Hdl, 42, "pints", true, makeDate(2031, 1, 1)}};
    auto const said = refused(draft);
    for (auto const* field :
         {"birth_date", "sex", "height_cm", "weight_kg", "waist_cm", "neck_cm",
          "resting_heart_rate_bpm", "blood_pressure_mmhg", "bed", "sleep_target_h",
          "minutes_available.mon", "minutes_available.tue", "allergies", "clinician_agreed[0].rule",
          "labs[0].value", "labs[1].unit", "labs[1].on"})
        EXPECT_TRUE(said.contains(field)) << field;
    EXPECT_EQ(said.size(), 17U);
    expectNothingStored("everything wrong");
}

TEST_F(ProfileRefusals, HoldForEveryLaboratoryResultInBothUnits) {
    for (auto const& [kind, name] : EnumNames<LabKind>::table) {
        auto const units = unitsOf(kind);
        std::vector<LabUnit> both{units.first};
        if (units.second) both.push_back(*units.second);
        for (auto const& unit : both) {
            auto const typed = [&, kind = kind](double value) {
                auto draft = test::womanOf45();
                draft.labs = {{kind, value, std::string(unit.name), true, kSaved}};
                return draft;
            };
            for (double const value : {unit.low - 0.01, unit.high + 0.1, -1.0, 1e12}) {
                auto const said = refused(typed(value));
                if (value < 0 && unit.low <= value) continue;
                ASSERT_TRUE(said.contains("labs[0].value")) << name << ' ' << unit.name << value;
                auto const& sentence = said.at("labs[0].value");
                EXPECT_NE(sentence.find(unit.name), std::string::npos) << sentence;
                EXPECT_TRUE(saysWhatToDo(sentence)) << sentence;
            }
            expectNothingStored(std::string(name));
            for (double const value : {unit.low, unit.high})
                EXPECT_TRUE(Profile::create(typed(value), kSaved)) << name << ' ' << value;
        }
    }
}

TEST_F(ProfileRefusals, LeaveTheProfileThatWasThere) {
    auto const good = test::womanOf45();
    ASSERT_TRUE(coach->saveProfile(good, kSaved));
    for (auto const& row : everyRefusal()) {
        auto draft = good;
        row.answer(draft);
        EXPECT_FALSE(coach->saveProfile(draft, kSaved)) << row.what;
        EXPECT_EQ(coach->profile()->draft(), good) << row.what;
        EXPECT_EQ(coach->planVersions().size(), 1U) << row.what;
    }
}

TEST(UnusualValues, AskAboutPoundsInTheFieldForKilograms) {
    auto draft = test::womanOf45();
    draft.weightKg = 194;
    ASSERT_TRUE(Profile::create(draft, kSaved)) << "possible, so it is a question";
    auto const unusual = unusualValues(draft);
    ASSERT_EQ(unusual.size(), 1U);
    EXPECT_EQ(unusual.front().field, "weight_kg");
    EXPECT_EQ(toEnglish(unusual.front().message), "Is this right? In pounds it would be 88.0 kg.");
    draft.weightKg = 150;
    EXPECT_TRUE(unusualValues(draft).empty());
}

}  // namespace

}  // namespace steady
