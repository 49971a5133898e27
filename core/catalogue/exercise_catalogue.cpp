#include "core/catalogue/exercise_catalogue.h"

#include "core/catalogue/embedded_files.h"
#include "core/catalogue/fold.h"
#include "core/support/csv.h"

#include <algorithm>
#include <array>
#include <cstdlib>

namespace steady {

namespace {

enum ExerciseColumn : std::size_t {
    kExerciseId,
    kExerciseName,
    kExerciseGroup,
    kExercisePattern,
    kExerciseEquipment,
    kExerciseDifficulty,
    kExerciseAvoid,
    kExerciseEasier,
    kExerciseHarder,
    kExerciseMeasure,
    kExerciseHowTo,
    kExerciseColumns
};

std::vector<std::string> exerciseWords(std::string const& cell, char separator) {
    std::vector<std::string> words;
    std::size_t from = 0;
    while (from < cell.size()) {
        auto const to = std::min(cell.find(separator, from), cell.size());
        if (to > from) words.push_back(cell.substr(from, to - from));
        from = to + 1;
    }
    return words;
}

Exercise exerciseOfRow(std::vector<std::string> const& cells) {
    Exercise exercise;
    exercise.id = cells[kExerciseId];
    exercise.name = cells[kExerciseName];
    exercise.group = cells[kExerciseGroup];
    exercise.pattern = cells[kExercisePattern];
    for (auto const& word : exerciseWords(cells[kExerciseEquipment], '+'))
        if (auto const known = fromName<Equipment>(word)) exercise.equipment.insert(*known);
    exercise.difficulty = std::atoi(cells[kExerciseDifficulty].c_str());
    for (auto& word : exerciseWords(cells[kExerciseAvoid], ','))
        exercise.avoid.insert(std::move(word));
    exercise.easier = cells[kExerciseEasier];
    exercise.harder = cells[kExerciseHarder];
    exercise.measure = fromName<SetMeasure>(cells[kExerciseMeasure]).value_or(SetMeasure::Reps);
    exercise.howTo = cells[kExerciseHowTo];
    return exercise;
}

std::vector<Exercise> readExercises() {
    std::vector<Exercise> exercises;
    auto const rows = readCsv(embeddedFile("exercises.tsv"), {'\t', CsvFormat::Quotes::None});
    if (!rows) return exercises;
    for (std::size_t at = 1; at < rows->size(); ++at)
        if ((*rows)[at].cells.size() == kExerciseColumns)
            exercises.push_back(exerciseOfRow((*rows)[at].cells));
    return exercises;
}

}  // namespace

std::vector<Exercise> const& builtInExercises() {
    static std::vector<Exercise> const exercises = readExercises();
    return exercises;
}

Exercise const* findExercise(std::string_view id) {
    auto const& all = builtInExercises();
    auto const found =
        std::find_if(all.begin(), all.end(), [&](auto const& one) { return one.id == id; });
    return found == all.end() ? nullptr : &*found;
}

Exercise const* exerciseCalled(std::string_view words) {
    if (auto const* known = findExercise(words)) return known;
    auto const wanted = folded(words);
    auto const& all = builtInExercises();
    auto const found = std::find_if(all.begin(), all.end(),
                                    [&](auto const& one) { return folded(one.name) == wanted; });
    return found == all.end() ? nullptr : &*found;
}

std::vector<std::string> howToLines(Exercise const& exercise) {
    std::vector<std::string> lines;
    auto const& words = exercise.howTo;
    for (std::size_t from = 0; from < words.size();) {
        auto const to = std::min(words.find(". ", from), words.size() - 1);
        lines.push_back(words.substr(from, to + 1 - from));
        from = to + 2;
    }
    return lines;
}

bool takesLoad(Exercise const& exercise) {
    return std::any_of(exercise.equipment.begin(), exercise.equipment.end(), [](Equipment one) {
        return one == Equipment::Dumbbells || one == Equipment::Kettlebell ||
               one == Equipment::Barbell || one == Equipment::Machines;
    });
}

bool isHeld(SetMeasure measure) {
    return measure == SetMeasure::Seconds || measure == SetMeasure::SecondsEachSide;
}

bool isEachSide(SetMeasure measure) {
    return measure == SetMeasure::RepsEachSide || measure == SetMeasure::SecondsEachSide;
}

}  // namespace steady
