#include "core/coach/trends_view.h"

#include "core/analysis/movement_summary.h"
#include "core/analysis/sleep_summary.h"
#include "core/analysis/statistics.h"
#include "core/analysis/weight_trend.h"
#include "core/coach/build_views.h"
#include "core/coach/day_targets.h"
#include "core/coach/trends_days.h"
#include "core/coach/trends_food.h"
#include "core/coach/trends_kept.h"
#include "core/coach/trends_nights.h"
#include "core/coach/trends_stress.h"
#include "core/coach/trends_waist.h"
#include "core/coach/trends_window.h"
#include "core/coach/view_words.h"
#include "core/coach/week_inputs.h"

#include <algorithm>
#include <cmath>

namespace steady {

namespace {

constexpr double kLevelKgPerWeek = 0.05;  // below it, a rate shows as level
constexpr int kRateDays = 21;             // E-08
constexpr int kRateWeighIns = 10;
constexpr int kLongestProjectionDays = 84;
constexpr int kRunningMeanDays = 7;
constexpr std::size_t kRunningMeanNights = 3;

Text rateText(double trendKg, WeightRate const& rate) {
    auto const kg = figure(trendKg, 1);
    auto const speed = figure(std::abs(rate.kgPerWeek), 2);
    if (std::abs(rate.kgPerWeek) < kLevelKgPerWeek)
        return STEADY_TEXT("trends", "Trend %1 kg, level over %2 days (n = %3 weigh-ins).")
            .with(kg, rate.days, rate.n);
    return rate.kgPerWeek < 0
               ? STEADY_TEXT("trends",
                             "Trend %1 kg, down %2 kg a week over %3 days (n = %4 weigh-ins).")
                     .with(kg, speed, rate.days, rate.n)
               : STEADY_TEXT("trends",
                             "Trend %1 kg, up %2 kg a week over %3 days (n = %4 weigh-ins).")
                     .with(kg, speed, rate.days, rate.n);
}

/// E-08 wants ten weigh-ins in 21 days, and 18 days between them: what is still to come, kindly.
Text notYetARate(WeightTrend const& trend, double latest, Date last) {
    auto const recent = std::ranges::count_if(trend.points, [last](TrendPoint const& point) {
        return point.day > last - std::chrono::days(kRateDays) && point.day <= last;
    });
    int const n = static_cast<int>(recent);
    auto const kg = figure(latest, 1);
    if (n >= kRateWeighIns)
        return STEADY_TEXT("trends",
                           "Trend %1 kg (n = %2 weigh-ins); once they span three weeks, it shows a "
                           "direction.")
            .with(kg, n);
    if (n == 0)
        return STEADY_TEXT("trends",
                           "Trend %1 kg, a while ago; a weigh-in takes the line up again.")
            .with(kg);
    return STEADY_PLURAL("trends",
                         "Trend %1 kg (n = %n weigh-in(s) in 21 days); %2 more would show its "
                         "direction.",
                         "", n)
        .with(kg, kRateWeighIns - n);
}

Text weightSummary(WeightTrend const& trend, WeightTrendCard const& card, Date last) {
    if (card.trend.points.empty()) return STEADY_TEXT("trends", "No weigh-ins in this range yet.");
    double const latest = card.trend.points.back().value;
    if (auto const rate = weightRate(trend, last)) return rateText(latest, *rate);
    return notYetARate(trend, latest, last);
}

WeightTrendCard weightCard(TrendsInputs const& inputs, Plan const* plan, Date last) {
    WeightTrendCard card;
    card.raw = {"weight", STEADY_TEXT("trends", "Weighed"), "kg", 1, {}};
    card.trend = {"weight_trend", STEADY_TEXT("trends", "Trend"), "kg", 2, {}};
    if (plan && plan->numbersHidden) {
        card.summary = STEADY_TEXT("trends", "Weight is not shown, as you asked.");
        return card;
    }
    auto const weighIns = weighInsOf(inputs.diary.entries);
    auto const trend = weightTrend(weighIns);
    DateRange const shown{inputs.range.from, last};
    for (auto const& weighIn : weighIns)
        if (shown.contains(weighIn.day)) card.raw.points.push_back({weighIn.day, weighIn.kg});
    for (auto const& point : trend.points)
        if (shown.contains(point.day)) card.trend.points.push_back({point.day, point.trendKg});
    card.summary = weightSummary(trend, card, last);
    if (plan && plan->weight) {
        card.goalKg = plan->weight->goalKg;
        for (double const kg : plan->weight->milestonesKg)
            card.milestones.push_back({kg, STEADY_TEXT("trends", "%1").with(figure(kg, 1))});
    }
    return card;
}

/// A third of the range ahead, so that the weeks behind keep most of the picture.
std::vector<ProjectedWeight> projectedWeights(TrendsInputs const& inputs, Plan const* plan) {
    std::vector<ProjectedWeight> points;
    bool const shown =
        plan && plan->weight && !plan->numbersHidden && inputs.range.contains(inputs.today);
    if (!shown) return points;
    int const ahead = std::clamp(inputs.range.days() / 3, 14, kLongestProjectionDays);
    for (auto const& point : inputs.projection)
        if (point.day <= ahead)
            points.push_back({inputs.today + std::chrono::days(point.day), point.kept100Kg,
                              point.kept70Kg, point.kept50Kg});
    return points;
}

std::optional<double> plannedMinutes(DiaryInputs const& diary, Date monday) {
    std::optional<double> minutes;
    if (auto const week = askedWeek(diary, monday)) {
        for (auto const& session : week->sessions)
            if (session.stands()) minutes = minutes.value_or(0) + session.session.minutes;
        return minutes.value_or(0);
    }
    auto const& plans = diary.plans;
    for (int i = 0; i < 7; ++i) {
        auto const day = monday + std::chrono::days(i);
        auto const* plan = planInForce(plans, day);
        if (!plan || !plan->movement) continue;
        minutes = minutes.value_or(0);
        if (auto const* planned = plannedDay(*plan, day))
            for (auto const& session : planned->sessions)
                *minutes += session.minutes;
    }
    return minutes;
}

MovementWeek movementWeek(std::vector<TrendsDay> const& days, TrendsInputs const& inputs,
                          Date monday) {
    MovementWeek week;
    week.monday = monday;
    week.running = monday == mondayOf(inputs.today);
    week.plannedMinutes = plannedMinutes(inputs.diary, monday);
    std::vector<Workout const*> workouts;
    for (auto it = std::ranges::lower_bound(days, monday, {}, &TrendsDay::date);
         it != days.end() && it->date < monday + std::chrono::days(7); ++it) {
        week.tracked = true;
        workouts.insert(workouts.end(), it->diary.workouts.begin(), it->diary.workouts.end());
    }
    auto const done = movementDone(workouts);
    week.aerobicMinutes = done.aerobicMinutes;
    week.resistanceMinutes = done.resistanceMinutes;
    week.walkMinutes = done.walkMinutes;
    week.hiitMinutes = done.hiitMinutes;
    return week;
}

double minutesOf(MovementWeek const& week) {
    return week.aerobicMinutes + week.resistanceMinutes + week.walkMinutes + week.hiitMinutes;
}

Text movementSummary(std::vector<MovementWeek> const& weeks) {
    if (!weeks.empty() && weeks.back().running && weeks.back().tracked) {
        auto const& week = weeks.back();
        double const done = minutesOf(week);
        if (week.plannedMinutes.value_or(0) < 1)
            return STEADY_TEXT("trends", "%1 min so far this week.").with(figure(done, 0));
        double const left = *week.plannedMinutes - done;
        return left > 0
                   ? STEADY_TEXT("trends",
                                 "%1 min so far this week; %2 min planned, %3 min still to "
                                 "come.")
                         .with(figure(done, 0), figure(*week.plannedMinutes, 0), figure(left, 0))
                   : STEADY_TEXT("trends", "%1 min so far this week; all of the %2 min planned.")
                         .with(figure(done, 0), figure(*week.plannedMinutes, 0));
    }
    std::vector<double> minutes;
    for (auto const& week : weeks)
        if (week.tracked && !week.running) minutes.push_back(minutesOf(week));
    auto const typical = mean(minutes);
    if (!typical) return STEADY_TEXT("trends", "No movement logged in this range yet.");
    return STEADY_TEXT("trends", "Mean %1 min a week (n = %2 weeks with entries).")
        .with(figure(*typical, 0), static_cast<int>(minutes.size()));
}

MovementCard movementCard(std::vector<TrendsDay> const& days, TrendsInputs const& inputs,
                          Date last) {
    MovementCard card;
    for (auto monday = mondayOf(inputs.range.from); monday <= last; monday += std::chrono::days(7))
        card.weeks.push_back(movementWeek(days, inputs, monday));
    card.summary = movementSummary(card.weeks);
    return card;
}

/// The mean at each night over the nights of the 7 days that end with it.
Series runningMean(std::vector<SleptDay> const& nights, DateRange range) {
    Series series{"sleep_mean", STEADY_TEXT("trends", "7-night mean"), "h", 2, {}};
    std::size_t first = 0;
    double sum = 0;
    for (std::size_t i = 0; i < nights.size(); ++i) {
        sum += nights[i].hours;
        while (nights[i].day - nights[first].day >= std::chrono::days(kRunningMeanDays))
            sum -= nights[first++].hours;
        auto const n = i - first + 1;
        if (n >= kRunningMeanNights && range.contains(nights[i].day))
            series.points.push_back({nights[i].day, sum / static_cast<double>(n)});
    }
    return series;
}

Text sleepSummary(std::vector<SleptDay> const& nights, Date last) {
    std::vector<double> hours;
    for (auto const& night : nights)
        if (night.day > last - std::chrono::days(kRunningMeanDays) && night.day <= last)
            hours.push_back(night.hours);
    auto const typical = mean(hours);
    if (!typical) return STEADY_TEXT("trends", "No nights logged in the last 7 days.");
    int const n = static_cast<int>(hours.size());
    if (auto const spread = wakeSpread(nights, last))
        return STEADY_TEXT("trends",
                           "Mean %1 over the last 7 nights (n = %2); wake time varies by %3 min "
                           "(n = %4).")
            .with(durationText(*typical), n, figure(spread->minutes, 0), spread->n);
    return STEADY_TEXT("trends", "Mean %1 over the last 7 nights (n = %2).")
        .with(durationText(*typical), n);
}

SleepCard sleepCard(TrendsInputs const& inputs, Date last) {
    SleepCard card;
    auto const nights =
        sleptDays(inputs.diary.entries, {inputs.range.from - std::chrono::days(13), last});
    for (auto const& night : nights)
        if (inputs.range.contains(night.day))
            card.nights.push_back({night.day, night.hours, card.bandLow});
    card.mean = runningMean(nights, inputs.range);
    card.summary = sleepSummary(nights, last);
    return card;
}

}  // namespace

TrendsView buildTrendsView(TrendsInputs const& inputs) {
    TrendsView view;
    view.range = inputs.range;
    view.today = inputs.today;
    auto const last = std::min(inputs.range.to, inputs.today);
    auto const* plan = planInForce(inputs.diary.plans, last);
    // Whole weeks, so that the first bar is not half of one.
    TargetsByDay targets(inputs.diary);
    auto const days = trendsDays(inputs, {mondayOf(inputs.range.from), last}, targets);
    view.numbersHidden = plan && plan->numbersHidden;
    view.foodHidden = plan && hidesFoodFigures(*plan);
    view.countingHidden = plan && hidesCounting(*plan);
    view.empty = days.empty();
    view.weight = weightCard(inputs, plan, last);
    view.weight.projection = projectedWeights(inputs, plan);
    view.movement = movementCard(days, inputs, last);
    view.sleep = sleepCard(inputs, last);
    view.nights = nightsCard(inputs, last);
    view.stress = stressCard(inputs, last);
    view.food = foodCard(days, inputs, last);
    view.window = windowCard(days, inputs, targets, last);
    view.kept = keptCard(days, inputs, last);
    if (!view.numbersHidden) view.waist = waistCard(inputs);
    for (auto const& version : inputs.diary.plans)
        if (inputs.range.contains(version.today))
            view.planChanges.push_back({version.today, version.version});
    return view;
}

}  // namespace steady
