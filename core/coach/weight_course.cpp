#include "core/coach/weight_course.h"

#include <algorithm>
#include <cmath>

namespace steady {

namespace {

constexpr int kCourseWeeks = 4;  // three losses need four week ends
constexpr std::chrono::days kHalfAYear{182};
constexpr double kCarbChangeG = 50;  // E-06

bool hasWeighInOfWeek(WeightTrend const& trend, Date sunday) {
    return std::any_of(trend.points.begin(), trend.points.end(), [sunday](TrendPoint const& point) {
        return point.day <= sunday && point.day > sunday - std::chrono::days{7};
    });
}

}  // namespace

std::vector<double> weekEndTrends(WeightTrend const& trend, Date today) {
    std::vector<double> ends;
    auto sunday = mondayOf(today) - std::chrono::days{1};
    for (int week = 0; week < kCourseWeeks; ++week, sunday -= std::chrono::days{7}) {
        auto const kg = trend.on(sunday);
        if (!kg || !hasWeighInOfWeek(trend, sunday)) break;
        ends.push_back(*kg);
    }
    std::reverse(ends.begin(), ends.end());
    return ends;
}

DateRange halfAYearUntil(Date today) {
    return {today - kHalfAYear, today};
}

std::optional<double> trendBeforeHalfAYear(WeightTrend const& trend, Date today) {
    return trend.on(halfAYearUntil(today).from);
}

std::optional<Date> carbsChangedOn(std::vector<PlannedCarbs> const& plans, Date today) {
    std::optional<Date> changed;
    std::optional<double> before;
    for (auto const& plan : plans) {
        if (plan.from > today || !plan.netCarbsG) continue;
        if (before && std::abs(*plan.netCarbsG - *before) >= kCarbChangeG) changed = plan.from;
        before = plan.netCarbsG;
    }
    return changed;
}

}  // namespace steady
