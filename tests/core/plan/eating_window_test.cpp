#include "core/plan/eating_window.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace steady {
namespace {

WindowNeed earlyRiser(WindowStyle style = WindowStyle::Balanced) {
    return {clockTime(6, 30), clockTime(22, 10), style, {}, 8, false};
}

std::string shown(EatingWindowPlan const& window) {
    return toString(window.start) + "–" + toString(window.end);
}

TEST(EatingWindow, StandsByItsStyle) {
    EXPECT_EQ(shown(windowFor(earlyRiser(WindowStyle::Early))), "07:30–15:30");
    EXPECT_EQ(shown(windowFor(earlyRiser())), "09:00–17:00");
    EXPECT_EQ(shown(windowFor(earlyRiser(WindowStyle::Late))), "11:00–19:00");
}

TEST(EatingWindow, MovesEarlierWhileItIsLong) {
    EXPECT_EQ(shown(placeWindow(earlyRiser(), 12)), "07:00–19:00");
    EXPECT_EQ(shown(placeWindow(earlyRiser(), 11)), "08:00–19:00");
    EXPECT_EQ(shown(placeWindow(earlyRiser(), 10)), "09:00–19:00");
    EXPECT_EQ(shown(placeWindow(earlyRiser(), 9)), "09:00–18:00");
    EXPECT_EQ(shown(placeWindow(earlyRiser(), 8)), "09:00–17:00");
}

TEST(EatingWindow, StepsDownFromWhatIsUsual) {
    auto need = earlyRiser();
    EXPECT_EQ(windowRamp(need), (std::vector<double>{12, 11, 10, 9, 8}));
    need.baselineHours = 14.2;
    EXPECT_EQ(windowRamp(need), (std::vector<double>{12, 11, 10, 9, 8}));
    need.baselineHours = 10.7;
    EXPECT_EQ(windowRamp(need), (std::vector<double>{10, 9, 8}));
    need.baselineHours = 7;
    EXPECT_EQ(windowRamp(need), (std::vector<double>{8}));
    need.baselineHours = 14.2;
    need.shortestHours = 10;
    EXPECT_EQ(windowRamp(need), (std::vector<double>{12, 11, 10}));
    need.fixed = true;
    EXPECT_EQ(windowRamp(need), (std::vector<double>{12}));
}

TEST(EatingWindow, GoesOnAtTheStepThatWasReached) {
    auto need = earlyRiser();
    need.stepHours = 9;
    EXPECT_EQ(windowRamp(need), (std::vector<double>{9, 8}));
    need.baselineHours = 11.5;
    EXPECT_EQ(windowRamp(need), (std::vector<double>{9, 8})) << "one long week takes nothing back";
    need.baselineHours = 8.2;
    EXPECT_EQ(windowRamp(need), (std::vector<double>{8}));
    need.stepHours = 12;
    need.shortestHours = 10;
    EXPECT_EQ(windowRamp(need), (std::vector<double>{10})) << "the cap of a safety row";
}

TEST(EatingWindow, ShrinksOnlyWhenTheDayIsTooShort) {
    auto need = earlyRiser();
    need.bed = clockTime(20);
    auto const window = placeWindow(need, 12);
    EXPECT_EQ(shown(window), "06:30–17:00");
    EXPECT_EQ(window.hours, 10.5);
}

TEST(EatingWindow, FollowsANightWorkerAcrossMidnight) {
    WindowNeed const night{clockTime(16), clockTime(7, 40), WindowStyle::Balanced, {}, 8, false};
    EXPECT_EQ(shown(windowFor(night)), "18:30–02:30");
}

RC_GTEST_PROP(EatingWindowProperty, NeverStartsBeforeWakingNorEndsCloseToBed, ()) {
    WindowNeed need;
    need.wake = ClockTime{*rc::gen::inRange(0, 1440)};
    int const awake = *rc::gen::inRange(14 * 60, 18 * 60);
    need.bed = need.wake + std::chrono::minutes(awake);
    need.style = *rc::gen::element(WindowStyle::Early, WindowStyle::Balanced, WindowStyle::Late);
    auto const window = placeWindow(need, *rc::gen::inRange(8, 13));
    int const start = minutesFrom(need.wake, window.start);
    RC_ASSERT(start + window.hours * 60 <= awake - 180);
    RC_ASSERT(window.hours >= 8);
    RC_ASSERT(window.start.minutesSinceMidnight % 30 == 0);
}

}  // namespace
}  // namespace steady
