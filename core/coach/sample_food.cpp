#include "core/coach/sample_parts.h"

#include <algorithm>
#include <cmath>
#include <initializer_list>
#include <string_view>

namespace steady {

namespace {

using Foods = std::vector<Food const*>;

bool isOneOf(Food const& food, std::initializer_list<std::string_view> groups) {
    return std::find(groups.begin(), groups.end(), food.group) != groups.end();
}

bool isUsable(Food const& food) {
    return food.per100g.energyKcal && food.per100g.netCarbs && !food.alcoholic && !food.pork;
}

/// Dry grains and pulses are not what lies on a plate.
bool isCooked(Food const& food) {
    return *food.per100g.netCarbs < 45;
}

/// Grams for an amount of energy, to the nearest 5 g, within what people eat.
double gramsFor(Food const& food, double kcal, double atMost) {
    double const per100 = std::max(15.0, *food.per100g.energyKcal);
    return std::clamp(5 * std::round(kcal / per100 * 20), 5.0, atMost);
}

MealItem itemOf(Food const& food, double grams, Date day, ClockTime time, MealSlot slot) {
    MealItem item;
    item.when = {day, time, 60};
    item.slot = slot;
    item.foodId = food.id;
    item.name = food.name;
    item.grams = grams;
    item.amountText = std::to_string(static_cast<int>(grams)) + " g";
    item.nutrition = scaled(food.per100g, grams / 100);
    item.gl = glycaemicLoad(food, grams);
    item.gi = food.gi.value;
    item.giStatus = food.gi.status;
    item.nova = food.nova;
    item.flags = food.flags;
    return item;
}

/// Puts meals together and writes them down.
class SampleCook {
 public:
    SampleCook(std::vector<Entry>& entries, SampleDay const& day, SampleDice& dice)
        : m_entries(entries), m_day(day), m_dice(dice) {}

    void sit(MealSlot slot, ClockTime time) {
        m_slot = slot;
        m_time = time;
    }
    void add(Foods const& choices, double kcal, double atMost = 400) {
        if (choices.empty()) return;
        auto const& food = *choices[static_cast<std::size_t>(
            m_dice.whole(0, static_cast<int>(choices.size()) - 1))];
        double const wanted = kcal * m_dice.between(0.85, 1.15);
        m_entries.emplace_back(
            itemOf(food, gramsFor(food, wanted, atMost), m_day.date, m_time, m_slot));
    }
    void addGrams(Foods const& choices, double grams) {
        if (choices.empty()) return;
        auto const& food = *choices[static_cast<std::size_t>(
            m_dice.whole(0, static_cast<int>(choices.size()) - 1))];
        m_entries.emplace_back(itemOf(food, grams, m_day.date, m_time, m_slot));
    }

    /// One dish of the menu, larger or smaller; false when the catalogue lacks one of its foods.
    bool serve(FoodCatalogue const& foods, std::vector<SampleDish> const& dishes, double scale) {
        auto const& dish =
            dishes[static_cast<std::size_t>(m_dice.whole(0, static_cast<int>(dishes.size()) - 1))];
        for (auto const& portion : dish)
            if (!foods.find(portion.food)) return false;
        for (auto const& portion : dish) {
            bool const counted = portion.typed != nullptr;
            double const grams =
                counted ? portion.grams
                        : 5 * std::max(1.0, std::round(portion.grams * scale *
                                                       m_dice.between(0.88, 1.12) / 5));
            auto item = itemOf(*foods.find(portion.food), grams, m_day.date, m_time, m_slot);
            if (counted) item.amountText = portion.typed;
            m_entries.emplace_back(std::move(item));
        }
        return true;
    }

