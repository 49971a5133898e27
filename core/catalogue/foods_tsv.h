#pragma once

#include "core/domain/food.h"
#include "core/support/error.h"

#include <string_view>
#include <vector>

namespace steady {

/// The foods of a table, and what is wrong with the rows that were left out (field "line 12").
struct FoodTable {
    std::vector<Food> foods;
    std::vector<Fault> faults;
};

/// Reads the catalogue's own format: UTF-8, tab-separated, no quoting, a header row naming the
/// columns (README.md). An empty cell is unknown. Columns may stand in any order.
FoodTable readFoodsTsv(std::string_view text);

}  // namespace steady
