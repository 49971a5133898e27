#include "core/analysis/glucose_summary.h"

#include "core/analysis/diary_slice.h"
#include "core/analysis/statistics.h"
#include "core/support/round.h"

namespace steady {

namespace {

std::vector<Measurement const*> glucoseReadings(std::vector<Entry> const& entries, DateRange range,
                                                std::optional<ReadingTag> tag) {
    auto readings = entriesOf<Measurement>(entries, range);
    std::erase_if(readings, [tag](Measurement const* reading) {
        return reading->quantity != MeasuredQuantity::Glucose || (tag && reading->tag != *tag);
    });
    return readings;
}

/// A-03, O-09: the published cut-off of the typed unit.
bool isBelow(Measurement const& reading, double milligrams, double millimoles) {
    double const limit = reading.unit == "mmol/L" ? millimoles : milligrams;
    double const value = reading.unit == "mmol/L" ? reading.value : reading.siValue;
    return value < limit - kTolerance;
}

bool isAbove(Measurement const& reading, double milligrams, double millimoles) {
    double const limit = reading.unit == "mmol/L" ? millimoles : milligrams;
    double const value = reading.unit == "mmol/L" ? reading.value : reading.siValue;
    return value > limit + kTolerance;
}

}  // namespace

std::optional<GlucoseSummary> glucoseSummary(std::vector<Entry> const& entries, DateRange range,
                                             std::optional<ReadingTag> tag) {
    auto const readings = glucoseReadings(entries, range, tag);
    if (readings.empty()) return std::nullopt;
    std::vector<double> values;
    int low = 0, high = 0;
    for (auto const* reading : readings) {
        values.push_back(reading->siValue);
        if (isBelow(*reading, 70, 3.9)) ++low;
        if (isAbove(*reading, 180, 10.0)) ++high;
    }
    GlucoseSummary summary;
    summary.n = static_cast<int>(values.size());
    summary.mean = *mean(values);
    summary.deviation = sampleDeviation(values);
    if (summary.deviation && summary.mean > 0)
        summary.variation = *summary.deviation / summary.mean;
    double const n = summary.n;
    summary.below70 = low / n;
    summary.above180 = high / n;
    summary.from70To180 = (n - low - high) / n;
    return summary;
}

std::optional<FastingGlucose> fastingGlucose(std::vector<Entry> const& entries, DateRange range) {
    std::vector<double> values;
    for (auto const* reading : glucoseReadings(entries, range, ReadingTag::Fasting))
        values.push_back(reading->siValue);
    if (values.empty()) return std::nullopt;
    int const n = static_cast<int>(values.size());
    return FastingGlucose{*median(std::move(values)), n};
}

}  // namespace steady
