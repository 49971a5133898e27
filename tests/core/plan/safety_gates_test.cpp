#include "core/plan/gates.h"
#include "core/plan/rules/safety_rules.h"
#include "tests/core/plan/safety_people.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace steady {

namespace {

using examples::factsOf;
using examples::kToday;
using examples::p1;
using examples::p1With;
using testing::ElementsAre;

GateState stateOf(ProfileDraft const& draft, Component component) {
    return gatesOf(factsOf(draft))[component].state;
}

SafetyLimits limitsOf(ProfileDraft const& draft) {
    return gatesOf(factsOf(draft)).limits;
}

ProfileDraft agreed(ProfileDraft draft, char const* rule, Component component, Date on = kToday) {
    draft.clinicianAgreed.push_back({rule, component, on, "Dr A"});
    return draft;
}

template <class E>
std::set<E> anySet() {
    std::set<E> chosen;
    for (auto const& [value, name] : EnumNames<E>::table)
        if (*rc::gen::inRange(0, 8) == 0) chosen.insert(value);
    return chosen;
}

template <class E>
E anyOne() {
    auto const& table = EnumNames<E>::table;
    return table[*rc::gen::inRange<std::size_t>(0, table.size())].first;
}

void expectNoLooser(Gates const& before, Gates const& after) {
    for (auto const& [component, name] : EnumNames<Component>::table)
        RC_ASSERT(after[component].state >= before[component].state);
    RC_ASSERT(after.limits.shortestWindowHours >= before.limits.shortestWindowHours);
    RC_ASSERT(after.limits.netCarbFloorG.value_or(0) >= before.limits.netCarbFloorG.value_or(0));
    for (auto cap : {&SafetyLimits::proteinCapPerKg, &SafetyLimits::lossCapKgPerWeek,
                     &SafetyLimits::lossCapPercentPerWeek})
        RC_ASSERT((after.limits.*cap).value_or(1e9) <= (before.limits.*cap).value_or(1e9));
    for (auto flag : {&SafetyLimits::meterRequired, &SafetyLimits::sickDayCard,
                      &SafetyLimits::heartRateZonesOff, &SafetyLimits::noCalorieTarget,
                      &SafetyLimits::numbersHiddenByDefault, &SafetyLimits::fluidTargetOff,
                      &SafetyLimits::everyExerciseSupervised, &SafetyLimits::proteinFigureHidden}) {
        bool const keptOn = after.limits.*flag || !(before.limits.*flag);
        RC_ASSERT(keptOn);
    }
}

}  // namespace

TEST(Gates, AreAllOpenForP1) {
    EXPECT_EQ(examples::statesOf(p1()), ". . . . . . . | . . . . .");
    EXPECT_EQ(limitsOf(p1()), SafetyLimits{});
}

TEST(Gates, CombineAsTheReferenceTests) {
    auto const flozinAndThiazide = p1With({}, {Medicine::Sglt2Inhibitor, Medicine::Diuretic});
    EXPECT_EQ(stateOf(flozinAndThiazide, Component::Keto), GateState::Withheld);
    EXPECT_EQ(stateOf(flozinAndThiazide, Component::Lc), GateState::Locked);
    EXPECT_EQ(stateOf(flozinAndThiazide, Component::Salt), GateState::Withheld);

    auto const insulinAndEyes = p1With({Condition::RetinopathySevere}, {Medicine::Insulin});
    EXPECT_EQ(stateOf(insulinAndEyes, Component::Hiit), GateState::Withheld);
    EXPECT_EQ(stateOf(insulinAndEyes, Component::Hvy), GateState::Withheld);
    EXPECT_EQ(stateOf(insulinAndEyes, Component::Keto), GateState::Locked);

    auto pregnantOnMetformin = p1With({}, {Medicine::Metformin});
    pregnantOnMetformin.pregnancy = Pregnancy::Pregnant;
    EXPECT_EQ(stateOf(pregnantOnMetformin, Component::Def), GateState::Withheld);
    EXPECT_EQ(stateOf(pregnantOnMetformin, Component::Tre), GateState::Withheld);

    auto const lisinopril = p1With({}, {Medicine::AceInhibitor});
    EXPECT_EQ(stateOf(lisinopril, Component::Keto), GateState::Locked);
    EXPECT_EQ(stateOf(lisinopril, Component::Lc), GateState::Caution);
}

