#include "core/coach/exercise_history.h"

#include "core/analysis/diary_slice.h"
#include "core/coach/coach.h"
#include "core/coach/view_words.h"
#include "core/plan/session_lines.h"

#include <algorithm>
#include <cmath>

namespace steady {

namespace {

constexpr int kHistoryDays = 730;

bool isBetterSet(WorkoutSet const& a, WorkoutSet const& b) {
    return std::pair(a.loadKg.value_or(0), a.reps) > std::pair(b.loadKg.value_or(0), b.reps);
}

Text loadText(double kg) {
    bool const whole = std::abs(kg - std::round(kg)) < 1e-9;
    return STEADY_TEXT("movement", "%1 kg").with(figure(kg, whole ? 0 : 1));
}

Text bestValueText(double value, ExerciseHistory const& history) {
    if (history.byLoad) return loadText(value);
    int const whole = static_cast<int>(std::lround(value));
    return countText(isHeld(history.measure) ? SetMeasure::Seconds : SetMeasure::Reps, whole,
                     whole);
}

void tellBest(ExerciseHistory& history, std::vector<ExerciseDay> const& days) {
    WorkoutSet best;
    Date on{};
    for (auto const& day : days)
        for (auto const& set : day.sets)
            if (isBetterSet(set, best)) {
                best = set;
                on = day.day;
            }
    Text const counted = countText(isHeld(history.measure) ? SetMeasure::Seconds : SetMeasure::Reps,
                                   best.reps, best.reps);
    history.best = best.loadKg ? STEADY_TEXT("movement", "Best set: %1 × %2 on %3")
                                     .with(counted, loadText(*best.loadKg), on)
                               : STEADY_TEXT("movement", "Best set: %1 on %2").with(counted, on);
    auto const count =
        STEADY_PLURAL("movement", "%n session(s)", "", static_cast<int>(history.days.size()));
    auto const first = history.days.front();
    auto const last = history.days.back();
    history.sentence = history.days.size() < 2
                           ? STEADY_TEXT("movement", "%1 so far, on %2").with(count, first.day)
                           : STEADY_TEXT("movement", "%1 since %2: from %3 to %4")
                                 .with(count, first.day, bestValueText(first.best, history),
                                       bestValueText(last.best, history));
}

DateRange wholeSpan(std::vector<Entry> const& entries) {
    DateRange range{makeDate(2200, 1, 1), makeDate(1900, 1, 1)};
    for (auto const& entry : entries) {
        range.from = std::min(range.from, whenOf(entry).day);
        range.to = std::max(range.to, whenOf(entry).day);
    }
    return range;
}

}  // namespace

std::vector<ExerciseDay> exerciseDays(std::vector<Entry> const& entries, Exercise const& exercise) {
    std::vector<ExerciseDay> days;
    for (auto const* workout : entriesOf<Workout>(entries, wholeSpan(entries)))
        for (auto const& set : workout->sets) {
            if (exerciseCalled(set.exercise) != &exercise) continue;
            if (days.empty() || days.back().day != workout->when.day)
                days.push_back({workout->when.day, {}});
            days.back().sets.push_back(set);
        }
    return days;
}

Text setsText(std::vector<WorkoutSet> const& sets, SetMeasure measure) {
    if (sets.empty()) return {};
    auto const unit = isHeld(measure) ? SetMeasure::Seconds : SetMeasure::Reps;
    bool const alike = std::all_of(sets.begin(), sets.end(), [&sets](WorkoutSet const& set) {
        return set.reps == sets.front().reps;
    });
    Text text;
    if (alike) {
        text = STEADY_TEXT("movement", "%1 × %2")
                   .with(static_cast<int>(sets.size()),
                         countText(unit, sets.front().reps, sets.front().reps));
    } else {
        std::vector<Text> reps;
        for (auto const& set : sets)
            reps.push_back(verbatim(std::to_string(set.reps)));
        text = listed(reps);
        if (isHeld(measure)) text = STEADY_TEXT("movement", "%1 s").with(text);
    }
    auto const load = workingLoad(sets);
    return load ? joinedByDot({text, loadText(*load)}) : text;
}

ExerciseHistory buildExerciseHistory(std::vector<Entry> const& entries, Exercise const& exercise) {
    ExerciseHistory history;
    history.exercise = exercise.id;
    history.name = nameOfExercise(exercise);
    history.measure = exercise.measure;
    auto const days = exerciseDays(entries, exercise);
    history.byLoad = std::any_of(days.begin(), days.end(), [](ExerciseDay const& day) {
        return workingLoad(day.sets).has_value();
    });
    for (auto const& day : days) {
        auto const& best = *std::min_element(day.sets.begin(), day.sets.end(), isBetterSet);
        history.days.push_back({day.day, setsText(day.sets, exercise.measure),
                                history.byLoad ? best.loadKg.value_or(0) : best.reps});
    }
    if (!days.empty()) tellBest(history, days);
    return history;
}

std::vector<Exercise const*> exercisesDone(std::vector<Entry> const& entries) {
    std::vector<Exercise const*> done;
    auto const workouts = entriesOf<Workout>(entries, wholeSpan(entries));
    for (auto at = workouts.rbegin(); at != workouts.rend(); ++at)
        for (auto const& set : (*at)->sets) {
            auto const* exercise = exerciseCalled(set.exercise);
            if (exercise && std::find(done.begin(), done.end(), exercise) == done.end())
                done.push_back(exercise);
        }
    return done;
}

std::vector<ExerciseHistory> exerciseHistories(Coach const& coach, Date today,
                                               Exercise const* also) {
    auto const entries = coach.entriesBetween({today - std::chrono::days(kHistoryDays), today});
    auto done = exercisesDone(entries);
    if (also && std::find(done.begin(), done.end(), also) == done.end())
        done.insert(done.begin(), also);
    std::vector<ExerciseHistory> histories;
    for (auto const* exercise : done)
        histories.push_back(buildExerciseHistory(entries, *exercise));
    return histories;
}

}  // namespace steady
