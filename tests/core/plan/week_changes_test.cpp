#include "core/plan/week_changes.h"

#include "core/plan/movement.h"
#include "core/plan/planner.h"
#include "tests/core/plan/plan_people.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>

namespace steady {
namespace {

Date const kMonday = makeDate(2026, 11, 16);

Date dayOf(int index) {
    return kMonday + std::chrono::days(index);
}

/// P1 in her first weeks: Mo A, Tu R, We A, Fr R, Sa A with so many minutes on every day.
Plan beginnersPlan(int minutes = 60) {
    auto draft = test::woman45();
    draft.minutesAvailable = {minutes, minutes, minutes, minutes, minutes, minutes, 0};
    return makePlan(test::factsOf(draft));
}

WeekFacts weekOf(Plan const& plan, int today) {
    WeekFacts facts;
    facts.monday = kMonday;
    facts.today = dayOf(today);
    facts.planned = plan.movement->week;
    facts.need = needOf(*plan.movement, plan.gates);
    return facts;
}

/// Everything planned before a day was done, but one session.
void doAllBefore(WeekFacts& facts, int day, std::optional<SessionKey> but = {}) {
    for (auto const& planned : facts.planned)
        for (auto const& session : planned.sessions) {
            SessionKey const key{dayOf(static_cast<int>(planned.day)), session.kind};
            if (static_cast<int>(planned.day) < day && key != but)
                facts.done[key.day].push_back({session.kind, double(session.minutes)});
        }
}

StandingSession const& sessionOf(WeekAsItStands const& week, int day, Modality kind) {
    auto const* found = week.find({dayOf(day), kind});
    if (!found) throw std::runtime_error("no such session");
    return *found;
}

TEST(WeekAsItStands, IsThePlanWhileNothingHappened) {
    auto const plan = beginnersPlan();
    auto const week = weekAsItStands(weekOf(plan, 0));
    ASSERT_EQ(week.sessions.size(), 5U);
    for (auto const& session : week.sessions) {
        EXPECT_EQ(session.state, SessionState::Planned);
        EXPECT_EQ(session.day, session.key.day);
        EXPECT_TRUE(session.reason.empty());
    }
}

TEST(WeekAsItStands, MarksWhatWasDoneAlsoOnAnotherDay) {
    auto const plan = beginnersPlan();
    auto facts = weekOf(plan, 3);
    facts.done[dayOf(0)] = {{Modality::Walk, 12}, {Modality::Walk, 18}};
    facts.done[dayOf(2)] = {{Modality::Resistance, 30}, {Modality::Aerobic, 20}};
    auto const week = weekAsItStands(facts);
    EXPECT_EQ(sessionOf(week, 0, Modality::Aerobic).state, SessionState::Done);
    auto const& strength = sessionOf(week, 1, Modality::Resistance);
    EXPECT_EQ(strength.state, SessionState::Done);
    EXPECT_EQ(strength.day, dayOf(2));
    EXPECT_EQ(toEnglish(strength.reason), "Done here instead of Tuesday.");
    EXPECT_EQ(toEnglish(sessionOf(week, 2, Modality::Aerobic).reason),
              "20 of 30 min done: it counts.");
}

TEST(WeekAsItStands, MovesAMissedSessionToTheNearestDay) {
    auto const plan = beginnersPlan();
    auto facts = weekOf(plan, 2);
    doAllBefore(facts, 2, SessionKey{dayOf(1), Modality::Resistance});
    auto const week = weekAsItStands(facts);
    auto const& strength = sessionOf(week, 1, Modality::Resistance);
    EXPECT_EQ(strength.state, SessionState::Moved);
    EXPECT_EQ(strength.day, dayOf(2)) << "Thursday would stand beside Friday's strength";
    EXPECT_EQ(toEnglish(strength.reason), "Moved from Tuesday: missed is normal.");
}

TEST(WeekAsItStands, SplitsAMissedWalkWhereNoHourIsFree) {
    auto const plan = beginnersPlan(45);  // no room for two sessions on a day
    auto facts = weekOf(plan, 1);
    facts.need.minutes[3] = 0;
    doAllBefore(facts, 1, SessionKey{dayOf(0), Modality::Aerobic});
    auto const week = weekAsItStands(facts);
    auto const& walk = sessionOf(week, 0, Modality::Aerobic);
    EXPECT_EQ(walk.state, SessionState::Replaced);
    EXPECT_EQ(walk.session.kind, Modality::Walk);
    EXPECT_EQ(walk.day, dayOf(1));
}

TEST(WeekAsItStands, LetsGoAfterTwoDaysAndCarriesNoDebt) {
    auto const plan = beginnersPlan();
    auto facts = weekOf(plan, 5);
    doAllBefore(facts, 5, SessionKey{dayOf(1), Modality::Resistance});
    auto const week = weekAsItStands(facts);
    int open = 0;
    for (auto const& session : week.sessions)
        open += session.isOpen() ? 1 : 0;
    EXPECT_EQ(open, 1) << "Saturday's walk";
    auto const over = weekAsItStands(weekOf(plan, 7));
    for (auto const& session : over.sessions)
        EXPECT_EQ(session.state, SessionState::LetGo);
}

TEST(WeekAsItStands, KeepsTheOrderOfStrengthSessions) {
    auto const plan = beginnersPlan();
    auto facts = weekOf(plan, 4);
    doAllBefore(facts, 4, SessionKey{dayOf(1), Modality::Resistance});
    auto const week = weekAsItStands(facts);
    auto const& first = sessionOf(week, 1, Modality::Resistance);
    EXPECT_EQ(toEnglish(first.session.name), "Strength A");
    EXPECT_EQ(first.day, dayOf(4));
    EXPECT_EQ(sessionOf(week, 4, Modality::Resistance).state, SessionState::LetGo);
}

TEST(WeekAsItStands, DoesNotJudgeADayOfWhichNobodyKnows) {
    auto const plan = beginnersPlan();
    auto facts = weekOf(plan, 2);
    facts.unknown = {dayOf(0), dayOf(1)};
    auto const week = weekAsItStands(facts);
    EXPECT_EQ(sessionOf(week, 1, Modality::Resistance).state, SessionState::Planned);
    EXPECT_EQ(sessionOf(week, 1, Modality::Resistance).day, dayOf(1));
    EXPECT_FALSE(sessionOf(week, 1, Modality::Resistance).reason.empty());
}

TEST(WeekAsItStands, ObeysThePerson) {
    auto const plan = beginnersPlan();
    auto facts = weekOf(plan, 0);
    facts.choices = {{{dayOf(1), Modality::Resistance}, dayOf(2)},
                     {{dayOf(5), Modality::Aerobic}, std::nullopt}};
    auto const week = weekAsItStands(facts);
    EXPECT_EQ(sessionOf(week, 1, Modality::Resistance).day, dayOf(2));
    EXPECT_TRUE(sessionOf(week, 1, Modality::Resistance).byYou);
    EXPECT_EQ(sessionOf(week, 5, Modality::Aerobic).state, SessionState::LetGo);
    auto const asked = weekAsAsked(facts);
    EXPECT_EQ(sessionOf(asked, 1, Modality::Resistance).day, dayOf(2));
    EXPECT_TRUE(sessionOf(asked, 5, Modality::Aerobic).stands()) << "figures stay honest";
}

TEST(WeekAsItStands, RestsWhileIllAndStartsEasily) {
    auto const plan = beginnersPlan();
    auto facts = weekOf(plan, 1);
    facts.told[dayOf(1)] = {FlagKind::Ill};
    doAllBefore(facts, 1);
    auto const week = weekAsItStands(facts);
    auto const& strength = sessionOf(week, 1, Modality::Resistance);
    EXPECT_EQ(strength.state, SessionState::LetGo);
    EXPECT_TRUE(strength.excused);
    EXPECT_EQ(sessionOf(week, 2, Modality::Aerobic).state, SessionState::LetGo)
        << "24 hours well first";
    auto const& easy = sessionOf(week, 4, Modality::Resistance);
    EXPECT_EQ(easy.state, SessionState::Replaced);
    EXPECT_GE(easy.session.exercises.front().rir, 4);
    EXPECT_EQ(easy.session.intensity, Intensity::Light);
    EXPECT_EQ(sessionOf(week, 5, Modality::Aerobic).state, SessionState::Planned);
    EXPECT_FALSE(sessionOf(weekAsAsked(facts), 1, Modality::Resistance).stands());
}

TEST(WeekAsItStands, WalksWhileTravelling) {
    auto const plan = beginnersPlan();
    auto facts = weekOf(plan, 0);
    facts.told[dayOf(1)] = {FlagKind::Travel};
    facts.told[dayOf(2)] = {FlagKind::Travel};
    auto const week = weekAsItStands(facts);
    EXPECT_EQ(sessionOf(week, 2, Modality::Aerobic).session.kind, Modality::Walk);
    auto const& strength = sessionOf(week, 1, Modality::Resistance);
    EXPECT_EQ(strength.state, SessionState::LetGo) << "Thursday is the day before Friday's";
    EXPECT_TRUE(strength.excused);
}

/// A fifth week with intervals.
Plan plannedWithIntervals() {
    auto draft = test::woman45();
    draft.readiness = Readiness{};
    draft.minutesAvailable = {60, 60, 60, 60, 60, 60, 0};
    auto facts = test::factsOf(draft);
    facts.history.firstPlan = facts.today - std::chrono::days(29);
    facts.history.hiitAccepted = true;
    for (int week = 43; week < 47; ++week) {
        facts.history.lastWeeks.push_back({{2026, week}, 130, 4, 2, 0});
        facts.history.training.weeks.push_back({{2026, week}, 130, 4, 2, 0});
    }
    facts.history.training.lastMoved = facts.today;
    return makePlan(facts);
}

std::optional<SessionKey> intervalsOf(Plan const& plan) {
    for (auto const& day : plan.movement->week)
        for (auto const& session : day.sessions)
            if (session.kind == Modality::Hiit)
                return SessionKey{dayOf(static_cast<int>(day.day)), session.kind};
    return std::nullopt;
}

TEST(WeekAsItStands, ReplacesMissedIntervalsAndNeverDoublesThem) {
    auto const plan = plannedWithIntervals();
    auto const key = intervalsOf(plan);
    ASSERT_TRUE(key);
    int const day = static_cast<int>((key->day - kMonday).count());
    auto facts = weekOf(plan, day + 1);
    doAllBefore(facts, day + 1, key);
    auto const week = weekAsItStands(facts);
    auto const* session = week.find(*key);
    EXPECT_NE(session->session.kind, Modality::Hiit);
    EXPECT_EQ(session->state, SessionState::Replaced);
    EXPECT_EQ(session->session.minutes, 30);
}

TEST(WeekAsItStands, EasesHardWorkAfterAShortNight) {
    auto const plan = plannedWithIntervals();
    auto const key = intervalsOf(plan);
    ASSERT_TRUE(key);
    auto facts = weekOf(plan, 0);
    facts.told[key->day] = {FlagKind::ShortNight};
    auto const week = weekAsItStands(facts);
    EXPECT_EQ(week.find(*key)->session.kind, Modality::Aerobic);
    EXPECT_EQ(week.find(*key)->session.intensity, Intensity::Light);
    facts.told[key->day] = {FlagKind::Sore};
    EXPECT_EQ(weekAsItStands(facts).find(*key)->session.kind, Modality::Aerobic);
}

TEST(SessionPlaces, NameTheRuleThatForbidsADay) {
    auto const plan = beginnersPlan();
    auto const places = placesFor(weekOf(plan, 1), {dayOf(1), Modality::Resistance});
    ASSERT_EQ(places.size(), 7U);
    EXPECT_EQ(toEnglish(places[0].why), "This day is over.");
    EXPECT_TRUE(places[1].here);
    EXPECT_TRUE(places[2].open);
    EXPECT_FALSE(places[3].open);
    EXPECT_EQ(places[3].rule, "H1");
    EXPECT_EQ(toEnglish(places[3].why), "Friday trains the same muscles: they rest for 48 hours.");
    EXPECT_EQ(places[6].rule, "H6");
    EXPECT_EQ(toEnglish(places[6].why), "No minutes are set aside on Sunday.");
    auto const walk = placesFor(weekOf(plan, 0), {dayOf(2), Modality::Aerobic});
    EXPECT_EQ(walk[1].rule, "H2") << "Wednesday to Friday would be without";
    EXPECT_TRUE(walk[3].open);
    EXPECT_FALSE(walk[3].why.empty()) << "an open day says why it was not chosen";
}

bool speaksKindly(WeekAsItStands const& week) {
    return std::all_of(week.sessions.begin(), week.sessions.end(), [](auto const& session) {
        auto const words = toEnglish(session.reason);
        return words.find("fail") == std::string::npos && words.find("debt") != 0;
    });
}

Plan somePlan() {
    auto draft = test::woman45();
    std::array<int, 7> minutes{};
    for (auto& one : minutes)
        one = *rc::gen::element(0, 20, 30, 45, 60, 90);
    draft.minutesAvailable = minutes;
    draft.experience =
        *rc::gen::element(Experience::Beginner, Experience::Intermediate, Experience::Advanced);
    return makePlan(test::factsOf(draft));
}

int breaksOf(WeekShape const& week, WeekNeed const& need, std::string_view but = {}) {
    int count = 0;
    for (auto const& rule : weekRules())
        if (rule.id != but && rule.id != "H6" && rule.id != "H8") count += rule.breaks(week, need);
    return count;
}

RC_GTEST_PROP(WeekChangesProperty, MissingAnySessionLeavesAValidWeek, ()) {
    auto const plan = somePlan();
    auto whole = weekOf(plan, 0);
    std::vector<SessionKey> keys;
    for (auto const& session : weekAsItStands(whole).sessions)
        keys.push_back(session.key);
    RC_PRE(!keys.empty());
    auto const missed = *rc::gen::elementOf(keys);
    int const day = static_cast<int>((missed.day - kMonday).count());
    RC_PRE(day < 6);
    auto facts = weekOf(plan, day + 1);
    doAllBefore(facts, day + 1, missed);
    auto const week = weekAsItStands(facts);
    // H2 looks back at what happened; the other rules hold for what is to come.
    RC_ASSERT(breaksOf(shapeOf(week, facts), facts.need, "H2") == 0);
    auto const* session = week.find(missed);
    RC_ASSERT(session->state != SessionState::Planned);
    RC_ASSERT(!session->reason.empty());
    RC_ASSERT(!session->isOpen() || session->day >= facts.today);
    RC_ASSERT(speaksKindly(week));
    RC_ASSERT(weekAsItStands(facts) == week);
}

RC_GTEST_PROP(WeekChangesProperty, AnOpenPlaceNeverBreaksARule, ()) {
    auto const plan = somePlan();
    auto facts = weekOf(plan, *rc::gen::inRange(0, 7));
    doAllBefore(facts, static_cast<int>((facts.today - kMonday).count()));
    auto const before = weekAsItStands(facts);
    RC_PRE(!before.sessions.empty());
    std::vector<SessionKey> keys;
    for (auto const& session : before.sessions)
        keys.push_back(session.key);
    auto const key = *rc::gen::elementOf(keys);
    for (auto const& place : placesFor(facts, key)) {
        if (!place.open) {
            RC_ASSERT(place.here || !place.why.empty());
            continue;
        }
        auto moved = facts;
        moved.choices = {{key, place.day}};
        auto const week = weekAsItStands(moved);
        RC_ASSERT(breaksOf(shapeOf(week, moved), moved.need) == 0);
        RC_ASSERT(week.find(key)->day == place.day);
    }
}

RC_GTEST_PROP(WeekChangesProperty, WhateverIsToldTheRulesHold, ()) {
    auto const plan = somePlan();
    auto facts = weekOf(plan, 0);
    for (int day = 0; day < 7; ++day)
        if (*rc::gen::inRange(0, 3) == 0)
            facts.told[dayOf(day)] = {*rc::gen::element(FlagKind::Ill, FlagKind::Travel,
                                                        FlagKind::ShortNight, FlagKind::Sore)};
    auto const week = weekAsItStands(facts);
    RC_ASSERT(breaksOf(shapeOf(week, facts), facts.need, "H2") == 0);
    for (auto const& session : week.sessions) {
        auto const told = facts.told.find(session.day);
        bool const ill = told != facts.told.end() && told->second.contains(FlagKind::Ill);
        RC_ASSERT(!(session.stands() && ill));
    }
    RC_ASSERT(speaksKindly(week));
}

}  // namespace
}  // namespace steady
