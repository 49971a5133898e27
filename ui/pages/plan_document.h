#pragma once

#include "core/coach/plan_view.h"
#include "core/support/date.h"

#include <QWidget>

#include <vector>

class QGridLayout;
class QLabel;
class QScrollArea;
class QStackedWidget;
class QVBoxLayout;

namespace steady {

/// The plan as a document to read, made from its view value alone.
class PlanDocument : public QWidget {
    Q_OBJECT

 public:
    explicit PlanDocument(QWidget* parent = nullptr);

    void show(PlanView const& view, Date today);
    using QWidget::show;

 signals:
    void profileRequested();
    void printRequested();
    void previewRequested();
    void pdfRequested();

 protected:
    void resizeEvent(QResizeEvent* event) override;

 private:
    QWidget* makeHeader();
    /// Parts that stand beside each other where there is room.
    void addRow(std::vector<QWidget*> parts, std::vector<int> stretches = {});
    void clear();
    void fill(PlanView const& view, Date today);
    void arrange();

    QLabel* m_version;
    QWidget* m_buttons;
    QGridLayout* m_headerGrid;
    QLabel* m_title;
    QStackedWidget* m_stack;
    QScrollArea* m_scroll;
    QVBoxLayout* m_sheet;
    std::vector<QWidget*> m_rows;
    int m_narrow = -1;
};

}  // namespace steady
