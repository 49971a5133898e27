#include "ui/pages/plan_week.h"

#include "tests/ui/support/real_coach.h"
#include "tests/ui/support/shots.h"
#include "ui/pages/plan_document.h"
#include "ui/pages/plan_page.h"
#include "ui/widgets/week_board.h"

#include <QApplication>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <gtest/gtest.h>

#include <algorithm>

namespace steady {
namespace {

class NoPrinter : public PlanPrinter {
 public:
    Result<void> savePdf(std::filesystem::path const&) override { return {}; }
    Result<void> saveCalendar(std::filesystem::path const&) override { return {}; }
    void printPreview(QWidget*) override {}
    void print(QWidget*) override {}
};

// Monday 16 to Sunday 22 November 2026; today is Friday the 20th.
Date weekDay(int index) {
    return makeDate(2026, 11, 16) + std::chrono::days(index);
}

struct WeekBoardOnThePage : ::testing::Test {
    WeekBoardOnThePage() {
        for (int day = 0; day < 4; ++day) {
            Note note;
            note.when = {weekDay(day), std::nullopt, 60};
            note.text = "a day";
            static_cast<void>(coach->log({note}));
        }
        page = std::make_unique<PlanPage>(coach.bridge(), printer);
        page->resize(1128, 1400);
        page->show();
        QApplication::processEvents();
    }
    std::vector<BoardItem> items() const {
        return coach->movementWeek(weekDay(0), coach.today())->items;
    }
    /// A session that can be moved now.
    StandingSession movable(bool also(BoardItem const&) = nullptr) const {
        for (auto const& item : items()) {
            bool const open =
                std::any_of(item.places.begin(), item.places.end(),
                            [](SessionPlace const& place) { return place.open && !place.here; });
            if (open && item.standing.stands() && (!also || also(item))) return item.standing;
        }
        throw std::runtime_error("nothing can be moved");
    }
    SessionButton* button(SessionKey const& key) const {
        return page->findChild<SessionButton*>(QStringLiteral("session.") + idOf(key));
    }
    StandingSession standing(SessionKey const& key) const {
        for (auto const& item : items())
            if (item.standing.key == key) return item.standing;
        throw std::runtime_error("gone");
    }
    static int indexOf(Date day) { return static_cast<int>((day - weekDay(0)).count()); }

