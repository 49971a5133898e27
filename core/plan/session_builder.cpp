#include "core/plan/session_builder.h"

#include "core/catalogue/exercise_catalogue.h"

#include <algorithm>
#include <cstdlib>
#include <string_view>

namespace steady {

namespace {

constexpr int kSecondsPerSet = 40;
constexpr int kSessionStartSeconds = 480;
constexpr int kShortRestSeconds = 75;
constexpr int kLongRestSeconds = 120;
constexpr int kRirOfShortRests = 3;
constexpr int kSecondsPerBalance = 150;  // two holds a side with a breath between
constexpr StrengthDose kBalanceDose{2, 10, 15, 4};

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

// A load that can grow is worth more than a harder position.
int worthOf(Exercise const& exercise, bool light) {
    if (light) return -exercise.difficulty;
    return (exercise.equipment.empty() ? 0 : 10) + exercise.difficulty;
}

Exercise const* chooseExercise(Slot const& slot, Trainee const& trainee,
                               std::vector<Exercise const*> const& taken) {
    Exercise const* best = nullptr;
    for (auto const& exercise : builtInExercises()) {
        if (exercise.group != slot.group || exercise.difficulty > trainee.hardest ||
            !isSafeFor(exercise, trainee))
            continue;
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

PlannedExercise plannedOf(Exercise const& exercise, StrengthDose const& dose) {
    return {exercise.id, nameOfExercise(exercise), dose.sets, dose.repsLow, dose.repsHigh,
            dose.rir};
}

}  // namespace

bool isSafeFor(Exercise const& exercise, Trainee const& trainee) {
    bool const owned = std::all_of(exercise.equipment.begin(), exercise.equipment.end(),
                                   [&](auto one) { return trainee.equipment.contains(one); });
    return owned && std::none_of(exercise.avoid.begin(), exercise.avoid.end(),
                                 [&](auto const& tag) { return trainee.avoid.contains(tag); });
}

Text nameOfExercise(Exercise const& exercise) {
    return Text{"exercise", exercise.name, std::nullopt, {}};
}

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
    auto const estimate = [&] {
        return estimatedMinutes(static_cast<int>(chosen.size()), dose.sets, restSeconds(dose.rir));
    };
    while (estimate() > minutes && dropFirst(chosen)) {
    }
    while (estimate() > minutes && dose.sets > 1)
        --dose.sets;
    // The last thing that gives way is effort: easier sets need shorter rests.
    if (estimate() > minutes) dose.rir = std::max(dose.rir, kRirOfShortRests);
    if (estimate() > minutes) return {};
    BuiltSession built;
    built.minutes = estimate();
    for (auto const* exercise : chosen)
        built.exercises.push_back(plannedOf(*exercise, dose));
    return built;
}

std::vector<PlannedExercise> balanceExercises(int minutes, Trainee const& trainee) {
    std::vector<Exercise const*> chosen;
    for (auto const& exercise : builtInExercises()) {
        bool const within = exercise.difficulty <= trainee.hardest;
        if (exercise.group == "balance" && within && isSafeFor(exercise, trainee))
            chosen.push_back(&exercise);
    }
    // The hardest that are safe stay: near a wall they are what trains balance.
    auto const room = static_cast<std::size_t>(std::max(1, minutes * 60 / kSecondsPerBalance));
    if (chosen.size() > room)
        chosen.erase(chosen.begin(), chosen.end() - static_cast<std::ptrdiff_t>(room));
    std::vector<PlannedExercise> planned;
    for (auto const* exercise : chosen)
        planned.push_back(plannedOf(*exercise, kBalanceDose));
    return planned;
}

std::vector<Exercise const*> alternativesTo(Exercise const& exercise, Trainee const& trainee) {
    std::vector<Exercise const*> found;
    for (auto const& other : builtInExercises())
        if (other.group == exercise.group && other.id != exercise.id && isSafeFor(other, trainee) &&
            other.difficulty <= std::max(trainee.hardest, exercise.difficulty) + 1)
            found.push_back(&other);
    auto const distance = [&](Exercise const* other) {
        return std::pair(other->pattern != exercise.pattern,
                         std::abs(other->difficulty - exercise.difficulty));
    };
    std::stable_sort(found.begin(), found.end(),
                     [&](auto const* a, auto const* b) { return distance(a) < distance(b); });
    return found;
}

}  // namespace steady