 private:
    std::vector<Entry>& m_entries;
    SampleDay const& m_day;
    SampleDice& m_dice;
    MealSlot m_slot = MealSlot::Snack;
    ClockTime m_time;
};

}  // namespace

SamplePantry::SamplePantry(FoodCatalogue const& foods) : catalogue(foods) {
    for (auto const* food : foods.all()) {
        if (!isUsable(*food)) continue;
        double const carbs = *food->per100g.netCarbs;
        double const kcal = *food->per100g.energyKcal;
        bool const sweetened = food->per100g.addedSugar.value_or(0) > 0;
        bool const plain = !sweetened && food->nova <= 3 && !food->flags.alwaysRed;
        if (isOneOf(*food, {"drink"}) && kcal < 2.5 && food->id.find("coffee") != std::string::npos)
            coffees.push_back(food);
        if (plain && isOneOf(*food, {"cereal", "dairy"}) && kcal < 400) breakfasts.push_back(food);
        if (plain && isOneOf(*food, {"egg", "poultry", "fish", "legume", "soy", "meat"}) &&
            isCooked(*food) && food->per100g.protein.value_or(0) > 7)
            proteins.push_back(food);
        if (plain && food->flags.nonStarchyVegetable) vegetables.push_back(food);
        if (plain && isOneOf(*food, {"grain", "legume", "rice", "bread", "potato", "pasta"}) &&
            (isCooked(*food) || food->group == "bread") && !food->flags.refinedGrain && carbs > 8)
            starches.push_back(food);
        if (plain && isOneOf(*food, {"fruit"}) && carbs < 25 && kcal < 120) fruits.push_back(food);
        if (plain && isOneOf(*food, {"nut", "seed"}) && kcal > 450) nuts.push_back(food);
        if (plain && isOneOf(*food, {"oil"})) fats.push_back(food);
        if (isOneOf(*food, {"sweet", "snack"}) || (food->flags.refinedGrain && carbs > 20))
            treats.push_back(food);
    }
}

namespace {

// What the person eats when the catalogue has none of the foods of the menu.
void anyBreakfast(SampleCook& cook, SamplePantry const& pantry, double scale, SampleDice& dice) {
    if (dice.chance(0.5)) {
        cook.add(pantry.breakfasts, 230 * scale, 300);
        cook.add(pantry.fruits, 70 * scale, 200);
        cook.add(pantry.nuts, 110 * scale, 40);
    } else {
        cook.add(pantry.proteins, 200 * scale, 200);
        cook.add(pantry.starches, 170 * scale, 150);
        if (dice.chance(0.5)) cook.addGrams(pantry.vegetables, 90);
    }
}

void anyPlate(SampleCook& cook, SamplePantry const& pantry, double scale, SampleDice& dice) {
    cook.add(pantry.proteins, 250 * scale, 250);
    cook.addGrams(pantry.vegetables, 5 * dice.whole(22, 42));
    cook.add(pantry.starches, 185 * scale, 220);
    cook.addGrams(pantry.fats, 10);
}

void anySnack(SampleCook& cook, SamplePantry const& pantry, double scale, SampleDice& dice) {
    cook.add(pantry.fruits, 75 * scale, 200);
    if (dice.chance(0.5)) cook.add(pantry.nuts, 130 * scale, 40);
}

/// When things are eaten, in minutes from midnight: the window closes as the weeks go by.
struct SampleClock {
    SampleDay const& day;
    SampleDice& dice;
    bool loose;
    double kept;

    ClockTime about(double minutes) const {
        return ClockTime{5 * static_cast<int>((minutes + dice.between(-20, 20)) / 5)};
    }
    ClockTime breakfast() const { return about(450 + 95 * kept + (day.weekend ? 45 : 0)); }
    ClockTime dinner() const { return about(loose ? 1195 : 1190 - 200 * kept); }
};

}  // namespace

void addSampleMeals(std::vector<Entry>& entries, SampleDay const& day, SamplePantry const& pantry,
                    SampleDice& dice) {
    SampleCook cook(entries, day, dice);
    auto const& menu = sampleMenu();
    double const easing = day.holiday ? 1.2 : day.weekend ? 1.1 : 1.0;
    double const scale = (1.12 - 0.12 * std::min(1.0, day.progress * 3)) * easing;
    bool const loose = !day.isLast && (day.holiday || (day.weekend && dice.chance(0.5)));
    SampleClock const clock{day, dice, loose, std::min(1.0, 0.2 + day.progress * 1.6)};
    auto const serve = [&](auto const& dishes, auto const& otherwise) {
        if (!cook.serve(pantry.catalogue, dishes, scale)) otherwise(cook, pantry, scale, dice);
    };

    cook.sit(MealSlot::Snack, day.isLast ? clockTime(7, 10) : day.wake + std::chrono::minutes(25));
    if (dice.chance(0.7) || day.isLast) cook.addGrams(pantry.coffees, 200);
    cook.sit(MealSlot::Breakfast, day.isLast ? clockTime(9, 15) : clock.breakfast());
    serve(menu.breakfasts, anyBreakfast);
    // Some days end here, with the rest unwritten.
    if (dice.chance(0.07) && !day.isLast) return;
    cook.sit(MealSlot::Lunch, day.isLast ? clockTime(12, 40) : clock.about(765));
    serve(menu.lunches, anyPlate);
    if (day.isLast) {  // dinner is still to come
        cook.sit(MealSlot::Snack, clockTime(15, 30));
        return serve(menu.snacks, anySnack);
    }
    if (dice.chance(0.45)) {
        cook.sit(MealSlot::Snack, clock.about(930));
        serve(menu.snacks, anySnack);
    }
    cook.sit(MealSlot::Dinner, clock.dinner());
    serve(menu.dinners, anyPlate);
    if (dice.chance(loose ? 0.6 : 0.12 * (1 - 0.6 * day.progress)) &&
        !cook.serve(pantry.catalogue, menu.treats, 1))
        cook.add(pantry.treats, 220, 120);
}

}  // namespace steady
