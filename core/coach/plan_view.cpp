#include "core/coach/plan_view.h"

#include "core/analysis/weight_trend.h"
#include "core/coach/build_views.h"
#include "core/coach/view_words.h"

#include <algorithm>

namespace steady {

namespace {

Plan const* versionBefore(std::vector<Plan> const& plans, Plan const& plan) {
    Plan const* before = nullptr;
    for (auto const& other : plans)
        if (other.version < plan.version && (!before || other.version > before->version))
            before = &other;
    return before;
}

/// Ids of lines that are new or say something else; a line that went is told by its own absence.
std::vector<std::string> changedLines(PlanDiff const& diff) {
    std::vector<std::string> changed;
    for (auto const& one : diff.differences)
        if (one.kind == PlanDifference::Kind::New || one.kind == PlanDifference::Kind::Changed)
            if (!one.id.starts_with("week.")) changed.push_back(one.id);
    return changed;
}

Plan const* planToShow(PlanInputs const& inputs) {
    if (!inputs.version) return planInForce(inputs.diary.plans, inputs.today);
    for (auto const& plan : inputs.diary.plans)
        if (plan.version == *inputs.version) return &plan;
    return nullptr;
}

std::vector<TrendOnDay> pathSince(Date first, WeightTrend const& trend, Date today) {
    std::vector<TrendOnDay> path;
    for (auto const& point : trend.points)
        if (point.day >= first && point.day <= today) path.push_back({point.day, point.trendKg});
    return path;
}

}  // namespace

PlanView buildPlanView(PlanInputs const& inputs) {
    PlanView view;
    view.versions = static_cast<int>(inputs.diary.plans.size());
    auto const* plan = planToShow(inputs);
    if (!plan) return view;
    auto const* inForce = planInForce(inputs.diary.plans, inputs.today);
    view.past = inForce && inForce->version > plan->version;
    view.plan = *plan;
    view.eachDay = dayFigures(*plan);
    view.versionText = STEADY_TEXT("plan", "Version %1 · since %2 %3")
                           .with(plan->version, shortName(weekdayOf(plan->today)), plan->today);
    if (auto const* before = versionBefore(inputs.diary.plans, *plan)) {
        view.diff = planDiff(*before, *plan);
        view.changes = changedLines(*view.diff);
    }
    if (plan->numbersHidden || view.past) return view;
    auto const trend = weightTrend(inputs.diary.entries);
    view.trendKg = trend.on(inputs.today);
    // E-10: a projection only where there is a weight goal to project to.
    if (!plan->weight) return view;
    view.projection = inputs.projection;
    view.path = pathSince(inputs.diary.plans.front().today, trend, inputs.today);
    return view;
}

}  // namespace steady
