#include "core/coach/what_if.h"

#include "core/plan/energy.h"
#include "core/plan/weight_goal.h"

#include <algorithm>

namespace steady {

namespace {

constexpr int kWhatIfDays = 364;  // E-10: twelve months are drawn
constexpr int kTwelveWeeks = 84;
constexpr double kLeastKept = 0.5;  // E-04: the band ends there

/// Everything that stays the same while somebody drags.
struct WhatIfGround {
    Facts facts;
    Plan plan;
    WeightModel model;
    double limitKcal = 0;  ///< negative

    std::optional<Date> dayFromToday(std::optional<int> days) const {
        if (!days) return std::nullopt;
        return facts.today + std::chrono::days(*days);
    }
};

std::optional<EnergyPlan> energyAtPace(WhatIfGround const& ground, Pace pace) {
    auto draft = ground.facts.profile.draft();
    draft.pace = pace;
    auto const profile = Profile::create(draft, ground.facts.today);
    if (!profile) return std::nullopt;
    return energyOf({*profile, ground.facts.history, ground.facts.today}, ground.plan.gates);
}

WantedDate answerFor(WhatIfGround const& ground, EnergyPlan const& energy, Date by) {
    WantedDate wanted;
    wanted.by = by;
    wanted.largestGapKcal = -ground.limitKcal;
    int const days = static_cast<int>((by - ground.facts.today).count());
    auto const answer =
        gapForDate(ground.model, ground.plan.weight->goalKg, std::max(days, 0), ground.limitKcal);
    wanted.earliest = ground.dayFromToday(answer.earliestDay);
    if (answer.kcalPerDay) wanted.gapKcal = -*answer.kcalPerDay;
    wanted.eatKcal = energy.tdeeKcal - wanted.gapKcal.value_or(wanted.largestGapKcal);
    return wanted;
}

std::optional<WhatIf> answerTo(WhatIfGround const& ground, WhatIfQuestion const& question) {
    auto const energy = energyAtPace(ground, question.pace);
    if (!energy) return std::nullopt;
    Plan asked = ground.plan;
    asked.energy = *energy;
    double const kept = std::clamp(question.keptShare, kLeastKept, 1.0);
    auto const change = planChange(asked, kept);
    WhatIf answer;
    answer.goalKg = ground.plan.weight->goalKg;
    answer.gapKcal = energy->deficitKcal;
    answer.eatKcal = energy->targetKcal;
    answer.from = ground.facts.today;
    answer.reached =
        ground.dayFromToday(ground.model.dayOfWeight(answer.goalKg, change, kLongestSearchDays));
    auto const states = ground.model.simulate(change, kWhatIfDays);
    for (int day = 0; day <= kWhatIfDays; day += 7) {
        double const kg = std::max(answer.goalKg, states[static_cast<std::size_t>(day)].weightKg());
        answer.path.push_back({day, kg, kg, kg});
    }
    answer.keptKg = states[kTwelveWeeks].weightKg();
    if (question.wanted) answer.wanted = answerFor(ground, *energy, *question.wanted);
    return answer;
}

}  // namespace

WhatIfAnswers whatIfFor(Facts const& facts, Plan const& plan) {
    if (!plan.weight || !plan.energy || plan.numbersHidden)
        return [](WhatIfQuestion const&) { return std::nullopt; };
    auto const model = weightModelOf(facts);
    auto const cap = rateCapOf(plan.gates.limits, facts.weight().value);
    WhatIfGround ground{facts, plan, model, largestSafeGap(model, *plan.energy, cap)};
    return [ground](WhatIfQuestion const& question) { return answerTo(ground, question); };
}

}  // namespace steady
