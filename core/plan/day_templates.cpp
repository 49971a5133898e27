#include "core/plan/day_templates.h"

#include "core/plan/template_foods.h"
#include "core/support/round.h"

#include <algorithm>
#include <array>

namespace steady {

namespace {

constexpr double kGreensFirstMealG = 100;
constexpr double kGreensG = 200;  // D-15 aims at 200 g
constexpr double kPortionStepG = 5;
constexpr int kPortionPasses = 6;
constexpr std::size_t kMostProteins = 3;
constexpr std::size_t kMostOthers = 2;

struct Portion {
    TemplateFood const* food = nullptr;
    double grams = 0;
};

using Density = double TemplateFood::*;

// The foods of one meal that this person may eat, in the order of preference.
std::vector<TemplateFood const*> offeredFoods(std::vector<TemplateFood> const& all, unsigned meal,
                                              FoodFilter const& filter) {
    std::vector<TemplateFood const*> offered;
    bool meat = false;
    for (auto const& food : all) {
        if (!(food.meals & meal) || !filter.allows(food.traits, food.name)) continue;
        bool const dairy = food.traits.kind == FoodKind::Dairy;
        if (dairy && meat && !filter.meatMeetsDairy()) continue;
        bool const known = std::any_of(offered.begin(), offered.end(), [&](auto const* one) {
            return one->name.source == food.name.source;
        });
        if (known) continue;
        meat = meat || food.traits.kind == FoodKind::Meat;
        offered.push_back(&food);
    }
    return offered;
}

std::vector<Portion> startPortions(std::vector<TemplateFood const*> const& foods, PlatePlace place,
                                   std::size_t most) {
    std::vector<Portion> portions;
    for (auto const* food : foods)
        if (food->place == place && portions.size() < most) portions.push_back({food, 0});
    return portions;
}

// Fills up from the first food of a place until the nutrient's target is met.
void fillPortions(std::vector<Portion>& plate, PlatePlace place, Density density, double target) {
    double rest = target;
    for (auto const& portion : plate)
        if (portion.food->place != place) rest -= portion.grams * (portion.food->*density) / 100;
    for (auto& portion : plate) {
        if (portion.food->place != place) continue;
        double const per100 = portion.food->*density;
        double const wanted = per100 > 0 ? std::max(0.0, rest) / per100 * 100 : 0;
        portion.grams = std::min(portion.food->most, wanted);
        rest -= portion.grams * per100 / 100;
    }
}

std::vector<Portion> platePortions(std::vector<TemplateFood const*> const& foods, int meal,
                                   MealTarget const& target) {
    std::vector<Portion> plate;
    for (auto const place : {PlatePlace::Protein, PlatePlace::SlowCarb, PlatePlace::Vegetable,
                             PlatePlace::Fruit, PlatePlace::Fat}) {
        bool const one = place == PlatePlace::Vegetable || place == PlatePlace::Fruit;
        auto const some = startPortions(foods, place,
                                        one                            ? 1
                                        : place == PlatePlace::Protein ? kMostProteins
                                                                       : kMostOthers);
        plate.insert(plate.end(), some.begin(), some.end());
    }
    for (auto& portion : plate) {
        if (portion.food->place == PlatePlace::Vegetable)
            portion.grams = meal == 0 ? kGreensFirstMealG : kGreensG;
        if (portion.food->place == PlatePlace::Fruit) {
            double const carbs = target.netCarbsG / 2;
            portion.grams = std::min(portion.food->most, carbs / portion.food->netCarbs * 100);
        }
    }
    for (int pass = 0; pass < kPortionPasses; ++pass) {
        fillPortions(plate, PlatePlace::SlowCarb, &TemplateFood::netCarbs, target.netCarbsG);
        fillPortions(plate, PlatePlace::Protein, &TemplateFood::protein, target.proteinG);
        fillPortions(plate, PlatePlace::Fat, &TemplateFood::fat, target.fatG);
    }
    return plate;
}

PlateItem plateItem(Portion const& portion) {
    auto const& food = *portion.food;
    double const grams = roundToStep(portion.grams, kPortionStepG);
    double const share = grams / 100;
    PlateItem item{food.name,       grams, 0, share * food.protein, share * food.netCarbs,
                   share * food.fat};
    item.kcal = 4 * item.proteinG + 4 * item.netCarbsG + 2 * share * food.fibre + 9 * item.fatG;
    return item;
}

Text joinedItems(std::vector<Text> const& items) {
    if (items.empty()) return {};
    Text joined = items.front();
    for (std::size_t at = 1; at < items.size(); ++at)
        joined = STEADY_TEXT("food portion", "%1, %2").with(joined, items[at]);
    return joined;
}

Text plateSentence(Approach approach, bool slowCarb) {
    if (approach == Approach::LowGi && slowCarb)
        return STEADY_TEXT("food portion",
                           "Half the plate %1, a palm of %2, a fist of %3, a little oil or nuts");
    return STEADY_TEXT("food portion",
                       "Three quarters of the plate %1, a palm of %2, one or two "
                       "thumbs of good fat");
}

Text generalPlate(Approach approach) {
    if (approach == Approach::LowGi)
        return STEADY_TEXT("food portion",
                           "Half the plate vegetables, a quarter protein, a "
                           "quarter slow carbohydrates");
    return STEADY_TEXT("food portion",
                       "Three quarters of the plate vegetables, a quarter protein, "
                       "one or two thumbs of good fat");
}

Text mealByPlate(Approach approach, std::vector<TemplateFood const*> const& foods) {
    auto const first = [&](PlatePlace place) -> TemplateFood const* {
        for (auto const* food : foods)
            if (food->place == place) return food;
        return nullptr;
    };
    auto const* vegetable = first(PlatePlace::Vegetable);
    auto const* protein = first(PlatePlace::Protein);
    auto const* carb = first(PlatePlace::SlowCarb);
    if (!vegetable || !protein) return generalPlate(approach);
    auto sentence = plateSentence(approach, carb != nullptr).with(vegetable->name, protein->name);
    return approach == Approach::LowGi && carb ? sentence.with(carb->name) : sentence;
}

}  // namespace

std::vector<PlateMeal> sampleMeals(Approach approach, std::vector<MealTarget> const& targets,
                                   Profile const& profile) {
    auto const all = templateFoods();
    FoodFilter const filter(profile);
    std::vector<PlateMeal> meals;
    for (int meal = 0; meal < static_cast<int>(targets.size()); ++meal) {
        auto const bit = templateMeal(static_cast<int>(approach), meal);
        auto const plate = platePortions(offeredFoods(all, bit, filter), meal,
                                         targets[static_cast<std::size_t>(meal)]);
        PlateMeal made;
        for (auto const& portion : plate) {
            auto const item = plateItem(portion);
            if (item.grams > 0) made.items.push_back(item);
        }
        meals.push_back(std::move(made));
    }
    return meals;
}

std::vector<Text> sampleDayInGrams(std::vector<PlateMeal> const& meals) {
    std::vector<Text> sentences;
    for (auto const& meal : meals) {
        std::vector<Text> items;
        for (auto const& item : meal.items)
            items.push_back(
                STEADY_TEXT("food portion", "%1 %2 g").with(item.name, figure(item.grams)));
        sentences.push_back(items.empty() ? generalPlate(Approach::LowGi) : joinedItems(items));
    }
    return sentences;
}

std::vector<Text> sampleDayByPlate(Approach approach, Profile const& profile) {
    auto const all = templateFoods();
    FoodFilter const filter(profile);
    std::vector<Text> sentences;
    for (int meal = 0; meal < 3; ++meal) {
        auto const bit = templateMeal(static_cast<int>(approach), meal);
        sentences.push_back(mealByPlate(approach, offeredFoods(all, bit, filter)));
    }
    return sentences;
}

}  // namespace steady
