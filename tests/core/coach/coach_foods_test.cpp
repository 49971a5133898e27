#include "core/coach/coach.h"
#include "core/coach/combined_catalogue.h"
#include "tests/core/coach/coach_samples.h"

#include <gtest/gtest.h>

namespace steady {

namespace {

Food bread() {
    Food food;
    food.name = "Grandma's rye bread";
    food.aliases = {"Roggenbrot"};
    food.group = "bread";
    food.per100g.energyKcal = 220;
    food.per100g.carbs = 48;
    food.per100g.fibre = 8;
    food.carbBasis = CarbBasis::ByDifference;
    food.gi = {55, 50, 60, GiStatus::Similar, "by feel"};
    food.allergens = {Allergen::GlutenCereals};
    food.patterns = {FoodPattern::Vegan, FoodPattern::Omnivore};
    food.servings = {{"1 slice", 45}};
    food.source = "own";
    return food;
}

}  // namespace

TEST(OwnFoods, StandBesideTheCatalogueAndSurviveARestart) {
    test::FastFolder const folder;
    auto coach = test::openCoach(folder / "a.steady");
    auto const built = coach->foods().all().size();
    ASSERT_TRUE(coach->addOwnFood(bread()));
    coach.reset();
    coach = test::openCoach(folder / "a.steady");
    EXPECT_EQ(coach->foods().all().size(), built + 1);
    auto const* found = coach->foods().find("own:1");
    ASSERT_NE(found, nullptr);
    auto expected = bread();
    expected.id = "own:1";
    expected.per100g.netCarbs = 40;  // D-05: 48 − 8
    EXPECT_EQ(*found, expected);
}

TEST(OwnFoods, AreFoundFirstByAnyFragmentOfNameOrAlias) {
    test::FastFolder const folder;
    auto const coach = test::openCoach(folder / "a.steady");
    ASSERT_TRUE(coach->addOwnFood(bread()));
    for (auto const* words : {"grandma", "BREAD rye", "rogg", "gran bre"}) {
        auto const found = coach->foods().search(words, 5);
        ASSERT_FALSE(found.empty()) << words;
        EXPECT_EQ(found.front()->id, "own:1") << words;
        EXPECT_LE(found.size(), 5U);
    }
    EXPECT_TRUE(coach->foods().search("", 5).empty());
}

TEST(OwnFoods, CanBeTakenBackWithoutBreakingWhoStillLooksAtThem) {
    test::FastFolder const folder;
    auto const coach = test::openCoach(folder / "a.steady");
    auto const done = coach->addOwnFood(bread());
    EXPECT_EQ(done->changes, (Changes{.foods = true}));
    EXPECT_EQ(toEnglish(done->what), "Grandma's rye bread added to your foods");
    auto const* held = coach->foods().find("own:1");
    ASSERT_TRUE(coach->undo());
    EXPECT_EQ(coach->foods().find("own:1"), nullptr);
    EXPECT_EQ(held->name, "Grandma's rye bread");
    ASSERT_TRUE(coach->redo());
    EXPECT_EQ(coach->foods().find("own:1"), held) << "the same food again";
}

TEST(OwnFoods, GetAnIdOfTheirOwnAndNeverHideAnother) {
    test::FastFolder const folder;
    auto const coach = test::openCoach(folder / "a.steady");
    ASSERT_TRUE(coach->addOwnFood(bread()));
    ASSERT_TRUE(coach->addOwnFood(bread()));
    EXPECT_NE(coach->foods().find("own:2"), nullptr);
    auto taken = bread();
    taken.id = builtInFoods().all().front()->id;
    EXPECT_EQ(coach->addOwnFood(taken).error().kind, ErrorKind::InvalidInput);
}

TEST(OwnFoods, AreRefusedWithEveryFault) {
    test::FastFolder const folder;
    auto const coach = test::openCoach(folder / "a.steady");
    auto food = bread();
    food.name = " ";
    food.per100g.fat = 101;
    food.per100g.energyKcal = -1;
    food.servings.front().grams = 0;
    auto const done = coach->addOwnFood(food);
    ASSERT_FALSE(done);
    std::set<std::string> fields;
    for (auto const& fault : done.error().faults)
        fields.insert(fault.field);
    EXPECT_EQ(fields, (std::set<std::string>{"name", "fat_g", "energy_kcal", "servings"}));
}

TEST(OwnFoods, CanNotHoldMoreThanAHundredGramsInAHundred) {
    test::FastFolder const folder;
    auto const coach = test::openCoach(folder / "a.steady");
    auto food = bread();
    food.per100g.protein = 40;
    food.per100g.fat = 30;
    auto const done = coach->addOwnFood(food);
    ASSERT_FALSE(done);
    EXPECT_EQ(done.error().faults.front().field, "carbs_g");
}

TEST(OwnFoods, HaveNoMoreFibreThanTheCarbsThatItIsAPartOf) {
    test::FastFolder const folder;
    auto const coach = test::openCoach(folder / "a.steady");
    auto bran = bread();
    bran.per100g.carbs = 20;
    bran.per100g.fibre = 40;
    ASSERT_FALSE(coach->addOwnFood(bran));
    EXPECT_EQ(coach->addOwnFood(bran).error().faults.front().field, "fibre_g");
    bran.carbBasis = CarbBasis::Available;  // fibre stands beside them
    EXPECT_TRUE(coach->addOwnFood(bran));
}

TEST(OwnFoods, AreReadByTheQuickLineAtOnceAndNoMoreAfterAnUndo) {
    test::FastFolder const folder;
    auto const coach = test::openCoach(folder / "a.steady");
    auto loaf = bread();
    loaf.name = "Zwirbelbrot";
    LocalMoment const now{makeDate(2026, 11, 20), clockTime(9), 60};
    ASSERT_TRUE(coach->addOwnFood(loaf));
    auto const preview = coach->readQuickLine("90 g zwirbelbrot", now, now.date);
    ASSERT_EQ(preview.chips.size(), 1U);
    EXPECT_NEAR(preview.chips.front().energyKcal.value_or(0), 198, 1e-9);
    ASSERT_TRUE(coach->undo());
    EXPECT_FALSE(coach->readQuickLine("90 g zwirbelbrot", now, now.date).unread.empty());
}

}  // namespace steady
