#include "core/analysis/day_state.h"

#include "core/analysis/day_totals.h"
#include "core/analysis/sitting.h"
#include "core/support/round.h"

namespace steady {

namespace {
constexpr std::size_t kMealsOfCompleteDay = 2;     // O-02
constexpr double kEnergyShareOfCompleteDay = 0.5;  // O-02
}  // namespace

DayState dayStateOf(bool anyEntry, std::size_t meals, std::optional<double> energyKcal,
                    std::optional<DayState> closed, std::optional<double> energyTargetKcal) {
    if (closed) return *closed;
    if (!anyEntry) return DayState::NotTracked;
    bool const enoughEnergy =
        !energyTargetKcal ||
        energyKcal.value_or(0) >= kEnergyShareOfCompleteDay * *energyTargetKcal - kTolerance;
    return meals >= kMealsOfCompleteDay && enoughEnergy ? DayState::Complete : DayState::Partial;
}

DayState dayStateOf(std::vector<Entry> const& entriesOfOneDay, std::optional<DayState> closed,
                    std::optional<double> energyTargetKcal) {
    std::vector<MealItem const*> items;
    for (auto const& entry : entriesOfOneDay)
        if (auto const* item = std::get_if<MealItem>(&entry)) items.push_back(item);
    return dayStateOf(!entriesOfOneDay.empty(), sittingsOf(items).size(),
                      totalsOf(items).energyKcal.value, closed, energyTargetKcal);
}

}  // namespace steady
