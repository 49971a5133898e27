#include "core/plan/rules/red_flags.h"
#include "core/plan/safety.h"
#include "tests/core/plan/safety_people.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <sstream>

namespace steady {

namespace {

using examples::addPressure;
using examples::factsOf;
using examples::kToday;
using examples::p1;
using examples::p1With;
using examples::reading;
using testing::HasSubstr;

std::vector<Alert> flagsOf(Facts const& facts, Symptoms const& symptoms = {}) {
    auto const gates = gatesOf(facts);
    return redFlags({facts, gates, symptoms});
}

/// "urgent", "urgent now", "clinician", "info", or "-" when the rule stays silent.
std::string classOf(std::vector<Alert> const& alerts, std::string_view rule) {
    for (auto const& alert : alerts)
        if (alert.rule == rule)
            return std::string(nameOf(alert.messageClass)) + (alert.now ? " now" : "");
    return "-";
}

std::string textOf(std::vector<Alert> const& alerts, std::string_view rule) {
    for (auto const& alert : alerts)
        if (alert.rule == rule) return toEnglish(alert.text);
    return "";
}

Measurement glucose(double value, int daysAgo = 0, ClockTime time = clockTime(9),
                    ReadingTag tag = ReadingTag::None) {
    return reading(MeasuredQuantity::Glucose, value, "mg/dL", daysAgo, time, tag);
}

Measurement ketones(double value) {
    return reading(MeasuredQuantity::Ketones, value, "mmol/L");
}

Facts readings(ProfileDraft const& draft, std::vector<Measurement> values) {
    History history;
    history.readings = std::move(values);
    return factsOf(draft, history);
}

ProfileDraft onKeto(ProfileDraft draft) {
    draft.approach = Approach::Ketogenic;
    return draft;
}

ProfileDraft const kGliclazide = p1With({Condition::Type2Diabetes}, {Medicine::Sulfonylurea});

}  // namespace

TEST(LowGlucose, BelowFiftyFourIsUrgent) {
    EXPECT_EQ(classOf(flagsOf(readings(p1(), {glucose(53)})), "R-01"), "urgent");
    EXPECT_EQ(classOf(flagsOf(readings(p1(), {glucose(53)}), {Symptom::Confused}), "R-01"),
              "urgent now");
    EXPECT_EQ(classOf(flagsOf(readings(p1(), {glucose(54)})), "R-01"), "-");
    auto const typedInMmol = reading(MeasuredQuantity::Glucose, 2.9, "mmol/L");
    EXPECT_EQ(classOf(flagsOf(readings(p1(), {typedInMmol})), "R-01"), "urgent");
}

TEST(LowGlucose, IsOverOnceALaterReadingIsBackUp) {
    auto const facts =
        readings(p1(), {glucose(50, 0, clockTime(9)), glucose(85, 0, clockTime(9, 20))});
    EXPECT_EQ(classOf(flagsOf(facts), "R-01"), "-");
}

TEST(LowGlucose, AsksForTheClinicianTodayOnGliclazide) {
    auto const facts = readings(kGliclazide, {glucose(92, 1), glucose(68)});
    auto const flags = flagsOf(facts);
    EXPECT_EQ(classOf(flags, "R-02"), "clinician");
    EXPECT_THAT(textOf(flags, "R-02"), HasSubstr("15 g of fast sugar"));
    EXPECT_THAT(textOf(flags, "R-02"), HasSubstr("clinician today"));
    EXPECT_EQ(flags.size(), 1U) << "said once, in the stricter class";
    EXPECT_EQ(classOf(flagsOf(readings(kGliclazide, {glucose(68, 6)})), "R-02"), "clinician");
    EXPECT_EQ(classOf(flagsOf(readings(kGliclazide, {glucose(68, 7)})), "R-02"), "-");
}

TEST(LowGlucose, NeedsTwoInAWeekForType1) {
    auto const type1 = p1With({Condition::Type1Diabetes});
    EXPECT_EQ(classOf(flagsOf(readings(type1, {glucose(65)})), "R-02"), "info");
    EXPECT_EQ(classOf(flagsOf(readings(type1, {glucose(65, 3), glucose(65)})), "R-02"),
              "clinician");
}

TEST(LowGlucose, IsCoachTextForPeopleWithoutSuchMedicines) {
    EXPECT_EQ(classOf(flagsOf(readings(p1(), {glucose(66)})), "R-02"), "info");
    EXPECT_EQ(classOf(flagsOf(readings(p1(), {glucose(66)}), {Symptom::Unwell}), "R-02"),
              "clinician");
    EXPECT_EQ(
        classOf(flagsOf(readings(p1(), {glucose(66, 12), glucose(66, 5), glucose(66)})), "R-02"),
        "clinician");
}

TEST(LowGlucose, IsTreatedWithGlucoseBesideAcarbose) {
    auto const draft = p1With({}, {Medicine::Acarbose});
    EXPECT_THAT(textOf(flagsOf(readings(draft, {glucose(50)})), "R-01"),
                HasSubstr("not table sugar"));
}

TEST(GlucoseBeforeExercise, CountsOnlyForPeopleWhoCanGoLow) {
    auto const before = [](ProfileDraft const& draft, double value) {
        return textOf(flagsOf(readings(
                          draft, {glucose(value, 0, clockTime(17), ReadingTag::BeforeExercise)})),
                      "R-03");
    };
    EXPECT_THAT(before(kGliclazide, 89), HasSubstr("15–30 g of carbs first"));
    EXPECT_EQ(before(kGliclazide, 90), "");
    EXPECT_EQ(before(kGliclazide, 249), "");
    EXPECT_THAT(before(kGliclazide, 250), HasSubstr("Check ketones"));
    EXPECT_THAT(before(kGliclazide, 350), HasSubstr("don't exercise now"));
    EXPECT_EQ(before(p1(), 85), "");
    auto const facts = readings(
        kGliclazide, {glucose(150, 0, clockTime(17), ReadingTag::BeforeExercise), ketones(1.5)});
    EXPECT_THAT(textOf(flagsOf(facts), "R-03"), HasSubstr("don't exercise now"));
}

TEST(HighGlucose, IsForTheClinicianFrom250) {
    EXPECT_EQ(classOf(flagsOf(readings(p1(), {glucose(249)})), "R-04"), "-");
    EXPECT_EQ(classOf(flagsOf(readings(p1(), {glucose(250)})), "R-04"), "clinician");
    auto const insulin = p1With({}, {Medicine::Insulin});
    EXPECT_THAT(textOf(flagsOf(readings(insulin, {glucose(260)})), "R-04"),
                HasSubstr("check ketones now"));
}

TEST(HighGlucose, IsUrgentTwiceFrom300TwoToTwentyFourHoursApart) {
    auto const twice = [](ClockTime first, ClockTime second) {
        return classOf(flagsOf(readings(p1(), {glucose(310, 0, first), glucose(320, 0, second)})),
                       "R-05");
    };
    EXPECT_EQ(twice(clockTime(8), clockTime(10)), "urgent");
    EXPECT_EQ(twice(clockTime(8), clockTime(9, 59)), "-");
    EXPECT_EQ(classOf(flagsOf(readings(p1(), {glucose(310)}), {Symptom::Vomiting}), "R-05"),
              "urgent");
    EXPECT_EQ(classOf(flagsOf(readings(p1(), {glucose(310)}), {Symptom::Drowsy}), "R-05"),
              "urgent now");
    EXPECT_EQ(classOf(flagsOf(readings(p1(), {glucose(600)})), "R-05"), "urgent now");
}

TEST(PossibleDiabetes, IsSentToALabTest) {
    auto draft = p1();
    draft.labs = {examples::lab(LabKind::A1c, 48, "mmol/mol", false)};
    auto const flags = flagsOf(factsOf(draft));
    EXPECT_EQ(classOf(flags, "R-06"), "clinician");
    EXPECT_THAT(textOf(flags, "R-06"), HasSubstr("lab test to confirm"));
    draft.conditions = {Condition::Type2Diabetes};
    EXPECT_EQ(classOf(flagsOf(factsOf(draft)), "R-06"), "-");
}

TEST(PossibleDiabetes, NeedsTwoFastingDaysWithin90) {
    auto const fasting = [](int daysAgo) {
        return glucose(128, daysAgo, clockTime(7), ReadingTag::Fasting);
    };
    EXPECT_EQ(classOf(flagsOf(readings(p1(), {fasting(0)})), "R-06"), "-");
    EXPECT_EQ(classOf(flagsOf(readings(p1(), {fasting(0), fasting(0)})), "R-06"), "-");
    EXPECT_EQ(classOf(flagsOf(readings(p1(), {fasting(80), fasting(0)})), "R-06"), "clinician");
    EXPECT_EQ(classOf(flagsOf(readings(p1(), {fasting(90), fasting(0)})), "R-06"), "-");
    EXPECT_EQ(
        classOf(flagsOf(readings(p1(), {glucose(205)}), {Symptom::ThirstOrUrination}), "R-06"),
        "clinician");
}

TEST(Ketones, OnAnSglt2MedicineAreUrgentEvenWithNormalGlucose) {
    auto const flozin = p1With({Condition::Type2Diabetes}, {Medicine::Sglt2Inhibitor});
    auto const at = [&](double value, Symptoms const& symptoms = {}) {
        return classOf(flagsOf(readings(flozin, {glucose(140), ketones(value)}), symptoms), "R-07");
    };
    EXPECT_EQ(at(0.5), "-");
    EXPECT_EQ(at(0.6), "clinician");
    EXPECT_EQ(at(1.5), "clinician");
    EXPECT_EQ(at(1.7), "urgent");
    EXPECT_EQ(at(3.1), "urgent now");
    EXPECT_EQ(at(0.7, {Symptom::Vomiting}), "urgent now");
}

TEST(Ketones, AreExpectedOnAKetogenicPlan) {
    auto const at = [](double value, Symptoms const& symptoms = {}) {
        return classOf(flagsOf(readings(onKeto(p1()), {ketones(value)}), symptoms), "R-08");
    };
    EXPECT_EQ(at(0.4), "-") << "not reaching 0.5 is no failure";
    EXPECT_EQ(at(3.0), "info");
    EXPECT_EQ(at(3.1), "clinician");
    EXPECT_EQ(at(3.1, {Symptom::BellyPain}), "urgent");
    EXPECT_EQ(at(5.1), "urgent");
    EXPECT_EQ(at(5.1, {Symptom::Unwell}), "urgent now");
}

TEST(Ketones, WithType2FollowThePlanUpToThree) {
    auto const type2 = onKeto(p1With({Condition::Type2Diabetes}));
    EXPECT_EQ(classOf(flagsOf(readings(type2, {glucose(140), ketones(2.0)})), "R-08"), "info");
    EXPECT_EQ(classOf(flagsOf(readings(type2, {glucose(140), ketones(3.1)})), "R-07"),
              "urgent now");
    EXPECT_EQ(classOf(flagsOf(readings(type2, {glucose(260), ketones(2.0)})), "R-07"), "urgent");
    auto const offKeto = p1With({Condition::Type2Diabetes});
    EXPECT_EQ(classOf(flagsOf(readings(offKeto, {ketones(2.0)})), "R-07"), "urgent");
}

TEST(Ketones, WithoutDiabetesOrKetoPlanAskForAReason) {
    auto const at = [](double value) {
        return classOf(flagsOf(readings(p1(), {ketones(value)})), "R-08");
    };
    EXPECT_EQ(at(1.4), "-");
    EXPECT_EQ(at(1.5), "clinician");
    EXPECT_EQ(at(3.1), "urgent");
}

TEST(BloodPressure, LetsTheRepeatDecide) {
    History calmer;
    addPressure(calmer, 182, 100, 0, clockTime(9));
    addPressure(calmer, 178, 98, 0, clockTime(9, 5));
    auto const facts = factsOf(p1(), calmer);
    EXPECT_EQ(classOf(flagsOf(facts), "R-09"), "clinician");
    EXPECT_TRUE(gatesOf(facts).matched("B-34"));

    History still;
    addPressure(still, 185, 121, 0, clockTime(9));
    addPressure(still, 185, 121, 0, clockTime(9, 5));
    auto const flags = flagsOf(factsOf(p1(), still));
    EXPECT_EQ(classOf(flags, "R-09"), "urgent");
    EXPECT_THAT(textOf(flags, "R-09"), HasSubstr("still very high"));
}

TEST(BloodPressure, AsksToMeasureAgainOrToCallAtOnce) {
    auto draft = p1();
    draft.bloodPressure = BloodPressure{182, 100};
    EXPECT_THAT(textOf(flagsOf(factsOf(draft)), "R-09"), HasSubstr("measure again"));
    EXPECT_EQ(classOf(flagsOf(factsOf(draft), {Symptom::ChestPain}), "R-09"), "urgent now");
    draft.bloodPressure = BloodPressure{159, 99};
    EXPECT_EQ(classOf(flagsOf(factsOf(draft)), "R-09"), "-");
    draft.bloodPressure = BloodPressure{88, 58};
    EXPECT_EQ(classOf(flagsOf(factsOf(draft)), "R-09"), "-");
    EXPECT_EQ(classOf(flagsOf(factsOf(draft), {Symptom::Dizzy}), "R-09"), "clinician");
    draft.medicines = {Medicine::Diuretic};
    EXPECT_THAT(textOf(flagsOf(factsOf(draft), {Symptom::Dizzy}), "R-09"), HasSubstr("24 hours"));
}

TEST(RestingPulse, IsUrgentWhenVeryFastOrSlowWithSymptoms) {
    auto draft = p1();
    draft.restingHeartRateBpm = 121;
    EXPECT_EQ(classOf(flagsOf(factsOf(draft)), "R-10"), "urgent");
    draft.restingHeartRateBpm = 120;
    EXPECT_EQ(classOf(flagsOf(factsOf(draft)), "R-10"), "-");
    draft.restingHeartRateBpm = 39;
    EXPECT_EQ(classOf(flagsOf(factsOf(draft)), "R-10"), "info");
    EXPECT_EQ(classOf(flagsOf(factsOf(draft), {Symptom::Dizzy}), "R-10"), "urgent");
}

TEST(WeightLoss, IsTooFastAfterTwoWeeksAboveOnePercent) {
    std::vector<double> const course{104, 102.9, 101.7};  // 1.06 % and 1.17 %
    EXPECT_EQ(fastLossFlag({course, 5}, {})->messageClass, MessageClass::Info);
    EXPECT_FALSE(fastLossFlag({course, 3}, {})) << "before plan week 4";
    EXPECT_FALSE(fastLossFlag({course, 5, true}, {})) << "water shift";
    EXPECT_FALSE(fastLossFlag({{104, 103.5, 102.3}, 5}, {})) << "one week only";
    EXPECT_TRUE(fastLossFlag({{104, 102.4}, 5}, {})) << "1.6 kg in a week";
    EXPECT_EQ(fastLossFlag({{105.2, 104, 102.9, 101.7}, 6}, {})->messageClass,
              MessageClass::Clinician);
}

TEST(WeightLoss, UsesThePersonsOwnCap) {
    SafetyLimits gout;
    gout.lossCapPercentPerWeek = 0.5;
    std::vector<double> const course{88, 87.5, 87.0};
    EXPECT_FALSE(fastLossFlag({course, 5}, {}));
    EXPECT_TRUE(fastLossFlag({course, 5}, gout));
}

TEST(WeightLoss, IsTakenUpWhenNobodyPlannedIt) {
    EXPECT_TRUE(unplannedLossFlag(80, 76, GateState::Withheld));
    EXPECT_FALSE(unplannedLossFlag(80, 76.1, GateState::Withheld));
    EXPECT_FALSE(unplannedLossFlag(80, 70, GateState::Open));
}

std::vector<Alert> alertsWith(ProfileDraft const& draft, History history) {
    auto const facts = factsOf(draft, std::move(history));
    return alertsOf(facts, gatesOf(facts));
}

Feeling felt(FeelingKind kind, int value, int daysAgo) {
    Feeling feeling;
    feeling.when = {kToday - std::chrono::days{daysAgo}, clockTime(20), 0};
    feeling.kind = kind;
    feeling.value = value;
    return feeling;
}

TEST(WeightLoss, IsReadFromTheDiary) {
    History history;
    history.firstPlan = kToday - std::chrono::days{40};
    history.weekEndTrendKg = {104, 102.9, 101.7};
    EXPECT_EQ(classOf(alertsWith(p1(), history), "R-12"), "info");
    history.carbsJustChanged = true;
    EXPECT_EQ(classOf(alertsWith(p1(), history), "R-12"), "-") << "mostly water";
    history = {};
    history.halfYearAgoTrendKg = 95;
    history.weightTrendKg = 88;
    EXPECT_EQ(classOf(alertsWith(p1(), history), "R-13"), "-") << "a goal is in force";
    EXPECT_EQ(classOf(alertsWith(kGliclazide, history), "R-13"), "clinician");
}

TEST(CheckIn, AsksForATestAfterTwoWeeksOfThirst) {
    History history;
    history.symptoms = {felt(FeelingKind::ThirstNightUrination, 6, 9),
                        felt(FeelingKind::ThirstNightUrination, 7, 2)};
    EXPECT_EQ(classOf(alertsWith(p1(), history), "R-06"), "clinician");
    EXPECT_EQ(classOf(alertsWith(kGliclazide, history), "R-06"), "-") << "diabetes is known";
    history.symptoms.push_back(felt(FeelingKind::ThirstNightUrination, 3, 1));
    EXPECT_EQ(classOf(alertsWith(p1(), history), "R-06"), "-") << "it passed";
    history.symptoms = {felt(FeelingKind::ThirstNightUrination, 9, 2)};
    EXPECT_EQ(classOf(alertsWith(p1(), history), "R-06"), "-") << "one week says little";
    history.readings = {glucose(210)};
    EXPECT_EQ(classOf(alertsWith(p1(), history), "R-06"), "clinician")
        << "but beside a high reading it counts";
}

TEST(CheckIn, TakesDizzinessSeriouslyBesidePressureMedicines) {
    History history;
    history.symptoms = {felt(FeelingKind::DizzyStanding, 5, 3)};
    EXPECT_EQ(classOf(alertsWith(p1With({}, {Medicine::Diuretic}), history), "W17"), "clinician");
    EXPECT_EQ(classOf(alertsWith(p1(), history), "W17"), "-");
    history.symptoms = {felt(FeelingKind::DizzyStanding, 5, 8)};
    EXPECT_EQ(classOf(alertsWith(p1With({}, {Medicine::Diuretic}), history), "W17"), "-");
    history.symptoms = {felt(FeelingKind::DizzyStanding, 6, 0)};
    addPressure(history, 88, 58, 0);
    EXPECT_EQ(classOf(alertsWith(p1(), history), "R-09"), "clinician");
}

TEST(CheckIn, CountsFourTiredWeeksForTheApnoeaScreen) {
    auto draft = p1With({Condition::Hypertension});
    draft.neckCm = 42;
    EXPECT_EQ(classOf(alertsWith(draft, {}), "R-15"), "-") << "two of eight";
    History history;
    for (int week = 0; week < 4; ++week)
        history.symptoms.push_back(felt(FeelingKind::Fatigue, 7, 7 * week + 2));
    EXPECT_EQ(classOf(alertsWith(draft, history), "R-15"), "clinician");
    history.symptoms.pop_back();
    EXPECT_EQ(classOf(alertsWith(draft, history), "R-15"), "-");
}

TEST(ApnoeaScreen, CountsEightThemes) {
    auto draft = examples::p2();
    EXPECT_EQ(apnoeaScore(factsOf(draft), {}), 2) << "a man over 50";
    EXPECT_FALSE(apnoeaFlag(factsOf(draft), {}));
    EXPECT_EQ(apnoeaFlag(factsOf(draft), {.snores = true})->messageClass, MessageClass::Clinician);
    draft.neckCm = 43;
    draft.conditions = {Condition::Hypertension};
    auto const many = apnoeaFlag(factsOf(draft), {.snores = true});
    EXPECT_EQ(apnoeaScore(factsOf(draft), {.snores = true}), 5);
    EXPECT_THAT(toEnglish(many->text), HasSubstr("don't drive"));
    EXPECT_TRUE(apnoeaFlag(factsOf(p1()), {.dozesAtTheWheel = true}));
}

TEST(LabFlags, FireOncePerResult) {
    auto draft = p1();
    draft.labs = {examples::lab(LabKind::Triglycerides, 11.3, "mmol/L"),
                  examples::lab(LabKind::Ldl, 190, "mg/dL"),
                  examples::lab(LabKind::Alt, 121, "U/L"),
                  examples::lab(LabKind::Egfr, 59, "mL/min")};
    auto const gates = gatesOf(factsOf(draft));
    auto const facts = factsOf(draft);
    EXPECT_EQ(labFlags({facts, gates, {}}).size(), 4U);
    EXPECT_EQ(classOf(flagsOf(facts), "R-16"), "urgent");
    draft.labs[0].value = 5.65;
    draft.labs[2].value = 120;
    draft.conditions = {Condition::Ckd};  // the eGFR is no news
    auto const known = factsOf(draft);
    EXPECT_EQ(labFlags({known, gates, {}}).size(), 2U);
    EXPECT_EQ(classOf(flagsOf(known), "R-16"), "clinician");
}

TEST(SymptomFlags, AnswerWhatAPersonSays) {
    auto const of = [](Symptoms const& symptoms, std::string_view rule,
                       ProfileDraft const& draft = p1()) {
        return classOf(flagsOf(factsOf(draft), symptoms), rule);
    };
    EXPECT_EQ(of({Symptom::OneSidedWeakness}, "R-11"), "urgent now");
    EXPECT_EQ(of({Symptom::RightBellyPainAfterMeals}, "R-14"), "clinician");
    EXPECT_EQ(of({Symptom::RightBellyPainAfterMeals, Symptom::Fever}, "R-14"), "urgent");
    EXPECT_EQ(of({Symptom::RedHotSwollenFoot}, "R-17"), "urgent");
    EXPECT_EQ(of({Symptom::FootWound}, "R-17"), "-");
    EXPECT_EQ(of({Symptom::FootWound}, "R-17", p1With({Condition::Neuropathy})), "urgent");
    EXPECT_EQ(of({Symptom::NotSafe}, "R-18"), "urgent now");
    EXPECT_EQ(of({Symptom::NoPeriodForThreeMonths}, "R-19"), "clinician");
}

TEST(Alerts, StandByClassThenNowThenRule) {
    std::vector<Alert> alerts{{"R-16", MessageClass::Clinician, false, {}},
                              {"B-50", MessageClass::Info, false, {}},
                              {"R-01", MessageClass::Urgent, false, {}},
                              {"R-18", MessageClass::Urgent, true, {}},
                              {"R-02", MessageClass::Clinician, false, {}}};
    sortAlerts(alerts);
    std::string order;
    for (auto const& alert : alerts)
        order += alert.rule + ' ';
    EXPECT_EQ(order, "R-18 R-01 R-02 R-16 B-50 ");
}

TEST(Alerts, NeverNameADoseOfAMedicine) {
    auto draft = kGliclazide;
    draft.bloodPressure = BloodPressure{190, 125};
    draft.restingHeartRateBpm = 130;
    for (auto const value : {45.0, 65.0, 260.0, 620.0})
        for (auto const& alert : flagsOf(readings(draft, {glucose(value), ketones(3.5)}))) {
            auto const text = toEnglish(alert.text);
            for (auto const* word : {"units", "tablet of", "half", "stop taking", "skip your"})
                EXPECT_THAT(text, testing::Not(HasSubstr(word)));
            std::istringstream words(text);
            EXPECT_LE(std::distance(std::istream_iterator<std::string>(words), {}), 40) << text;
        }
}

}  // namespace steady
