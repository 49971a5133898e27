#pragma once

#include "core/domain/entry.h"

#include <string>

namespace steady::test {

inline Date day(int number) {
    return makeDate(2026, 11, 2) + std::chrono::days(number);  // a Monday, then on
}

inline Measurement weight(Date on, double kg, std::optional<ClockTime> time = clockTime(7),
                          std::int64_t row = 1) {
    Measurement reading;
    reading.id.row = row;
    reading.when = {on, time, 60};
    reading.value = kg;
    reading.unit = "kg";
    reading.siValue = kg;
    return reading;
}

/// A food with the figures that colours read; the rest stays unknown.
struct FoodMaker {
    MealItem item;

    FoodMaker(std::string name, MealSlot slot, Date on, std::optional<ClockTime> time) {
        item.id.row = 1;
        item.name = std::move(name);
        item.slot = slot;
        item.when = {on, time, 60};
        item.grams = 100;
    }
    FoodMaker& id(std::int64_t row) { return item.id.row = row, *this; }
    FoodMaker& grams(double value) { return item.grams = value, *this; }
    FoodMaker& kcal(double value) { return item.nutrition.energyKcal = value, *this; }
    FoodMaker& protein(double value) { return item.nutrition.protein = value, *this; }
    FoodMaker& fibre(double value) { return item.nutrition.fibre = value, *this; }
    FoodMaker& net(double value) { return item.nutrition.netCarbs = value, *this; }
    FoodMaker& sugar(double value) { return item.nutrition.addedSugar = value, *this; }
    FoodMaker& gl(double value) { return item.gl = value, *this; }
    FoodMaker& gi(double value) { return item.gi = value, *this; }
    FoodMaker& nova(int value) { return item.nova = value, *this; }
    FoodMaker& refined() { return item.flags.refinedGrain = true, *this; }
    FoodMaker& vegetable() { return item.flags.nonStarchyVegetable = true, *this; }
    FoodMaker& sweetDrink() { return item.flags.sugaryDrink = true, *this; }
    FoodMaker& alwaysRed() { return item.flags.alwaysRed = true, *this; }
    operator MealItem() const { return item; }
};

inline FoodMaker food(std::string name, MealSlot slot = MealSlot::Lunch, Date on = day(0),
                      std::optional<ClockTime> time = clockTime(12)) {
    return {std::move(name), slot, on, time};
}

inline Night night(Date on, ClockTime bed, ClockTime wake, int awake = 0) {
    Night it;
    it.id.row = 1;
    it.when = {on, std::nullopt, 60};
    it.bed = bed;
    it.wake = wake;
    it.awakeMinutes = awake;
    return it;
}

inline Workout workout(Date on, Modality modality, std::optional<double> minutes,
                       std::int64_t row = 1) {
    Workout it;
    it.id.row = row;
    it.when = {on, clockTime(18), 60};
    it.modality = modality;
    it.minutes = minutes;
    return it;
}

inline std::vector<MealItem const*> pointersTo(std::vector<MealItem> const& items) {
    std::vector<MealItem const*> pointers;
    for (auto const& item : items)
        pointers.push_back(&item);
    return pointers;
}

}  // namespace steady::test
