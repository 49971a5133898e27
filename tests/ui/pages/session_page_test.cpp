#include "ui/pages/session_page.h"

#include "core/coach/exercise_history.h"
#include "core/coach/retest_results.h"
#include "tests/ui/support/real_coach.h"
#include "tests/ui/support/shots.h"
#include "ui/pages/session_check.h"
#include "ui/pages/session_step.h"
#include "ui/widgets/plain_rows.h"
#include "ui/widgets/session_steps.h"

#include <QApplication>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QTest>

#include <gtest/gtest.h>

namespace steady {
namespace {

using namespace std::chrono_literals;

PlannedSession playedSession() {
    PlannedSession session;
    session.kind = Modality::Resistance;
    session.name = STEADY_TEXT("movement", "Strength A");
    session.minutes = 28;
    session.exercises = {{"goblet_squat", {}, 2, 10, 15, 3}, {"front_plank", {}, 1, 10, 15, 3}};
    return session;
}

/// The player over a real diary, with a clock that only moves when told.
struct Player {
    test::RealCoach coach;
    std::chrono::milliseconds now = 1h;
    SessionPage page{coach.bridge(), [this] { return now; }};
    bool left = false;

    explicit Player(bool logLastTime = true) {
        if (logLastTime) logSets(3, 12, 10);
        QObject::connect(&page, &SessionPage::left, &page, [this] { left = true; });
        page.resize(1128, 780);
        page.show();
        QApplication::setActiveWindow(&page);
    }
    void logSets(int daysAgo, int reps, double kg) {
        Workout workout;
        workout.when = {coach.today() - std::chrono::days(daysAgo), clockTime(18), 60};
        workout.modality = Modality::Resistance;
        workout.activity = "Strength A";
        workout.sets = {{"goblet_squat", reps, kg, 3}, {"goblet_squat", reps, kg, 3}};
        EXPECT_TRUE(coach->log({workout}));
    }
    void open() {
        page.open(coach.today(), playedSession());
        QApplication::processEvents();
    }
    void start() {
        open();
        QTest::keyClick(focus(), Qt::Key_Return);  // the button has the focus
    }
    QWidget* focus() const {
        auto* widget = QApplication::focusWidget();
        return widget ? widget : const_cast<SessionPage*>(&page);
    }
    void press(int key) { QTest::keyClick(focus(), static_cast<Qt::Key>(key)); }
    void type(char const* words) { QTest::keyClicks(focus(), QString::fromLatin1(words)); }
    template <class Widget>
    Widget* find(char const* name) const {
        return page.findChild<Widget*>(QLatin1String(name));
    }
    QString text(char const* label) const { return find<QLabel>(label)->text(); }
    std::vector<Workout> workoutsToday() const {
        std::vector<Workout> found;
        for (auto const& entry : coach->entriesOn(coach.today()))
            if (auto const* workout = std::get_if<Workout>(&entry)) found.push_back(*workout);
        return found;
    }
};

TEST(SessionPage, PlaysASessionFromTheFirstKeyToTheLog) {
    Player player;
    player.start();
    ASSERT_EQ(player.page.stage(), SessionPage::Stage::Play);
    EXPECT_EQ(player.text("exerciseName"), "Goblet squat");
    EXPECT_TRUE(player.text("exerciseLast").contains("12"));
    player.type("11");          // repetitions, the field is selected
    player.press(Qt::Key_Tab);  // the weight
    player.type("12,5");        // a decimal comma
    player.press(Qt::Key_Return);
    player.press(Qt::Key_Return);  // the second set like the first
    EXPECT_EQ(player.text("exerciseName"), "Plank");
    player.press(Qt::Key_Return);
    ASSERT_EQ(player.page.stage(), SessionPage::Stage::Finish);
    player.press(Qt::Key_Return);
    EXPECT_TRUE(player.left);
    auto const workouts = player.workoutsToday();
    ASSERT_EQ(workouts.size(), 1U);
    EXPECT_EQ(workouts[0].activity, "Strength A");
    EXPECT_EQ(workouts[0].sets, (std::vector<WorkoutSet>{{"goblet_squat", 11, 12.5, 3},
                                                         {"goblet_squat", 11, 12.5, 3},
                                                         {"front_plank", 20, {}, 3}}));
    EXPECT_FALSE(keptSession(*player.coach));
    ASSERT_TRUE(player.coach->undo());
    EXPECT_TRUE(player.workoutsToday().empty());
}

TEST(SessionPage, KeepsWhatWasDoneWhenItIsLeftAndGoesOnThere) {
    Player player;
    player.start();
    player.press(Qt::Key_Return);
    player.press(Qt::Key_Escape);
    EXPECT_TRUE(player.left);
    EXPECT_TRUE(player.workoutsToday().empty());
    ASSERT_TRUE(keptSession(*player.coach));
    player.open();
    EXPECT_EQ(player.page.stage(), SessionPage::Stage::Play);
    ASSERT_NE(player.page.run(), nullptr);
    EXPECT_EQ(player.page.run()->setsOf(0).size(), 1U);
}

TEST(SessionPage, GoesOnAfterACrash) {
    Player player;
    player.start();
    player.press(Qt::Key_Return);
    // No leaving: another window opens the diary as it was left.
    SessionPage again(player.coach.bridge(), [] { return 0ms; });
    again.open(player.coach.today(), playedSession());
    EXPECT_EQ(again.stage(), SessionPage::Stage::Play);
    EXPECT_EQ(again.run()->setsOf(0).size(), 1U);
}

TEST(SessionPage, CountsTheRestByTheMonotonicClock) {
    Player player;
    player.start();
    player.press(Qt::Key_Return);
    auto* timer = player.find<RestTimer>("restTimer");
    EXPECT_TRUE(timer->words().startsWith("1:15"));
    player.now += 30s;
    timer->tick();
    EXPECT_TRUE(timer->words().startsWith("0:45"));
}

TEST(SessionPage, HasAKeyForEveryStep) {
    Player player;
    player.start();
    player.press(Qt::Key_N);
    EXPECT_EQ(player.text("exerciseName"), "Plank");
    player.press(Qt::Key_P);
    EXPECT_EQ(player.text("exerciseName"), "Goblet squat");
    auto* reps = player.find<QLineEdit>("setCount");
    auto const before = reps->text();
    player.press(Qt::Key_Up);
    EXPECT_EQ(reps->text().toInt(), before.toInt() + 1);
    player.press(Qt::Key_Return);
    EXPECT_EQ(player.page.run()->setsOf(0).size(), 1U);
    player.press(Qt::Key_U);
    EXPECT_TRUE(player.page.run()->setsOf(0).empty());
    player.press(Qt::Key_K);
    EXPECT_TRUE(player.page.run()->isSkipped(0));
    player.press(Qt::Key_H);
    EXPECT_EQ(player.page.stage(), SessionPage::Stage::History);
    player.press(Qt::Key_Escape);
    EXPECT_EQ(player.page.stage(), SessionPage::Stage::Play);
    player.press(Qt::Key_F);
    EXPECT_EQ(player.page.stage(), SessionPage::Stage::Finish);
    EXPECT_FALSE(player.find<QPushButton>("logSession")->isEnabled());
    player.press(Qt::Key_Escape);
    EXPECT_EQ(player.page.stage(), SessionPage::Stage::Play);
    for (auto const* key : {"Enter", " N ", " P ", " K ", " S ", " U ", " H ", " F ", "Esc"})
        EXPECT_TRUE(player.text("sessionKeys").contains(QLatin1String(key))) << key;
}

TEST(SessionPage, SwapsByKeyAndRemembersItUntilUndone) {
    Player player;
    player.start();
    player.press(Qt::Key_S);
    auto* first = qobject_cast<QPushButton*>(QApplication::focusWidget());
    ASSERT_NE(first, nullptr);
    EXPECT_TRUE(first->objectName().startsWith("swap."));
    auto const name = first->text();
    player.press(Qt::Key_Space);
    EXPECT_EQ(player.text("exerciseName"), name);
    EXPECT_EQ(exerciseSwaps(*player.coach).size(), 1U);
    ASSERT_TRUE(player.coach.bridge().tell(player.coach->undo()));
    EXPECT_EQ(player.text("exerciseName"), "Goblet squat");
}

TEST(SessionPage, SwapsForTodayAlone) {
    Player player;
    player.start();
    player.press(Qt::Key_S);
    player.find<QCheckBox>("rememberSwap")->setChecked(false);
    player.press(Qt::Key_Space);
    EXPECT_NE(player.text("exerciseName"), "Goblet squat");
    EXPECT_TRUE(exerciseSwaps(*player.coach).empty());
}

TEST(SessionPage, MarksANumberThatCannotBe) {
    Player player;
    player.start();
    auto* reps = player.find<QLineEdit>("setCount");
    reps->setText("many");
    player.press(Qt::Key_Return);
    EXPECT_TRUE(reps->property("wrong").toBool());
    EXPECT_TRUE(player.page.run()->setsOf(0).empty());
}

TEST(SessionPage, ChangesTheSessionByTheCheck) {
    Player player;
    player.open();
    ASSERT_EQ(player.page.stage(), SessionPage::Stage::Check);
    auto* start = player.find<QPushButton>("startSession");
    player.find<QLineEdit>("checkSleep")->setText("4");
    EXPECT_EQ(start->text(), "Start easy");
    player.find<QCheckBox>("checkFever")->setChecked(true);
    EXPECT_FALSE(start->isEnabled());
    player.find<QCheckBox>("checkFever")->setChecked(false);
    start->click();
    // 10 kg last time, one dumbbell step lighter on an easy day.
    EXPECT_EQ(player.find<QLineEdit>("setLoad")->text(), "8");
}

TEST(SessionPage, StoresWhatTheCheckHeardAlsoWithoutASession) {
    Player player;
    player.open();
    player.find<QCheckBox>("checkDizzy")->setChecked(true);
    player.press(Qt::Key_Escape);
    EXPECT_TRUE(player.left);
    bool dizzy = false;
    for (auto const& entry : player.coach->entriesOn(player.coach.today()))
        if (auto const* flag = std::get_if<Flag>(&entry)) dizzy |= flag->kind == FlagKind::Dizzy;
    EXPECT_TRUE(dizzy);
}

TEST(SessionPage, OffersWhatWasLeftBehindOnAnotherDay) {
    Player player;
    SessionDraft old{
        player.coach.today() - std::chrono::days(2), "Strength B", DayCheck{}, {}, {}, {}, 0, 600};
    old.sets = {{"dumbbell_bridge", 12, 10, 3}};
    ASSERT_TRUE(keepSession(*player.coach, old));
    player.open();
    ASSERT_NE(player.find<QWidget>("leftBehind"), nullptr);
    player.find<QPushButton>("logLeftBehind")->click();
    bool logged = false;
    for (auto const& entry : player.coach->entriesOn(old.day))
        if (auto const* workout = std::get_if<Workout>(&entry)) logged |= workout->sets == old.sets;
    EXPECT_TRUE(logged);
    EXPECT_FALSE(keptSession(*player.coach));
}

TEST(SessionPage, ShowsHistoryAndTests) {
    Player player;
    player.logSets(6, 10, 8);
    player.page.openHistory(player.coach.today());
    EXPECT_EQ(player.find<PlainRows>("historyRows")->rows().size(), 2U);
    EXPECT_TRUE(player.text("historyBest").contains("12"));
    player.page.openRetest(player.coach.today());
    player.find<QLineEdit>("retest.plank")->setText("45");
    player.find<QPushButton>("keepRetest")->click();
    ASSERT_EQ(retestDays(*player.coach).size(), 1U);
    EXPECT_EQ(retestDays(*player.coach)[0].values.at(RetestKind::Plank), 45);
}

TEST(SessionPage, NamesEveryControl) {
    Player player;
    player.start();
    EXPECT_EQ(test::namelessBelow(player.page), QStringList());
}

TEST(SessionPageLooks, HoldsNothingWiderThanTheWindow) {
    struct Case {
        char const* name;
        bool dark;
        double points;
        QSize size;
    };
    for (auto const& [name, dark, points, size] :
         {Case{"light", false, 10, {1128, 780}}, Case{"dark", true, 10, {1128, 780}},
          Case{"small", false, 10, {960, 660}}, Case{"200", false, 20, {960, 660}}}) {
        test::Looks const looks(dark, points);
        Player player;
        player.logSets(6, 10, 8);
        auto const look = [&, size = size, name = name](char const* what) {
            test::shot(
                player.page, size,
                QStringLiteral("session-%1-%2").arg(QLatin1String(what), QLatin1String(name)));
            auto const* scroll = player.page.findChild<QScrollArea*>();
            EXPECT_LE(scroll->widget()->width(), scroll->viewport()->width()) << what << name;
        };
        player.open();
        player.find<QLineEdit>("checkSleep")->setText("4.5");
        look("check");
        player.find<QPushButton>("startSession")->click();
        look("play");
        player.press(Qt::Key_Return);
        look("rest");
        player.press(Qt::Key_S);
        look("swap");
        player.press(Qt::Key_Escape);
        player.press(Qt::Key_F);
        look("finish");
        player.page.openHistory(player.coach.today());
        look("history");
        player.page.openRetest(player.coach.today());
        look("retest");
    }
}

}  // namespace
}  // namespace steady
