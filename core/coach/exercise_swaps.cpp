#include "core/coach/exercise_swaps.h"

#include "core/coach/coach.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace steady {

namespace {

constexpr std::string_view kSwapsSetting = "exercise_swaps";
constexpr std::string_view kWeightsSetting = "weights_at_hand";
constexpr double kHeaviestKg = 500;

nlohmann::json settingAsJson(Coach const& coach, std::string_view key) {
    auto const text = coach.setting(key);
    return text ? nlohmann::json::parse(*text, nullptr, false) : nlohmann::json();
}

}  // namespace

ExerciseSwaps exerciseSwaps(Coach const& coach) {
    ExerciseSwaps swaps;
    auto const kept = settingAsJson(coach, kSwapsSetting);
    if (!kept.is_object()) return swaps;
    for (auto const& [from, to] : kept.items())
        if (to.is_string() && findExercise(from) && findExercise(to.get<std::string>()))
            swaps[from] = to.get<std::string>();
    return swaps;
}

ExerciseSwaps withSwap(ExerciseSwaps swaps, std::string const& from, std::string const& to) {
    bool followed = false;
    for (auto at = swaps.begin(); at != swaps.end();) {
        if (at->second == from) {
            followed = true;
            at->second = to;
        }
        at = at->first == at->second ? swaps.erase(at) : std::next(at);
    }
    if (!followed) swaps[from] = to;
    return swaps;
}

Result<Done> rememberSwap(Coach& coach, Exercise const& from, Exercise const& to) {
    auto const swaps = withSwap(exerciseSwaps(coach), from.id, to.id);
    return coach.saveSetting(
        kSwapsSetting, nlohmann::json(swaps).dump(),
        STEADY_TEXT("undo", "%1 instead of %2").with(nameOfExercise(to), nameOfExercise(from)));
}

PlannedSession withSwaps(PlannedSession session, ExerciseSwaps const& swaps) {
    for (auto& planned : session.exercises) {
        auto const swap = swaps.find(planned.exercise);
        if (swap == swaps.end()) continue;
        if (auto const* instead = findExercise(swap->second)) {
            planned.exercise = instead->id;
            planned.name = nameOfExercise(*instead);
        }
    }
    return session;
}

WeightsAtHand weightsAtHand(Coach const& coach) {
    WeightsAtHand weights;
    auto const kept = settingAsJson(coach, kWeightsSetting);
    if (!kept.is_object()) return weights;
    for (auto const& [kind, list] : kept.items()) {
        auto const known = fromName<Equipment>(kind);
        if (!known || !list.is_array()) continue;
        std::vector<double> sorted;
        for (auto const& kg : list)
            if (kg.is_number() && kg.get<double>() > 0 && kg.get<double>() <= kHeaviestKg)
                sorted.push_back(kg.get<double>());
        std::sort(sorted.begin(), sorted.end());
        sorted.erase(std::unique(sorted.begin(), sorted.end()), sorted.end());
        if (!sorted.empty()) weights.listed[*known] = std::move(sorted);
    }
    return weights;
}

Result<Done> saveWeightsAtHand(Coach& coach, WeightsAtHand const& weights) {
    auto kept = nlohmann::json::object();
    for (auto const& [kind, list] : weights.listed)
        if (!list.empty()) kept[std::string(nameOf(kind))] = list;
    return coach.saveSetting(kWeightsSetting, kept.dump(),
                             STEADY_TEXT("undo", "Your weights changed"));
}

}  // namespace steady
