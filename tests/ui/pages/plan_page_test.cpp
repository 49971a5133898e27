#include "ui/pages/plan_page.h"

#include "tests/support/sample_plan.h"
#include "tests/ui/support/shots.h"
#include "ui/pages/plan_document.h"

#include <QPushButton>

#include <gtest/gtest.h>

namespace steady {
namespace {

using namespace steady::test;

Date planToday() {
    return makeDate(2026, 11, 20);
}

PlanView planView() {
    PlanView view;
    view.plan = samplePlan();
    view.versions = 3;
    view.versionText = STEADY_TEXT("test", "Version 3 · since Mon 9 November");
    view.projection = sampleProjection();
    view.trendKg = 86.2;
    view.changes = {"nutrition.protein"};
    return view;
}

TEST(PlanShots, AreTakenForPeopleToLookAt) {
    if (qEnvironmentVariableIsEmpty("STEADY_SHOTS")) GTEST_SKIP() << "set STEADY_SHOTS to a folder";
    auto const look = [](PlanView const& view, QSize size, char const* name, bool why = false) {
        PlanDocument document;
        document.show(view, planToday());
        shot(document, size, QString());
        if (why) document.findChild<QPushButton*>("why.nutrition.protein")->click();
        shot(document, size, name);
    };
    QSize const wide(1128, 800), tall(1128, 1700), small(960, 680);
    look(planView(), wide, "plan-light", true);
    look(planView(), tall, "plan-tall");
    look(planView(), small, "plan-small");
    look(PlanView{}, wide, "plan-empty");
    PlanView hidden = planView();
    hidden.plan->numbersHidden = true;
    hidden.plan->nutrition->plateInsteadOfNumbers = true;
    look(hidden, tall, "plan-hidden");
    {
        Looks const dark(true);
        look(planView(), wide, "plan-dark", true);
    }
    Looks const large(false, 20);
    look(planView(), QSize(1128, 3800), "plan-200");
    look(planView(), small, "plan-200-small", true);
}

}  // namespace
}  // namespace steady
