#include "core/analysis/weight_trend.h"

#include "core/analysis/diary_slice.h"
#include "core/support/round.h"

#include <algorithm>
#include <cmath>

namespace steady {

namespace {

constexpr double kDailyKeep = 0.9;  // E-07: T gains 0.1 of the difference a day
constexpr int kRestartAfterDays = 30;
constexpr double kSurprisingKg = 3;
constexpr double kSurprisingShare = 0.04;

constexpr int kRateDays = 21;  // E-08
constexpr int kRateWeighIns = 10;
constexpr int kRateSpanDays = 18;

int daysBetween(Date from, Date to) {
    return static_cast<int>((to - from).count());
}

/// Slope per day of points (day, trend) by least squares.
double slopePerDay(std::vector<TrendPoint> const& points) {
    double const n = static_cast<double>(points.size());
    double sumX = 0, sumY = 0, sumXX = 0, sumXY = 0;
    for (auto const& point : points) {
        double const x = daysBetween(points.front().day, point.day);
        sumX += x;
        sumY += point.trendKg;
        sumXX += x * x;
        sumXY += x * point.trendKg;
    }
    return (n * sumXY - sumX * sumY) / (n * sumXX - sumX * sumX);
}

}  // namespace

std::optional<double> WeightTrend::on(Date day) const {
    auto const after =
        std::upper_bound(points.begin(), points.end(), day,
                         [](Date wanted, TrendPoint const& point) { return wanted < point.day; });
    if (after == points.begin()) return std::nullopt;
    auto const& last = *(after - 1);
    if (daysBetween(last.day, day) > kRestartAfterDays) return std::nullopt;
    return last.trendKg;
}

std::vector<WeighIn> weighInsOf(std::vector<Entry> const& entries) {
    std::vector<Measurement const*> weights;
    for (auto const& entry : entries)
        if (auto const* it = std::get_if<Measurement>(&entry);
            it && it->quantity == MeasuredQuantity::Weight)
            weights.push_back(it);
    std::sort(weights.begin(), weights.end(), [](Measurement const* a, Measurement const* b) {
        return happened(a->when, a->id) < happened(b->when, b->id);
    });
    std::vector<WeighIn> weighIns;
    for (auto const* weight : weights)
        if (weighIns.empty() || weighIns.back().day != weight->when.day)
            weighIns.push_back(
                {weight->when.day, weight->siValue, weight->tag == ReadingTag::Confirmed});
    return weighIns;
}

WeightTrend weightTrend(std::vector<WeighIn> weighIns) {
    std::sort(weighIns.begin(), weighIns.end(),
              [](WeighIn const& a, WeighIn const& b) { return a.day < b.day; });
    WeightTrend trend;
    for (auto const& weighIn : weighIns) {
        double const kg = weighIn.kg;
        if (trend.points.empty() ||
            daysBetween(trend.points.back().day, weighIn.day) > kRestartAfterDays) {
            trend.points.push_back({weighIn.day, kg, kg, true});
            continue;
        }
        auto const& last = trend.points.back();
        double const limit = std::max(kSurprisingKg, kSurprisingShare * last.trendKg);
        if (!weighIn.confirmed && std::abs(kg - last.trendKg) > limit + kTolerance) {
            trend.surprising.push_back(weighIn);
            continue;
        }
        double const alpha = 1 - std::pow(kDailyKeep, daysBetween(last.day, weighIn.day));
        trend.points.push_back(
            {weighIn.day, kg, last.trendKg + alpha * (kg - last.trendKg), false});
    }
    return trend;
}

WeightTrend weightTrend(std::vector<Entry> const& entries) {
    return weightTrend(weighInsOf(entries));
}

std::optional<WeightRate> weightRate(WeightTrend const& trend, Date last) {
    auto const first = last - std::chrono::days(kRateDays - 1);
    std::vector<TrendPoint> points;
    for (auto const& point : trend.points) {
        if (point.day < first || point.day > last) continue;
        if (point.restarted) points.clear();
        points.push_back(point);
    }
    int const n = static_cast<int>(points.size());
    if (n < kRateWeighIns || daysBetween(points.front().day, points.back().day) < kRateSpanDays)
        return std::nullopt;
    double const perWeek = 7 * slopePerDay(points);
    return WeightRate{perWeek, 100 * perWeek / points.back().trendKg, n, kRateDays};
}

}  // namespace steady
