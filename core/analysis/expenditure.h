#pragma once

#include <optional>

namespace steady {

/// What the diary says about some whole days, for the person's own energy use (E-09).
struct ExpenditureEvidence {
    int days = 0;
    int completeDays = 0;       ///< days whose intake is known
    double meanIntakeKcal = 0;  ///< of the complete days
    int weighIns = 0;
    double trendChangeKg = 0;    ///< E-07 at the end minus at the start
    double tdeeInUseKcal = 0;    ///< the prior
    double formulaTdeeKcal = 0;  ///< C-04, bounds the estimate
};

struct ExpenditureEstimate {
    double observedKcal = 0;
    double estimatedKcal = 0;  ///< between observation and prior, clamped
    double nextKcal = 0;       ///< to use from now on: moves by at most 100 a week (O-48)

    bool operator==(ExpenditureEstimate const&) const = default;
};

/// E-09; nothing without 21 days, 15 of them (and 70 %) complete, and 10 weigh-ins.
std::optional<ExpenditureEstimate> estimateExpenditure(ExpenditureEvidence const& evidence);

}  // namespace steady
