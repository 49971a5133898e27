#include "core/coach/today_view.h"

#include "core/analysis/day_state.h"
#include "core/analysis/diary_days.h"
#include "core/analysis/diary_slice.h"
#include "core/analysis/sitting.h"
#include "core/coach/day_targets.h"
#include "core/coach/plan_week.h"
#include "core/coach/today_parts.h"
#include "core/coach/view_words.h"
#include "core/coach/week_inputs.h"

#include <algorithm>

namespace steady {

namespace {

constexpr int kPlanWeeks = 12;

std::optional<DayState> closedAs(DiaryInputs const& diary, Date day) {
    auto const it = diary.closed.find(day);
    return it == diary.closed.end() ? std::nullopt : std::optional(it->second);
}

std::vector<DayDot> weekDots(DiaryInputs const& diary, Date day) {
    auto const monday = mondayOf(day);
    auto const days = diaryDays(diary.entries, {monday, monday + std::chrono::days(6)});
    std::vector<DayDot> dots;
    for (int i = 0; i < 7; ++i) {
        auto const date = monday + std::chrono::days(i);
        auto const it = days.find(date);
        DiaryDay const contents = it == days.end() ? DiaryDay{} : it->second;
        auto const* plan = planInForce(diary.plans, date);
        auto const target =
            plan && plan->energy ? std::optional(plan->energy->targetKcal) : std::nullopt;
        dots.push_back({date, dayStateOf(contents.entries > 0, sittingsOf(contents.items).size(),
                                         totalsOf(contents.items).energyKcal.value,
                                         closedAs(diary, date), target)});
    }
    return dots;
}

Text weekText(std::vector<DayDot> const& dots, Date today) {
    std::vector<Text> complete, partial;
    for (auto const& dot : dots) {
        auto const name =
            dot.day == today ? STEADY_TEXT("weekday", "today") : shortName(weekdayOf(dot.day));
        if (dot.state == DayState::Complete) complete.push_back(name);
        if (dot.state == DayState::Partial) partial.push_back(name);
    }
    Text done, begun;
    if (!complete.empty()) done = STEADY_TEXT("today", "%1 complete").with(listed(complete));
    if (!partial.empty()) begun = STEADY_TEXT("today", "%1 partial").with(listed(partial));
    return joinedByDot({done, begun});
}

Text planWeekText(std::optional<Date> firstPlan, Date day) {
    if (!firstPlan || day < *firstPlan) return {};
    auto const week = planWeekOn(*firstPlan, day);
    if (week > kPlanWeeks) return STEADY_TEXT("today", "Week %1").with(week);
    return STEADY_TEXT("today", "Week %1 of %2").with(week, kPlanWeeks);
}

TodayContext contextOf(TodayInputs const& inputs) {
    auto const& diary = inputs.diary;
    TodayContext context{inputs, planInForce(diary.plans, inputs.day), {}, {}, {}, false};
    context.today = logicalDay(inputs.now);
    if (context.plan) {
        context.hidden = context.plan->numbersHidden;
        context.targets =
            targetsOn(diary, *context.plan, inputs.day, windowHoursOn(diary, inputs.day));
    }
    context.summary = buildDaySummary(diary, inputs.day);
    return context;
}

}  // namespace

std::string unitLastTyped(std::vector<Entry> const& entries, MeasuredQuantity quantity,
                          std::string const& otherwise) {
    Measurement const* last = nullptr;
    for (auto const& entry : entries)
        if (auto const* it = std::get_if<Measurement>(&entry);
            it && it->quantity == quantity && !it->unit.empty() &&
            (!last || happened(last->when, last->id) < happened(it->when, it->id)))
            last = it;
    return last ? last->unit : otherwise;
}

TodayView buildTodayView(TodayInputs const& inputs) {
    auto const context = contextOf(inputs);
    TodayView view;
    view.day = inputs.day;
    view.hasProfile = inputs.diary.hasProfile;
    view.isToday = inputs.day == context.today;
    view.state = context.summary.state;
    view.closedAs = closedAs(inputs.diary, inputs.day);
    view.week = weekDots(inputs.diary, inputs.day);
    view.weekText = weekText(view.week, context.today);
    view.planWeekText = planWeekText(firstPlanDay(inputs.diary), inputs.day);
    view.numbersHidden = context.hidden;
    if (context.plan) view.alerts = context.plan->alerts;
    fillFood(view, context);
    fillMovement(view, context);
    fillMorning(view, context);
    fillTimeline(view, context);
    return view;
}

}  // namespace steady
