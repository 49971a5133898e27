#include "core/plan/rules/red_flags.h"
#include "tests/core/plan/red_flag_people.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace steady {

namespace {

using examples::classOf;
using examples::factsOf;
using examples::flagsOf;
using examples::p1;
using examples::p1With;
using testing::HasSubstr;

}  // namespace

TEST(ApnoeaScreen, CountsEightThemes) {
    auto draft = examples::p2();
    EXPECT_EQ(apnoeaScore(factsOf(draft), {}), 2) << "a man over 50";
    EXPECT_FALSE(apnoeaFlag(factsOf(draft), {}));
    EXPECT_EQ(apnoeaFlag(factsOf(draft), {.snores = true})->messageClass, MessageClass::Clinician);
    draft.neckCm = 43;
    draft.conditions = {Condition::Hypertension};
    auto const many = apnoeaFlag(factsOf(draft), {.snores = true});
    EXPECT_EQ(apnoeaScore(factsOf(draft), {.snores = true}), 5);
    EXPECT_THAT(toEnglish(many->text), HasSubstr("don't drive"));
    EXPECT_TRUE(apnoeaFlag(factsOf(p1()), {.dozesAtTheWheel = true}));
}

TEST(LabFlags, FireOncePerResult) {
    auto draft = p1();
    draft.labs = {examples::lab(LabKind::Triglycerides, 11.3, "mmol/L"),
                  examples::lab(LabKind::Ldl, 190, "mg/dL"),
                  examples::lab(LabKind::Alt, 121, "U/L"),
                  examples::lab(LabKind::Egfr, 59, "mL/min")};
    auto const gates = gatesOf(factsOf(draft));
    auto const facts = factsOf(draft);
    EXPECT_EQ(labFlags({facts, gates, {}}).size(), 4U);
    EXPECT_EQ(classOf(flagsOf(facts), "R-16"), "urgent");
    draft.labs[0].value = 5.65;
    draft.labs[2].value = 120;
    draft.conditions = {Condition::Ckd};  // the eGFR is no news
    auto const known = factsOf(draft);
    EXPECT_EQ(labFlags({known, gates, {}}).size(), 2U);
    EXPECT_EQ(classOf(flagsOf(known), "R-16"), "clinician");
}

TEST(SymptomFlags, AnswerWhatAPersonSays) {
    auto const of = [](Symptoms const& symptoms, std::string_view rule,
                       ProfileDraft const& draft = p1()) {
        return classOf(flagsOf(factsOf(draft), symptoms), rule);
    };
    EXPECT_EQ(of({Symptom::OneSidedWeakness}, "R-11"), "urgent now");
    EXPECT_EQ(of({Symptom::RightBellyPainAfterMeals}, "R-14"), "clinician");
    EXPECT_EQ(of({Symptom::RightBellyPainAfterMeals, Symptom::Fever}, "R-14"), "urgent");
    EXPECT_EQ(of({Symptom::RedHotSwollenFoot}, "R-17"), "urgent");
    EXPECT_EQ(of({Symptom::FootWound}, "R-17"), "-");
    EXPECT_EQ(of({Symptom::FootWound}, "R-17", p1With({Condition::Neuropathy})), "urgent");
    EXPECT_EQ(of({Symptom::NotSafe}, "R-18"), "urgent now");
    EXPECT_EQ(of({Symptom::NoPeriodForThreeMonths}, "R-19"), "clinician");
}

}  // namespace steady
