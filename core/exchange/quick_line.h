#pragma once

#include "core/catalogue/food_catalogue.h"
#include "core/domain/entry.h"
#include "core/support/error.h"

#include <string>
#include <string_view>
#include <vector>

namespace steady {

/// What the quick line understood of one part of the text.
struct QuickItem {
    Entry entry;
    std::string text;                       ///< the part it came from
    std::vector<Food const*> alternatives;  ///< other foods it could have meant
};

/// Everything a quick line says. Text that could not be read is kept as a note entry and listed.
struct QuickReading {
    std::vector<QuickItem> items;
    std::vector<std::string> unread;
    std::vector<Fault> faults;  ///< read but refused: "-5 kg", "880 kg"
};

/// Reads "2 eggs, 60 g oats 08:10", "walk 35", "squat 3x10 40kg", "82,4 kg", "slept 22:40-6:30",
/// "glucose 5.6 fasting", "bp 128/82", "waist 98" … Entries get `now`'s day and time unless the
/// text says a time.
QuickReading readQuickLine(std::string_view text, LocalMoment const& now, Date day,
                           FoodCatalogue const& foods);

/// The slot a time of day belongs to.
MealSlot slotAt(ClockTime time);

}  // namespace steady
