#include "core/analysis/stress_summary.h"

#include "core/analysis/diary_days.h"
#include "tests/core/analysis/diary_makers.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace steady {
namespace {

using test::day;

Feeling felt(Date on, FeelingKind kind, int value, std::int64_t row = 1) {
    return {{EntryKind::Feeling, row}, {on, clockTime(20), 60}, kind, value};
}

void answer(std::vector<Entry>& entries, Date on, StressAnswers const& answers) {
    for (std::size_t i = 0; i < answers.size(); ++i)
        entries.emplace_back(felt(on, kStressQuestions[i], answers[i]));
}

Flag restless(Date on) {
    return {{EntryKind::Flag, 1}, {on, std::nullopt, 60}, FlagKind::RestlessMind};
}

TEST(FourQuestions, GiveTheWorkedExample) {
    EXPECT_EQ(perceivedStress({3, 1, 2, 3}), 11);
    EXPECT_EQ(stressBandOf(11), StressBand::High);
}

TEST(FourQuestions, HaveThreeBands) {
    EXPECT_EQ(stressBandOf(0), StressBand::Low);
    EXPECT_EQ(stressBandOf(5), StressBand::Low);
    EXPECT_EQ(stressBandOf(6), StressBand::Middle);
    EXPECT_EQ(stressBandOf(8), StressBand::Middle);
    EXPECT_EQ(stressBandOf(9), StressBand::High);
    EXPECT_EQ(stressBandOf(16), StressBand::High);
}

TEST(FourQuestions, ChangeFromThreePointsOn) {
    EXPECT_TRUE(isRealStressChange(11, 8));
    EXPECT_TRUE(isRealStressChange(5, 8));
    EXPECT_FALSE(isRealStressChange(11, 9));
}

RC_GTEST_PROP(FourQuestions, StayFromZeroToSixteenAndGrowWithStrain, ()) {
    StressAnswers answers;
    for (auto& each : answers)
        each = *rc::gen::inRange(0, 5);
    int const total = perceivedStress(answers);
    RC_ASSERT(total >= 0 && total <= 16);
    StressAnswers worse = answers;
    worse[0] = std::min(4, worse[0] + 1);
    worse[2] = std::max(0, worse[2] - 1);
    RC_ASSERT(perceivedStress(worse) >= total);
}

TEST(StressScreens, CountOnlyWhenAllFourWereAnsweredThatDay) {
    std::vector<Entry> entries;
    answer(entries, day(3), {3, 1, 2, 3});
    entries.emplace_back(felt(day(5), FeelingKind::ScreenNoControl, 4));
    answer(entries, day(1), {0, 4, 4, 0});
    auto const screens = stressScreens(entries, {day(0), day(9)});
    EXPECT_EQ(screens, (std::vector<StressScreen>{{day(1), 0}, {day(3), 11}}));
}

TEST(StressScreens, TakeTheLastAnswerOfADay) {
    std::vector<Entry> entries;
    answer(entries, day(3), {3, 1, 2, 3});
    entries.emplace_back(felt(day(3), FeelingKind::ScreenPilingUp, 0, 9));
    EXPECT_EQ(stressScreens(entries, {day(3), day(3)}).at(0).total, 8);
}

TEST(DailyStressMean, LeavesOutDaysWithoutAnAnswer) {
    std::vector<Entry> const entries{felt(day(0), FeelingKind::Stress, 10),
                                     felt(day(2), FeelingKind::Stress, 6),
                                     felt(day(5), FeelingKind::Stress, 3)};
    EXPECT_EQ(dailyStress(entries, day(8)), (DailyStress{4.5, 2}));
    EXPECT_FALSE(dailyStress(entries, day(30)));
}

TEST(StressReasons, AreTheThreeOfTheRule) {
    std::vector<Entry> entries;
    EXPECT_TRUE(stressReasons(stressSignsOf(entries, day(10)), day(10)).empty());
    answer(entries, day(1), {2, 2, 2, 3});  // 9
    EXPECT_EQ(stressReasons(stressSignsOf(entries, day(10)), day(10)),
              std::vector{StressReason::Questions});
    EXPECT_TRUE(stressReasons(stressSignsOf(entries, day(60)), day(60)).empty()) << "long ago";
    for (int i = 4; i < 9; ++i)
        entries.emplace_back(felt(day(i), FeelingKind::Stress, 6));
    for (int const i : {5, 7, 9})
        entries.emplace_back(restless(day(i)));
    EXPECT_EQ(stressReasons(stressSignsOf(entries, day(10)), day(10)),
              (std::vector{StressReason::Questions, StressReason::DailyStress,
                           StressReason::RestlessNights}));
}

TEST(StressReasons, WantFiveDaysOfTheWeek) {
    std::vector<Entry> entries;
    for (int i = 0; i < 4; ++i)
        entries.emplace_back(felt(day(i), FeelingKind::Stress, 9));
    EXPECT_TRUE(stressReasons(stressSignsOf(entries, day(6)), day(6)).empty());
}

TEST(RestlessNights, AreCountedOnceADay) {
    std::vector<Entry> const entries{restless(day(1)), restless(day(1)), restless(day(2))};
    EXPECT_EQ(stressSignsOf(entries, day(3)).restlessNights, 2);
}

TEST(TheClinicianLine, WantsTwelveTwiceInARow) {
    std::vector<Entry> entries;
    answer(entries, day(0), {4, 1, 1, 4});  // 14
    EXPECT_FALSE(isHighStressTwice(stressSignsOf(entries, day(40))));
    answer(entries, day(30), {3, 1, 1, 3});  // 12
    EXPECT_TRUE(isHighStressTwice(stressSignsOf(entries, day(40))));
    answer(entries, day(60), {1, 3, 3, 1});
    EXPECT_FALSE(isHighStressTwice(stressSignsOf(entries, day(61))));
}

TEST(TheClinicianLine, HearsOfLowMoodOnMostDaysOfAFortnight) {
    std::vector<Entry> entries;
    for (int i = 0; i < 7; ++i)
        entries.emplace_back(felt(day(i), FeelingKind::LowMood, 6));
    EXPECT_FALSE(isLowMoodMostDays(stressSignsOf(entries, day(13))));
    entries.emplace_back(felt(day(8), FeelingKind::Mood, 3));
    EXPECT_TRUE(isLowMoodMostDays(stressSignsOf(entries, day(13))));
    EXPECT_FALSE(isLowMoodMostDays(stressSignsOf(entries, day(20))));
}

TEST(StressScreen, ComesBackAfterThirtyDays) {
    std::vector<Entry> entries;
    EXPECT_TRUE(isStressScreenDue(stressSignsOf(entries, day(0)), day(0)));
    answer(entries, day(0), {1, 3, 3, 1});
    EXPECT_FALSE(isStressScreenDue(stressSignsOf(entries, day(29)), day(29)));
    EXPECT_TRUE(isStressScreenDue(stressSignsOf(entries, day(30)), day(30)));
}

TEST(PracticeMinutes, AddUpAndCountAsThePracticeOfTheDay) {
    Measurement done;
    done.when = {day(2), clockTime(21), 60};
    done.quantity = MeasuredQuantity::PracticeMinutes;
    done.value = done.siValue = 5;
    done.unit = "min";
    std::vector<Entry> const entries{done, done};
    EXPECT_DOUBLE_EQ(stressSignsOf(entries, day(2)).practiceMinutesToday, 10);
    EXPECT_TRUE(diaryDays(entries, {day(2), day(2)}).at(day(2)).practiceDone);
}

}  // namespace
}  // namespace steady
