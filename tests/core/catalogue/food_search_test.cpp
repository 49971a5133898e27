#include "core/catalogue/food_catalogue.h"

#include <gtest/gtest.h>

#include <algorithm>

// What people type and what they mean by it: the generic food comes first, specialities behind it.
namespace steady {

namespace {

struct Everyday {
    std::string_view typed;
    std::string_view id;
};

std::vector<std::string> idsFor(std::string_view words) {
    std::vector<std::string> ids;
    for (auto const* food : builtInFoods().search(words, 3))
        ids.push_back(food->id);
    return ids;
}

}  // namespace

TEST(FoodSearch, PutsTheFoodThatIsMeantFirst) {
    for (auto const& [typed, id] : std::vector<Everyday>{{"eggs", "egg"},
                                                         {"milk", "milk_whole"},
                                                         {"rice", "rice_white"},
                                                         {"bread", "bread_white"},
                                                         {"chicken", "chicken_breast"},
                                                         {"cheese", "cheddar"},
                                                         {"salad", "lettuce"},
                                                         {"soup", "vegetable_soup"},
                                                         {"pasta", "pasta"},
                                                         {"apple", "apple"},
                                                         {"banana", "banana"},
                                                         {"wine", "wine_red"},
                                                         {"beer", "beer"},
                                                         {"tea", "tea"},
                                                         {"coffee", "coffee"},
                                                         {"yogurt", "yoghurt"},
                                                         {"yoghurt", "yoghurt"},
                                                         {"soy milk", "soy_milk"},
                                                         {"wholemeal bread", "bread_whole"},
                                                         {"whole wheat bread", "bread_whole"},
                                                         {"coke", "cola"},
                                                         {"potatoes", "potato_boiled"},
                                                         {"fries", "chips"},
                                                         {"butter", "butter"},
                                                         {"oats", "oats"},
                                                         {"porridge", "porridge"},
                                                         {"cornflakes", "corn_flakes"},
                                                         {"hummus", "hummus"},
                                                         {"paneer", "paneer"},
                                                         {"halloumi", "halloumi"},
                                                         {"quark", "quark"},
                                                         {"injera", "injera"},
                                                         {"arepas", "arepa"},
                                                         {"kimchi", "kimchi"},
                                                         {"tortilla wrap", "tortilla_wheat"},
                                                         {"eggplant", "aubergine"},
                                                         {"zucchini", "courgette"},
                                                         {"prawns", "shrimp"},
                                                         {"cilantro", "coriander_leaf"},
                                                         {"minced beef", "beef_mince"},
                                                         {"chickpeas", "chickpeas"},
                                                         {"garbanzo", "chickpeas"},
                                                         {"cappuccino", "cappuccino"},
                                                         {"prosecco", "wine_sparkling"},
                                                         {"doner kebab", "kebab"},
                                                         {"pierogi", "pierogi"},
                                                         {"pad thai", "pad_thai"},
                                                         {"biryani", "biryani"},
                                                         {"samosas", "samosa"},
                                                         {"bibimbap", "bibimbap"},
                                                         {"peanut butter", "peanut_butter"},
                                                         {"ice cream", "ice_cream"},
                                                         {"dark chocolate", "dark_chocolate"},
                                                         {"nuts", "mixed_nuts"},
                                                         {"ghee", "ghee"},
                                                         {"plantain", "plantain"},
                                                         {"yam", "yam"}}) {
        auto const found = idsFor(typed);
        ASSERT_FALSE(found.empty()) << typed;
        EXPECT_EQ(found.front(), id) << typed;
    }
}

TEST(FoodSearch, HasItAmongTheFirstThree) {
    for (auto const& [typed, id] : std::vector<Everyday>{{"dal", "dal"},
                                                         {"soup car", "soup_vegetable_cream"},
                                                         {"brown rice", "rice_brown"},
                                                         {"choc milk", "milk_chocolate"},
                                                         {"oil olive", "olive_oil"},
                                                         {"mozz", "mozzarella"},
                                                         {"straw", "strawberries"},
                                                         {"green beans", "green_beans"},
                                                         {"jollof", "rice_spanish"},
                                                         {"tuna salad", "tuna_salad"}}) {
        auto const found = idsFor(typed);
        EXPECT_NE(std::find(found.begin(), found.end(), id), found.end()) << typed;
    }
}

TEST(FoodSearch, ForgivesOneSlip) {
    for (auto const& [typed, id] : std::vector<Everyday>{{"brocoli", "broccoli"},
                                                         {"avacado", "avocado"},
                                                         {"spagetti", "pasta"},
                                                         {"mozarella", "mozzarella"},
                                                         {"cucmber", "cucumber"},
                                                         {"letuce", "lettuce"},
                                                         {"spinahc", "spinach"},
                                                         {"potatos", "potato_boiled"}}) {
        auto const found = idsFor(typed);
        EXPECT_NE(std::find(found.begin(), found.end(), id), found.end()) << typed;
    }
}

}  // namespace steady
