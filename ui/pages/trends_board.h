#pragma once

#include "core/coach/trends_view.h"
#include "core/support/error.h"
#include "ui/charts/save_path.h"

#include <QWidget>

#include <vector>

class QDateEdit;
class QGridLayout;
class QLabel;
class QScrollArea;
class QVBoxLayout;

namespace steady {

class ChartCard;
class SegmentedControl;

/// What the range control offers; the page turns it into days.
struct TrendsRange {
    enum class Kind { Weeks, All, Own };
    Kind kind = Kind::Weeks;
    int weeks = 12;
    DateRange own{};  ///< for Own

    bool operator==(TrendsRange const&) const = default;
};

/// How many columns cards stand in: as many as fit, but no row much emptier than the others.
int balancedColumns(int cards, int fitting);

/// Everything on the Trends page, made from its view value alone.
class TrendsBoard : public QWidget {
    Q_OBJECT

 public:
    explicit TrendsBoard(SavePathChooser chooser = systemSavePath(), QWidget* parent = nullptr);

    void show(TrendsView const& view);
    using QWidget::show;
    void chooseRange(TrendsRange const& range);
    std::vector<ChartCard*> cards() const;

 signals:
    void rangeChosen(steady::TrendsRange range);
    /// "Log something today", from an empty page.
    void todayRequested();
    void saveFailed(steady::Error error);

 protected:
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

 private:
    QWidget* makeHeader();
    QWidget* makeOwnDates();
    QWidget* makeEmptyBar();
    void chooseSegment(int index);
    void sendOwnDates();
    ChartCard* cardAt(std::size_t index);
    void arrangeHeader();
    void arrangeCards();
    int rowHeight() const;
    void enlarge(ChartCard* card, bool enlarge);

    SavePathChooser m_chooser;
    QWidget* m_header;
    QGridLayout* m_headerGrid;
    QLabel* m_title;
    QLabel* m_dates;
    SegmentedControl* m_ranges;
    QWidget* m_legend;
    QWidget* m_ownDates;
    QDateEdit* m_from;
    QDateEdit* m_to;
    QWidget* m_emptyBar;
    QLabel* m_hiddenNote;
    QScrollArea* m_scroll;
    QWidget* m_sheet;
    QGridLayout* m_grid;
    std::vector<ChartCard*> m_cards;
    std::size_t m_shown = 0;
    ChartCard* m_large = nullptr;
};

}  // namespace steady
