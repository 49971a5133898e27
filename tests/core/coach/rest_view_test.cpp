#include "core/coach/build_rest_view.h"
#include "core/coach/rest_history.h"
#include "tests/core/coach/coach_samples.h"
#include "tests/core/coach/plan_makers.h"
#include "tests/core/plan/plan_people.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>

namespace steady {
namespace {

using test::day;
using test::night;
using testing::HasSubstr;

RestView viewAt(RestHistory rest, ClockTime now,
                std::optional<ClockTime> windowEnd = std::nullopt) {
    auto const plan = test::planOfP1(day(0));
    return buildRestView({plan, std::move(rest), false, windowEnd, day(7), {day(7), now, 60}});
}

std::string timesOf(EveningView const& evening) {
    std::string times;
    for (auto const& point : evening.points)
        times += toString(point.at) + " " + toEnglish(point.name) + "; ";
    return times;
}

TEST(Tonight, ListsTheTimesOfTheEveningInOrder) {
    auto const view = viewAt({}, clockTime(19));
    ASSERT_TRUE(view.evening);
    EXPECT_EQ(timesOf(*view.evening),
              "13:15 last coffee; 18:00 last alcohol; 19:00 last meal; 21:10 wind down; "
              "22:10 bed; ");
    EXPECT_EQ(toEnglish(view.evening->sentence), "In bed at 22:10 for 8 h of sleep until 06:30.");
}

TEST(Tonight, TakesTheEndOfTheEatingWindowWhenItIsEarlier) {
    EXPECT_THAT(timesOf(*viewAt({}, clockTime(12), clockTime(17)).evening),
                HasSubstr("17:00 last meal"));
    EXPECT_THAT(timesOf(*viewAt({}, clockTime(12), clockTime(20)).evening),
                HasSubstr("19:00 last meal"));
}

TEST(Tonight, ComesFourHoursBeforeWindDown) {
    EXPECT_FALSE(viewAt({}, clockTime(17, 9)).evening->soon);
    EXPECT_TRUE(viewAt({}, clockTime(17, 10)).evening->soon);
    EXPECT_TRUE(viewAt({}, clockTime(23, 59)).evening->soon);
    auto const plan = test::planOfP1(day(0));
    auto const past = buildRestView({plan, {}, false, {}, day(6), {day(7), clockTime(20), 60}});
    EXPECT_FALSE(past.evening->soon) << "a past day has no evening to come";
    EXPECT_FALSE(past.evening->now);
}

TEST(Tonight, FollowsTheStepOfTheWayBack) {
    RestHistory rest;
    rest.debtMinutes = 320;
    rest.weekNights = 7;
    rest.ramp = SleepRamp{day(2), clockTime(23, 40), clockTime(23, 10), clockTime(22, 10), 15};
    auto const evening = *viewAt(rest, clockTime(20)).evening;
    EXPECT_EQ(toString(evening.bed), "23:10");
    EXPECT_THAT(timesOf(evening), HasSubstr("22:10 wind down; 23:10 bed"));
    EXPECT_EQ(toEnglish(evening.sentence),
              "In bed at 23:10 tonight, 15 min earlier every three nights until 22:10: 5 h 20 "
              "short over the last week (n = 7).");
}

TEST(Tonight, IsHalfAnHourEarlierAfterTheThirdShortNight) {
    RestHistory rest;
    rest.shortNightEvening = true;
    EXPECT_EQ(toString(viewAt(rest, clockTime(20)).evening->bed), "21:40");
}

TEST(Calm, OffersWhatIsOpenAndMarksTheChosenOne) {
    auto const calm = *viewAt({}, clockTime(12)).calm;
    auto const chosen = std::ranges::find_if(calm.practices, &PracticeChoice::chosen);
    ASSERT_NE(chosen, calm.practices.end());
    EXPECT_EQ(chosen->id, "cyclic_sighing");
    EXPECT_EQ(calm.practices.size(), 8u);
    EXPECT_TRUE(calm.suggestion.empty());
    EXPECT_TRUE(calm.screenDue);
    auto const worry = std::ranges::find(calm.practices, "worry_list", &PracticeChoice::id);
    EXPECT_THAT(toEnglish(worry->how), HasSubstr("Done by 20:00"));
}

TEST(Calm, SaysHowTheFourAnswersChanged) {
    RestHistory rest;
    rest.stress.screens = {{day(-30), 11}, {day(1), 7}};
    rest.stress.week = DailyStress{4.25, 6};
    auto calm = *viewAt(rest, clockTime(12)).calm;
    EXPECT_THAT(toEnglish(calm.screenText), HasSubstr("7 of 16"));
    EXPECT_THAT(toEnglish(calm.screenText), HasSubstr("calmer than before (11)"));
    EXPECT_FALSE(calm.screenDue);
    EXPECT_THAT(toEnglish(calm.weekText), HasSubstr("(n = 6)"));
    rest.stress.screens.back().total = 9;
    calm = *viewAt(rest, clockTime(12)).calm;
    EXPECT_THAT(toEnglish(calm.screenText), HasSubstr("about as before (11)"));
    EXPECT_THAT(toEnglish(calm.suggestion), HasSubstr("9 of 16"));
}

TEST(RestHistoryOf, LeavesRegularityToPeopleWithoutShifts) {
    std::vector<Entry> entries;
    for (int i = 0; i < 14; ++i)
        entries.emplace_back(night(day(i), clockTime(23, 30), clockTime(6, 30)));
    auto draft = test::woman45();
    auto const sleep = test::planOfP1(day(0)).sleep;
    auto const of = [&](WorkPattern pattern) {
        draft.workPattern = pattern;
        auto const facts = test::factsOf(draft);
        return restHistoryOf(entries, restNeedOf(facts.profile, *sleep), day(13));
    };
    auto const byDay = of(WorkPattern::Day);
    EXPECT_TRUE(byDay.wakeSpread);
    EXPECT_TRUE(byDay.jetlag);
    EXPECT_TRUE(byDay.ramp);
    EXPECT_EQ(byDay.weekNights, 7);
    EXPECT_DOUBLE_EQ(byDay.debtMinutes.value_or(0), 420);
    auto const rotating = of(WorkPattern::Rotating);
    EXPECT_FALSE(rotating.wakeSpread);
    EXPECT_FALSE(rotating.jetlag);
    EXPECT_FALSE(rotating.ramp);
    EXPECT_TRUE(of(WorkPattern::Night).ramp);
    EXPECT_FALSE(of(WorkPattern::Irregular).jetlag) << "nobody knows the free days";
}

class CoachRestTest : public testing::Test {
 protected:
    test::FastFolder folder;
    std::unique_ptr<Coach> coach = test::openCoach(folder / "a.steady");
    Date const today = makeDate(2026, 11, 22);
    LocalMoment const now{today, clockTime(19), 60};
};

TEST_F(CoachRestTest, HasNothingToSayWithoutAPlan) {
    EXPECT_EQ(coach->rest(today, now), RestView{});
}

TEST_F(CoachRestTest, PutsShortNightsIntoTonightAndIntoTheNextPlan) {
    auto draft = test::womanOf45();
    draft.bed = clockTime(23, 40);
    ASSERT_TRUE(coach->saveProfile(draft, makeDate(2026, 11, 1)));
    std::vector<Entry> nights;
    for (int i = 0; i < 7; ++i) {
        auto it = night(today - std::chrono::days(i), clockTime(23, 40), clockTime(6, 30));
        it.id.row = 0;
        nights.emplace_back(it);
    }
    ASSERT_TRUE(coach->log(nights));
    auto const evening = coach->rest(today, now).evening;
    ASSERT_TRUE(evening);
    EXPECT_EQ(toString(evening->bed), "23:25");
    ASSERT_TRUE(coach->renewPlan(today, STEADY_TEXT("test", "A new week")));
    EXPECT_NE(coach->planOn(today)->line("sleep.ramp"), nullptr);
}

TEST_F(CoachRestTest, TakesAPracticeUpInThePlanAndUndoesItInOneStep) {
    ASSERT_TRUE(coach->saveProfile(test::womanOf45(), makeDate(2026, 11, 1)));
    auto const chosen = coach->choosePractice("nature_walk", today);
    ASSERT_TRUE(chosen) << toEnglish(chosen.error());
    EXPECT_EQ(toEnglish(chosen->what), "Walk among trees chosen");
    EXPECT_EQ(coach->planOn(today)->stress->practice, "nature_walk");
    auto const calm = coach->rest(today, now).calm;
    EXPECT_EQ(std::ranges::find_if(calm->practices, &PracticeChoice::chosen)->id, "nature_walk");
    ASSERT_TRUE(coach->undo());
    EXPECT_EQ(coach->planOn(today)->stress->practice, "cyclic_sighing");
    EXPECT_FALSE(coach->setting("calm.practice"));
    EXPECT_FALSE(coach->choosePractice("shouting", today));
}

TEST_F(CoachRestTest, CountsTheMinutesOfAPracticeAndRefusesImpossibleAnswers) {
    ASSERT_TRUE(coach->saveProfile(test::womanOf45(), makeDate(2026, 11, 1)));
    Measurement done;
    done.when = {today, clockTime(18), 60};
    done.quantity = MeasuredQuantity::PracticeMinutes;
    done.value = done.siValue = 5;
    done.unit = "min";
    auto const logged = coach->log({done});
    ASSERT_TRUE(logged);
    EXPECT_EQ(toEnglish(logged->what), "Calm minutes 5 min logged");
    EXPECT_EQ(toEnglish(coach->rest(today, now).calm->todayText), "5 min done today");
    Feeling answer{{EntryKind::Feeling, 0}, done.when, FeelingKind::ScreenConfident, 5};
    EXPECT_FALSE(coach->log({answer}));
    answer.value = 4;
    EXPECT_TRUE(coach->log({answer}));
}

}  // namespace
}  // namespace steady
