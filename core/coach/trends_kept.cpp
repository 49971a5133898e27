#include "core/coach/trends_kept.h"

#include "core/analysis/day_kept.h"
#include "core/analysis/sleep_summary.h"
#include "core/analysis/statistics.h"

#include <array>

namespace steady {

namespace {

constexpr int kKeptSentenceDays = 14;

Text keptSummary(std::vector<KeptDay> const& days, Date last) {
    std::vector<double> recent;
    for (auto const& day : days)
        if (day.date > last - std::chrono::days(kKeptSentenceDays)) recent.push_back(day.share);
    auto const share = mean(recent);
    if (!share && days.empty())
        return STEADY_TEXT("trends", "The days that you log will be here, beside your plan.");
    if (!share)
        return STEADY_TEXT("trends", "Nothing logged in the last 14 days; any day is a good one.");
    return STEADY_TEXT("trends", "%1 % kept over the last 14 days (n = %2 logged).")
        .with(figure(*share * 100, 0), static_cast<int>(recent.size()));
}

int pillarsOf(Adherence const& kept) {
    int pillars = 0;
    for (auto const& share :
         std::array{kept.food, kept.window, kept.movement, kept.sleep, kept.stress})
        pillars += share ? 1 : 0;
    return pillars;
}

}  // namespace

KeptCard keptCard(std::vector<TrendsDay> const& days, TrendsInputs const& inputs, Date last) {
    std::map<Date, double> slept;
    for (auto const& night : sleptDays(inputs.diary.entries, {inputs.range.from, last}))
        slept[night.day] = night.hours;
    KeptCard card;
    for (auto const& day : days) {
        if (!inputs.range.contains(day.date)) continue;
        auto const night = slept.find(day.date);
        auto const kept =
            keptOn({day.diary, day.sittings, day.state, day.targets,
                    night == slept.end() ? std::nullopt : std::optional(night->second),
                    day.date < inputs.today});
        if (auto const share = kept.overall())
            card.days.push_back({day.date, *share, pillarsOf(kept)});
    }
    card.summary = keptSummary(card.days, last);
    return card;
}

}  // namespace steady
