#pragma once

#include "core/domain/entry.h"

#include <optional>
#include <vector>

namespace steady {

/// The weigh-in of a day: its earliest one (E-07). `confirmed` keeps a surprising value that the
/// person said is right.
struct WeighIn {
    Date day;
    double kg = 0;
    bool confirmed = false;

    bool operator==(WeighIn const&) const = default;
};

/// One accepted weigh-in and the trend after it.
struct TrendPoint {
    Date day;
    double weighedKg = 0;
    double trendKg = 0;
    bool restarted = false;  ///< the first point, or the first after a gap of more than 30 days

    bool operator==(TrendPoint const&) const = default;
};

struct WeightTrend {
    std::vector<TrendPoint> points;
    std::vector<WeighIn> surprising;  ///< far from the trend: left out until confirmed

    /// The trend on a day: at the last weigh-in on or before it, if that is at most 30 days ago;
    /// after that the line has ended.
    std::optional<double> on(Date day) const;
    bool operator==(WeightTrend const&) const = default;
};

/// E-08: the slope of the trend.
struct WeightRate {
    double kgPerWeek = 0;
    double percentPerWeek = 0;  ///< of the trend at the end
    int n = 0;                  ///< weigh-ins under it
    int days = 21;              ///< that it looks back

    bool operator==(WeightRate const&) const = default;
};

/// One weigh-in a day, oldest first: the earliest of the day; those without a time come last.
std::vector<WeighIn> weighInsOf(std::vector<Entry> const& entries);

/// E-07, exponential smoothing (Hacker's Diet) with gaps by whole days since the last accepted
/// weigh-in (O-46). Weigh-ins in any order, one a day.
WeightTrend weightTrend(std::vector<WeighIn> weighIns);
WeightTrend weightTrend(std::vector<Entry> const& entries);

/// E-08: least squares over the weigh-in days of the 21 days that end with `last`; nothing with
/// fewer than 10 weigh-ins or less than 18 days between the first and the last of them.
std::optional<WeightRate> weightRate(WeightTrend const& trend, Date last);

}  // namespace steady
