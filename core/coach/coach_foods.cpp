#include "core/coach/coach.h"
#include "core/coach/coach_parts.h"
#include "core/coach/entry_check.h"
#include "core/storage/own_foods.h"

#include <SQLiteCpp/Database.h>
#include <fmt/format.h>

namespace steady {

namespace {

constexpr std::string_view kOwnFoodPrefix = "own:";

/// "own:1", "own:2" … the first that is free, so that an own food never hides one of the catalogue.
std::string freeOwnId(FoodCatalogue const& foods) {
    for (int number = 1;; ++number)
        if (auto id = fmt::format("{}{}", kOwnFoodPrefix, number); !foods.find(id)) return id;
}

}  // namespace

Result<Done> Coach::addOwnFood(Food food) {
    if (auto faults = faultsOf(food); !faults.empty())
        return failure(ErrorKind::InvalidInput,
                       STEADY_TEXT("coach",
                                   "This food was not stored, because a value can't be "
                                   "right."),
                       std::move(faults));
    if (food.id.empty()) food.id = freeOwnId(foods());
    if (foods().find(food.id))
        return failure(
            ErrorKind::InvalidInput,
            STEADY_TEXT("coach", "There is already a food with the id %1.").with(food.id));
    // D-05: worked out once, here, so that every meal of it has the same figure.
    if (!food.per100g.netCarbs) food.per100g.netCarbs = netCarbs(food.per100g, food.carbBasis);
    return m_parts->write(STEADY_TEXT("undo", "%1 added to your foods").with(food.name),
                          [&food](SQLite::Database& database) -> Result<void> {
                              addOwnFoodRow(database, food);
                              return {};
                          });
}

FoodCatalogue const& Coach::foods() const {
    return m_parts->foods;
}

}  // namespace steady
