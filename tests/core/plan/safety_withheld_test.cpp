#include "core/plan/rules/safety_rules.h"
#include "core/plan/safety.h"
#include "tests/core/plan/safety_people.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <regex>
#include <sstream>

namespace steady {

namespace {

using examples::factsOf;
using examples::p1;
using examples::p1With;
using testing::HasSubstr;
using testing::Not;

constexpr int kMostWords = 35;  // B-55

int wordsIn(std::string const& sentence) {
    std::istringstream stream(sentence);
    return static_cast<int>(std::distance(std::istream_iterator<std::string>(stream), {}));
}

std::vector<Withheld> withheldFor(ProfileDraft const& draft) {
    auto const facts = factsOf(draft);
    return withheldBy(gatesOf(facts), facts);
}

Withheld withheldFor(ProfileDraft const& draft, Component component) {
    for (auto const& each : withheldFor(draft))
        if (each.component == component) return each;
    return {};
}

/// One person for every way a row of the table can match.
std::vector<ProfileDraft> everyPerson() {
    std::vector<ProfileDraft> people;
    for (auto const& [condition, name] : EnumNames<Condition>::table)
        people.push_back(p1With({condition}));
    for (auto const& [medicine, name] : EnumNames<Medicine>::table)
        people.push_back(p1With({}, {medicine}));
    for (auto const stage : {Pregnancy::Pregnant, Pregnancy::Breastfeeding}) {
        people.push_back(p1());
        people.back().pregnancy = stage;
    }
    for (int const year : {1940, 1960, 2010}) {
        people.push_back(p1());
        people.back().birthDate = makeDate(year, 1, 1);
    }
    for (double const systolic : {135, 165, 190}) {
        people.push_back(p1());
        people.back().bloodPressure = BloodPressure{systolic, 70};
    }
    people.push_back(p1());
    people.back().weightKg = 48;
    people.push_back(p1());
    people.back().weightKg = 60;
    people.back().waistCm = 75;
    people.push_back(p1());
    people.back().eatingScreen = std::array{true, true, true, false, false};
    people.push_back(p1());
    people.back().labs = {examples::lab(LabKind::Egfr, 25, "mL/min"),
                          examples::lab(LabKind::Triglycerides, 900, "mg/dL"),
                          examples::lab(LabKind::Ldl, 200, "mg/dL"),
                          examples::lab(LabKind::UricAcid, 9, "mg/dL")};
    for (auto member : {&Readiness::chestPain, &Readiness::boneOrJoint}) {
        people.push_back(p1());
        people.back().readiness.emplace();
        (*people.back().readiness).*member = true;
    }
    return people;
}

}  // namespace

TEST(Withheld, IsEmptyForP1) {
    EXPECT_TRUE(withheldFor(p1()).empty());
}

TEST(Withheld, SaysWhyKetoIsNotOfferedAndWhatIsThereInstead) {
    auto const keto = withheldFor(p1With({}, {Medicine::Sglt2Inhibitor}), Component::Keto);
    EXPECT_EQ(toEnglish(keto.text),
              "Ketogenic eating is not offered because you told us about an SGLT2 medicine. Acid "
              "can build up even at normal sugar.");
    EXPECT_EQ(toEnglish(keto.instead), "Your plan uses slower carbs.");
    EXPECT_EQ(keto.state, GateState::Withheld);
    EXPECT_EQ(keto.rules, std::vector<std::string>{"B-11"});
}

TEST(Withheld, SaysThatALockWaitsForAClinician) {
    auto const window = withheldFor(p1With({}, {Medicine::Sulfonylurea}), Component::Tre);
    EXPECT_EQ(toEnglish(window.text),
              "A shorter eating window waits for a talk with your clinician because of a "
              "sulfonylurea. It can make your sugar drop too low. Tick when agreed.");
    EXPECT_EQ(toEnglish(window.instead), "Until then we use a 12-hour window.");
    EXPECT_EQ(window.state, GateState::Locked);
}

TEST(Withheld, SaysToldOnlyOfWhatWasTicked) {
    auto draft = p1();
    draft.bloodPressure = BloodPressure{190, 95};
    EXPECT_EQ(toEnglish(withheldFor(draft, Component::Aer).text),
              "Aerobic training is not offered because of your last blood pressure. It needs a "
              "check first.");
    auto const kidneys = withheldFor(p1With({Condition::Ckd}), Component::Pro);
    EXPECT_EQ(toEnglish(kidneys.text),
              "Extra protein is not offered because you told us about kidney disease. Extra "
              "protein is extra filter work.");
}

TEST(Withheld, NamesTwoCausesWithoutAReason) {
    auto const keto =
        withheldFor(p1With({}, {Medicine::Insulin, Medicine::Sulfonylurea}), Component::Keto);
    EXPECT_THAT(toEnglish(keto.text), HasSubstr("because of insulin and a sulfonylurea."));
    EXPECT_EQ(keto.rules, (std::vector<std::string>{"B-09", "B-10"}));
}

TEST(Withheld, LeavesWithAnAgreement) {
    auto draft = p1With({}, {Medicine::Sulfonylurea});
    draft.clinicianAgreed = {{"B-10", Component::Tre, examples::kToday, ""}};
    EXPECT_EQ(withheldFor(draft, Component::Tre).text, Text{});
    EXPECT_FALSE(withheldFor(draft, Component::Keto).text.empty());
}

TEST(Withheld, ListsExactlyWhatTheGatesDoNotAllow) {
    for (auto const& draft : everyPerson()) {
        auto const facts = factsOf(draft);
        auto const gates = gatesOf(facts);
        std::set<Component> listed;
        for (auto const& each : withheldBy(gates, facts)) {
            listed.insert(each.component);
            EXPECT_EQ(each.state, gates[each.component].state);
            EXPECT_EQ(each.rules, gates[each.component].rules);
        }
        for (auto const& [component, name] : EnumNames<Component>::table)
            EXPECT_EQ(listed.contains(component), !gates.allows(component)) << name;
    }
}

TEST(Withheld, IsShortCompleteAndKindForEveryRow) {
    // No dose, no promise, no blame (B-55).
    std::regex const forbidden(
        R"(\b(mg|units?|cure[sd]?|reverse[sd]?|must lose|failed|failing|obese|diagnos))",
        std::regex::icase);
    for (auto const& draft : everyPerson())
        for (auto const& each : withheldFor(draft)) {
            auto const text = toEnglish(each.text);
            auto const instead = toEnglish(each.instead);
            EXPECT_FALSE(instead.empty()) << text;
            EXPECT_LE(wordsIn(text) + wordsIn(instead), kMostWords) << text << " / " << instead;
            EXPECT_FALSE(std::regex_search(text + instead, forbidden)) << text << instead;
            EXPECT_THAT(text, Not(HasSubstr("%")));
            // The label before it says "Instead".
            EXPECT_FALSE(instead.ends_with(" instead.")) << instead;
        }
}

TEST(SafetyNotes, AreShortAndKindForEveryRow) {
    for (auto const& row : safetyTable()) {
        auto const note = toEnglish(row.note);
        EXPECT_LE(wordsIn(note), kMostWords) << row.id << ": " << note;
        EXPECT_THAT(note, Not(HasSubstr("30–50"))) << "never what a prescriber typically does";
        bool const asksForAction = row.messageClass != MessageClass::Info;
        EXPECT_TRUE(!asksForAction || !note.empty()) << row.id;
    }
}

TEST(SafetyNotes, StandAmongTheAlertsOfThePerson) {
    auto const facts = factsOf(p1With({Condition::AcuteIllness}, {Medicine::Insulin}));
    auto const alerts = alertsOf(facts, gatesOf(facts));
    ASSERT_EQ(alerts.size(), 2U);
    EXPECT_EQ(alerts[0].rule, "B-49");
    EXPECT_EQ(alerts[0].messageClass, MessageClass::Urgent) << "urgent beside insulin";
    EXPECT_EQ(alerts[1].rule, "B-09");

    auto const alone = factsOf(p1With({Condition::AcuteIllness}));
    EXPECT_EQ(alertsOf(alone, gatesOf(alone)).front().messageClass, MessageClass::Info);
}

TEST(SafetyNotes, HoldOnlyTheAgeBelow18) {
    auto draft = p1With({Condition::Gout}, {Medicine::Insulin});
    draft.birthDate = makeDate(2010, 1, 1);
    auto const facts = factsOf(draft);
    auto const alerts = alertsOf(facts, gatesOf(facts));
    ASSERT_EQ(alerts.size(), 1U);
    EXPECT_EQ(alerts[0].rule, "B-01");
}

TEST(Withheld, NeverSuggestsWalkingOnAnOpenFootSore) {
    auto const draft = p1With(
        {Condition::FootUlcer, Condition::RetinopathySevere, Condition::OsteoporosisFracture});
    for (auto const component : {Component::Hiit, Component::Hvy, Component::Imp})
        EXPECT_EQ(toEnglish(withheldFor(draft, component).instead), "Arm or seated work.");
}

TEST(SafetyNotes, AskForAWaistAndSpeakToPeopleWhoHopeForAChild) {
    auto draft = p1();
    draft.pregnancy = Pregnancy::Trying;
    draft.weightKg = 60;
    draft.waistCm.reset();
    auto const facts = factsOf(draft);
    auto const alerts = alertsOf(facts, gatesOf(facts));
    ASSERT_EQ(alerts.size(), 2U);
    EXPECT_EQ(alerts[0].rule, "O-12");
    EXPECT_EQ(alerts[1].rule, "O-18");
}

}  // namespace steady
