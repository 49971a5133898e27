#pragma once

#include <QWidget>

#include <vector>

namespace steady {

/// One line to tick: what, what happened last time, what today asks for.
struct CheckRow {
    QString name;
    QString lastTime;
    QString target;
    bool done = false;
};

/// A session as a check list. ↑/↓ walk it, Space or a click ticks.
class CheckRows : public QWidget {
    Q_OBJECT

 public:
    explicit CheckRows(QString const& name, QWidget* parent = nullptr);

    void show(std::vector<CheckRow> rows);
    using QWidget::show;
    std::vector<CheckRow> const& rows() const { return m_rows; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

 signals:
    void ticked(int row, bool done);

 protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

 private:
    void toggle(int row);
    void describe();
    void paintRow(QPainter& painter, int row) const;

    std::vector<CheckRow> m_rows;
    int m_cursor = 0;
};

}  // namespace steady
