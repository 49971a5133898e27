#include "core/analysis/glucose_summary.h"
#include "core/analysis/movement_summary.h"
#include "core/analysis/sleep_summary.h"
#include "core/analysis/statistics.h"
#include "tests/core/analysis/diary_makers.h"

#include <gtest/gtest.h>

namespace steady {
namespace {

using test::day;
using test::night;
using test::workout;

TEST(SleepRegularity, GivesTheWorkedExample) {
    auto const spread =
        clockSpread({clockTime(6, 30), clockTime(6, 30), clockTime(6, 45), clockTime(6, 15),
                     clockTime(6, 30), clockTime(8, 30), clockTime(8)});
    ASSERT_TRUE(spread);
    EXPECT_NEAR(spread->minutes, 52.7, 0.05);
    EXPECT_EQ(regularityOf(*spread), Regularity::Variable);
}

TEST(SleepRegularity, DoesNotBreakAtMidnight) {
    auto const spread = clockSpread({clockTime(23, 50), clockTime(0, 10)});
    EXPECT_NEAR(spread->minutes, 14.14, 0.01);
}

TEST(SleepRegularity, NeedsTenNightsOfFourteen) {
    std::vector<Entry> entries;
    for (int i = 0; i < 9; ++i)
        entries.push_back(night(day(i), clockTime(22), clockTime(6)));
    DateRange const all{day(0), day(13)};
    EXPECT_FALSE(wakeSpread(sleptDays(entries, all), day(13)));
    entries.push_back(night(day(13), clockTime(22), clockTime(6)));
    EXPECT_EQ(wakeSpread(sleptDays(entries, all), day(13))->n, 10);
}

TEST(SocialJetlagOf, GivesTheWorkedExample) {
    SleepSpan const work{clockTime(23, 30), clockTime(6, 30)};
    SleepSpan const free{clockTime(1), clockTime(9, 30)};
    auto const jetlag = socialJetlag({work}, {free});
    ASSERT_TRUE(jetlag);
    EXPECT_NEAR(work.middle(), 3.0, 1e-9);
    EXPECT_NEAR(free.middle(), 5.25, 1e-9);
    EXPECT_NEAR(jetlag->hours, 2.25, 1e-9);
    EXPECT_NEAR(*jetlag->correctedMidSleep, 4.714, 5e-4);
}

TEST(SocialJetlagOf, NeedsThreeWorkAndTwoFreeNights) {
    std::vector<Entry> entries;
    for (int i = 0; i < 6; ++i)
        entries.push_back(night(day(i), clockTime(23), clockTime(7)));
    std::array<bool, 7> const weekend{false, false, false, false, false, true, true};
    DateRange const all{day(0), day(13)};
    EXPECT_FALSE(socialJetlag(sleptDays(entries, all), day(13), weekend));
    entries.push_back(night(day(6), clockTime(1), clockTime(9)));
    EXPECT_TRUE(socialJetlag(sleptDays(entries, all), day(13), weekend));
}

TEST(SleepDebt, GivesTheWorkedExample) {
    EXPECT_DOUBLE_EQ(sleepDebtMinutes({400, 420, 450, 360, 480, 540, 390}, 480), 320);
    EXPECT_DOUBLE_EQ(sleepDebtMinutes({600}, 480), 0);
}

TEST(SleepDebt, NeedsFiveNights) {
    std::vector<Entry> entries;
    for (int i = 0; i < 4; ++i)
        entries.push_back(night(day(i), clockTime(23), clockTime(6)));
    DateRange const week{day(0), day(6)};
    EXPECT_FALSE(sleepDebtMinutes(sleptDays(entries, week), day(6), 8));
    entries.push_back(night(day(4), clockTime(23), clockTime(6)));
    EXPECT_DOUBLE_EQ(*sleepDebtMinutes(sleptDays(entries, week), day(6), 8), 300);
}

TEST(SleepEfficiency, IsSleptOverTimeInBed) {
    EXPECT_NEAR(sleepEfficiency(night(day(0), clockTime(22, 45), clockTime(6, 30), 75)), 0.839,
                5e-4);
}

TEST(SleptDays, AddNapsAndTakeTheLongestAsMainSleep) {
    std::vector<Entry> const entries{night(day(0), clockTime(14), clockTime(14, 30)),
                                     night(day(0), clockTime(23), clockTime(6))};
    auto const days = sleptDays(entries, {day(0), day(0)});
    ASSERT_EQ(days.size(), 1u);
    EXPECT_DOUBLE_EQ(days[0].hours, 7.5);
    EXPECT_EQ(days[0].main->wake, clockTime(6));
}

TEST(SleptDays, CountANightThatWasLoggedTwiceOnce) {
    std::vector<Entry> const entries{night(day(0), clockTime(22, 40), clockTime(6, 30)),
                                     night(day(0), clockTime(23), clockTime(6, 30)),
                                     night(day(0), clockTime(14), clockTime(14, 30))};
    auto const days = sleptDays(entries, {day(0), day(0)});
    ASSERT_EQ(days.size(), 1u);
    EXPECT_NEAR(days[0].hours, 7 + 50 / 60.0 + 0.5, 1e-9);
    EXPECT_EQ(days[0].main->bed, clockTime(22, 40));
}

MovementDone doneIn(std::vector<Workout> const& workouts) {
    std::vector<Workout const*> pointers;
    for (auto const& it : workouts)
        pointers.push_back(&it);
    return movementDone(pointers);
}

TEST(MovementDoneIn, CountsVigorousMinutesTwice) {
    EXPECT_DOUBLE_EQ(mvpaMinutes(3 * 35, 25), 155);
    auto hard = workout(day(0), Modality::Aerobic, 25);
    hard.rpe = 7;
    auto const done =
        doneIn({workout(day(0), Modality::Aerobic, 35), workout(day(1), Modality::Aerobic, 35),
                workout(day(2), Modality::Aerobic, 35), hard});
    EXPECT_DOUBLE_EQ(done.mvpaMinutes, 155);
    EXPECT_EQ(done.aerobicSessions, 4);
}

TEST(MovementDoneIn, MakesASessionOfThreeShortWalks) {
    auto const done =
        doneIn({workout(day(0), Modality::Walk, 10), workout(day(0), Modality::Walk, 12),
                workout(day(0), Modality::Walk, 15), workout(day(0), Modality::Walk, 9)});
    EXPECT_EQ(done.aerobicSessions, 1);
    EXPECT_DOUBLE_EQ(done.walkMinutes, 46);
    EXPECT_DOUBLE_EQ(done.plannedKindAerobicMinutes, 37);
}

TEST(MovementDoneIn, KeepsModalitiesApart) {
    auto const done =
        doneIn({workout(day(0), Modality::Resistance, 40), workout(day(1), Modality::Hiit, 25),
                workout(day(2), Modality::Walk, 35), workout(day(3), Modality::Balance, 10)});
    EXPECT_EQ(done.resistanceSessions, 1);
    EXPECT_EQ(done.hiitSessions, 1);
    EXPECT_EQ(done.aerobicSessions, 1);
    EXPECT_DOUBLE_EQ(done.resistanceMinutes, 40);
    EXPECT_DOUBLE_EQ(done.balanceMinutes, 10);
    // HIIT: 40 % of the session is work, which counts twice.
    EXPECT_DOUBLE_EQ(done.mvpaMinutes, 35 + 2 * 10);
}

Measurement glucose(Date on, double value, std::string unit, double mgDl, ReadingTag tag) {
    Measurement reading;
    reading.when = {on, clockTime(7), 60};
    reading.quantity = MeasuredQuantity::Glucose;
    reading.value = value;
    reading.unit = std::move(unit);
    reading.siValue = mgDl;
    reading.tag = tag;
    return reading;
}

TEST(GlucoseSummaryOf, GivesMeanSpreadAndTimeInRange) {
    std::vector<Entry> const entries{glucose(day(0), 60, "mg/dL", 60, ReadingTag::None),
                                     glucose(day(1), 100, "mg/dL", 100, ReadingTag::Fasting),
                                     glucose(day(2), 140, "mg/dL", 140, ReadingTag::None),
                                     glucose(day(3), 200, "mg/dL", 200, ReadingTag::AfterMeal)};
    auto const summary = glucoseSummary(entries, {day(0), day(3)});
    ASSERT_TRUE(summary);
    EXPECT_EQ(summary->n, 4);
    EXPECT_DOUBLE_EQ(summary->mean, 125);
    EXPECT_NEAR(*summary->deviation, 59.72, 0.01);
    EXPECT_NEAR(*summary->variation, 0.4777, 1e-4);
    EXPECT_DOUBLE_EQ(summary->below70, 0.25);
    EXPECT_DOUBLE_EQ(summary->from70To180, 0.5);
    EXPECT_DOUBLE_EQ(summary->above180, 0.25);
    EXPECT_FALSE(glucoseSummary({}, {day(0), day(3)}));
}

TEST(GlucoseSummaryOf, JudgesAReadingInTheUnitThatWasTyped) {
    // 3.9 mmol/L is 70.27 mg/dL; 10.0 mmol/L is 180.18 mg/dL: both within the range.
    std::vector<Entry> const entries{glucose(day(0), 3.9, "mmol/L", 70.27, ReadingTag::None),
                                     glucose(day(0), 10.0, "mmol/L", 180.18, ReadingTag::None)};
    EXPECT_DOUBLE_EQ(glucoseSummary(entries, {day(0), day(0)})->from70To180, 1);
}

TEST(GlucoseSummaryOf, TakesTheMedianOfFastingReadings) {
    std::vector<Entry> const entries{glucose(day(0), 100, "mg/dL", 100, ReadingTag::Fasting),
                                     glucose(day(1), 110, "mg/dL", 110, ReadingTag::Fasting),
                                     glucose(day(1), 180, "mg/dL", 180, ReadingTag::AfterMeal)};
    auto const fasting = fastingGlucose(entries, {day(0), day(1)});
    EXPECT_DOUBLE_EQ(fasting->medianMgDl, 105);
    EXPECT_EQ(fasting->n, 2);
}

TEST(Statistics, SayNothingAboutNothing) {
    EXPECT_FALSE(mean({}));
    EXPECT_FALSE(median({}));
    EXPECT_FALSE(sampleDeviation({5}));
    EXPECT_DOUBLE_EQ(*median({3, 1, 2}), 2);
}

}  // namespace
}  // namespace steady
