#include "core/plan/hiit_unlock.h"
#include "tests/core/plan/safety_people.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace steady {

namespace {

using examples::addPressure;
using examples::kToday;

ProfileDraft readyP1() {
    auto draft = examples::p1();
    draft.readiness.emplace();
    return draft;
}

History weeksOf(std::initializer_list<double> aerobicMinutes) {
    History history;
    history.firstPlan = kToday - std::chrono::days{28};
    int week = 43;
    for (double const minutes : aerobicMinutes)
        history.lastWeeks.push_back({IsoWeek{2026, week++}, minutes, 3, 2, 0});
    return history;
}

HiitUnlock unlockOf(ProfileDraft const& draft, History const& history) {
    auto const facts = examples::factsOf(draft, history);
    return hiitUnlock(facts, gatesOf(facts));
}

bool isUnlocked(ProfileDraft const& draft, History const& history) {
    return unlockOf(draft, history).unlocked;
}

}  // namespace

TEST(HiitUnlock, NeedsThreeActiveWeeksOfFour) {
    EXPECT_TRUE(isUnlocked(readyP1(), weeksOf({100, 95, 40, 120})));
    EXPECT_FALSE(isUnlocked(readyP1(), weeksOf({100, 60, 40, 120})));
    EXPECT_FALSE(isUnlocked(readyP1(), weeksOf({100, 120})));
}

TEST(HiitUnlock, NeedsFourWeeksOnThePlan) {
    auto history = weeksOf({100, 95, 40, 120});
    history.firstPlan = kToday - std::chrono::days{27};
    EXPECT_FALSE(isUnlocked(readyP1(), history));
    history.firstPlan.reset();
    EXPECT_FALSE(isUnlocked(readyP1(), history));
}

TEST(HiitUnlock, NeedsTheReadinessAnswersAndAnOpenGate) {
    auto const history = weeksOf({100, 95, 40, 120});
    EXPECT_FALSE(isUnlocked(examples::p1(), history)) << "unanswered";
    auto draft = readyP1();
    draft.readiness->boneOrJoint = true;
    EXPECT_FALSE(isUnlocked(draft, history));
    draft.clinicianAgreed = {{"B-52", Component::Hiit, kToday, ""}};
    EXPECT_TRUE(isUnlocked(draft, history)) << "a clinician agreed";
    draft.readiness->chestPain = true;
    EXPECT_FALSE(isUnlocked(draft, history));
}

TEST(HiitUnlock, NeedsARecentPressureWhenItIsKnownToBeHigh) {
    auto draft = readyP1();
    draft.conditions = {Condition::Hypertension};
    draft.clinicianAgreed = {{"B-52", Component::Hiit, kToday, ""}};
    auto history = weeksOf({100, 95, 40, 120});
    EXPECT_FALSE(isUnlocked(draft, history)) << "none on file";
    addPressure(history, 150, 99, 29);
    EXPECT_TRUE(isUnlocked(draft, history));
    addPressure(history, 150, 101, 2);
    EXPECT_FALSE(isUnlocked(draft, history)) << "both numbers must be below";
}

TEST(HiitUnlock, WaitsFourteenDaysAfterAnUrgentReading) {
    auto history = weeksOf({100, 95, 40, 120});
    history.readings = {examples::reading(MeasuredQuantity::Glucose, 50, "mg/dL", 13)};
    EXPECT_FALSE(isUnlocked(readyP1(), history));
    history.readings.push_back(
        examples::reading(MeasuredQuantity::Glucose, 90, "mg/dL", 13, clockTime(9, 20)));
    EXPECT_FALSE(isUnlocked(readyP1(), history)) << "also when the recheck was fine";
    history.readings = {examples::reading(MeasuredQuantity::Glucose, 50, "mg/dL", 14)};
    EXPECT_TRUE(isUnlocked(readyP1(), history));
}

TEST(HiitUnlock, StartsAtTheEasiestStageFrom60) {
    auto draft = readyP1();
    EXPECT_FALSE(unlockOf(draft, {}).easiestStageFirst);
    draft.birthDate = makeDate(1966, 2, 17);
    EXPECT_TRUE(unlockOf(draft, {}).easiestStageFirst);
}

TEST(HiitUnlock, SaysWhatIsMissing) {
    EXPECT_EQ(unlockOf(examples::p1(), {}).missing.size(), 3U);
}

}  // namespace steady
