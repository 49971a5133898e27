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

std::optional<double> trendBeforeHalfAYear(WeightTrend const& trend, std::vector<Plan> const& plans,
                                           Date today) {
    auto const then = today - kHalfAYear;
    for (std::size_t i = 0; i < plans.size(); ++i) {
        bool const began = plans[i].today <= today;
        bool const overBefore = i + 1 < plans.size() && plans[i + 1].today <= then;
        bool const gap = plans[i].energy && plans[i].energy->deficitKcal > 0;
        if (began && !overBefore && gap) return std::nullopt;
    }
    return trend.on(then);
}

std::optional<Date> carbsChangedOn(std::vector<Plan> const& plans, Date today) {
    std::optional<Date> changed;
    std::optional<double> before;
    for (auto const& plan : plans) {
        if (plan.today > today || !plan.nutrition || !plan.nutrition->netCarbsG) continue;
        double const carbs = *plan.nutrition->netCarbsG;
        if (before && std::abs(carbs - *before) >= kCarbChangeG) changed = plan.today;
        before = carbs;
    }
    return changed;
}

}  // namespace steady
