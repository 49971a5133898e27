#include "core/coach/reading_questions.h"

#include "core/analysis/weight_trend.h"
#include "core/coach/coach.h"

#include <algorithm>
#include <cmath>

namespace steady {

namespace {

constexpr std::chrono::days kAskBack{120};  // far enough for the trend to have settled
constexpr std::chrono::days kAskWeek{7};
constexpr double kAskKgAWeek = 5;
constexpr double kAskKg = 3;        // E-07
constexpr double kAskShare = 0.04;  // E-07
constexpr double kAskTolerance = 1e-9;

WeightTrend trendWithout(Coach const& coach, Measurement const& reading) {
    auto entries = coach.entriesOfKind(EntryKind::Measurement,
                                       {reading.when.day - kAskBack, reading.when.day});
    if (reading.id.row != 0)
        std::erase_if(entries, [&](Entry const& entry) { return idOf(entry) == reading.id; });
    return weightTrend(entries);
}

bool surprises(WeightTrend const& trend, Measurement const& reading) {
    auto const expected = trend.on(reading.when.day);
    if (!expected) return false;
    double const limit = std::max(kAskKg, kAskShare * *expected);
    if (std::abs(reading.siValue - *expected) > limit + kAskTolerance) return true;
    auto const& last = trend.points.back();
    return last.day >= reading.when.day - kAskWeek &&
           std::abs(reading.siValue - last.weighedKg) > kAskKgAWeek + kAskTolerance;
}

Text asTyped(double value, std::string const& unit) {
    return STEADY_TEXT("reading", "%1 %2")
        .with(figure(value, value == std::round(value) ? 0 : 1), unit);
}

}  // namespace

std::optional<Text> surpriseIn(Coach const& coach, Measurement const& reading) {
    if (reading.quantity != MeasuredQuantity::Weight || reading.tag == ReadingTag::Confirmed)
        return std::nullopt;
    auto const trend = trendWithout(coach, reading);
    if (!surprises(trend, reading)) return std::nullopt;
    auto const typed = asTyped(reading.value, reading.unit);
    auto const plan = coach.planOn(reading.when.day);
    if (plan && plan->numbersHidden)
        return STEADY_TEXT("reading", "Is %1 right? It is far from the last ones.").with(typed);
    double const unitsPerKg = reading.siValue > 0 ? reading.value / reading.siValue : 1;
    double const expected = *trend.on(reading.when.day) * unitsPerKg;
    return STEADY_TEXT("reading", "Is %1 right? Your trend is %2 %3.")
        .with(typed, figure(expected, 1), reading.unit);
}

void confirmSurprise(Coach const& coach, Measurement& reading) {
    if (surpriseIn(coach, reading)) reading.tag = ReadingTag::Confirmed;
}

std::optional<Fault> dayNotCome(Date day, LocalMoment const& now) {
    // At night the calendar is already a day ahead of the diary; both are fine.
    if (day <= std::max(logicalDay(now), now.date)) return std::nullopt;
    return Fault{
        "day", toIso(day),
        STEADY_TEXT("quick line", "%1 has not come yet. Only what has happened can be logged.")
            .with(day)};
}

}  // namespace steady
