#include "core/plan/rules/red_flags.h"
#include "tests/core/plan/red_flag_people.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace steady {

namespace {

using examples::addPressure;
using examples::alertsWith;
using examples::classOf;
using examples::felt;
using examples::glucose;
using examples::kToday;
using examples::onGliclazide;
using examples::p1;
using examples::p1With;
using examples::reading;

}  // namespace

TEST(CheckIn, AsksForATestAfterTwoWeeksOfThirst) {
    History history;
    history.symptoms = {felt(FeelingKind::ThirstNightUrination, 6, 9),
                        felt(FeelingKind::ThirstNightUrination, 7, 2)};
    EXPECT_EQ(classOf(alertsWith(p1(), history), "R-06"), "clinician");
    EXPECT_EQ(classOf(alertsWith(onGliclazide(), history), "R-06"), "-") << "diabetes is known";
    history.symptoms.push_back(felt(FeelingKind::ThirstNightUrination, 3, 1));
    EXPECT_EQ(classOf(alertsWith(p1(), history), "R-06"), "-") << "it passed";
    history.symptoms = {felt(FeelingKind::ThirstNightUrination, 9, 2)};
    EXPECT_EQ(classOf(alertsWith(p1(), history), "R-06"), "-") << "one week says little";
    history.readings = {glucose(210)};
    EXPECT_EQ(classOf(alertsWith(p1(), history), "R-06"), "clinician")
        << "but beside a high reading it counts";
}

TEST(CheckIn, TakesDizzinessSeriouslyBesidePressureMedicines) {
    History history;
    history.symptoms = {felt(FeelingKind::DizzyStanding, 5, 3)};
    EXPECT_EQ(classOf(alertsWith(p1With({}, {Medicine::Diuretic}), history), "W17"), "clinician");
    EXPECT_EQ(classOf(alertsWith(p1(), history), "W17"), "-");
    history.symptoms = {felt(FeelingKind::DizzyStanding, 5, 8)};
    EXPECT_EQ(classOf(alertsWith(p1With({}, {Medicine::Diuretic}), history), "W17"), "-");
    history.symptoms = {felt(FeelingKind::DizzyStanding, 6, 0)};
    addPressure(history, 88, 58, 0);
    EXPECT_EQ(classOf(alertsWith(p1(), history), "R-09"), "clinician");
}

TEST(CheckIn, CountsFourTiredWeeksForTheApnoeaScreen) {
    auto draft = p1With({Condition::Hypertension});
    draft.neckCm = 42;
    EXPECT_EQ(classOf(alertsWith(draft, {}), "R-15"), "-") << "two of eight";
    History history;
    for (int week = 0; week < 4; ++week)
        history.symptoms.push_back(felt(FeelingKind::Fatigue, 7, 7 * week + 2));
    EXPECT_EQ(classOf(alertsWith(draft, history), "R-15"), "clinician");
    history.symptoms.pop_back();
    EXPECT_EQ(classOf(alertsWith(draft, history), "R-15"), "-");
}

TEST(SignsOfTheDiary, CallForHelpWhereTheRulesDo) {
    struct Case {
        FlagKind sign;
        char const* rule;
        char const* told;
    };
    for (auto const& [sign, rule, told] : {Case{FlagKind::ChestPain, "R-11", "urgent now"},
                                           {FlagKind::Fainted, "R-11", "urgent now"},
                                           {FlagKind::WeakOnOneSide, "R-11", "urgent now"},
                                           {FlagKind::VisionOrSpeechChange, "R-11", "urgent now"},
                                           {FlagKind::IrregularPulse, "R-10", "urgent"},
                                           {FlagKind::NotSafe, "R-18", "urgent now"}}) {
        History history;
        EXPECT_EQ(classOf(alertsWith(p1(), history), rule), "-");
        history.signs = {{{}, {kToday, std::nullopt, 0}, sign}};
        EXPECT_EQ(classOf(alertsWith(p1(), history), rule), told) << nameOf(sign);
    }
}

TEST(SignsOfTheDiary, MakeALowPressureAReasonToAsk) {
    History history;
    addPressure(history, 85, 55, 0);
    EXPECT_EQ(classOf(alertsWith(p1(), history), "R-09"), "-");
    history.signs = {{{}, {kToday, std::nullopt, 0}, FlagKind::Dizzy}};
    EXPECT_EQ(classOf(alertsWith(p1(), history), "R-09"), "clinician");
}

}  // namespace steady
