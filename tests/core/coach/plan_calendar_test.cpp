#include "core/coach/plan_calendar.h"

#include "core/plan/planner.h"
#include "tests/core/plan/plan_people.h"
#include "tests/support/calendar_file.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <set>

namespace steady {
namespace {

using namespace steady::test;

Plan planOfWoman45() {
    return makePlan(factsOf(woman45()));
}

CalendarEvent const* calendarEvent(Calendar const& calendar, std::string_view uidStart) {
    for (auto const& event : calendar.events)
        if (event.uid.starts_with(uidStart)) return &event;
    return nullptr;
}

std::set<std::string> uidsOf(Calendar const& calendar) {
    std::set<std::string> uids;
    for (auto const& event : calendar.events)
        uids.insert(event.uid);
    return uids;
}

TEST(PlanCalendar, HoldsEverySessionTheWindowAndTheEvening) {
    auto const plan = planOfWoman45();
    auto const calendar = planCalendar(plan, {planDay()});
    std::size_t sessions = 0;
    for (auto const& day : plan.movement->week)
        for (auto const& session : day.sessions) {
            ++sessions;
            auto const title = toEnglish(session.name) + ", " + std::to_string(session.minutes);
            bool const there = std::any_of(calendar.events.begin(), calendar.events.end(),
                                           [&](CalendarEvent const& event) {
                                               return weekdayOf(event.firstDay) == day.day &&
                                                      toEnglish(event.title).starts_with(title);
                                           });
            EXPECT_TRUE(there) << title;
        }
    EXPECT_GE(sessions, 5U);
    EXPECT_EQ(calendar.events.size(), sessions + 3);
    EXPECT_EQ(uidsOf(calendar).size(), calendar.events.size()) << "every event has its own name";
    EXPECT_EQ(calendar.made, planDay());
}

TEST(PlanCalendar, PutsTheEveningWhereTheSleepPlanHasIt) {
    auto const plan = planOfWoman45();
    auto const calendar = planCalendar(plan, {planDay()});
    auto const* wind = calendarEvent(calendar, "wind-down");
    auto const* bed = calendarEvent(calendar, "bedtime");
    ASSERT_TRUE(wind && bed);
    EXPECT_EQ(wind->at, clockTime(21, 10));
    EXPECT_EQ(wind->minutes, 60);
    EXPECT_EQ(bed->at, clockTime(22, 10));
    EXPECT_EQ(toEnglish(bed->notes.front()), "In bed by 22:10, up at 06:30 every day.");
    EXPECT_EQ(bed->firstDay, planDay());
    EXPECT_FALSE(bed->busy);
}

TEST(PlanCalendar, LetsABedtimeAfterMidnightBeginTheNextDay) {
    auto draft = woman45();
    draft.wake = clockTime(9);
    auto const calendar = planCalendar(makePlan(factsOf(draft)), {planDay()});
    auto const* wind = calendarEvent(calendar, "wind-down");
    auto const* bed = calendarEvent(calendar, "bedtime");
    ASSERT_TRUE(wind && bed);
    EXPECT_EQ(wind->at, clockTime(23, 40));
    EXPECT_EQ(wind->firstDay, planDay());
    EXPECT_EQ(bed->at, clockTime(0, 40));
    EXPECT_EQ(bed->firstDay, planDay() + std::chrono::days{1});
}

// The plan begins with the window that is usual now; the calendar must not run ahead of the ramp.
TEST(PlanCalendar, ShowsTheWindowOfTheStepThatIsReached) {
    auto const plan = planOfWoman45();
    auto const calendar = planCalendar(plan, {planDay()});
    ASSERT_TRUE(calendarEvent(calendar, "eating-window"));
    EXPECT_EQ(calendarEvent(calendar, "eating-window")->minutes,
              static_cast<int>(plan.eatingWindow->rampHours.front() * 60));
    CalendarInputs inputs{planDay()};
    inputs.window = std::pair(clockTime(9), clockTime(18));
    auto const later = planCalendar(plan, inputs);
    EXPECT_EQ(calendarEvent(later, "eating-window")->at, clockTime(9));
    EXPECT_EQ(calendarEvent(later, "eating-window")->minutes, 540);
}

TEST(PlanCalendar, BeginsSessionsAfterWorkOrWhenThePersonMostlyMoves) {
    auto const plan = planOfWoman45();
    auto const calendar = planCalendar(plan, {planDay()});
    EXPECT_EQ(calendarEvent(calendar, "resistance-1")->at, clockTime(17, 30));
    CalendarInputs inputs{planDay()};
    inputs.usualTime = clockTime(7);
    auto const early = planCalendar(plan, inputs);
    EXPECT_EQ(calendarEvent(early, "resistance-1")->at, clockTime(8, 30))
        << "half an hour after waking is too soon for a session";
    inputs.usualTime = clockTime(12);
    auto const noon = planCalendar(plan, inputs);
    EXPECT_EQ(calendarEvent(noon, "resistance-1")->at, clockTime(12));
}

TEST(PlanCalendar, EndsEverySessionTwoHoursBeforeBed) {
    for (int wake = 0; wake < 24; ++wake) {
        auto draft = woman45();
        draft.wake = clockTime(wake);
        auto const plan = makePlan(factsOf(draft));
        CalendarInputs inputs{planDay()};
        inputs.usualTime = clockTime(22);
        for (auto const& event : planCalendar(plan, inputs).events) {
            if (!event.busy) continue;
            int const begins = minutesFrom(plan.sleep->wake, *event.at);
            int const bed = minutesFrom(plan.sleep->wake, plan.sleep->bed);
            EXPECT_LE(begins + event.minutes, bed - 120) << wake << ' ' << event.uid;
        }
    }
}

TEST(PlanCalendar, PutsTwoSessionsOfADayAfterEachOther) {
    auto draft = woman45();
    draft.minutesAvailable = {90, 0, 90, 0, 90, 0, 0};
    auto const plan = makePlan(factsOf(draft));
    auto const calendar = planCalendar(plan, {planDay()});
    std::map<Date, int> ends;
    int pairs = 0;
    for (auto const& event : calendar.events) {
        if (!event.busy) continue;
        if (auto const before = ends.find(event.firstDay); before != ends.end()) {
            EXPECT_GE(event.at->minutesSinceMidnight, before->second) << event.uid;
            ++pairs;
        }
        ends[event.firstDay] = event.at->minutesSinceMidnight + event.minutes;
    }
    EXPECT_GT(pairs, 0);
}

TEST(PlanCalendar, KeepsItsNamesThroughTheFourWeeksAndTakesNewOnesAfter) {
    auto const plan = planOfWoman45();
    auto const first = planCalendar(plan, {planDay()});
    for (int day = 0; day < 28; ++day) {
        auto const again = planCalendar(plan, {planDay() + std::chrono::days{day}});
        ASSERT_EQ(again, first) << day;
    }
    auto const next = planCalendar(plan, {planDay() + std::chrono::days{28}});
    for (auto const& uid : uidsOf(next))
        EXPECT_FALSE(uidsOf(first).contains(uid)) << uid;
    for (auto const& event : next.events)
        EXPECT_GT(event.firstDay, makeDate(2026, 12, 19));
    EXPECT_EQ(first.events.back().lastDay, makeDate(2026, 12, 19));
    EXPECT_EQ(next.events.back().lastDay, makeDate(2027, 1, 16));
}

// A plan that is renewed in its second week is the same four weeks to the calendar.
TEST(PlanCalendar, UpdatesTheSameEventsWhenThePlanIsRenewed) {
    auto plan = planOfWoman45();
    auto const before = planCalendar(plan, {planDay()});
    plan.today = planDay() + std::chrono::days{7};
    plan.movement->weekNumber = 2;
    plan.version = 2;
    auto const after = planCalendar(plan, {plan.today});
    EXPECT_EQ(uidsOf(before), uidsOf(after));
    EXPECT_GT(after.revision, before.revision);
    EXPECT_EQ(after.events.back().lastDay, before.events.back().lastDay);
}

TEST(PlanCalendar, LeavesOutWhatThePlanWithholds) {
    auto plan = planOfWoman45();
    plan.movement.reset();
    plan.eatingWindow.reset();
    auto const calendar = planCalendar(plan, {planDay()});
    EXPECT_EQ(calendar.events.size(), 2U);
    plan.sleep.reset();
    EXPECT_TRUE(planCalendar(plan, {planDay()}).events.empty());
}

TEST(PlanCalendar, IsReadByARealParserAsThePlanHasIt) {
    if (!canReadCalendars()) GTEST_SKIP() << "libical is not installed";
    for (auto const& draft : {woman45(), man52(), woman66(), woman60()}) {
        auto const plan = makePlan(factsOf(draft));
        auto const calendar = planCalendar(plan, {planDay()});
        auto const read = readCalendar(toICalendar(calendar));
        EXPECT_TRUE(read.errors.empty()) << read.errors.front();
        ASSERT_EQ(read.events.size(), calendar.events.size());
        for (std::size_t at = 0; at < read.events.size(); ++at) {
            auto const& event = calendar.events[at];
            EXPECT_EQ(read.events[at].uid, event.uid);
            EXPECT_EQ(read.events[at].title, toEnglish(event.title));
            EXPECT_TRUE(read.events[at].floating);
            auto const times = event.repeats == CalendarEvent::Repeats::Daily ? 28U : 4U;
            EXPECT_EQ(read.events[at].occurs.size(), times) << event.uid;
            auto const start = toIso(event.firstDay) + (event.at ? " " + toString(*event.at) : "");
            EXPECT_EQ(read.events[at].occurs.front(), start);
        }
    }
}

Workout startedAt(int daysAgo, ClockTime time, Modality kind = Modality::Aerobic) {
    Workout workout;
    workout.when = {planDay() - std::chrono::days{daysAgo}, time, 60};
    workout.modality = kind;
    workout.minutes = 30;
    return workout;
}

TEST(UsualMovementTime, IsTheMiddleOfWhatWasLoggedInFourWeeks) {
    std::vector<Entry> entries{startedAt(2, clockTime(7, 5)), startedAt(4, clockTime(18, 20))};
    EXPECT_FALSE(usualMovementTime(entries, planDay()));
    entries.push_back(startedAt(9, clockTime(18, 50), Modality::Resistance));
    entries.push_back(startedAt(40, clockTime(6)));
    entries.push_back(startedAt(1, clockTime(13), Modality::Walk));
    EXPECT_EQ(usualMovementTime(entries, planDay()), clockTime(18, 15));
}

}  // namespace
}  // namespace steady
