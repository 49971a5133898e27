#include "ui/pages/today_small_movement.h"

#include "tests/ui/support/real_coach.h"
#include "tests/ui/support/shots.h"
#include "ui/pages/today_page.h"

#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <gtest/gtest.h>

namespace steady {
namespace {

using test::RealCoach;
using test::realNow;

/// The Today page on a real diary, with its quick line wired as the program does it.
struct SmallPage {
    RealCoach coach;
    TodayPage page;

    SmallPage()
        : page(coach.bridge(), {[](QString const&, Date) { return QuickPreview{}; },
                                [this](QString const& text, Date day) -> Result<Done> {
                                    return coach->logQuickLine(text.toStdString(), realNow(), day);
                                }}) {
        page.resize(1200, 800);
        page.show();
        QApplication::processEvents();
    }
    QString words(char const* label) { return page.findChild<QLabel*>(label)->text(); }
    void click(char const* button) {
        page.findChild<QPushButton*>(button)->click();
        QApplication::processEvents();
    }
};

TEST(SmallMovementRows, CountABreakWithAClickAndUndoIt) {
    SmallPage it;
    EXPECT_TRUE(it.words("sittingBreaks").startsWith("0 of 6"));
    it.click("countBreak");
    it.click("countBreak");
    EXPECT_TRUE(it.words("sittingBreaks").startsWith("2 of 6"));
    ASSERT_TRUE(it.coach.bridge().tell(it.coach->undo()));
    QApplication::processEvents();
    EXPECT_TRUE(it.words("sittingBreaks").startsWith("1 of 6"));
}

TEST(SmallMovementRows, KeepThePatternThatWasPicked) {
    SmallPage it;
    auto* pattern = it.page.findChild<QPushButton*>("breakPattern");
    EXPECT_EQ(pattern->accessibleName(), "How often: 3 min every 30 min");
    auto const actions = pattern->findChild<QMenu*>()->actions();
    ASSERT_EQ(actions.size(), 2);
    EXPECT_TRUE(actions[0]->isChecked());
    actions[1]->trigger();
    QApplication::processEvents();
    EXPECT_EQ(pattern->accessibleName(), "How often: 6 min every 60 min");
    EXPECT_EQ(breakPatternOf(*it.coach), BreakPattern::SixEvery60);
}

TEST(SmallMovementRows, LogTheWalkAfterTheHeaviestMeal) {
    SmallPage it;
    auto* rows = it.page.findChild<SmallMovementRows*>();
    ASSERT_TRUE(rows);
    EXPECT_FALSE(it.page.findChild<QLabel*>("mealWalk")->isVisible());
    ASSERT_TRUE(it.coach.bridge().tell(
        it.coach->logQuickLine("300 g white rice 17:40", realNow(), it.coach.today())));
    QApplication::processEvents();
    EXPECT_TRUE(it.page.findChild<QLabel*>("mealWalk")->isVisible());
    EXPECT_TRUE(it.words("mealWalk").contains("after dinner"));
    it.click("mealWalked");
    EXPECT_TRUE(it.words("mealWalk").startsWith("Walked after dinner"));
    EXPECT_FALSE(it.page.findChild<QPushButton*>("mealWalked")->isVisible());
    EXPECT_TRUE(it.words("movementEnergy").startsWith("Movement energy about"));
}

TEST(SmallMovementRows, HaveANameForEveryControl) {
    SmallPage it;
    EXPECT_EQ(test::namelessBelow(*it.page.findChild<SmallMovementRows*>()), QStringList());
}

}  // namespace
}  // namespace steady
