#include "core/analysis/meal_colour.h"

namespace steady {

namespace {

Text carbsReason(MealReason const& reason, Approach approach) {
    auto const amount = figure(reason.value, 0);
    if (approach == Approach::LowGi)
        return reason.food.empty() ? STEADY_TEXT("meal", "Glycaemic load %1").with(amount)
                                   : STEADY_TEXT("meal", "Glycaemic load %1, most from %2")
                                         .with(amount, reason.food);
    return reason.food.empty()
               ? STEADY_TEXT("meal", "%1 g net carbs").with(amount)
               : STEADY_TEXT("meal", "%1 g net carbs, most from %2").with(amount, reason.food);
}

}  // namespace

Text textOf(MealReason const& reason, Approach approach) {
    auto const whole = figure(reason.value, 0);
    switch (reason.kind) {
        case MealReasonKind::SugaryDrink:
            return STEADY_TEXT("meal", "%1 is a sweet drink; water or tea could take its place")
                .with(reason.food);
        case MealReasonKind::MuchAddedSugar:
        case MealReasonKind::AddedSugar:
            return STEADY_TEXT("meal", "%1 g added sugar, most from %2").with(whole, reason.food);
        case MealReasonKind::MuchRefinedGrain:
            return STEADY_TEXT("meal",
                               "%1 g carbs from refined grain (%2); lentils or whole grain "
                               "could take its place")
                .with(whole, reason.food);
        case MealReasonKind::RefinedGrain:
            return STEADY_TEXT("meal", "A little refined grain: %1").with(reason.food);
        case MealReasonKind::MostlyUltraProcessed:
        case MealReasonKind::PartlyUltraProcessed:
            return STEADY_TEXT("meal", "%1 % of the energy is highly processed, most of it %2")
                .with(whole, reason.food);
        case MealReasonKind::CarbsHigh:
        case MealReasonKind::CarbsRaised:
            return carbsReason(reason, approach);
        case MealReasonKind::FastCarbs:
            return STEADY_TEXT("meal", "%2 brings %1 g of fast carbs").with(whole, reason.food);
        case MealReasonKind::LittleProtein:
            return STEADY_TEXT("meal", "%1 g protein; 20 g or more would keep you full longer")
                .with(whole);
        case MealReasonKind::FewVegetables:
            return reason.value > 0
                       ? STEADY_TEXT("meal", "%1 g vegetables; 80 g or more makes it green")
                             .with(whole)
                       : STEADY_TEXT("meal", "No vegetables yet; 80 g or more makes it green");
        case MealReasonKind::CarbsUnknown:
            return reason.food.empty()
                       ? STEADY_TEXT("meal", "No colour: too little is known about its carbs")
                       : STEADY_TEXT("meal", "No colour: too little is known about the carbs of %1")
                             .with(reason.food);
    }
    return {};
}

}  // namespace steady
