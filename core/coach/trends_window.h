#pragma once

#include "core/coach/trends_days.h"

namespace steady {

/// First to last bite of complete days against the window that was planned for each (D-10).
WindowCard windowCard(std::vector<TrendsDay> const& days, TrendsInputs const& inputs,
                      TargetsByDay& targets, Date last);

}  // namespace steady
