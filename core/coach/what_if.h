#pragma once

#include "core/domain/profile_choices.h"
#include "core/plan/projection.h"
#include "core/support/date.h"

#include <functional>
#include <optional>
#include <vector>

namespace steady {

struct Facts;
struct Plan;

/// What somebody tries out beside the plan: nothing of it is stored.
struct WhatIfQuestion {
    Pace pace = Pace::Standard;
    double keptShare = 0.7;                     ///< 0.5 to 1
    std::optional<Date> wanted = std::nullopt;  ///< the goal by this day
};

/// The answer to "the goal by that day" (E-10, O-47).
struct WantedDate {
    Date by;
    std::optional<double> gapKcal;  ///< a day, positive; nothing: not safely by then
    double eatKcal = 0;             ///< with that gap, or with the largest safe one
    double largestGapKcal = 0;      ///< the largest gap that is safe
    std::optional<Date> earliest;   ///< with the largest one; nothing beyond two years
};

struct WhatIf {
    double goalKg = 0;
    double gapKcal = 0;  ///< of a plan with this pace, a day
    double eatKcal = 0;
    std::optional<Date> reached;        ///< with this much kept; nothing beyond two years
    double keptKg = 0;                  ///< weight after twelve weeks of it
    std::vector<ProjectionPoint> path;  ///< weekly from `from`; the asked share in all three
    Date from;
    std::optional<WantedDate> wanted;
};

/// Answers while one drags: the facts are read once, every answer after that is pure arithmetic
/// of some milliseconds. It answers nothing where the plan has no weight goal or hides numbers.
using WhatIfAnswers = std::function<std::optional<WhatIf>(WhatIfQuestion const&)>;

WhatIfAnswers whatIfFor(Facts const& facts, Plan const& plan);

}  // namespace steady
