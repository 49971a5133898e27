#include "core/analysis/sleep_ramp.h"

#include "tests/core/analysis/diary_makers.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace steady {
namespace {

using test::day;
using test::night;

SleepRampNeed const kEightHours{8, clockTime(22, 10), clockTime(23, 40)};

/// The same night on each day of a span.
std::vector<Entry> nights(int from, int to, ClockTime bed, ClockTime wake) {
    std::vector<Entry> entries;
    for (int i = from; i <= to; ++i)
        entries.emplace_back(night(day(i), bed, wake));
    return entries;
}

std::optional<SleepRamp> rampOn(std::vector<Entry> const& entries, int today,
                                SleepRampNeed const& need = kEightHours) {
    return sleepRampOn(sleptDays(entries, {day(-200), day(today)}), need, day(today));
}

TEST(SleepRamp, IsNotNeededWithoutDebt) {
    EXPECT_FALSE(rampOn(nights(0, 20, clockTime(22, 10), clockTime(6, 30)), 20));
    EXPECT_FALSE(rampOn({}, 20));
}

TEST(SleepRamp, WaitsForFiveNights) {
    EXPECT_FALSE(rampOn(nights(0, 3, clockTime(1), clockTime(6)), 3));
    EXPECT_TRUE(rampOn(nights(0, 4, clockTime(1), clockTime(6)), 4));
}

TEST(SleepRamp, GoesQuarterOfAnHourEarlierEveryThreeNights) {
    // 6 h 50 a night: 70 min short, 350 after five nights.
    auto const entries = nights(0, 40, clockTime(23, 40), clockTime(6, 30));
    auto const begun = rampOn(entries, 4);
    ASSERT_TRUE(begun);
    EXPECT_EQ(begun->since, day(4));
    EXPECT_EQ(toString(begun->from), "23:40");
    EXPECT_EQ(toString(begun->tonight), "23:25");
    EXPECT_EQ(begun->stepMinutes, 15);
    EXPECT_EQ(toString(rampOn(entries, 6)->tonight), "23:25");
    EXPECT_EQ(toString(rampOn(entries, 7)->tonight), "23:10");
    EXPECT_EQ(toString(rampOn(entries, 10)->tonight), "22:55");
    EXPECT_EQ(toString(rampOn(entries, 40)->tonight), "22:10") << "never before the plan's bedtime";
}

TEST(SleepRamp, TakesHalfHoursWithADebtOfTenHours) {
    auto const ramp =
        rampOn(nights(0, 10, clockTime(1), clockTime(6)), 4, {8, clockTime(22, 10), clockTime(1)});
    ASSERT_TRUE(ramp);
    EXPECT_EQ(ramp->stepMinutes, 30);
    EXPECT_EQ(toString(ramp->tonight), "00:30");
}

TEST(SleepRamp, EndsWhenAWeekReachesTheTargetLessAQuarter) {
    auto entries = nights(0, 9, clockTime(23, 40), clockTime(6, 30));
    for (auto const& entry : nights(10, 16, clockTime(22, 40), clockTime(6, 30)))
        entries.push_back(entry);  // 7 h 50
    EXPECT_TRUE(rampOn(entries, 12));
    EXPECT_FALSE(rampOn(entries, 16));
}

TEST(SleepRamp, RestsWhileTooFewNightsAreLoggedAndForgetsAfterAWeek) {
    auto const entries = nights(0, 9, clockTime(23, 40), clockTime(6, 30));
    auto const at = rampOn(entries, 9);
    ASSERT_TRUE(at);
    auto const later = rampOn(entries, 14);
    ASSERT_TRUE(later);
    EXPECT_LE(minutesLater(later->goal, later->tonight), minutesLater(at->goal, at->tonight));
    EXPECT_FALSE(rampOn(entries, 17));
}

TEST(SleepRamp, BeginsAtTheBedtimeOfTheDiaryWhenTheStatedOneIsEarlyEnough) {
    auto const ramp = rampOn(nights(0, 6, clockTime(0, 30), clockTime(6, 30)), 6,
                             {8, clockTime(22, 10), clockTime(22)});
    ASSERT_TRUE(ramp);
    EXPECT_EQ(toString(ramp->from), "00:30");
}

TEST(SleepRamp, SaysNothingToWhoeverIsInBedEarlyEnough) {
    // In bed at 22:00, awake for two hours: an earlier bedtime would not help.
    std::vector<Entry> entries;
    for (int i = 0; i < 14; ++i)
        entries.emplace_back(night(day(i), clockTime(22), clockTime(6, 30), 150));
    EXPECT_FALSE(rampOn(entries, 13, {8, clockTime(22, 10), std::nullopt}));
}

TEST(SleepRamp, DoesNotDependOnWhereTheLookBackBegins) {
    auto const entries = nights(-150, 40, clockTime(23, 40), clockTime(6, 30));
    for (int today = 20; today < 40; ++today)
        EXPECT_EQ(toString(rampOn(entries, today)->tonight), "22:10");
}

RC_GTEST_PROP(SleepRamp, StaysBetweenTheUsualBedtimeAndTheGoal, ()) {
    auto const goal = ClockTime{*rc::gen::inRange(0, 1440)};
    auto const later = *rc::gen::inRange(1, 400);
    SleepRampNeed const need{8, goal, goal + std::chrono::minutes(later)};
    std::vector<Entry> entries;
    int const count = *rc::gen::inRange(5, 40);
    for (int i = 0; i < count; ++i) {
        auto const slept = *rc::gen::inRange(200, 560);
        entries.emplace_back(
            night(day(i), *need.usualBed, *need.usualBed + std::chrono::minutes(slept)));
    }
    auto const ramp = rampOn(entries, count - 1, need);
    if (!ramp) return;
    auto const left = minutesLater(goal, ramp->tonight);
    RC_ASSERT(ramp->goal == goal);
    RC_ASSERT(left < later);
    RC_ASSERT(ramp->stepMinutes == 15 || ramp->stepMinutes == 30);
    RC_ASSERT((later - left) % 15 == 0 || left == 0);
}

TEST(ShortNights, SendToBedEarlierOnTheEveningOfTheThirdOneAlone) {
    auto entries = nights(0, 3, clockTime(22), clockTime(6));
    for (int const i : {4, 5, 6})
        entries.emplace_back(night(day(i), clockTime(1), clockTime(6)));
    entries.emplace_back(night(day(7), clockTime(1), clockTime(6)));
    auto const days = sleptDays(entries, {day(-1), day(20)});
    EXPECT_FALSE(isShortNightEvening(days, day(5)));
    EXPECT_TRUE(isShortNightEvening(days, day(6)));
    EXPECT_FALSE(isShortNightEvening(days, day(7))) << "one evening, then a week of rest";
}

TEST(LyingAwake, IsToldAfterTwelveWeeksOfThreeBadNights) {
    auto const diary = [](int badAWeek, int weeks) {
        std::vector<Entry> entries;
        for (int i = 0; i < 7 * weeks; ++i)
            entries.emplace_back(
                night(day(i), clockTime(22), clockTime(6), i % 7 < badAWeek ? 120 : 10));
        return entries;
    };
    auto const told = [&](int badAWeek, int weeks) {
        auto const entries = diary(badAWeek, weeks);
        return lieAwakeForMonths(sleptDays(entries, {day(0), day(200)}), day(7 * weeks - 1));
    };
    EXPECT_TRUE(told(3, 12));
    EXPECT_FALSE(told(2, 12));
    EXPECT_FALSE(told(5, 11));
}

TEST(MeanSleep, IsOfAWeekAndWantsFiveNights) {
    auto const entries = nights(0, 4, clockTime(23), clockTime(6));
    auto const days = sleptDays(entries, {day(0), day(6)});
    EXPECT_DOUBLE_EQ(meanSleepHours(days, day(4)).value_or(0), 7);
    EXPECT_FALSE(meanSleepHours(days, day(7)));
}

TEST(BedSpread, IsWorkedOutLikeThatOfWaking) {
    std::vector<Entry> entries;
    for (int i = 0; i < 10; ++i)
        entries.emplace_back(
            night(day(i), i % 2 ? clockTime(0, 10) : clockTime(23, 50), clockTime(7)));
    auto const spread = bedSpread(sleptDays(entries, {day(0), day(13)}), day(13));
    ASSERT_TRUE(spread);
    EXPECT_NEAR(spread->minutes, 10.54, 0.01);
    EXPECT_EQ(spread->n, 10);
}

}  // namespace
}  // namespace steady
