#include "core/analysis/meal_colour.h"

#include "core/analysis/food_colour.h"
#include "tests/core/analysis/diary_makers.h"

#include <gtest/gtest.h>

namespace steady {
namespace {

using test::food;
using test::pointersTo;

MealTargets onLowGi() {
    return {Approach::LowGi, 183, 3, true};
}
MealTargets onLowCarb() {
    return {Approach::LowCarb, 100, 3, true};
}
MealTargets onKeto() {
    return {Approach::Ketogenic, 30, 3, true};
}

std::vector<MealItem> salmonSaladLentils() {
    return {food("Salmon").kcal(250).protein(36).net(0).gl(0),
            food("Salad").grams(200).kcal(60).protein(2).net(4).gl(0).vegetable(),
            food("Lentils").kcal(116).protein(7).net(18).gl(7).gi(32)};
}

std::vector<MealReasonKind> kindsOf(MealVerdict const& verdict) {
    std::vector<MealReasonKind> kinds;
    for (auto const& reason : verdict.reasons)
        kinds.push_back(reason.kind);
    return kinds;
}

MealVerdict judged(std::vector<MealItem> const& items, MealTargets const& targets,
                   bool main = true) {
    return mealColour(pointersTo(items), targets, main);
}

TEST(MealColourOf, IsGreenForSalmonSaladAndLentilsUnlessKetogenic) {
    EXPECT_EQ(judged(salmonSaladLentils(), onLowGi()).colour, MealColour::Green);
    EXPECT_EQ(judged(salmonSaladLentils(), onLowCarb()).colour, MealColour::Green);
    auto const keto = judged(salmonSaladLentils(), onKeto());
    EXPECT_EQ(keto.colour, MealColour::Red);
    EXPECT_EQ(kindsOf(keto), std::vector{MealReasonKind::CarbsHigh});
    EXPECT_EQ(keto.reasons[0].food, "Lentils");
}

TEST(MealColourOf, IsRedForWhiteRiceOnEveryWayOfEating) {
    std::vector<MealItem> const meal{
        food("Chicken").kcal(180).protein(33).net(0).gl(0),
        food("White rice").kcal(195).protein(4).net(42).gl(30.7).gi(73).refined(),
        food("Broccoli").grams(100).kcal(30).protein(3).net(3).gl(0).vegetable()};
    for (auto const& targets : {onLowGi(), onLowCarb(), onKeto()})
        EXPECT_EQ(judged(meal, targets).colour, MealColour::Red);
    EXPECT_EQ(kindsOf(judged(meal, onLowGi())),
              (std::vector{MealReasonKind::MuchRefinedGrain, MealReasonKind::CarbsHigh,
                           MealReasonKind::FastCarbs}));
}

TEST(MealColourOf, IsAmberForALittleAddedSugar) {
    std::vector<MealItem> const meal{
        food("Omelette").grams(150).kcal(230).protein(20).net(2).gl(0),
        food("Sweet yoghurt").kcal(100).protein(6).net(9).gl(3).sugar(8),
        food("Tomato").grams(90).kcal(16).protein(2).net(1).gl(0).vegetable()};
    auto const lowGi = judged(meal, onLowGi());
    EXPECT_EQ(lowGi.colour, MealColour::Amber);
    EXPECT_EQ(kindsOf(lowGi), std::vector{MealReasonKind::AddedSugar});
    auto const keto = judged(meal, onKeto());
    EXPECT_EQ(keto.colour, MealColour::Amber);
    EXPECT_EQ(kindsOf(keto),
              (std::vector{MealReasonKind::CarbsRaised, MealReasonKind::AddedSugar}));
}

TEST(MealColourOf, AsksMainMealsAloneForProteinAndVegetables) {
    std::vector<MealItem> const apple{food("Apple").kcal(90).protein(0.5).net(20).gl(8)};
    EXPECT_EQ(judged(apple, onLowGi(), false).colour, MealColour::Green);
    auto const main = judged(apple, onLowGi(), true);
    EXPECT_EQ(main.colour, MealColour::Amber);
    EXPECT_EQ(kindsOf(main),
              (std::vector{MealReasonKind::LittleProtein, MealReasonKind::FewVegetables}));
    auto capped = onLowGi();
    capped.proteinTest = false;
    EXPECT_EQ(kindsOf(judged(apple, capped)), std::vector{MealReasonKind::FewVegetables});
}

TEST(MealColourOf, NeverCountsUnknownProteinAsTooLittle) {
    std::vector<MealItem> const meal{
        food("Stew").kcal(300).net(10).gl(4),
        food("Beans").grams(150).kcal(40).protein(3).net(4).gl(0).vegetable()};
    EXPECT_EQ(judged(meal, onLowGi()).colour, MealColour::Green);
}

TEST(MealColourOf, SaysWhenTooLittleIsKnown) {
    std::vector<MealItem> const mystery{food("Pie").kcal(400).protein(25).net(40)};
    auto const verdict = judged(mystery, onLowGi(), false);
    EXPECT_EQ(verdict.colour, MealColour::Unknown);
    EXPECT_EQ(toEnglish(textOf(verdict.reasons.back(), Approach::LowGi)),
              "No colour: too little is known about the carbs of Pie");
}

TEST(MealColourOf, IsSureWhenEvenTheHighestIndexWouldBeGreen) {
    std::vector<MealItem> const small{food("Chutney").kcal(40).protein(1).net(12)};
    EXPECT_EQ(judged(small, onLowGi(), false).colour, MealColour::Green);
}

TEST(MealColourOf, IsRedForASweetDrinkHoweverLittleIsKnown) {
    std::vector<MealItem> const drink{food("Cola").sweetDrink()};
    auto const verdict = judged(drink, onLowGi(), false);
    EXPECT_EQ(verdict.colour, MealColour::Red);
    EXPECT_EQ(toEnglish(textOf(verdict.reasons[0], Approach::LowGi)),
              "Cola is a sweet drink; water or tea could take its place");
}

TEST(MealColourOf, WeighsHighlyProcessedFoodByEnergy) {
    auto const withBar = [](double kcal) {
        return std::vector<MealItem>{food("Bar").kcal(kcal).protein(5).net(10).gl(4).nova(4),
                                     food("Nuts").kcal(100 - kcal).protein(20).net(1).gl(0)};
    };
    EXPECT_EQ(judged(withBar(19), onLowGi(), false).colour, MealColour::Green);
    EXPECT_EQ(judged(withBar(20), onLowGi(), false).colour, MealColour::Amber);
    EXPECT_EQ(judged(withBar(50), onLowGi(), false).colour, MealColour::Red);
}

TEST(MealColourOf, HasNoneForAnEmptyMeal) {
    EXPECT_EQ(judged({}, onLowGi()), MealVerdict{});
}

TEST(MealColourOf, NamesWhatWeighsMost) {
    std::vector<MealItem> const meal{food("Bread").net(20).gl(12).protein(4).kcal(100),
                                     food("Jam").net(14).gl(9).protein(0).kcal(60)};
    auto const verdict = judged(meal, onLowGi(), false);
    ASSERT_EQ(verdict.colour, MealColour::Amber);
    EXPECT_EQ(toEnglish(textOf(verdict.reasons[0], Approach::LowGi)),
              "Glycaemic load 21, most from Bread");
}

Food catalogueFood(double netPer100, std::optional<double> gi) {
    Food it;
    it.per100g.netCarbs = netPer100;
    it.gi.value = gi;
    return it;
}

TEST(FoodColourOf, FollowsIndexAndLoadOnLowGi) {
    EXPECT_EQ(foodColour(catalogueFood(18, 32), 100, Approach::LowGi), MealColour::Green);
    EXPECT_EQ(foodColour(catalogueFood(28, 73), 143, Approach::LowGi), MealColour::Red);
    // Watermelon: a high index, but little of it.
    EXPECT_EQ(foodColour(catalogueFood(6, 76), 100, Approach::LowGi), MealColour::Amber);
    EXPECT_EQ(foodColour(catalogueFood(20, std::nullopt), 100, Approach::LowGi),
              MealColour::Unknown);
    EXPECT_EQ(foodColour(catalogueFood(2, std::nullopt), 100, Approach::LowGi), MealColour::Green);
}

TEST(FoodColourOf, CountsGramsOtherwise) {
    EXPECT_EQ(foodColour(catalogueFood(6, {}), 100, Approach::LowCarb), MealColour::Green);
    EXPECT_EQ(foodColour(catalogueFood(6, {}), 100, Approach::Ketogenic), MealColour::Amber);
    EXPECT_EQ(foodColour(catalogueFood(15.1, {}), 100, Approach::LowCarb), MealColour::Red);
    EXPECT_EQ(foodColour(catalogueFood(8.1, {}), 100, Approach::Ketogenic), MealColour::Red);
}

TEST(FoodColourOf, IsAtLeastAmberWhenSweetenedOrHighlyProcessed) {
    auto sweet = catalogueFood(2, {});
    sweet.per100g.addedSugar = 1;
    auto processed = catalogueFood(2, {});
    processed.nova = 4;
    auto dessert = catalogueFood(2, {});
    dessert.flags.alwaysRed = true;
    for (auto const approach : {Approach::LowGi, Approach::LowCarb, Approach::Ketogenic}) {
        EXPECT_EQ(foodColour(sweet, 100, approach), MealColour::Amber);
        EXPECT_EQ(foodColour(processed, 100, approach), MealColour::Amber);
        EXPECT_EQ(foodColour(dessert, 100, approach), MealColour::Red);
    }
}

}  // namespace
}  // namespace steady
