#include "core/coach/trends_nights.h"

#include "core/analysis/sleep_summary.h"
#include "core/plan/rest_lines.h"
#include "core/support/round.h"

#include <algorithm>

namespace steady {

namespace {

constexpr int kNightsShown = 14;
constexpr int kHalfDayMinutes = 12 * 60;
constexpr ClockTime kEarlyWaking{7 * 60};    // without a plan
constexpr double kEnoughShortOfHours = 0.5;  // O-61
constexpr double kGoodDebtMinutes = 60;      // less than ten minutes a night is no debt to name

Text regularityWord(Regularity regularity) {
    switch (regularity) {
        case Regularity::Steady:
            return STEADY_TEXT("trends", "steady");
        case Regularity::Variable:
            return STEADY_TEXT("trends", "variable");
        case Regularity::Irregular:
            return STEADY_TEXT("trends", "irregular");
    }
    return {};
}

Text regularityText(std::vector<SleptDay> const& nights, Date last, bool shifts) {
    auto const spread = shifts ? std::nullopt : wakeSpread(nights, last);
    if (!spread) return {};
    return STEADY_TEXT("trends", "Waking varies by %1 min: %2 (n = %3).")
        .with(figure(spread->minutes, 0), regularityWord(regularityOf(*spread)), spread->n);
}

Text debtText(std::vector<SleptDay> const& nights, Date last, double target) {
    auto const debt = sleepDebtMinutes(nights, last, target);
    if (!debt) return {};
    int const n = static_cast<int>(sleptLast(nights, last, 7).size());
    if (*debt < kGoodDebtMinutes)
        return STEADY_TEXT("trends", "Enough sleep over 7 days (n = %1).").with(n);
    return STEADY_TEXT("trends", "%1 short over 7 days (n = %2).").with(restDurationText(*debt), n);
}

Text nightsSummary(std::vector<SleptDay> const& nights, NightsCard const& card, double target,
                   bool shifts) {
    if (card.nights.empty()) return STEADY_TEXT("trends", "No nights in these two weeks yet.");
    auto const regular = regularityText(nights, card.range.to, shifts);
    auto const debt = debtText(nights, card.range.to, target);
    if (!regular.empty() && !debt.empty())
        return STEADY_TEXT("trends", "%1 %2").with(regular, debt);
    if (!debt.empty()) return debt;
    if (!regular.empty()) return regular;
    return STEADY_PLURAL("trends", "%n night(s) logged; five of a week and ten of two tell more.",
                         "", static_cast<int>(card.nights.size()));
}

std::vector<NightTarget> nightTargets(std::vector<Plan> const& plans, DateRange range) {
    std::vector<NightTarget> targets;
    for (auto day = range.from; day <= range.to; day += std::chrono::days(1)) {
        auto const* plan = planInForce(plans, day);
        if (!plan || !plan->sleep) continue;
        double const wake = wakeHourOf(plan->sleep->wake, plan->sleep->wake);
        double const bed = wake - minutesFrom(plan->sleep->bed, plan->sleep->wake) / 60.0;
        bool const goesOn = !targets.empty() && targets.back().bedHour == bed &&
                            targets.back().wakeHour == wake &&
                            targets.back().days.to + std::chrono::days(1) == day;
        if (goesOn)
            targets.back().days.to = day;
        else
            targets.push_back({{day, day}, bed, wake});
    }
    return targets;
}

}  // namespace

double wakeHourOf(ClockTime wake, ClockTime planned) {
    double const around = 12 + minutesFrom(clockTime(12), planned) / 60.0;
    int const later = minutesFrom(planned, wake);
    return around + (later > kHalfDayMinutes ? later - 2 * kHalfDayMinutes : later) / 60.0;
}

NightsCard nightsCard(TrendsInputs const& inputs, Date last) {
    NightsCard card;
    card.range = {last - std::chrono::days(kNightsShown - 1), last};
    auto const nights = sleptDays(inputs.diary.entries, card.range);
    auto const* plan = planInForce(inputs.diary.plans, last);
    double const target = plan && plan->sleep ? plan->sleep->targetHours : 8;
    auto const usual = plan && plan->sleep ? plan->sleep->wake : kEarlyWaking;
    bool const shifts = plan && plan->gates.matched("B-50");
    for (auto const& day : nights) {
        auto const& night = *day.main;
        auto const* then = planInForce(inputs.diary.plans, day.day);
        double const asked = then && then->sleep ? then->sleep->targetHours : target;
        double const wake = wakeHourOf(night.wake, usual);
        card.nights.push_back({day.day, wake - hoursInBed(night), wake, day.hours,
                               day.hours >= asked - kEnoughShortOfHours - kTolerance,
                               sleepEfficiency(night)});
    }
    card.targets = nightTargets(inputs.diary.plans, card.range);
    card.summary = nightsSummary(nights, card, target, shifts);
    return card;
}

}  // namespace steady
