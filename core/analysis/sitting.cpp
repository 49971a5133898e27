#include "core/analysis/sitting.h"

#include "core/analysis/diary_slice.h"

#include <algorithm>

namespace steady {

namespace {

constexpr double kOpensWindowKcal = 5;  // O-37
constexpr int kSnackGapMinutes = 60;
constexpr std::size_t kMainMealsByEnergy = 2;  // O-40

bool joinsSitting(Sitting const& sitting, MealItem const& item) {
    if (sitting.slot != item.slot) return false;
    if (item.slot != MealSlot::Snack) return true;
    auto const& last = sitting.items.back()->when.time;
    if (!last || !item.when.time) return !last && !item.when.time;
    return minutesIntoDay(*item.when.time) - minutesIntoDay(*last) <= kSnackGapMinutes;
}

/// A coffee at seven does not make breakfast early.
void timeFromFirstBite(Sitting& sitting) {
    for (auto const* item : sitting.items)
        if (countsAsEating(*item)) {
            sitting.time = item->when.time;
            return;
        }
}

double knownEnergy(Sitting const& sitting) {
    double energy = 0;
    for (auto const* item : sitting.items)
        energy += item->nutrition.energyKcal.value_or(0);
    return energy;
}

void markMainMeals(std::vector<Sitting>& sittings) {
    bool named = false;
    for (auto& sitting : sittings) {
        sitting.main = sitting.slot != MealSlot::Snack;
        named = named || sitting.main;
    }
    if (named) return;
    std::vector<Sitting*> bySize;
    for (auto& sitting : sittings)
        bySize.push_back(&sitting);
    std::stable_sort(bySize.begin(), bySize.end(), [](Sitting const* a, Sitting const* b) {
        return knownEnergy(*a) > knownEnergy(*b);
    });
    for (std::size_t i = 0; i < std::min(kMainMealsByEnergy, bySize.size()); ++i)
        bySize[i]->main = true;
}

}  // namespace

std::vector<Sitting> sittingsOf(std::vector<MealItem const*> const& itemsOfOneDay) {
    auto items = itemsOfOneDay;
    std::sort(items.begin(), items.end(), [](MealItem const* a, MealItem const* b) {
        return happened(a->when, a->id) < happened(b->when, b->id);
    });
    std::vector<Sitting> sittings;
    for (auto const* item : items) {
        auto const open =
            std::find_if(sittings.rbegin(), sittings.rend(),
                         [item](Sitting const& sitting) { return joinsSitting(sitting, *item); });
        if (open != sittings.rend())
            open->items.push_back(item);
        else
            sittings.push_back({item->slot, item->when.time, {item}, false});
    }
    for (auto& sitting : sittings)
        timeFromFirstBite(sitting);
    markMainMeals(sittings);
    return sittings;
}

bool countsAsEating(MealItem const& item) {
    return !item.nutrition.energyKcal || *item.nutrition.energyKcal >= kOpensWindowKcal;
}

bool Sitting::onlyDrinks() const {
    return std::none_of(items.begin(), items.end(),
                        [](MealItem const* item) { return countsAsEating(*item); });
}

}  // namespace steady
