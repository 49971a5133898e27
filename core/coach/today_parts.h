#pragma once

#include "core/analysis/weekly_summary.h"
#include "core/coach/build_views.h"

namespace steady {

/// What the parts of the Today page share while it is built.
struct TodayContext {
    TodayInputs const& inputs;
    Plan const* plan = nullptr;  ///< in force on the day
    DayTargets targets;
    DaySummary summary;
    Date today;
    bool hidden = false;  ///< weight and kcal are not shown
};

// Each fills its part of the page.
void fillFood(TodayView& view, TodayContext const& context);
void fillMovement(TodayView& view, TodayContext const& context);
void fillMorning(TodayView& view, TodayContext const& context);
void fillTimeline(TodayView& view, TodayContext const& context);

/// O-37: water, tea and black coffee are not a meal.
bool isOnlyDrinks(MealSummary const& meal);

/// The activity as a row begins with it: "Walk".
Text activityName(Workout const& workout);

/// The unit in which the person last typed a quantity, or the given one.
std::string unitLastTyped(std::vector<Entry> const& entries, MeasuredQuantity quantity,
                          std::string const& otherwise);

}  // namespace steady
