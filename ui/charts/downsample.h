#pragma once

#include <QPointF>

#include <vector>

namespace steady {

/// A line for a screen that is narrower than its data: of each pixel column the first, the lowest,
/// the highest and the last point, in their order. No extreme is lost, unlike with LTTB, and the
/// picture is the same to the pixel. Points go from left to right; fewer than two a pixel stay.
std::vector<QPointF> pixelColumns(std::vector<QPointF> const& points);

}  // namespace steady
