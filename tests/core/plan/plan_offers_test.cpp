#include "core/plan/offers.h"
#include "core/plan/plan_json.h"
#include "core/plan/planner.h"
#include "core/report/plan_report.h"
#include "tests/core/plan/safety_people.h"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

namespace steady {
namespace {

using examples::factsOf;
using examples::p1;
using examples::p1With;
using Weeks = std::vector<std::optional<int>>;

PlanOffers offersFor(Facts const& facts, OfferEvidence const& evidence = {}) {
    return offersOf(facts, makePlan(facts), evidence);
}

PlanOffers offersFor(ProfileDraft const& draft, OfferEvidence const& evidence = {}) {
    return offersFor(factsOf(draft), evidence);
}

OfferEvidence twoLoggedWeeks() {
    return {{4, 5}, {}};
}

ApproachOption optionOf(PlanOffers const& offers, Approach approach) {
    return offers.approaches.at(static_cast<std::size_t>(approach));
}

TEST(PlanChooser, StartsEverybodyOnSlowCarbs) {
    auto const offers = offersFor(p1());
    ASSERT_EQ(offers.approaches.size(), 3U);
    EXPECT_EQ(offers.approaches[0].state, OfferState::InForce);
    for (auto const approach : {Approach::LowCarb, Approach::Ketogenic}) {
        auto const& option = optionOf(offers, approach);
        EXPECT_EQ(option.state, OfferState::OnWish);
        EXPECT_EQ(option.missing.size(), 1U);
        EXPECT_EQ(option.rules, std::vector<std::string>{"D-18"});
    }
    EXPECT_FALSE(offers.meter);
}

TEST(PlanChooser, ProposesFewerCarbsAfterTwoLoggedWeeks) {
    auto const offers = offersFor(p1(), twoLoggedWeeks());
    EXPECT_EQ(optionOf(offers, Approach::LowCarb).state, OfferState::Offered);
    EXPECT_TRUE(optionOf(offers, Approach::LowCarb).missing.empty());
    EXPECT_EQ(offersFor(p1(), {{7, 3}, {}}).approaches[1].state, OfferState::OnWish);
}

TEST(PlanChooser, SaysWhichRowCloses) {
    auto const offers = offersFor(p1With({}, {Medicine::Sglt2Inhibitor}), twoLoggedWeeks());
    auto const& keto = optionOf(offers, Approach::Ketogenic);
    EXPECT_EQ(keto.state, OfferState::Withheld);
    EXPECT_EQ(keto.rules, (std::vector<std::string>{"D-18", "B-11"}));
    EXPECT_NE(toEnglish(keto.text).find("SGLT2"), std::string::npos);
    auto const& lowCarb = optionOf(offers, Approach::LowCarb);
    EXPECT_EQ(lowCarb.state, OfferState::Locked);
    EXPECT_EQ(toEnglish(lowCarb.missing.front()), "A word from your clinician.");
}

TEST(PlanChooser, WantsAReadingFirstWhereAMeterIsRequired) {
    auto draft = p1With({}, {Medicine::Sulfonylurea});
    draft.clinicianAgreed = {{"B-10", Component::Lc, examples::kToday, "Dr A"}};
    auto facts = factsOf(draft);
    auto const before = offersFor(facts, twoLoggedWeeks());
    auto const& waiting = optionOf(before, Approach::LowCarb);
    EXPECT_EQ(waiting.state, OfferState::OnWish);
    EXPECT_EQ(waiting.rules, (std::vector<std::string>{"D-18", "O-24"}));
    ASSERT_TRUE(before.meter);
    EXPECT_FALSE(before.meter->stepsOpen);
    facts.history.readings = {examples::reading(MeasuredQuantity::Glucose, 128, "mg/dL", 3)};
    auto const after = offersFor(facts, twoLoggedWeeks());
    EXPECT_EQ(optionOf(after, Approach::LowCarb).state, OfferState::Offered);
    EXPECT_TRUE(after.meter->stepsOpen);
}

TEST(PlanChooser, AsksForAClinicianBeforeVeganKeto) {
    auto draft = p1();
    draft.foodPattern = FoodPattern::Vegan;
    auto const& keto = optionOf(offersFor(draft, twoLoggedWeeks()), Approach::Ketogenic);
    EXPECT_EQ(keto.state, OfferState::Locked);
    EXPECT_EQ(keto.rules, (std::vector<std::string>{"D-18", "D-15"}));
}

TEST(PlanChooser, LetsPeopleGoBackToSlowCarbsAtAnyTime) {
    auto draft = p1();
    draft.approach = Approach::LowCarb;
    auto const offers = offersFor(draft);
    EXPECT_EQ(optionOf(offers, Approach::LowGi).state, OfferState::Offered);
    EXPECT_EQ(optionOf(offers, Approach::LowCarb).state, OfferState::InForce);
}

TEST(PlanChooser, StaysAwayWhereRulesAboutFoodCouldHarm) {
    for (auto const condition :
         {Condition::EatingDisorderCurrent, Condition::DialysisOrTransplant, Condition::Porphyria})
        EXPECT_TRUE(offersFor(p1With({condition}), twoLoggedWeeks()).empty()) << nameOf(condition);
}

TEST(EliminationLadder, GoesOneStepAtATime) {
    OfferEvidence const evidence{{}, {Weeks{3, 1, 1}, Weeks{4, 2, 1}, Weeks{0, 0, 0}, {}, {}}};
    auto const ladder = offersFor(p1(), evidence).ladder;
    ASSERT_EQ(ladder.size(), 5U);
    EXPECT_EQ(ladder[0].state, LadderStep::State::Done);
    EXPECT_EQ(ladder[1].state, LadderStep::State::Now);
    EXPECT_EQ(ladder[2].state, LadderStep::State::Done) << "what is done already stays done";
    EXPECT_EQ(ladder[3].state, LadderStep::State::Later);
    EXPECT_EQ(toEnglish(ladder[0].swap), "Sugary drinks and juice → water or tea");
    EXPECT_EQ(toEnglish(ladder[1].text),
              "Once at most last week: one more such week, and it is done.");
}

TEST(EliminationLadder, SaysWhatADiaryCanAndCanNotTell) {
    auto const textOfFirst = [](Weeks weeks) {
        return toEnglish(offersFor(p1(), {{}, {std::move(weeks)}}).ladder.front().text);
    };
    EXPECT_EQ(textOfFirst({}),
              "With food logged on four days of a week, Steady can tell how it goes.");
    EXPECT_EQ(textOfFirst({2, std::nullopt}),
              "With food logged on four days of a week, Steady can tell how it goes.");
    EXPECT_EQ(textOfFirst({5, 3}),
              "3 times last week. Two weeks in a row with once at most, and it is done.");
}

TEST(EliminationLadder, EndsWhenAllStepsAreDone) {
    OfferEvidence const quiet{{}, std::vector<Weeks>(5, Weeks{0, 1})};
    for (auto const& step : offersFor(p1(), quiet).ladder)
        EXPECT_EQ(step.state, LadderStep::State::Done);
}

TEST(PlanOffersJson, StandBesideThePlanAndAreNotStored) {
    auto const facts = factsOf(p1With({}, {Medicine::Insulin}));
    auto const plan = makePlan(facts);
    auto const text = planToJson(plan, offersOf(facts, plan, {{}, {Weeks{2, std::nullopt}}}));
    auto const json = nlohmann::json::parse(text);
    auto const& offers = json["offers"];
    EXPECT_EQ(offers["approaches"].size(), 3U);
    EXPECT_EQ(offers["approaches"][1]["approach"], "low_carb");
    EXPECT_EQ(offers["approaches"][1]["state"], "locked");
    EXPECT_EQ(offers["ladder"][0]["state"], "now");
    EXPECT_EQ(offers["ladder"][0]["events_by_week"], nlohmann::json::array({2, nullptr}));
    EXPECT_EQ(offers["meter"]["steps_open"], false);
    EXPECT_TRUE(offers["meter"]["last_reading"].is_null());
    EXPECT_EQ(planFromJson(text).value(), plan);
    EXPECT_FALSE(nlohmann::json::parse(planToJson(plan)).contains("offers"));
}

TEST(PlanOffersReport, AreAPartOfThePrintedPlan) {
    auto const facts = factsOf(p1());
    auto const plan = makePlan(facts);
    auto const offers = offersOf(facts, plan, {{4, 4}, {Weeks{0, 0}}});
    auto const printed = toPlainText(planReport(plan, {}, facts.today, {}, offers));
    for (auto const* words : {"What could come next", "Low carb (could be tried now)",
                              "Sugary drinks and juice → water or tea (done)",
                              "Sweets and desserts → fruit or nuts (now)"})
        EXPECT_NE(printed.find(words), std::string::npos) << words;
    auto const without = toPlainText(planReport(plan, {}, facts.today));
    EXPECT_EQ(without.find("What could come next"), std::string::npos);
}

}  // namespace
}  // namespace steady
