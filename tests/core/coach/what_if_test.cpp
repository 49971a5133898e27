#include "core/coach/what_if.h"

#include "core/plan/facts.h"
#include "core/plan/planner.h"
#include "tests/core/plan/plan_people.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace steady {
namespace {

using test::factsOf;
using test::woman45;

struct WhatIfTest : testing::Test {
    Facts facts = factsOf(woman45());
    Plan plan = makePlan(facts);
    WhatIfAnswers ask = whatIfFor(facts, plan);

    Date in(int days) const { return facts.today + std::chrono::days(days); }
};

// The worked example of E-10: a tenth of 88 kg.
TEST_F(WhatIfTest, RefusesATenthInNinetyDaysAndNamesTheEarliestDay) {
    auto const answer = ask({.wanted = in(90)});
    ASSERT_TRUE(answer && answer->wanted);
    EXPECT_FALSE(answer->wanted->gapKcal);
    ASSERT_TRUE(answer->wanted->earliest);
    EXPECT_GT(*answer->wanted->earliest, in(90));
    EXPECT_LT(*answer->wanted->earliest, in(180));
}

TEST_F(WhatIfTest, OffersATenthInAHundredAndEightyDaysWith550Kcal) {
    auto const answer = ask({.wanted = in(180)});
    ASSERT_TRUE(answer->wanted->gapKcal);
    EXPECT_NEAR(*answer->wanted->gapKcal, 550.0, 0.1);
    EXPECT_NEAR(answer->wanted->eatKcal, 2287.875 - 550.0, 0.1);
}

TEST_F(WhatIfTest, RefusesADayThatHasPassed) {
    EXPECT_FALSE(ask({.wanted = in(-10)})->wanted->gapKcal);
}

TEST_F(WhatIfTest, AgreesWithThePlanAtItsOwnPace) {
    auto const answer = ask({.pace = Pace::Standard, .keptShare = 0.7});
    EXPECT_DOUBLE_EQ(answer->eatKcal, plan.energy->targetKcal);
    ASSERT_TRUE(answer->reached);
    EXPECT_EQ(*answer->reached, in(*plan.weight->goalDays.kept70));
    EXPECT_DOUBLE_EQ(answer->path.front().kept70Kg, 88);
}

TEST_F(WhatIfTest, AGentlePaceAsksForLessAndTakesLonger) {
    auto const gentle = ask({.pace = Pace::Gentle, .keptShare = 1});
    auto const faster = ask({.pace = Pace::Faster, .keptShare = 1});
    EXPECT_GT(gentle->eatKcal, faster->eatKcal);
    EXPECT_GT(*gentle->reached, *faster->reached);
}

TEST_F(WhatIfTest, HasNoAnswerWithoutAGoalOrWithHiddenNumbers) {
    Plan hidden = plan;
    hidden.numbersHidden = true;
    EXPECT_FALSE(whatIfFor(facts, hidden)({}));
    Plan goalless = plan;
    goalless.weight.reset();
    EXPECT_FALSE(whatIfFor(facts, goalless)({}));
}

RC_GTEST_FIXTURE_PROP(WhatIfTest, KeepingMoreNeverTakesLonger, ()) {
    double const less = *rc::gen::inRange(50, 100) / 100.0;
    auto const pace = *rc::gen::element(Pace::Gentle, Pace::Standard, Pace::Faster);
    auto const some = ask({.pace = pace, .keptShare = less});
    auto const all = ask({.pace = pace, .keptShare = 1});
    RC_ASSERT(all->keptKg <= some->keptKg + 1e-9);
    if (some->reached) RC_ASSERT(all->reached && *all->reached <= *some->reached);
}

}  // namespace
}  // namespace steady
