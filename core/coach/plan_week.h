#pragma once

#include "core/support/date.h"

#include <algorithm>

namespace steady {

/// The week of the plan that a day lies in; the day of the first plan begins week 1. Every page
/// that names a week asks here, so that they agree on it.
inline int planWeekOn(Date firstPlan, Date day) {
    return 1 + std::max(0, static_cast<int>((day - firstPlan).count())) / 7;
}

}  // namespace steady
