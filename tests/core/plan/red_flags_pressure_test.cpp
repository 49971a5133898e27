#include "core/plan/rules/red_flags.h"
#include "tests/core/plan/red_flag_people.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace steady {

namespace {

using examples::addPressure;
using examples::classOf;
using examples::factsOf;
using examples::flagsOf;
using examples::flagText;
using examples::p1;
using testing::HasSubstr;

}  // namespace

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
    EXPECT_THAT(flagText(flags, "R-09"), HasSubstr("still very high"));
}

TEST(BloodPressure, AsksToMeasureAgainOrToCallAtOnce) {
    auto draft = p1();
    draft.bloodPressure = BloodPressure{182, 100};
    EXPECT_THAT(flagText(flagsOf(factsOf(draft)), "R-09"), HasSubstr("measure again"));
    EXPECT_EQ(classOf(flagsOf(factsOf(draft), {Symptom::ChestPain}), "R-09"), "urgent now");
    draft.bloodPressure = BloodPressure{159, 99};
    EXPECT_EQ(classOf(flagsOf(factsOf(draft)), "R-09"), "-");
    draft.bloodPressure = BloodPressure{88, 58};
    EXPECT_EQ(classOf(flagsOf(factsOf(draft)), "R-09"), "-");
    EXPECT_EQ(classOf(flagsOf(factsOf(draft), {Symptom::Dizzy}), "R-09"), "clinician");
    draft.medicines = {Medicine::Diuretic};
    EXPECT_THAT(flagText(flagsOf(factsOf(draft), {Symptom::Dizzy}), "R-09"), HasSubstr("24 hours"));
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

}  // namespace steady
