#include "ui/main_window.h"

#include "tests/ui/support/real_coach.h"
#include "tests/ui/support/shots.h"
#include "ui/pages/plan_page.h"
#include "ui/pages/session_page.h"
#include "ui/pages/today_page.h"
#include "ui/pages/trends_page.h"
#include "ui/widgets/app_frame.h"
#include "ui/widgets/check_rows.h"
#include "ui/widgets/entry_rows.h"
#include "ui/widgets/meal_list.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/quick_line.h"
#include "ui/widgets/scale_row.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

namespace steady {
namespace {

using test::RealCoach;

class NoPaper : public PlanPrinter {
 public:
    Result<void> savePdf(std::filesystem::path const&) override { return {}; }
    Result<void> saveCalendar(std::filesystem::path const&) override { return {}; }
    void printPreview(QWidget*) override {}
    void print(QWidget*) override {}
};

/// The window as the program puts it together, on a real diary.
struct RealWindow {
    RealCoach coach;
    NoPaper paper;
    std::unique_ptr<MainWindow> window;

    explicit RealWindow(RealCoach::Person person = RealCoach::Person::P1) : coach(person) {
        open();
    }
    void open() {
        auto& bridge = coach.bridge();
        QuickLineDoor const door{
            [&bridge](QString const& text, Date day) {
                return bridge.coach().readQuickLine(text.toStdString(), bridge.now(), day);
            },
            [&bridge](QString const& text, Date day) -> Result<Done> {
                return bridge.coach().logQuickLine(text.toStdString(), bridge.now(), day);
            }};
        window = std::make_unique<MainWindow>(
            bridge,
            std::vector<PageEntry>{
                {"today", "Today", "sun", Rail::Place::Top,
                 [&bridge, door](QWidget* parent) { return new TodayPage(bridge, door, parent); }},
                {"plan", "Plan", "plan", Rail::Place::Top,
                 [&bridge, this](QWidget* parent) {
                     return new PlanPage(bridge, paper, systemSavePath(), parent);
                 }},
                {"trends", "Trends", "trends", Rail::Place::Top,
                 [&bridge](QWidget* parent) {
                     return new TrendsPage(bridge, systemSavePath(), parent);
                 }}},
            coach.settings());
        test::shot(*window, {1280, 800}, "window");
        QApplication::setActiveWindow(window.get());
        QApplication::processEvents();
    }
    template <class Widget>
    Widget* part(char const* name) const {
        return window->findChild<Widget*>(QLatin1String(name));
    }
    TodayPage* today() const { return window->findChild<TodayPage*>(); }
    QLineEdit* line() const { return part<QLineEdit>("quickLine"); }
    void type(char const* words) {
        line()->setFocus(Qt::OtherFocusReason);
        QTest::keyClicks(line(), QLatin1String(words));
        QTest::keyClick(line(), Qt::Key_Return);
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        auto* target = QApplication::focusWidget();
        QTest::keyClick(target ? target : window.get(), key, modifiers);
    }
    void undo() { press(Qt::Key_Z, Qt::ControlModifier); }
    void redo() { press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier); }
};

TEST(MainWindow, BeginsInTheQuickLine) {
    RealWindow real;
    EXPECT_EQ(QApplication::focusWidget(), real.line());
    EXPECT_FALSE(real.window->findChild<SessionPage*>()) << "nobody has asked for the player yet";
}

TEST(MainWindow, PutsAnUrgentReadingAboveEveryPageUntilItIsGone) {
    RealWindow real;
    EXPECT_FALSE(real.part<Notice>("urgentNotice"));
    real.type("bp 185/121");
    auto const* notice = real.part<Notice>("urgentNotice");
    ASSERT_TRUE(notice);
    EXPECT_TRUE(notice->isVisibleTo(real.window.get()));
    real.window->showPage("trends");
    EXPECT_TRUE(notice->isVisibleTo(real.window.get()));
    real.window->showPage("today");
    real.undo();
    QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    EXPECT_FALSE(real.part<Notice>("urgentNotice"));
}

TEST(MainWindow, ShowsTheMealThatTheQuickLineLogged) {
    RealWindow real;
    real.type("2 eggs, 60 g oats 09:10");
    EXPECT_EQ(real.coach.entries().size(), 2U);
    EXPECT_EQ(real.line()->text(), "");
    auto* list = real.part<MealList>("mealList");
    list->setFocus(Qt::TabFocusReason);
    EXPECT_TRUE(list->currentWords().startsWith("Breakfast 09:10"))
        << list->currentWords().toStdString();
    EXPECT_TRUE(real.window->frame()->undoBar()->isVisible());
    test::shot(*real.window, {1280, 800}, "window-breakfast");
}

TEST(MainWindow, UndoesTheDiaryFromAnEmptyFieldAndTheFieldFromAFullOne) {
    RealWindow real;
    real.type("walk 35");
    ASSERT_EQ(real.coach.entries().size(), 1U);
    QTest::keyClicks(real.line(), "2 eggs");
    real.undo();
    EXPECT_EQ(real.coach.entries().size(), 1U) << "the typing goes first";
    EXPECT_EQ(real.line()->text(), "");
    real.line()->setText({});
    real.undo();
    EXPECT_TRUE(real.coach.entries().empty());
    real.redo();
    EXPECT_EQ(real.coach.entries().size(), 1U);
}

TEST(MainWindow, ChangesTheTimeOfAMealAsOneStep) {
    RealWindow real;
    real.type("2 eggs, 60 g oats, 100 g tomato 09:10");
    auto const before = real.coach.entries();
    auto* list = real.part<MealList>("mealList");
    list->setFocus(Qt::TabFocusReason);
    QTest::keyClick(list, Qt::Key_F2);
    list->editor()->setText("10:20");
    QTest::keyClick(list->editor(), Qt::Key_Return);
    EXPECT_FALSE(list->editor()->isVisible()) << "Enter saves and does not open it again";
    EXPECT_TRUE(list->hasFocus());
    for (auto const& entry : real.coach.entries())
        EXPECT_EQ(whenOf(entry).time, clockTime(10, 20));
    real.undo();
    EXPECT_EQ(real.coach.entries(), before);
}

TEST(MainWindow, SaysWhyAnAmountIsRefusedAndLeavesTheDiaryAlone) {
    RealWindow real;
    real.type("60 g oats 09:10");
    auto const before = real.coach.entries();
    auto* list = real.part<MealList>("mealList");
    list->setFocus(Qt::TabFocusReason);
    QTest::keyClick(list, Qt::Key_Down);
    QTest::keyClick(list, Qt::Key_Return);
    list->editor()->setText("plenty");
    QTest::keyClick(list->editor(), Qt::Key_Return);
    EXPECT_EQ(real.coach.entries(), before);
    EXPECT_TRUE(list->editor()->isVisible());
    EXPECT_EQ(list->editor()->text(), "plenty") << "what was typed stays to be mended";
    auto* why = real.part<QLabel>("mealComplaint");
    ASSERT_NE(why, nullptr);
    EXPECT_TRUE(why->isVisible());
    EXPECT_TRUE(why->text().contains("plenty"));
}

/// Logs, edits and deletes each kind of entry through the widgets; counts the steps.
int livesThroughADay(RealWindow& real) {
    int steps = 0;
    for (auto const* words : {"2 eggs, 60 g oats 09:10", "120 g chicken breast 12:40", "walk 35",
                              "82.4 kg", "slept 22:40-6:30", "waist 98", "bp 128/82",
                              "glucose 5.6 fasting", "1 apple 15:30", "cycle 40"}) {
        real.type(words);
        ++steps;
    }
    auto* list = real.part<MealList>("mealList");
    for (auto const* amount : {"80 g", "90 g", "70 g"}) {
        list->setFocus(Qt::TabFocusReason);
        while (!list->currentWords().startsWith("Rolled oats"))
            QTest::keyClick(list, Qt::Key_Down);
        QTest::keyClick(list, Qt::Key_F2);
        list->editor()->setText(QLatin1String(amount));
        QTest::keyClick(list->editor(), Qt::Key_Return);
        ++steps;
    }
    QTest::keyClick(list, Qt::Key_Delete);
    ++steps;
    for (int feeling = 0; feeling < 4; ++feeling) {
        auto* scale = real.part<ScaleRow>(QStringLiteral("feeling%1").arg(feeling).toLatin1());
        scale->setFocus(Qt::TabFocusReason);
        QTest::keyClick(scale, Qt::Key_4);
        QTest::keyClick(scale, Qt::Key_7);
        steps += 2;
    }
    for (auto const* kg : {"82.6", "82.1"}) {
        auto* weight = real.part<QLineEdit>("morningWeight");
        weight->setText(QLatin1String(kg));
        QTest::keyClick(weight, Qt::Key_Return);
        ++steps;
    }
    for (auto const* night : {"23:00-6:30", "22:10-6:20"}) {
        auto* slept = real.part<QLineEdit>("morningNight");
        slept->setText(QLatin1String(night));
        QTest::keyClick(slept, Qt::Key_Return);
        ++steps;
    }
    for (auto const* note : {"Lunch with Ana", "Felt strong"}) {
        real.part<QPushButton>("addNote")->click();
        auto* field = real.part<QLineEdit>("noteField");
        field->setText(QLatin1String(note));
        QTest::keyClick(field, Qt::Key_Return);
        ++steps;
    }
    for (auto const* rows : {"noteRows", "workoutRows", "otherReadings"}) {
        auto* deleted = real.part<EntryRows>(rows);
        deleted->setFocus(Qt::TabFocusReason);
        QTest::keyClick(deleted, Qt::Key_Delete);
        ++steps;
    }
    return steps;
}

TEST(MainWindow, UndoesAndRedoesADayOfEveryKindToTheSameEntries) {
    RealWindow real;
    int const steps = livesThroughADay(real);
    EXPECT_GE(steps, 30);
    auto const after = real.coach.entries();
    EXPECT_GT(after.size(), 10U);
    for (int step = 0; step < steps; ++step)
        real.undo();
    EXPECT_TRUE(real.coach.entries().empty());
    for (int step = 0; step < steps; ++step)
        real.redo();
    EXPECT_EQ(real.coach.entries(), after);
    test::shot(*real.window, {1280, 800}, "window-day");
}

TEST(MainWindow, LogsTheTickedExercisesOnceWithTheWeightOfLastTime) {
    RealWindow real;
    auto const day = real.coach.today();
    auto const view = real.coach->today(day, test::realNow());
    ASSERT_FALSE(view.sessions.empty());
    auto const& session = view.sessions.front().session;
    ASSERT_FALSE(session.exercises.empty());
    Workout before;
    before.when = {day - std::chrono::days(7), clockTime(17), 60};
    before.modality = Modality::Resistance;
    before.activity = "Strength";
    before.minutes = 30;
    before.sets = {{session.exercises.front().exercise, 10, 12.0, 3.0}};
    ASSERT_TRUE(real.coach.bridge().tell(real.coach->log({before})));
    auto* rows = real.part<CheckRows>("sessionRows");
    EXPECT_TRUE(rows->rows().front().lastTime.contains("12"));
    auto tickAndFinish = [&](int row) {
        rows->setFocus(Qt::TabFocusReason);
        for (int at = 0; at < 12; ++at)
            QTest::keyClick(rows, Qt::Key_Up);
        for (int at = 0; at < row; ++at)
            QTest::keyClick(rows, Qt::Key_Down);
        QTest::keyClick(rows, Qt::Key_Space);
        real.part<QPushButton>("finishSession")->click();
    };
    tickAndFinish(0);
    tickAndFinish(1);
    int sets = 0;
    for (auto const& entry : real.coach->entriesOn(day))
        for (auto const& set : std::get<Workout>(entry).sets) {
            ++sets;
            bool const first = set.exercise == session.exercises.front().exercise;
            EXPECT_TRUE(!first || set.loadKg == 12.0);
        }
    EXPECT_EQ(sets, session.exercises[0].sets + session.exercises[1].sets);
}

TEST(MainWindow, OffersWhatIsUsualAtThisHour) {
    RealWindow real;
    for (int ago : {1, 2, 3}) {
        auto const day = real.coach.today() - std::chrono::days(ago);
        ASSERT_TRUE(
            real.coach->logQuickLine("150 g salmon, 150 g broccoli 18:10", test::realNow(), day));
    }
    real.line()->setFocus(Qt::OtherFocusReason);
    QTest::keyClick(real.line(), Qt::Key_Down);
    auto* offered = real.part<QuickChoices>("quickChoices");
    ASSERT_NE(offered, nullptr);
    ASSERT_TRUE(offered->isVisible());
    EXPECT_EQ(offered->choices().front().name, "Yesterday’s dinner");
    EXPECT_EQ(offered->choices().size(), 3U);
    test::shot(*real.window, {1280, 800}, "window-usual");
    QTest::keyClick(real.line(), Qt::Key_Return);
    auto const logged = real.coach->entriesOn(real.coach.today());
    ASSERT_EQ(logged.size(), 2U);
    EXPECT_EQ(whenOf(logged.front()).time, clockTime(18, 5));
    EXPECT_FALSE(offered->isVisible());
}

TEST(MainWindow, CompletesAFoodFromFragmentsInAnyOrder) {
    RealWindow real;
    real.line()->setFocus(Qt::OtherFocusReason);
    QTest::keyClicks(real.line(), "2 eggs, 120 g brea chick");
    auto* offered = real.part<QuickChoices>("quickChoices");
    ASSERT_NE(offered, nullptr);
    ASSERT_TRUE(offered->isVisible());
    EXPECT_TRUE(offered->choices().front().name.startsWith("Chicken breast"));
    QTest::keyClick(real.line(), Qt::Key_Down);
    QTest::keyClick(real.line(), Qt::Key_Return);
    EXPECT_TRUE(real.line()->text().startsWith("2 eggs, 120 g "));
    EXPECT_FALSE(offered->isVisible());
    QTest::keyClick(real.line(), Qt::Key_Return);
    auto const logged = real.coach.entries();
    ASSERT_EQ(logged.size(), 2U);
    auto const& chicken = std::get<MealItem>(logged.back());
    EXPECT_EQ(chicken.foodId, "chicken_breast");
    EXPECT_DOUBLE_EQ(chicken.grams, 120);
}

TEST(MainWindow, GoesToItsPagesByKeyAndRefreshesThemWhenTheyAreShown) {
    RealWindow real;
    real.press(Qt::Key_3, Qt::ControlModifier);
    EXPECT_EQ(real.window->frame()->currentPage(), "trends");
    real.press(Qt::Key_2, Qt::ControlModifier);
    EXPECT_EQ(real.window->frame()->currentPage(), "plan");
    test::shot(*real.window, {1280, 800}, "window-plan");
    real.press(Qt::Key_1, Qt::ControlModifier);
    EXPECT_EQ(QApplication::focusWidget(), real.line());
    real.today()->goTo(real.coach.today() - std::chrono::days(3));
    real.press(Qt::Key_T, Qt::ControlModifier);
    EXPECT_EQ(real.today()->day(), real.coach.today());
}

TEST(MainWindow, ComesBackWithItsSizeAndPage) {
    RealWindow real;
    real.press(Qt::Key_3, Qt::ControlModifier);
    real.window->resize(1100, 700);
    real.window->close();
    real.window.reset();
    auto& settings = real.coach.settings();
    MainWindow again(real.coach.bridge(),
                     {{"today", "Today", "sun", Rail::Place::Top,
                       [&](QWidget*) { return new TrendsPage(real.coach.bridge()); }},
                      {"trends", "Trends", "trends", Rail::Place::Top,
                       [&](QWidget*) { return new TrendsPage(real.coach.bridge()); }}},
                     settings);
    EXPECT_EQ(again.size(), QSize(1100, 700));
    EXPECT_EQ(again.frame()->currentPage(), "trends");
}

TEST(MainWindow, LogsForAPersonWithoutAProfile) {
    RealWindow real(RealCoach::Person::Nobody);
    EXPECT_TRUE(real.part<QWidget>("noProfile")->isVisible());
    real.type("walk 35");
    EXPECT_EQ(real.coach.entries().size(), 1U);
    bool asked = false;
    QObject::connect(real.today(), &TodayPage::profileAsked, [&asked] { asked = true; });
    real.part<QWidget>("noProfile")->findChild<QPushButton*>("emptyStateAction")->click();
    EXPECT_TRUE(asked);
}

TEST(MainWindow, SaysOnEveryPageThatADiaryIsASample) {
    RealWindow real;
    EXPECT_FALSE(real.part<QWidget>("sampleChip")->isVisible());
    real.window.reset();
    ASSERT_TRUE(real.coach->markAsSample());
    real.open();
    EXPECT_TRUE(real.part<QWidget>("sampleChip")->isVisible());
    real.press(Qt::Key_2, Qt::ControlModifier);
    EXPECT_TRUE(real.part<QWidget>("sampleChip")->isVisible());
}

TEST(MainWindow, KeepsEveryFactAtTwiceTheTextSize) {
    test::Looks large(false, 20);
    RealWindow real;
    real.type("2 eggs, 60 g oats 09:10");
    auto* content = real.part<QWidget>("todayContent");
    EXPECT_LE(content->width(), 1280);
    test::shot(*content, content->size(), "window-200-whole");
}

}  // namespace
}  // namespace steady
