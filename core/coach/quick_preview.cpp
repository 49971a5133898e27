#include "core/coach/quick_preview.h"

#include "core/analysis/day_totals.h"
#include "core/analysis/meal_colour.h"
#include "core/analysis/sitting.h"
#include "core/catalogue/exercise_match.h"
#include "core/coach/day_targets.h"
#include "core/coach/sets_words.h"
#include "core/coach/view_words.h"

namespace steady {

namespace {

struct ChipOf {
    QuickChip operator()(MealItem const& item) const {
        Text const grams = STEADY_TEXT("quick line", "%1 g").with(figure(item.grams));
        bool const saysGrams = item.amountText.find('g') != std::string::npos;
        Text const amount = item.amountText.empty() || saysGrams
                                ? grams
                                : joinedByDot({verbatim(item.amountText), grams});
        return {verbatim(item.name), item.grams > 0 ? amount : Text{}, item.nutrition.energyKcal};
    }
    QuickChip operator()(Workout const& workout) const {
        Text amount;
        if (workout.minutes)
            amount = STEADY_TEXT("quick line", "%1 min").with(figure(*workout.minutes));
        return {verbatim(workout.activity), amount, {}};
    }
    QuickChip operator()(Night const& night) const {
        return {STEADY_TEXT("quick line", "Slept"), timeSpan(night.bed, night.wake), {}};
    }
    QuickChip operator()(Measurement const& reading) const {
        bool const whole = reading.value == static_cast<double>(static_cast<long>(reading.value));
        return {nameOfQuantity(reading.quantity),
                STEADY_TEXT("quick line", "%1 %2")
                    .with(figure(reading.value, whole ? 0 : 1), reading.unit),
                {}};
    }
    QuickChip operator()(Feeling const& feeling) const {
        return {nameOfFeeling(feeling.kind),
                STEADY_TEXT("quick line", "%1 of 10").with(feeling.value),
                {}};
    }
    QuickChip operator()(Flag const& flag) const { return {nameOfFlag(flag.kind), {}, {}}; }
    QuickChip operator()(Note const& note) const {
        return {STEADY_TEXT("quick line", "note: %1").with(note.text), {}, {}};
    }
};

Text twoSentences(Text const& first, Text const& second) {
    if (first.empty()) return second;
    if (second.empty()) return first;
    return STEADY_TEXT("quick line", "%1 %2").with(first, second);
}

/// One chip an exercise: "Goblet squat", "3 × 10 · 40 kg".
void addSetChips(QuickPreview& preview, Workout const& workout) {
    for (auto const& exercise : exercisesOf(workout))
        preview.chips.push_back({exerciseText(exercise.exercise), setsInWords(exercise.sets), {}});
}

/// What is kept as typed, and why.
Text openNameText(std::string const& typed) {
    if (exercisesNamed(typed).empty())
        return STEADY_TEXT("quick line", "“%1” is not among the exercises and is kept as typed.")
            .with(typed);
    return STEADY_TEXT("quick line", "“%1” could be several exercises and is kept as typed.")
        .with(typed);
}

/// "One strength workout: 2 exercises, 6 sets, 45 min."
Text workoutText(Workout const& workout) {
    auto const exercises = exercisesOf(workout);
    auto const count =
        STEADY_PLURAL("quick line", "%n exercise(s)", "", static_cast<int>(exercises.size()));
    auto const sets =
        STEADY_PLURAL("quick line", "%n set(s)", "", static_cast<int>(workout.sets.size()));
    Text all = workout.minutes
                   ? STEADY_TEXT("quick line", "One strength workout: %1, %2, %3 min.")
                         .with(count, sets, figure(*workout.minutes))
                   : STEADY_TEXT("quick line", "One strength workout: %1, %2.").with(count, sets);
    for (auto const& exercise : exercises)
        if (findExercise(exercise.exercise) == nullptr)
            all = twoSentences(all, openNameText(exercise.exercise));
    return all;
}

std::vector<MealItem const*> foodsOf(QuickReading const& reading) {
    std::vector<MealItem const*> foods;
    for (auto const& item : reading.items)
        if (auto const* food = std::get_if<MealItem>(&item.entry)) foods.push_back(food);
    return foods;
}

Text totalsText(DayTotals const& totals) {
    std::vector<Text> parts;
    auto const add = [&parts](KnownSum const& sum, Text text) {
        if (sum.value) parts.push_back(text.with(figure(*sum.value)));
    };
    add(totals.netCarbs, STEADY_TEXT("quick line", "%1 g net carbs"));
    add(totals.gl, STEADY_TEXT("quick line", "GL %1"));
    add(totals.protein, STEADY_TEXT("quick line", "%1 g protein"));
    add(totals.fibre, STEADY_TEXT("quick line", "%1 g fibre"));
    return joinedByDot(parts);
}

/// "08:10 is before today's window opens at 09:00 and is logged as it was."
Text windowRemark(DayTargets const& targets, std::optional<ClockTime> time) {
    if (!targets.window || !time) return {};
    if (*time < targets.window->first)
        return STEADY_TEXT("quick line",
                           "%1 is before the window opens at %2 and is logged as it was.")
            .with(*time, targets.window->first);
    if (*time > targets.window->second)
        return STEADY_TEXT("quick line",
                           "%1 is after the window closes at %2 and is logged as it was.")
            .with(*time, targets.window->second);
    return {};
}

void judgeFoods(QuickPreview& preview, std::vector<MealItem const*> const& foods,
                DayTargets const& targets) {
    auto const& first = *foods.front();
    auto const totals = totalsOf(foods);
    bool const main = first.slot != MealSlot::Snack;
    preview.hasMeal = true;
    preview.totals = totalsText(totals);
    preview.time = first.when.time;
    preview.when =
        first.when.time
            ? STEADY_TEXT("quick line", "%1 %2").with(nameOfSlot(first.slot), *first.when.time)
            : nameOfSlot(first.slot);
    bool const meal = std::any_of(foods.begin(), foods.end(),
                                  [](MealItem const* food) { return countsAsEating(*food); });
    if (meal && !targets.coloursOff) {
        auto const verdict = mealColour(foods, targets.meal, main);
        preview.colour = verdict.colour;
        if (!verdict.reasons.empty())
            preview.reason = twoSentences(
                preview.reason, STEADY_TEXT("quick line", "%1.")
                                    .with(textOf(verdict.reasons.front(), targets.meal.approach)));
    }
    if (meal) preview.reason = twoSentences(preview.reason, windowRemark(targets, first.when.time));
    auto const adds = [&preview](char const* gauge, KnownSum const& sum) {
        if (sum.value) preview.adds[gauge] = *sum.value;
    };
    adds("gl", totals.gl);
    adds("net_carbs", totals.netCarbs);
    adds("protein", totals.protein);
    adds("fibre", totals.fibre);
    adds("energy", totals.energyKcal);
}

}  // namespace

QuickPreview previewOf(QuickReading const& reading, Plan const* plan, Date day,
                       std::optional<double> windowHours) {
    QuickPreview preview;
    preview.unread = reading.unread;
    preview.faults = reading.faults;
    for (auto const& item : reading.items) {
        if (std::holds_alternative<Note>(item.entry) && !preview.unread.empty()) continue;
        auto const* workout = std::get_if<Workout>(&item.entry);
        if (workout && !workout->sets.empty())
            addSetChips(preview, *workout);
        else
            preview.chips.push_back(std::visit(ChipOf{}, item.entry));
        if (workout && !workout->sets.empty())
            preview.reason = twoSentences(preview.reason, workoutText(*workout));
        if (workout && workout->minutes) preview.adds["movement"] += *workout->minutes;
        if (!preview.time) preview.time = whenOf(item.entry).time;
    }
    bool const numbersHidden = plan != nullptr && plan->numbersHidden;
    if (numbersHidden)
        for (auto& chip : preview.chips)
            chip.energyKcal.reset();
    auto const foods = foodsOf(reading);
    if (!foods.empty())
        judgeFoods(preview, foods, plan ? targetsOf(*plan, day, windowHours) : DayTargets{});
    if (plan && !foods.empty() && hidesFoodFigures(*plan)) {
        preview.totals = {};
        preview.reason = {};
        preview.adds.clear();
    }
    return preview;
}

}  // namespace steady
