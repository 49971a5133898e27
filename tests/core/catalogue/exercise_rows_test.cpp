#include "core/catalogue/exercise_catalogue.h"
#include "tests/support/temporary_folder.h"

#include <gtest/gtest.h>

#include <filesystem>
#include <map>
#include <set>

namespace steady {
namespace {

std::set<std::string> const kExerciseGroups{"squat", "hinge", "chest", "upper_back", "shoulder",
                                            "lat",   "core",  "calf",  "arms",       "balance"};
std::set<std::string> const kPatterns{"squat",     "lunge", "hinge", "push", "overhead", "pull",
                                      "pull_down", "core",  "carry", "calf", "arms",     "balance"};
std::set<std::string> const kAvoidWords{"knee",       "low_back",    "shoulder", "hip",    "neck",
                                        "ankle_foot", "elbow_wrist", "balance",  "impact", "heavy",
                                        "fracture",   "strain",      "standing"};

bool chainEnds(Exercise const& from, std::string Exercise::*direction) {
    std::set<std::string> seen{from.id};
    for (auto const* next = findExercise(from.*direction); next != nullptr;
         next = findExercise(next->*direction))
        if (!seen.insert(next->id).second) return false;
    return true;
}

bool hasOneWith(std::string const& group, std::set<Equipment> const& anyOf) {
    for (auto const& exercise : builtInExercises()) {
        if (exercise.group != group) continue;
        if (anyOf.empty() && exercise.equipment.empty()) return true;
        for (auto const one : exercise.equipment)
            if (anyOf.contains(one)) return true;
    }
    return false;
}

TEST(ExerciseRows, AreAtLeastNinetyForStrengthAndSomeForBalance) {
    int strength = 0, balance = 0;
    for (auto const& exercise : builtInExercises())
        ++(exercise.group == "balance" ? balance : strength);
    EXPECT_GE(strength, 90);
    EXPECT_GE(balance, 6);
}

TEST(ExerciseRows, AreEachWholeAndUnmistakable) {
    std::set<std::string> ids, names;
    for (auto const& exercise : builtInExercises()) {
        EXPECT_TRUE(ids.insert(exercise.id).second) << exercise.id;
        EXPECT_TRUE(names.insert(exercise.name).second) << exercise.name;
        EXPECT_FALSE(exercise.name.empty()) << exercise.id;
        EXPECT_TRUE(kExerciseGroups.contains(exercise.group)) << exercise.id;
        EXPECT_TRUE(kPatterns.contains(exercise.pattern)) << exercise.id;
        EXPECT_GE(exercise.difficulty, 1) << exercise.id;
        EXPECT_LE(exercise.difficulty, 5) << exercise.id;
        for (auto const& word : exercise.avoid)
            EXPECT_TRUE(kAvoidWords.contains(word)) << exercise.id << ": " << word;
    }
}

TEST(ExerciseRows, SayHowInThreeLines) {
    for (auto const& exercise : builtInExercises()) {
        auto const lines = howToLines(exercise);
        ASSERT_EQ(lines.size(), 3U) << exercise.id;
        for (auto const& line : lines) {
            EXPECT_TRUE(line.ends_with('.')) << exercise.id << ": " << line;
            EXPECT_LE(line.size(), 90U) << exercise.id << ": " << line;
            EXPECT_GE(line.size(), 8U) << exercise.id << ": " << line;
        }
    }
}

TEST(ExerciseRows, HaveNeighboursOfTheirGroupThatAreReallyEasierOrHarder) {
    for (auto const& exercise : builtInExercises()) {
        if (!exercise.easier.empty()) {
            auto const* easier = findExercise(exercise.easier);
            ASSERT_NE(easier, nullptr) << exercise.id;
            EXPECT_EQ(easier->group, exercise.group) << exercise.id;
            EXPECT_LE(easier->difficulty, exercise.difficulty) << exercise.id;
        }
        if (!exercise.harder.empty()) {
            auto const* harder = findExercise(exercise.harder);
            ASSERT_NE(harder, nullptr) << exercise.id;
            EXPECT_EQ(harder->group, exercise.group) << exercise.id;
            EXPECT_GE(harder->difficulty, exercise.difficulty) << exercise.id;
        }
        EXPECT_TRUE(chainEnds(exercise, &Exercise::easier)) << exercise.id;
        EXPECT_TRUE(chainEnds(exercise, &Exercise::harder)) << exercise.id;
    }
}

// The table of F-08: every cell that is not a dash.
TEST(ExerciseRows, CoverEveryCellOfTheTable) {
    std::set<Equipment> const none{}, bands{Equipment::Bands},
        weights{Equipment::Dumbbells, Equipment::Kettlebell}, barbell{Equipment::Barbell},
        machines{Equipment::Machines};
    for (auto const* group :
         {"squat", "hinge", "chest", "upper_back", "shoulder", "lat", "core", "calf", "arms"}) {
        EXPECT_TRUE(hasOneWith(group, none)) << group << " without equipment";
        EXPECT_TRUE(hasOneWith(group, bands)) << group << " with bands";
        EXPECT_TRUE(hasOneWith(group, weights)) << group << " with dumbbells";
        EXPECT_TRUE(hasOneWith(group, machines)) << group << " with machines";
    }
    for (auto const* group : {"squat", "hinge", "chest", "upper_back", "shoulder", "calf", "arms"})
        EXPECT_TRUE(hasOneWith(group, barbell)) << group << " with a barbell";
    EXPECT_TRUE(hasOneWith("lat", {Equipment::PullUpBar}));
}

TEST(ExerciseRows, HaveEachMovementPatternAPicture) {
    for (auto const& pattern : kPatterns)
        EXPECT_TRUE(
            std::filesystem::exists(test::sourceFile("resources/icons/move-" + pattern + ".svg")))
            << pattern;
}

TEST(ExerciseCatalogue, FindsAnExerciseByIdAndByItsNameInAnyCase) {
    auto const* row = findExercise("dumbbell_row");
    ASSERT_NE(row, nullptr);
    EXPECT_EQ(exerciseCalled("dumbbell_row"), row);
    EXPECT_EQ(exerciseCalled("one-arm DUMBBELL row"), row);
    EXPECT_EQ(exerciseCalled("dumbbell"), nullptr);
    EXPECT_EQ(exerciseCalled(""), nullptr);
}

TEST(ExerciseCatalogue, KnowsWhatIsHeldAndWhatTakesAWeight) {
    EXPECT_TRUE(isHeld(findExercise("front_plank")->measure));
    EXPECT_FALSE(isHeld(findExercise("goblet_squat")->measure));
    EXPECT_TRUE(isEachSide(findExercise("dumbbell_row")->measure));
    EXPECT_TRUE(takesLoad(*findExercise("leg_press")));
    EXPECT_FALSE(takesLoad(*findExercise("band_row")));
    EXPECT_FALSE(takesLoad(*findExercise("pull_up")));
}

}  // namespace
}  // namespace steady
