#include "core/plan/approach_offer.h"
#include "core/plan/elimination.h"
#include "core/plan/planner.h"
#include "core/plan/rules/safety_rules.h"
#include "core/plan/weight_answer.h"
#include "tests/core/plan/plan_people.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace steady {
namespace {

using testing::HasSubstr;

WeightAnswer answerTo(ProfileDraft const& draft, double goalKg, int days) {
    auto const facts = test::factsOf(draft);
    return answerWish(facts, makePlan(facts), {goalKg, facts.today + std::chrono::days(days)});
}

TEST(WeightWishes, AreAnsweredWhenTheyAreSafe) {
    auto const answer = answerTo(test::woman45(), 79.2, 180);
    ASSERT_TRUE(answer.figures.kcalPerDay);
    EXPECT_NEAR(*answer.figures.kcalPerDay, -550.0, 0.1);
    EXPECT_DOUBLE_EQ(*answer.targetKcal, 1740);
    EXPECT_THAT(toEnglish(answer.text), HasSubstr("About 550 kcal less a day"));
}

TEST(WeightWishes, AreRefusedWithTheEarliestSafeDay) {
    auto const answer = answerTo(test::woman45(), 79.2, 90);
    EXPECT_FALSE(answer.figures.kcalPerDay);
    EXPECT_FALSE(answer.targetKcal);
    EXPECT_THAT(toEnglish(answer.text), HasSubstr("Not safely by then. The earliest safe day"));
    auto const slow = answerTo(test::woman60(), 54, 30);
    EXPECT_THAT(toEnglish(slow.text), HasSubstr("Not safely"));
}

TEST(WeightWishes, HoldTheCapOfASafetyRow) {
    auto draft = test::woman45();
    draft.conditions = {Condition::Gout};
    auto const answer = answerTo(draft, 79.2, 180);
    EXPECT_FALSE(answer.figures.kcalPerDay) << "0.5 % a week is 484 kcal";
    EXPECT_NEAR(answer.figures.limitKcal, -484, 1e-6);
}

TEST(WeightWishes, GetASentenceThatSaysWhatToDo) {
    EXPECT_THAT(toEnglish(answerTo(test::woman45(), 70, 300).text), HasSubstr("below 79.2 kg"));
    EXPECT_THAT(toEnglish(answerTo(test::woman45(), 90, 300).text), HasSubstr("choose less"));
    EXPECT_THAT(toEnglish(answerTo(test::woman45(), 80, 0).text), HasSubstr("after today"));
    auto draft = test::woman45();
    draft.medicines = {Medicine::Insulin};
    EXPECT_THAT(toEnglish(answerTo(draft, 80, 300).text), HasSubstr("no weight goal"));
    draft = test::woman45();
    draft.numbers = Numbers::Hide;
    EXPECT_FALSE(answerTo(draft, 80, 300).targetKcal);
}

RC_GTEST_PROP(WeightWishesProperty, NeverGoBelowTheFloor, ()) {
    auto draft = test::woman45();
    draft.weightKg = *rc::gen::inRange(65, 160);
    draft.sex = *rc::gen::element(Sex::Female, Sex::Male, Sex::Average);
    auto const facts = test::factsOf(draft);
    auto const plan = makePlan(facts);
    if (!plan.weight) return;
    WeightWish const wish{plan.weight->goalKg + *rc::gen::inRange(0, 5),
                          facts.today + std::chrono::days(*rc::gen::inRange(20, 720))};
    auto const answer = answerWish(facts, plan, wish);
    if (answer.targetKcal) RC_ASSERT(*answer.targetKcal >= plan.energy->floorKcal - 1e-9);
    if (answer.figures.earliestDay && !answer.figures.kcalPerDay)
        RC_ASSERT(*answer.figures.earliestDay > (wish.on - facts.today).count());
}

TEST(ApproachOffer, WaitsForTwoLoggedWeeksAndAnOpenGate) {
    auto const gates = gatesOf(test::factsOf(test::woman45()));
    EXPECT_TRUE(mayOfferApproach(Approach::LowGi, gates, {}));
    EXPECT_FALSE(mayOfferApproach(Approach::LowCarb, gates, {7}));
    EXPECT_FALSE(mayOfferApproach(Approach::LowCarb, gates, {7, 4, 3}));
    EXPECT_TRUE(mayOfferApproach(Approach::LowCarb, gates, {0, 4, 4}));
    auto draft = test::woman45();
    draft.medicines = {Medicine::Sulfonylurea};
    auto const locked = gatesOf(test::factsOf(draft));
    EXPECT_FALSE(mayOfferApproach(Approach::Ketogenic, locked, {7, 7}));
    draft.clinicianAgreed = {{"B-10", Component::Keto, test::planDay(), ""}};
    EXPECT_TRUE(mayOfferApproach(Approach::Ketogenic, gatesOf(test::factsOf(draft)), {7, 7}));
}

TEST(EliminationStep, IsDoneAfterTwoQuietWeeksInARow) {
    EXPECT_FALSE(eliminationStepDone({}));
    EXPECT_FALSE(eliminationStepDone({0}));
    EXPECT_FALSE(eliminationStepDone({1, 2, 1})) << "not in a row";
    EXPECT_TRUE(eliminationStepDone({4, 1, 0}));
    EXPECT_TRUE(eliminationStepDone({1, 1, 5})) << "what was done stays done";
    EXPECT_FALSE(eliminationStepDone({1, std::nullopt, 1})) << "nothing logged is no quiet week";
}

TEST(EliminationStep, InForceIsTheFirstThatIsOpen) {
    EXPECT_EQ(eliminationStepInForce({{0, 0}, {3, 2}, {}}), 1U);
    EXPECT_EQ(eliminationStepInForce({{0, 0}, {0, 1}}), 2U);
}

}  // namespace
}  // namespace steady
