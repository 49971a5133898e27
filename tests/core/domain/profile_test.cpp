#include "core/domain/profile.h"

#include "tests/core/domain/example_people.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <functional>
#include <map>

namespace steady {

namespace {

using examples::kToday;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::UnorderedElementsAre;

/// The refused fields with what was said about each, in English.
std::map<std::string, std::string> refused(ProfileDraft const& draft) {
    std::map<std::string, std::string> faults;
    auto const profile = Profile::create(draft, kToday);
    if (!profile)
        for (auto const& fault : profile.error().faults)
            faults[fault.field] = toEnglish(fault.message);
    return faults;
}

std::map<std::string, std::string> refusedWith(std::function<void(ProfileDraft&)> const& change) {
    auto draft = examples::p1();
    change(draft);
    return refused(draft);
}

std::vector<std::string> askedAbout(ProfileDraft const& draft) {
    std::vector<std::string> fields;
    for (auto const& fault : unusualValues(draft)) fields.push_back(fault.field);
    return fields;
}

}  // namespace

TEST(Profile, AcceptsTheExamplePeople) {
    EXPECT_TRUE(Profile::create(examples::p1(), kToday));
    EXPECT_TRUE(Profile::create(examples::p2(), kToday));
    EXPECT_EQ(examples::person(examples::p1()).ageOn(kToday), 45);
    EXPECT_EQ(examples::person(examples::p2()).ageOn(kToday), 52);
}

TEST(Profile, NamesEveryMissingAnswerAtOnce) {
    auto const faults = refused({});
    EXPECT_EQ(faults.size(), 4U);
    for (auto const* key : {"birth_date", "sex", "height_cm", "weight_kg"})
        EXPECT_TRUE(faults.contains(key)) << key;
}

TEST(Profile, NamesEveryWrongAnswerAtOnce) {
    auto const faults = refusedWith([](ProfileDraft& draft) {
        draft.heightCm = 1.65;
        draft.weightKg = 880;
        draft.neckCm = 300;
        draft.bloodPressure = BloodPressure{300, 20};
        draft.minutesAvailable = std::array{0, 0, 0, 0, 0, 500, 0};
    });
    EXPECT_EQ(faults.size(), 5U);
    EXPECT_TRUE(faults.contains("minutes_available.sat"));
}

TEST(Profile, GuessesWhatASlipWasMeantToBe) {
    struct Slip {
        char const* key;
        std::optional<double> ProfileDraft::*member;
        double typed;
        char const* meant;
    };
    for (auto const& slip : std::initializer_list<Slip>{
             {"height_cm", &ProfileDraft::heightCm, 1.65, "did you mean 165 cm?"},
             {"height_cm", &ProfileDraft::heightCm, 5.9, "did you mean 5 ft 9 in? That is 175 cm"},
             {"height_cm", &ProfileDraft::heightCm, 5.11, "did you mean 5 ft 11 in? That is 180 cm"},
             {"height_cm", &ProfileDraft::heightCm, 65, "did you mean 65 in? That is 165.1 cm"},
             {"height_cm", &ProfileDraft::heightCm, 1650, "did you mean 165 cm?"},
             {"weight_kg", &ProfileDraft::weightKg, 880, "did you mean 88.0 kg?"},
             {"weight_kg", &ProfileDraft::weightKg, 8.8, "did you mean 88.0 kg?"},
             {"weight_kg", &ProfileDraft::weightKg, 14, "did you mean 14 st? That is 88.9 kg"},
             {"waist_cm", &ProfileDraft::waistCm, 38, "did you mean 38 in? That is 96.5 cm"},
             {"waist_cm", &ProfileDraft::waistCm, 1020, "did you mean 102 cm?"},
             {"neck_cm", &ProfileDraft::neckCm, 15, "did you mean 15 in? That is 38.1 cm"}}) {
        auto const faults =
            refusedWith([&](ProfileDraft& draft) { draft.*slip.member = slip.typed; });
        ASSERT_TRUE(faults.contains(slip.key)) << slip.typed;
        EXPECT_THAT(faults.at(slip.key), HasSubstr(slip.meant)) << slip.typed;
    }
}

TEST(Profile, NoticesHeightAndWeightInEachOthersPlace) {
    auto const faults = refusedWith([](ProfileDraft& draft) {
        draft.heightCm = 88;
        draft.weightKg = 165;
    });
    EXPECT_THAT(faults.at("height_cm"), HasSubstr("did you mean 165 cm and 88.0 kg?"));
}

TEST(Profile, SaysWhatIsAllowedWhenNoSlipExplainsTheNumber) {
    auto const faults = refusedWith([](ProfileDraft& draft) { draft.heightCm = 10; });
    EXPECT_THAT(faults.at("height_cm"), HasSubstr("120 to 230 cm"));
}

TEST(Profile, TakesBothEndsOfEveryHardRange) {
    struct Range {
        std::optional<double> ProfileDraft::*member;
        double low;
        double high;
    };
    for (auto const& range :
         std::initializer_list<Range>{{&ProfileDraft::restingHeartRateBpm, 25, 220},
                                      {&ProfileDraft::neckCm, 20, 70},
                                      {&ProfileDraft::sleepTargetHours, 7, 9}}) {
        for (double const value : {range.low, range.high})
            EXPECT_TRUE(refusedWith([&](ProfileDraft& draft) { draft.*range.member = value; }).empty());
        for (double const value : {range.low - 0.1, range.high + 0.1})
            EXPECT_EQ(refusedWith([&](ProfileDraft& draft) { draft.*range.member = value; }).size(), 1U);
    }
}

TEST(Profile, RefusesNumbersThatAreNone) {
    auto const faults = refusedWith([](ProfileDraft& draft) { draft.weightKg = std::nan(""); });
    EXPECT_TRUE(faults.contains("weight_kg"));
}

TEST(Profile, TakesPeopleUnder18AndRefusesTheImpossiblyOld) {
    auto const bornOn = [](Date day) {
        return refusedWith([day](ProfileDraft& draft) { draft.birthDate = day; });
    };
    EXPECT_TRUE(bornOn(makeDate(2012, 1, 1)).empty());
    EXPECT_TRUE(bornOn(makeDate(1925, 11, 23)).empty()) << "still 100";
    EXPECT_TRUE(bornOn(makeDate(1925, 11, 22)).contains("birth_date")) << "101 today";
    EXPECT_TRUE(bornOn(makeDate(2026, 11, 23)).contains("birth_date")) << "tomorrow";
}

TEST(Profile, ChecksThatTheBodyFitsTogether) {
    EXPECT_THAT(refusedWith([](ProfileDraft& draft) { draft.weightKg = 290; draft.heightCm = 130; })
                    .at("weight_kg"),
                HasSubstr("16.9 to 135.2 kg"));
    EXPECT_TRUE(refusedWith([](ProfileDraft& draft) { draft.waistCm = 48; }).contains("waist_cm"));
    EXPECT_TRUE(refusedWith([](ProfileDraft& draft) { draft.waistCm = 199; }).contains("waist_cm"));
    auto const swapped = refusedWith([](ProfileDraft& draft) {
        draft.waistCm = 60;
        draft.neckCm = 65;
    });
    EXPECT_THAT(swapped.at("neck_cm"), HasSubstr("swapped"));
}

TEST(Profile, ChecksBloodPressureAsAPair) {
    auto const pressed = [](double systolic, double diastolic) {
        auto const faults = refusedWith([&](ProfileDraft& draft) {
            draft.bloodPressure = BloodPressure{systolic, diastolic};
        });
        return faults.empty() ? std::string() : faults.at("blood_pressure_mmhg");
    };
    EXPECT_EQ(pressed(128, 82), "");
    EXPECT_THAT(pressed(82, 128), HasSubstr("did you mean 128/82?"));
    EXPECT_THAT(pressed(12.8, 8.2), HasSubstr("did you mean 128/82?"));
    EXPECT_NE(pressed(100, 95), "") << "at most 5 apart";
    EXPECT_NE(pressed(300, 100), "");
}

TEST(Profile, ChecksTheNight) {
    auto const night = [](ClockTime bed, ClockTime wake) {
        return refusedWith([&](ProfileDraft& draft) {
                   draft.bed = bed;
                   draft.wake = wake;
               })
            .contains("bed");
    };
    EXPECT_FALSE(night(clockTime(22, 30), clockTime(6, 30)));
    EXPECT_TRUE(night(clockTime(6, 30), clockTime(6, 30))) << "the same time";
    EXPECT_TRUE(night(clockTime(4, 0), clockTime(6, 30))) << "2.5 hours";
    EXPECT_TRUE(night(clockTime(16, 0), clockTime(6, 30))) << "14.5 hours";
}

TEST(Profile, ChecksLaboratoryResultsInTheUnitThatWasTyped) {
    auto const withLab = [](Lab lab) {
        return refusedWith([&](ProfileDraft& draft) { draft.labs = {std::move(lab)}; });
    };
    EXPECT_TRUE(withLab(examples::lab(LabKind::Glucose, 5.8, "mmol/L")).empty());
    EXPECT_THAT(withLab(examples::lab(LabKind::Glucose, 5.8, "mg/dL")).at("labs[0].value"),
                HasSubstr("did you mean 5.8 mmol/L?"));
    EXPECT_THAT(withLab(examples::lab(LabKind::Glucose, 104, "mmol/L")).at("labs[0].value"),
                HasSubstr("did you mean 104 mg/dL?"));
    EXPECT_THAT(withLab(examples::lab(LabKind::A1c, 5.9, "mg/dL")).at("labs[0].unit"),
                HasSubstr("% or mmol/mol"));
    EXPECT_TRUE(withLab(examples::lab(LabKind::Alt, 6000, "U/L")).contains("labs[0].value"));
    EXPECT_TRUE(withLab(examples::lab(LabKind::Alt, 30, "U/L", false, makeDate(2026, 11, 23)))
                    .contains("labs[0].on"));
    EXPECT_TRUE(withLab(examples::lab(LabKind::Alt, 30, "U/L", false, makeDate(1980, 1, 1)))
                    .contains("labs[0].on"));
}

TEST(Profile, KnowsTheLatestResultOfAKind) {
    auto draft = examples::p1();
    draft.labs = {examples::lab(LabKind::A1c, 5.9, "%", false, makeDate(2026, 5, 1)),
                  examples::lab(LabKind::A1c, 6.1, "%", false, makeDate(2025, 5, 1)),
                  examples::lab(LabKind::A1c, 5.7, "%", false, makeDate(2026, 11, 20))};
    auto const profile = examples::person(draft);
    EXPECT_EQ(profile.latestLab(LabKind::A1c, kToday)->value, 5.7);
    EXPECT_EQ(profile.latestLab(LabKind::A1c, makeDate(2026, 6, 1))->value, 5.9);
    EXPECT_FALSE(profile.latestLab(LabKind::A1c, makeDate(2024, 6, 1)));
    EXPECT_FALSE(profile.latestLab(LabKind::Hdl, kToday));
}

TEST(UnusualValues, AreAskedAboutAndNotRefused) {
    auto draft = examples::p1();
    EXPECT_TRUE(unusualValues(draft).empty());
    draft.heightCm = 139;
    draft.restingHeartRateBpm = 110;
    draft.bloodPressure = BloodPressure{120, 112};
    draft.minutesAvailable = std::array{5, 0, 45, 0, 0, 120, 0};
    EXPECT_TRUE(refused(draft).empty());
    EXPECT_THAT(askedAbout(draft),
                ElementsAre("height_cm", "resting_heart_rate_bpm", "blood_pressure_mmhg",
                            "minutes_available.mon", "minutes_available.sat"));
}

TEST(UnusualValues, NoticeCholesterolThatIsMoreThanItsTotal) {
    auto draft = examples::p1();
    draft.labs = {examples::lab(LabKind::TotalCholesterol, 180, "mg/dL"),
                  examples::lab(LabKind::Hdl, 60, "mg/dL"),
                  examples::lab(LabKind::Ldl, 3.5, "mmol/L")};
    EXPECT_THAT(askedAbout(draft), ElementsAre("labs[0].value"));
    draft.labs.back().value = 3.2;
    EXPECT_TRUE(unusualValues(draft).empty());
}

}  // namespace steady
