#include "tests/app/run_program.h"
#include "tests/support/calendar_file.h"
#include "tests/support/temporary_folder.h"

#include <gtest/gtest.h>

#include <fstream>
#include <iterator>

namespace steady::test {
namespace {

std::string example(std::string const& name) {
    return sourceFile("resources/examples/" + name + ".json").string();
}

std::string writeProfile(TemporaryFolder const& folder, std::string const& json) {
    auto const path = (folder / "profile.json").string();
    std::ofstream(path) << json;
    return path;
}

}  // namespace

TEST(PlanCommand, GivesTheWorkedNumbersOfTheFirstExample) {
    auto const run =
        runProgram({"plan", "--profile", example("p1"), "--today", "2026-11-22", "--json"});
    ASSERT_EQ(run.exitCode, 0) << run.err;
    auto const plan = run.json();
    EXPECT_NEAR(plan["markers"]["bmr_kcal"]["value"], 1525.25, 1e-9);
    EXPECT_NEAR(plan["energy"]["tdee_kcal"], 2287.875, 1e-9);
    EXPECT_NEAR(plan["energy"]["deficit_kcal"], 457.575, 1e-9);
    EXPECT_EQ(plan["energy"]["target_kcal"], 1830);
    EXPECT_NEAR(plan["weight"]["goal_kg"], 79.2, 1e-9);
    EXPECT_EQ(plan["weight"]["goal_day"]["kept_100"], 228);
    EXPECT_EQ(plan["weight"]["goal_day"]["kept_70"], 372);
    EXPECT_EQ(plan["weight"]["goal_day"]["kept_50"], 643);
    EXPECT_EQ(plan["nutrition"]["protein_g"], 102);
    EXPECT_EQ(plan["nutrition"]["net_carbs_g"], 183);
    EXPECT_EQ(plan["nutrition"]["fibre_g"], 26);
    EXPECT_NEAR(plan["nutrition"]["fat_g"], 70.9, 1e-9);
    EXPECT_NEAR(plan["nutrition"]["gl_budget"], 91.5, 1e-9);
    EXPECT_EQ(plan["eating_window"]["start"], "09:00");
    EXPECT_EQ(plan["eating_window"]["end"], "17:00");
    EXPECT_EQ(plan["sleep"]["bed"], "22:10");
    EXPECT_FALSE(plan["lines"].empty());
    for (auto const& line : plan["lines"]) {
        EXPECT_FALSE(line["rule"].get<std::string>().empty()) << line["id"];
        EXPECT_FALSE(line["source"].get<std::string>().empty()) << line["id"];
    }
}

TEST(PlanCommand, NamesEveryOffendingFieldAtOnce) {
    TemporaryFolder const folder;
    auto const file = writeProfile(folder, R"({"birth_date": "1981-05-14", "sex": "female",
        "height_cm": 1.65, "weight_kg": 880, "colour": "red"})");
    auto const run = runProgram({"plan", "--profile", file, "--today", "2026-11-22", "--json"});
    EXPECT_EQ(run.exitCode, 1);
    for (auto const* field : {"height_cm", "weight_kg", "colour"})
        EXPECT_NE(run.err.find(field), std::string::npos) << field << " in " << run.err;
    EXPECT_NE(run.err.find("165 cm"), std::string::npos) << run.err;
    EXPECT_EQ(run.json()["error"]["kind"], "invalid_input");
}

TEST(PlanCommand, SaysWhatIsWrongWithAFileThatIsNoProfile) {
    TemporaryFolder const folder;
    auto const missing = runProgram({"plan", "--profile", (folder / "none.json").string()});
    EXPECT_EQ(missing.exitCode, 1);
    EXPECT_NE(missing.err.find("none.json"), std::string::npos);

    auto const broken = runProgram({"plan", "--profile", writeProfile(folder, "{\"sex\": ")});
    EXPECT_EQ(broken.exitCode, 1);
    EXPECT_NE(broken.err.find("line"), std::string::npos) << broken.err;
}

