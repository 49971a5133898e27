#include "core/support/round.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <cmath>

namespace steady {

TEST(Round, GoesHalfAwayFromZero) {
    EXPECT_EQ(roundHalfAway(0.5), 1);
    EXPECT_EQ(roundHalfAway(-0.5), -1);
    EXPECT_EQ(roundHalfAway(2.5), 3);
    EXPECT_EQ(roundHalfAway(2.4999), 2);
    EXPECT_EQ(roundHalfAway(0), 0);
}

TEST(Round, CountsABinaryHairBelowAHalfAsTheHalf) {
    EXPECT_DOUBLE_EQ(roundHalfAway(2.675, 2), 2.68);
    EXPECT_DOUBLE_EQ(roundHalfAway(1.005, 2), 1.01);
    EXPECT_DOUBLE_EQ(roundHalfAway(-2.675, 2), -2.68);
}

TEST(Round, FindsTheNearestStep) {
    EXPECT_DOUBLE_EQ(roundToStep(1830.3, 10), 1830);
    EXPECT_DOUBLE_EQ(roundToStep(1835, 10), 1840);
    EXPECT_DOUBLE_EQ(roundToStep(79.13, 0.2), 79.2);
}

RC_GTEST_PROP(Round, IsNeverFurtherThanHalfAStep, ()) {
    double const value = *rc::gen::inRange(-1000000, 1000000) / 137.0;
    RC_ASSERT(std::abs(roundHalfAway(value, 1) - value) <= 0.05 + 1e-8);
    RC_ASSERT(roundHalfAway(roundHalfAway(value, 1), 1) == roundHalfAway(value, 1));
    RC_ASSERT(roundHalfAway(-value, 1) == -roundHalfAway(value, 1));
}

}  // namespace steady
