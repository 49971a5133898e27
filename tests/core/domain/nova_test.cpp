#include "core/domain/nova.h"

#include <gtest/gtest.h>

namespace steady {
namespace {

TEST(Nova, IsFourForABarWithPolyolsAndIsolates) {
    EXPECT_EQ(novaFromIngredients("Whey protein isolate, maltitol, palm oil, cocoa, flavouring", 3),
              4);
    EXPECT_EQ(novaFromIngredients("water; MODIFIED starch; oil; salt; emulsifier (E471)", 3), 4);
}

TEST(Nova, StaysWithItsKindOtherwise) {
    EXPECT_EQ(novaFromIngredients("milk, cultures", 1), 1);
    EXPECT_EQ(novaFromIngredients("chickpeas, water, salt", 3), 3);
    EXPECT_EQ(novaFromIngredients("oats, seeds, nuts, salt, honey, raisins", 3), 3)
        << "many ingredients, none of them industrial";
    EXPECT_EQ(novaFromIngredients("milk, natural flavouring", 3), 3) << "too few ingredients";
    EXPECT_EQ(novaFromIngredients(" , ;, sweetener,, ", 2), 2) << "empty places are no ingredients";
    EXPECT_EQ(novaFromIngredients("", 1), 1);
}

}  // namespace
}  // namespace steady
