#include "core/plan/day_check.h"

#include "core/plan/planner.h"
#include "tests/core/plan/plan_people.h"

#include <gtest/gtest.h>

namespace steady {
namespace {

DayCheckCare const kNoMeter{};
DayCheckCare const kOnInsulin{true, false};

Lab sugar(double value, char const* unit = "mg/dL") {
    return {LabKind::Glucose, value, unit, false, {}};
}

SessionVerdict verdictAt(double mgDl, DayCheckCare const& care = kOnInsulin) {
    DayCheck check;
    check.glucose = sugar(mgDl);
    return adviseDay(check, care).verdict;
}

std::string saidFor(DayCheck const& check, DayCheckCare const& care = kNoMeter) {
    std::string words;
    for (auto const& line : adviseDay(check, care).lines)
        words += toEnglish(line) + "\n";
    return words;
}

TEST(DayCheck, LetsAnOrdinaryDayBe) {
    auto const advice = adviseDay({}, kNoMeter);
    EXPECT_EQ(advice.verdict, SessionVerdict::AsPlanned);
    EXPECT_TRUE(advice.lines.empty());
}

TEST(DayCheck, RestsWithFeverAndWhileDizzy) {
    EXPECT_EQ(adviseDay({.fever = true}, kNoMeter).verdict, SessionVerdict::Rest);
    EXPECT_NE(saidFor({.fever = true}).find("24 well hours"), std::string::npos);
    EXPECT_EQ(adviseDay({.dizzy = true}, kNoMeter).verdict, SessionVerdict::Rest);
}

TEST(DayCheck, MakesAShortNightEasyAndSaysItKindly) {
    EXPECT_EQ(adviseDay({.sleepHours = 4.9}, kNoMeter).verdict, SessionVerdict::Easy);
    EXPECT_EQ(adviseDay({.sleepHours = 5.0}, kNoMeter).verdict, SessionVerdict::AsPlanned);
    EXPECT_NE(saidFor({.sleepHours = 4}).find("easy movement still helps"), std::string::npos);
}

TEST(DayCheck, ChangesFromAPainOfFour) {
    EXPECT_EQ(adviseDay({.pain = 3}, kNoMeter).verdict, SessionVerdict::AsPlanned);
    EXPECT_EQ(adviseDay({.pain = 4}, kNoMeter).verdict, SessionVerdict::Easy);
}

TEST(DayCheck, ReadsGlucoseByTheTableOfR03) {
    EXPECT_EQ(verdictAt(53), SessionVerdict::Rest);
    EXPECT_EQ(verdictAt(60), SessionVerdict::Wait);
    EXPECT_EQ(verdictAt(89), SessionVerdict::Wait);
    EXPECT_EQ(verdictAt(90), SessionVerdict::AsPlanned);
    EXPECT_EQ(verdictAt(249), SessionVerdict::AsPlanned);
    EXPECT_EQ(verdictAt(250), SessionVerdict::Easy);
    EXPECT_EQ(verdictAt(349), SessionVerdict::Easy);
    EXPECT_EQ(verdictAt(350), SessionVerdict::Rest);
}

TEST(DayCheck, ReadsGlucoseInTheUnitThatWasTyped) {
    DayCheck check;
    check.glucose = sugar(5.0, "mmol/L");  // 90.1 mg/dL
    EXPECT_EQ(adviseDay(check, kOnInsulin).verdict, SessionVerdict::AsPlanned);
    check.glucose = sugar(4.9, "mmol/L");
    EXPECT_EQ(adviseDay(check, kOnInsulin).verdict, SessionVerdict::Wait);
    check.glucose = sugar(19.4, "mmol/L");
    EXPECT_EQ(adviseDay(check, kOnInsulin).verdict, SessionVerdict::Rest);
}

TEST(DayCheck, StopsForKetones) {
    DayCheck check;
    check.glucose = sugar(260);
    check.ketonesMmol = 1.5;
    EXPECT_EQ(adviseDay(check, kOnInsulin).verdict, SessionVerdict::Rest);
    check.ketonesMmol = 1.4;
    EXPECT_EQ(adviseDay(check, kOnInsulin).verdict, SessionVerdict::Easy);
    check.manyUrineKetones = true;
    EXPECT_EQ(adviseDay(check, kOnInsulin).verdict, SessionVerdict::Rest);
}

TEST(DayCheck, AsksAboutGlucoseOnlyWhereItMatters) {
    EXPECT_EQ(verdictAt(260, kNoMeter), SessionVerdict::AsPlanned);
    EXPECT_NE(saidFor({}, kOnInsulin).find("measure if you can"), std::string::npos);
    EXPECT_EQ(adviseDay({}, kOnInsulin).verdict, SessionVerdict::AsPlanned);
    DayCheck low;
    low.glucose = sugar(60);
    EXPECT_NE(saidFor(low, {true, true}).find("not table sugar"), std::string::npos);
}

TEST(DayCheck, KnowsFromTheProfileWhomToAsk) {
    auto draft = test::woman45();
    EXPECT_FALSE(dayCheckCare(test::factsOf(draft), gatesOf(test::factsOf(draft))).asksGlucose);
    draft.medicines = {Medicine::Insulin, Medicine::Acarbose};
    auto const facts = test::factsOf(draft);
    auto const care = dayCheckCare(facts, gatesOf(facts));
    EXPECT_TRUE(care.asksGlucose);
    EXPECT_TRUE(care.acarbose);
}

TEST(DayCheck, SaysTheStrictestFirst) {
    auto const advice = adviseDay({.pain = 6, .fever = true, .sleepHours = 4}, kNoMeter);
    EXPECT_EQ(advice.verdict, SessionVerdict::Rest);
    ASSERT_EQ(advice.lines.size(), 3U);
    EXPECT_NE(toEnglish(advice.lines.front()).find("Rest today"), std::string::npos);
}

TEST(OnThatDay, MakesHardSetsEasyAndIntervalsAModerateHalfHour) {
    PlannedSession session;
    session.kind = Modality::Resistance;
    session.exercises = {{"goblet_squat", {}, 3, 8, 12, 1}, {"dumbbell_row", {}, 3, 8, 12, 3}};
    auto const easy = onThatDay(session, SessionVerdict::Easy);
    EXPECT_EQ(easy.exercises[0].rir, 4);
    EXPECT_EQ(easy.exercises[1].rir, 3);
    EXPECT_EQ(onThatDay(session, SessionVerdict::AsPlanned), session);
    PlannedSession hiit;
    hiit.kind = Modality::Hiit;
    hiit.minutes = 35;
    auto const walk = onThatDay(hiit, SessionVerdict::Easy);
    EXPECT_EQ(walk.kind, Modality::Aerobic);
    EXPECT_EQ(walk.minutes, 30);
    EXPECT_EQ(walk.intensity, Intensity::Light);
}

}  // namespace
}  // namespace steady
