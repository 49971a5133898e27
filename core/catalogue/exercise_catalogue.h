#pragma once

#include "core/domain/profile_choices.h"

#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace steady {

/// A strength exercise (resources/catalogue/exercises.tsv).
struct Exercise {
    std::string id;
    std::string name;
    std::string group;    ///< "squat", "hinge", "chest", "upper_back", "shoulder", "lat" …
    std::string pattern;  ///< "squat", "hinge", "push", "pull", "core", "calf"
    std::set<Equipment> equipment;  ///< all of it is needed; empty: nothing
    int difficulty = 1;             ///< 1 easy – 5 hard
    /// Whom it does not suit: names of limits, and "impact", "heavy", "fracture", "strain",
    /// "standing".
    std::set<std::string, std::less<>> avoid;
    std::string easier;  ///< id of a neighbour, or empty
    std::string harder;
    std::string howTo;  ///< three short sentences

    bool operator==(Exercise const&) const = default;
};

/// Every exercise that ships with the program, in the order of the file.
std::vector<Exercise> const& builtInExercises();

/// The exercise with this id, or null.
Exercise const* findExercise(std::string_view id);

}  // namespace steady
