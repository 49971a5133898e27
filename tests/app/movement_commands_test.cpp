#include "tests/app/run_program.h"
#include "tests/support/temporary_folder.h"

#include <gtest/gtest.h>

namespace steady::test {
namespace {

std::string movementDiary(TemporaryFolder const& folder) {
    auto const diary = (folder / "a.steady").string();
    auto const person = sourceFile("resources/examples/p1.json").string();
    auto const run = runProgram({"profile", "--diary", diary, "--set", person});
    EXPECT_EQ(run.exitCode, 0) << run.err;
    return diary;
}

nlohmann::json logged(std::string const& diary, std::string const& text) {
    auto const run = runProgram({"log", "--diary", diary, "--json", text});
    EXPECT_EQ(run.exitCode, 0) << text << ": " << run.err;
    return run.json();
}

}  // namespace

TEST(LogCommand, MakesOneStrengthWorkoutOfOneLine) {
    TemporaryFolder const folder;
    auto const diary = (folder / "new.steady").string();
    auto const answer = logged(diary, "squat 3x10 40kg, goblet squats 10,8 @ 20 kg rir 2, 45 min");
    ASSERT_EQ(answer["entries"].size(), 1U) << answer;
    auto const workout = answer["entries"][0];
    EXPECT_EQ(workout["kind"], "workout");
    EXPECT_EQ(workout["modality"], "resistance");
    EXPECT_EQ(workout["minutes"], 45);
    ASSERT_EQ(workout["sets"].size(), 5U);
    EXPECT_EQ(workout["sets"][0]["exercise"], "squat") << "without a plan it stays open";
    EXPECT_EQ(workout["sets"][0]["load_kg"], 40);
    EXPECT_EQ(workout["sets"][3]["exercise"], "goblet_squat");
    EXPECT_EQ(workout["sets"][4]["reps"], 8);
    EXPECT_EQ(workout["sets"][4]["load_kg"], 20);
    EXPECT_EQ(workout["sets"][4]["rir"], 2);
    EXPECT_TRUE(answer["unread"].empty());
}

TEST(LogCommand, RefusesSetsThatCannotBeAndLogsNothing) {
    TemporaryFolder const folder;
    auto const diary = (folder / "new.steady").string();
    auto const run = runProgram({"log", "--diary", diary, "--json", "squat 3x10, row 300x10"});
    EXPECT_EQ(run.exitCode, 1);
    EXPECT_NE(run.err.find("300x10"), std::string::npos) << run.err;
    auto const day = runProgram({"day", "--diary", diary, "--json"});
    EXPECT_TRUE(day.json()["entries"].empty()) << day.out;
}

// F-05: 88 kg, half an hour brisk is 167.2 kcal net, 45 minutes of strength 165.0; the food budget
// does not move by it.
TEST(DayCommand, TellsMovementEnergyAndBreaksBesideTheFood) {
    TemporaryFolder const folder;
    auto const diary = movementDiary(folder);
    logged(diary, "walk 30 rpe 4");
    logged(diary, "strength 45 min");
    logged(diary, "2 breaks");
    auto const day = runProgram({"day", "--diary", diary, "--json"}).json();
    EXPECT_NEAR(day["movement_energy"]["net_kcal"], 167.2 + 165.0, 1e-9);
    EXPECT_EQ(day["movement_energy"]["known"], 2);
    EXPECT_EQ(day["small_movement"]["sitting_breaks"], 2);
    EXPECT_EQ(day["small_movement"]["target"], 6);
    EXPECT_TRUE(day["totals"]["energy_kcal"].is_null() || day["totals"]["energy_kcal"] == 0);
    auto const trends = runProgram({"trends", "--diary", diary, "--json"}).json();
    ASSERT_EQ(trends["series"]["movement_energy"].size(), 1U);
    EXPECT_NEAR(trends["series"]["movement_energy"][0]["value"], 332.2, 1e-9);
}

TEST(WeekCommand, ReadsTheWeekAgainstItsGoal) {
    TemporaryFolder const folder;
    auto const diary = movementDiary(folder);
    logged(diary, "walk 35 rpe 4, run 25 rpe 6, walk 20 rpe 2");
    auto const movement = runProgram({"week", "--diary", diary, "--json"}).json()["movement"];
    EXPECT_EQ(movement["mvpa_min"], 35 + 2 * 25);
    EXPECT_EQ(movement["aerobic_min"], 60) << "a stroll is no aerobic minute";
    EXPECT_EQ(movement["mvpa_goal_min"], 150);
}

}  // namespace steady::test
