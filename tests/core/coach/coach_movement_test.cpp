#include "core/coach/coach.h"
#include "tests/core/coach/coach_samples.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace steady {
namespace {

Date const kMonday = makeDate(2026, 11, 16);

Date onDay(int index) {
    return kMonday + std::chrono::days(index);
}

class CoachMovementTest : public testing::Test {
 protected:
    test::FastFolder folder;
    std::unique_ptr<Coach> coach = test::openCoach(folder / "a.steady");

    void SetUp() override {
        auto draft = test::womanOf45();
        draft.minutesAvailable = {60, 60, 60, 60, 60, 60, 0};
        ASSERT_TRUE(coach->saveProfile(draft, kMonday));
    }
    StandingSession session(int day, Modality kind, int today = 0) const {
        auto const week = coach->movementWeek(kMonday, onDay(today));
        if (!week) throw std::runtime_error("no week");
        for (auto const& item : week->items)
            if (item.standing.key == SessionKey{onDay(day), kind}) return item.standing;
        throw std::runtime_error("no such session");
    }
    void logOn(int day, Modality kind, double minutes) {
        Workout workout;
        workout.when = {onDay(day), clockTime(18), 60};
        workout.modality = kind;
        workout.minutes = minutes;
        ASSERT_TRUE(coach->log({workout}));
    }
};

SessionKey const kStrength{onDay(1), Modality::Resistance};

TEST_F(CoachMovementTest, MovesASessionAndTakesItBack) {
    auto const moved = coach->moveSession(kStrength, onDay(2), kMonday);
    ASSERT_TRUE(moved) << toEnglish(moved.error());
    EXPECT_EQ(toEnglish(moved->what), "Strength A moved to Wed");
    EXPECT_TRUE(moved->changes.diary);
    EXPECT_EQ(session(1, Modality::Resistance).day, onDay(2));
    EXPECT_EQ(session(1, Modality::Resistance).state, SessionState::Moved);
    EXPECT_EQ(coach->today(onDay(2), {onDay(2), clockTime(9), 60}).sessions.size(), 2U);
    EXPECT_TRUE(coach->today(onDay(1), {onDay(1), clockTime(9), 60}).sessions.empty());
    EXPECT_EQ(toEnglish(*coach->undoText()), "Strength A moved to Wed");
    ASSERT_TRUE(coach->undo());
    EXPECT_EQ(session(1, Modality::Resistance).day, onDay(1));
    ASSERT_TRUE(coach->redo());
    ASSERT_TRUE(coach->moveSession(kStrength, onDay(1), kMonday)) << "back where it was planned";
    EXPECT_EQ(session(1, Modality::Resistance).state, SessionState::Planned);
}

TEST_F(CoachMovementTest, RefusesAForbiddenPlaceWithItsRule) {
    auto const refused = coach->moveSession(kStrength, onDay(3), kMonday);
    ASSERT_FALSE(refused);
    EXPECT_NE(toEnglish(refused.error().message).find("48 hours"), std::string::npos);
    EXPECT_FALSE(coach->moveSession(kStrength, onDay(8), kMonday));
    EXPECT_FALSE(coach->moveSession({onDay(3), Modality::Hiit}, onDay(4), kMonday));
    EXPECT_EQ(session(1, Modality::Resistance).state, SessionState::Planned);
}

TEST_F(CoachMovementTest, LetsGoAndKeepsAgain) {
    ASSERT_TRUE(coach->letGo(kStrength, kMonday));
    EXPECT_EQ(session(1, Modality::Resistance).state, SessionState::LetGo);
    EXPECT_EQ(coach->day(onDay(1)).planVersion, 1);
    ASSERT_TRUE(coach->keepSession(kStrength, kMonday));
    EXPECT_EQ(session(1, Modality::Resistance).state, SessionState::Planned);
    logOn(0, Modality::Aerobic, 30);
    EXPECT_FALSE(coach->letGo({onDay(0), Modality::Aerobic}, kMonday)) << "done is done";
}

TEST_F(CoachMovementTest, KeepsChoicesInTheDiary) {
    ASSERT_TRUE(coach->moveSession(kStrength, onDay(2), kMonday));
    ASSERT_TRUE(coach->letGo({onDay(5), Modality::Aerobic}, kMonday));
    coach.reset();
    coach = test::openCoach(folder / "a.steady");
    EXPECT_EQ(session(1, Modality::Resistance).day, onDay(2));
    EXPECT_EQ(session(5, Modality::Aerobic).state, SessionState::LetGo);
    EXPECT_TRUE(coach->check());
}

TEST_F(CoachMovementTest, TellsOfADayAndTakesItBack) {
    LocalMoment const now{onDay(1), clockTime(9), 60};
    auto const told = coach->tellDay(now, onDay(1), FlagKind::Ill, true);
    ASSERT_TRUE(told);
    EXPECT_EQ(session(1, Modality::Resistance, 1).state, SessionState::LetGo);
    EXPECT_FALSE(coach->tellDay(now, onDay(1), FlagKind::Ill, true)->changes.any());
    ASSERT_TRUE(coach->tellDay(now, onDay(1), FlagKind::Ill, false));
    EXPECT_EQ(session(1, Modality::Resistance, 1).state, SessionState::Planned);
}

TEST_F(CoachMovementTest, JudgesTheWeekByWhereSessionsStood) {
    logOn(0, Modality::Aerobic, 30);
    for (int day = 1; day < 7; ++day) {
        Note note;
        note.when = {onDay(day), std::nullopt, 60};
        note.text = "a day";
        ASSERT_TRUE(coach->log({note}));
    }
    auto const before = coach->week(isoWeekOf(kMonday), onDay(7));
    ASSERT_TRUE(coach->letGo({onDay(5), Modality::Aerobic}, onDay(4)));
    EXPECT_EQ(coach->week(isoWeekOf(kMonday), onDay(7)), before) << "letting go changes no figure";
    ASSERT_TRUE(coach->tellDay({onDay(5), clockTime(9), 60}, onDay(5), FlagKind::Ill, true));
    auto const ill = coach->week(isoWeekOf(kMonday), onDay(7));
    EXPECT_EQ(ill.movement.plannedAerobicSessions, before.movement.plannedAerobicSessions - 1)
        << "illness asks for nothing";
}

TEST_F(CoachMovementTest, CountsTheWeekAgainstItsAims) {
    logOn(0, Modality::Walk, 25);
    Workout strength;
    strength.when = {onDay(1), clockTime(18), 60};
    strength.modality = Modality::Resistance;
    for (int set = 0; set < 2; ++set)
        strength.sets.push_back({"goblet_squat", 10, 8.0, 3.0});
    ASSERT_TRUE(coach->log({strength}));
    auto const board = coach->movementWeek(kMonday, onDay(2));
    ASSERT_TRUE(board);
    EXPECT_EQ(board->totals[0].done, 25);
    EXPECT_EQ(board->totals[0].planned, 90);
    EXPECT_EQ(board->totals[1].done, 1);
    EXPECT_EQ(board->totals[1].planned, 2);
    auto const squat = std::find_if(board->sets.begin(), board->sets.end(),
                                    [](GroupSets const& one) { return one.group == "squat"; });
    EXPECT_EQ(squat->done, 1) << "the mean of two weeks";
    auto const hinge = std::find_if(board->sets.begin(), board->sets.end(),
                                    [](GroupSets const& one) { return one.group == "hinge"; });
    EXPECT_EQ(hinge->done, 0.5);
}

}  // namespace
}  // namespace steady
