#include "core/report/plan_report.h"

#include "tests/support/sample_plan.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>

namespace steady {
namespace {

using test::samplePlan;
using test::sampleProjection;
using ::testing::AllOf;
using ::testing::HasSubstr;
using ::testing::Not;

Date const kReportPrinted = makeDate(2026, 11, 20);

std::string printedText(Plan const& plan, std::vector<ProjectionPoint> const& projection = {}) {
    return toPlainText(planReport(plan, projection, kReportPrinted));
}

std::string firstPageText(Plan const& plan) {
    auto document = planReport(plan, {}, kReportPrinted);
    auto const isBreak = [](Block const& block) {
        return std::holds_alternative<PageBreak>(block);
    };
    auto const end = std::find_if(document.blocks.begin(), document.blocks.end(), isBreak);
    document.blocks.erase(end, document.blocks.end());
    return toPlainText(document);
}

template <class Kind>
std::vector<Kind> reportBlocks(Document const& document) {
    std::vector<Kind> found;
    for (auto const& block : document.blocks)
        if (auto const* one = std::get_if<Kind>(&block)) found.push_back(*one);
    return found;
}

TEST(PlanReport, OpensWithVersionWeightAndGoal) {
    auto const text = firstPageText(samplePlan());
    EXPECT_THAT(text,
                HasSubstr("My plan\nVersion 3, from Monday 9 November 2026 · week 1 of 12\n"));
    EXPECT_THAT(text, HasSubstr("Weight at the start 88.0 kg\n"));
    EXPECT_THAT(text, HasSubstr("Goal 79.2 kg, milestones 85.4 · 83.6 · 81.8\n"));
}

TEST(PlanReport, NamesEachDaysFiguresOnPageOne) {
    auto const text = firstPageText(samplePlan());
    EXPECT_THAT(text, HasSubstr("Eating window | 09:00–17:00 | Reached in steps from 12 h"));
    EXPECT_THAT(text, HasSubstr("Protein | 102 g | "));
    EXPECT_THAT(text, HasSubstr("Net carbs | 183 g | Slow ones first, glycaemic load up to 91"));
    EXPECT_THAT(text, HasSubstr("Fibre | 26 g | "));
    EXPECT_THAT(text, HasSubstr("Energy | 1\u202f830 kcal | 20 % under what you use"));
    EXPECT_THAT(text, HasSubstr("Sleep | 22:10–06:30 | Coffee until 13:15, wind down from 21:10"));
    EXPECT_THAT(text, HasSubstr("Calm | 5 min | Slow sighing breaths"));
}

TEST(PlanReport, PutsTheWholeWeekOnTheBoard) {
    auto const document = planReport(samplePlan(), {}, kReportPrinted);
    auto const boards = reportBlocks<WeekBoard>(document);
    ASSERT_EQ(boards.size(), 1U);
    ASSERT_EQ(boards[0].days.size(), 7U);
    EXPECT_EQ(toEnglish(boards[0].days[1].items.at(0).name), "Strength A");
    EXPECT_EQ(toEnglish(boards[0].days[1].items.at(0).detail), "28 min");
    EXPECT_TRUE(boards[0].days[3].items.empty());
    EXPECT_EQ(toEnglish(boards[0].days[3].rest), "Rest");
}

TEST(PlanReport, GivesTheSampleDayWithWhatEachMealAimsAt) {
    EXPECT_THAT(firstPageText(samplePlan()),
                HasSubstr("09:00 | Two eggs, rye-kernel toast, spinach, berries | "
                          "aim 36 g protein · 64 g net carbs"));
}

TEST(PlanReport, SpreadsMealsOverTheEatingWindow) {
    EXPECT_THAT(firstPageText(samplePlan()),
                AllOf(HasSubstr("12:40 | Lentil and chicken salad"), HasSubstr("16:30 | Fish")));
    auto plan = samplePlan();
    plan.eatingWindow.reset();
    EXPECT_THAT(firstPageText(plan), HasSubstr("Meal 1 | Two eggs"));
}

TEST(PlanReport, PutsLongListsWholeBehindTheFirstPage) {
    auto plan = samplePlan();
    plan.nutrition->eliminate.clear();
    for (int at = 1; at <= 9; ++at)
        plan.nutrition->eliminate.push_back(verbatim("sweet thing " + std::to_string(at)));
    EXPECT_THAT(firstPageText(plan),
                AllOf(HasSubstr("sweet thing 6"), Not(HasSubstr("sweet thing 7"))));
    EXPECT_THAT(printedText(plan), HasSubstr("sweet thing 9"));
}

TEST(PlanReport, ShowsTheTrendOfTheDayWhereItIsKnown) {
    auto const document = planReport(samplePlan(), {}, kReportPrinted, 86.2);
    EXPECT_EQ(toEnglish(document.cornerLines.at(0)), "Weight trend 86.2 kg");
}

TEST(PlanReport, FramesWhatWaitsOnPageOneWithWhatInstead) {
    EXPECT_THAT(firstPageText(samplePlan()),
                HasSubstr("Waits for your clinician: ketogenic plan.\nInstead: The low-GI plan.\n"
                          "Call for help at once with chest pain, fainting, or confusion. Keep "
                          "medicines as prescribed."));
}

TEST(PlanReport, NamesLockedAndWithheldPartsApart) {
    auto plan = samplePlan();
    auto salt = plan.withheld.front();
    salt.component = Component::Salt;
    salt.state = GateState::Withheld;
    plan.withheld.push_back(salt);
    auto const text = firstPageText(plan);
    EXPECT_THAT(text, HasSubstr("Waits for your clinician: ketogenic plan.\n"
                                "Left out for your safety: advice to add salt.\n"));
    EXPECT_THAT(text, HasSubstr("The next page says why and what instead."));
}

TEST(PlanReport, StartsWithUrgentAlerts) {
    auto plan = samplePlan();
    plan.alerts.push_back({"R-01", MessageClass::Urgent, true, verbatim("Take fast sugar now.")});
    auto const text = firstPageText(plan);
    EXPECT_LT(text.find("Urgent: Take fast sugar now."), text.find("Each day"));
    EXPECT_NE(text.find("Urgent: Take fast sugar now."), std::string::npos);
}

TEST(PlanReport, LeavesOutEveryWeightAndEnergyNumberWhenNumbersAreHidden) {
    auto plan = samplePlan();
    plan.numbersHidden = true;
    auto const text = printedText(plan, sampleProjection());
    for (auto const* number : {"kcal", "88.0", "79.2", "85.4", "102 g", "183", "64 g", " kg"})
        EXPECT_THAT(text, Not(HasSubstr(number)));
    EXPECT_THAT(text, HasSubstr("Food | Plate rule"));
    EXPECT_THAT(text, HasSubstr("half the plate vegetables, a quarter protein"));
    EXPECT_THAT(text, HasSubstr("Sleep | 22:10–06:30"));
}

TEST(PlanReport, ShowsNoProteinFigureThatTheRenalTeamSets) {
    auto plan = samplePlan();
    plan.nutrition->proteinG.reset();
    EXPECT_THAT(firstPageText(plan), HasSubstr("Protein | – | Your renal team sets it"));
}

TEST(PlanReport, PromisesNoGapWhereTheFloorBinds) {
    auto plan = samplePlan();
    plan.energy->floorBinds = true;
    EXPECT_THAT(firstPageText(plan), AllOf(HasSubstr("The lowest that is offered to you"),
                                           Not(HasSubstr("under what you use"))));
}

TEST(PlanReport, SaysWhyWithRuleWorkingSourceAndHowSure) {
    auto const text = printedText(samplePlan());
    EXPECT_THAT(text, HasSubstr("Protein: 102 g\n\nProtein protects muscle, your main sugar "
                                "store. 1.4 g × 73.05 kg = 102.3 g, so 102 g\n\nRule D-06; how "
                                "sure: read in the publication itself. Source: Deutz 2014, ESPEN"));
    EXPECT_THAT(text, HasSubstr("What would change it: A new weight or another pace."));
    EXPECT_THAT(text, HasSubstr("Sources\n\n- Balban 2023 (H-03)\n"));
}

TEST(PlanReport, DatesMilestonesFromAllKeptToHalfKept) {
    auto const text = printedText(samplePlan(), sampleProjection());
    // 79.2 kg: day 228 when all is kept, past the year when half is.
    EXPECT_THAT(text, HasSubstr("Goal 79.2 kg | 25 June 2027 or later"));
    EXPECT_THAT(text, ::testing::ContainsRegex("85.4 kg \\| [0-9]+ [A-Z][a-z]+ 202[67] to [0-9]+ "
                                               "[A-Z][a-z]+ 2027"));
    EXPECT_THAT(text, HasSubstr("A range, not a promise; real bodies vary."));
}

TEST(PlanReport, NamesNoDateForAMilestoneThatWasPassed) {
    auto plan = samplePlan();
    plan.weight->milestonesKg = {87.5, 81, 80};
    plan.weight->goalKg = 79.2;
    std::vector<ProjectionPoint> const projection{{0, 82, 82, 82}, {90, 79, 80, 81}};
    for (auto const& chart :
         reportBlocks<WeightBandChart>(planReport(plan, projection, kReportPrinted)))
        EXPECT_EQ(chart.milestonesKg, (std::vector<double>{81, 80}));
    auto const text = printedText(plan, projection);
    EXPECT_EQ(text.find("87.5 kg |"), std::string::npos) << text;
    EXPECT_NE(text.find("81.0 kg |"), std::string::npos) << text;
}

TEST(PlanReport, HasNoWeightPageWithoutAProjection) {
    auto const document = planReport(samplePlan(), {}, kReportPrinted);
    EXPECT_TRUE(reportBlocks<WeightBandChart>(document).empty());
}

TEST(PlanReport, ListsExercisesWithSetsRepetitionsAndReserve) {
    EXPECT_THAT(printedText(samplePlan()),
                HasSubstr("Tuesday: Strength A, 28 min\n\nTwo days apart from the other strength "
                          "day\n\nExercise | Sets × repetitions | Could still do\nBox squat | 2 × "
                          "10–15 | 4\n"));
}

TEST(PlanReport, ShowsTwelveWeeksAndMarksTheLighterOnes) {
    auto const text = printedText(samplePlan());
    EXPECT_THAT(text, HasSubstr("1 | 3 × 30 min | 2 × | – | you start here\n"));
    EXPECT_THAT(text, HasSubstr("8 | 3 × 36 min | 2 × | – | lighter week\n"));
    EXPECT_THAT(text, HasSubstr("12 | 3 × 40 min | 2 × | 1 × | lighter week\n"));
}

TEST(PlanReport, GivesTheEatingWindowRampStepByStep) {
    EXPECT_THAT(
        printedText(samplePlan()),
        HasSubstr("Step 1 | Step 2 | Step 3 | Step 4 | Step 5\n12 h | 11 h | 10 h | 9 h | 8 h\n"));
}

TEST(PlanReport, StillMakesAPageWhenEveryPillarIsWithheld) {
    Plan plan;
    plan.today = makeDate(2026, 11, 9);
    plan.alerts = {{"B-01", MessageClass::Clinician, false, verbatim("Made for adults.")}};
    auto const text = printedText(plan);
    EXPECT_THAT(text, HasSubstr("Made for adults."));
    EXPECT_THAT(text, HasSubstr("Keep medicines as prescribed"));
    EXPECT_THAT(text, Not(HasSubstr("Each day")));
    EXPECT_THAT(text, Not(HasSubstr("Food")));
}

TEST(PlanReport, HeadingsNeverSkipALevel) {
    int level = 1;
    for (auto const& heading :
         reportBlocks<Heading>(planReport(samplePlan(), sampleProjection(), kReportPrinted))) {
        EXPECT_LE(heading.level, level + 1) << toEnglish(heading.text);
        level = heading.level;
    }
}

TEST(PlanReport, EveryTableRowHasACellForEachColumn) {
    for (auto const& table :
         reportBlocks<Table>(planReport(samplePlan(), sampleProjection(), kReportPrinted))) {
        for (auto const& row : table.rows)
            EXPECT_EQ(row.size(), table.rightAligned.size());
        if (!table.header.empty()) {
            EXPECT_EQ(table.header.size(), table.rightAligned.size());
        }
    }
}

}  // namespace
}  // namespace steady
