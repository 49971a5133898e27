#pragma once

#include "core/coach/build_views.h"
#include "tests/core/analysis/diary_makers.h"

namespace steady::test {

/// A plan by hand, with the figures of P1 in the domain reference.
inline Plan planOfP1(Date effective, int version = 1) {
    Plan plan;
    plan.today = effective;
    plan.version = version;
    plan.energy = EnergyPlan{1525.25, 2287.875, 457.575, 1220.2, 1830, false};
    plan.weight = WeightPlan{88, 79.2, {85.4, 83.6, 81.8, 79.2}, {228, 372, 643}};
    NutritionPlan food;
    food.proteinG = 102;
    food.netCarbsG = 183;
    food.fibreG = 26;
    food.fatG = 70.9;
    food.glBudget = 91.5;
    food.meals.resize(3);
    plan.nutrition = food;
    plan.eatingWindow =
        EatingWindowPlan{clockTime(9), clockTime(17), 8, {12, 11, 10, 9, 8}, WindowStyle::Balanced};
    plan.sleep = SleepPlan{8,
                           clockTime(22, 10),
                           clockTime(6, 30),
                           clockTime(13, 15),
                           clockTime(8, 45),
                           clockTime(18),
                           clockTime(19),
                           clockTime(21, 10)};
    plan.stress = StressPlan{"cyclic_sighing", STEADY_TEXT("test", "Cyclic sighing"), 5};
    MovementPlan movement;
    for (int i = 0; i < 7; ++i)
        movement.week.push_back({static_cast<Weekday>(i), 45, {}});
    PlannedSession walk{Modality::Aerobic,
                        STEADY_TEXT("test", "Brisk walk"),
                        30,
                        Intensity::Moderate,
                        NumberRange{111, 132},
                        {3, 4},
                        {},
                        {}};
    PlannedSession strength{Modality::Resistance,
                            STEADY_TEXT("test", "Strength A"),
                            30,
                            Intensity::Moderate,
                            std::nullopt,
                            {5, 6},
                            {},
                            {}};
    strength.exercises = {{"goblet_squat", STEADY_TEXT("test", "Goblet squat"), 2, 10, 15, 4},
                          {"dead_bug", STEADY_TEXT("test", "Dead bug"), 2, 10, 10, 4}};
    movement.week[0].sessions = {walk};
    movement.week[1].sessions = {strength};
    movement.week[2].sessions = {walk};
    movement.week[4].sessions = {strength};
    movement.week[5].sessions = {walk};
    plan.movement = movement;
    return plan;
}

/// A day that is complete: three timed meals, 1830 kcal, GL 84.
inline void addCompleteDay(std::vector<Entry>& entries, Date on, int firstRow = 1) {
    auto const meal = [&](MealSlot slot, int hour, double kcal, double gl, int row) {
        entries.emplace_back(food("Meal", slot, on, clockTime(hour))
                                 .id(firstRow + row)
                                 .kcal(kcal)
                                 .protein(34)
                                 .fibre(9)
                                 .net(60)
                                 .gl(gl)
                                 .vegetable()
                                 .item);
    };
    meal(MealSlot::Breakfast, 9, 600, 28, 0);
    meal(MealSlot::Lunch, 13, 630, 28, 1);
    meal(MealSlot::Dinner, 17, 600, 28, 2);
}

}  // namespace steady::test
