#include "ui/charts/gaps.h"

#include <gtest/gtest.h>

namespace steady {
namespace {

using std::chrono::days;

Date const kFirst = makeDate(2026, 9, 1);

TEST(Gaps, AreTheStretchesWithoutAnyDay) {
    DateRange const range{kFirst, kFirst + days(29)};
    auto const gaps =
        gapsBetween({kFirst + days(2), kFirst + days(14), kFirst + days(3)}, range, range.to, 9);
    ASSERT_EQ(gaps.size(), 2u);
    EXPECT_EQ(gaps[0], (DateRange{kFirst + days(4), kFirst + days(13)}));
    EXPECT_EQ(gaps[1], (DateRange{kFirst + days(15), kFirst + days(29)}));
}

TEST(Gaps, DoNotReachIntoTheFuture) {
    DateRange const range{kFirst, kFirst + days(60)};
    EXPECT_TRUE(gapsBetween({kFirst}, range, kFirst + days(5), 9).empty());
}

TEST(Gaps, LeaveOneWhoStepsOnTheScaleEachWeekWithoutGap) {
    std::vector<Date> mondays;
    for (int i = 0; i < 8; ++i)
        mondays.push_back(kFirst + days(7 * i));
    DateRange const range{kFirst, kFirst + days(49)};
    EXPECT_TRUE(gapsBetween(mondays, range, range.to, 9).empty());
}

TEST(Runs, AreCutAtEveryGap) {
    std::vector<SeriesPoint> points;
    for (int i = 0; i < 10; ++i)
        points.push_back({kFirst + days(i), double(i)});
    auto const runs = runsOutsideGaps(points, {{kFirst + days(3), kFirst + days(5)}});
    ASSERT_EQ(runs.size(), 2u);
    EXPECT_EQ(runs[0].back().date, kFirst + days(2));
    EXPECT_EQ(runs[1].front().date, kFirst + days(6));
}

TEST(Runs, AreCutByAGapThatHoldsNoPoint) {
    auto const runs = runsOutsideGaps({{kFirst, 1}, {kFirst + days(20), 2}},
                                      {{kFirst + days(1), kFirst + days(19)}});
    EXPECT_EQ(runs.size(), 2u);
}

}  // namespace
}  // namespace steady
