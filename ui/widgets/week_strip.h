#pragma once

#include "ui/widgets/session_button.h"

#include <QString>
#include <QWidget>

#include <vector>

namespace steady {

/// One day of the strip: its letter, and a mark for each session.
struct StripDay {
    QString letter;  ///< "M"
    QString spoken;  ///< "Monday: Brisk walk, done"
    bool today = false;
    std::vector<BoardSession::Mark> marks;  ///< None is still to come
};

/// Monday to Sunday in one line: what was done, moved or let go by shape, what is to come as a
/// ring, rest as a dot.
class WeekStrip : public QWidget {
    Q_OBJECT

 public:
    explicit WeekStrip(QWidget* parent = nullptr);

    void show(std::vector<StripDay> days);
    using QWidget::show;
    std::vector<StripDay> const& days() const { return m_days; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

 protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

 private:
    void paintDay(QPainter& painter, QRectF const& box, StripDay const& day);
    std::vector<StripDay> m_days;
};

}  // namespace steady
