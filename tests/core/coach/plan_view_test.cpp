#include "core/coach/plan_view.h"

#include "tests/core/coach/plan_makers.h"

#include <gtest/gtest.h>

namespace steady {
namespace {

using test::day;
using test::planOfP1;

PlanInputs inputsWith(std::vector<Plan> plans) {
    PlanInputs inputs;
    inputs.diary.hasProfile = true;
    inputs.diary.plans = std::move(plans);
    inputs.diary.entries = {test::weight(day(1), 87)};
    inputs.today = day(7);
    inputs.projection = {{0, 88, 88, 88}, {30, 86, 86.5, 87}};
    return inputs;
}

PlanLine line(std::string id, double grams) {
    PlanLine it;
    it.id = std::move(id);
    it.value = STEADY_TEXT("test", "%1 g").with(figure(grams));
    return it;
}

TEST(PlanViewOf, IsEmptyBeforeTheFirstPlan) {
    auto const view = buildPlanView(inputsWith({}));
    EXPECT_FALSE(view.plan);
    EXPECT_EQ(view.versions, 0);
    EXPECT_TRUE(view.projection.empty());
}

TEST(PlanViewOf, NamesTheVersionAndItsFirstDay) {
    auto const view = buildPlanView(inputsWith({planOfP1(day(0))}));
    EXPECT_EQ(toEnglish(view.versionText), "Version 1 · since Mon 2 November 2026");
    EXPECT_TRUE(view.changes.empty());
    EXPECT_EQ(view.projection.size(), 2u);
    EXPECT_DOUBLE_EQ(*view.trendKg, 87);
}

TEST(PlanViewOf, MarksLinesThatDifferFromTheVersionBefore) {
    auto first = planOfP1(day(0), 1);
    first.lines = {line("nutrition.protein", 102), line("nutrition.fibre", 26)};
    auto second = planOfP1(day(4), 2);
    second.lines = {line("nutrition.protein", 98), line("nutrition.fibre", 26),
                    line("nutrition.carbs", 180)};
    auto const view = buildPlanView(inputsWith({first, second}));
    EXPECT_EQ(view.plan->version, 2);
    EXPECT_EQ(view.changes, (std::vector<std::string>{"nutrition.protein", "nutrition.carbs"}));
}

TEST(PlanViewOf, DoesNotShowAPlanThatStartsLater) {
    auto const view = buildPlanView(inputsWith({planOfP1(day(0), 1), planOfP1(day(8), 2)}));
    EXPECT_EQ(view.plan->version, 1);
    EXPECT_EQ(view.versions, 2);
}

TEST(PlanViewOf, HidesWeightAndProjectionWithNumbers) {
    auto plan = planOfP1(day(0));
    plan.numbersHidden = true;
    auto const view = buildPlanView(inputsWith({plan}));
    EXPECT_FALSE(view.trendKg);
    EXPECT_TRUE(view.projection.empty());
}

TEST(PlanViewOf, ProjectsOnlyTowardAGoal) {
    auto plan = planOfP1(day(0));
    plan.weight.reset();
    EXPECT_TRUE(buildPlanView(inputsWith({plan})).projection.empty());
}

}  // namespace
}  // namespace steady
