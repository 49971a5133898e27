#pragma once

#include "core/domain/profile.h"
#include "core/plan/plan.h"

#include <vector>

namespace steady {

/// A food on a plate of the sample day, with the figures it counts with.
struct PlateItem {
    Text name;
    double grams = 0;
    double kcal = 0;
    double proteinG = 0;
    double netCarbsG = 0;
    double fatG = 0;
};

struct PlateMeal {
    std::vector<PlateItem> items;  ///< empty: no food of the template may be offered
};

/// D-15: three concrete meals that meet the meal targets, with the first alternative of each place
/// that the person may eat.
std::vector<PlateMeal> sampleMeals(Approach approach, std::vector<MealTarget> const& targets,
                                   Profile const& profile);

/// One sentence a meal, with grams.
std::vector<Text> sampleDayInGrams(std::vector<PlateMeal> const& meals);

/// One sentence a meal by the plate rule (D-16), for people who do not want numbers.
std::vector<Text> sampleDayByPlate(Approach approach, Profile const& profile);

}  // namespace steady
