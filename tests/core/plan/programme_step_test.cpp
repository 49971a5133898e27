#include "core/plan/hiit_stage.h"
#include "core/plan/progression.h"

#include <gtest/gtest.h>

namespace steady {
namespace {

Date const kStart = makeDate(2026, 9, 7);  // a Monday

Date afterWeeks(int weeks) {
    return kStart + std::chrono::days(7 * weeks);
}

/// Weeks since the start, each with a share of its programme row done.
TrainingPast pastOf(std::vector<double> const& shares) {
    TrainingPast past;
    past.known = true;
    for (std::size_t at = 0; at < shares.size(); ++at) {
        if (shares[at] <= 0) continue;
        auto const monday = afterWeeks(static_cast<int>(at));
        past.weeks.push_back({isoWeekOf(monday), 240 * shares[at], 4, shares[at] > 0.5 ? 3 : 0, 0});
        past.lastMoved = monday + std::chrono::days(5);
    }
    return past;
}

ProgrammeStep stepAfter(std::vector<double> const& shares, int weeks = -1,
                        Experience experience = Experience::Beginner) {
    int const today = weeks < 0 ? static_cast<int>(shares.size()) : weeks;
    return programmeStep(pastOf(shares), kStart, afterWeeks(today), experience);
}

TEST(ProgrammeStep, FollowsTheCalendarWhileEveryWeekIsDone) {
    std::vector<double> shares;
    for (int week = 1; week <= 30; ++week) {
        EXPECT_EQ(stepAfter(shares).week, programmeWeekOf(week, Experience::Beginner)) << week;
        EXPECT_TRUE(stepAfter(shares).why.empty());
        shares.push_back(1);
    }
    EXPECT_EQ(stepAfter({1}, 1, Experience::Advanced).week, 10);
}

TEST(ProgrammeStep, HoldsAWeekThatWasHardlyDone) {
    auto const held = stepAfter({1, 1, 0.1});
    EXPECT_EQ(held.week, 3);
    EXPECT_EQ(held.volume, 1);
    EXPECT_NE(toEnglish(held.why).find("repeats"), std::string::npos);
    EXPECT_EQ(stepAfter({1, 1, 0.1, 1}).week, 4);
}

TEST(ProgrammeStep, TakesALighterWeekAsAStepWhateverWasDone) {
    EXPECT_EQ(stepAfter({1, 1, 1, 0.1}).week, 5);
}

TEST(ProgrammeStep, StartsAgainGentlyAfterAPause) {
    auto const oneWeek = stepAfter({1, 1, 1, 1, 1, 0});
    EXPECT_EQ(oneWeek.week, 6);
    EXPECT_EQ(oneWeek.volume, 0.8);
    auto const twoWeeks = stepAfter({1, 1, 1, 1, 1, 0, 0});
    EXPECT_EQ(twoWeeks.week, 4);
    EXPECT_EQ(twoWeeks.volume, 0.6);
    auto const fourWeeks = stepAfter({1, 1, 1, 1, 1, 1, 0, 0, 0, 0});
    EXPECT_EQ(fourWeeks.week, 5) << "the start of the phase";
    EXPECT_EQ(fourWeeks.volume, 1);
    EXPECT_NE(toEnglish(fourWeeks.why).find("welcome back"), std::string::npos);
    EXPECT_EQ(stepAfter({1, 1, 1, 1, 1, 0, 0, 1}).week, 5) << "back two, then a step";
}

TEST(ProgrammeStep, KnowsOnlyTheCalendarWhereNobodyLooked) {
    EXPECT_EQ(programmeStep({}, kStart, afterWeeks(5), Experience::Beginner).week, 6);
    EXPECT_EQ(programmeStep({}, {}, kStart, Experience::Intermediate).week, 5);
}

TEST(ProgrammeStep, CountsFromTheFirstWholeWeek) {
    auto const thursday = kStart + std::chrono::days(3);
    TrainingPast past;
    past.known = true;
    past.lastMoved = thursday;
    EXPECT_EQ(programmeStep(past, thursday, afterWeeks(1), Experience::Beginner).week, 1);
}

TEST(ProgrammeStep, ShrinksMinutesAndSetsAfterAPause) {
    EXPECT_EQ(minutesAtVolume(35, 1), 35);
    EXPECT_EQ(minutesAtVolume(35, 0.8), 30);
    EXPECT_EQ(minutesAtVolume(30, 0.6), 20);
    EXPECT_EQ(setsAtVolume(3, 0.6), 2);
    EXPECT_EQ(setsAtVolume(1, 0.6), 1);
}

TEST(Progression, ListsTheWeeksToComeFromTheStep) {
    auto const weeks = progressionFrom(6, 4, Experience::Beginner, true);
    ASSERT_EQ(weeks.size(), 12U);
    EXPECT_TRUE(weeks[5].lighter) << "week 6 of the calendar is the held lighter week";
    EXPECT_EQ(weeks[6].aerobicMinutes, 35);
    EXPECT_EQ(weeks[6].week, 7);
}

std::vector<HiitDone> sessions(std::vector<double> const& efforts) {
    std::vector<HiitDone> done;
    for (std::size_t at = 0; at < efforts.size(); ++at)
        done.push_back({kStart + std::chrono::days(7 * static_cast<int>(at)), efforts[at], {}});
    return done;
}

HiitStage stageAfter(std::vector<double> const& efforts, int programmeWeek = 10) {
    auto const done = sessions(efforts);
    auto const today = done.empty() ? kStart : done.back().day + std::chrono::days(3);
    return hiitStageOf(done, today, programmeWeek);
}

TEST(HiitStages, RiseAfterTwoSessionsWithinTheirEffort) {
    EXPECT_EQ(stageAfter({}), HiitStage::Intro);
    EXPECT_EQ(stageAfter({7}), HiitStage::Intro);
    EXPECT_EQ(stageAfter({7, 7}), HiitStage::Ones4);
    EXPECT_EQ(stageAfter({7, 8}), HiitStage::Intro) << "the introduction asks for 7";
    EXPECT_EQ(stageAfter({7, 7, 8, 8}), HiitStage::Ones6);
    EXPECT_EQ(stageAfter({7, 7, 8, 8, 8, 8, 8, 8}), HiitStage::Ones10);
}

TEST(HiitStages, TakeFourMinuteIntervalsAfterFourSessionsOfTen) {
    std::vector<double> efforts{7, 7, 8, 8, 8, 8, 8, 8, 8, 8};
    EXPECT_EQ(stageAfter(efforts), HiitStage::Ones10) << "two of the four";
    efforts.insert(efforts.end(), {8, 8});
    EXPECT_EQ(stageAfter(efforts), HiitStage::Fours2);
    EXPECT_EQ(stageAfter(efforts, 7), HiitStage::Ones10) << "not before week 9";
}

TEST(HiitStages, StepBackWhenTwoCostTooMuch) {
    EXPECT_EQ(stageAfter({7, 7, 9}), HiitStage::Ones4);
    EXPECT_EQ(stageAfter({7, 7, 9, 9}), HiitStage::Intro);
    auto tired = sessions({7, 7, 7, 7});
    tired[2].fatigueNextDay = tired[3].fatigueNextDay = 8;
    EXPECT_EQ(hiitStageOf(tired, tired.back().day, 10), HiitStage::Intro);
}

TEST(HiitStages, BeginAgainAfterAMonthWithout) {
    auto const done = sessions({7, 7, 8, 8});
    EXPECT_EQ(hiitStageOf(done, done.back().day + std::chrono::days(15), 10), HiitStage::Ones4);
    EXPECT_EQ(hiitStageOf(done, done.back().day + std::chrono::days(30), 10), HiitStage::Intro);
    auto silent = done;
    for (auto& one : silent)
        one.rpe.reset();
    EXPECT_EQ(hiitStageOf(silent, silent.back().day, 10), HiitStage::Intro)
        << "effort that was not said is no step";
}

TEST(HiitStages, AreSessionsWithMinutesAndBeats) {
    auto const four = hiitDose(HiitStage::Fours4, {52, 60, false});
    EXPECT_EQ(toEnglish(four.name), "Intervals, 4 × 4 min");
    EXPECT_EQ(four.minutes, 40);
    EXPECT_EQ(four.heartRateBpm, (NumberRange{146, 163}));
    EXPECT_FALSE(hiitDose(HiitStage::Ones10, {52, 60, true}).heartRateBpm);
    EXPECT_EQ(toEnglish(hiitDose(HiitStage::Ones6, {52, 60, false}).name), "Intervals, 6 × 1 min");
}

}  // namespace
}  // namespace steady
