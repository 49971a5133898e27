#pragma once

#include "core/coach/plan_view.h"
#include "core/support/date.h"
#include "ui/pages/plan_cards.h"
#include "ui/pages/plan_intervals.h"
#include "ui/pages/plan_week.h"
#include "ui/widgets/why_popover.h"

#include <QWidget>

#include <vector>

class QGridLayout;
class QLabel;
class QPushButton;
class QScrollArea;
class QStackedWidget;
class QVBoxLayout;

namespace steady {

/// The plan as a document to read, made from its view value alone.
class PlanDocument : public QWidget, public SourceShelf {
    Q_OBJECT

 public:
    explicit PlanDocument(QWidget* parent = nullptr);

    void show(PlanView const& view, Date today, WhatIfStart const& whatIf = {});
    /// What the board of the week asks for; without wishes it is only read.
    void setIntervalsChosen(IntervalsChosen chosen) { m_intervalsChosen = std::move(chosen); }
    void setWeekWishes(WeekWishes wishes) { m_weekWishes = std::move(wishes); }
    using QWidget::show;
    void showSource(QString const& source) override;

 signals:
    void profileRequested();
    void printRequested();
    void previewRequested();
    void pdfRequested();
    void calendarRequested();
    /// Read another version; 0 is the one in force.
    void versionRequested(int version);
    void agreementRequested(steady::Withheld part);

 protected:
    void resizeEvent(QResizeEvent* event) override;

 private:
    QWidget* makeHeader();
    void makeVersionPart();
    void makeButtons();
    void fillHeader();
    void fillVersionMenu();
    /// Opens or closes the comparison with the version before.
    void compare();
    void addPastNotice();
    /// Parts that stand beside each other where there is room.
    void addRow(std::vector<QWidget*> parts, std::vector<int> stretches = {});
    void clear();
    void fill(Date today, WhatIfStart const& whatIf);
    void arrange();

    PlanView m_view;
    WeekWishes m_weekWishes;
    IntervalsChosen m_intervalsChosen;
    QWidget* m_versionPart;
    QPushButton* m_version;
    QPushButton* m_compare;
    QWidget* m_buttons;
    QGridLayout* m_headerGrid;
    QLabel* m_title;
    QStackedWidget* m_stack;
    QScrollArea* m_scroll;
    QVBoxLayout* m_sheet;
    QWidget* m_changes = nullptr;
    std::vector<QWidget*> m_rows;
    int m_narrow = -1;
};

}  // namespace steady
