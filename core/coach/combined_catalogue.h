#pragma once

#include "core/catalogue/food_catalogue.h"

#include <functional>
#include <memory>
#include <utility>
#include <vector>

namespace steady {

/// Where the foods that ship come from. They are asked for on first use: reading them takes as long
/// as the rest of a start.
using FoodSource = std::function<FoodCatalogue const&()>;

/// The foods that ship with the program and the person's own as one catalogue; own foods come
/// first. A food that was handed out stays valid for as long as the catalogue lives, also when its
/// making was undone.
class CombinedCatalogue final : public FoodCatalogue {
 public:
    explicit CombinedCatalogue(FoodSource builtIn) : m_builtIn(std::move(builtIn)) {}

    void setOwn(std::vector<Food> const& foods);

    Food const* find(std::string_view id) const override;
    std::vector<Food const*> search(std::string_view words, std::size_t limit) const override;
    std::vector<Food const*> all() const override;

 private:
    FoodSource m_builtIn;
    std::vector<std::unique_ptr<Food const>> m_kept;
    std::vector<Food const*> m_own;
};

}  // namespace steady
