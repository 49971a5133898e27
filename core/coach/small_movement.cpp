#include "core/coach/small_movement.h"

#include "core/analysis/diary_slice.h"
#include "core/coach/view_words.h"

#include <algorithm>
#include <iterator>
#include <map>

namespace steady {

namespace {

constexpr char const* kBreakPatternKey = "sitting.pattern";
constexpr int kWalkWithinMinutes = 90;  // F-10
constexpr double kWalkCounts = 10;      // O-55
constexpr double kLoadWorthAWalk = 10;  // below it a meal's load is low
constexpr std::chrono::minutes kQuietAfterWaking{60};
constexpr QuietHours kUsualQuietHours{ClockTime{21 * 60}, ClockTime{8 * 60}};
constexpr std::chrono::days kWeightSpan{28};

std::vector<Workout const*> workoutsOf(DaySummary const& day) {
    return entriesOf<Workout>(day.entries, {day.day, day.day});
}

MealSummary const* heaviestMeal(DaySummary const& day) {
    MealSummary const* heaviest = nullptr;
    for (auto const& meal : day.meals) {
        if (!meal.time || !meal.totals.gl.value || *meal.totals.gl.value < kLoadWorthAWalk)
            continue;
        if (!heaviest || *meal.totals.gl.value > *heaviest->totals.gl.value) heaviest = &meal;
    }
    return heaviest;
}

/// When a meal was over: its last bite, not its first.
ClockTime endOfMeal(MealSummary const& meal) {
    auto end = *meal.time;
    for (auto const& item : meal.items)
        if (item.when.time && minutesIntoDay(*item.when.time) > minutesIntoDay(end))
            end = *item.when.time;
    return end;
}

/// Whether a time lies in the 90 minutes after a meal; a day runs from 04:00.
bool isSoonAfter(ClockTime meal, ClockTime time) {
    int const after = minutesIntoDay(time) - minutesIntoDay(meal);
    return after >= 0 && after <= kWalkWithinMinutes;
}

bool walkedAfter(DaySummary const& day, ClockTime meal) {
    auto const workouts = workoutsOf(day);
    return std::any_of(workouts.begin(), workouts.end(), [meal](Workout const* workout) {
        bool const walk =
            workout->modality == Modality::Walk || workout->modality == Modality::Aerobic;
        return walk && workout->minutes.value_or(0) >= kWalkCounts && workout->when.time &&
               isSoonAfter(meal, *workout->when.time);
    });
}

Text mealInSentence(MealSlot slot) {
    switch (slot) {
        case MealSlot::Breakfast:
            return STEADY_TEXT("small movement", "breakfast");
        case MealSlot::Lunch:
            return STEADY_TEXT("small movement", "lunch");
        case MealSlot::Dinner:
            return STEADY_TEXT("small movement", "dinner");
        case MealSlot::Snack:
            break;
    }
    return STEADY_TEXT("small movement", "your snack");
}

/// Offered while a walk still helps; afterwards it only stays to say that it was done.
std::optional<MealWalk> mealWalk(SmallMovementInputs const& inputs) {
    if (!inputs.plan || !inputs.plan->line("movement.post_meal_walk")) return std::nullopt;
    auto const* meal = heaviestMeal(inputs.day);
    if (!meal) return std::nullopt;
    auto const end = endOfMeal(*meal);
    MealWalk walk{meal->slot, *meal->totals.gl.value, walkedAfter(inputs.day, end), {}};
    bool const isToday = logicalDay(inputs.now) == inputs.day.day;
    if (!walk.done && !(isToday && isSoonAfter(end, inputs.now.time))) return std::nullopt;
    auto const name = mealInSentence(meal->slot);
    auto const load = figure(walk.gl, 0);
    walk.sentence =
        walk.done ? STEADY_TEXT("small movement", "Walked after %1 (GL %2, the highest).")
                        .with(name, load)
                  : STEADY_TEXT("small movement", "Walk 10–15 min after %1? GL %2, the highest yet")
                        .with(name, load);
    return walk;
}

void fillBreaks(SmallMovement& small, SmallMovementInputs const& inputs) {
    small.breaksOffered = inputs.plan && inputs.plan->line("movement.sitting_breaks");
    small.breaks = breaksOn(inputs.day.entries, inputs.day.day);
    small.pattern = inputs.pattern;
    auto const quiet = quietHoursOf(inputs.plan);
    bool const isToday = logicalDay(inputs.now) == inputs.day.day;
    auto const moved = lastMoved(inputs.day.entries, inputs.day.day).value_or(quiet.to);
    if (isToday && !isQuiet(inputs.now.time, quiet))
        small.next = nextBreak(inputs.pattern, quiet, moved, small.breaks);
    auto const count = STEADY_TEXT("small movement", "%1 of %2").with(small.breaks, small.target);
    Text next;
    if (small.next && minutesIntoDay(*small.next) <= minutesIntoDay(inputs.now.time))
        next = STEADY_TEXT("small movement", "now is good");
    else if (small.next)
        next = STEADY_TEXT("small movement", "next about %1").with(*small.next);
    small.breaksText = joinedByDot({count, next});
}

void fillEnergy(SmallMovement& small, SmallMovementInputs const& inputs) {
    if (!inputs.weightKg) return;
    small.energy = movementEnergy(workoutsOf(inputs.day), *inputs.weightKg);
    bool const hidden = inputs.plan && inputs.plan->numbersHidden;
    if (hidden || !small.energy.netKcal) return;
    auto const figures = figure(*small.energy.netKcal, 0);
    small.energyText =
        small.energy.known == small.energy.of
            ? STEADY_TEXT("small movement", "Movement energy about %1 kcal").with(figures)
            : STEADY_TEXT("small movement", "Movement energy about %1 kcal, %2 of %3 known")
                  .with(figures, small.energy.known, small.energy.of);
}

}  // namespace

SmallMovement buildSmallMovement(SmallMovementInputs const& inputs) {
    SmallMovement small;
    fillBreaks(small, inputs);
    small.walk = mealWalk(inputs);
    fillEnergy(small, inputs);
    return small;
}

SmallMovement smallMovementOn(Coach const& coach, Date day, LocalMoment const& now) {
    auto const summary = coach.day(day);
    auto const plan = coach.planOn(day);
    SmallMovementInputs inputs{summary, plan ? &*plan : nullptr, now, breakPatternOf(coach), {}};
    if (!workoutsOf(summary).empty()) inputs.weightKg = weightForEnergy(coach, day);
    return buildSmallMovement(inputs);
}

QuietHours quietHoursOf(Plan const* plan) {
    if (!plan || !plan->sleep) return kUsualQuietHours;
    return {plan->sleep->windDown, plan->sleep->wake + kQuietAfterWaking};
}

BreakPattern breakPatternOf(Coach const& coach) {
    auto const kept = coach.setting(kBreakPatternKey);
    auto const known = kept ? fromName<BreakPattern>(*kept) : std::nullopt;
    return known.value_or(BreakPattern::ThreeEvery30);
}

Result<Done> saveBreakPattern(Coach& coach, BreakPattern pattern) {
    return coach.saveSetting(kBreakPatternKey, nameOf(pattern));
}

Series movementEnergySeries(Coach const& coach, DateRange range) {
    Series series{"movement_energy", STEADY_TEXT("trends", "Movement energy"), "kcal", 0, {}};
    DateRange const read{range.from - kWeightSpan, range.to};
    auto const entries = coach.entriesBetween(read);
    auto const person = coach.profile();
    auto const weight = person ? std::optional(person->weight().value) : std::nullopt;
    std::map<Date, double> weighed;
    for (auto const* reading : entriesOf<Measurement>(entries, read))
        if (reading->quantity == MeasuredQuantity::Weight)
            weighed[reading->when.day] = reading->siValue;
    std::map<Date, std::vector<Workout const*>> days;
    for (auto const* workout : entriesOf<Workout>(entries, range))
        days[workout->when.day].push_back(workout);
    for (auto const& [day, workouts] : days) {
        auto const after = weighed.upper_bound(day);
        auto const kg = after == weighed.begin() ? weight : std::optional(std::prev(after)->second);
        if (!kg) continue;
        if (auto const energy = movementEnergy(workouts, *kg).netKcal)
            series.points.push_back({day, *energy});
    }
    return series;
}

std::optional<double> weightForEnergy(Coach const& coach, Date day) {
    std::optional<double> weight;
    auto const entries = coach.entriesOfKind(EntryKind::Measurement, {day - kWeightSpan, day});
    for (auto const* reading : entriesOf<Measurement>(entries, {day - kWeightSpan, day}))
        if (reading->quantity == MeasuredQuantity::Weight) weight = reading->siValue;
    if (weight) return weight;
    auto const person = coach.profile();
    return person ? std::optional(person->weight().value) : std::nullopt;
}

}  // namespace steady
