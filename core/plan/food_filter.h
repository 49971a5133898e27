#pragma once

#include "core/domain/profile.h"
#include "core/support/text.h"

#include <initializer_list>
#include <optional>
#include <set>

namespace steady {

/// What a suggested food is made of, as far as it decides who may eat it.
enum class FoodKind { Plant, Dairy, Egg, Fish, Shellfish, Meat, Pork, Alcohol };

struct FoodTraits {
    FoodKind kind = FoodKind::Plant;
    std::set<Allergen> allergens;
};

/// Whether a person may be offered a food: food pattern, allergies (also those typed freely), halal
/// and kosher (D-14, O-44).
class FoodFilter {
 public:
    explicit FoodFilter(Profile const& profile) : m_profile(profile) {}

    bool allows(FoodTraits const& traits, Text const& name) const;
    bool allows(Allergen allergen) const { return !m_profile.allergies().contains(allergen); }
    /// Kosher keeps meat and dairy apart within a meal.
    bool meatMeetsDairy() const { return !m_profile.kosher(); }

 private:
    bool patternAllows(FoodKind kind) const;
    bool namesFreeAllergy(Text const& name) const;

    Profile const& m_profile;
};

}  // namespace steady
