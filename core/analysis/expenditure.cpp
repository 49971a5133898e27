#include "core/analysis/expenditure.h"

#include "core/support/round.h"

#include <algorithm>
#include <cmath>

namespace steady {

namespace {
// E-09.
constexpr double kKcalPerKilogram = 7700;
constexpr int kExpenditureDays = 21;
constexpr int kExpenditureCompleteDays = 15;
constexpr double kExpenditureCompleteShare = 0.7;
constexpr int kExpenditureWeighIns = 10;
constexpr double kPriorDays = 14;
constexpr double kSmallestChangeKcal = 75;
constexpr double kLargestChangeKcal = 100;
}  // namespace

std::optional<ExpenditureEstimate> estimateExpenditure(ExpenditureEvidence const& evidence) {
    double const days = evidence.days;
    if (evidence.days < kExpenditureDays || evidence.completeDays < kExpenditureCompleteDays ||
        evidence.completeDays < kExpenditureCompleteShare * days - kTolerance ||
        evidence.weighIns < kExpenditureWeighIns)
        return std::nullopt;
    ExpenditureEstimate estimate;
    estimate.observedKcal =
        evidence.meanIntakeKcal - kKcalPerKilogram * evidence.trendChangeKg / days;
    double const blended =
        (days * estimate.observedKcal + kPriorDays * evidence.tdeeInUseKcal) / (days + kPriorDays);
    estimate.estimatedKcal =
        std::clamp(blended, 0.75 * evidence.formulaTdeeKcal, 1.25 * evidence.formulaTdeeKcal);
    double const change = estimate.estimatedKcal - evidence.tdeeInUseKcal;
    estimate.nextKcal = evidence.tdeeInUseKcal;
    if (std::abs(change) >= kSmallestChangeKcal - kTolerance)
        estimate.nextKcal += std::clamp(change, -kLargestChangeKcal, kLargestChangeKcal);
    return estimate;
}

}  // namespace steady
