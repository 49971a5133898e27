#pragma once

#include "core/catalogue/exercise_catalogue.h"
#include "core/domain/entry.h"
#include "core/plan/session_builder.h"

#include <map>
#include <optional>
#include <vector>

namespace steady {

/// The sets of one exercise on one past day.
struct ExerciseDay {
    Date day;
    std::vector<WorkoutSet> sets;

    bool operator==(ExerciseDay const&) const = default;
};

/// The weight that most sets of a day were done with; nothing when none was said.
std::optional<double> workingLoad(std::vector<WorkoutSet> const& sets);

/// The weights at home or in the gym, by kind; a kind that is not listed has the usual steps
/// (O-54: 2 kg dumbbells, 2.5 kg barbell).
struct WeightsAtHand {
    std::map<Equipment, std::vector<double>> listed;  ///< kg, ascending

    bool operator==(WeightsAtHand const&) const = default;
};

/// Which kind of weight an exercise uses; machines when it is none of the free ones.
Equipment kindOfWeight(Exercise const& exercise);

/// What a weight of an exercise grows by when no list says otherwise.
double loadStepOf(Exercise const& exercise);
/// The lightest available weight of at least `kg`; nothing when a list ends before.
std::optional<double> weightUp(Exercise const& exercise, double kg, WeightsAtHand const& weights);
/// The heaviest available weight of at most `kg`; nothing when there is none.
std::optional<double> weightDown(Exercise const& exercise, double kg, WeightsAtHand const& weights);

/// What a session asks of one exercise, in what the exercise counts (seconds for held ones).
struct SetGoal {
    int sets = 2;
    int low = 10;
    int high = 15;
    int rir = 3;

    bool operator==(SetGoal const&) const = default;
};

/// Repetitions of a plan in what an exercise counts: a repetition is two seconds of holding.
SetGoal goalOf(Exercise const& exercise, PlannedExercise const& planned);

/// What the last sessions say about the next one.
enum class LoadStep { First, Keep, Up, MoreReps, Down, Harder, Easier };

struct LoadAdvice {
    LoadStep step = LoadStep::First;
    std::optional<double> loadKg;
    int low = 10;
    int high = 15;
    Exercise const* exercise = nullptr;  ///< another one for Harder and Easier
    Text why;
};

struct LoadCare {
    int age = 40;
    bool mayRise = true;  ///< false in a lighter week and on an easy day
};

/// Double progression (F-07, O-54): up when every set of two sessions in a row reached the top with
/// two or more left, down after two below the bottom. `past` is oldest first.
LoadAdvice adviseLoad(Exercise const& exercise, SetGoal const& goal,
                      std::vector<ExerciseDay> const& past, Trainee const& trainee,
                      LoadCare const& care, WeightsAtHand const& weights = {});

}  // namespace steady
