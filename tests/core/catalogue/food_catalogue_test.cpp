#include "core/catalogue/food_catalogue.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>

namespace steady {

namespace {
std::string firstFoodFor(std::string_view words) {
    auto const found = builtInFoods().search(words, 5);
    return found.empty() ? std::string() : found.front()->id;
}
}  // namespace

TEST(FoodCatalogue, FindsByIdAndNothingElse) {
    ASSERT_NE(builtInFoods().find("egg"), nullptr);
    EXPECT_EQ(builtInFoods().find("egg")->name, "Egg, whole");
    EXPECT_EQ(builtInFoods().find("EGG"), nullptr);
    EXPECT_EQ(builtInFoods().find(""), nullptr);
}

TEST(FoodCatalogue, FindsWhatPeopleTypeFirst) {
    struct Case {
        std::string_view words;
        std::string_view id;
    };
    for (auto const& [words, id] : std::vector<Case>{{"egg", "egg"},
                                                     {"eggs", "egg"},
                                                     {"oats", "oats"},
                                                     {"oat", "oats"},
                                                     {"avocado", "avocado"},
                                                     {"lentils", "lentils"},
                                                     {"rice", "rice_white"},
                                                     {"brown basmati rice", "rice_basmati_brown"},
                                                     {"salmon", "salmon"},
                                                     {"chicken", "chicken_breast"},
                                                     {"broccoli", "broccoli"},
                                                     {"Greek yogurt", "greek_yoghurt"},
                                                     {"rye kernel", "bread_rye_kernel"},
                                                     {"cottage cheese", "cottage_cheese"},
                                                     {"blueberries", "blueberries"},
                                                     {"sweet potato", "sweet_potato"},
                                                     {"milk", "milk_whole"},
                                                     {"coffee", "coffee"},
                                                     {"tea", "tea"},
                                                     {"water", "water"},
                                                     {"oil", "olive_oil"},
                                                     {"dark choc", "dark_chocolate"},
                                                     {"mac and cheese", "macaroni_cheese"}})
        EXPECT_EQ(firstFoodFor(words), id) << words;
}

TEST(FoodCatalogue, TakesFragmentsInAnyOrder) {
    EXPECT_EQ(firstFoodFor("soup tom"), "tomato_soup");
    EXPECT_EQ(firstFoodFor("kernel rye"), "bread_rye_kernel");
    EXPECT_EQ(firstFoodFor("yog gre"), "greek_yoghurt");
}

TEST(FoodCatalogue, IgnoresCaseAndDiacritics) {
    EXPECT_EQ(firstFoodFor("KNACKEBROD"), "crispbread");
    EXPECT_EQ(firstFoodFor("rugbrod"), "bread_rye_kernel");
    EXPECT_EQ(firstFoodFor("chèvre"), "goat_cheese");
}

TEST(FoodCatalogue, ForgivesOneSlipOnlyWhenNothingElseMatches) {
    EXPECT_EQ(firstFoodFor("brocoli"), "broccoli");
    EXPECT_EQ(firstFoodFor("spinahc"), "spinach");
    EXPECT_EQ(firstFoodFor("avacado"), "avocado");
    for (auto const* food : builtInFoods().search("pear", 50))
        EXPECT_FALSE(food->id.starts_with("peas") || food->id == "split_peas") << food->id;
    EXPECT_EQ(firstFoodFor("xyzzy"), "");
}

TEST(FoodCatalogue, GivesNoMoreThanAskedFor) {
    EXPECT_EQ(builtInFoods().search("b", 3).size(), 3U);
    EXPECT_TRUE(builtInFoods().search("egg", 0).empty());
    EXPECT_TRUE(builtInFoods().search("  ,; ", 5).empty());
}

RC_GTEST_PROP(FoodCatalogue, AnswersAnyTextWithoutRepeating, (std::string const& words)) {
    auto found = builtInFoods().search(words, 20);
    std::sort(found.begin(), found.end());
    RC_ASSERT(std::adjacent_find(found.begin(), found.end()) == found.end());
}

TEST(FoodCatalogue, FindsEveryFoodByItsOwnNameAndAliases) {
    for (auto const* food : builtInFoods().all()) {
        auto const names = [&] {
            auto all = food->aliases;
            all.push_back(food->name);
            return all;
        }();
        for (auto const& name : names) {
            auto const found = builtInFoods().search(name, 5);
            EXPECT_NE(std::find(found.begin(), found.end(), food), found.end()) << name;
        }
    }
}

}  // namespace steady
