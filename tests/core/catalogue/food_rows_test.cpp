#include "core/catalogue/embedded_files.h"
#include "core/catalogue/fold.h"
#include "core/catalogue/food_catalogue.h"
#include "core/catalogue/foods_tsv.h"

#include <gtest/gtest.h>

#include <cmath>
#include <map>

// The rows of resources/catalogue/foods.tsv against each other and against what food is made of.
// A row that fails here is a slip in the file, so the messages name the food.
namespace steady {

namespace {

std::vector<Food const*> rows() {
    return builtInFoods().all();
}

double known(std::optional<double> value) {
    return value.value_or(0);
}

bool isOneOf(std::string const& group, std::initializer_list<char const*> groups) {
    for (auto const* one : groups)
        if (group == one) return true;
    return false;
}

}  // namespace

TEST(FoodRows, AreAllReadWithoutFault) {
    auto const table = readFoodsTsv(embeddedFile("foods.tsv"));
    for (auto const& fault : table.faults)
        ADD_FAILURE() << fault.field << " " << fault.value << " " << toEnglish(fault.message);
    EXPECT_GE(table.foods.size(), 120U);
}

TEST(FoodRows, HaveUniqueIdsAndNames) {
    std::map<std::string, int> ids;
    std::map<std::string, std::string> names;
    for (auto const* food : rows()) {
        EXPECT_EQ(++ids[food->id], 1) << food->id;
        auto all = food->aliases;
        all.push_back(food->name);
        for (auto const& name : all) {
            auto const [at, isNew] = names.emplace(folded(name), food->id);
            EXPECT_TRUE(isNew || at->second == food->id)
                << name << " names " << at->second << " and " << food->id;
        }
    }
}

TEST(FoodRows, HoldNoMoreThan100GramsIn100Grams) {
    for (auto const* food : rows()) {
        auto const& n = food->per100g;
        EXPECT_LE(known(n.protein) + known(n.fat) + known(n.carbs) + known(n.alcohol), 101.0)
            << food->id;
        EXPECT_LE(known(n.saturatedFat), known(n.fat) + 0.1) << food->id;
        EXPECT_LE(known(n.fibre), known(n.carbs) + 0.1) << food->id;
        // Sugars are analysed, carbohydrate is what is left over: USDA's own rows cross a little.
        EXPECT_LE(known(n.sugars), known(n.carbs) + 0.3) << food->id;
        EXPECT_LE(known(n.addedSugar), known(n.sugars) + 0.1) << food->id;
    }
}

// General Atwater factors 4-9-4-7; specific factors and fibre move a real food away from them by
// up to about a quarter, acids and cocoa more, so small absolute differences are let pass.
TEST(FoodRows, HaveTheEnergyOfTheirMacros) {
    for (auto const* food : rows()) {
        auto const& n = food->per100g;
        if (!n.energyKcal || !n.protein || !n.fat || !n.carbs) continue;
        double const general = 4 * *n.protein + 9 * *n.fat + 4 * *n.carbs + 7 * known(n.alcohol);
        double const withoutFibre = general - 4 * known(n.fibre);
        double const tolerance = std::max(25.0, 0.2 * general);
        EXPECT_LE(*n.energyKcal, general + tolerance) << food->id;
        EXPECT_GE(*n.energyKcal, withoutFibre - tolerance) << food->id;
    }
}

TEST(FoodRows, KnowEnergyAndMacros) {
    for (auto const* food : rows()) {
        auto const& n = food->per100g;
        EXPECT_TRUE(n.energyKcal && n.protein && n.fat && n.carbs && n.netCarbs) << food->id;
        EXPECT_TRUE(food->source.starts_with("SR28 ") || food->source.starts_with("FNDDS "))
            << food->id << " has no source";
    }
}

TEST(FoodRows, SayWhereAGlycaemicIndexComesFrom) {
    for (auto const* food : rows()) {
        auto const& gi = food->gi;
        bool const hasValue =
            gi.status != GiStatus::NotApplicable && gi.status != GiStatus::Unknown;
        EXPECT_EQ(gi.value.has_value(), hasValue) << food->id;
        EXPECT_EQ(!gi.citation.empty(), hasValue) << food->id;
        EXPECT_EQ(gi.low.has_value(), gi.high.has_value()) << food->id;
        if (!gi.value) continue;
        EXPECT_GE(*gi.value, 5) << food->id;
        EXPECT_LE(*gi.value, 120) << food->id;
        EXPECT_LE(gi.low.value_or(*gi.value), *gi.value) << food->id;
        EXPECT_GE(gi.high.value_or(*gi.value), *gi.value) << food->id;
    }
}

TEST(FoodRows, LeaveTheIndexOutOnlyWhereServingsHaveLittleCarbohydrate) {
    for (auto const* food : rows()) {
        if (food->gi.status != GiStatus::NotApplicable) continue;
        double const grams = std::min(food->servings.front().grams, 100.0);
        EXPECT_LE(*food->per100g.netCarbs * grams / 100, 9.0) << food->id;
    }
}

TEST(FoodRows, NeverHaveMoreGlycaemicLoadThanNetCarbs) {
    for (auto const* food : rows())
        for (auto const& serving : food->servings) {
            double const carbs = *food->per100g.netCarbs * serving.grams / 100;
            if (auto const load = glycaemicLoad(*food, serving.grams)) {
                EXPECT_LE(*load, carbs + 1e-9) << food->id << " " << serving.label;
            }
        }
}

TEST(FoodRows, HaveServingsWithPlausibleGrams) {
    for (auto const* food : rows()) {
        EXPECT_FALSE(food->servings.empty()) << food->id;
        for (auto const& serving : food->servings) {
            EXPECT_GE(serving.grams, 1) << food->id << " " << serving.label;
            EXPECT_LE(serving.grams, 900) << food->id << " " << serving.label;
            EXPECT_FALSE(serving.label.empty()) << food->id;
        }
    }
}

TEST(FoodRows, NameTheAllergensOfTheirGroup) {
    for (auto const* food : rows()) {
        auto const has = [food](Allergen allergen) { return food->allergens.contains(allergen); };
        if (food->group == "dairy") {
            EXPECT_TRUE(has(Allergen::Milk)) << food->id;
        }
        if (food->group == "egg") {
            EXPECT_TRUE(has(Allergen::Egg)) << food->id;
        }
        if (food->group == "fish") {
            EXPECT_TRUE(has(Allergen::Fish)) << food->id;
        }
        if (food->group == "soy") {
            EXPECT_TRUE(has(Allergen::Soy)) << food->id;
        }
        if (food->group == "seafood") {
            EXPECT_TRUE(has(Allergen::Crustaceans) || has(Allergen::Molluscs)) << food->id;
        }
    }
}

TEST(FoodRows, FitTheFoodPatternsOfWhatTheyAreMadeOf) {
    for (auto const* food : rows()) {
        bool const vegan = food->patterns.contains(FoodPattern::Vegan);
        if (isOneOf(food->group, {"meat", "poultry"})) {
            EXPECT_EQ(food->patterns.size(), 1U) << food->id;
        }
        if (isOneOf(food->group, {"fish", "seafood"})) {
            EXPECT_FALSE(food->patterns.contains(FoodPattern::LactoOvo)) << food->id;
        }
        for (auto const animal : {Allergen::Milk, Allergen::Egg, Allergen::Fish,
                                  Allergen::Crustaceans, Allergen::Molluscs})
            EXPECT_FALSE(vegan && food->allergens.contains(animal)) << food->id;
        bool const ovo = food->patterns.contains(FoodPattern::Ovo);
        EXPECT_FALSE(ovo && food->allergens.contains(Allergen::Milk)) << food->id;
        bool const lacto = food->patterns.contains(FoodPattern::Lacto);
        EXPECT_FALSE(lacto && food->allergens.contains(Allergen::Egg)) << food->id;
        if (food->pork) {
            EXPECT_EQ(food->patterns.size(), 1U) << food->id;
        }
    }
}

TEST(FoodRows, MarkAlcoholAndSweetDrinks) {
    for (auto const* food : rows()) {
        EXPECT_EQ(food->alcoholic, food->group == "alcohol") << food->id;
        if (food->flags.sugaryDrink) {
            EXPECT_GE(known(food->per100g.sugars), 2.5) << food->id;
        }
        if (food->flags.nonStarchyVegetable) {
            EXPECT_LE(*food->per100g.netCarbs, 13) << food->id;
        }
        if (food->flags.alwaysRed) {
            EXPECT_GE(known(food->per100g.sugars), 8) << food->id;
        }
    }
}

// D-04's own examples: lentils GI 32, white rice 73, watermelon 76.
TEST(FoodRows, GiveTheWorkedExamplesOfTheRuleBook) {
    auto const loadOf = [](char const* id, double netCarbs) {
        auto const* food = builtInFoods().find(id);
        return *glycaemicLoad(*food, netCarbs / *food->per100g.netCarbs * 100);
    };
    EXPECT_NEAR(loadOf("lentils", 18), 5.76, 1e-9);
    EXPECT_NEAR(loadOf("rice_white", 40), 29.2, 1e-9);
    EXPECT_NEAR(loadOf("watermelon", 6), 4.56, 1e-9);
    EXPECT_EQ(loadOf("watermelon", 4.9), 0);
}

}  // namespace steady
