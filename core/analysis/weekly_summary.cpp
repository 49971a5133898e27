#include "core/analysis/weekly_summary.h"

#include "core/analysis/day_state.h"
#include "core/analysis/day_totals.h"
#include "core/analysis/diary_days.h"
#include "core/analysis/eating_window_of_day.h"
#include "core/analysis/movement_summary.h"
#include "core/analysis/sitting.h"
#include "core/analysis/sleep_summary.h"
#include "core/analysis/statistics.h"
#include "core/analysis/weight_trend.h"
#include "core/support/round.h"

#include <algorithm>

namespace steady {

namespace {

constexpr double kGlCoverageOfMean = 0.8;    // as O-42
constexpr double kNightShortByHours = 0.5;   // O-61: kept with target − 30 min
constexpr int kUnloggedCountsAfterDays = 7;  // O-02

/// One day of the week with everything that figures read.
struct WeekDay {
    Date date;
    DiaryDay diary;
    DayTargets targets;
    std::vector<Sitting> sittings;
    DayTotals totals;
    DayState state = DayState::NotTracked;
    bool closed = false;
};

std::vector<WeekDay> daysOfWeek(WeeklySummaryInputs const& inputs, DateRange range) {
    auto diary = diaryDays(inputs.entries, range);
    std::vector<WeekDay> days;
    for (auto date = range.from; date <= range.to; date += std::chrono::days(1)) {
        WeekDay day;
        day.date = date;
        if (auto const it = diary.find(date); it != diary.end()) day.diary = it->second;
        day.targets = inputs.targets(date);
        day.sittings = sittingsOf(day.diary.items);
        day.totals = totalsOf(day.diary.items);
        auto const closed = inputs.closed.find(date);
        day.closed = closed != inputs.closed.end();
        day.state = dayStateOf(
            day.diary.entries > 0, day.sittings.size(), day.totals.energyKcal.value,
            day.closed ? std::optional(closed->second) : std::nullopt, day.targets.energyKcal);
        days.push_back(std::move(day));
    }
    return days;
}

std::optional<double> wholeFigure(KnownSum const& sum) {
    return sum.whole() ? sum.value : std::nullopt;
}

MeanOf meanOfComplete(std::vector<WeekDay> const& days,
                      std::function<std::optional<double>(DayTotals const&)> const& figure) {
    std::vector<double> values;
    for (auto const& day : days)
        if (day.state == DayState::Complete)
            if (auto const value = figure(day.totals)) values.push_back(*value);
    return {mean(values), static_cast<int>(values.size())};
}

WeeklySummary::NutritionMeans nutritionOf(std::vector<WeekDay> const& days) {
    WeeklySummary::NutritionMeans means;
    means.energyKcal =
        meanOfComplete(days, [](DayTotals const& day) { return wholeFigure(day.energyKcal); });
    means.protein =
        meanOfComplete(days, [](DayTotals const& day) { return wholeFigure(day.protein); });
    means.netCarbs =
        meanOfComplete(days, [](DayTotals const& day) { return wholeFigure(day.netCarbs); });
    means.fibre = meanOfComplete(days, [](DayTotals const& day) { return wholeFigure(day.fibre); });
    means.gl = meanOfComplete(days, [](DayTotals const& day) {
        return day.glCoverage.value_or(0) >= kGlCoverageOfMean - kTolerance ? day.gl.value
                                                                            : std::nullopt;
    });
    means.n = static_cast<int>(std::count_if(days.begin(), days.end(), [](WeekDay const& day) {
        return day.state == DayState::Complete;
    }));
    return means;
}

WeeklySummary::Window windowOf(std::vector<WeekDay> const& days) {
    WeeklySummary::Window window;
    std::vector<double> hours;
    for (auto const& day : days) {
        if (day.state != DayState::Complete) continue;
        auto const eaten = eatenWindow(day.diary.items);
        if (!eaten || !eaten->allTimed) continue;
        hours.push_back(eaten->hours);
        if (day.targets.window &&
            windowMet(*eaten, day.targets.window->first, day.targets.window->second))
            ++window.daysMet;
    }
    window.meanHours = mean(hours);
    window.n = static_cast<int>(hours.size());
    return window;
}

WeeklySummary::Movement movementOf(std::vector<WeekDay> const& days) {
    std::vector<Workout const*> workouts;
    WeeklySummary::Movement movement;
    for (auto const& day : days) {
        workouts.insert(workouts.end(), day.diary.workouts.begin(), day.diary.workouts.end());
        movement.plannedAerobicMinutes += day.targets.aerobicMinutes;
        movement.plannedAerobicSessions += day.targets.aerobicSessions;
        movement.plannedResistanceSessions += day.targets.resistanceSessions;
        movement.plannedHiitSessions += day.targets.hiitSessions;
    }
    auto const done = movementDone(workouts);
    movement.aerobicMinutes = done.plannedKindAerobicMinutes;
    movement.aerobicSessions = done.aerobicSessions;
    movement.resistanceSessions = done.resistanceSessions;
    movement.hiitSessions = done.hiitSessions;
    movement.mvpaMinutes = done.mvpaMinutes;
    return movement;
}

/// Sessions of a day count against the plan once the day has come, and on a day without any entry
/// only after it was closed or seven days have passed (O-02).
bool sessionsAreDue(WeekDay const& day, Date today) {
    if (day.date > today) return false;
    return day.diary.entries > 0 || day.closed ||
           (today - day.date).count() >= kUnloggedCountsAfterDays;
}

std::optional<double> movementShare(std::vector<WeekDay> const& days, Date today) {
    std::vector<WeekDay> due;
    std::vector<Workout const*> workouts;
    int withData = 0;
    for (auto const& day : days) {
        workouts.insert(workouts.end(), day.diary.workouts.begin(), day.diary.workouts.end());
        withData += day.diary.entries > 0 ? 1 : 0;
        if (sessionsAreDue(day, today)) due.push_back(day);
    }
    if (withData < kDaysForAdherence) return std::nullopt;
    auto const planned = movementOf(due);
    auto const done = movementDone(workouts);
    // O-61: aerobic by minutes, resistance and HIIT by sessions; each planned session is one item.
    std::vector<DoneOfPlanned> items;
    auto const addItems = [&items](int count, double didAmount, double plannedAmount) {
        for (int i = 0; i < count; ++i)
            items.push_back({didAmount, plannedAmount});
    };
    addItems(planned.plannedAerobicSessions, done.plannedKindAerobicMinutes,
             planned.plannedAerobicMinutes);
    addItems(planned.plannedResistanceSessions, done.resistanceSessions,
             planned.plannedResistanceSessions);
    addItems(planned.plannedHiitSessions, done.hiitSessions, planned.plannedHiitSessions);
    return keptShare(items);
}

std::optional<double> foodShareOf(std::vector<WeekDay> const& days) {
    std::vector<MealColour> colours;
    int withData = 0;
    for (auto const& day : days) {
        if (day.state != DayState::Complete || day.targets.coloursOff || !day.targets.planned)
            continue;
        ++withData;
        for (auto const& sitting : day.sittings)
            colours.push_back(mealColour(sitting.items, day.targets.meal, sitting.main).colour);
    }
    if (withData < kDaysForAdherence) return std::nullopt;
    return foodShare(colours);
}

std::optional<double> windowShareOf(std::vector<WeekDay> const& days) {
    std::vector<WeekDay> planned;
    for (auto const& day : days)
        if (day.targets.window) planned.push_back(day);
    auto const window = windowOf(planned);
    if (window.n < kDaysForAdherence) return std::nullopt;
    return static_cast<double>(window.daysMet) / window.n;
}

std::optional<double> sleepShareOf(std::vector<WeekDay> const& days,
                                   std::vector<SleptDay> const& slept) {
    int nights = 0, kept = 0;
    for (auto const& day : days) {
        if (!day.targets.sleepHours) continue;
        for (auto const& night : slept) {
            if (night.day != day.date) continue;
            ++nights;
            if (night.hours >= *day.targets.sleepHours - kNightShortByHours - kTolerance) ++kept;
        }
    }
    if (nights < kDaysForAdherence) return std::nullopt;
    return static_cast<double>(kept) / nights;
}

std::optional<double> stressShareOf(std::vector<WeekDay> const& days) {
    int withData = 0, done = 0;
    for (auto const& day : days) {
        if (!day.targets.practice || !(day.diary.practiceDone || day.diary.stressSaid)) continue;
        ++withData;
        done += day.diary.practiceDone ? 1 : 0;
    }
    if (withData < kDaysForAdherence) return std::nullopt;
    return static_cast<double>(done) / withData;
}

WeeklySummary::Weight weightOf(WeeklySummaryInputs const& inputs, DateRange range) {
    auto trend = weightTrend(inputs.entries);
    WeeklySummary::Weight weight;
    for (auto const& point : trend.points)
        if (range.contains(point.day)) {
            ++weight.n;
            weight.trendKg = point.trendKg;
        }
    if (auto const rate = weightRate(trend, range.to)) {
        weight.rateKgPerWeek = rate->kgPerWeek;
        weight.rateN = rate->n;
    }
    return weight;
}

WeeklySummary::Sleep sleepOf(std::vector<SleptDay> const& slept, DateRange range,
                             std::optional<double> targetHours) {
    WeeklySummary::Sleep sleep;
    std::vector<double> hours;
    for (auto const& day : slept)
        if (range.contains(day.day)) hours.push_back(day.hours);
    sleep.n = static_cast<int>(hours.size());
    sleep.meanHours = mean(hours);
    if (auto const spread = wakeSpread(slept, range.to)) sleep.wakeSdMinutes = spread->minutes;
    if (targetHours) sleep.debtMinutes = sleepDebtMinutes(slept, range.to, *targetHours);
    return sleep;
}

}  // namespace

WeeklySummary weeklySummary(WeeklySummaryInputs const& inputs) {
    auto const monday = mondayOf(inputs.week);
    auto const sunday = monday + std::chrono::days(6);
    DateRange const whole{monday, sunday};
    DateRange const past{monday, std::min(sunday, inputs.today)};
    auto const days = daysOfWeek(inputs, whole);

    WeeklySummary summary;
    summary.week = inputs.week;
    for (auto const& day : days) {
        if (day.date > inputs.today) continue;
        if (day.state == DayState::Complete) ++summary.complete;
        if (day.state == DayState::Partial) ++summary.partial;
        if (day.state == DayState::NotTracked) ++summary.notTracked;
    }
    auto const slept = sleptDays(inputs.entries, {monday - std::chrono::days(13), past.to});
    summary.weight = weightOf(inputs, past);
    summary.nutrition = nutritionOf(days);
    summary.window = windowOf(days);
    summary.movement = movementOf(days);
    summary.sleep = sleepOf(slept, past, days.front().targets.sleepHours);
    summary.adherence = {foodShareOf(days), windowShareOf(days), movementShare(days, inputs.today),
                         sleepShareOf(days, slept), stressShareOf(days)};
    return summary;
}

}  // namespace steady
