#include "ui/charts/chart_view.h"

#include "tests/ui/support/sample_trends.h"
#include "tests/ui/support/shots.h"
#include "ui/charts/trend_charts.h"

#include <QSignalSpy>
#include <QTest>
#include <gtest/gtest.h>

namespace steady {
namespace {

using namespace steady::test;

struct ChartViewTest : ::testing::Test {
    ChartViewTest() {
        view.showChart(weightChart(sampleTrends()));
        view.resize(480, 280);
        view.show();
    }
    Date dateAt(std::size_t row) const { return view.table().rows[row].date; }
    std::size_t rows() const { return view.table().rows.size(); }

    ChartView view;
};

TEST_F(ChartViewTest, StartsAtTheNewestValue) {
    QTest::keyClick(&view, Qt::Key_Left);
    EXPECT_EQ(view.cursor(), dateAt(rows() - 1));
}

TEST_F(ChartViewTest, WalksByArrowKeysAndStopsAtTheEnds) {
    QTest::keyClick(&view, Qt::Key_Home);
    EXPECT_EQ(view.cursor(), dateAt(0));
    QTest::keyClick(&view, Qt::Key_Left);
    EXPECT_EQ(view.cursor(), dateAt(0));
    QTest::keyClick(&view, Qt::Key_Right);
    EXPECT_EQ(view.cursor(), dateAt(1));
    QTest::keyClick(&view, Qt::Key_End);
    EXPECT_EQ(view.cursor(), dateAt(rows() - 1));
    QTest::keyClick(&view, Qt::Key_Right);
    EXPECT_EQ(view.cursor(), dateAt(rows() - 1));
}

TEST_F(ChartViewTest, PutsTheCursorAwayOnEscape) {
    QTest::keyClick(&view, Qt::Key_Home);
    QTest::keyClick(&view, Qt::Key_Escape);
    EXPECT_FALSE(view.cursor());
    EXPECT_TRUE(view.tip().isEmpty());
}

TEST_F(ChartViewTest, TellsAScreenReaderWhatTheCursorSays) {
    EXPECT_TRUE(view.accessibleName().startsWith("Weight"));
    EXPECT_TRUE(view.accessibleDescription().startsWith(view.chart().sentence));
    QTest::keyClick(&view, Qt::Key_End);
    EXPECT_EQ(view.accessibleDescription(), view.tip().join(", "));
    EXPECT_TRUE(view.accessibleDescription().contains("weighed"));
}

TEST_F(ChartViewTest, TellsOthersWhereTheCursorIs) {
    QSignalSpy moved(&view, &ChartView::cursorMoved);
    QTest::keyClick(&view, Qt::Key_Home);
    EXPECT_EQ(moved.count(), 1);
    ChartView other;
    other.showChart(sleepChart(sampleTrends()));
    other.followCursor(view.cursor());
    EXPECT_TRUE(other.cursor());
    other.followCursor(std::nullopt);
    EXPECT_FALSE(other.cursor());
}

TEST_F(ChartViewTest, FollowsThePointer) {
    QTest::mouseMove(&view, QPoint(240, 100));
    QMouseEvent event(QEvent::MouseMove, QPointF(240, 100), view.mapToGlobal(QPointF(240, 100)),
                      Qt::NoButton, Qt::NoButton, Qt::NoModifier);
    QApplication::sendEvent(&view, &event);
    ASSERT_TRUE(view.cursor());
    EXPECT_GT(*view.cursor(), dateAt(0));
    EXPECT_LT(*view.cursor(), dateAt(rows() - 1));
}

TEST_F(ChartViewTest, DrawsTheCursorAndItsWords) {
    QImage const before = shot(view, QSize(480, 280), "chart-cursor-none");
    QTest::keyClick(&view, Qt::Key_End);
    EXPECT_NE(shot(view, QSize(480, 280), "chart-cursor-end"), before);
}

TEST(ChartViewEmpty, SaysWhatWillBeHereAndTakesKeys) {
    ChartView view;
    view.showChart(weightChart(emptyTrends()));
    QTest::keyClick(&view, Qt::Key_End);
    EXPECT_FALSE(view.cursor());
    EXPECT_EQ(view.accessibleDescription(), view.chart().emptyText);
    shot(view, QSize(320, 200), "chart-empty");
}

}  // namespace
}  // namespace steady
