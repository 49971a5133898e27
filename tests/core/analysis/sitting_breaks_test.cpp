#include "core/analysis/sitting_breaks.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace steady {
namespace {

Date breakDay() {
    return makeDate(2026, 11, 20);
}

Flag breakAt(std::optional<ClockTime> time, FlagKind kind = FlagKind::SittingBreak) {
    return {{EntryKind::Flag, 1}, {breakDay(), time, 60}, kind};
}

QuietHours const kNight{clockTime(21), clockTime(7)};

TEST(SittingBreaks, HaveTheTwoPublishedPatterns) {
    EXPECT_EQ(timesOf(BreakPattern::ThreeEvery30).everyMinutes, 30);
    EXPECT_EQ(timesOf(BreakPattern::ThreeEvery30).minutes, 3);
    EXPECT_EQ(timesOf(BreakPattern::SixEvery60).everyMinutes, 60);
    EXPECT_EQ(timesOf(BreakPattern::SixEvery60).minutes, 6);
}

TEST(SittingBreaks, AskAfterHalfAnHourOrAnHourAndSixteenTimesAtMost) {
    auto const half = breakPrompts(BreakPattern::ThreeEvery30, kNight);
    ASSERT_EQ(half.size(), 16U) << "the day would have room for 27";
    EXPECT_EQ(half.front(), clockTime(7, 30));
    EXPECT_EQ(half.back(), clockTime(15));
    auto const hour = breakPrompts(BreakPattern::SixEvery60, kNight);
    ASSERT_EQ(hour.size(), 13U);
    EXPECT_EQ(hour.front(), clockTime(8));
    EXPECT_EQ(hour.back(), clockTime(20));
}

TEST(SittingBreaks, CountFromTheLastMove) {
    auto const next = [](ClockTime moved, int prompts = 0) {
        return nextBreak(BreakPattern::ThreeEvery30, kNight, moved, prompts);
    };
    EXPECT_EQ(next(clockTime(9, 10)), clockTime(9, 40));
    EXPECT_EQ(next(clockTime(9, 10), 15), clockTime(9, 40));
    EXPECT_FALSE(next(clockTime(9, 10), 16));
    EXPECT_EQ(next(clockTime(20, 29)), clockTime(20, 59));
    EXPECT_FALSE(next(clockTime(20, 30))) << "that would be in the quiet hours";
    EXPECT_EQ(next(clockTime(5)), clockTime(7, 30))
        << "an early riser is left in peace until seven";
}

TEST(SittingBreaks, KeepQuietOverMidnightAndWithinADay) {
    EXPECT_TRUE(isQuiet(clockTime(23), kNight));
    EXPECT_TRUE(isQuiet(clockTime(0), kNight));
    EXPECT_TRUE(isQuiet(clockTime(21), kNight));
    EXPECT_FALSE(isQuiet(clockTime(7), kNight));
    EXPECT_FALSE(isQuiet(clockTime(12), kNight));
    QuietHours const nap{clockTime(13), clockTime(15)};
    EXPECT_TRUE(isQuiet(clockTime(14), nap));
    EXPECT_FALSE(isQuiet(clockTime(23), nap));
    EXPECT_FALSE(isQuiet(clockTime(14), {clockTime(8), clockTime(8)}));
}

RC_GTEST_PROP(SittingBreaks, NeverAskInTheQuietHoursNorTooSoon, ()) {
    auto const minute = [] { return ClockTime{*rc::gen::inRange(0, 24 * 60)}; };
    QuietHours const quiet{minute(), minute()};
    auto const pattern = *rc::gen::element(BreakPattern::ThreeEvery30, BreakPattern::SixEvery60);
    auto const prompts = breakPrompts(pattern, quiet);
    RC_ASSERT(prompts.size() <= 16U);
    auto last = quiet.to;
    for (auto const prompt : prompts) {
        RC_ASSERT(!isQuiet(prompt, quiet));
        RC_ASSERT(minutesFrom(last, prompt) == timesOf(pattern).everyMinutes);
        last = prompt;
    }
}

TEST(SittingBreaks, AreCountedOnTheirDay) {
    auto other = breakAt(clockTime(9));
    other.when.day = breakDay() - std::chrono::days{1};
    std::vector<Entry> entries{breakAt(clockTime(9)), breakAt(std::nullopt),
                               breakAt(clockTime(12), FlagKind::Dizzy), other};
    EXPECT_EQ(breaksOn(entries, breakDay()), 2);
    EXPECT_EQ(lastMoved(entries, breakDay()), clockTime(9));
    Workout walk;
    walk.when = {breakDay(), clockTime(13, 15), 60};
    walk.minutes = 15;
    entries.emplace_back(walk);
    EXPECT_EQ(lastMoved(entries, breakDay()), clockTime(13, 30));
    EXPECT_FALSE(lastMoved({}, breakDay()));
}

}  // namespace
}  // namespace steady
