#pragma once

#include "core/coach/trends_days.h"

namespace steady {

/// How much of the plan each logged day kept (I-01), for the calendar.
KeptCard keptCard(std::vector<TrendsDay> const& days, TrendsInputs const& inputs, Date last);

}  // namespace steady
