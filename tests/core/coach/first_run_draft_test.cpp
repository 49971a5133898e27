#include "core/coach/first_run_draft.h"

#include "tests/core/coach/coach_samples.h"

#include <gtest/gtest.h>

namespace steady {

namespace {

Date const kDraftToday = makeDate(2026, 11, 20);

class FirstRunDraftTest : public testing::Test {
 protected:
    test::FastFolder folder;
    std::unique_ptr<Coach> coach = test::openCoach(folder / "a.steady");
};

ProfileDraft halfAnswered() {
    ProfileDraft draft;
    draft.birthDate = makeDate(1981, 5, 14);
    draft.weightKg = 82.4;
    draft.medicines = {Medicine::Metformin};
    draft.bed = clockTime(22, 30);
    draft.otherAllergies = {"kiwi"};
    return draft;
}

}  // namespace

TEST_F(FirstRunDraftTest, IsThereAgainAfterAReopen) {
    EXPECT_FALSE(keptFirstRun(*coach));
    FirstRunDraft const draft{halfAnswered(), 3};
    ASSERT_TRUE(keepFirstRun(*coach, draft));
    coach.reset();
    coach = test::openCoach(folder / "a.steady");
    EXPECT_EQ(keptFirstRun(*coach), draft);
}

TEST_F(FirstRunDraftTest, KeepsWhatCannotBeReadAsItWasTyped) {
    FirstRunDraft const draft{
        halfAnswered(), 2, {{"height_cm", "eins achtzig"}, {"weight_kg/unit", "1"}}};
    ASSERT_TRUE(keepFirstRun(*coach, draft));
    EXPECT_EQ(keptFirstRun(*coach), draft);
    ASSERT_TRUE(coach->saveSetting(kFirstRunSetting,
                                   R"({"reached":2,"answers":{},"typed":{"a":7,"b":"8"}})"));
    auto const kept = keptFirstRun(*coach);
    ASSERT_TRUE(kept);
    EXPECT_EQ(kept->typed, (std::map<std::string, std::string>{{"b", "8"}}));
}

TEST_F(FirstRunDraftTest, IsNoStepOfUndo) {
    ASSERT_TRUE(keepFirstRun(*coach, {halfAnswered(), 1}));
    ASSERT_TRUE(keepFirstRun(*coach, {halfAnswered(), 2}));
    EXPECT_FALSE(coach->undoText());
    ASSERT_TRUE(coach->saveProfile(test::womanOf45(), kDraftToday));
    ASSERT_TRUE(dropFirstRun(*coach));
    EXPECT_EQ(toEnglish(*coach->undoText()), "Profile saved");
    ASSERT_TRUE(coach->undo());
    EXPECT_FALSE(coach->undoText());
}

TEST_F(FirstRunDraftTest, AProfileTakesItsPlace) {
    ASSERT_TRUE(keepFirstRun(*coach, {halfAnswered(), 2}));
    ASSERT_TRUE(coach->saveProfile(test::womanOf45(), kDraftToday));
    EXPECT_FALSE(keptFirstRun(*coach));
}

TEST_F(FirstRunDraftTest, WhatCannotBeReadIsNoDraft) {
    for (auto const* text : {"", "{", "[]", "{\"reached\":2}", "7"}) {
        ASSERT_TRUE(coach->saveSetting(kFirstRunSetting, text));
        EXPECT_FALSE(keptFirstRun(*coach)) << text;
    }
    ASSERT_TRUE(coach->saveSetting(kFirstRunSetting, R"({"reached":99,"answers":{}})"));
    EXPECT_EQ(keptFirstRun(*coach)->reached, 5);
}

TEST(CautiousReading, CountsMedicinesThatWereNotAskedForAsNotSure) {
    auto const early = cautiousReading({test::womanOf45(), 1});
    EXPECT_EQ(early.medicines, std::set{Medicine::NotSure});
    EXPECT_EQ(early.pace, Pace::Gentle);
    auto const named = cautiousReading({halfAnswered(), 2});
    EXPECT_EQ(named.medicines, std::set{Medicine::Metformin}) << "what was said stands";
    auto const later = cautiousReading({test::womanOf45(), 3});
    EXPECT_TRUE(later.medicines.empty()) << "the page was answered: none";
    EXPECT_EQ(later.pace, Pace::Gentle);
    EXPECT_EQ(cautiousReading({test::womanOf45(), 5}), test::womanOf45());
}

TEST(PlanOfDraft, IsThePlanThatSavingWouldMake) {
    auto const plan = planOfDraft(test::womanOf45(), kDraftToday);
    ASSERT_TRUE(plan);
    ASSERT_TRUE(plan->energy);
    EXPECT_DOUBLE_EQ(plan->energy->targetKcal, 1830);
}

TEST(PlanOfDraft, ACautiousPlanClosesWhatUnknownMedicinesCouldMakeUnsafe) {
    auto const plan = planOfDraft(cautiousReading({test::womanOf45(), 1}), kDraftToday);
    ASSERT_TRUE(plan);
    EXPECT_FALSE(plan->gates.allows(Component::Keto));
    EXPECT_FALSE(plan->withheld.empty());
}

TEST(PlanOfDraft, NamesEveryAnswerThatIsMissing) {
    auto const plan = planOfDraft({}, kDraftToday);
    ASSERT_FALSE(plan);
    EXPECT_EQ(plan.error().faults.size(), 4U);
}

}  // namespace steady
