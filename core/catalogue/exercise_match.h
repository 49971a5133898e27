#pragma once

#include "core/catalogue/exercise_catalogue.h"

#include <string>
#include <string_view>
#include <vector>

namespace steady {

/// Every exercise that has all typed words in its name, in any order and shortened as one likes:
/// "gob sq" is the goblet squat, "pushups" every push-up, "db row" the dumbbell row. The one with
/// exactly this name stands first.
std::vector<Exercise const*> exercisesNamed(std::string_view typed);

/// Whether each typed word is a whole word of some one exercise: "calf raise", not "cal".
bool isExerciseName(std::string_view typed);

/// Ids that are likelier than others, the likeliest list first.
using ExerciseTiers = std::vector<std::vector<std::string>>;

/// The one exercise that is meant: the one of that name, or the only one that fits; if several fit,
/// the only one among the likely. Null when it stays open.
Exercise const* exerciseMeant(std::string_view typed, ExerciseTiers const& likely = {});

}  // namespace steady
