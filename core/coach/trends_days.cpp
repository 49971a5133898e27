#include "core/coach/trends_days.h"

#include "core/analysis/day_state.h"
#include "core/coach/day_targets.h"
#include "core/coach/week_inputs.h"

namespace steady {

std::optional<double> TargetsByDay::hoursOn(Plan const& plan, Date day) {
    // Steps are earned by whole weeks since the first plan (D-10), so a week has one answer.
    auto const week = (day - m_diary.plans.front().today).count() / 7;
    auto const key = std::pair(plan.version, static_cast<std::int64_t>(week));
    if (auto const known = m_hours.find(key); known != m_hours.end()) return known->second;
    auto const hours = windowHoursOn(m_diary, day);
    m_hours.emplace(key, hours);
    return hours;
}

DayTargets TargetsByDay::on(Date day) {
    auto const* plan = planInForce(m_diary.plans, day);
    if (!plan) return {};
    auto targets = targetsOf(*plan, day, hoursOn(*plan, day));
    auto const monday = mondayOf(day);
    auto known = m_weeks.find(monday);
    if (known == m_weeks.end()) known = m_weeks.emplace(monday, askedWeek(m_diary, monday)).first;
    if (known->second) askWeek(targets, *known->second, day);
    return targets;
}

std::vector<TrendsDay> trendsDays(TrendsInputs const& inputs, DateRange range,
                                  TargetsByDay& targets) {
    std::vector<TrendsDay> days;
    for (auto& [date, diary] : diaryDays(inputs.diary.entries, range)) {
        TrendsDay day;
        day.date = date;
        day.diary = std::move(diary);
        day.sittings = sittingsOf(day.diary.items);
        day.totals = totalsOf(day.diary.items);
        day.targets = targets.on(date);
        auto const closed = inputs.diary.closed.find(date);
        day.state = dayStateOf(
            day.diary.entries > 0, day.sittings.size(), day.totals.energyKcal.value,
            closed == inputs.diary.closed.end() ? std::nullopt : std::optional(closed->second),
            day.targets.energyKcal);
        days.push_back(std::move(day));
    }
    return days;
}

}  // namespace steady
