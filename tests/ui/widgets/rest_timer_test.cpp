#include "ui/widgets/rest_timer.h"

#include <gtest/gtest.h>

namespace steady {
namespace {

using namespace std::chrono_literals;

TEST(RestTimer, CountsByItsOwnClockAndEndsQuietly) {
    std::chrono::milliseconds now = 5min;
    RestTimer timer([&now] { return now; });
    timer.start(75);
    EXPECT_TRUE(timer.isRunning());
    EXPECT_TRUE(timer.words().startsWith("1:15"));
    now += 10s;
    timer.tick();
    EXPECT_TRUE(timer.words().startsWith("1:05"));
    now += 64500ms;
    timer.tick();
    EXPECT_TRUE(timer.words().startsWith("0:01"));
    now += 1s;
    timer.tick();
    EXPECT_FALSE(timer.isRunning());
    EXPECT_TRUE(timer.words().contains("when you are ready"));
}

TEST(RestTimer, SpeaksOnceAndNotEachSecond) {
    std::chrono::milliseconds now = 0ms;
    RestTimer timer([&now] { return now; });
    timer.start(60);
    auto const said = timer.accessibleName();
    now += 20s;
    timer.tick();
    EXPECT_EQ(timer.accessibleName(), said);
}

TEST(RestTimer, StopsWhenAsked) {
    RestTimer timer([] { return std::chrono::milliseconds(0); });
    timer.start(60);
    timer.stop();
    EXPECT_FALSE(timer.isRunning());
    EXPECT_TRUE(timer.isHidden());
}

TEST(MonotonicClock, NeverGoesBack) {
    auto const clock = monotonicClock();
    auto const before = clock();
    EXPECT_GE(clock(), before);
}

}  // namespace
}  // namespace steady
