#pragma once

#include "core/support/error.h"
#include "ui/charts/chart_export.h"
#include "ui/charts/chart_view.h"
#include "ui/charts/save_path.h"

#include <QFrame>

class QLabel;
class QMenu;
class QPushButton;
class QStackedWidget;
class QTableWidget;

namespace steady {

/// One question about the weeks: title and unit, one sentence, the chart or the same numbers as a
/// table, and a menu to take them along.
class ChartCard : public QFrame {
    Q_OBJECT

 public:
    explicit ChartCard(SavePathChooser chooser, QWidget* parent = nullptr);

    void showChart(ChartSpec const& chart);
    ChartView* view() const { return m_view; }
    QTableWidget* table() const { return m_table; }

    void setTableShown(bool shown);
    bool isTableShown() const;
    /// The menu offers to enlarge the card or, enlarged, to go back.
    void setEnlarged(bool enlarged);
    bool isEnlarged() const { return m_enlarged; }

    void copyPicture();
    void save(ChartFormat format);

 signals:
    void enlargeAsked(bool enlarge);
    void saveFailed(steady::Error error);

 protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

 private:
    QMenu* makeMenu();
    void fillTable();

    SavePathChooser m_chooser;
    QLabel* m_title;
    QLabel* m_unit;
    QLabel* m_sentence;
    QPushButton* m_tableButton;
    QPushButton* m_menuButton;
    QStackedWidget* m_stack;
    ChartView* m_view;
    QTableWidget* m_table;
    bool m_enlarged = false;
    bool m_tableFilled = false;
};

}  // namespace steady