TEST(PlanCommand, WritesAPdfAndAnswersWrongUsageWithTwo) {
    TemporaryFolder const folder;
    auto const pdf = (folder / "plan.pdf").string();
    auto const run =
        runProgram({"plan", "--profile", example("p1"), "--today", "2026-11-22", "--pdf", pdf});
    ASSERT_EQ(run.exitCode, 0) << run.err;
    std::string start(5, ' ');
    std::ifstream(pdf, std::ios::binary).read(start.data(), 5);
    EXPECT_EQ(start, "%PDF-");

    EXPECT_EQ(runProgram({"plan"}).exitCode, 2);
    EXPECT_EQ(runProgram({"plan", "--profil", "x"}).exitCode, 2);
    EXPECT_EQ(runProgram({"plant"}).exitCode, 2);
}

// The whole way: a profile in, a file out that a calendar program reads; a second export is the
// same events again, so that importing it twice does not double them.
TEST(PlanCommand, WritesACalendarThatARealParserReads) {
    TemporaryFolder const folder;
    auto const write = [&](std::string const& name, std::string const& day) {
        auto const file = (folder / name).string();
        auto const run =
            runProgram({"plan", "--profile", example("p1"), "--today", day, "--ics", file});
        EXPECT_EQ(run.exitCode, 0) << run.err;
        EXPECT_TRUE(run.out.empty()) << run.out;
        std::ifstream stream(file, std::ios::binary);
        return std::string(std::istreambuf_iterator<char>(stream), {});
    };
    auto const first = write("a.ics", "2026-11-22");
    EXPECT_TRUE(first.starts_with("BEGIN:VCALENDAR\r\n"));
    EXPECT_EQ(first, write("b.ics", "2026-11-22"));
    if (!canReadCalendars()) GTEST_SKIP() << "libical is not installed";
    auto const read = readCalendar(first);
    EXPECT_TRUE(read.errors.empty()) << read.errors.front();
    auto const* bed = read.titled("Bedtime");
    ASSERT_TRUE(bed);
    EXPECT_EQ(bed->begins, "2026-11-22 22:10");
    EXPECT_EQ(bed->occurs.size(), 28U);
    ASSERT_TRUE(read.titled("Strength A"));
    EXPECT_EQ(read.titled("Strength A")->occurs.size(), 4U);
    for (auto const* title : {"Eating window", "Wind-down", "Brisk walk, 30 min"})
        EXPECT_TRUE(read.titled(title)) << title;
    auto const later = readCalendar(write("c.ics", "2026-12-01"));
    ASSERT_EQ(later.events.size(), read.events.size());
    for (std::size_t at = 0; at < read.events.size(); ++at)
        EXPECT_EQ(later.events[at].uid, read.events[at].uid);
}

TEST(PlanCommand, SaysWhyACalendarCannotBeWritten) {
    auto const run = runProgram({"plan", "--profile", example("p1"), "--today", "2026-11-22",
                                 "--ics", "/no/such/folder/plan.ics"});
    EXPECT_EQ(run.exitCode, 1);
    EXPECT_NE(run.err.find("/no/such/folder"), std::string::npos) << run.err;
}

TEST(GatesCommand, ShowsStatesAndRows) {
    TemporaryFolder const folder;
    auto const file =
        writeProfile(folder, R"({"birth_date": "1970-01-02", "sex": "male", "height_cm": 178,
        "weight_kg": 104, "medicines": ["sglt2_inhibitor", "diuretic"]})");
    auto const run = runProgram({"gates", "--profile", file, "--today", "2026-11-22", "--json"});
    ASSERT_EQ(run.exitCode, 0) << run.err;
    auto const gates = run.json();
    EXPECT_EQ(gates["KETO"]["state"], "withheld");
    EXPECT_EQ(gates["KETO"]["rules"], nlohmann::json::array({"B-11"}));
    EXPECT_EQ(gates["LC"]["state"], "locked");
    EXPECT_EQ(gates["SALT"]["state"], "withheld");
}

TEST(MarkersCommand, GivesTheBasicFigures) {
    auto const run =
        runProgram({"markers", "--profile", example("p1"), "--today", "2026-11-22", "--json"});
    ASSERT_EQ(run.exitCode, 0) << run.err;
    auto const markers = run.json();
    EXPECT_NEAR(markers["bmi_kg_m2"]["value"], 32.32, 0.005);
    EXPECT_EQ(markers["bmi_kg_m2"]["band"], "obesity_1");
    EXPECT_NEAR(markers["waist_to_height"]["value"], 0.618, 0.0005);
    EXPECT_NEAR(markers["tdee_kcal"]["value"], 2287.875, 1e-9);
}

}  // namespace steady::test
