#pragma once

#include "core/catalogue/food_catalogue.h"
#include "core/domain/entry.h"

#include <QString>

#include <optional>
#include <utility>

namespace steady {

/// The food that is being typed at the end of a quick line.
struct FoodBegun {
    QString before;  ///< everything that stays: "2 eggs, 60 g "
    QString amount;  ///< "60 g"; may be empty
    QString words;   ///< "oat ro"
};

/// Nothing when the end of the line is no food: fewer than two letters, or a time after it.
std::optional<FoodBegun> foodBegun(QString const& line);

/// The shortest name without a comma by which the quick line finds this very food.
QString nameToType(Food const& food, FoodCatalogue const& foods);

/// "60 g", "2", "1,5", "half", "½ cup": words with which an amount may begin a line.
bool isAmount(QString const& words);

/// Why words are no time of day; empty when they are one.
QString clockTimeFault(QString const& words);

/// What an amount typed over a logged one means in grams: "80 g", "0,5 kg" and "80" are grams; a
/// bare number over a bare count ("2" → "3") is that many of the same. Nothing when it is no amount
/// above zero.
std::optional<double> gramsFor(MealItem const& item, QString const& amount);

/// The item with another amount: its snapshot scaled, its load worked out again (D-04).
MealItem withGrams(MealItem item, double grams, QString const& amount, FoodCatalogue const& foods);

}  // namespace steady
