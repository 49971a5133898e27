#include "core/plan/rules/red_flags.h"
#include "tests/core/plan/red_flag_people.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace steady {

namespace {

using examples::classOf;
using examples::flagsOf;
using examples::glucose;
using examples::ketones;
using examples::p1;
using examples::p1With;
using examples::readings;

ProfileDraft onKeto(ProfileDraft draft) {
    draft.approach = Approach::Ketogenic;
    return draft;
}

}  // namespace

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

}  // namespace steady