TEST(Gates, NameTheStrictestRowsAndListAll) {
    auto const gates = gatesOf(
        factsOf(p1With({Condition::Gout}, {Medicine::Sglt2Inhibitor, Medicine::AceInhibitor})));
    auto const& keto = gates[Component::Keto];
    EXPECT_THAT(keto.rules, ElementsAre("B-11"));
    EXPECT_THAT(
        keto.allRules,
        ElementsAre(GateEffect{"B-11", GateState::Withheld}, GateEffect{"B-14", GateState::Locked},
                    GateEffect{"B-16", GateState::Locked}, GateEffect{"B-40", GateState::Locked}));
    EXPECT_THAT(gates.matchedRules, ElementsAre("B-11", "B-14", "B-16", "B-40"));
}

TEST(ClinicianAgreement, OpensOneLockedComponentOfOneRowToCaution) {
    auto const draft = agreed(p1With({}, {Medicine::Insulin}), "B-09", Component::Keto);
    EXPECT_EQ(examples::statesOf(draft), "c K K K K c . | . . . . .");
}

TEST(ClinicianAgreement, NeverOpensWhatIsWithheld) {
    auto const draft = agreed(p1With({}, {Medicine::Sglt2Inhibitor}), "B-11", Component::Keto);
    EXPECT_EQ(stateOf(draft, Component::Keto), GateState::Withheld);
}

TEST(ClinicianAgreement, IsNeededForEachRowThatLocks) {
    auto const both = p1With({}, {Medicine::Insulin, Medicine::Sulfonylurea});
    auto const one = agreed(both, "B-09", Component::Keto);
    EXPECT_EQ(stateOf(one, Component::Keto), GateState::Locked);
    EXPECT_THAT(gatesOf(factsOf(one))[Component::Keto].rules, ElementsAre("B-10"));
    EXPECT_EQ(stateOf(agreed(one, "B-10", Component::Keto), Component::Keto), GateState::Caution);
}

TEST(ClinicianAgreement, HoldsTwelveMonthsAndNotInTheFuture) {
    auto const keto = [](Date on) {
        return stateOf(agreed(p1With({}, {Medicine::Insulin}), "B-09", Component::Keto, on),
                       Component::Keto);
    };
    EXPECT_EQ(keto(makeDate(2025, 11, 22)), GateState::Caution);
    EXPECT_EQ(keto(makeDate(2025, 11, 21)), GateState::Locked);
    EXPECT_EQ(keto(makeDate(2026, 11, 23)), GateState::Locked);
}

TEST(ClinicianAgreement, EndsWhenANewerResultIsBehindTheRow) {
    auto draft = p1();
    draft.labs = {examples::lab(LabKind::Egfr, 50, "mL/min", false, makeDate(2026, 10, 1))};
    auto const before = agreed(draft, "B-22", Component::Lc, makeDate(2026, 9, 1));
    auto const after = agreed(draft, "B-22", Component::Lc, makeDate(2026, 10, 2));
    EXPECT_EQ(stateOf(before, Component::Lc), GateState::Locked);
    EXPECT_EQ(stateOf(after, Component::Lc), GateState::Caution);
}

TEST(ClinicianAgreement, IsDroppedWhenTheInputsOfItsRowChange) {
    auto const before =
        agreed(p1With({}, {Medicine::Insulin, Medicine::Sulfonylurea}), "B-10", Component::Tre);
    auto sameRow = before;
    sameRow.weightKg = 86;
    auto const keptAfter = [&](ProfileDraft const& after) {
        return agreementsAfterChange(examples::person(before), examples::person(after), kToday)
            .size();
    };
    EXPECT_EQ(keptAfter(sameRow), 1U);
    auto otherDrug = before;
    otherDrug.medicines = {Medicine::Insulin, Medicine::Glinide};
    EXPECT_EQ(keptAfter(otherDrug), 0U);
    auto newlyAgreed = agreed(otherDrug, "B-09", Component::Keto);
    EXPECT_EQ(keptAfter(newlyAgreed), 1U) << "ticked with the change itself";
}

