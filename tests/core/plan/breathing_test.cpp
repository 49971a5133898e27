#include "core/plan/breathing.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace steady {
namespace {

TEST(Breathing, PacesOnlyBreathingPractices) {
    EXPECT_TRUE(breathingPatternOf("cyclic_sighing"));
    EXPECT_TRUE(breathingPatternOf("slow_breathing"));
    EXPECT_FALSE(breathingPatternOf("worry_list"));
}

TEST(Breathing, SixBreathsAMinuteAreTenSecondsEach) {
    EXPECT_DOUBLE_EQ(breathingPatternOf("slow_breathing")->cycleSeconds(), 10);
}

TEST(Breathing, SighsOutLongerThanIn) {
    auto const pattern = *breathingPatternOf("cyclic_sighing");
    ASSERT_EQ(pattern.steps.size(), 3u);
    EXPECT_GT(pattern.steps[2].seconds, pattern.steps[0].seconds + pattern.steps[1].seconds);
    EXPECT_LT(pattern.steps[1].seconds, pattern.steps[0].seconds);
}

TEST(Breathing, CountsEachPhaseDown) {
    auto const pattern = *breathingPatternOf("slow_breathing");
    auto const first = breathAt(pattern, 10, 0);
    EXPECT_EQ(first.phase, BreathPhase::In);
    EXPECT_EQ(first.secondsLeft, 4);
    EXPECT_DOUBLE_EQ(first.fullness, 0);
    EXPECT_EQ(breathAt(pattern, 10, 3.2).secondsLeft, 1);
    auto const out = breathAt(pattern, 10, 4);
    EXPECT_EQ(out.phase, BreathPhase::Out);
    EXPECT_EQ(out.secondsLeft, 6);
    EXPECT_DOUBLE_EQ(out.fullness, 1);
    EXPECT_EQ(breathAt(pattern, 10, 10).breath, 2);
}

TEST(Breathing, EndsWithAWholeBreath) {
    auto const pattern = *breathingPatternOf("cyclic_sighing");
    double const whole = pattern.sessionSeconds(5);
    EXPECT_GE(whole, 300);
    EXPECT_LT(whole, 300 + pattern.cycleSeconds());
    EXPECT_FALSE(breathAt(pattern, 5, whole - 0.1).over);
    auto const end = breathAt(pattern, 5, whole);
    EXPECT_TRUE(end.over);
    EXPECT_EQ(end.minutesLeft, 0);
    EXPECT_EQ(end.secondsOfMinuteLeft, 0);
    EXPECT_NEAR(end.fullness, 0, 1e-9);
}

RC_GTEST_PROP(Breathing, IsAlwaysSomewhereBetweenEmptyAndFull, ()) {
    auto const pattern =
        *breathingPatternOf(*rc::gen::arbitrary<bool>() ? "cyclic_sighing" : "slow_breathing");
    int const minutes = *rc::gen::inRange(1, 30);
    auto const moment = breathAt(pattern, minutes, *rc::gen::inRange(-10, 3000) / 1.3);
    RC_ASSERT(moment.fullness >= -1e-9 && moment.fullness <= 1 + 1e-9);
    RC_ASSERT(moment.secondsLeft >= 1 && moment.secondsLeft <= 7);
    RC_ASSERT(moment.breath >= 1);
}

}  // namespace
}  // namespace steady
