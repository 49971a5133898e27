#include "ui/charts/chart_spec.h"

#include <algorithm>

namespace steady {

QColor inkOf(Colours const& colours, ChartInk ink) {
    if (ink == ChartInk::Accent) return colours.accent;
    if (ink == ChartInk::Text) return colours.text;
    return colours.series[static_cast<std::size_t>(ink)];
}

bool ChartSpec::empty() const {
    auto const blank = [](auto const& layer) { return layer.points.empty(); };
    bool const noBars = !bars || std::ranges::all_of(bars->bars, [](ChartBar const& bar) {
        return bar.parts.empty();
    });
    bool const noMarks = (!spans || spans->spans.empty()) && (!cells || cells->cells.empty());
    return noBars && noMarks && std::ranges::all_of(lines, blank) &&
           std::ranges::all_of(dots, blank) && std::ranges::all_of(ribbons, blank);
}

}  // namespace steady
