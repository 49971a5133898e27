#include "core/plan/rules/red_flags.h"
#include "tests/core/plan/red_flag_people.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace steady {

namespace {

using examples::classOf;
using examples::factsOf;
using examples::flagsOf;
using examples::flagText;
using examples::glucose;
using examples::ketones;
using examples::onGliclazide;
using examples::p1;
using examples::p1With;
using examples::reading;
using examples::readings;
using testing::HasSubstr;

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
    auto const facts = readings(onGliclazide(), {glucose(92, 1), glucose(68)});
    auto const flags = flagsOf(facts);
    EXPECT_EQ(classOf(flags, "R-02"), "clinician");
    EXPECT_THAT(flagText(flags, "R-02"), HasSubstr("15 g of fast sugar"));
    EXPECT_THAT(flagText(flags, "R-02"), HasSubstr("clinician today"));
    EXPECT_EQ(flags.size(), 1U) << "said once, in the stricter class";
    EXPECT_EQ(classOf(flagsOf(readings(onGliclazide(), {glucose(68, 6)})), "R-02"), "clinician");
    EXPECT_EQ(classOf(flagsOf(readings(onGliclazide(), {glucose(68, 7)})), "R-02"), "-");
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
    EXPECT_THAT(flagText(flagsOf(readings(draft, {glucose(50)})), "R-01"),
                HasSubstr("not table sugar"));
}

TEST(GlucoseBeforeExercise, CountsOnlyForPeopleWhoCanGoLow) {
    auto const before = [](ProfileDraft const& draft, double value) {
        return flagText(flagsOf(readings(
                            draft, {glucose(value, 0, clockTime(17), ReadingTag::BeforeExercise)})),
                        "R-03");
    };
    EXPECT_THAT(before(onGliclazide(), 89), HasSubstr("15–30 g of carbs first"));
    EXPECT_EQ(before(onGliclazide(), 90), "");
    EXPECT_EQ(before(onGliclazide(), 249), "");
    EXPECT_THAT(before(onGliclazide(), 250), HasSubstr("Check ketones"));
    EXPECT_THAT(before(onGliclazide(), 350), HasSubstr("don't exercise now"));
    EXPECT_EQ(before(p1(), 85), "");
    auto const facts = readings(
        onGliclazide(), {glucose(150, 0, clockTime(17), ReadingTag::BeforeExercise), ketones(1.5)});
    EXPECT_THAT(flagText(flagsOf(facts), "R-03"), HasSubstr("don't exercise now"));
}

TEST(HighGlucose, IsForTheClinicianFrom250) {
    EXPECT_EQ(classOf(flagsOf(readings(p1(), {glucose(249)})), "R-04"), "-");
    EXPECT_EQ(classOf(flagsOf(readings(p1(), {glucose(250)})), "R-04"), "clinician");
    auto const insulin = p1With({}, {Medicine::Insulin});
    EXPECT_THAT(flagText(flagsOf(readings(insulin, {glucose(260)})), "R-04"),
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
    EXPECT_THAT(flagText(flags, "R-06"), HasSubstr("lab test to confirm"));
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

TEST(HighGlucose, AsksForHelpAtOnceOnlyOnItsDay) {
    auto const old = flagsOf(readings(p1(), {glucose(620, 3)}));
    EXPECT_EQ(classOf(old, "R-05"), "-");
    EXPECT_EQ(classOf(old, "R-04"), "clinician");
    auto const insulin = p1With({}, {Medicine::Insulin});
    EXPECT_THAT(flagText(flagsOf(readings(insulin, {glucose(260, 3)})), "R-04"),
                HasSubstr("book a visit"));
}

TEST(Glucose, ComesInTheOrderOfTheDiaryDay) {
    // A diary day ends at 04:00: 00:20 is after 23:50.
    auto const late = [](double before, double after) {
        return classOf(flagsOf(readings(p1(), {glucose(after, 0, clockTime(0, 20)),
                                               glucose(before, 0, clockTime(23, 50))})),
                       "R-01");
    };
    EXPECT_EQ(late(95, 50), "urgent");
    EXPECT_EQ(late(50, 95), "-") << "the recheck is back up";
    auto const twice =
        readings(p1(), {glucose(320, 0, clockTime(1, 30)), glucose(310, 0, clockTime(23))});
    EXPECT_EQ(classOf(flagsOf(twice), "R-05"), "urgent") << "two and a half hours apart";
}

TEST(GlucoseBeforeExercise, IsAnsweredInTheUnitThatWasTyped) {
    auto const typed = [](double millimoles) {
        auto one = reading(MeasuredQuantity::Glucose, millimoles, "mmol/L", 0, clockTime(17),
                           ReadingTag::BeforeExercise);
        return flagText(flagsOf(readings(onGliclazide(), {one})), "R-03");
    };
    EXPECT_THAT(typed(4.9), HasSubstr("carbs first"));
    EXPECT_EQ(typed(5.0), "");
    EXPECT_EQ(typed(13.8), "");
    EXPECT_THAT(typed(13.9), HasSubstr("Check ketones"));
    EXPECT_THAT(typed(19.4), HasSubstr("don't exercise now"));
    auto const acarbose = p1With({}, {Medicine::Insulin, Medicine::Acarbose});
    auto const low = glucose(80, 0, clockTime(17), ReadingTag::BeforeExercise);
    EXPECT_THAT(flagText(flagsOf(readings(acarbose, {low})), "R-03"), HasSubstr("not table sugar"));
}

}  // namespace steady
