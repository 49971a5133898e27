#include "core/analysis/adherence.h"

#include <algorithm>
#include <array>

namespace steady {

std::optional<double> keptShare(std::vector<DoneOfPlanned> const& items) {
    double sum = 0;
    int planned = 0;
    for (auto const& item : items) {
        if (item.planned <= 0) continue;
        sum += std::min(1.0, item.done / item.planned);
        ++planned;
    }
    if (planned == 0) return std::nullopt;
    return sum / planned;
}

std::optional<double> foodShare(std::vector<MealColour> const& meals) {
    double sum = 0;
    int coloured = 0;
    for (auto const colour : meals) {
        if (colour == MealColour::Unknown) continue;
        ++coloured;
        if (colour == MealColour::Green) sum += 1;
        if (colour == MealColour::Amber) sum += 0.5;
    }
    if (coloured == 0) return std::nullopt;
    return sum / coloured;
}

std::optional<double> Adherence::overall() const {
    double sum = 0;
    int active = 0;
    for (auto const& share : std::array{food, window, movement, sleep, stress})
        if (share) {
            sum += *share;
            ++active;
        }
    if (active == 0) return std::nullopt;
    return sum / active;
}

}  // namespace steady