TEST(ClinicianAgreement, IsDroppedWhenTheResultOrTheAnswersOfItsRowChange) {
    auto const kept = [](ProfileDraft const& before, ProfileDraft const& after) {
        return agreementsAfterChange(examples::person(before), examples::person(after), kToday)
            .size();
    };
    auto kidneys = p1();
    kidneys.labs = {examples::lab(LabKind::Egfr, 55, "mL/min")};
    kidneys = agreed(kidneys, "B-22", Component::Lc);
    auto worse = kidneys;
    worse.labs = {examples::lab(LabKind::Egfr, 45, "mL/min")};
    EXPECT_EQ(kept(kidneys, kidneys), 1U);
    EXPECT_EQ(kept(kidneys, worse), 0U);

    auto screened = p1();
    screened.eatingScreen = std::array{true, true, false, false, false};
    screened = agreed(screened, "B-07", Component::Lc);
    auto otherAnswers = screened;
    otherAnswers.eatingScreen = std::array{true, true, true, false, false};
    EXPECT_EQ(kept(screened, otherAnswers), 0U);

    auto ready = p1();
    ready.readiness.emplace().boneOrJoint = true;
    ready = agreed(ready, "B-52", Component::Hiit);
    auto another = ready;
    another.readiness->otherCondition = true;
    EXPECT_EQ(kept(ready, another), 0U);
    another = ready;
    another.waistCm = 99;
    EXPECT_EQ(kept(ready, another), 1U);
}

TEST(SafetyLimits, ComeFromTheSideConditionsOfRows) {
    auto const flozin = limitsOf(p1With({}, {Medicine::Sglt2Inhibitor}));
    EXPECT_EQ(flozin.netCarbFloorG, 100);
    EXPECT_EQ(flozin.shortestWindowHours, 10);
    EXPECT_TRUE(flozin.sickDayCard);
    EXPECT_TRUE(limitsOf(p1With({}, {Medicine::Sulfonylurea})).meterRequired);
    EXPECT_TRUE(limitsOf(p1With({}, {Medicine::BetaBlocker})).heartRateZonesOff);
    EXPECT_EQ(limitsOf(p1With({}, {Medicine::Glp1Agonist})).lossCapPercentPerWeek, 1);
    EXPECT_EQ(limitsOf(p1With({Condition::Gout})).lossCapPercentPerWeek, 0.5);
    EXPECT_TRUE(limitsOf(p1With({Condition::DialysisOrTransplant})).proteinFigureHidden);
    EXPECT_TRUE(limitsOf(p1With({Condition::RecentHeartEvent})).everyExerciseSupervised);
    EXPECT_TRUE(limitsOf(p1With({Condition::EatingDisorderPast})).numbersHiddenByDefault);
}

TEST(SafetyLimits, TakeTheStrictestOfAllRows) {
    auto const kidneys = limitsOf(p1With({Condition::Ckd, Condition::KidneyStones}));
    EXPECT_EQ(kidneys.proteinCapPerKg, 0.8);
    auto const stones =
        limitsOf(p1With({Condition::GallstonesSilent, Condition::GallstonesSymptomatic}));
    EXPECT_EQ(stones.lossCapKgPerWeek, 0.5);
}

TEST(SafetyLimits, HoldAlsoAfterAClinicianAgreed) {
    auto const draft = agreed(p1With({}, {Medicine::Sglt2Inhibitor}), "B-11", Component::Lc);
    EXPECT_EQ(stateOf(draft, Component::Lc), GateState::Caution);
    EXPECT_EQ(limitsOf(draft).netCarbFloorG, 100);
}

TEST(SafetyLimits, LeaveNoCalorieTargetWhileAChildGrows) {
    auto draft = p1();
    for (auto const stage : {Pregnancy::Pregnant, Pregnancy::Breastfeeding}) {
        draft.pregnancy = stage;
        EXPECT_TRUE(limitsOf(draft).noCalorieTarget);
    }
}

RC_GTEST_PROP(Gates, AreNeverLoosenedByAnotherCondition, ()) {
    auto draft = p1();
    draft.conditions = anySet<Condition>();
    draft.medicines = anySet<Medicine>();
    if (*rc::gen::arbitrary<bool>()) draft.readiness.emplace();
    auto const before = gatesOf(factsOf(draft));
    draft.conditions.insert(anyOne<Condition>());
    expectNoLooser(before, gatesOf(factsOf(draft)));
}

RC_GTEST_PROP(Gates, AreNeverLoosenedByAnotherMedicine, ()) {
    auto draft = p1();
    draft.conditions = anySet<Condition>();
    draft.medicines = anySet<Medicine>();
    if (*rc::gen::arbitrary<bool>()) draft.readiness.emplace();
    auto const before = gatesOf(factsOf(draft));
    draft.medicines.insert(anyOne<Medicine>());
    expectNoLooser(before, gatesOf(factsOf(draft)));
}

}  // namespace steady
