#include "core/domain/food.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace steady {

namespace {
Food foodWith(std::optional<double> netPer100g, std::optional<double> gi) {
    Food food;
    food.per100g.netCarbs = netPer100g;
    food.gi.value = gi;
    return food;
}
}  // namespace

// D-04's worked examples, as grams of net carbs in the serving.
TEST(GlycaemicLoad, IsTheIndexTimesTheNetCarbs) {
    EXPECT_NEAR(*glycaemicLoad(foodWith(18, 32), 100), 5.76, 1e-9);
    EXPECT_NEAR(*glycaemicLoad(foodWith(40, 73), 100), 29.2, 1e-9);
    EXPECT_NEAR(*glycaemicLoad(foodWith(6, 76), 100), 4.56, 1e-9);
}

TEST(GlycaemicLoad, IsNoughtBelowFiveGramsOfCarbohydrate) {
    EXPECT_EQ(glycaemicLoad(foodWith(10, 80), 49), 0);
    EXPECT_NEAR(*glycaemicLoad(foodWith(10, 80), 50), 4, 1e-9);
    EXPECT_EQ(glycaemicLoad(foodWith(1, std::nullopt), 100), 0);
}

TEST(GlycaemicLoad, IsUnknownWithoutIndexOrCarbohydrate) {
    EXPECT_FALSE(glycaemicLoad(foodWith(50, std::nullopt), 100));
    EXPECT_FALSE(glycaemicLoad(foodWith(std::nullopt, 50), 100));
}

// O-39
TEST(GlycaemicLoad, CountsAnIndexAbove100As100) {
    EXPECT_NEAR(*glycaemicLoad(foodWith(20, 104), 100), 20, 1e-9);
}

RC_GTEST_PROP(GlycaemicLoad, IsNeverMoreThanTheNetCarbs, ()) {
    double const net = *rc::gen::inRange(0, 1000) / 10.0;
    double const gi = *rc::gen::inRange(0, 150);
    double const grams = *rc::gen::inRange(0, 1000);
    RC_ASSERT(*glycaemicLoad(foodWith(net, gi), grams) <= net * grams / 100 + 1e-9);
}

}  // namespace steady
