#include "ui/pages/trends_page.h"

#include "tests/support/temporary_folder.h"
#include "tests/ui/support/sample_trends.h"
#include "tests/ui/support/shots.h"
#include "ui/charts/chart_card.h"
#include "ui/charts/chart_view.h"
#include "ui/widgets/segmented_control.h"

#include <QApplication>
#include <QClipboard>
#include <QImage>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTest>
#include <gtest/gtest.h>

namespace steady {
namespace {

using namespace steady::test;

SavePathChooser noChooser() {
    return [](QWidget*, QString const&, QString const&) { return std::nullopt; };
}

void lookAt(TrendsView const& view, QSize size, char const* name) {
    TrendsBoard board(noChooser());
    board.show(view);
    shot(board, size, name);
}

struct TrendsBoardTest : ::testing::Test {
    TrendsBoardTest() {
        board.show(sampleTrends());
        board.resize(1128, 760);
        board.show();
    }
    ChartCard* card(std::size_t index) { return board.cards().at(index); }

    std::optional<std::filesystem::path> chosen;
    TrendsBoard board{[this](QWidget*, QString const& name, QString const&) {
        suggested = name;
        return chosen;
    }};
    QString suggested;
};

TEST_F(TrendsBoardTest, SharesOneCursor) {
    QTest::keyClick(card(0)->view(), Qt::Key_End);
    for (ChartCard* other : board.cards())
        EXPECT_TRUE(other->view()->cursor());
    QTest::keyClick(card(0)->view(), Qt::Key_Escape);
    for (ChartCard* other : board.cards())
        EXPECT_FALSE(other->view()->cursor());
}

TEST_F(TrendsBoardTest, ShowsTheSameNumbersAsATable) {
    card(0)->setTableShown(true);
    QTableWidget const* table = card(0)->table();
    auto const& points = sampleTrends().weight.raw.points;
    EXPECT_EQ(table->rowCount(), static_cast<int>(points.size()));
    EXPECT_TRUE(table->item(0, 0)->text().contains("22 Nov"));
    EXPECT_TRUE(table->item(0, 2)->text().startsWith(QString::number(points.back().value, 'f', 1)));
    EXPECT_EQ(table->horizontalHeaderItem(2)->text(), "weighed");
    EXPECT_TRUE(card(0)->isTableShown());
    shot(board, board.size(), "trends-table");
}

TEST_F(TrendsBoardTest, GivesEveryFocusableThingAName) {
    EXPECT_EQ(namelessBelow(board), QStringList());
}

TEST_F(TrendsBoardTest, SavesThroughTheChosenPathAndAddsTheEnding) {
    TemporaryFolder const folder;
    chosen = folder / "mine";
    card(1)->save(ChartFormat::Csv);
    EXPECT_EQ(suggested, "steady-food.csv");
    EXPECT_TRUE(std::filesystem::exists(folder / "mine.csv"));
}

TEST_F(TrendsBoardTest, SaysWhenAFileCannotBeWritten) {
    QSignalSpy failed(&board, &TrendsBoard::saveFailed);
    chosen = "/nowhere/at/all/chart.png";
    card(0)->save(ChartFormat::Png);
    EXPECT_EQ(failed.count(), 1);
}

TEST_F(TrendsBoardTest, LeavesEverythingWhenThePersonThinksBetterOfIt) {
    QSignalSpy failed(&board, &TrendsBoard::saveFailed);
    card(0)->save(ChartFormat::Svg);
    EXPECT_EQ(failed.count(), 0);
}

TEST_F(TrendsBoardTest, EnlargesOneCardAndComesBackOnEscape) {
    emit card(2)->enlargeAsked(true);
    EXPECT_FALSE(card(0)->isVisible());
    EXPECT_TRUE(card(2)->isVisible());
    QTest::keyClick(card(2), Qt::Key_Escape);
    EXPECT_TRUE(card(0)->isVisible());
}

TEST_F(TrendsBoardTest, CopiesAPicture) {
    card(0)->copyPicture();
    EXPECT_FALSE(QApplication::clipboard()->image().isNull());
}

TEST_F(TrendsBoardTest, AsksForTheChosenWeeks) {
    QSignalSpy chose(&board, &TrendsBoard::rangeChosen);
    auto* ranges = board.findChild<SegmentedControl*>("ranges");
    ranges->findChildren<QAbstractButton*>().at(3)->click();
    ASSERT_EQ(chose.count(), 1);
    EXPECT_EQ(chose[0][0].value<TrendsRange>().weeks, 52);
    ranges->findChildren<QAbstractButton*>().at(5)->click();
    ASSERT_EQ(chose.count(), 2);
    EXPECT_EQ(chose[1][0].value<TrendsRange>().own, sampleTrends().range);
}

TEST_F(TrendsBoardTest, LeadsFromAnEmptyPageToToday) {
    QSignalSpy asked(&board, &TrendsBoard::todayRequested);
    auto* button = board.findChild<QPushButton*>("logToday");
    EXPECT_FALSE(button->isVisible());
    board.show(emptyTrends());
    EXPECT_TRUE(button->isVisible());
    button->click();
    EXPECT_EQ(asked.count(), 1);
}

TEST_F(TrendsBoardTest, HidesTheWeightAndSaysSo) {
    TrendsView view = sampleTrends();
    view.numbersHidden = true;
    board.show(view);
    EXPECT_EQ(board.cards().size(), 5u);
    EXPECT_TRUE(board.findChild<QLabel*>("numbersHiddenNote")->isVisible());
}

TEST_F(TrendsBoardTest, CutsNothingOffAtTwiceTheTextInASmallWindow) {
    Looks const large(false, 20);
    TrendsBoard small{noChooser()};
    small.show(sampleTrends());
    shot(small, QSize(960, 680), "trends-200-check");
    EXPECT_LE(small.minimumSizeHint().width(), 960);
    for (ChartCard* each : small.cards())
        EXPECT_LE(each->width(), 960);
}

TEST(BalancedColumns, LeaveNoRowMuchEmptierThanTheOthers) {
    EXPECT_EQ(balancedColumns(6, 3), 3);
    EXPECT_EQ(balancedColumns(4, 3), 2);
    EXPECT_EQ(balancedColumns(3, 3), 3);
    EXPECT_EQ(balancedColumns(5, 3), 3);
    EXPECT_EQ(balancedColumns(4, 1), 1);
    EXPECT_EQ(balancedColumns(4, 0), 1);
}

TEST(TrendsDays, AreWholeWeeksUpToSunday) {
    Date const friday = makeDate(2026, 11, 20);
    EXPECT_EQ(daysOf({TrendsRange::Kind::Weeks, 12, {}}, friday, std::nullopt),
              (DateRange{makeDate(2026, 8, 31), makeDate(2026, 11, 22)}));
    DateRange const diary{makeDate(2026, 1, 7), friday};
    EXPECT_EQ(daysOf({TrendsRange::Kind::All, 0, {}}, friday, diary).from, makeDate(2026, 1, 5));
    EXPECT_EQ(daysOf({TrendsRange::Kind::All, 0, {}}, friday, std::nullopt).days(), 84);
    EXPECT_EQ(daysOf({TrendsRange::Kind::Own, 0, diary}, friday, std::nullopt), diary);
}

TEST(TrendsShots, AreTakenForPeopleToLookAt) {
    if (qEnvironmentVariableIsEmpty("STEADY_SHOTS")) GTEST_SKIP() << "set STEADY_SHOTS to a folder";
    QSize const wide(1128, 800), small(960, 680);
    lookAt(sampleTrends(12), wide, "trends-12-light");
    lookAt(sampleTrends(26), wide, "trends-26-light");
    lookAt(sampleTrends(52), small, "trends-52-small");
    lookAt(emptyTrends(), wide, "trends-empty");
    lookAt(oneEntryTrends(), wide, "trends-one");
    lookAt(sparseTrends(), wide, "trends-sparse");
    lookAt(denseTrends(), wide, "trends-dense");
    lookAt(outlierTrends(), wide, "trends-outliers");
    {
        Looks const dark(true);
        lookAt(sampleTrends(12), wide, "trends-12-dark");
    }
    {
        Looks const large(false, 20);
        lookAt(sampleTrends(12), wide, "trends-12-200");
        lookAt(sampleTrends(12), small, "trends-12-200-small");
    }
}

}  // namespace
}  // namespace steady
