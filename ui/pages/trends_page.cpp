#include "ui/pages/trends_page.h"

#include "ui/coach_bridge.h"

#include <QVBoxLayout>

namespace steady {

DateRange daysOf(TrendsRange const& choice, Date today, std::optional<DateRange> diary) {
    using std::chrono::days;
    Date const monday = mondayOf(today);
    Date const sunday = monday + days(6);
    switch (choice.kind) {
        case TrendsRange::Kind::Weeks:
            return {monday - days(7 * (choice.weeks - 1)), sunday};
        case TrendsRange::Kind::All:
            return diary ? DateRange{mondayOf(std::min(diary->from, today)), sunday}
                         : DateRange{monday - days(7 * 11), sunday};
        case TrendsRange::Kind::Own:
            break;
    }
    return choice.own;
}

TrendsPage::TrendsPage(CoachBridge& bridge, SavePathChooser chooser, QWidget* parent)
    : Page(bridge, parent), m_board(new TrendsBoard(std::move(chooser))) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_board);
    connect(m_board, &TrendsBoard::todayRequested, this, &TrendsPage::todayRequested);
    connect(m_board, &TrendsBoard::saveFailed, &bridge,
            [&bridge](Error const& error) { emit bridge.refused(error); });
    connect(m_board, &TrendsBoard::rangeChosen, this, [this](TrendsRange const& range) {
        m_range = range;
        refreshNow();
    });
}

void TrendsPage::chooseRange(TrendsRange const& range) {
    m_range = range;
    m_board->chooseRange(range);
    refreshNow();
}

void TrendsPage::refresh() {
    Date const today = bridge().today();
    Coach const& coach = bridge().coach();
    m_board->show(coach.trends(daysOf(m_range, today, coach.diarySpan()), today));
}

}  // namespace steady
