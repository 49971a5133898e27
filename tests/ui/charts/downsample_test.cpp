#include "ui/charts/downsample.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>
#include <cmath>
#include <map>

namespace steady {
namespace {

std::vector<QPointF> dense(std::vector<int> const& heights, double width) {
    std::vector<QPointF> points;
    for (std::size_t i = 0; i < heights.size(); ++i)
        points.emplace_back(width * double(i) / double(heights.size()), heights[i]);
    return points;
}

TEST(PixelColumns, LeaveALineAloneThatFits) {
    auto const points = dense({1, 5, 2, 8}, 100);
    EXPECT_EQ(pixelColumns(points), points);
    EXPECT_TRUE(pixelColumns({}).empty());
}

TEST(PixelColumns, KeepASpikeOfOnePointInAHundredThousand) {
    std::vector<int> heights(100000, 10);
    heights[54321] = 900;
    auto const kept = pixelColumns(dense(heights, 400));
    EXPECT_LE(kept.size(), 4u * 401);
    EXPECT_EQ(std::ranges::max(kept, {}, &QPointF::y).y(), 900);
}

RC_GTEST_PROP(PixelColumns, LoseNoExtremeOfAnyColumn, ()) {
    auto const heights = *rc::gen::container<std::vector<int>>(500, rc::gen::inRange(-1000, 1000));
    auto const points = dense(heights, *rc::gen::inRange(5, 100));
    auto const kept = pixelColumns(points);
    std::map<double, std::pair<double, double>> all, after;
    auto const note = [](auto& columns, QPointF const& point) {
        auto [it, fresh] = columns.try_emplace(std::floor(point.x()), point.y(), point.y());
        it->second.first = std::min(it->second.first, point.y());
        it->second.second = std::max(it->second.second, point.y());
    };
    for (auto const& point : points)
        note(all, point);
    for (auto const& point : kept)
        note(after, point);
    RC_ASSERT(all == after);
    RC_ASSERT(kept.front() == points.front());
    RC_ASSERT(kept.back() == points.back());
    RC_ASSERT(std::ranges::is_sorted(kept, {}, &QPointF::x));
}

}  // namespace
}  // namespace steady
