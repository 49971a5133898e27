#pragma once

#include "core/coach/rest_view.h"
#include "core/plan/plan.h"
#include "core/plan/rest_facts.h"

#include <optional>

namespace steady {

/// What the rest of a day is shown from.
struct RestInputs {
    Plan const& plan;
    RestHistory rest;
    bool shifts = false;
    std::optional<ClockTime> windowEnd;  ///< of the eating window's step in force
    Date day;
    LocalMoment now;
};

RestView buildRestView(RestInputs const& inputs);

}  // namespace steady
