#pragma once

#include "core/plan/plan.h"

#include <string>
#include <vector>

namespace steady {

/// One row of "Each day": what to aim at and a few words beside it. Its reason is the line's.
struct DayFigure {
    std::string line;  ///< id of the plan's line behind it
    Text name;
    Text value;
    Text note;
};

/// The eight figures of a day at most; those that the plan withholds or hides stay out.
std::vector<DayFigure> dayFigures(Plan const& plan);

}  // namespace steady
