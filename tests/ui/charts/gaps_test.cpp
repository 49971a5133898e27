#include "ui/charts/gaps.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <cmath>

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

RC_GTEST_PROP(Thinned, KeepsTheEndsAndTheOrderWithinItsLimit, ()) {
    int const count = *rc::gen::inRange(3, 900);
    auto const most = static_cast<std::size_t>(*rc::gen::inRange(3, 200));
    std::vector<SeriesPoint> points;
    for (int i = 0; i < count; ++i)
        points.push_back({kFirst + days(i), std::sin(i * 0.7) * i});
    auto const kept = thinned(points, most);
    RC_ASSERT(kept.size() <= std::max(most, std::size_t{3}));
    RC_ASSERT(kept.front() == points.front());
    RC_ASSERT(kept.back() == points.back());
    for (std::size_t i = 1; i < kept.size(); ++i)
        RC_ASSERT(kept[i - 1].date < kept[i].date);
}

TEST(Thinned, KeepsAPeak) {
    std::vector<SeriesPoint> points;
    for (int i = 0; i < 1000; ++i)
        points.push_back({kFirst + days(i), i == 456 ? 50.0 : 1.0});
    auto const kept = thinned(points, 100);
    EXPECT_TRUE(std::ranges::any_of(kept, [](auto const& point) { return point.value == 50; }));
}

}  // namespace
}  // namespace steady
