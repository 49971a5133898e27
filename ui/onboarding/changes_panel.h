#pragma once

#include "core/coach/what_changes.h"

#include <QWidget>

#include <vector>

class QScrollArea;
class QVBoxLayout;

namespace steady {

/// One part of the plan: its state as icon and word, and why.
class ChangeLine : public QWidget {
    Q_OBJECT

 public:
    explicit ChangeLine(ChangeRow const& row, QWidget* parent = nullptr);

 protected:
    void paintEvent(QPaintEvent* event) override;

 private:
    bool m_newest;
};

/// "What this changes": what the answers so far do to the plan, the newest change marked.
class ChangesPanel : public QWidget {
    Q_OBJECT

 public:
    explicit ChangesPanel(QWidget* parent = nullptr);
    void show(std::vector<ChangeRow> const& rows);
    using QWidget::show;

 protected:
    void paintEvent(QPaintEvent* event) override;

 private:
    QScrollArea* m_scroll;
    QVBoxLayout* m_lines;
};

/// "Open", "With care", "Locked".
QString wordFor(ChangeState state);

}  // namespace steady
