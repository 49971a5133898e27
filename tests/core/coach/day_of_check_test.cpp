#include "core/coach/day_of_check.h"

#include "core/coach/coach.h"
#include "tests/core/coach/coach_samples.h"
#include "tests/core/coach/plan_makers.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace steady {
namespace {

using test::day;
using test::planOfP1;

Date const kTraining = day(1);  // strength on a Tuesday
Date const kRest = day(3);

Measurement glucose(double value, ClockTime at, ReadingTag tag = ReadingTag::None) {
    Measurement reading;
    reading.when = {kTraining, at, 60};
    reading.quantity = MeasuredQuantity::Glucose;
    reading.value = reading.siValue = value;
    reading.unit = "mg/dL";
    reading.tag = tag;
    return reading;
}

class DayOfCheckTest : public testing::Test {
 protected:
    Plan plan = planOfP1(day(0));
    std::vector<Entry> entries;
    ProfileDraft draft = test::womanOf45();
    Date on = kTraining;
    ClockTime now = clockTime(17, 30);

    std::vector<std::string> said() const {
        TodayInputs inputs;
        inputs.diary.hasProfile = true;
        inputs.diary.plans = {plan};
        inputs.diary.entries = entries;
        inputs.day = on;
        inputs.now = {on, now, 60};
        auto view = buildTodayView(inputs);
        view.alerts.clear();
        addDayOfCheck(view, inputs, Profile::create(draft, on).value());
        std::vector<std::string> texts;
        for (auto const& alert : view.alerts)
            texts.push_back(alert.rule + " " + toEnglish(alert.text).substr(0, 20));
        return texts;
    }
    using Texts = std::vector<std::string>;
};

TEST_F(DayOfCheckTest, SaysNothingOnAnOrdinaryDay) {
    EXPECT_TRUE(said().empty());
}

TEST_F(DayOfCheckTest, AnswersDizzinessAndLeavesASickDayToTheWeek) {
    Flag flag;
    flag.when = {kTraining, clockTime(9), 60};
    flag.kind = FlagKind::Dizzy;
    entries.emplace_back(flag);
    EXPECT_EQ(said(), Texts{"F-16 You felt dizzy today"});
    on = kRest;
    EXPECT_TRUE(said().empty()) << "no session, no check";
    on = kTraining;
    flag.kind = FlagKind::Ill;
    entries.emplace_back(flag);
    EXPECT_TRUE(said().empty()) << "the week has taken the session away";
}

TEST_F(DayOfCheckTest, AsksForGlucoseBeforeASession) {
    plan.gates.matchedRules = {"B-09"};
    EXPECT_EQ(said(), Texts{"R-03 Before today's sessi"});
    entries = {glucose(80, clockTime(16, 20))};
    EXPECT_EQ(said(), Texts{"R-03 Before today's sessi"}) << "70 minutes ago";
    entries = {glucose(80, clockTime(16, 30))};
    EXPECT_EQ(said(), Texts{"R-03 Take 15–30 g of ca"});
    entries = {glucose(90, clockTime(16, 45))};
    EXPECT_TRUE(said().empty());
    entries = {glucose(260, clockTime(16, 45))};
    EXPECT_EQ(said(), Texts{"R-03 Check ketones before"});
    entries = {glucose(350, clockTime(16, 45))};
    EXPECT_EQ(said(), Texts{"R-03 Please don't exercis"});
    entries = {glucose(80, clockTime(16, 45), ReadingTag::BeforeExercise)};
    EXPECT_TRUE(said().empty()) << "the red flag says it already";
    plan.gates.matchedRules = {"B-13"};
    entries.clear();
    EXPECT_TRUE(said().empty());
}

TEST_F(DayOfCheckTest, EndsWithTheSession) {
    plan.gates.matchedRules = {"B-10"};
    entries.emplace_back(test::workout(kTraining, Modality::Resistance, 35));
    EXPECT_TRUE(said().empty());
}

TEST(DayOfCheckOnToday, StandsAmongTheAlerts) {
    test::FastFolder folder;
    auto const coach = test::openCoach(folder / "a.steady");
    auto draft = test::womanOf45();
    draft.medicines = {Medicine::Insulin};
    ASSERT_TRUE(coach->saveProfile(draft, day(0)));
    int checks = 0;
    for (int ahead = 0; ahead < 7; ++ahead) {
        auto const view = coach->today(day(ahead), {day(ahead), clockTime(12), 60});
        bool const trains = std::any_of(
            view.sessions.begin(), view.sessions.end(),
            [](SessionCard const& card) { return card.session.kind != Modality::Balance; });
        bool const asked = std::any_of(view.alerts.begin(), view.alerts.end(),
                                       [](Alert const& alert) { return alert.rule == "R-03"; });
        EXPECT_EQ(trains, asked) << ahead;
        checks += asked ? 1 : 0;
    }
    EXPECT_GT(checks, 0);
    EXPECT_LT(checks, 7);
}

}  // namespace
}  // namespace steady
