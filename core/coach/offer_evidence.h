#pragma once

#include "core/catalogue/food_catalogue.h"
#include "core/coach/build_views.h"
#include "core/domain/profile.h"
#include "core/plan/offers.h"

#include <cstddef>
#include <optional>

namespace steady {

/// The step of the elimination ladder (D-21) that a food belongs to: 0 sugary drinks, 1 sweets,
/// 2 sweet cereal and white bread, 3 white rice and pasta, 4 packaged snacks. Nothing for any
/// other.
std::optional<std::size_t> ladderStepOf(MealItem const& item, FoodCatalogue const& foods);

/// What the complete ISO weeks since the first plan say for D-18 and D-21. A week speaks about food
/// when four of its days are complete (O-02).
OfferEvidence offerEvidenceOf(DiaryInputs const& diary, FoodCatalogue const& foods, Date today);

/// The offers beside the plan in force, from the entries of entriesForToday(today).
PlanOffers offersFor(DiaryInputs const& diary, Profile const& person, FoodCatalogue const& foods,
                     Date today);

}  // namespace steady
