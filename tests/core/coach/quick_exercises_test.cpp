#include "core/coach/quick_exercises.h"

#include "core/coach/coach.h"
#include "core/coach/sets_words.h"
#include "tests/core/coach/coach_samples.h"
#include "tests/support/temporary_folder.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace steady {
namespace {

LocalMoment strengthNow() {
    return {makeDate(2026, 11, 24), clockTime(18), 60};
}

std::unique_ptr<Coach> strengthCoach(test::TemporaryFolder const& folder) {
    auto coach = *Coach::open(folder / "a.steady", OpenMode::OpenOrCreate);
    ProfileDraft draft;
    draft.birthDate = makeDate(1981, 5, 14);
    draft.sex = Sex::Female;
    draft.heightCm = 165;
    draft.weightKg = 88;
    draft.equipment = {Equipment::Dumbbells};
    draft.minutesAvailable = {45, 30, 45, 0, 45, 60, 0};
    draft.readiness = Readiness{};
    EXPECT_TRUE(coach->saveProfile(draft, makeDate(2026, 11, 22)));
    return coach;
}

std::vector<std::string> chipWords(QuickPreview const& preview) {
    std::vector<std::string> words;
    for (auto const& chip : preview.chips)
        words.push_back(toEnglish(chip.name) + " | " + toEnglish(chip.amount));
    return words;
}

Workout onlyWorkout(Coach const& coach) {
    for (auto const& entry : coach.entriesOn(strengthNow().date))
        if (auto const* workout = std::get_if<Workout>(&entry)) return *workout;
    return {};
}

/// The planned exercise whose name holds a word, on the day's plan.
PlannedExercise plannedWith(Coach const& coach, std::string const& word) {
    auto const plan = coach.planOn(strengthNow().date);
    if (!plan || !plan->movement) return {};
    for (auto const& day : plan->movement->week)
        for (auto const& session : day.sessions)
            for (auto const& exercise : session.exercises)
                if (exercise.exercise.find(word) != std::string::npos) return exercise;
    return {};
}

TEST(QuickExercises, MeanTheSquatOfThePlan) {
    test::TemporaryFolder const folder;
    auto const coach = strengthCoach(folder);
    auto const planned = plannedWith(*coach, "squat");
    ASSERT_FALSE(planned.exercise.empty());
    auto const preview = coach->readQuickLine("squat 3x10 40kg", strengthNow(), strengthNow().date);
    EXPECT_EQ(chipWords(preview),
              std::vector<std::string>{toEnglish(planned.name) + " | 3 × 10 · 40 kg"});
    EXPECT_EQ(toEnglish(preview.reason), "One strength workout: 1 exercise, 3 sets.");
    ASSERT_TRUE(coach->logQuickLine("squat 3x10 40kg", strengthNow(), strengthNow().date));
    EXPECT_EQ(onlyWorkout(*coach).sets.at(0).exercise, planned.exercise);
}

TEST(QuickExercises, TickTheSessionOfTheDay) {
    test::TemporaryFolder const folder;
    auto const coach = strengthCoach(folder);
    auto const day = strengthNow().date;
    auto const view = coach->today(day, strengthNow());
    auto const session = std::find_if(
        view.sessions.begin(), view.sessions.end(),
        [](SessionCard const& card) { return card.session.kind == Modality::Resistance; });
    ASSERT_NE(session, view.sessions.end()) << "Tuesday is a strength day";
    std::string line;
    for (auto const& exercise : session->session.exercises)
        line += (line.empty() ? "" : ", ") + toEnglish(exercise.name) + " 3x12 rir 3";
    ASSERT_TRUE(coach->logQuickLine(line, strengthNow(), day));
    auto const after = coach->today(day, strengthNow());
    for (auto const& card : after.sessions)
        EXPECT_EQ(card.done, card.session.kind == Modality::Resistance) << line;
}

TEST(QuickExercises, SayWhatStaysAsTyped) {
    test::TemporaryFolder const folder;
    auto const coach = *Coach::open(folder / "b.steady", OpenMode::OpenOrCreate);
    auto const day = strengthNow().date;
    auto const preview = coach->readQuickLine(
        "zercher 2x5 60kg, squat 1x8 rir 2, pull-ups 8,6, 40 min", strengthNow(), day);
    EXPECT_EQ(chipWords(preview),
              (std::vector<std::string>{"zercher | 2 × 5 · 60 kg", "squat | 8 · 2 left",
                                        "Pull-up | 8, 6"}));
    EXPECT_EQ(toEnglish(preview.reason),
              "One strength workout: 3 exercises, 5 sets, 40 min. “zercher” is not among the "
              "exercises and is kept as typed. “squat” could be several exercises and is kept as "
              "typed.");
    EXPECT_EQ(preview.adds.at("movement"), 40);
}

TEST(QuickExercises, RememberWhichSquatWasDoneLast) {
    test::TemporaryFolder const folder;
    auto const coach = *Coach::open(folder / "c.steady", OpenMode::OpenOrCreate);
    auto const day = strengthNow().date;
    ASSERT_TRUE(
        coach->logQuickLine("front squat 3x5 50kg", strengthNow(), day - std::chrono::days{7}));
    ASSERT_TRUE(coach->logQuickLine("squat 3x5 52,5kg", strengthNow(), day));
    EXPECT_EQ(onlyWorkout(*coach).sets.at(2).exercise, "front_squat");
}

TEST(SetsInWords, SaysCountsLoadsAndWhatWasLeft) {
    auto const set = [](int reps, std::optional<double> load, std::optional<double> rir = {}) {
        return WorkoutSet{"squat", reps, load, rir};
    };
    EXPECT_EQ(toEnglish(setsInWords({set(10, 40), set(10, 40), set(10, 40)})), "3 × 10 · 40 kg");
    EXPECT_EQ(toEnglish(setsInWords({set(10, 42.5), set(8, 42.5)})), "10, 8 · 42.5 kg");
    EXPECT_EQ(toEnglish(setsInWords({set(10, 40), set(8, 45)})), "10 · 40 kg, 8 · 45 kg");
    EXPECT_EQ(toEnglish(setsInWords({set(12, {}, 2), set(12, {}, 2)})), "2 × 12 · 2 left");
    EXPECT_TRUE(setsInWords({}).empty());
}

}  // namespace
}  // namespace steady
