#include "ui/charts/gaps.h"

#include <algorithm>

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

}  // namespace steady
