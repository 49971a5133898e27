#pragma once

#include "core/analysis/weekly_summary.h"
#include "core/coach/day_summary.h"
#include "core/coach/plan_view.h"
#include "core/coach/today_view.h"
#include "core/coach/trends_view.h"
#include "core/domain/entry.h"
#include "core/plan/week_changes.h"

#include <map>
#include <optional>
#include <vector>

namespace steady {

/// What a page is built from: plain values, so that a whole page is tested without a diary file.
struct DiaryInputs {
    bool hasProfile = false;
    std::vector<Plan> plans;             ///< versions, oldest first; Plan::today is its first day
    std::optional<Date> planBegan{};     ///< first day of version 1, where `plans` may lack it
    std::map<Date, DayState> closed;     ///< days that the person closed
    std::vector<Entry> entries;          ///< in any order; which days: see the ranges below
    std::vector<SessionChoice> choices;  ///< what the person wants with planned sessions
    std::string weightUnit = "kg";       ///< shown until the person has typed another
    std::string glucoseUnit = "mmol/L";
};

struct TodayInputs {
    DiaryInputs diary;  ///< entries of entriesForToday(day)
    Date day;
    LocalMoment now;
};

struct PlanInputs {
    DiaryInputs diary;  ///< entries of entriesForToday(today)
    Date today;
    std::vector<ProjectionPoint> projection;  ///< of the plan in force
    std::optional<int> version = {};          ///< a past version to read; nothing: the one in force
};

struct TrendsInputs {
    DiaryInputs diary;  ///< entries of entriesForTrends(range)
    DateRange range;
    Date today;
    std::vector<ProjectionPoint> projection{};  ///< of the plan in force, day 0 is today
    std::optional<double> heightCm{};
};

// The days whose entries a builder wants. The lead before the first day lets the weight trend
// (E-07) settle: 0.9^120 is nothing.
DateRange entriesForToday(Date day);
DateRange entriesForTrends(DateRange range);
DateRange entriesForWeek(IsoWeek week);

/// The first day of the first plan.
std::optional<Date> firstPlanDay(DiaryInputs const& diary);

/// The newest version effective on or before a day; null before the first one. Past days keep
/// their truth: a day is judged by the plan of that day.
Plan const* planInForce(std::vector<Plan> const& plans, Date day);

TodayView buildTodayView(TodayInputs const& inputs);
PlanView buildPlanView(PlanInputs const& inputs);
TrendsView buildTrendsView(TrendsInputs const& inputs);

/// One day as `steady day --json` tells it. It wants the entries of entriesForToday(day): the step
/// of the eating window's ramp that the day is judged by was earned on earlier days.
DaySummary buildDaySummary(DiaryInputs const& diary, Date day);

/// One ISO week as `steady week --json` tells it. `today` keeps days that have not come out.
WeeklySummary buildWeeklySummary(DiaryInputs const& diary, IsoWeek week, Date today);

/// Every series of the Trends page, and the sentence of each card under its series' key, for
/// `steady trends --json`, tables and CSV.
std::vector<Series> seriesOf(TrendsView const& view);
std::map<std::string, Text> summariesOf(TrendsView const& view);

}  // namespace steady
