#include "core/plan/meter_need.h"

#include "core/plan/rules/latest_values.h"

#include <algorithm>

namespace steady {

namespace {

constexpr std::chrono::days kMeterDays{7};  // O-24; the current day is one of them (O-07)

/// The days with a glucose reading, oldest first; an undated result of the profile says no day.
std::vector<Date> glucoseDays(Facts const& facts) {
    std::vector<Date> days;
    for (auto const& lab : facts.profile.labs())
        if (lab.kind == LabKind::Glucose && lab.on) days.push_back(*lab.on);
    for (auto const& reading : facts.history.readings)
        if (reading.quantity == MeasuredQuantity::Glucose) days.push_back(reading.when.day);
    std::erase_if(days, [&facts](Date day) { return day > facts.today; });
    std::sort(days.begin(), days.end());
    return days;
}

bool anyBetween(std::vector<Date> const& days, Date from, Date to) {
    auto const first = std::lower_bound(days.begin(), days.end(), from);
    return first != days.end() && *first <= to;
}

Text meterText(MeterNeed const& need) {
    if (need.stepsOpen)
        return STEADY_TEXT("plan",
                           "Your last glucose reading is of %1, so the next step of your plan is "
                           "open.")
            .with(*need.lastReading);
    if (need.lastReading)
        return STEADY_TEXT("plan",
                           "Your last glucose reading is of %1. Before fewer carbs, less energy, a "
                           "shorter window or more training, please log one of the last seven "
                           "days.")
            .with(*need.lastReading);
    return STEADY_TEXT("plan",
                       "Before fewer carbs, less energy, a shorter window or more training, please "
                       "log a glucose reading of the last seven days.");
}

}  // namespace

bool hasMeterReading(Facts const& facts, Date day) {
    return anyBetween(glucoseDays(facts), day - kMeterDays + std::chrono::days(1), day);
}

std::optional<MeterNeed> meterNeedOf(Facts const& facts, Gates const& gates) {
    if (!gates.limits.meterRequired) return std::nullopt;
    MeterNeed need;
    auto const days = glucoseDays(facts);
    if (!days.empty()) need.lastReading = days.back();
    need.stepsOpen = hasMeterReading(facts, facts.today);
    need.rules = {"O-24"};
    for (auto const* row : {"B-08", "B-09", "B-10"})
        if (gates.matched(row)) need.rules.emplace_back(row);
    need.text = meterText(need);
    return need;
}

bool mayTakeStep(Facts const& facts, Gates const& gates) {
    return !gates.limits.meterRequired || hasMeterReading(facts, facts.today);
}

int trainingWeekOf(Facts const& facts, Gates const& gates) {
    int const week = facts.planWeek();
    if (!gates.limits.meterRequired || !facts.history.firstPlan) return week;
    auto const days = glucoseDays(facts);
    int reached = 1;
    for (int next = 2; next <= week; ++next) {
        auto const begins = *facts.history.firstPlan + std::chrono::days(7 * (next - 1));
        // A reading within the week takes the step late, but in its week.
        auto const last = std::min(begins + kMeterDays - std::chrono::days(1), facts.today);
        if (anyBetween(days, begins - kMeterDays + std::chrono::days(1), last)) ++reached;
    }
    return reached;
}

}  // namespace steady
