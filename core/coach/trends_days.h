#pragma once

#include "core/analysis/diary_days.h"
#include "core/analysis/sitting.h"
#include "core/coach/build_views.h"

#include <vector>

namespace steady {

/// A logged day with everything that several cards read of it, worked out once.
struct TrendsDay {
    Date date;
    DiaryDay diary;
    std::vector<Sitting> sittings;
    DayTotals totals;
    DayTargets targets;
    DayState state = DayState::NotTracked;
};

/// What the plan in force asked of each day. The step of the eating window's ramp is looked up once
/// a week, not once a day.
class TargetsByDay {
 public:
    explicit TargetsByDay(DiaryInputs const& diary) : m_diary(diary) {}
    DayTargets on(Date day);

 private:
    std::optional<double> hoursOn(Plan const& plan, Date day);

    DiaryInputs const& m_diary;
    std::map<std::pair<int, std::int64_t>, std::optional<double>> m_hours;
    std::map<Date, std::optional<WeekAsItStands>> m_weeks;
};

/// The days with at least one entry, oldest first.
std::vector<TrendsDay> trendsDays(TrendsInputs const& inputs, DateRange range,
                                  TargetsByDay& targets);

}  // namespace steady
