#include "core/plan/session_builder.h"

#include "core/catalogue/exercise_catalogue.h"

#include <algorithm>
#include <string_view>

namespace steady {

namespace {

constexpr int kSecondsPerSet = 40;
constexpr int kSessionStartSeconds = 480;
constexpr int kShortRestSeconds = 75;
constexpr int kLongRestSeconds = 120;

struct Slot {
    std::string_view group;
    bool light = false;  ///< the easiest variant
};

std::vector<Slot> slotsOf(StrengthSession session) {
    switch (session) {
        case StrengthSession::FullA:
            return {{"squat"}, {"chest"}, {"upper_back"}, {"core"}, {"calf"}};
        case StrengthSession::FullB:
            return {{"hinge"}, {"shoulder"}, {"lat"}, {"core"}, {"squat", true}};
        case StrengthSession::Upper:
            return {{"chest"}, {"upper_back"}, {"shoulder"}, {"lat"}, {"arms"}, {"core"}};
        case StrengthSession::Lower:
            return {{"squat"}, {"hinge"}, {"squat", true}, {"calf"}, {"core"}};
    }
    return {};
}

bool suits(Exercise const& exercise, Trainee const& trainee) {
    if (exercise.difficulty > trainee.hardest) return false;
    bool const owned = std::all_of(exercise.equipment.begin(), exercise.equipment.end(),
                                   [&](auto one) { return trainee.equipment.contains(one); });
    return owned && std::none_of(exercise.avoid.begin(), exercise.avoid.end(),
                                 [&](auto const& tag) { return trainee.avoid.contains(tag); });
}

// A load that can grow is worth more than a harder position.
int worthOf(Exercise const& exercise, bool light) {
    if (light) return -exercise.difficulty;
    return (exercise.equipment.empty() ? 0 : 10) + exercise.difficulty;
}

Exercise const* chooseExercise(Slot const& slot, Trainee const& trainee,
                               std::vector<Exercise const*> const& taken) {
    Exercise const* best = nullptr;
    for (auto const& exercise : builtInExercises()) {
        if (exercise.group != slot.group || !suits(exercise, trainee)) continue;
        if (std::find(taken.begin(), taken.end(), &exercise) != taken.end()) continue;
        if (!best || worthOf(exercise, slot.light) > worthOf(*best, slot.light)) best = &exercise;
    }
    return best;
}

bool dropFirst(std::vector<Exercise const*>& chosen) {
    for (std::string_view const group : {"arms", "calf", "core"}) {
        auto const found = std::find_if(chosen.begin(), chosen.end(),
                                        [&](auto const* one) { return one->group == group; });
        if (found == chosen.end()) continue;
        chosen.erase(found);
        return true;
    }
    return false;
}

}  // namespace

double estimatedMinutes(int exercises, int sets, int rest) {
    return (exercises * sets * (kSecondsPerSet + rest) + kSessionStartSeconds) / 60.0;
}

int restSeconds(int rir) {
    return rir >= 3 ? kShortRestSeconds : kLongRestSeconds;
}

BuiltSession buildSession(StrengthSession session, StrengthDose dose, int minutes,
                          Trainee const& trainee) {
    std::vector<Exercise const*> chosen;
    for (auto const& slot : slotsOf(session))
        if (auto const* exercise = chooseExercise(slot, trainee, chosen))
            chosen.push_back(exercise);
    int const rest = restSeconds(dose.rir);
    auto const estimate = [&] {
        return estimatedMinutes(static_cast<int>(chosen.size()), dose.sets, rest);
    };
    while (estimate() > minutes && dropFirst(chosen)) {
    }
    while (estimate() > minutes && dose.sets > 1)
        --dose.sets;
    BuiltSession built;
    built.minutes = estimate();
    for (auto const* exercise : chosen)
        built.exercises.push_back({exercise->id, Text{"exercise", exercise->name, std::nullopt, {}},
                                   dose.sets, dose.repsLow, dose.repsHigh, dose.rir});
    return built;
}

}  // namespace steady
