#include "core/plan/retest.h"

#include "core/plan/planner.h"
#include "tests/core/plan/plan_people.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace steady {
namespace {

std::vector<RetestKind> testsOf(ProfileDraft const& draft) {
    auto const facts = test::factsOf(draft);
    return retestsFor(facts, gatesOf(facts));
}

bool holds(std::vector<RetestKind> const& kinds, RetestKind kind) {
    return std::find(kinds.begin(), kinds.end(), kind) != kinds.end();
}

TEST(Retest, IsOfferedInWeekNoughtAndTwelve) {
    EXPECT_TRUE(isRetestWeek(1));
    EXPECT_TRUE(isRetestWeek(12));
    EXPECT_TRUE(isRetestWeek(24));
    for (int const week : {2, 4, 11, 13})
        EXPECT_FALSE(isRetestWeek(week)) << week;
}

TEST(Retest, HasFiveTestsForAHealthyPerson) {
    EXPECT_EQ(testsOf(test::woman45()).size(), 5U);
}

TEST(Retest, IsNotOfferedWithHeartOrEyeDisease) {
    for (auto const condition : {Condition::HeartFailure, Condition::RecentHeartEvent,
                                 Condition::StableCoronaryDisease, Condition::RetinopathySevere}) {
        auto draft = test::woman45();
        draft.conditions = {condition};
        EXPECT_TRUE(testsOf(draft).empty()) << nameOf(condition);
    }
    auto draft = test::woman45();
    draft.bloodPressure = BloodPressure{165, 95};  // B-34
    EXPECT_TRUE(testsOf(draft).empty());
}

TEST(Retest, ComesBackWhenTheClinicianAgreedToEveryLockedPart) {
    auto draft = test::woman45();
    draft.conditions = {Condition::StableCoronaryDisease};
    for (auto const part : {Component::Hiit, Component::Hvy})
        draft.clinicianAgreed.push_back({"B-33", part, test::planDay(), "agreed"});
    EXPECT_FALSE(testsOf(draft).empty());
}

TEST(Retest, KeepsOffTheFeetWithAnUlcer) {
    auto draft = test::woman45();
    draft.conditions = {Condition::FootUlcer};
    auto const kinds = testsOf(draft);
    EXPECT_FALSE(holds(kinds, RetestKind::SixMinuteWalk));
    EXPECT_FALSE(holds(kinds, RetestKind::ChairStands));
}

TEST(Retest, SaysHowForEachTest) {
    for (auto const& [kind, name] : EnumNames<RetestKind>::table) {
        EXPECT_EQ(howToTest(kind).size(), 3U) << name;
        EXPECT_FALSE(nameOfRetest(kind).empty()) << name;
        EXPECT_FALSE(unitOfRetest(kind).empty()) << name;
    }
}

}  // namespace
}  // namespace steady
