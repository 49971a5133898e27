#include "core/plan/planner.h"
#include "tests/core/plan/plan_people.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace steady {
namespace {

using testing::HasSubstr;
using testing::Not;

Plan planFor(ProfileDraft const& draft) {
    return makePlan(test::factsOf(draft));
}

std::string textOf(Plan const& plan, std::string_view id) {
    auto const* line = plan.line(id);
    return line ? toEnglish(line->text) : "";
}

ProfileDraft onKeto() {
    auto draft = test::woman45();
    draft.approach = Approach::Ketogenic;
    return draft;
}

TEST(FoodPrompts, PrepareForTheFirstFourWeeksOfKeto) {
    auto facts = test::factsOf(onKeto());
    auto const first = makePlan(facts);
    EXPECT_THAT(textOf(first, "nutrition.keto_start"), HasSubstr("1–3 kg"));
    EXPECT_THAT(textOf(first, "nutrition.keto_salt"), HasSubstr("1–2 cups of broth"));
    EXPECT_THAT(toEnglish(first.line("nutrition.keto_salt")->working), HasSubstr("2–2.3 g"));
    EXPECT_THAT(textOf(first, "nutrition.keto_review"), HasSubstr("day 28"));
    EXPECT_EQ(textOf(first, "nutrition.alcohol"), "No alcohol for now.");
    facts.history.firstPlan = facts.today - std::chrono::days(28);
    auto const fifth = makePlan(facts);
    EXPECT_FALSE(fifth.line("nutrition.keto_start"));
    EXPECT_FALSE(fifth.line("nutrition.keto_salt"));
    EXPECT_FALSE(planFor(test::woman45()).line("nutrition.keto_start"));
}

TEST(FoodPrompts, NeverAddSaltWhereItsGateIsClosed) {
    auto draft = onKeto();
    draft.conditions = {Condition::Hypertension};
    auto const plan = planFor(draft);
    ASSERT_EQ(plan.nutrition->approach, Approach::Ketogenic);
    EXPECT_TRUE(plan.line("nutrition.keto_start"));
    EXPECT_FALSE(plan.line("nutrition.keto_salt"));
}

TEST(FoodPrompts, KeepKilogramsOutOfHiddenNumbers) {
    auto draft = onKeto();
    draft.numbers = Numbers::Hide;
    EXPECT_THAT(textOf(planFor(draft), "nutrition.keto_start"), Not(HasSubstr("kg")));
}

TEST(FoodPrompts, NameAnAmountToDrinkOnlyWhereItIsSafe) {
    EXPECT_THAT(textOf(planFor(test::woman45()), "nutrition.fluids"), HasSubstr("2.0 litres"));
    EXPECT_THAT(textOf(planFor(test::man52()), "nutrition.fluids"), HasSubstr("2.5 litres"));
    for (auto const condition : {Condition::HeartFailure, Condition::Ckd, Condition::Cirrhosis}) {
        auto draft = test::woman45();
        draft.conditions = {condition, Condition::KidneyStones};
        EXPECT_EQ(textOf(planFor(draft), "nutrition.fluids"),
                  "Drink as your clinician has set it.");
    }
    auto draft = test::woman45();
    draft.conditions = {Condition::KidneyStones};
    EXPECT_THAT(textOf(planFor(draft), "nutrition.fluids"), HasSubstr("2–2.5 litres"));
    draft.medicines = {Medicine::Diuretic};
    EXPECT_EQ(textOf(planFor(draft), "nutrition.fluids"), "Drink as your clinician has set it.");
}

TEST(FoodPrompts, LimitAlcoholOrCloseIt) {
    EXPECT_EQ(textOf(planFor(test::woman45()), "nutrition.alcohol"),
              "At most 1 drink on a day, and not every day.");
    EXPECT_EQ(toEnglish(planFor(test::man52()).line("nutrition.alcohol")->value), "28 g");
    auto draft = test::woman45();
    draft.medicines = {Medicine::Insulin};
    EXPECT_THAT(textOf(planFor(draft), "nutrition.alcohol"), HasSubstr("overnight"));
    for (auto const condition :
         {Condition::Cirrhosis, Condition::PastPancreatitis, Condition::SubstanceDependence}) {
        draft.conditions = {condition};
        EXPECT_EQ(textOf(planFor(draft), "nutrition.alcohol"), "No alcohol for now.");
    }
    draft.halal = true;
    EXPECT_FALSE(planFor(draft).line("nutrition.alcohol")) << "what nobody asked about";
}

TEST(FoodPrompts, RemindOfWhatAPatternLeavesOut) {
    auto draft = test::woman45();
    EXPECT_FALSE(planFor(draft).line("nutrition.calcium"));
    EXPECT_FALSE(planFor(draft).line("nutrition.omega_3"));
    draft.allergies = {Allergen::Milk, Allergen::Fish, Allergen::TreeNuts, Allergen::Soy};
    auto const plan = planFor(draft);
    EXPECT_THAT(textOf(plan, "nutrition.calcium"), HasSubstr("kale"));
    for (char const* id : {"nutrition.calcium", "nutrition.omega_3"})
        for (char const* food : {"tofu", "almonds", "walnuts"})
            EXPECT_THAT(textOf(plan, id), Not(HasSubstr(food)));
    draft.foodPattern = FoodPattern::Vegan;
    EXPECT_THAT(textOf(planFor(draft), "nutrition.micronutrients"), HasSubstr("B12"));
    EXPECT_FALSE(planFor(draft).line("nutrition.omega_3")) << "said with B12 already";
}

TEST(FoodPrompts, LeavePotassiumOutBesideAnAceInhibitor) {
    auto draft = test::woman45();
    draft.approach = Approach::LowCarb;
    EXPECT_THAT(textOf(planFor(draft), "nutrition.minerals"), HasSubstr("potassium"));
    draft.medicines = {Medicine::AceInhibitor};
    auto const plan = planFor(draft);
    ASSERT_EQ(plan.nutrition->approach, Approach::LowCarb);
    EXPECT_THAT(textOf(plan, "nutrition.minerals"), Not(HasSubstr("potassium")));
}

TEST(FoodPrompts, KeepRulesAboutFoodFromAnEatingDisorder) {
    auto draft = test::woman45();
    draft.conditions = {Condition::EatingDisorderCurrent};
    auto const plan = planFor(draft);
    for (char const* id : {"nutrition.approach", "nutrition.added_sugar", "nutrition.ladder",
                           "nutrition.meal_order", "nutrition.alcohol"})
        EXPECT_FALSE(plan.line(id)) << id;
    EXPECT_TRUE(plan.nutrition->limit.empty());
    EXPECT_TRUE(plan.nutrition->eliminate.empty());
    EXPECT_FALSE(plan.nutrition->prioritise.empty());
}

TEST(AddedSugar, CountsTheTwentiethOfTheEnergy) {
    auto const plan = planFor(test::woman45());
    auto const* line = plan.line("nutrition.added_sugar");
    ASSERT_TRUE(line);
    EXPECT_THAT(toEnglish(line->working), HasSubstr("22.9 g"));
    auto draft = test::woman45();
    draft.numbers = Numbers::Hide;
    EXPECT_THAT(toEnglish(planFor(draft).line("nutrition.added_sugar")->working),
                Not(HasSubstr("kcal")));
}

}  // namespace
}  // namespace steady
