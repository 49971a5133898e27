#include "core/coach/window_stop.h"

#include "tests/core/coach/plan_makers.h"

#include <gtest/gtest.h>

namespace steady {
namespace {

using test::day;

DateRange const kThirdWeek{day(14), day(20)};

Flag markOn(Date on, FlagKind kind) {
    Flag flag;
    flag.when = {on, clockTime(11), 60};
    flag.kind = kind;
    return flag;
}

TEST(WindowStopIn, SeesTwoDizzyMarksOrOneBinge) {
    EXPECT_FALSE(windowStopIn({}, kThirdWeek));
    std::vector<Entry> entries{markOn(day(14), FlagKind::Dizzy), markOn(day(13), FlagKind::Dizzy)};
    EXPECT_FALSE(windowStopIn(entries, kThirdWeek)) << "the other was the week before";
    entries.emplace_back(markOn(day(20), FlagKind::Dizzy));
    EXPECT_EQ(windowStopIn(entries, kThirdWeek), WindowStop::Dizzy);
    EXPECT_EQ(windowStopIn({markOn(day(16), FlagKind::Binge)}, kThirdWeek), WindowStop::Binge);
    EXPECT_FALSE(windowStopIn({markOn(day(16), FlagKind::Travel)}, kThirdWeek));
}

TEST(WindowStopIn, ComparesSleepWithTheTwoWeeksBefore) {
    std::vector<Entry> entries;
    for (int i = 0; i < 14; ++i)
        entries.emplace_back(test::night(day(i), clockTime(22), clockTime(6)));
    for (int i = 14; i < 18; ++i)
        entries.emplace_back(test::night(day(i), clockTime(23), clockTime(6)));
    EXPECT_FALSE(windowStopIn(entries, kThirdWeek)) << "four nights say little";
    entries.emplace_back(test::night(day(18), clockTime(23), clockTime(6)));
    EXPECT_EQ(windowStopIn(entries, kThirdWeek), WindowStop::WorseSleep);
    entries.erase(entries.begin(), entries.begin() + 14);
    EXPECT_FALSE(windowStopIn(entries, kThirdWeek)) << "nothing to compare with";
}

TEST(WindowStopNote, StandsInTheWeekAfterTheSign) {
    DiaryInputs diary;
    diary.plans = {test::planOfP1(day(0))};
    diary.plans.front().eatingWindow->rampHours = {10, 9, 8};
    diary.entries = {markOn(day(16), FlagKind::Binge)};
    EXPECT_FALSE(windowStopNote(diary, day(20)));
    for (int at = 21; at < 28; ++at) {
        auto const note = windowStopNote(diary, day(at));
        ASSERT_TRUE(note) << at;
        EXPECT_EQ(note->rule, "D-10");
    }
    EXPECT_FALSE(windowStopNote(diary, day(28)));
    diary.plans.front().eatingWindow->rampHours = {12, 11, 10, 9, 8};
    EXPECT_FALSE(windowStopNote(diary, day(22))) << "twelve hours are the longest";
    diary.plans.front().eatingWindow.reset();
    EXPECT_FALSE(windowStopNote(diary, day(22))) << "no window, no note";
}

}  // namespace
}  // namespace steady
