#include "tests/app/run_program.h"
#include "tests/support/temporary_folder.h"

#include <gtest/gtest.h>

#include <fstream>

namespace steady::test {
namespace {

/// A diary of the first example person in a folder of its own.
class DiaryCommands : public ::testing::Test {
 protected:
    void SetUp() override {
        auto const run =
            steady({"profile", "--set", sourceFile("resources/examples/p1.json").string(),
                    "--today", "2026-11-16"});
        ASSERT_EQ(run.exitCode, 0) << run.err;
    }

    ProgramRun steady(std::vector<std::string> words) const {
        words.insert(words.begin() + 1, {"--diary", diary()});
        return runProgram(words);
    }

    std::string diary() const { return (m_folder / "diary.steady").string(); }

    nlohmann::json entriesOf(std::string const& day) const {
        return steady({"day", "--on", day, "--json"}).json()["entries"];
    }

    TemporaryFolder m_folder;
};

}  // namespace

TEST_F(DiaryCommands, LogAMealAndCountItInTheDay) {
    auto const logged = steady({"log", "--on", "2026-11-20", "2 eggs, 60 g oats 08:10", "--json"});
    ASSERT_EQ(logged.exitCode, 0) << logged.err;
    auto const entries = logged.json()["entries"];
    ASSERT_EQ(entries.size(), 2U);
    EXPECT_EQ(entries[1]["grams"], 60);
    EXPECT_EQ(entries[1]["time"], "08:10");
    EXPECT_TRUE(logged.json()["unread"].empty());

    auto const day = steady({"day", "--on", "2026-11-20", "--json"}).json();
    EXPECT_EQ(day["entries"].size(), 2U);
    EXPECT_EQ(day["state"], "partial");
    EXPECT_EQ(day["plan_version"], 1);
    double const kcal =
        entries[0]["energy_kcal"].get<double>() + entries[1]["energy_kcal"].get<double>();
    EXPECT_NEAR(day["totals"]["energy_kcal"], kcal, 1e-6);
    EXPECT_EQ(day["window"]["first"], "08:10");
}

TEST_F(DiaryCommands, LogEachKindOfEntry) {
    for (auto const* text : {"walk 35", "82,4 kg", "slept 22:40-6:30", "glucose 5.6 fasting",
                             "bp 128/82", "waist 98", "squat 3x10 40kg", "stress 3"})
        EXPECT_EQ(steady({"log", "--on", "2026-11-20", text}).exitCode, 0) << text;
    auto const entries = entriesOf("2026-11-20");
    EXPECT_EQ(entries.size(), 9U);  // blood pressure is two readings
}

TEST_F(DiaryCommands, KeepUnreadTextAsANote) {
    auto const logged = steady({"log", "--on", "2026-11-20", "qwxyz blorp", "--json"});
    ASSERT_EQ(logged.exitCode, 0) << logged.err;
    ASSERT_EQ(logged.json()["unread"].size(), 1U);
    EXPECT_EQ(logged.json()["entries"][0]["kind"], "note");
}

TEST_F(DiaryCommands, RefuseAnAbsurdWeightAndStoreNothing) {
    EXPECT_EQ(steady({"log", "--on", "2026-11-20", "880 kg"}).exitCode, 1);
    EXPECT_TRUE(entriesOf("2026-11-20").empty());
}

TEST_F(DiaryCommands, UndoAndRedoAcrossRestarts) {
    steady({"log", "--on", "2026-11-20", "walk 35"});
    steady({"log", "--on", "2026-11-20", "82.4 kg"});
    EXPECT_EQ(entriesOf("2026-11-20").size(), 2U);
    EXPECT_EQ(steady({"undo"}).exitCode, 0);
    EXPECT_EQ(entriesOf("2026-11-20").size(), 1U);
    EXPECT_EQ(steady({"undo"}).exitCode, 0);
    EXPECT_TRUE(entriesOf("2026-11-20").empty());
    EXPECT_EQ(steady({"redo"}).exitCode, 0);
    EXPECT_EQ(steady({"redo"}).exitCode, 0);
    EXPECT_EQ(entriesOf("2026-11-20").size(), 2U);
    EXPECT_EQ(steady({"redo"}).exitCode, 1);
}

TEST_F(DiaryCommands, ImportOnceHoweverOftenAsked) {
    auto const file = (m_folder / "weights.csv").string();
    std::ofstream(file)
        << "date,weight (kg)\n2026-11-01,88.1\n2026-11-02,87,9\n2026-11-03,87.8\nnonsense,1\n";
    auto const dry = steady({"import", file, "--dry-run", "--json"});
    ASSERT_EQ(dry.exitCode, 0) << dry.err;
    EXPECT_EQ(dry.json()["added"], 2);
    auto const first = steady({"import", file, "--json"}).json();
    EXPECT_EQ(first["added"], 2);
    EXPECT_EQ(first["refused"].size(), 2U) << first;
    auto const second = steady({"import", file, "--json"}).json();
    EXPECT_EQ(second["added"], 0);
    EXPECT_EQ(second["already_there"], 2);
}

TEST_F(DiaryCommands, SummariseAWeek) {
    steady({"log", "--on", "2026-11-17", "walk 35"});
    steady({"log", "--on", "2026-11-18", "slept 22:40-6:30"});
    auto const week = steady({"week", "--week", "2026-W47", "--json"});
    ASSERT_EQ(week.exitCode, 0) << week.err;
    EXPECT_EQ(week.json()["sleep"]["n"], 1);
    EXPECT_EQ(week.json()["days"]["not_tracked"], 5);
    EXPECT_TRUE(week.json()["weight"]["rate_kg_per_week"].is_null());
}

TEST_F(DiaryCommands, CheckASoundDiary) {
    auto const run = steady({"check", "--json"});
    EXPECT_EQ(run.exitCode, 0) << run.err;
    EXPECT_EQ(run.json()["ok"], true);
}

TEST_F(DiaryCommands, AnswerThreeWhenTheDiaryCannotBeOpened) {
    std::ofstream(m_folder / "text.steady") << "hello, I am not a diary";
    EXPECT_EQ(runProgram({"day", "--diary", (m_folder / "text.steady").string()}).exitCode, 3);
    EXPECT_EQ(runProgram({"day", "--diary", (m_folder / "none.steady").string()}).exitCode, 3);
    EXPECT_EQ(runProgram({"day", "--diary", m_folder.path().string()}).exitCode, 3);
}

TEST(SampleCommand, WritesALabelledDiaryThatThePagesCanDraw) {
    TemporaryFolder const folder;
    auto const diary = (folder / "sample.steady").string();
    auto const made = runProgram({"sample", "--diary", diary, "--weeks", "6", "--seed", "3"});
    ASSERT_EQ(made.exitCode, 0) << made.err;
    for (auto const* page :
         {"today", "plan", "trends", "profile", "trends/weight", "trends/kept"}) {
        auto const picture = (folder / "page.png").string();
        std::filesystem::remove(picture);
        auto const run =
            runProgram({"screenshot", "--diary", diary, "--page", page, "--out", picture});
        EXPECT_EQ(run.exitCode, 0) << run.err;
        EXPECT_GT(std::filesystem::file_size(picture), 10000U) << page;
    }
}

TEST(SampleCommand, IsTheSameForTheSameSeed) {
    TemporaryFolder const folder;
    for (auto const* name : {"a.steady", "b.steady"})
        ASSERT_EQ(runProgram({"sample", "--diary", (folder / name).string(), "--weeks", "4",
                              "--seed", "7", "--today", "2026-11-22"})
                      .exitCode,
                  0);
    auto const trends = [&](char const* name) {
        return runProgram({"trends", "--diary", (folder / name).string(), "--from", "2026-10-26",
                           "--to", "2026-11-22", "--json"})
            .json();
    };
    EXPECT_FALSE(trends("a.steady")["series"].empty());
    EXPECT_EQ(trends("a.steady"), trends("b.steady"));
}

}  // namespace steady::test
