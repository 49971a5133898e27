#include "core/exchange/quick_line_phrase.h"

#include <algorithm>
#include <array>

namespace steady {

namespace {

struct ActivityWord {
    std::string_view word;
    std::string_view activity;
    Modality modality;
};
constexpr std::array<ActivityWord, 50> kActivityWords{{
    {"walk", "walk", Modality::Walk},
    {"walked", "walk", Modality::Walk},
    {"walking", "walk", Modality::Walk},
    {"hike", "hike", Modality::Aerobic},
    {"hiked", "hike", Modality::Aerobic},
    {"hiking", "hike", Modality::Aerobic},
    {"run", "run", Modality::Aerobic},
    {"ran", "run", Modality::Aerobic},
    {"running", "run", Modality::Aerobic},
    {"jog", "run", Modality::Aerobic},
    {"jogging", "run", Modality::Aerobic},
    {"cycle", "cycle", Modality::Aerobic},
    {"cycled", "cycle", Modality::Aerobic},
    {"cycling", "cycle", Modality::Aerobic},
    {"bike", "cycle", Modality::Aerobic},
    {"biked", "cycle", Modality::Aerobic},
    {"biking", "cycle", Modality::Aerobic},
    {"spinning", "cycle", Modality::Aerobic},
    {"swim", "swim", Modality::Aerobic},
    {"swam", "swim", Modality::Aerobic},
    {"swimming", "swim", Modality::Aerobic},
    {"row", "row", Modality::Aerobic},
    {"rowed", "row", Modality::Aerobic},
    {"rowing", "row", Modality::Aerobic},
    {"elliptical", "elliptical", Modality::Aerobic},
    {"dance", "dance", Modality::Aerobic},
    {"dancing", "dance", Modality::Aerobic},
    {"skiing", "ski", Modality::Aerobic},
    {"ski", "ski", Modality::Aerobic},
    {"stairs", "stairs", Modality::Aerobic},
    {"football", "football", Modality::Aerobic},
    {"tennis", "tennis", Modality::Aerobic},
    {"badminton", "badminton", Modality::Aerobic},
    {"aerobics", "aerobics", Modality::Aerobic},
    {"cardio", "cardio", Modality::Aerobic},
    {"gardening", "gardening", Modality::Aerobic},
    {"hiit", "hiit", Modality::Hiit},
    {"intervals", "hiit", Modality::Hiit},
    {"sprints", "hiit", Modality::Hiit},
    {"strength", "strength", Modality::Resistance},
    {"weights", "strength", Modality::Resistance},
    {"gym", "strength", Modality::Resistance},
    {"lifting", "strength", Modality::Resistance},
    {"resistance", "strength", Modality::Resistance},
    {"yoga", "yoga", Modality::Balance},
    {"pilates", "pilates", Modality::Balance},
    {"taichi", "tai chi", Modality::Balance},
    {"tai", "tai chi", Modality::Balance},
    {"balance", "balance", Modality::Balance},
    {"stretching", "stretching", Modality::Balance},
}};

constexpr double kMostMinutes = 720;
constexpr double kMostEffort = 10;

PhraseReading refusedWorkout(Text why) {
    return {{}, {}, std::move(why)};
}

ActivityWord const* activityOf(QuickToken const& token) {
    auto const row = std::find_if(kActivityWords.begin(), kActivityWords.end(),
                                  [&](auto const& it) { return token.is(it.word); });
    return row == kActivityWords.end() ? nullptr : &*row;
}

bool isHourWord(QuickToken const& token) {
    return token.is("h") || token.is("hr") || token.is("hrs") || token.is("hour") ||
           token.is("hours");
}

bool isMinuteWord(QuickToken const& token) {
    return token.is("min") || token.is("mins") || token.is("m") || token.is("minute") ||
           token.is("minutes") || token.is("'");
}

/// Minutes from "35", "35 min", "1h", "1h15", "1 h 15 min"; `at` moves past them. A number of
/// something else ("5 km") is left alone.
std::optional<double> takeDuration(QuickTokens const& tokens, std::size_t& at) {
    auto const has = [&](std::size_t ahead) { return at + ahead < tokens.size(); };
    if (!has(0) || !tokens[at].isNumber()) return std::nullopt;
    double const value = tokens[at].number;
    if (has(1) && isHourWord(tokens[at + 1])) {
        at += 2;
        if (!has(0) || !tokens[at].isNumber()) return 60 * value;
        double const more = tokens[at].number;
        at += has(1) && isMinuteWord(tokens[at + 1]) ? 2 : 1;
        return 60 * value + more;
    }
    if (has(1) && isMinuteWord(tokens[at + 1])) {
        at += 2;
        return value;
    }
    static constexpr std::array others{"km", "k", "mi", "mile", "miles", "laps", "steps", "floors"};
    bool const ofOther = has(1) && std::any_of(others.begin(), others.end(), [&](auto const* word) {
                             return tokens[at + 1].is(word);
                         });
    if (ofOther) return std::nullopt;
    ++at;
    return value;
}

/// "rpe 6", "rir 2": the number after a word.
std::optional<double> takeNamed(QuickTokens const& tokens, std::size_t& at, std::string_view name) {
    if (at + 1 >= tokens.size() || !tokens[at].is(name) || !tokens[at + 1].isNumber())
        return std::nullopt;
    at += 2;
    return tokens[at - 1].number;
}

/// What follows an activity and is neither time nor effort is kept as its note: "walk 5 km 50 min".
/// Minutes are still found in it when they say that they are minutes.
void readRest(QuickPhrase const& phrase, std::size_t from, Workout& workout) {
    auto const& tokens = phrase.tokens;
    workout.note = phrase.typed(tokens[from], tokens.back());
    for (auto at = from; !workout.minutes && at + 1 < tokens.size(); ++at) {
        if (!isHourWord(tokens[at + 1]) && !isMinuteWord(tokens[at + 1])) continue;
        auto end = at;
        workout.minutes = takeDuration(tokens, end);
        bool const atTheEnd = workout.minutes && end == tokens.size() && at > 0;
        if (atTheEnd) workout.note = at == from ? "" : phrase.typed(tokens[from], tokens[at - 1]);
    }
}

}  // namespace

bool isActivityWord(std::string_view word) {
    return std::any_of(kActivityWords.begin(), kActivityWords.end(),
                       [word](ActivityWord const& row) { return row.word == word; });
}

bool isStrengthWord(std::string_view word) {
    return std::any_of(kActivityWords.begin(), kActivityWords.end(), [word](auto const& row) {
        return row.word == word && row.modality == Modality::Resistance;
    });
}

std::optional<PhraseReading> readMovementPhrase(QuickPhrase const& phrase) {
    auto const& tokens = phrase.tokens;
    Workout workout;
    workout.when = phrase.when;
    ActivityWord const* activity = nullptr;
    for (std::size_t at = 0; at < tokens.size();) {
        if (activity == nullptr && (activity = activityOf(tokens[at])) != nullptr) {
            ++at;
            if (activity->word == "tai" && at < tokens.size() && tokens[at].is("chi")) ++at;
        } else if (auto const rpe = takeNamed(tokens, at, "rpe")) {
            workout.rpe = rpe;
        } else if (auto const minutes = workout.minutes ? std::nullopt : takeDuration(tokens, at)) {
            workout.minutes = minutes;
        } else if (activity == nullptr && !tokens[at].is("a") && !tokens[at].is("of")) {
            return std::nullopt;  // something else stands before the activity
        } else {
            bool const filler = tokens[at].is("for") || tokens[at].is(":") || activity == nullptr;
            if (!filler) {
                readRest(phrase, at, workout);
                break;
            }
            ++at;
        }
    }
    if (activity == nullptr) return std::nullopt;
    workout.activity = activity->activity;
    workout.modality = activity->modality;
    if (workout.minutes && (*workout.minutes <= 0 || *workout.minutes > kMostMinutes))
        return refusedWorkout(STEADY_TEXT("quick line", "%1 min is outside 1 to %2 min.")
                                  .with(figure(*workout.minutes), figure(kMostMinutes)));
    if (workout.rpe && (*workout.rpe < 0 || *workout.rpe > kMostEffort))
        return refusedWorkout(STEADY_TEXT("quick line", "Effort is a number from 0 to 10."));
    return PhraseReading{{workout}, {}, std::nullopt};
}

}  // namespace steady
