#pragma once

#include "core/analysis/meal_colour_kind.h"
#include "core/domain/entry.h"
#include "core/support/text.h"

#include <optional>
#include <string>
#include <vector>

namespace steady {

/// What a meal is judged against.
struct MealTargets {
    Approach approach = Approach::LowGi;
    std::optional<double> netCarbsG;  ///< of the day
    int mealsADay = 3;                ///< planned, the smaller one included
    bool proteinTest = true;          ///< off when a safety row caps protein (O-23)

    bool operator==(MealTargets const&) const = default;
};

/// Why a meal has its colour, in the order of D-12.
enum class MealReasonKind {
    SugaryDrink,
    MuchAddedSugar,
    MuchRefinedGrain,
    MostlyUltraProcessed,
    CarbsHigh,    ///< GL or net carbs beyond amber
    CarbsRaised,  ///< beyond green
    FastCarbs,    ///< an item of GI ≥ 70 with ≥ 15 g
    AddedSugar,
    RefinedGrain,
    PartlyUltraProcessed,
    LittleProtein,
    FewVegetables,
    CarbsUnknown,  ///< no colour: GI or carbohydrate of too much of it is unknown
};

struct MealReason {
    MealReasonKind kind = MealReasonKind::CarbsRaised;
    MealColour colour = MealColour::Amber;
    double value = 0;  ///< grams, GL or a share in %, by kind
    std::string food;  ///< the food that weighs most in it, when one does

    bool operator==(MealReason const&) const = default;
};

struct MealVerdict {
    MealColour colour = MealColour::Unknown;
    std::vector<MealReason> reasons;

    bool operator==(MealVerdict const&) const = default;
};

/// D-12 with O-40. `main` adds the tests for protein and vegetables. A figure that is unknown is
/// not counted against the meal; a meal without items has no colour.
MealVerdict mealColour(std::vector<MealItem const*> const& items, MealTargets const& targets,
                       bool main);

/// "38 g net carbs, most from rice" …: one plain reason, about the meal and never the person.
Text textOf(MealReason const& reason, Approach approach);

}  // namespace steady
