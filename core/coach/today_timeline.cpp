#include "core/analysis/diary_slice.h"
#include "core/coach/today_parts.h"
#include "core/coach/view_words.h"

#include <algorithm>
#include <cmath>

namespace steady {

namespace {

constexpr int kDayMinutes = 24 * 60;

ClockTime intoDay(int minutes) {
    return kDayStart + std::chrono::minutes(minutes);
}

/// The part of the night that lies after 04:00; one that ended before belongs to the day before.
void addSleepBlock(TimelineState& line, Night const& night) {
    if (night.wake <= kDayStart) return;
    int const wake = minutesIntoDay(night.wake);
    int const from = std::max(0, wake - minutesFrom(night.bed, night.wake));
    line.blocks.push_back(
        {TimelineBlock::Kind::Sleep, TimelineBlock::State::Done, intoDay(from), night.wake,
         STEADY_TEXT("timeline", "Slept %1").with(durationText(hoursAsleep(night)))});
}

TimelineBlock::Kind blockKind(Modality modality) {
    switch (modality) {
        case Modality::Walk:
            return TimelineBlock::Kind::Walk;
        case Modality::Resistance:
            return TimelineBlock::Kind::Strength;
        case Modality::Aerobic:
        case Modality::Hiit:
        case Modality::Balance:
            break;
    }
    return TimelineBlock::Kind::Aerobic;
}

void addWorkoutBlock(TimelineState& line, Workout const& workout) {
    if (!workout.when.time) return;
    int const from = minutesIntoDay(*workout.when.time);
    int const length = static_cast<int>(std::lround(workout.minutes.value_or(15)));
    int const to = std::min(from + length, kDayMinutes);
    Text label = activityName(workout);
    if (workout.minutes)
        label = STEADY_TEXT("timeline", "%1 %2 min").with(label, figure(*workout.minutes, 0));
    line.blocks.push_back({blockKind(workout.modality), TimelineBlock::State::Done, intoDay(from),
                           intoDay(to), label});
}

void addBedBlock(TimelineState& line, SleepPlan const& sleep) {
    int const from = minutesIntoDay(sleep.bed);
    int const to = std::min(from + minutesFrom(sleep.bed, sleep.wake), kDayMinutes);
    line.blocks.push_back({TimelineBlock::Kind::Bed, TimelineBlock::State::Planned, sleep.bed,
                           intoDay(to), STEADY_TEXT("timeline", "In bed by %1").with(sleep.bed)});
}

bool isCoffee(MealItem const& item) {
    auto const holds = [](std::string const& text) {
        return text.find("offee") != std::string::npos ||
               text.find("espresso") != std::string::npos;
    };
    return holds(item.name) || holds(item.foodId);
}

/// "Coffee" of "Coffee, black".
std::string shortFoodName(MealItem const& item) {
    return item.name.substr(0, item.name.find(','));
}

void addMealMark(TimelineState& line, MealSummary const& meal) {
    if (!meal.time) return;
    if (isOnlyDrinks(meal)) {
        auto const& drink = meal.items.front();
        auto const kind = isCoffee(drink) ? TimelineMark::Kind::Coffee : TimelineMark::Kind::Other;
        line.marks.push_back(
            {kind, *meal.time, MealColour::Unknown,
             STEADY_TEXT("timeline", "%1 %2").with(shortFoodName(drink), *meal.time)});
        return;
    }
    line.marks.push_back(
        {TimelineMark::Kind::Meal, *meal.time, meal.verdict.colour,
         STEADY_TEXT("timeline", "%1 %2").with(nameOfSlot(meal.slot), *meal.time)});
}

void addReadingMark(TimelineState& line, Measurement const& reading, bool hidden) {
    if (!reading.when.time) return;
    if (reading.quantity == MeasuredQuantity::Weight) {
        auto const label =
            hidden ? STEADY_TEXT("timeline", "Weighed")
                   : STEADY_TEXT("timeline", "%1 %2").with(figure(reading.value, 1), reading.unit);
        line.marks.push_back(
            {TimelineMark::Kind::Weight, *reading.when.time, MealColour::Unknown, label});
    }
    if (reading.quantity == MeasuredQuantity::Glucose)
        line.marks.push_back(
            {TimelineMark::Kind::Glucose, *reading.when.time, MealColour::Unknown,
             STEADY_TEXT("timeline", "%1 %2")
                 .with(figure(reading.value, decimalsOfGlucose(reading.unit)), reading.unit)});
}

}  // namespace

void fillTimeline(TodayView& view, TodayContext const& context) {
    auto& line = view.timeline;
    DateRange const day{context.inputs.day, context.inputs.day};
    if (context.targets.window) {
        line.window = context.targets.window;
        line.windowLabel = STEADY_TEXT("timeline", "Eating window %1")
                               .with(timeSpan(line.window->first, line.window->second));
    }
    if (view.night) addSleepBlock(line, *view.night);
    for (auto const* workout : entriesOf<Workout>(context.summary.entries, day))
        addWorkoutBlock(line, *workout);
    if (context.plan && context.plan->sleep) addBedBlock(line, *context.plan->sleep);
    for (auto const& meal : context.summary.meals)
        addMealMark(line, meal);
    for (auto const* reading : entriesOf<Measurement>(context.summary.entries, day))
        addReadingMark(line, *reading, context.hidden);
    std::stable_sort(line.marks.begin(), line.marks.end(),
                     [](TimelineMark const& a, TimelineMark const& b) {
                         return minutesIntoDay(a.at) < minutesIntoDay(b.at);
                     });
    if (view.isToday) line.now = context.inputs.now.time;
}

}  // namespace steady
