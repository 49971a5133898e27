#include "core/plan/session_builder.h"

#include "core/plan/session_lines.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <set>

namespace steady {
namespace {

std::set<std::string> groupsOf(BuiltSession const& built) {
    std::set<std::string> groups;
    for (auto const& one : built.exercises)
        groups.insert(findExercise(one.exercise)->group);
    return groups;
}

rc::Gen<Trainee> anyTrainee() {
    auto const equipment = rc::gen::container<std::set<Equipment>>(rc::gen::element(
        Equipment::Bands, Equipment::Dumbbells, Equipment::Kettlebell, Equipment::Barbell,
        Equipment::Bench, Equipment::PullUpBar, Equipment::Machines));
    auto const avoid = rc::gen::element<std::string>("", "knee", "low_back", "shoulder", "balance",
                                                     "heavy", "standing", "strain");
    return rc::gen::map(rc::gen::tuple(equipment, avoid, rc::gen::inRange(2, 6)),
                        [](auto const& it) {
                            return Trainee{std::get<0>(it), {std::get<1>(it)}, std::get<2>(it)};
                        });
}

// F-14: five exercises of two sets with 75 s rests are 27.2 minutes.
TEST(BuildSession, TakesTwentySevenMinutesForFiveExercises) {
    auto const built = buildSession(StrengthSession::FullA, {2, 10, 15, 3}, 28, {{}, {}, 2});
    EXPECT_EQ(built.exercises.size(), 5U);
    EXPECT_NEAR(built.minutes, 27.2, 0.05);
}

TEST(BuildSession, ShortensRestsLastAndBuildsNothingThatCannotFit) {
    auto const hard = buildSession(StrengthSession::FullB, {3, 8, 12, 1}, 17, {{}, {}, 4});
    ASSERT_FALSE(hard.exercises.empty());
    EXPECT_LE(hard.minutes, 17);
    EXPECT_EQ(hard.exercises.front().sets, 1);
    EXPECT_GE(hard.exercises.front().rir, 3);
    EXPECT_TRUE(
        buildSession(StrengthSession::FullA, {2, 10, 15, 4}, 5, {{}, {}, 2}).exercises.empty());
}

RC_GTEST_PROP(BuildSessionProperty, NeverExceedsTheMinutes, ()) {
    auto const trainee = *anyTrainee();
    auto const kind = *rc::gen::element(StrengthSession::FullA, StrengthSession::FullB,
                                        StrengthSession::Upper, StrengthSession::Lower);
    int const minutes = *rc::gen::inRange(0, 120);
    StrengthDose const dose{*rc::gen::inRange(1, 5), 8, 12, *rc::gen::inRange(0, 5)};
    auto const built = buildSession(kind, dose, minutes, trainee);
    RC_ASSERT(built.minutes <= minutes || built.exercises.empty());
    std::set<std::string> ids;
    for (auto const& one : built.exercises) {
        RC_ASSERT(ids.insert(one.exercise).second);
        RC_ASSERT(isSafeFor(*findExercise(one.exercise), trainee));
        RC_ASSERT(one.sets >= 1);
        RC_ASSERT(one.sets <= dose.sets);
    }
}

RC_GTEST_PROP(BuildSessionProperty, KeepsSquatHingePushAndPull, ()) {
    auto const trainee = *anyTrainee();
    int const minutes = *rc::gen::inRange(20, 60);
    StrengthDose const dose{*rc::gen::inRange(1, 4), 8, 12, *rc::gen::inRange(1, 5)};
    auto groups = groupsOf(buildSession(StrengthSession::FullA, dose, minutes, trainee));
    groups.merge(groupsOf(buildSession(StrengthSession::FullB, dose, minutes, trainee)));
    for (auto const* group : {"squat", "hinge", "chest", "upper_back", "shoulder", "lat"})
        RC_ASSERT(groups.contains(group));
}

TEST(BalanceExercises, FitTheMinutesAndStayWithinLimits) {
    auto const easy = balanceExercises(10, {{}, {}, 2});
    ASSERT_GE(easy.size(), 2U);
    EXPECT_LE(easy.size(), 4U);
    for (auto const& one : easy) {
        EXPECT_EQ(findExercise(one.exercise)->group, "balance");
        EXPECT_LE(findExercise(one.exercise)->difficulty, 2);
    }
    for (auto const& one : balanceExercises(10, {{}, {"standing"}, 2}))
        EXPECT_FALSE(findExercise(one.exercise)->avoid.contains("standing"));
    EXPECT_EQ(balanceExercises(5, {{}, {}, 2}).size(), 2U);
}

TEST(AlternativesTo, StayInTheGroupWithTheSameMovementFirst) {
    Trainee const home{{Equipment::Dumbbells, Equipment::Bands}, {}, 3};
    auto const others = alternativesTo(*findExercise("goblet_squat"), home);
    ASSERT_GE(others.size(), 3U);
    EXPECT_EQ(others.front()->pattern, "squat");
    for (auto const* other : others) {
        EXPECT_EQ(other->group, "squat");
        EXPECT_NE(other->id, "goblet_squat");
        EXPECT_TRUE(isSafeFor(*other, home));
    }
}

TEST(AlternativesTo, RespectALimit) {
    for (auto const* other : alternativesTo(*findExercise("split_squat"), {{}, {"knee"}, 3}))
        EXPECT_FALSE(other->avoid.contains("knee")) << other->id;
}

TEST(SessionLines, WarmUpAndCoolDownAreSaid) {
    PlannedSession session;
    session.kind = Modality::Resistance;
    EXPECT_EQ(warmUpLines(session).size(), 2U);
    EXPECT_FALSE(coolDownLines(session).empty());
    EXPECT_NE(toEnglish(warmUpSetText(*findExercise("dumbbell_row"), 20)).find("10 kg"),
              std::string::npos);
    EXPECT_TRUE(warmUpSetText(*findExercise("push_up"), {}).empty());
}

TEST(SessionLines, CountInWhatAnExerciseIsMeasuredIn) {
    EXPECT_EQ(toEnglish(doseText({"goblet_squat", {}, 2, 10, 15, 3})), "2 × 10–15");
    EXPECT_EQ(toEnglish(doseText({"dumbbell_row", {}, 2, 10, 15, 3})), "2 × 10–15 each side");
    EXPECT_EQ(toEnglish(doseText({"front_plank", {}, 2, 10, 15, 3})), "2 × 20–30 s");
    EXPECT_EQ(toEnglish(doseText({"side_plank", {}, 3, 8, 12, 3})), "3 × 16–24 s each side");
}

}  // namespace
}  // namespace steady
