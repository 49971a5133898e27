#include "core/plan/rest_lines.h"

#include "core/plan/practices.h"
#include "core/plan/sleep.h"
#include "core/plan/stress.h"
#include "tests/core/plan/plan_people.h"
#include "tests/core/plan/safety_people.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>

namespace steady {
namespace {

using testing::HasSubstr;

std::string textOf(Plan const& plan, std::string_view id) {
    auto const* line = plan.line(id);
    return line ? toEnglish(line->text) : std::string();
}

bool alertsWith(Plan const& plan, std::string_view rule, MessageClass messageClass) {
    return std::ranges::any_of(plan.alerts, [&](Alert const& alert) {
        return alert.rule == rule && alert.messageClass == messageClass;
    });
}

TEST(Practices, AreTheEightOfTheRuleWithTheirMinutes) {
    auto const all = practiceTable();
    ASSERT_EQ(all.size(), 8u);
    EXPECT_EQ(all.front().id, "cyclic_sighing");
    for (auto const& practice : all) {
        EXPECT_FALSE(practice.name.empty()) << practice.id;
        EXPECT_FALSE(practice.how.empty()) << practice.id;
        EXPECT_FALSE(practice.reason.empty()) << practice.id;
        EXPECT_GE(practice.minutes, 5) << practice.id;
        EXPECT_LE(practice.minutes, 30) << practice.id;
    }
}

TEST(Practices, LeaveBreathingOutWhereTheHeartWaits) {
    auto const failing = gatesOf(examples::factsOf(examples::p1With({Condition::HeartFailure})));
    for (auto const& practice : practicesFor(failing))
        EXPECT_NE(practice.kind, PracticeKind::Breathing) << practice.id;
    EXPECT_EQ(practiceFor(failing, "slow_breathing").id, "muscle_relaxation");
}

TEST(Practices, FollowTheChoiceOfThePerson) {
    auto facts = test::factsOf(test::woman45());
    auto const gates = gatesOf(facts);
    EXPECT_EQ(stressPlanOf(facts, gates).practice, "cyclic_sighing");
    facts.history.rest.practice = "nature_walk";
    EXPECT_EQ(stressPlanOf(facts, gates).practice, "nature_walk");
    EXPECT_EQ(stressPlanOf(facts, gates).minutes, 20);
    facts.history.rest.practice = "no_such_thing";
    EXPECT_EQ(stressPlanOf(facts, gates).practice, "cyclic_sighing");
}

TEST(Practices, MoveTheWorryListWithTheShift) {
    EXPECT_EQ(toString(worryListBy(false, clockTime(22, 10))), "20:00");
    EXPECT_EQ(toString(worryListBy(true, clockTime(7, 40))), "05:40");
}

TEST(Naps, EndByThreeOrSevenHoursBeforeBedOnShifts) {
    EXPECT_EQ(toString(napUntil(false, clockTime(22, 10))), "15:00");
    EXPECT_EQ(toString(napUntil(true, clockTime(7, 40))), "00:40");
}

TEST(RestLines, SayNothingAboutNightsThatAreNotKnown) {
    auto const plan = makePlan(test::factsOf(test::woman45()));
    for (auto const* id : {"sleep.ramp", "sleep.regular", "sleep.weekend", "sleep.awake",
                           "stress.now", "sleep.anchor"})
        EXPECT_EQ(plan.line(id), nullptr) << id;
    EXPECT_EQ(textOf(plan, "sleep.light"), "Go out into daylight for 10 to 30 minutes by 07:30.");
}

TEST(RestLines, PaySleepBackInSmallSteps) {
    auto facts = test::factsOf(test::woman45());
    facts.history.rest.debtMinutes = 320;
    facts.history.rest.weekNights = 7;
    facts.history.rest.ramp =
        SleepRamp{facts.today, clockTime(23, 40), clockTime(23, 25), clockTime(22, 10), 15};
    auto const plan = makePlan(facts);
    EXPECT_THAT(textOf(plan, "sleep.ramp"), HasSubstr("15 minutes earlier every three nights, "
                                                      "from 23:40 to 22:10"));
    auto const* line = plan.line("sleep.ramp");
    ASSERT_NE(line, nullptr);
    EXPECT_THAT(toEnglish(line->working), HasSubstr("5 h 20 short"));
    EXPECT_EQ(line->inputs.at("debt_min"), 320);
    EXPECT_EQ(toString(plan.sleep->bed), "22:10") << "the plan's bedtime is where it leads";
}

TEST(RestLines, NameAWanderingWakeTimeAndWeekends) {
    auto facts = test::factsOf(test::woman45());
    facts.history.rest.wakeSpread = ClockSpread{52.7, 12};
    facts.history.rest.jetlag = SocialJetlag{2.25, 4.714};
    auto plan = makePlan(facts);
    EXPECT_THAT(textOf(plan, "sleep.regular"), HasSubstr("Get up at 06:30"));
    EXPECT_THAT(toEnglish(plan.line("sleep.regular")->working), HasSubstr("53 min (n = 12)"));
    EXPECT_THAT(textOf(plan, "sleep.weekend"), HasSubstr("moves by 2 h 15"));
    EXPECT_THAT(textOf(plan, "sleep.weekend"), HasSubstr("30 minutes earlier on free days"));
    facts.history.rest.wakeSpread = ClockSpread{30, 12};
    facts.history.rest.jetlag = SocialJetlag{0.9, 4};
    plan = makePlan(facts);
    EXPECT_EQ(plan.line("sleep.regular"), nullptr);
    EXPECT_EQ(plan.line("sleep.weekend"), nullptr);
}

TEST(RestLines, LeaveLessTimeInBedToAClinician) {
    auto facts = test::factsOf(test::woman45());
    facts.history.rest.efficiency = 390.0 / 465;
    facts.history.rest.fortnightNights = 12;
    auto plan = makePlan(facts);
    EXPECT_THAT(textOf(plan, "sleep.awake"), HasSubstr("84 % of your time in bed"));
    EXPECT_FALSE(alertsWith(plan, "G-07", MessageClass::Clinician));
    facts.history.rest.liesAwakeForMonths = true;
    EXPECT_TRUE(alertsWith(makePlan(facts), "G-07", MessageClass::Clinician));
    facts.history.rest.efficiency = 0.9;
    plan = makePlan(facts);
    EXPECT_EQ(plan.line("sleep.awake"), nullptr);
    EXPECT_FALSE(alertsWith(plan, "G-07", MessageClass::Clinician));
}

TEST(RestLines, AnchorTheSleepOfShiftWorkers) {
    auto draft = test::woman45();
    draft.workPattern = WorkPattern::Night;
    draft.wake = clockTime(16);
    auto const plan = makePlan(test::factsOf(draft));
    EXPECT_THAT(textOf(plan, "sleep.anchor"), HasSubstr("four hours of it at the same clock time"));
    EXPECT_THAT(textOf(plan, "sleep.anchor"), HasSubstr("until 00:40"));
    EXPECT_EQ(plan.line("sleep.light"), nullptr);
}

TEST(RestLines, SuggestOnePracticeWithTheNumbersThatAskForIt) {
    auto facts = test::factsOf(test::woman45());
    facts.history.rest.stress.screens = {{facts.today, 11}};
    facts.history.rest.stress.week = DailyStress{6.5, 6};
    auto const plan = makePlan(facts);
    auto const text = textOf(plan, "stress.now");
    EXPECT_THAT(text, HasSubstr("your four answers made 11 of 16"));
    EXPECT_THAT(text, HasSubstr("6.5 of 10 in the last week (n = 6)"));
    EXPECT_FALSE(alertsWith(plan, "H-04", MessageClass::Clinician));
}

TEST(RestLines, BringHighStressAndLowMoodBeforeAClinician) {
    auto facts = test::factsOf(test::woman45());
    facts.history.rest.stress.screens = {{facts.today - std::chrono::days(30), 12},
                                         {facts.today, 13}};
    EXPECT_TRUE(alertsWith(makePlan(facts), "H-04", MessageClass::Clinician));
    facts.history.rest.stress.screens.clear();
    EXPECT_FALSE(alertsWith(makePlan(facts), "H-04", MessageClass::Clinician));
    facts.history.rest.stress.lowMoodDays = 8;
    EXPECT_TRUE(alertsWith(makePlan(facts), "H-04", MessageClass::Clinician));
}

TEST(RestLines, CountADurationInHoursAndMinutes) {
    EXPECT_EQ(toEnglish(restDurationText(45)), "45 min");
    EXPECT_EQ(toEnglish(restDurationText(320)), "5 h 20");
    EXPECT_EQ(toEnglish(restDurationText(480)), "8 h");
    EXPECT_EQ(toEnglish(restDurationText(605)), "10 h 05");
}

TEST(RestLines, HaveASourceAndAReasonEach) {
    auto facts = test::factsOf(test::woman45());
    auto& rest = facts.history.rest;
    rest.debtMinutes = 700;
    rest.ramp = SleepRamp{facts.today, clockTime(1), clockTime(0, 30), clockTime(22, 10), 30};
    rest.wakeSpread = ClockSpread{70, 12};
    rest.jetlag = SocialJetlag{1.2, 4};
    rest.efficiency = 0.8;
    rest.stress.restlessNights = 3;
    auto const plan = makePlan(facts);
    for (auto const* id : {"sleep.ramp", "sleep.regular", "sleep.weekend", "sleep.awake",
                           "stress.now", "sleep.light"}) {
        auto const* line = plan.line(id);
        ASSERT_NE(line, nullptr) << id;
        EXPECT_FALSE(line->reason.empty()) << id;
        EXPECT_FALSE(line->working.empty()) << id;
        EXPECT_FALSE(line->source.empty()) << id;
        EXPECT_FALSE(line->changedBy.empty()) << id;
    }
}

}  // namespace
}  // namespace steady
