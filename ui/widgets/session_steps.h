#pragma once

#include <QWidget>

#include <vector>

namespace steady {

/// The exercises of a session, one a line, with how far each is. ↑/↓ walk, Enter or a click goes
/// there.
class SessionSteps : public QWidget {
    Q_OBJECT

 public:
    enum class State { Open, Now, Done, Skipped };
    struct Row {
        QString name;
        QString detail;  ///< "1 of 2 sets"
        State state = State::Open;
        bool now = false;
    };

    explicit SessionSteps(QWidget* parent = nullptr);
    void show(std::vector<Row> rows);
    using QWidget::show;
    std::vector<Row> const& rows() const { return m_rows; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

 signals:
    void chosen(int row);

 protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

 private:
    void describe();
    void paintMark(QPainter& painter, QRectF const& box, Row const& row) const;

    std::vector<Row> m_rows;
    int m_cursor = 0;
};

}  // namespace steady
