#pragma once

#include "core/domain/food.h"

#include <string_view>
#include <vector>

namespace steady {

/// Where foods are looked up. Foods live as long as the catalogue.
class FoodCatalogue {
 public:
    virtual ~FoodCatalogue() = default;

    /// The food with this id, or null.
    virtual Food const* find(std::string_view id) const = 0;

    /// Foods whose name or alias holds every word fragment, in any order, best first. Case,
    /// diacritics and plural endings do not matter.
    virtual std::vector<Food const*> search(std::string_view words, std::size_t limit) const = 0;

    virtual std::vector<Food const*> all() const = 0;
};

/// The foods that ship with the program (resources/catalogue/foods.tsv).
FoodCatalogue const& builtInFoods();

}  // namespace steady
