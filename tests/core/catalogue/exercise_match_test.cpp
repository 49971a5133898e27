#include "core/catalogue/exercise_match.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace steady {
namespace {

std::string meant(std::string_view typed, ExerciseTiers const& likely = {}) {
    auto const* exercise = exerciseMeant(typed, likely);
    return exercise ? exercise->id : "-";
}

TEST(ExerciseMatch, KnowsItsOwnNamesAndIds) {
    for (auto const& exercise : builtInExercises()) {
        EXPECT_EQ(meant(exercise.name), exercise.id);
        EXPECT_EQ(meant(exercise.id), exercise.id);
        EXPECT_TRUE(isExerciseName(exercise.name)) << exercise.name;
        EXPECT_EQ(exercisesNamed(exercise.name).front()->id, exercise.id);
    }
}

TEST(ExerciseMatch, TakesFragmentsInAnyOrderPluralsAndShortForms) {
    EXPECT_EQ(meant("goblet squats"), "goblet_squat");
    EXPECT_EQ(meant("Pull-ups"), "pull_up");
    EXPECT_EQ(meant("pullup"), "pull_up");
    EXPECT_EQ(meant("PUSH UPS"), "push_up");
    EXPECT_EQ(meant("db bench press"), "dumbbell_bench_press");
    EXPECT_EQ(meant("kb swing"), "kettlebell_swing");
    EXPECT_EQ(meant("ohp"), "barbell_overhead_press");
    EXPECT_EQ(meant("romanian db"), "dumbbell_rdl");
    EXPECT_EQ(meant("deadlift"), "barbell_deadlift");
    EXPECT_EQ(meant("bird"), "bird_dog");
}

TEST(ExerciseMatch, LeavesOpenWhatSeveralCouldBe) {
    EXPECT_EQ(meant("squat"), "-");
    EXPECT_EQ(meant("row"), "-");
    EXPECT_GT(exercisesNamed("squat").size(), 3U);
    EXPECT_EQ(meant("zercher"), "-");
    EXPECT_EQ(meant(""), "-");
    EXPECT_EQ(meant("12 — !"), "-");
    EXPECT_TRUE(exercisesNamed("…").empty());
}

TEST(ExerciseMatch, PrefersWhatIsLikelyButNeverGuessesBetweenTwo) {
    EXPECT_EQ(meant("squat", {{"push_up", "goblet_squat"}}), "goblet_squat");
    EXPECT_EQ(meant("squat", {{"push_up"}, {"back_squat"}}), "back_squat");
    EXPECT_EQ(meant("squat", {{"goblet_squat"}, {"back_squat"}}), "goblet_squat");
    EXPECT_EQ(meant("squat", {{"goblet_squat", "split_squat"}, {"back_squat"}}), "-");
    EXPECT_EQ(meant("deadlift", {{"dumbbell_rdl"}}), "barbell_deadlift") << "its exact name wins";
}

TEST(ExerciseMatch, CallsOnlyWholeWordsAName) {
    EXPECT_TRUE(isExerciseName("squat"));
    EXPECT_TRUE(isExerciseName("calf raises"));
    EXPECT_FALSE(isExerciseName("squ"));
    EXPECT_FALSE(isExerciseName("pork chop"));
    EXPECT_FALSE(isExerciseName(""));
}

}  // namespace
}  // namespace steady
