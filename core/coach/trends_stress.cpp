#include "core/coach/trends_stress.h"

#include "core/analysis/diary_slice.h"
#include "core/analysis/stress_summary.h"

#include <map>

namespace steady {

namespace {

constexpr int kMeanOfDays = 7;  // H-02
constexpr int kMeanWantsDays = 3;

/// The mean at each answered day over the answers of the 7 days that end with it.
void addStressMean(StressCard& card) {
    auto const& points = card.daily.points;
    std::size_t first = 0;
    double sum = 0;
    for (std::size_t at = 0; at < points.size(); ++at) {
        sum += points[at].value;
        while (points[at].date - points[first].date >= std::chrono::days(kMeanOfDays))
            sum -= points[first++].value;
        auto const n = at - first + 1;
        if (n >= kMeanWantsDays)
            card.mean.points.push_back({points[at].date, sum / static_cast<double>(n)});
    }
}

Text stressSummary(StressCard const& card, std::optional<DailyStress> const& week) {
    Text daily;
    if (week)
        daily = STEADY_TEXT("trends", "Mean %1 of 10 over the last 7 days (n = %2).")
                    .with(figure(week->mean, 1), week->n);
    if (card.screens.points.empty()) return daily;
    auto const& last = card.screens.points.back();
    auto const screen = STEADY_TEXT("trends", "Four questions: %1 of 16 on %2.")
                            .with(figure(last.value, 0), last.date);
    return daily.empty() ? screen : STEADY_TEXT("trends", "%1 %2").with(daily, screen);
}

}  // namespace

StressCard stressCard(TrendsInputs const& inputs, Date last) {
    StressCard card;
    card.daily = {"stress", STEADY_TEXT("trends", "Stress"), "", 0, {}};
    card.mean = {"stress_mean", STEADY_TEXT("trends", "7-day mean"), "", 1, {}};
    card.screens = {"four_questions", STEADY_TEXT("trends", "Four questions"), "", 0, {}};
    DateRange const shown{inputs.range.from, last};
    std::map<Date, double> byDay;
    for (auto const* felt : entriesOf<Feeling>(inputs.diary.entries, shown))
        if (felt->kind == FeelingKind::Stress) byDay[felt->when.day] = felt->value;
    for (auto const& [day, value] : byDay)
        card.daily.points.push_back({day, value});
    for (auto const& screen : stressScreens(inputs.diary.entries, shown))
        card.screens.points.push_back({screen.day, double(screen.total)});
    addStressMean(card);
    card.summary = stressSummary(card, dailyStress(inputs.diary.entries, last));
    if (card.summary.empty() && !card.daily.points.empty())
        card.summary = STEADY_TEXT("trends", "No answer in the last 7 days.");
    return card;
}

}  // namespace steady
