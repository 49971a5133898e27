#include "core/plan/schedule.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <string>

namespace steady {
namespace {

constexpr std::array kDayNames{"Mo", "Tu", "We", "Th", "Fr", "Sa", "Su"};

std::string shown(WeekShape const& week) {
    std::string all;
    for (std::size_t day = 0; day < week.size(); ++day) {
        auto const& load = week[day];
        std::string what;
        auto const add = [&](char const* piece) {
            what += (what.empty() ? "" : "+") + std::string(piece);
        };
        if (load.strength == Strength::Full) add("R");
        if (load.strength == Strength::Lower) add("Rl");
        if (load.strength == Strength::Upper) add("Ru");
        if (load.aerobic) add("A");
        if (load.hiit) add("H");
        if (load.mealWalks) add("w");
        if (!what.empty())
            all += (all.empty() ? "" : " ") + std::string(kDayNames[day]) + " " + what;
    }
    return all;
}

WeekNeed needOn(std::string const& days, int minutes = 90) {
    WeekNeed need;
    need.minutes.fill(0);
    for (std::size_t day = 0; day < kDayNames.size(); ++day)
        if (days.find(kDayNames[day]) != std::string::npos) need.minutes[day] = minutes;
    return need;
}

WeekNeed intermediateOn(std::string const& days) {
    auto need = needOn(days);
    need.strengthFirst = true;
    need.hiitOpen = true;
    return need;
}

TEST(WeekSearch, GivesABeginnerTheReferenceWeeks) {
    EXPECT_EQ(shown(scheduleWeek(needOn("Mo We Fr")).week), "Mo R+A We A Fr R+A");
    EXPECT_EQ(shown(scheduleWeek(needOn("Mo Tu Th Sa")).week), "Mo A Tu R Th A Sa R+A");
    EXPECT_EQ(shown(scheduleWeek(needOn("Mo Tu We Fr Sa")).week), "Mo A Tu R We A Fr R Sa A");
    EXPECT_EQ(shown(scheduleWeek(needOn("Mo Tu We Th Fr Sa")).week), "Mo A Tu R We A Fr R Sa A");
    EXPECT_EQ(shown(scheduleWeek(needOn("Mo Tu We Th Fr Sa Su")).week), "Mo A Tu R We A Fr R Sa A");
}

TEST(WeekSearch, GivesTheIntermediateReferenceWeeks) {
    EXPECT_EQ(shown(scheduleWeek(intermediateOn("Mo We Fr")).week), "Mo R+A We A Fr R+A");
    auto four = intermediateOn("Mo We Th Sa");
    four.aerobicSessions = 4;
    EXPECT_EQ(shown(scheduleWeek(four).week), "Mo R+A We A Th A Sa R+A");
    auto five = intermediateOn("Mo Tu We Fr Sa");
    five.hiitSessions = 1;
    EXPECT_EQ(shown(scheduleWeek(five).week), "Mo R Tu A We H Fr R+A Sa A");
    auto six = intermediateOn("Mo Tu We Th Fr Sa");
    six.hiitSessions = 1;
    EXPECT_EQ(shown(scheduleWeek(six).week), "Mo R Tu A We H Th A Fr R Sa A");
}

TEST(WeekSearch, GivesTheAdvancedReferenceWeeks) {
    auto four = intermediateOn("Mo Tu Th Sa");
    four.resistanceSessions = 3;
    four.hiitSessions = 1;
    four.strengthIsHard = true;
    EXPECT_EQ(shown(scheduleWeek(four).week), "Mo R+A Tu A Th R+H Sa R+A");
    auto five = intermediateOn("Mo Tu We Th Sa");
    five.resistanceSessions = 3;
    five.aerobicSessions = 4;
    five.hiitSessions = 1;
    five.split = true;
    five.strengthIsHard = true;
    EXPECT_EQ(shown(scheduleWeek(five).week), "Mo Rl+A Tu A We Ru+A Th H Sa R+A");
    auto six = intermediateOn("Mo Tu We Th Fr Sa");
    six.resistanceSessions = 3;
    six.aerobicSessions = 4;
    six.hiitSessions = 1;
    six.split = true;
    six.strengthIsHard = true;
    EXPECT_EQ(shown(scheduleWeek(six).week), "Mo Rl+A Tu A We Ru Th H Fr A Sa R+A");
}

TEST(WeekSearch, RefusesThreeDaysWithoutAerobicMovement) {
    WeekNeed const need = needOn("Mo Tu We Fr Sa Su");
    auto week = scheduleWeek(needOn("Mo Tu We Fr Sa")).week;
    EXPECT_EQ(brokenRule(week, need), nullptr);
    std::swap(week[5], week[6]);
    ASSERT_NE(brokenRule(week, need), nullptr);
    EXPECT_EQ(brokenRule(week, need)->id, "H2");
}

TEST(WeekSearch, NamesTheRuleThatAWeekBreaks) {
    auto const need = needOn("Mo Tu We Th Fr Sa Su");
    WeekShape week{};
    week[0].strength = week[1].strength = Strength::Full;
    EXPECT_EQ(brokenRule(week, need)->id, "H1");
    week = {};
    for (auto& day : week)
        day.aerobic = true;
    EXPECT_EQ(brokenRule(week, need)->id, "H4");
    week[6] = {};
    week[0].hiit = true;
    auto open = need;
    EXPECT_EQ(brokenRule(week, open)->id, "H7");
    open.hiitOpen = true;
    EXPECT_EQ(brokenRule(week, open), nullptr);
    open.newStart = true;
    EXPECT_EQ(brokenRule(week, open)->id, "H10");
    open.newStart = false;
    open.baseAerobicMinutes = 100;
    EXPECT_EQ(brokenRule(week, open)->id, "H8");
    week[1].hiit = true;
    EXPECT_EQ(brokenRule(week, open)->id, "H3");
    open = need;
    open.minutes[0] = 10;
    week = {};
    week[0].aerobic = week[2].aerobic = week[4].aerobic = true;
    EXPECT_EQ(brokenRule(week, open)->id, "H6");
}

TEST(WeekSearch, GrowsByATenthOrTwentyMinutes) {
    EXPECT_EQ(mostAerobicMinutes(90), 110);
    EXPECT_NEAR(mostAerobicMinutes(300), 330, 1e-9);
}

TEST(WeekSearch, EndsHardSessionsTwoHoursBeforeBed) {
    EXPECT_TRUE(endsEarlyEnough(clockTime(20), clockTime(22, 10)));
    EXPECT_FALSE(endsEarlyEnough(clockTime(20, 30), clockTime(22, 10)));
    EXPECT_TRUE(endsEarlyEnough(clockTime(22), clockTime(0, 30)));
}

TEST(WeekSearch, WalksAfterMealsWhereNoHourIsFree) {
    auto const none = scheduleWeek(needOn(""));
    EXPECT_EQ(none.need.resistanceSessions, 0);
    EXPECT_EQ(none.need.aerobicSessions, 3);
    EXPECT_FALSE(none.gaveWay.empty());
    auto const two = scheduleWeek(needOn("Tu Fr", 60));
    EXPECT_EQ(two.need.resistanceSessions, 2);
    EXPECT_TRUE(two.week[1].aerobic);
    EXPECT_TRUE(two.week[4].aerobic);
}

TEST(WeekSearch, DropsTheSecondIntervalFirst) {
    auto need = intermediateOn("Mo We Fr");
    need.hiitSessions = 2;
    auto const schedule = scheduleWeek(need);
    EXPECT_EQ(schedule.need.hiitSessions, 0);
    ASSERT_GE(schedule.gaveWay.size(), 2U);
    EXPECT_NE(toEnglish(schedule.gaveWay[0]).find("second interval"), std::string::npos);
    EXPECT_EQ(schedule.need.resistanceSessions, 2);
}

RC_GTEST_PROP(WeekSearchProperty, NeverBreaksAHardRule, ()) {
    WeekNeed need;
    for (auto& minutes : need.minutes)
        minutes = *rc::gen::element(0, 0, 10, 20, 30, 45, 60, 90);
    need.aerobicSessions = *rc::gen::inRange(3, 6);
    need.aerobicMinutes = *rc::gen::element(30, 35, 45);
    need.resistanceSessions = *rc::gen::inRange(2, 4);
    need.hiitSessions = *rc::gen::inRange(0, 3);
    need.hiitOpen = *rc::gen::arbitrary<bool>();
    need.strengthIsHard = *rc::gen::arbitrary<bool>();
    need.split = *rc::gen::arbitrary<bool>();
    need.strengthFirst = *rc::gen::arbitrary<bool>();
    need.resistanceOpen = *rc::gen::arbitrary<bool>();
    if (!need.resistanceOpen) need.resistanceSessions = 0;
    if (!need.hiitOpen) need.hiitSessions = 0;
    if (*rc::gen::arbitrary<bool>()) need.baseAerobicMinutes = *rc::gen::inRange(30, 250);
    auto const schedule = scheduleWeek(need);
    auto const* broken = brokenRule(schedule.week, schedule.need);
    RC_ASSERT(broken == nullptr);
    RC_ASSERT(scheduleWeek(need).week == schedule.week);
}

}  // namespace
}  // namespace steady
