#include "core/catalogue/embedded_files.h"
#include "core/catalogue/fold.h"
#include "core/catalogue/food_catalogue.h"
#include "core/catalogue/foods_tsv.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <map>
#include <set>

// The rows of resources/catalogue/foods.tsv against each other and against what food is made of.
// A row that fails here is a slip in the file, so the messages name the food.
namespace steady {

namespace {

std::vector<Food const*> foodRows() {
    return builtInFoods().all();
}

double orNought(std::optional<double> value) {
    return value.value_or(0);
}

/// What an amount left out means: the serving named so, else the first.
double usualGrams(Food const& food) {
    for (auto const& serving : food.servings)
        if (serving.label == "1 serving") return serving.grams;
    return food.servings.empty() ? 100 : food.servings.front().grams;
}

bool holdsWord(Food const& food, std::vector<std::string_view> const& words) {
    auto const held = foldedWords(food.name);
    return std::any_of(words.begin(), words.end(), [&held](std::string_view word) {
        return std::find(held.begin(), held.end(), word) != held.end();
    });
}

bool isInGroup(std::string const& group, std::initializer_list<char const*> groups) {
    for (auto const* one : groups)
        if (group == one) return true;
    return false;
}

}  // namespace

TEST(FoodRows, AreAllReadWithoutFault) {
    auto const table = readFoodsTsv(embeddedFile("foods.tsv"));
    for (auto const& fault : table.faults)
        ADD_FAILURE() << fault.field << " " << fault.value << " " << toEnglish(fault.message);
    EXPECT_GE(table.foods.size(), 900U);
}

TEST(FoodRows, HaveUniqueIdsAndNames) {
    std::map<std::string, int> ids;
    std::map<std::string, std::string> names;
    for (auto const* food : foodRows()) {
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
    for (auto const* food : foodRows()) {
        auto const& n = food->per100g;
        EXPECT_LE(orNought(n.protein) + orNought(n.fat) + orNought(n.carbs) + orNought(n.alcohol),
                  101.0)
            << food->id;
        EXPECT_LE(orNought(n.saturatedFat), orNought(n.fat) + 0.1) << food->id;
        EXPECT_LE(orNought(n.fibre), orNought(n.carbs) + 0.1) << food->id;
        // Sugars are analysed, carbohydrate is what is left over: USDA's own rows cross a little.
        EXPECT_LE(orNought(n.sugars), orNought(n.carbs) + 0.3) << food->id;
        EXPECT_LE(orNought(n.addedSugar), orNought(n.sugars) + 0.1) << food->id;
    }
}

// General Atwater factors 4-9-4-7; specific factors and fibre move a real food away from them by
// up to about a quarter, acids and cocoa more, so small absolute differences are let pass.
TEST(FoodRows, HaveTheEnergyOfTheirMacros) {
    for (auto const* food : foodRows()) {
        auto const& n = food->per100g;
        if (!n.energyKcal || !n.protein || !n.fat || !n.carbs) continue;
        double const general = 4 * *n.protein + 9 * *n.fat + 4 * *n.carbs + 7 * orNought(n.alcohol);
        double const withoutFibre = general - 4 * orNought(n.fibre);
        double const tolerance = std::max(25.0, 0.2 * general);
        EXPECT_LE(*n.energyKcal, general + tolerance) << food->id;
        EXPECT_GE(*n.energyKcal, withoutFibre - tolerance) << food->id;
    }
}

TEST(FoodRows, KnowEnergyAndMacros) {
    for (auto const* food : foodRows()) {
        auto const& n = food->per100g;
        EXPECT_TRUE(n.energyKcal && n.protein && n.fat && n.carbs && n.netCarbs) << food->id;
        EXPECT_TRUE(food->source.starts_with("SR28 ") || food->source.starts_with("FNDDS "))
            << food->id << " has no source";
    }
}

TEST(FoodRows, SayWhereAGlycaemicIndexComesFrom) {
    for (auto const* food : foodRows()) {
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

// D-04: below 5 g of available carbohydrate a serving the index is not used.
TEST(FoodRows, LeaveTheIndexOutOnlyWhereAServingHasLittleCarbohydrate) {
    for (auto const* food : foodRows()) {
        if (food->gi.status != GiStatus::NotApplicable) continue;
        EXPECT_LT(*food->per100g.netCarbs * usualGrams(*food) / 100, 5.0) << food->id;
    }
}

TEST(FoodRows, NeverHaveMoreGlycaemicLoadThanNetCarbs) {
    for (auto const* food : foodRows())
        for (auto const& serving : food->servings) {
            double const carbs = *food->per100g.netCarbs * serving.grams / 100;
            if (auto const load = glycaemicLoad(*food, serving.grams)) {
                EXPECT_LE(*load, carbs + 1e-9) << food->id << " " << serving.label;
            }
        }
}

TEST(FoodRows, HaveServingsWithPlausibleGrams) {
    for (auto const* food : foodRows()) {
        EXPECT_FALSE(food->servings.empty()) << food->id;
        for (auto const& serving : food->servings) {
            EXPECT_GE(serving.grams, 1) << food->id << " " << serving.label;
            EXPECT_LE(serving.grams, 900) << food->id << " " << serving.label;
            EXPECT_FALSE(serving.label.empty()) << food->id;
        }
    }
}

TEST(FoodRows, NameTheAllergensOfTheirGroup) {
    for (auto const* food : foodRows()) {
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
    for (auto const* food : foodRows()) {
        bool const vegan = food->patterns.contains(FoodPattern::Vegan);
        if (isInGroup(food->group, {"meat", "poultry"})) {
            EXPECT_EQ(food->patterns.size(), 1U) << food->id;
        }
        if (isInGroup(food->group, {"fish", "seafood"})) {
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
    for (auto const* food : foodRows()) {
        EXPECT_EQ(food->alcoholic, food->group == "alcohol") << food->id;
        if (food->flags.sugaryDrink) {
            EXPECT_GE(orNought(food->per100g.sugars), 2.5) << food->id;
        }
        if (food->flags.nonStarchyVegetable) {
            EXPECT_LE(*food->per100g.netCarbs, 13) << food->id;
        }
        if (food->flags.alwaysRed) {
            EXPECT_TRUE(orNought(food->per100g.sugars) >= 8 || food->flags.refinedGrain ||
                        food->flags.sugaryDrink || food->group == "sweet")
                << food->id;
        }
    }
}

// D-09: sweet drinks and juice, white bread, refined pasta and white rice are red on every plan.
TEST(FoodRows, AreRedOnEveryPlanWhereTheRuleBookSaysSo) {
    for (auto const* food : foodRows()) {
        bool const refinedStaple = food->flags.refinedGrain &&
                                   isInGroup(food->group, {"bread", "rice", "pasta", "cereal"});
        if (refinedStaple || food->flags.sugaryDrink) {
            EXPECT_TRUE(food->flags.alwaysRed) << food->id;
        }
        if (holdsWord(*food, {"juice"}) && food->group == "drink") {
            EXPECT_TRUE(food->flags.sugaryDrink) << food->id;
        }
    }
}

TEST(FoodRows, FlagTheGroupsTheyBelongTo) {
    for (auto const* food : foodRows()) {
        if (food->flags.nonStarchyVegetable) {
            EXPECT_TRUE(isInGroup(food->group, {"vegetable", "pasta", "dish"})) << food->id;
        }
        if (food->flags.sugaryDrink) {
            EXPECT_TRUE(isInGroup(food->group, {"drink", "alcohol", "dairy", "soy", "grain"}))
                << food->id;
        }
        if (food->flags.refinedGrain) {
            EXPECT_FALSE(isInGroup(food->group, {"vegetable", "fruit", "nut", "oil", "drink"}))
                << food->id;
            EXPECT_GE(*food->per100g.carbs, 2.5) << food->id;
        }
    }
}

TEST(FoodRows, AreInAKnownGroup) {
    std::set<std::string> const groups = {
        "egg",   "poultry", "meat",  "fish",  "seafood", "soy",     "dairy",     "legume",
        "grain", "cereal",  "bread", "rice",  "pasta",   "potato",  "vegetable", "fruit",
        "nut",   "oil",     "sweet", "snack", "drink",   "alcohol", "condiment", "dish"};
    std::map<std::string, int> counts;
    for (auto const* food : foodRows()) {
        EXPECT_TRUE(groups.contains(food->group)) << food->id << " " << food->group;
        ++counts[food->group];
    }
    for (auto const& group : groups)
        EXPECT_GE(counts[group], 8) << group;
}

TEST(FoodRows, NameTheAllergensThatTheirNamesGiveAway) {
    struct Giveaway {
        std::vector<std::string_view> words;
        Allergen allergen;
    };
    for (auto const& [words, allergen] : std::vector<Giveaway>{
             {{"wheat", "wholemeal", "wholewheat", "barley", "rye", "spelt", "bulgur", "couscous",
               "semolina", "croissant", "baguette", "spaghetti", "lasagne"},
              Allergen::GlutenCereals},
             {{"cheese", "yoghurt", "buttermilk", "kefir", "paneer", "quark"}, Allergen::Milk},
             {{"almond", "almonds", "walnuts", "hazelnut", "hazelnuts", "cashew", "cashews",
               "pistachios", "pecans"},
              Allergen::TreeNuts},
             {{"peanut", "peanuts"}, Allergen::Peanut},
             {{"prawns", "prawn", "shrimp", "crab", "lobster"}, Allergen::Crustaceans},
             {{"squid", "mussels", "oysters", "clams", "octopus"}, Allergen::Molluscs},
             {{"salmon", "tuna", "cod", "herring", "mackerel", "sardines"}, Allergen::Fish},
             {{"tofu", "soya", "tempeh", "miso", "natto"}, Allergen::Soy},
             {{"egg", "eggs", "omelette", "meringue"}, Allergen::Egg},
             {{"sesame", "tahini", "halva"}, Allergen::Sesame},
             {{"celery", "celeriac"}, Allergen::Celery},
             {{"mustard"}, Allergen::Mustard}})
        for (auto const* food : foodRows()) {
            // Spaghetti squash, soya yoghurt, mustard greens: the word is about something else.
            if (holdsWord(*food, {"squash", "greens", "buckwheat"}) ||
                (allergen == Allergen::Milk && food->group == "soy"))
                continue;
            if (holdsWord(*food, words)) {
                EXPECT_TRUE(food->allergens.contains(allergen))
                    << food->id << " " << nameOf(allergen);
            }
        }
}

TEST(FoodRows, HoldGlutenInBreadAndPastaUnlessMadeFromSomethingElse) {
    for (auto const* food : foodRows()) {
        if (!isInGroup(food->group, {"bread", "pasta"})) continue;
        bool const otherwise =
            food->flags.nonStarchyVegetable ||
            holdsWord(*food, {"gluten", "corn", "rice", "glass", "taco", "arepa", "pupusa", "dosa",
                              "idli", "cassava", "injera", "papadum"});
        EXPECT_TRUE(otherwise || food->allergens.contains(Allergen::GlutenCereals)) << food->id;
    }
}

TEST(FoodRows, LetNoVeganEatAnAnimal) {
    for (auto const* food : foodRows()) {
        if (holdsWord(*food, {"beef", "pork", "chicken", "turkey", "ham", "bacon", "lamb", "veal",
                              "duck", "sausage", "sausages", "meat", "pepperoni", "meatballs"}) &&
            !holdsWord(*food, {"vegetarian", "without", "meatless", "lettuce", "egg"})) {
            EXPECT_EQ(food->patterns.size(), 1U) << food->id;
        }
        if (holdsWord(*food, {"pork", "ham", "bacon"}) && !holdsWord(*food, {"turkey"})) {
            EXPECT_TRUE(food->pork) << food->id;
        }
    }
}

TEST(FoodRows, OfferTwoServingsOrMoreEachNamedOnce) {
    for (auto const* food : foodRows()) {
        std::set<std::string> labels;
        for (auto const& serving : food->servings)
            EXPECT_TRUE(labels.insert(serving.label).second) << food->id << " " << serving.label;
        EXPECT_FALSE(food->source.empty()) << food->id;
        EXPECT_TRUE(food->gi.citation.empty() || food->gi.citation.starts_with("Atkinson 20") ||
                    food->gi.status == GiStatus::Category)
            << food->id;
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
