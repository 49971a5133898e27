#include "core/coach/sample_parts.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace steady {

namespace {

struct SampleExercise {
    char const* name;
    double startKg;  ///< 0: the body's own weight
    double stepKg;
};

constexpr std::array kSessionA{
    SampleExercise{"Goblet squat", 8, 2}, SampleExercise{"Incline push-up", 0, 0},
    SampleExercise{"One-arm row", 8, 2}, SampleExercise{"Dead bug", 0, 0}};
constexpr std::array kSessionB{
    SampleExercise{"Romanian deadlift", 12, 2}, SampleExercise{"Seated press", 4, 1},
    SampleExercise{"Dumbbell pullover", 6, 1}, SampleExercise{"Calf raise", 0, 0}};

void addStrength(std::vector<Entry>& entries, SampleDay const& day, bool second, SampleDice& dice) {
    Workout workout;
    workout.when = {day.date, clockTime(17, 5 * dice.whole(6, 11)), 60};
    workout.modality = Modality::Resistance;
    workout.activity = second ? "Strength B" : "Strength A";
    workout.minutes = dice.whole(24, 32);
    workout.rpe = dice.whole(5, 7);
    int const sets = day.index < 14 ? 2 : 3;
    for (auto const& exercise : second ? kSessionB : kSessionA)
        for (int i = 0; i < sets; ++i) {
            WorkoutSet set{exercise.name, dice.whole(9, 12), std::nullopt, dice.whole(2, 3) * 1.0};
            if (exercise.startKg > 0)
                set.loadKg = exercise.startKg + exercise.stepKg * std::floor(day.index / 28.0);
            workout.sets.push_back(set);
        }
    entries.emplace_back(workout);
}

void addCycling(std::vector<Entry>& entries, SampleDay const& day, SampleDice& dice) {
    Workout ride;
    ride.when = {day.date, clockTime(day.weekend ? 10 : 18, 5 * dice.whole(0, 6)), 60};
    ride.modality = Modality::Aerobic;
    ride.activity = "cycle";
    ride.minutes = 5 * dice.whole(6, 7 + static_cast<int>(2 * day.progress));
    ride.rpe = dice.whole(3, 4);
    entries.emplace_back(ride);
}

void addWalk(std::vector<Entry>& entries, SampleDay const& day, ClockTime time, int minutes) {
    Workout walk;
    walk.when = {day.date, time, 60};
    walk.modality = Modality::Walk;
    walk.activity = "walk";
    walk.minutes = minutes;
    entries.emplace_back(walk);
}

}  // namespace

void addSampleMovement(std::vector<Entry>& entries, SampleDay const& day, SampleDice& dice) {
    if (day.ill) return;
    if (day.holiday) {
        if (dice.chance(0.6)) addWalk(entries, day, clockTime(16, 30), 5 * dice.whole(6, 14));
        return;
    }
    double const keen = std::min(0.95, 0.65 + 0.35 * day.progress);
    switch (weekdayOf(day.date)) {
        case Weekday::Tuesday:
            if (dice.chance(keen)) addStrength(entries, day, false, dice);
            break;
        case Weekday::Friday:
            if (dice.chance(keen)) addStrength(entries, day, true, dice);
            break;
        case Weekday::Wednesday:
        case Weekday::Saturday:
            if (dice.chance(keen)) addCycling(entries, day, dice);
            break;
        case Weekday::Monday:
            if (dice.chance(keen)) addWalk(entries, day, clockTime(18, 10), 5 * dice.whole(6, 8));
            break;
        case Weekday::Thursday:
        case Weekday::Sunday:
            break;
    }
    if (dice.chance(0.2 + 0.35 * day.progress))
        addWalk(entries, day, clockTime(13, 5 * dice.whole(1, 5)), 5 * dice.whole(2, 4));
}

}  // namespace steady
