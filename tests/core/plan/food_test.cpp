#include "core/plan/day_templates.h"
#include "core/plan/food_filter.h"
#include "core/plan/food_lists.h"
#include "core/plan/macros.h"
#include "core/plan/planner.h"
#include "core/plan/template_foods.h"
#include "tests/core/plan/plan_people.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <cmath>

namespace steady {
namespace {

using testing::HasSubstr;
using testing::Not;

std::string joined(std::vector<Text> const& texts) {
    std::string all;
    for (auto const& text : texts)
        all += toEnglish(text) + "\n";
    return all;
}

std::string everyWord(Plan const& plan) {
    auto const& food = *plan.nutrition;
    return joined(food.prioritise) + joined(food.limit) + joined(food.sampleDay);
}

Plan planOf(ProfileDraft const& draft) {
    return makePlan(test::factsOf(draft));
}

TEST(Food, LeavesOutWhatSomebodyIsAllergicTo) {
    auto draft = test::woman45();
    draft.allergies = {Allergen::Egg, Allergen::Fish, Allergen::TreeNuts, Allergen::GlutenCereals};
    auto const words = everyWord(planOf(draft));
    for (char const* food : {"egg", "fish", "salmon", "walnut", "rye", "barley", "oats", "bread"})
        EXPECT_THAT(words, Not(HasSubstr(food)));
    EXPECT_THAT(words, HasSubstr("lentils"));
}

TEST(Food, ObeysAFreelyTypedAllergy) {
    auto draft = test::woman45();
    draft.otherAllergies = {"Lentils"};
    EXPECT_THAT(everyWord(planOf(draft)), Not(HasSubstr("lentil")));
}

TEST(Food, KeepsAVeganDayFreeOfAnimals) {
    auto draft = test::woman45();
    draft.foodPattern = FoodPattern::Vegan;
    auto const words = everyWord(planOf(draft));
    for (char const* food :
         {"egg", "fish", "yoghurt", "chicken", "meat", "cheese", "milk", "turkey"})
        EXPECT_THAT(words, Not(HasSubstr(food)));
    EXPECT_THAT(words, HasSubstr("tofu"));
}

TEST(Food, KeepsHalalAndKosherFreeOfAlcohol) {
    auto draft = test::woman45();
    draft.halal = true;
    EXPECT_THAT(everyWord(planOf(draft)), Not(HasSubstr("alcohol")));
    Profile const profile = test::factsOf(draft).profile;
    FoodFilter const filter(profile);
    EXPECT_FALSE(filter.allows({FoodKind::Pork, {}}, STEADY_TEXT("food", "ham")));
    EXPECT_TRUE(filter.allows({FoodKind::Shellfish, {}}, STEADY_TEXT("food", "prawns")));
}

TEST(Food, NeverMixesMeatAndDairyInAKosherMeal) {
    auto draft = test::woman45();
    draft.kosher = true;
    draft.allergies = {Allergen::Soy, Allergen::Egg, Allergen::Fish};
    for (auto const approach : {Approach::LowGi, Approach::LowCarb, Approach::Ketogenic}) {
        auto const targets = mealTargets(macrosFor({approach, 1830, 1.4, 73, false, {}}));
        auto const profile = test::factsOf(draft).profile;
        for (auto const& meal : sampleMeals(approach, targets, profile)) {
            bool meat = false, dairy = false;
            for (auto const& item : meal.items)
                for (auto const& food : templateFoods())
                    if (food.name.source == item.name.source) {
                        meat = meat || food.traits.kind == FoodKind::Meat;
                        dairy = dairy || food.traits.kind == FoodKind::Dairy;
                    }
            EXPECT_FALSE(meat && dairy);
        }
    }
}

TEST(Food, HasNoAlcoholWithALiverOrPancreasRow) {
    auto draft = test::woman45();
    draft.conditions = {Condition::PastPancreatitis};
    auto const plan = planOf(draft);
    EXPECT_THAT(joined(plan.nutrition->eliminate), HasSubstr("alcohol"));
    EXPECT_THAT(joined(plan.nutrition->limit), Not(HasSubstr("alcohol")));
}

TEST(Food, RemovesTheFastestSugarsFirst) {
    auto const profile = test::factsOf(test::woman45()).profile;
    auto const ladder = eliminationLadder(Approach::LowGi, profile);
    ASSERT_EQ(ladder.size(), 5U);
    EXPECT_THAT(toEnglish(ladder.front()), HasSubstr("Sugary drinks"));
}

TEST(Food, TakesKetoWithoutAnimalsOnlyAfterAClinicianAgreed) {
    auto draft = test::woman45();
    draft.foodPattern = FoodPattern::Vegan;
    draft.approach = Approach::Ketogenic;
    EXPECT_EQ(planOf(draft).nutrition->approach, Approach::LowCarb);
    draft.clinicianAgreed = {{"B-14", Component::Keto, makeDate(2026, 10, 1), "B12 checked"}};
    EXPECT_EQ(chooseApproach(test::factsOf(draft), Gates{}).approach, Approach::Ketogenic);
    draft.clinicianAgreed = {{"B-14", Component::Keto, makeDate(2025, 10, 1), "too old"}};
    EXPECT_EQ(chooseApproach(test::factsOf(draft), Gates{}).approach, Approach::LowCarb);
}

RC_GTEST_PROP(FoodProperty, ASampleDayMeetsTheDayForEveryPattern, ()) {
    auto draft = test::woman45();
    draft.foodPattern =
        *rc::gen::element(FoodPattern::Omnivore, FoodPattern::Pescatarian, FoodPattern::LactoOvo,
                          FoodPattern::Lacto, FoodPattern::Ovo, FoodPattern::Vegan);
    if (*rc::gen::arbitrary<bool>()) draft.allergies.insert(Allergen::GlutenCereals);
    if (*rc::gen::arbitrary<bool>()) draft.allergies.insert(Allergen::Soy);
    if (*rc::gen::arbitrary<bool>()) draft.allergies.insert(Allergen::TreeNuts);
    auto const approach =
        *rc::gen::element(Approach::LowGi, Approach::LowCarb, Approach::Ketogenic);
    double const kcal = 10 * *rc::gen::inRange(140, 240);
    auto const macros = macrosFor({approach, kcal, 1.4, 70, false, {}});
    double energy = 0, protein = 0;
    for (auto const& meal :
         sampleMeals(approach, mealTargets(macros), test::factsOf(draft).profile)) {
        RC_ASSERT(!meal.items.empty());
        for (auto const& item : meal.items) {
            energy += item.kcal;
            protein += item.proteinG;
        }
    }
    RC_LOG() << "energy " << energy << " of " << kcal << ", protein " << protein << " of "
             << macros.proteinG;
    RC_ASSERT(std::abs(energy - kcal) <= 0.12 * kcal);
    RC_ASSERT(protein >= 0.85 * macros.proteinG);
}

}  // namespace
}  // namespace steady
