#include "core/plan/template_foods.h"

namespace steady {

namespace {

// The nine meals: low_gi, low_carb, ketogenic times first, main, smaller.
constexpr unsigned kG0 = templateMeal(0, 0), kG1 = templateMeal(0, 1), kG2 = templateMeal(0, 2);
constexpr unsigned kC0 = templateMeal(1, 0), kC1 = templateMeal(1, 1), kC2 = templateMeal(1, 2);
constexpr unsigned kK0 = templateMeal(2, 0), kK1 = templateMeal(2, 1), kK2 = templateMeal(2, 2);
constexpr unsigned kFirst = kG0 | kC0 | kK0, kMain = kG1 | kC1 | kK1, kSmall = kG2 | kC2 | kK2;
constexpr unsigned kAllMeals = kFirst | kMain | kSmall;
constexpr unsigned kFewCarbMeals = kC0 | kC1 | kC2 | kK0 | kK1 | kK2;
constexpr unsigned kLowGiMeals = kG0 | kG1 | kG2;

using Foods = std::vector<TemplateFood>;

Foods animalProteins() {
    using enum FoodKind;
    using A = Allergen;
    constexpr auto place = PlatePlace::Protein;
    return {
        {place, kG0 | kK0, STEADY_TEXT("food", "eggs"), {Egg, {A::Egg}}, 12.6, 0.7, 0, 9.5, 165},
        {place,
         kG0 | kC0,
         STEADY_TEXT("food", "plain Greek yoghurt"),
         {Dairy, {A::Milk}},
         9.9,
         3.9,
         0,
         2.0,
         300},
        {place, kG1, STEADY_TEXT("food", "chicken breast"), {Meat, {}}, 31, 0, 0, 3.6, 200},
        {place, kC1, STEADY_TEXT("food", "salmon"), {Fish, {A::Fish}}, 22.1, 0, 0, 12.4, 200},
        {place, kK1, STEADY_TEXT("food", "chicken thigh"), {Meat, {}}, 24.8, 0, 0, 8.2, 200},
        {place, kG2, STEADY_TEXT("food", "white fish"), {Fish, {A::Fish}}, 20.4, 0, 0, 0.9, 200},
        {place, kC2, STEADY_TEXT("food", "turkey"), {Meat, {}}, 29.3, 0, 0, 2.8, 200},
        {place, kK2, STEADY_TEXT("food", "sardines"), {Fish, {A::Fish}}, 24.6, 0, 0, 11.5, 150},
        {place,
         kMain | kSmall,
         STEADY_TEXT("food", "chicken breast"),
         {Meat, {}},
         31,
         0,
         0,
         3.6,
         200},
        {place,
         kMain | kSmall,
         STEADY_TEXT("food", "white fish"),
         {Fish, {A::Fish}},
         20.4,
         0,
         0,
         0.9,
         200},
        {place,
         kC0 | kC1 | kC2,
         STEADY_TEXT("food", "eggs"),
         {Egg, {A::Egg}},
         12.6,
         0.7,
         0,
         9.5,
         165},
    };
}

Foods plantProteins() {
    using enum FoodKind;
    using A = Allergen;
    constexpr auto place = PlatePlace::Protein;
    return {
        {place,
         kFirst,
         STEADY_TEXT("food", "scrambled tofu"),
         {Plant, {A::Soy}},
         14.4,
         1.6,
         1.2,
         8.2,
         250},
        {place, kMain, STEADY_TEXT("food", "tempeh"), {Plant, {A::Soy}}, 20.3, 5.6, 2.0, 10.8, 180},
        {place,
         kAllMeals,
         STEADY_TEXT("food", "firm tofu"),
         {Plant, {A::Soy}},
         14.4,
         1.6,
         1.2,
         8.2,
         250},
        {place,
         kMain | kSmall,
         STEADY_TEXT("food", "eggs"),
         {Egg, {A::Egg}},
         12.6,
         0.7,
         0,
         9.5,
         165},
        {place,
         kMain | kSmall,
         STEADY_TEXT("food", "cottage cheese"),
         {Dairy, {A::Milk}},
         11.1,
         3.4,
         0,
         4.3,
         250},
        {place,
         kFewCarbMeals,
         STEADY_TEXT("food", "paneer"),
         {Dairy, {A::Milk}},
         20,
         2.5,
         0,
         22,
         120},
        {place,
         kAllMeals,
         STEADY_TEXT("food", "seitan"),
         {Plant, {A::GlutenCereals}},
         24,
         5,
         1,
         1.5,
         150},
        {place,
         kAllMeals,
         STEADY_TEXT("food", "cooked lupin beans"),
         {Plant, {A::Lupin}},
         15.6,
         7.1,
         2.8,
         2.9,
         200},
        {place,
         kAllMeals,
         STEADY_TEXT("food", "unsweetened pea protein"),
         {Plant, {}},
         80,
         3,
         3,
         6,
         40},
        {place, kAllMeals, STEADY_TEXT("food", "hemp seeds"), {Plant, {}}, 31.6, 4.7, 4, 48.8, 40},
    };
}

Foods slowCarbs() {
    using enum FoodKind;
    using A = Allergen;
    constexpr auto place = PlatePlace::SlowCarb;
    return {
        {place,
         kG0,
         STEADY_TEXT("food", "rye-kernel bread"),
         {Plant, {A::GlutenCereals}},
         8.5,
         42.5,
         5.8,
         3.3,
         120},
        {place,
         kG0,
         STEADY_TEXT("food", "cooked buckwheat"),
         {Plant, {}},
         3.4,
         17.2,
         2.7,
         0.6,
         280},
        {place, kG1, STEADY_TEXT("food", "cooked lentils"), {Plant, {}}, 9.0, 12.2, 7.9, 0.4, 220},
        {place,
         kG1,
         STEADY_TEXT("food", "cooked barley"),
         {Plant, {A::GlutenCereals}},
         2.3,
         24.4,
         3.8,
         0.4,
         220},
        {place,
         kG1 | kG0,
         STEADY_TEXT("food", "cooked quinoa"),
         {Plant, {}},
         4.4,
         18.5,
         2.8,
         1.9,
         280},
        {place,
         kG2,
         STEADY_TEXT("food", "cooked white beans"),
         {Plant, {}},
         9.7,
         18.8,
         6.3,
         0.4,
         220},
        {place, kG2, STEADY_TEXT("food", "cooked quinoa"), {Plant, {}}, 4.4, 18.5, 2.8, 1.9, 280},
        {place,
         kC1,
         STEADY_TEXT("food", "cooked chickpeas"),
         {Plant, {}},
         8.9,
         19.8,
         7.6,
         2.6,
         120},
        {place, kC2, STEADY_TEXT("food", "cooked lentils"), {Plant, {}}, 9.0, 12.2, 7.9, 0.4, 150},
    };
}

Foods greens() {
    using enum FoodKind;
    constexpr auto place = PlatePlace::Vegetable;
    return {
        {place, kG0, STEADY_TEXT("food", "spinach"), {Plant, {}}, 2.9, 1.4, 2.2, 0.4, 200},
        {place,
         kK0,
         STEADY_TEXT("food", "mushrooms and spinach"),
         {Plant, {}},
         3.0,
         1.9,
         1.6,
         0.4,
         200},
        {place,
         kC0,
         STEADY_TEXT("food", "cucumber and cherry tomatoes"),
         {Plant, {}},
         0.8,
         2.8,
         0.9,
         0.2,
         200},
        {place,
         kG1 | kC1,
         STEADY_TEXT("food", "a big mixed salad"),
         {Plant, {}},
         1.2,
         2.0,
         1.6,
         0.2,
         250},
        {place, kK1, STEADY_TEXT("food", "broccoli"), {Plant, {}}, 2.4, 3.9, 3.3, 0.4, 200},
        {place, kG2, STEADY_TEXT("food", "green beans"), {Plant, {}}, 1.9, 4.3, 3.2, 0.3, 200},
        {place, kC2, STEADY_TEXT("food", "cauliflower rice"), {Plant, {}}, 1.9, 2.9, 2.0, 0.3, 200},
        {place,
         kK2,
         STEADY_TEXT("food", "cucumber and leaves"),
         {Plant, {}},
         0.9,
         1.8,
         1.0,
         0.2,
         200},
        {place, kAllMeals, STEADY_TEXT("food", "courgette"), {Plant, {}}, 1.2, 2.1, 1.0, 0.3, 200},
        {place, kAllMeals, STEADY_TEXT("food", "lettuce"), {Plant, {}}, 1.4, 1.6, 1.3, 0.2, 200},
    };
}

Foods fruits() {
    using enum FoodKind;
    constexpr auto place = PlatePlace::Fruit;
    return {
        {place, kG0 | kC0, STEADY_TEXT("food", "berries"), {Plant, {}}, 0.7, 9.3, 3.5, 0.4, 100},
        {place, kG2, STEADY_TEXT("food", "an apple"), {Plant, {}}, 0.3, 11.4, 2.4, 0.2, 150},
        {place,
         kG2 | kG0 | kC0,
         STEADY_TEXT("food", "a pear"),
         {Plant, {}},
         0.4,
         12.1,
         3.1,
         0.1,
         150},
    };
}

Foods fats() {
    using enum FoodKind;
    using A = Allergen;
    constexpr auto place = PlatePlace::Fat;
    return {
        {place,
         kG2 | kC0 | kK2,
         STEADY_TEXT("food", "walnuts"),
         {Plant, {A::TreeNuts}},
         15.2,
         7.0,
         6.7,
         65.2,
         25},
        {place,
         kC0 | kLowGiMeals,
         STEADY_TEXT("food", "pumpkin seeds"),
         {Plant, {}},
         30.2,
         4.7,
         6.0,
         49.1,
         25},
        {place, kC1, STEADY_TEXT("food", "avocado"), {Plant, {}}, 2.0, 1.8, 6.7, 14.7, 120},
        {place, kK1, STEADY_TEXT("food", "tahini"), {Plant, {A::Sesame}}, 17, 11.9, 9.3, 53.8, 25},
        {place, kK2, STEADY_TEXT("food", "olives"), {Plant, {}}, 0.8, 2.8, 3.3, 10.7, 60},
        {place, kAllMeals, STEADY_TEXT("food", "olive oil"), {Plant, {}}, 0, 0, 0, 100, 45},
        {place, kAllMeals, STEADY_TEXT("food", "avocado"), {Plant, {}}, 2.0, 1.8, 6.7, 14.7, 150},
    };
}

}  // namespace

std::vector<TemplateFood> templateFoods() {
    Foods all;
    for (auto const& some :
         {animalProteins(), plantProteins(), slowCarbs(), greens(), fruits(), fats()})
        all.insert(all.end(), some.begin(), some.end());
    return all;
}

}  // namespace steady
