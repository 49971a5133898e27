#include "core/plan/weight_goal.h"

#include "core/analysis/markers.h"
#include "core/plan/energy.h"
#include "core/support/round.h"

#include <algorithm>
#include <array>

namespace steady {

namespace {

constexpr double kGoalShare = 0.90;
constexpr double kLowestGoalBmi = 20;
constexpr double kLowestGoalBmiFrom65 = 22;
constexpr std::array kMilestoneShares{0.97, 0.95, 0.93, 0.90};
constexpr int kDisplayDays = 364;  // E-10: twelve months
constexpr int kBisections = 40;    // E-10, at most
constexpr double kFineEnoughKcal = 1e-6;
constexpr std::array kKeptShares{1.0, 0.7, 0.5};

}  // namespace

double weightGoalKg(Kilograms start, Centimetres height, int age) {
    double const metres = height.value / 100;
    double const lowest = (age >= 65 ? kLowestGoalBmiFrom65 : kLowestGoalBmi) * metres * metres;
    return roundHalfAway(std::max(kGoalShare * start.value, lowest), 1);
}

std::vector<double> milestonesKg(double startKg, double goalKg) {
    std::vector<double> milestones;
    for (double const share : kMilestoneShares) {
        double const step = roundHalfAway(share * startKg, 1);
        if (step > goalKg + kTolerance) milestones.push_back(step);
    }
    milestones.push_back(goalKg);
    return milestones;
}

WeightModel weightModelOf(Facts const& facts) {
    ModelBody body;
    body.sex = facts.profile.sex();
    body.age = facts.age();
    body.heightCm = facts.profile.height().value;
    body.weightKg = facts.weight().value;
    body.activityFactor = activityFactor(facts.profile.activity());
    return WeightModel(body);
}

ModelChange planChange(Plan const& plan, double keptShare) {
    ModelChange change;
    if (plan.energy) change.kcalPerDay = -plan.energy->deficitKcal * keptShare;
    bool const fewCarbs = plan.nutrition && plan.nutrition->approach != Approach::LowGi;
    if (fewCarbs && plan.nutrition->netCarbsG && plan.energy && plan.energy->targetKcal > 0)
        change.carbShare = 4 * *plan.nutrition->netCarbsG / plan.energy->targetKcal;
    return change;
}

std::optional<WeightPlan> weightPlanOf(Facts const& facts, Plan const& plan) {
    if (!plan.energy || plan.energy->deficitKcal <= 0) return std::nullopt;
    WeightPlan weight;
    weight.startKg = facts.profile.weight().value;
    weight.goalKg = weightGoalKg(facts.profile.weight(), facts.profile.height(), facts.age());
    weight.milestonesKg = milestonesKg(weight.startKg, weight.goalKg);
    auto const model = weightModelOf(facts);
    auto const dayAt = [&](double kept) {
        return model.dayOfWeight(weight.goalKg, planChange(plan, kept), kLongestSearchDays);
    };
    weight.goalDays = {dayAt(kKeptShares[0]), dayAt(kKeptShares[1]), dayAt(kKeptShares[2])};
    return weight;
}

std::vector<ProjectionPoint> projectionOf(Facts const& facts, Plan const& plan) {
    if (!plan.weight || plan.numbersHidden) return {};
    auto const model = weightModelOf(facts);
    std::array<std::vector<BodyState>, 3> lines;
    for (std::size_t at = 0; at < lines.size(); ++at)
        lines[at] = model.simulate(planChange(plan, kKeptShares[at]), kDisplayDays);
    double const goal = plan.weight->goalKg;
    auto const kgOn = [&](std::size_t line, int day) {
        return std::max(goal, lines[line][static_cast<std::size_t>(day)].weightKg());
    };
    std::vector<ProjectionPoint> points;
    for (int day = 0; day <= kDisplayDays; day += 7)
        points.push_back({day, kgOn(0, day), kgOn(1, day), kgOn(2, day)});
    return points;
}

double largestSafeGap(WeightModel const& model, EnergyPlan const& energy,
                      std::optional<double> rateCapKgAWeek) {
    double gap = std::min(
        {0.25 * model.baselineKcal(), 750.0, std::max(0.0, energy.tdeeKcal - energy.floorKcal)});
    if (rateCapKgAWeek) gap = std::min(gap, kcalOfRateCap(*rateCapKgAWeek));
    return -gap;
}

DateAnswer gapForDate(WeightModel const& model, double goalKg, int days, double limitKcal) {
    DateAnswer answer;
    answer.limitKcal = limitKcal;
    auto const reaches = [&](double kcal) {
        return model.weightAfter({.kcalPerDay = kcal}, days) <= goalKg;
    };
    if (!reaches(limitKcal)) {
        answer.earliestDay =
            model.dayOfWeight(goalKg, {.kcalPerDay = limitKcal}, kLongestSearchDays);
        return answer;
    }
    double enough = limitKcal;
    double tooLittle = 0;
    for (int step = 0; step < kBisections && tooLittle - enough > kFineEnoughKcal; ++step) {
        double const middle = (enough + tooLittle) / 2;
        (reaches(middle) ? enough : tooLittle) = middle;
    }
    answer.kcalPerDay = enough;
    answer.earliestDay = days;
    return answer;
}

}  // namespace steady
