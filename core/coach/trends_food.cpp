#include "core/coach/trends_food.h"

#include "core/support/round.h"

#include <algorithm>
#include <cmath>

namespace steady {

namespace {

constexpr double kGlCoverageOfDay = 0.8;  // O-42
constexpr std::size_t kWeeksInSentence = 4;

std::optional<double> carbFigure(DayTotals const& totals, Approach approach) {
    if (approach == Approach::LowGi)
        return totals.glCoverage.value_or(0) >= kGlCoverageOfDay - kTolerance ? totals.gl.value
                                                                              : std::nullopt;
    return totals.netCarbs.whole() ? totals.netCarbs.value : std::nullopt;
}

std::vector<WeekMean> weekMeans(std::vector<SeriesPoint> const& points, TrendsInputs const& inputs,
                                Date last) {
    std::vector<WeekMean> weeks;
    auto at = points.begin();
    for (auto monday = mondayOf(inputs.range.from); monday <= last;
         monday += std::chrono::days(7)) {
        WeekMean week{monday, std::nullopt, 0, monday == mondayOf(inputs.today)};
        double sum = 0;
        for (; at != points.end() && at->date < monday + std::chrono::days(7); ++at, ++week.n)
            sum += at->value;
        if (week.n > 0) week.value = sum / week.n;
        weeks.push_back(week);
    }
    return weeks;
}

Text foodSummary(FoodCard const& card) {
    std::vector<WeekMean> logged;
    for (auto const& week : card.weeks)
        if (week.value) logged.push_back(week);
    if (logged.empty())
        return STEADY_TEXT("trends", "No complete days in this range yet; two meals make one.");
    auto const count = std::min(kWeeksInSentence, logged.size());
    int within = 0, days = 0;
    double sum = 0;
    for (auto it = logged.end() - static_cast<std::ptrdiff_t>(count); it != logged.end(); ++it) {
        days += it->n;
        sum += *it->value * it->n;
        if (card.budget && *it->value <= *card.budget + kTolerance) ++within;
    }
    auto const weeks = static_cast<int>(count);
    if (!card.budget)
        return STEADY_TEXT("trends", "Mean %1 a day over the last %2 logged weeks (n = %3 days).")
            .with(figure(sum / days, 0), weeks, days);
    return STEADY_TEXT("trends",
                       "Within the budget of %1 in %2 of the last %3 logged weeks (n = %4 days).")
        .with(figure(std::floor(*card.budget), 0), within, weeks, days);
}

}  // namespace

FoodCard foodCard(std::vector<TrendsDay> const& days, TrendsInputs const& inputs, Date last) {
    auto const* plan = planInForce(inputs.diary.plans, last);
    auto const approach = plan && plan->nutrition ? plan->nutrition->approach : Approach::LowGi;
    bool const lowGi = approach == Approach::LowGi;
    FoodCard card;
    card.unit = lowGi ? "" : "g";
    card.title =
        lowGi ? STEADY_TEXT("trends", "Glycaemic load") : STEADY_TEXT("trends", "Net carbs");
    card.days = {lowGi ? "gl" : "net_carbs", card.title, card.unit, 0, {}};
    if (plan && plan->nutrition)
        card.budget = lowGi ? plan->nutrition->glBudget : plan->nutrition->netCarbsG;
    for (auto const& day : days) {
        if (day.state != DayState::Complete) continue;
        if (auto const value = carbFigure(day.totals, approach))
            card.days.points.push_back({day.date, *value});
    }
    card.weeks = weekMeans(card.days.points, inputs, last);
    card.summary = foodSummary(card);
    return card;
}

}  // namespace steady
