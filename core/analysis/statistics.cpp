#include "core/analysis/statistics.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace steady {

std::optional<double> mean(std::vector<double> const& values) {
    if (values.empty()) return std::nullopt;
    return std::accumulate(values.begin(), values.end(), 0.0) / static_cast<double>(values.size());
}

std::optional<double> median(std::vector<double> values) {
    if (values.empty()) return std::nullopt;
    std::sort(values.begin(), values.end());
    auto const middle = values.size() / 2;
    if (values.size() % 2 == 1) return values[middle];
    return (values[middle - 1] + values[middle]) / 2;
}

std::optional<double> sampleDeviation(std::vector<double> const& values) {
    if (values.size() < 2) return std::nullopt;
    double const centre = *mean(values);
    double squares = 0;
    for (double const value : values)
        squares += (value - centre) * (value - centre);
    return std::sqrt(squares / static_cast<double>(values.size() - 1));
}

}  // namespace steady
