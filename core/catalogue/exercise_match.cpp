#include "core/catalogue/exercise_match.h"

#include "core/catalogue/fold.h"

#include <algorithm>
#include <array>

namespace steady {

namespace {

struct ExerciseShortForm {
    std::string_view typed;
    std::string_view meant;
};
constexpr std::array<ExerciseShortForm, 6> kExerciseShortForms{{{"db", "dumbbell"},
                                                                {"kb", "kettlebell"},
                                                                {"bb", "barbell"},
                                                                {"ups", "up"},
                                                                {"ohp", "overhead press"},
                                                                {"pushdown", "press-down"}}};

std::vector<std::string> singularExerciseWords(std::string_view text) {
    auto words = foldedWords(text);
    for (auto& word : words)
        word = singular(word);
    return words;
}

std::vector<std::string> typedExerciseWords(std::string_view typed) {
    std::vector<std::string> words;
    for (auto const& word : singularExerciseWords(typed)) {
        auto const known =
            std::find_if(kExerciseShortForms.begin(), kExerciseShortForms.end(),
                         [&](ExerciseShortForm const& form) { return form.typed == word; });
        if (known == kExerciseShortForms.end()) {
            words.push_back(word);
            continue;
        }
        for (auto& part : singularExerciseWords(known->meant))
            words.push_back(std::move(part));
    }
    return words;
}

/// The words that an exercise answers to: of its name and its id, and two neighbours as one, so
/// that "pushup" is "push-up".
struct ExerciseWords {
    Exercise const* exercise;
    std::vector<std::string> name;
    std::vector<std::string> all;
};

ExerciseWords exerciseWordsOf(Exercise const& exercise) {
    ExerciseWords words{&exercise, singularExerciseWords(exercise.name), {}};
    words.all = words.name;
    for (std::size_t at = 0; at + 1 < words.name.size(); ++at)
        words.all.push_back(words.name[at] + words.name[at + 1]);
    std::string id = exercise.id;
    std::replace(id.begin(), id.end(), '_', ' ');
    for (auto& word : singularExerciseWords(id))
        words.all.push_back(std::move(word));
    return words;
}

std::vector<ExerciseWords> const& allExerciseWords() {
    static std::vector<ExerciseWords> const all = [] {
        std::vector<ExerciseWords> made;
        for (auto const& exercise : builtInExercises())
            made.push_back(exerciseWordsOf(exercise));
        return made;
    }();
    return all;
}

bool hasExerciseWord(ExerciseWords const& words, std::string_view typed) {
    return std::find(words.all.begin(), words.all.end(), typed) != words.all.end();
}

bool hasExerciseWordBegun(ExerciseWords const& words, std::string_view typed) {
    return std::any_of(words.all.begin(), words.all.end(),
                       [&](std::string const& word) { return word.starts_with(typed); });
}

std::string joinedWords(std::vector<std::string> const& words) {
    std::string joined;
    for (auto const& word : words)
        joined += word;
    return joined;
}

/// The name itself, however its words hang together: "pullups", "pull ups", "Pull-up".
bool isExactlyNamed(ExerciseWords const& words, std::vector<std::string> const& typed,
                    std::string_view asTyped) {
    return words.exercise->id == asTyped || joinedWords(words.name) == joinedWords(typed);
}

}  // namespace

std::vector<Exercise const*> exercisesNamed(std::string_view typed) {
    auto const words = typedExerciseWords(typed);
    std::vector<Exercise const*> found;
    if (words.empty()) return found;
    for (auto const& one : allExerciseWords()) {
        if (isExactlyNamed(one, words, typed))
            found.insert(found.begin(), one.exercise);
        else if (std::all_of(words.begin(), words.end(), [&](std::string const& word) {
                     return hasExerciseWordBegun(one, word);
                 }))
            found.push_back(one.exercise);
    }
    return found;
}

bool isExerciseName(std::string_view typed) {
    auto const words = typedExerciseWords(typed);
    auto const& all = allExerciseWords();
    return !words.empty() && std::any_of(all.begin(), all.end(), [&](ExerciseWords const& one) {
        return std::all_of(words.begin(), words.end(),
                           [&](std::string const& word) { return hasExerciseWord(one, word); });
    });
}

Exercise const* exerciseMeant(std::string_view typed, ExerciseTiers const& likely) {
    auto const words = typedExerciseWords(typed);
    for (auto const& one : allExerciseWords())
        if (isExactlyNamed(one, words, typed)) return one.exercise;
    auto const found = exercisesNamed(typed);
    if (found.size() == 1) return found.front();
    for (auto const& tier : likely) {
        std::vector<Exercise const*> inTier;
        for (auto const* exercise : found)
            if (std::find(tier.begin(), tier.end(), exercise->id) != tier.end())
                inTier.push_back(exercise);
        if (inTier.size() == 1) return inTier.front();
        if (inTier.size() > 1) return nullptr;  // two that are as likely: asking beats guessing
    }
    return nullptr;
}

}  // namespace steady
