#include "ui/widgets/app_frame.h"

#include "tests/ui/support/shots.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/notice.h"

#include <QApplication>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

namespace steady {
namespace {

struct Built {
    int today = 0;
    int plan = 0;
};

std::vector<FramePage> twoPages(Built& built) {
    return {{"today", "Today", "sun", Rail::Place::Top,
             [&built](QWidget*) -> QWidget* {
                 ++built.today;
                 return makeLabel(TypeRole::Body, Tone::Text, "the day");
             }},
            {"plan", "Plan", "plan", Rail::Place::Top,
             [&built](QWidget*) -> QWidget* {
                 ++built.plan;
                 return makeLabel(TypeRole::Body, Tone::Text, "the plan");
             }},
            {"profile", "Profile", "profile", Rail::Place::Bottom,
             [](QWidget*) -> QWidget* { return new QWidget; }}};
}

TEST(AppFrame, BuildsAPageOnlyWhenItIsFirstShown) {
    Built built;
    AppFrame frame(twoPages(built));
    frame.showPage("today");
    EXPECT_EQ(built.today, 1);
    EXPECT_EQ(built.plan, 0);
    frame.showPage("plan");
    frame.showPage("today");
    frame.showPage("plan");
    EXPECT_EQ(built.today, 1);
    EXPECT_EQ(built.plan, 1);
    EXPECT_EQ(frame.currentPage(), "plan");
}

TEST(AppFrame, SwitchesPagesWithControlAndADigit) {
    Built built;
    AppFrame frame(twoPages(built));
    frame.showPage("today");
    frame.show();
    QApplication::setActiveWindow(&frame);
    QTest::keyClick(&frame, Qt::Key_2, Qt::ControlModifier);
    EXPECT_EQ(frame.currentPage(), "plan");
    QTest::keyClick(&frame, Qt::Key_1, Qt::ControlModifier);
    EXPECT_EQ(frame.currentPage(), "today");
}

TEST(AppFrame, ShowsOnlyIconsInANarrowWindow) {
    Built built;
    AppFrame frame(twoPages(built));
    test::shot(frame, {1280, 500}, "frame-wide");
    auto* rail = frame.findChild<Rail*>();
    EXPECT_EQ(rail->width(), 152);
    test::shot(frame, {1024, 500}, "frame-narrow");
    EXPECT_EQ(rail->width(), 64);
}

TEST(AppFrame, KeepsUrgentMessagesWithoutACloseButton) {
    Built built;
    AppFrame frame(twoPages(built));
    frame.showPage("today");
    frame.setUrgent({"Call your emergency number now."});
    test::shot(frame, {1280, 500}, "frame-urgent");
    auto* notice = frame.findChild<Notice*>("urgentNotice");
    ASSERT_NE(notice, nullptr);
    EXPECT_TRUE(notice->isVisible());
    EXPECT_EQ(notice->findChild<QPushButton*>("closeNotice"), nullptr);
    frame.showPage("plan");
    EXPECT_TRUE(notice->isVisible());
}

TEST(AppFrame, KeepsARefusalUntilItIsClosed) {
    Built built;
    AppFrame frame(twoPages(built));
    frame.show();
    frame.showRefusal("880 kg is more than 400 kg. Did you mean 88 kg?");
    auto* notice = frame.findChild<Notice*>("refusal");
    ASSERT_NE(notice, nullptr);
    EXPECT_TRUE(notice->isVisible());
    notice->findChild<QPushButton*>("closeNotice")->click();
    EXPECT_FALSE(notice->isVisible());
}

TEST(AppFrame, SaysWhatWasUndoneAndOffersItAgain) {
    Built built;
    AppFrame frame(twoPages(built));
    frame.show();
    frame.showDone("Lunch deleted");
    frame.showUndone("Undone: Lunch deleted");
    EXPECT_EQ(frame.undoBar()->what(), "Undone: Lunch deleted");
    EXPECT_FALSE(frame.findChild<QPushButton*>("undoLink")->isVisible());
    QSignalSpy asked(&frame, &AppFrame::redoAsked);
    frame.findChild<QPushButton*>("redoLink")->click();
    EXPECT_EQ(asked.count(), 1);
    frame.showDone("Weight saved");
    EXPECT_TRUE(frame.findChild<QPushButton*>("undoLink")->isVisible());
}

TEST(AppFrame, OffersUndoForTheLastWriteUntilTheNextOne) {
    Built built;
    AppFrame frame(twoPages(built));
    frame.show();
    EXPECT_FALSE(frame.undoBar()->isVisible());
    frame.showDone("Lunch deleted");
    EXPECT_TRUE(frame.undoBar()->isVisible());
    frame.showDone("Weight saved");
    EXPECT_EQ(frame.undoBar()->what(), "Weight saved");
    QSignalSpy asked(&frame, &AppFrame::undoAsked);
    frame.findChild<QPushButton*>("undoLink")->click();
    EXPECT_EQ(asked.count(), 1);
}

TEST(AppFrame, NamesEverythingThatTakesTheFocus) {
    Built built;
    AppFrame frame(twoPages(built));
    frame.showDone("Lunch deleted");
    EXPECT_EQ(test::namelessBelow(frame), QStringList());
}

TEST(AppFrame, LabelsASampleDiary) {
    Built built;
    AppFrame frame(twoPages(built));
    frame.show();
    auto* chip = frame.findChild<QWidget*>("sampleChip");
    EXPECT_FALSE(chip->isVisible());
    frame.setSample(true);
    EXPECT_TRUE(chip->isVisible());
    EXPECT_FALSE(chip->toolTip().isEmpty());
}

}  // namespace
}  // namespace steady
