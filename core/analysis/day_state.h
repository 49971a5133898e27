#pragma once

#include "core/domain/entry.h"

#include <optional>
#include <vector>

namespace steady {

/// O-02: as the person closed it; else complete with two meals and half of the energy target (where
/// there is one); else partial with any entry at all. Energy that is not known does not count.
DayState dayStateOf(std::vector<Entry> const& entriesOfOneDay, std::optional<DayState> closed,
                    std::optional<double> energyTargetKcal);

/// The same from what is already worked out.
DayState dayStateOf(bool anyEntry, std::size_t meals, std::optional<double> energyKcal,
                    std::optional<DayState> closed, std::optional<double> energyTargetKcal);

}  // namespace steady
