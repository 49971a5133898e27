#include "ui/charts/gaps.h"

#include <algorithm>
#include <cmath>

namespace steady {

std::vector<DateRange> gapsBetween(std::vector<Date> days, DateRange range, Date today,
                                   int mostDays) {
    std::erase_if(days, [&](Date day) { return !range.contains(day); });
    std::ranges::sort(days);
    Date const end = std::min(range.to, today);
    std::vector<DateRange> gaps;
    Date next = range.from;
    auto const close = [&](Date before) {
        DateRange const gap{next, before - std::chrono::days(1)};
        if (gap.days() > mostDays) gaps.push_back(gap);
    };
    for (Date const day : days) {
        close(day);
        next = day + std::chrono::days(1);
    }
    close(end + std::chrono::days(1));
    return gaps;
}

std::vector<std::vector<SeriesPoint>> runsOutsideGaps(std::vector<SeriesPoint> const& points,
                                                      std::vector<DateRange> const& gaps) {
    std::vector<std::vector<SeriesPoint>> runs;
    auto gap = gaps.begin();
    bool open = false;
    for (SeriesPoint const& point : points) {
        while (gap != gaps.end() && gap->to < point.date) {
            ++gap;
            open = false;
        }
        if (gap != gaps.end() && gap->contains(point.date)) continue;
        if (!open) runs.emplace_back();
        open = true;
        runs.back().push_back(point);
    }
    return runs;
}

std::vector<SeriesPoint> thinned(std::vector<SeriesPoint> const& points, std::size_t most) {
    if (points.size() <= most || most < 3) return points;
    auto const x = [&](std::size_t i) { return double(points[i].date.time_since_epoch().count()); };
    double const bucket = double(points.size() - 2) / double(most - 2);
    std::vector<SeriesPoint> kept{points.front()};
    std::size_t last = 0;
    for (std::size_t i = 0; i + 2 < most; ++i) {
        auto const from = static_cast<std::size_t>(double(i) * bucket) + 1;
        auto const to = static_cast<std::size_t>(double(i + 1) * bucket) + 1;
        auto const nextTo =
            std::min(points.size(), static_cast<std::size_t>(double(i + 2) * bucket) + 1);
        double meanX = 0, meanY = 0;
        for (std::size_t j = to; j < nextTo; ++j) {
            meanX += x(j) / double(nextTo - to);
            meanY += points[j].value / double(nextTo - to);
        }
        double largest = -1;
        std::size_t chosen = from;
        for (std::size_t j = from; j < to; ++j) {
            double const area =
                std::abs((x(last) - meanX) * (points[j].value - points[last].value) -
                         (x(last) - x(j)) * (meanY - points[last].value));
            if (area > largest) {
                largest = area;
                chosen = j;
            }
        }
        kept.push_back(points[chosen]);
        last = chosen;
    }
    kept.push_back(points.back());
    return kept;
}

}  // namespace steady
