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

/// Lines that are new or say something else; a line that went is told by its own absence.
std::vector<std::string> changedLines(Plan const& plan, Plan const& before) {
    std::vector<std::string> changed;
    for (auto const& line : plan.lines) {
        auto const it =
            std::find_if(before.lines.begin(), before.lines.end(),
                         [&line](PlanLine const& other) { return other.id == line.id; });
        if (it == before.lines.end() || it->value != line.value || it->text != line.text)
            changed.push_back(line.id);
    }
    return changed;
}

}  // namespace

PlanView buildPlanView(PlanInputs const& inputs) {
    PlanView view;
    view.versions = static_cast<int>(inputs.diary.plans.size());
    auto const* plan = planInForce(inputs.diary.plans, inputs.today);
    if (!plan) return view;
    view.plan = *plan;
    view.versionText = STEADY_TEXT("plan", "Version %1 · since %2 %3")
                           .with(plan->version, shortName(weekdayOf(plan->today)), plan->today);
    if (auto const* before = versionBefore(inputs.diary.plans, *plan))
        view.changes = changedLines(*plan, *before);
    if (plan->numbersHidden) return view;
    view.trendKg = weightTrend(inputs.diary.entries).on(inputs.today);
    // E-10: a projection only where there is a weight goal to project to.
    if (plan->weight) view.projection = inputs.projection;
    return view;
}

}  // namespace steady
