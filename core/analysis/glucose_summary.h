#pragma once

#include "core/domain/entry.h"

#include <optional>
#include <vector>

namespace steady {

/// Glucose readings of a span of days, in mg/dL; shares 0 to 1 of the readings.
struct GlucoseSummary {
    int n = 0;
    double mean = 0;
    std::optional<double> deviation;  ///< sample SD, from two readings on
    std::optional<double> variation;  ///< SD / mean
    double below70 = 0;
    double from70To180 = 0;
    double above180 = 0;

    bool operator==(GlucoseSummary const&) const = default;
};

/// Nothing without a reading. A reading is judged in the unit in which it was typed.
std::optional<GlucoseSummary> glucoseSummary(std::vector<Entry> const& entries, DateRange range,
                                             std::optional<ReadingTag> tag = std::nullopt);

/// Median of fasting readings, with how many they are.
struct FastingGlucose {
    double medianMgDl = 0;
    int n = 0;

    bool operator==(FastingGlucose const&) const = default;
};
std::optional<FastingGlucose> fastingGlucose(std::vector<Entry> const& entries, DateRange range);

}  // namespace steady
