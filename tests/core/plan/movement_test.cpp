#include "core/plan/movement.h"

#include "core/catalogue/exercise_catalogue.h"
#include "core/plan/intensity.h"
#include "core/plan/planner.h"
#include "core/plan/progression.h"
#include "tests/core/plan/plan_people.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>
#include <set>

namespace steady {
namespace {

TEST(Intensity, FollowsTheHeartRateReserve) {
    EXPECT_NEAR(maximumHeartRate(45), 176.5, 1e-9);
    EXPECT_EQ(heartRateZone({45, 68, false}, Intensity::Moderate), (NumberRange{111, 132}));
    EXPECT_EQ(heartRateZone({45, 68, false}, Intensity::Vigorous), (NumberRange{133, 165}));
    EXPECT_NEAR(maximumHeartRate(60), 166, 1e-9);
    EXPECT_EQ(heartRateZone({60, 72, false}, Intensity::Moderate), (NumberRange{110, 127}));
    EXPECT_NEAR(0.85 * maximumHeartRate(52), 146, 0.5);
}

TEST(Intensity, UsesTheMaximumWithoutARestingRateAndEffortWhereZonesAreOff) {
    EXPECT_EQ(heartRateZone({45, {}, false}, Intensity::Moderate), (NumberRange{113, 134}));
    EXPECT_EQ(heartRateZone({45, 140, false}, Intensity::Moderate), (NumberRange{113, 134}));
    EXPECT_FALSE(heartRateZone({45, 68, true}, Intensity::Moderate));
}

TEST(Progression, HasLighterWeeksAndRepeatsTheLastFour) {
    EXPECT_EQ(programmeWeek(1), (ProgressionWeek{1, 3, 30, 2, 0, false}));
    EXPECT_EQ(programmeWeek(5).aerobicMinutes, 35);
    EXPECT_EQ(programmeWeek(11).aerobicSessions, 5);
    for (int const week : {4, 8, 12})
        EXPECT_TRUE(programmeWeek(week).lighter);
    EXPECT_EQ(programmeWeekOf(1, Experience::Beginner), 1);
    EXPECT_EQ(programmeWeekOf(1, Experience::Intermediate), 5);
    EXPECT_EQ(programmeWeekOf(4, Experience::Intermediate), 8);
    EXPECT_EQ(programmeWeekOf(1, Experience::Advanced), 9);
    EXPECT_EQ(programmeWeekOf(13, Experience::Beginner), 9);
    EXPECT_EQ(programmeWeekOf(16, Experience::Beginner), 12);
    EXPECT_EQ(phaseOf(4), Experience::Beginner);
    EXPECT_EQ(phaseOf(9), Experience::Advanced);
}

TEST(Progression, ListsTwelveWeeksWithoutIntervalsUntilUnlocked) {
    auto const locked = progressionFor(3, Experience::Beginner, false);
    ASSERT_EQ(locked.size(), 12U);
    EXPECT_EQ(locked.front().week, 1);
    for (auto const& week : locked)
        EXPECT_EQ(week.hiitSessions, 0);
    EXPECT_EQ(progressionFor(3, Experience::Beginner, true)[5].hiitSessions, 1);
    EXPECT_EQ(progressionFor(14, Experience::Beginner, false).front().week, 13);
}

TEST(Progression, KeepsStrengthWithinTheGates) {
    EXPECT_EQ(strengthDose(1, {}), (StrengthDose{2, 10, 15, 4}));
    EXPECT_EQ(strengthDose(2, {.higherReps = true}), (StrengthDose{2, 10, 15, 3}));
    EXPECT_EQ(strengthDose(11, {}).rir, 1);
    EXPECT_EQ(strengthDose(11, {.heavyOpen = false}).rir, 2);
    EXPECT_EQ(strengthDose(11, {.lightOnly = true}), (StrengthDose{3, 15, 20, 4}));
    EXPECT_EQ(strengthDose(8, {}).sets, 2);
}

TEST(SessionBuilder, EstimatesTheTimeOfASession) {
    EXPECT_NEAR(estimatedMinutes(5, 2, 75), 27.2, 0.05);
    EXPECT_EQ(restSeconds(3), 75);
    EXPECT_EQ(restSeconds(2), 120);
}

TEST(SessionBuilder, DropsCalfAndCoreBeforeTheBigMovements) {
    Trainee const anyone{{}, {}, 2};
    auto const whole = buildSession(StrengthSession::FullA, {2, 10, 15, 4}, 28, anyone);
    ASSERT_EQ(whole.exercises.size(), 5U);
    auto const shorter = buildSession(StrengthSession::FullA, {2, 10, 15, 4}, 20, anyone);
    EXPECT_LE(shorter.minutes, 20);
    std::set<std::string> groups;
    for (auto const& exercise : shorter.exercises)
        groups.insert(findExercise(exercise.exercise)->group);
    EXPECT_EQ(groups, (std::set<std::string>{"squat", "chest", "upper_back"}));
}

TEST(SessionBuilder, CoversEveryGroupOverTwoSessionsForAnybody) {
    for (char const* limit :
         {"", "knee", "low_back", "shoulder", "elbow_wrist", "ankle_foot", "balance", "strain",
          "fracture", "heavy", "standing", "neck", "hip"}) {
        Trainee const trainee{{}, {limit}, 2};
        std::set<std::string> groups;
        for (auto const session : {StrengthSession::FullA, StrengthSession::FullB})
            for (auto const& exercise :
                 buildSession(session, {2, 10, 15, 4}, 60, trainee).exercises)
                groups.insert(findExercise(exercise.exercise)->group);
        for (char const* group :
             {"squat", "hinge", "chest", "upper_back", "shoulder", "lat", "core", "calf"})
            EXPECT_TRUE(groups.contains(group)) << group << " with " << limit;
    }
}

TEST(ExerciseCatalogue, IsWholeAndItsNeighboursExist) {
    auto const& all = builtInExercises();
    EXPECT_GE(all.size(), 80U);
    std::set<std::string> ids;
    for (auto const& exercise : all) {
        EXPECT_TRUE(ids.insert(exercise.id).second) << exercise.id;
        EXPECT_GE(exercise.difficulty, 1);
        EXPECT_LE(exercise.difficulty, 5);
        EXPECT_EQ(std::count(exercise.howTo.begin(), exercise.howTo.end(), '.'), 3) << exercise.id;
        for (auto const& neighbour : {exercise.easier, exercise.harder})
            if (!neighbour.empty()) {
                EXPECT_NE(findExercise(neighbour), nullptr) << neighbour;
            }
    }
    EXPECT_EQ(findExercise("no_such_thing"), nullptr);
}

int countKind(MovementPlan const& plan, Modality kind) {
    int count = 0;
    for (auto const& day : plan.week)
        for (auto const& session : day.sessions)
            count += session.kind == kind ? 1 : 0;
    return count;
}

TEST(Movement, PlansAFirstWeekForABeginner) {
    auto const plan = makePlan(test::factsOf(test::woman45()));
    ASSERT_TRUE(plan.movement);
    EXPECT_EQ(countKind(*plan.movement, Modality::Aerobic), 3);
    EXPECT_EQ(countKind(*plan.movement, Modality::Resistance), 2);
    EXPECT_TRUE(plan.movement->gaveWay.empty());
    EXPECT_EQ(toEnglish(plan.movement->week[1].sessions[0].name), "Strength A");
    EXPECT_EQ(toEnglish(plan.movement->week[4].sessions[0].name), "Strength B");
}

TEST(Movement, PlansIntervalsOnlyWhenUnlockedAndAccepted) {
    auto draft = test::woman45();
    draft.readiness = Readiness{};
    draft.minutesAvailable = {60, 60, 60, 60, 60, 60, 0};
    auto facts = test::factsOf(draft);
    facts.history.firstPlan = facts.today - std::chrono::days(29);
    for (double const minutes : {100.0, 95.0, 40.0, 120.0})
        facts.history.lastWeeks.push_back({{2026, 43}, minutes, 3, 2, 0});
    EXPECT_EQ(countKind(*makePlan(facts).movement, Modality::Hiit), 0);
    facts.history.hiitAccepted = true;
    EXPECT_EQ(countKind(*makePlan(facts).movement, Modality::Hiit), 1);
    facts.history.lastWeeks[1].aerobicMinutes = 60;
    EXPECT_EQ(countKind(*makePlan(facts).movement, Modality::Hiit), 0);
}

TEST(Movement, AddsBalanceFrom65) {
    auto const plan = makePlan(test::factsOf(test::woman66()));
    EXPECT_GE(countKind(*plan.movement, Modality::Balance), 2);
}

TEST(Movement, KeepsToSlowWalksWithHeartFailureAndStopsAfterAHeartEvent) {
    auto draft = test::woman45();
    draft.conditions = {Condition::HeartFailure};
    auto const plan = makePlan(test::factsOf(draft));
    ASSERT_TRUE(plan.movement);
    EXPECT_EQ(countKind(*plan.movement, Modality::Aerobic), 0);
    EXPECT_EQ(countKind(*plan.movement, Modality::Resistance), 0);
    EXPECT_GE(countKind(*plan.movement, Modality::Walk), 3);
    EXPECT_EQ(plan.stress->practice, "muscle_relaxation");
    draft.conditions = {Condition::RecentHeartEvent};
    EXPECT_FALSE(makePlan(test::factsOf(draft)).movement);
}

TEST(Movement, GrowsGentlyFromWhatWasDone) {
    auto draft = test::woman45();
    draft.experience = Experience::Intermediate;
    auto facts = test::factsOf(draft);
    facts.history.lastWeeks = {{{2026, 46}, 40, 2, 0, 0}};
    auto const plan = makePlan(facts);
    int minutes = 0;
    for (auto const& day : plan.movement->week)
        for (auto const& session : day.sessions)
            if (session.kind == Modality::Aerobic || session.kind == Modality::Walk)
                minutes += session.minutes;
    EXPECT_LE(minutes, 60);
    EXPECT_FALSE(plan.movement->gaveWay.empty());
}

RC_GTEST_PROP(MovementProperty, EverySessionFitsItsDay, ()) {
    auto draft = test::woman45();
    std::array<int, 7> minutes{};
    for (auto& one : minutes)
        one = *rc::gen::element(0, 0, 15, 20, 30, 45, 60, 90, 120);
    draft.minutesAvailable = minutes;
    draft.experience =
        *rc::gen::element(Experience::Beginner, Experience::Intermediate, Experience::Advanced);
    draft.limits = *rc::gen::element(std::set<Limit>{}, std::set<Limit>{Limit::Knee},
                                     std::set<Limit>{Limit::Shoulder, Limit::LowBack});
    auto facts = test::factsOf(draft);
    facts.history.firstPlan = facts.today - std::chrono::days(*rc::gen::inRange(0, 200));
    auto const plan = makePlan(facts);
    for (auto const& day : plan.movement->week) {
        int used = 0;
        for (auto const& session : day.sessions)
            if (session.kind != Modality::Walk) used += session.minutes;
        RC_ASSERT(used <= day.minutesAvailable);
    }
    RC_ASSERT(makePlan(facts) == plan);
}

}  // namespace
}  // namespace steady
