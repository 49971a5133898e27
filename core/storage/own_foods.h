#pragma once

#include "core/domain/food.h"

#include <vector>

namespace SQLite {
class Database;
}

namespace steady {

/// The person's own foods, by name.
std::vector<Food> ownFoods(SQLite::Database& database);
void addOwnFoodRow(SQLite::Database& database, Food const& food);

}  // namespace steady
