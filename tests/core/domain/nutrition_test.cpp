#include "core/domain/nutrition.h"

#include "core/domain/quantity.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <type_traits>

namespace steady {

namespace {
Nutrition carbsAndFibre(double carbs, double fibre) {
    Nutrition nutrition;
    nutrition.carbs = carbs;
    nutrition.fibre = fibre;
    return nutrition;
}
}  // namespace

// D-05, both worked examples.
TEST(NetCarbs, SubtractFibreOnlyWhereTheLabelCountsItIn) {
    auto american = carbsAndFibre(24, 9);
    american.erythritol = 4;
    american.polyols = 6;
    EXPECT_DOUBLE_EQ(*netCarbs(american, CarbBasis::ByDifference), 8);
    auto european = carbsAndFibre(15, 9);
    european.erythritol = 4;
    european.polyols = 6;
    EXPECT_DOUBLE_EQ(*netCarbs(european, CarbBasis::Available), 8);
}

TEST(NetCarbs, AreUnknownWhenCarbohydrateIs) {
    EXPECT_FALSE(netCarbs({}, CarbBasis::ByDifference));
}

// O-38
TEST(NetCarbs, SubtractNothingForUnknownFibre) {
    Nutrition nutrition;
    nutrition.carbs = 12;
    EXPECT_DOUBLE_EQ(*netCarbs(nutrition, CarbBasis::ByDifference), 12);
}

RC_GTEST_PROP(NetCarbs, LieBetweenNoughtAndTheCarbohydrate, ()) {
    auto const grams = [] { return *rc::gen::inRange(0, 1000) / 10.0; };
    auto nutrition = carbsAndFibre(grams(), grams());
    nutrition.polyols = grams();
    nutrition.erythritol = grams();
    for (auto const basis : {CarbBasis::ByDifference, CarbBasis::Available}) {
        RC_ASSERT(*netCarbs(nutrition, basis) >= 0);
        RC_ASSERT(*netCarbs(nutrition, basis) <= *nutrition.carbs);
    }
    RC_ASSERT(*netCarbs(nutrition, CarbBasis::ByDifference) <=
              *netCarbs(nutrition, CarbBasis::Available));
}

TEST(Scaled, MultipliesEveryKnownFigureAndKeepsTheUnknownUnknown) {
    Nutrition all{100, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12};
    Nutrition const twice{200, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24};
    EXPECT_EQ(scaled(all, 2), twice);
    EXPECT_EQ(scaled({}, 3), Nutrition{});
    EXPECT_EQ(scaled(all, 1), all);
}

TEST(Quantity, AddsAndComparesWithinItsUnit) {
    Kilograms const start{88};
    Kilograms const goal{79.2};
    EXPECT_DOUBLE_EQ((start - goal).value, 8.8);
    EXPECT_DOUBLE_EQ((0.9 * start).value, 79.2);
    EXPECT_DOUBLE_EQ(goal / start, 0.9);
    EXPECT_LT(goal, start);
}

TEST(Quantity, DoesNotMixUnits) {
    static_assert(!std::is_convertible_v<Kilograms, Centimetres>);
    static_assert(!std::is_invocable_v<std::plus<>, Kilograms, Centimetres>);
    static_assert(std::is_invocable_v<std::plus<>, Kilograms, Kilograms>);
    EXPECT_DOUBLE_EQ(kPoundsPerStone * kKilogramsPerPound, 6.35029318);
}

}  // namespace steady
