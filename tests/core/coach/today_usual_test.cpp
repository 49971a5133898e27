#include "core/coach/today_usual.h"

#include <gtest/gtest.h>

namespace steady {
namespace {

Date const kDay = makeDate(2026, 11, 20);

MealItem eaten(char const* food, int daysAgo, ClockTime time, double kcal = 200) {
    MealItem item;
    item.when = {kDay - std::chrono::days(daysAgo), time, 60};
    item.slot = MealSlot::Breakfast;
    item.foodId = food;
    item.name = food;
    item.grams = 100 + daysAgo;
    item.nutrition.energyKcal = kcal;
    return item;
}

std::vector<std::string> namesOf(std::vector<MealItem> const& items) {
    std::vector<std::string> names;
    for (auto const& item : items)
        names.push_back(item.name);
    return names;
}

TEST(UsualItems, AreWhatWasEatenAtThisHourOnTwoDaysTheMostUsualFirst) {
    std::vector<Entry> entries;
    for (int ago : {6, 3, 1})
        entries.emplace_back(eaten("oats", ago, clockTime(8, 10)));
    for (int ago : {5, 2})
        entries.emplace_back(eaten("eggs", ago, clockTime(9)));
    entries.emplace_back(eaten("croissant", 4, clockTime(8)));
    for (int ago : {3, 2, 1})
        entries.emplace_back(eaten("salmon", ago, clockTime(18)));
    auto const usual = usualItems(entries, kDay, clockTime(8, 30), 6);
    EXPECT_EQ(namesOf(usual), (std::vector<std::string>{"oats", "eggs"}));
    EXPECT_DOUBLE_EQ(usual.front().grams, 101) << "the newest amount";
    EXPECT_EQ(usualItems(entries, kDay, clockTime(8, 30), 1).size(), 1U);
}

TEST(UsualItems, ForgetTodayAndWhatIsOlderThanTwoWeeks) {
    std::vector<Entry> entries{eaten("oats", 0, clockTime(8)), eaten("oats", 1, clockTime(8)),
                               eaten("eggs", 15, clockTime(8)), eaten("eggs", 14, clockTime(8))};
    EXPECT_TRUE(usualItems(entries, kDay, clockTime(8), 6).empty());
}

TEST(UsualItems, LookAcrossMidnight) {
    std::vector<Entry> entries{eaten("milk", 1, clockTime(23, 40)),
                               eaten("milk", 2, clockTime(0, 20))};
    EXPECT_EQ(namesOf(usualItems(entries, kDay, clockTime(0, 5), 6)),
              (std::vector<std::string>{"milk"}));
}

TEST(SlotOfHour, IsTheOneThatTheQuickLineLogsInto) {
    EXPECT_EQ(slotOfHour(clockTime(8)), MealSlot::Breakfast);
    EXPECT_EQ(slotOfHour(clockTime(12, 30)), MealSlot::Lunch);
    EXPECT_EQ(slotOfHour(clockTime(18, 30)), MealSlot::Dinner);
}

TEST(MealOfTheDayBefore, IsThatSlotAlone) {
    auto lunch = eaten("soup", 1, clockTime(12));
    lunch.slot = MealSlot::Lunch;
    std::vector<Entry> const entries{eaten("oats", 1, clockTime(8)), lunch,
                                     eaten("eggs", 2, clockTime(8))};
    EXPECT_EQ(namesOf(mealOfTheDayBefore(entries, kDay, MealSlot::Breakfast)),
              (std::vector<std::string>{"oats"}));
    EXPECT_TRUE(mealOfTheDayBefore(entries, kDay, MealSlot::Dinner).empty());
}

TEST(MealOfTheDayBefore, IsNothingWhenItWasOnlyCoffee) {
    std::vector<Entry> const entries{eaten("coffee", 1, clockTime(7), 2)};
    EXPECT_TRUE(mealOfTheDayBefore(entries, kDay, MealSlot::Breakfast).empty());
}

}  // namespace
}  // namespace steady
