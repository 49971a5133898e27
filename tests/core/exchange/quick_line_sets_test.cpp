#include "core/exchange/quick_line.h"
#include "core/support/round.h"

#include <fmt/format.h>
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace steady {
namespace {

QuickReading strengthReading(std::string_view text) {
    auto const day = makeDate(2026, 11, 20);
    return readQuickLine(text, {day, clockTime(9, 30), 60}, day, builtInFoods());
}

/// A workout in a few words: "45 min rpe 7 squat:10@40 r2 (note)".
std::string workoutInFewWords(Workout const& workout) {
    std::string words;
    if (workout.minutes) words += fmt::format("{:g} min ", *workout.minutes);
    if (workout.rpe) words += fmt::format("rpe {:g} ", *workout.rpe);
    for (auto const& set : workout.sets) {
        words += fmt::format("{}:{}", set.exercise, set.reps);
        if (set.loadKg) words += fmt::format("@{:g}", roundHalfAway(*set.loadKg, 2));
        if (set.rir) words += fmt::format("r{:g}", *set.rir);
        words += ' ';
    }
    if (!workout.note.empty()) words += "(" + workout.note + ") ";
    if (!words.empty()) words.pop_back();
    return words;
}

std::string strengthInFewWords(std::string_view text) {
    auto const read = strengthReading(text);
    std::string words;
    auto const add = [&](std::string const& more) { words += (words.empty() ? "" : "; ") + more; };
    for (auto const& item : read.items) {
        if (auto const* workout = std::get_if<Workout>(&item.entry))
            add((workout->modality == Modality::Resistance ? "" : workout->activity + " ") +
                workoutInFewWords(*workout));
        else if (auto const* note = std::get_if<Note>(&item.entry))
            add("note " + note->text);
        else if (auto const* food = std::get_if<MealItem>(&item.entry))
            add("food " + food->foodId);
        else if (auto const* reading = std::get_if<Measurement>(&item.entry))
            add(fmt::format("{} {:g}", nameOf(reading->quantity), reading->value));
    }
    for (auto const& fault : read.faults)
        add("refused " + fault.value);
    return words;
}

struct StrengthCase {
    char const* typed;
    char const* means;
};

void expectStrength(std::vector<StrengthCase> const& lines) {
    for (auto const& [typed, means] : lines)
        EXPECT_EQ(strengthInFewWords(typed), means) << typed;
}

TEST(StrengthLine, TakesSetsHoweverTheyAreWritten) {
    auto const* three = "squat:10@40 squat:10@40 squat:10@40";
    for (auto const* typed : {"squat 3x10 40kg",         "squat 3 x 10 @ 40 kg",
                              "squat 3×10 40 kg",        "squat 3*10 @40kg",
                              "squat 40kg 3x10",         "3x10 squat 40kg",
                              "squat 3x10x40",           "squat 3x10x40kg",
                              "squat 3 sets of 10 40kg", "squat: 3 sets 10 reps 40 kg",
                              "squat 10,10,10 40kg",     "squat 10, 10, 10 40kg",
                              "squat 10/10/10 40 kg",    "squat 10-10-10 @ 40 kg",
                              "squat 40kg x 10 x 3",     "squat 3x10,10,10 40kg",
                              "SQUAT 3X10 40KG",         "squat 3x10 40",
                              "squat 3x10 @ 40",         "squat 10 10 10 40kg"})
        EXPECT_EQ(strengthInFewWords(typed), three) << typed;
}

TEST(StrengthLine, TakesLoadsInAnyUnitAndNoLoad) {
    expectStrength({
        {"squat 3x10 42,5kg", "squat:10@42.5 squat:10@42.5 squat:10@42.5"},
        {"squat 1x5 42.5 kg", "squat:5@42.5"},
        {"squat 1x5 90 lb", "squat:5@40.82"},
        {"squat 1x5 90lbs", "squat:5@40.82"},
        {"pull-ups 3x5", "pull-ups:5 pull-ups:5 pull-ups:5"},
        {"pull-ups 8,6,5", "pull-ups:8 pull-ups:6 pull-ups:5"},
        {"pull-ups 8, 6, 5", "pull-ups:8 pull-ups:6 pull-ups:5"},
        {"push-ups 20", "push-ups:20"},
        {"push-ups 20 reps", "push-ups:20"},
        {"squat 1x8 bodyweight", "squat:8"},
        {"plank 3x45s", "plank:45 plank:45 plank:45"},
        {"plank 60 sec", "plank:60"},
        {"squat 10@40, 8@45kg", "squat:10@40 squat:8@45"},
        {"squat 1x5 0kg", "squat:5@0"},
    });
}

// "@ 20 kg" was once eight in the evening.
TEST(StrengthLine, TakesALightLoadForALoadAndNotForAnHour) {
    for (auto const* typed : {"curl 1x12 @ 8 kg", "curl 1x12 @8kg", "curl 1x12 at 8 kg",
                              "curl 1x12 @8", "curl 1x12 @ 8"}) {
        auto const read = strengthReading(typed);
        ASSERT_EQ(read.items.size(), 1U) << typed;
        EXPECT_EQ(strengthInFewWords(typed), "curl:12@8") << typed;
        EXPECT_EQ(whenOf(read.items[0].entry).time, clockTime(9, 30)) << typed;
    }
    auto const timed = strengthReading("curl 1x12 8 kg at 18:20");
    EXPECT_EQ(whenOf(timed.items.at(0).entry).time, clockTime(18, 20));
    EXPECT_EQ(whenOf(strengthReading("coffee @ 8").items.at(0).entry).time, clockTime(8));
}

TEST(StrengthLine, TakesEffortForSetsAndForTheSession) {
    expectStrength({
        {"squat 2x10 40kg rir 2", "squat:10@40r2 squat:10@40r2"},
        {"squat 2x10 40kg 2 rir", "squat:10@40r2 squat:10@40r2"},
        {"squat 2x10 40 rir 2", "squat:10@40r2 squat:10@40r2"},
        {"squat 1x10 RIR: 1", "squat:10r1"},
        {"squat 1x10 40kg rpe 8", "rpe 8 squat:10@40"},
        {"squat 1x10 rir 2, row 1x12 rir 3", "squat:10r2 row:12r3"},
    });
}

TEST(StrengthLine, MakesOneWorkoutOfOneLine) {
    expectStrength({
        {"squat 1x10 40kg, row 1x12 25kg", "squat:10@40 row:12@25"},
        {"squat 1x10 40kg row 1x12 25kg", "squat:10@40 row:12@25"},
        {"squat 1x10 and row 1x12", "squat:10 row:12"},
        {"squat 1x10 40kg; row 1x12 25kg; plank 1x30s", "squat:10@40 row:12@25 plank:30"},
        {"squat 10, 8 40kg, row 1x12", "squat:10@40 squat:8@40 row:12"},
        {"squat 1x10, row 1x12, 45 min", "45 min squat:10 row:12"},
        {"squat 1x10, row 1x12 45 min", "45 min squat:10 row:12"},
        {"squat 1x10, 45 min rpe 7", "45 min rpe 7 squat:10"},
        {"gym 45 min: squat 1x10 40kg", "45 min squat:10@40"},
        {"gym 45 min, squat 1x10, row 1x12", "45 min squat:10 row:12"},
        {"squat 1x10, strength 45", "45 min squat:10"},
        {"squat 1x10, coffee, row 1x12", "squat:10 row:12; food coffee"},
        {"squat 1x10 40kg felt easy", "squat:10@40 (felt easy)"},
        {"squat 1x10 8:00, row 1x12 18:00", "squat:10; row:12"},
        {"squat 1x10 40kg, walk 20", "squat:10@40; walk 20 min"},
    });
}

TEST(StrengthLine, KeepsAnUnknownExerciseAsTyped) {
    expectStrength({
        {"zercher squat 1x5 60kg", "zercher squat:5@60"},
        {"Jefferson curls 1x8", "jefferson curls:8"},
        {"zercher 5,5,5 60kg", "zercher:5@60 zercher:5@60 zercher:5@60"},
    });
}

TEST(StrengthLine, LeavesOtherThingsAlone) {
    expectStrength({
        {"row 20", "row 20 min"},
        {"row 20 min", "row 20 min"},
        {"2 x 250 ml milk", "food milk_whole"},
        {"squat 1x10 40kg, 82.4 kg", "squat:10@40; weight 82.4"},
        {"82,4 kg", "weight 82.4"},
        {"2 eggs, 60 g oats", "food egg; food oats"},
        {"weight 82, 60 g oats", "weight 82; food oats"},
        {"eggs 2", "food egg"},
        {"strength 45", "45 min"},
    });
}

TEST(StrengthLine, RefusesWhatCannotBe) {
    for (auto const* typed :
         {"squat 0x10", "squat 3x0", "squat 21x5", "squat 3x101", "squat 3x10 501kg",
          "squat 3x10 rir 11", "squat 3x10 rpe 12", "squat 2.5x10", "squat 2x10.5", "plank 1x601s",
          "squat 3x10 721 min", "squat 99999999999x10", "squat -3x10", "squat 3x10 9999 lb"}) {
        auto const read = strengthReading(typed);
        EXPECT_TRUE(read.items.empty()) << typed << " is " << strengthInFewWords(typed);
        EXPECT_EQ(read.faults.size(), 1U) << typed;
    }
}

TEST(StrengthLine, KeepsWhatMakesNoSenseAsANote) {
    for (auto const* typed :
         {"3x10", "squat x10", "squat 3x", "x", "squat 3x10,8", "squat 3x10 40kg 50kg 60kg ?",
          "squat @", "3x10 40kg", "rir 2", "squat rir", "xxx 3xx10", "squat 3x10%", "squat 3x-10",
          "squat 3x10 -40kg", "45 min", "rpe 7"}) {
        auto const read = strengthReading(typed);
        EXPECT_TRUE(read.faults.empty()) << typed;
        ASSERT_EQ(read.unread.size(), 1U) << typed << " is " << strengthInFewWords(typed);
        EXPECT_EQ(read.unread.front(), typed);
    }
}

// Whatever pieces of a strength line come in whatever order: what is stored can be.
RC_GTEST_PROP(StrengthLine, StoresOnlySetsThatCanBe, ()) {
    static std::vector<std::string> const pieces{
        "squat", "row",  "pull-ups", "3x10", "3 x 10", "x",  "10",   "10,8", ",",    "8",
        "@",     "40kg", "40",       "lb",   "rir",    "2",  "rpe",  "45",   "min",  "gym",
        ":",     "-",    "/",        "s",    "sets",   "of", "reps", "and",  "🏋", "999"};
    auto const picked = *rc::gen::container<std::vector<std::string>>(rc::gen::elementOf(pieces));
    std::string text;
    for (auto const& piece : picked)
        text += piece + " ";
    auto const read = strengthReading(text);
    for (auto const& item : read.items)
        if (auto const* workout = std::get_if<Workout>(&item.entry)) {
            RC_ASSERT(!workout->minutes || (*workout->minutes > 0 && *workout->minutes <= 720));
            for (auto const& set : workout->sets) {
                RC_ASSERT(!set.exercise.empty());
                RC_ASSERT(set.reps >= 1 && set.reps <= 600);
                RC_ASSERT(!set.loadKg || (*set.loadKg >= 0 && *set.loadKg <= 500));
                RC_ASSERT(!set.rir || (*set.rir >= 0 && *set.rir <= 10));
            }
        }
}

}  // namespace
}  // namespace steady
