#include "core/coach/day_summary.h"

#include "core/analysis/day_state.h"
#include "core/analysis/diary_slice.h"
#include "core/analysis/sitting.h"
#include "core/coach/build_views.h"
#include "core/coach/day_targets.h"
#include "core/coach/week_inputs.h"

#include <algorithm>

namespace steady {

namespace {
constexpr int kTrendLeadDays = 120;
}

DateRange entriesForToday(Date day) {
    return {day - std::chrono::days(kTrendLeadDays), mondayOf(day) + std::chrono::days(6)};
}

DateRange entriesForTrends(DateRange range) {
    return {mondayOf(range.from) - std::chrono::days(kTrendLeadDays), range.to};
}

DateRange entriesForWeek(IsoWeek week) {
    return {mondayOf(week) - std::chrono::days(kTrendLeadDays),
            mondayOf(week) + std::chrono::days(6)};
}

std::optional<Date> firstPlanDay(DiaryInputs const& diary) {
    if (diary.planBegan || diary.plans.empty()) return diary.planBegan;
    return diary.plans.front().today;
}

Plan const* planInForce(std::vector<Plan> const& plans, Date day) {
    Plan const* found = nullptr;
    for (auto const& plan : plans)
        if (plan.today <= day && (!found || plan.version >= found->version)) found = &plan;
    return found;
}

DaySummary buildDaySummary(DiaryInputs const& diary, Date day) {
    DaySummary summary;
    summary.day = day;
    for (auto const& entry : diary.entries)
        if (whenOf(entry).day == day) summary.entries.push_back(entry);
    std::sort(summary.entries.begin(), summary.entries.end(), [](Entry const& a, Entry const& b) {
        return std::tuple(happened(whenOf(a), idOf(a)), idOf(a)) <
               std::tuple(happened(whenOf(b), idOf(b)), idOf(b));
    });

    DayTargets targets;
    if (auto const* plan = planInForce(diary.plans, day)) {
        summary.planVersion = plan->version;
        targets = targetsOn(diary, *plan, day, windowHoursOn(diary, day));
    }
    auto const items = entriesOf<MealItem>(diary.entries, {day, day});
    auto const sittings = sittingsOf(items);
    auto const closed = diary.closed.find(day);
    summary.totals = totalsOf(items);
    summary.state =
        dayStateOf(!summary.entries.empty(), sittings.size(), summary.totals.energyKcal.value,
                   closed == diary.closed.end() ? std::nullopt : std::optional(closed->second),
                   targets.energyKcal);
    summary.window = eatenWindow(items);
    if (summary.window && targets.window)
        summary.windowMet =
            windowMet(*summary.window, targets.window->first, targets.window->second);
    bool const colours = targets.planned && !targets.coloursOff;
    for (auto const& sitting : sittings) {
        MealSummary meal{sitting.slot, sitting.time, sitting.main, {}, totalsOf(sitting.items), {}};
        for (auto const* item : sitting.items)
            meal.items.push_back(*item);
        if (colours && !sitting.onlyDrinks())
            meal.verdict = mealColour(sitting.items, targets.meal, sitting.main);
        summary.meals.push_back(std::move(meal));
    }
    if (colours) summary.verdict = dayColour(summary.totals, targets.budget, summary.state);
    return summary;
}

WeeklySummary buildWeeklySummary(DiaryInputs const& diary, IsoWeek week, Date today) {
    auto const targets = [&diary](Date day) {
        auto const* plan = planInForce(diary.plans, day);
        if (!plan) return DayTargets{};
        return targetsOn(diary, *plan, day, windowHoursOn(diary, day));
    };
    return weeklySummary({week, today, diary.entries, diary.closed, targets});
}

}  // namespace steady
