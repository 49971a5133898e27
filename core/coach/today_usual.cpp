#include "core/coach/today_usual.h"

#include "core/exchange/quick_line.h"

#include <algorithm>
#include <map>
#include <set>
#include <string>

namespace steady {

namespace {

constexpr int kUsualDays = 14;
constexpr int kUsualMinutes = 90;  // either side of now
constexpr int kDayOfMinutes = 24 * 60;
constexpr std::size_t kUsualFromDays = 2;
constexpr double kNoMealKcal = 5;  // O-37

struct Usual {
    MealItem newest;
    std::set<Date> days;
};

bool isAroundNow(MealItem const& item, ClockTime now) {
    if (!item.when.time) return false;
    int const apart = minutesFrom(*item.when.time, now);  // forwards, over midnight
    return std::min(apart, kDayOfMinutes - apart) <= kUsualMinutes;
}

std::string sameFood(MealItem const& item) {
    return item.foodId.empty() ? item.name : item.foodId;
}

}  // namespace

std::vector<MealItem> usualItems(std::vector<Entry> const& entries, Date day, ClockTime now,
                                 std::size_t limit) {
    std::map<std::string, Usual> known;
    for (auto const& entry : entries) {
        auto const* item = std::get_if<MealItem>(&entry);
        if (!item || !isAroundNow(*item, now)) continue;
        if (item->when.day >= day || item->when.day < day - std::chrono::days(kUsualDays)) continue;
        auto& usual = known[sameFood(*item)];
        if (usual.days.empty() || usual.newest.when.day <= item->when.day) usual.newest = *item;
        usual.days.insert(item->when.day);
    }
    std::vector<Usual> ranked;
    for (auto& [food, usual] : known)
        if (usual.days.size() >= kUsualFromDays) ranked.push_back(std::move(usual));
    std::stable_sort(ranked.begin(), ranked.end(), [](Usual const& a, Usual const& b) {
        if (a.days.size() != b.days.size()) return a.days.size() > b.days.size();
        return *a.days.rbegin() > *b.days.rbegin();
    });
    std::vector<MealItem> items;
    for (auto const& usual : ranked)
        if (items.size() < limit) items.push_back(usual.newest);
    return items;
}

MealSlot slotOfHour(ClockTime time) {
    return slotAt(time);
}

std::vector<MealItem> mealOfTheDayBefore(std::vector<Entry> const& entries, Date day,
                                         MealSlot slot) {
    std::vector<MealItem> items;
    for (auto const& entry : entries)
        if (auto const* item = std::get_if<MealItem>(&entry);
            item && item->slot == slot && item->when.day == day - std::chrono::days(1))
            items.push_back(*item);
    bool const drinksOnly = std::all_of(items.begin(), items.end(), [](MealItem const& item) {
        return item.nutrition.energyKcal && *item.nutrition.energyKcal < kNoMealKcal;
    });
    return drinksOnly ? std::vector<MealItem>{} : items;
}

}  // namespace steady
