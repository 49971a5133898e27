#include "ui/pages/trends_page.h"

#include "tests/ui/support/sample_trends.h"
#include "tests/ui/support/shots.h"
#include "ui/charts/chart_card.h"
#include "ui/charts/chart_view.h"
#include "ui/theme/theme.h"

#include <QApplication>
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
using std::chrono::days;

SavePathChooser noChooser() {
    return [](QWidget*, QString const&, QString const&) { return std::nullopt; };
}

void lookAt(TrendsView const& view, QSize size, char const* name) {
    TrendsBoard board(noChooser());
    board.show(view);
    shot(board, size, name);
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