    test::RealCoach coach;
    NoPrinter printer;
    std::unique_ptr<PlanPage> page;
};

TEST_F(WeekBoardOnThePage, MovesTheFocusedSessionByCtrlAndArrow) {
    auto const before = movable();
    auto* session = button(before.key);
    ASSERT_TRUE(session);
    session->setFocus(Qt::TabFocusReason);
    QTest::keyClick(session, Qt::Key_Right, Qt::ControlModifier);
    QApplication::processEvents();
    auto after = standing(before.key);
    if (after.day == before.day) {  // nothing open to the right
        QTest::keyClick(button(before.key), Qt::Key_Left, Qt::ControlModifier);
        QApplication::processEvents();
        after = standing(before.key);
    }
    EXPECT_NE(after.day, before.day);
    EXPECT_EQ(after.state, SessionState::Moved);
    EXPECT_EQ(QApplication::focusWidget(), button(before.key)) << "the focus goes along";
    EXPECT_TRUE(button(before.key)->accessibleName().contains("moved"));
    ASSERT_TRUE(coach->undo());
    EXPECT_EQ(standing(before.key).day, before.day);
}

TEST_F(WeekBoardOnThePage, MovesASessionByDragging) {
    auto const before = movable();
    auto* session = button(before.key);
    auto* board = page->findChild<WeekBoardView*>();
    auto const places = session->session().places;
    int target = 0;
    for (int day = 0; day < 7; ++day)
        if (places[std::size_t(day)].open && day != indexOf(before.day)) target = day;
    auto const centre = [session](QWidget* column) {
        return session->mapFromGlobal(column->mapToGlobal(column->rect().center()));
    };
    QTest::mousePress(session, Qt::LeftButton, {}, session->rect().center());
    QTest::mouseMove(session, session->rect().center() + QPoint(30, 0));
    QTest::mouseMove(session, centre(board->column(target)));
    auto const notes = page->findChildren<QWidget*>("placeNote");
    EXPECT_TRUE(std::any_of(notes.begin(), notes.end(), [](QWidget* n) { return n->isVisible(); }))
        << "closed days name their rule while it is dragged";
    test::shot(*page, {1128, 1400}, "week-dragging");
    QTest::mouseRelease(session, Qt::LeftButton, {}, centre(board->column(target)));
    QApplication::processEvents();
    EXPECT_EQ(standing(before.key).day, weekDay(target));
}

TEST_F(WeekBoardOnThePage, NamesTheRuleOfAForbiddenPlace) {
    QSignalSpy refused(&coach.bridge(), &CoachBridge::refused);
    auto const session = movable();
    auto const all = items();
    QWidget owner;
    auto const* menu = makeSessionMenu(all.back(), weekWishesOf(coach.bridge()), &owner);
    EXPECT_GE(menu->actions().size(), 7);
    weekWishesOf(coach.bridge()).move(session.key, weekDay(0));
    ASSERT_EQ(refused.count(), 1);
    auto const error = refused.front().front().value<Error>();
    EXPECT_NE(toEnglish(error.message).find("This day is over"), std::string::npos);
    EXPECT_EQ(standing(session.key).day, session.day);
}

TEST_F(WeekBoardOnThePage, LetsGoAndPutsBackByMenu) {
    auto const session = movable();
    auto const item = [&] {
        auto const all = items();
        return *std::find_if(all.begin(), all.end(),
                             [&](BoardItem const& one) { return one.standing.key == session.key; });
    };
    QWidget owner;
    auto* menu = makeSessionMenu(item(), weekWishesOf(coach.bridge()), &owner);
    menu->findChild<QAction*>("letGo")->trigger();
    QApplication::processEvents();
    EXPECT_EQ(standing(session.key).state, SessionState::LetGo);
    EXPECT_TRUE(button(session.key)->accessibleName().contains("let go"));
    auto* again = makeSessionMenu(item(), weekWishesOf(coach.bridge()), &owner);
    EXPECT_FALSE(again->findChild<QAction*>("letGo"));
    again->findChild<QAction*>("keepSession")->trigger();
    QApplication::processEvents();
    EXPECT_TRUE(standing(session.key).stands());
}

TEST_F(WeekBoardOnThePage, TellsThatSomethingCameUp) {
    QWidget owner;
    auto const board = [&] { return *coach->movementWeek(weekDay(0), coach.today()); };
    auto* menu = makeTellMenu(board(), weekWishesOf(coach.bridge()), &owner);
    ASSERT_EQ(menu->actions().size(), 4);
    menu->actions().front()->trigger();
    QApplication::processEvents();
    for (auto const& item : items())
        if (item.standing.day == coach.today()) {
            EXPECT_FALSE(item.standing.stands());
        }
    auto* told = makeTellMenu(board(), weekWishesOf(coach.bridge()), &owner);
    EXPECT_TRUE(told->actions().front()->isChecked());
    ASSERT_TRUE(coach->undo());
    EXPECT_EQ(board().told.count(coach.today()), 0U);
}

TEST_F(WeekBoardOnThePage, SaysEveryStateByWordAndShape) {
    for (auto const state :
         {SessionState::Done, SessionState::Moved, SessionState::Replaced, SessionState::LetGo}) {
        EXPECT_FALSE(wordFor(state).isEmpty());
        EXPECT_NE(markFor(state), BoardSession::Mark::None);
    }
    EXPECT_TRUE(page->findChild<QWidget*>("weekTotals"));
    EXPECT_TRUE(page->findChild<QWidget*>("groupSets")->accessibleDescription().contains("of"));
    EXPECT_EQ(test::namelessBelow(*page->findChild<QWidget*>("week")), QStringList());
}

TEST_F(WeekBoardOnThePage, IsReadableInEveryLook) {
    Workout walk;
    walk.when = {weekDay(0), clockTime(18), 60};
    walk.modality = Modality::Walk;
    walk.minutes = 35;
    ASSERT_TRUE(coach->log({walk}));
    for (bool const dark : {false, true}) {
        test::Looks const looks(dark);
        EXPECT_FALSE(test::shot(*page, {1128, 1400}, dark ? "week-dark" : "week-light").isNull());
    }
    test::Looks const large(false, 20);
    EXPECT_FALSE(test::shot(*page, {1024, 2400}, "week-200").isNull());
}

}  // namespace
}  // namespace steady
