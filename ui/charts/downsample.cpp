#include "ui/charts/downsample.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace steady {

namespace {

void addColumn(std::vector<QPointF>& kept, std::vector<QPointF> const& points, std::size_t from,
               std::size_t to) {
    std::size_t low = from, high = from;
    for (std::size_t i = from; i < to; ++i) {
        if (points[i].y() < points[low].y()) low = i;
        if (points[i].y() > points[high].y()) high = i;
    }
    std::array order{from, low, high, to - 1};
    std::ranges::sort(order);
    auto const end = std::ranges::unique(order).begin();
    for (auto it = order.begin(); it != end; ++it)
        kept.push_back(points[*it]);
}

}  // namespace

std::vector<QPointF> pixelColumns(std::vector<QPointF> const& points) {
    if (points.size() < 2 || double(points.size()) < 2 * (points.back().x() - points.front().x()))
        return points;
    std::vector<QPointF> kept;
    for (std::size_t from = 0; from < points.size();) {
        double const column = std::floor(points[from].x());
        std::size_t to = from + 1;
        while (to < points.size() && std::floor(points[to].x()) == column)
            ++to;
        addColumn(kept, points, from, to);
        from = to;
    }
    return kept;
}

}  // namespace steady
