#include "core/coach/what_changes.h"

#include "core/plan/planner.h"
#include "tests/core/coach/coach_samples.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>
#include <set>

namespace steady {

namespace {

Date const kChangesToday = makeDate(2026, 11, 20);

std::vector<ChangeRow> changesOf(ProfileDraft const& draft) {
    return whatChanges(draft, kChangesToday);
}

ChangeState stateIn(std::vector<ChangeRow> const& rows, std::string_view key) {
    auto const* row = rowOf(rows, key);
    return row ? row->state : ChangeState::Reminder;
}

std::string reasonIn(std::vector<ChangeRow> const& rows, std::string_view key) {
    auto const* row = rowOf(rows, key);
    return row ? toEnglish(row->reason) : std::string();
}

ProfileDraft taking(std::set<Medicine> medicines) {
    ProfileDraft draft;
    draft.medicines = std::move(medicines);
    return draft;
}

}  // namespace

TEST(WhatChanges, AnEmptyDraftLimitsNothingAndRemindsOfNothing) {
    auto const rows = changesOf({});
    ASSERT_FALSE(rows.empty());
    for (auto const& row : rows)
        EXPECT_EQ(row.state, ChangeState::Open) << row.key;
    EXPECT_EQ(rows.front().key, "LOW_GI");
    EXPECT_NE(rowOf(rows, "KETO"), nullptr);
    EXPECT_NE(rowOf(rows, "LC"), nullptr);
    EXPECT_NE(rowOf(rows, "MOVE"), nullptr);
}

TEST(WhatChanges, AnAceInhibitorLocksKetoAndAsksForCareElsewhere) {
    auto const rows = changesOf(taking({Medicine::AceInhibitor}));
    EXPECT_EQ(stateIn(rows, "LOW_GI"), ChangeState::Open);
    EXPECT_EQ(stateIn(rows, "KETO"), ChangeState::Locked);
    EXPECT_EQ(reasonIn(rows, "KETO"),
              "Because of an ACE inhibitor. Fewer carbs lower blood pressure too. Opens when you "
              "note that your clinician agreed.");
    EXPECT_EQ(stateIn(rows, "LC"), ChangeState::WithCare);
    EXPECT_EQ(stateIn(rows, "DEF"), ChangeState::WithCare);
    EXPECT_EQ(stateIn(rows, "SALT"), ChangeState::NotGiven);
}

TEST(WhatChanges, PartsThatTheSameRowsDecideStandInOneRow) {
    auto const rows = changesOf(taking({Medicine::AceInhibitor}));
    EXPECT_EQ(toEnglish(rowOf(rows, "DEF")->title),
              "weight loss, eating window, hard intervals, heavy lifting");
    EXPECT_EQ(rowOf(rows, "TRE"), nullptr);
    EXPECT_EQ(rowOf(rows, "HVY"), nullptr);
}

TEST(WhatChanges, MetforminRemindsOfVitaminB12AndClosesNothing) {
    auto const rows = changesOf(taking({Medicine::Metformin}));
    auto const found = std::find_if(rows.begin(), rows.end(), [](ChangeRow const& row) {
        return row.state == ChangeState::Reminder;
    });
    ASSERT_NE(found, rows.end());
    EXPECT_EQ(toEnglish(found->title), "metformin");
    EXPECT_NE(toEnglish(found->reason).find("B12"), std::string::npos);
    EXPECT_EQ(stateIn(rows, "KETO"), ChangeState::Open);
}

TEST(WhatChanges, OneCauseHasOneReminderHoweverManyRulesSpeakOfIt) {
    auto const rows = changesOf(taking({Medicine::AceInhibitor}));
    std::set<std::string> titles;
    for (auto const& row : rows) {
        if (row.state != ChangeState::Reminder) continue;
        EXPECT_TRUE(titles.insert(toEnglish(row.title)).second) << toEnglish(row.title);
    }
    EXPECT_FALSE(titles.empty());
}

TEST(WhatChanges, TypeOneClosesKetoWithSomethingInstead) {
    ProfileDraft draft;
    draft.conditions = {Condition::Type1Diabetes};
    auto const rows = changesOf(draft);
    EXPECT_EQ(stateIn(rows, "KETO"), ChangeState::NotOffered);
    auto const reason = reasonIn(rows, "KETO");
    EXPECT_TRUE(reason.starts_with("Because of type 1 diabetes.")) << reason;
    EXPECT_NE(reason.find("Carb-aware meals"), std::string::npos) << reason;
}

TEST(WhatChanges, WhatIsNotSaidYetIsNeverReadAsAnAnswer) {
    // A weight alone must not look like underweight or the like, whatever it is.
    for (double const weight : {36.0, 48.0, 88.0, 180.0, 299.0}) {
        ProfileDraft draft;
        draft.weightKg = weight;
        EXPECT_EQ(changesOf(draft), changesOf({})) << weight;
    }
    for (double const height : {121.0, 150.0, 205.0, 229.0}) {
        ProfileDraft draft;
        draft.heightCm = height;
        EXPECT_EQ(changesOf(draft), changesOf({})) << height;
    }
}

TEST(WhatChanges, ATypingSlipHidesNoTick) {
    auto draft = taking({Medicine::AceInhibitor});
    draft.weightKg = 8800;
    draft.bed = clockTime(7);
    draft.wake = clockTime(7);
    EXPECT_EQ(changesOf(draft), changesOf(taking({Medicine::AceInhibitor})));
}

TEST(WhatChanges, BelowEighteenThereIsOneRowAndNoPlan) {
    auto draft = test::womanOf45();
    draft.birthDate = makeDate(2010, 5, 14);
    auto const rows = changesOf(draft);
    ASSERT_EQ(rows.size(), 1U);
    EXPECT_EQ(rows.front().key, "B-01");
}

TEST(WhatChanges, OnDialysisTheClinicSetsTheFood) {
    ProfileDraft draft;
    draft.conditions = {Condition::DialysisOrTransplant};
    auto const rows = changesOf(draft);
    EXPECT_EQ(stateIn(rows, "LOW_GI"), ChangeState::NotOffered);
}

TEST(WhatChanges, AnAgreementOfTheClinicianOpensWithCare) {
    auto draft = taking({Medicine::OtherBpMedicine});
    draft.clinicianAgreed = {{"B-14", Component::Keto, kChangesToday, "by phone"}};
    auto const rows = changesOf(draft);
    EXPECT_EQ(stateIn(rows, "KETO"), ChangeState::WithCare);
    EXPECT_NE(reasonIn(rows, "KETO").find("clinician agreed"), std::string::npos);
}

TEST(WhatChanges, AnAnsweredEatingScreenIsAlwaysHeard) {
    ProfileDraft draft;
    EXPECT_EQ(rowOf(changesOf(draft), "NUM"), nullptr);
    draft.eatingScreen = {true, false, false, false, false};
    EXPECT_EQ(stateIn(changesOf(draft), "NUM"), ChangeState::Open);
    draft.eatingScreen = {true, false, false, true, false};
    auto const rows = changesOf(draft);
    EXPECT_NE(stateIn(rows, "NUM"), ChangeState::Open);
    EXPECT_EQ(stateIn(rows, "KETO"), ChangeState::NotOffered);
}

TEST(WhatChanges, AnsweredReadinessIsAlwaysHeard) {
    ProfileDraft draft;
    auto const before = changesOf(draft);
    draft.readiness = Readiness{};
    auto rows = changesOf(draft);
    markNewest(rows, before);
    ASSERT_NE(rowOf(rows, "MOVE"), nullptr);
    EXPECT_TRUE(rowOf(rows, "MOVE")->newest);
    draft.readiness->chestPain = true;
    rows = changesOf(draft);
    EXPECT_EQ(rowOf(rows, "MOVE"), nullptr);
    EXPECT_EQ(stateIn(rows, "AER"), ChangeState::NotOffered);
}

TEST(WithheldIn, NamesWhatWaitsBeforeThePersonIsWhole) {
    EXPECT_TRUE(withheldIn({}, kChangesToday).empty());
    auto const draft = taking({Medicine::OtherBpMedicine});
    auto const waiting = withheldIn(draft, kChangesToday);
    ASSERT_FALSE(waiting.empty());
    EXPECT_EQ(waiting.front().component, Component::Keto);
    EXPECT_EQ(waiting.front().state, GateState::Locked);
    EXPECT_EQ(waiting.front().rules, std::vector<std::string>{"B-14"});
    auto agreed = draft;
    agreed.clinicianAgreed = {{"B-14", Component::Keto, kChangesToday, ""}};
    for (auto const& part : withheldIn(agreed, kChangesToday))
        EXPECT_NE(part.component, Component::Keto);
}

TEST(WhatChanges, TheStrictestNewRowIsTheNewest) {
    auto const before = changesOf({});
    auto rows = changesOf(taking({Medicine::AceInhibitor}));
    markNewest(rows, before);
    EXPECT_TRUE(rowOf(rows, "KETO")->newest);
    EXPECT_EQ(std::count_if(rows.begin(), rows.end(), [](auto const& row) { return row.newest; }),
              1);
    auto again = rows;
    markNewest(again, rows);
    EXPECT_EQ(std::count_if(again.begin(), again.end(), [](auto const& row) { return row.newest; }),
              0)
        << "nothing changed, so nothing is new";
}

TEST(WhatChanges, UntickingMarksWhatOpened) {
    auto const before = changesOf(taking({Medicine::Metformin, Medicine::OtherBpMedicine}));
    auto rows = changesOf(taking({Medicine::Metformin}));
    markNewest(rows, before);
    EXPECT_EQ(std::count_if(rows.begin(), rows.end(), [](auto const& row) { return row.newest; }),
              1);
}

RC_GTEST_PROP(WhatChangesProperty, SaysAboutEveryPartWhatTheGatesOfTheProfileSay, ()) {
    auto draft = test::womanOf45();
    auto const medicines = *rc::gen::container<std::set<int>>(
        rc::gen::inRange(0, static_cast<int>(EnumNames<Medicine>::table.size())));
    for (int const one : medicines)
        draft.medicines.insert(static_cast<Medicine>(one));
    auto const conditions = *rc::gen::container<std::set<int>>(
        rc::gen::inRange(0, static_cast<int>(EnumNames<Condition>::table.size())));
    for (int const one : conditions)
        draft.conditions.insert(static_cast<Condition>(one));
    auto const gates = gatesOf({*Profile::create(draft, kChangesToday), {}, kChangesToday});
    auto const rows = changesOf(draft);
    for (auto const& [component, key] :
         {std::pair(Component::Keto, "KETO"), std::pair(Component::Lc, "LC")}) {
        auto const* row = rowOf(rows, key);
        RC_ASSERT(row != nullptr);
        RC_ASSERT(static_cast<int>(row->state) == static_cast<int>(gates[component].state));
        RC_ASSERT(!row->reason.empty());
    }
    RC_ASSERT(std::set<std::string>{"LOW_GI"}.contains(rows.front().key));
}

}  // namespace steady
