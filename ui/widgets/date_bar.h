#pragma once

#include "core/coach/today_view.h"

#include <QWidget>

#include <functional>

class QLabel;
class QMenu;
class QPushButton;

namespace steady {

/// Seven days, each with how complete it is. A click goes there.
class WeekDots : public QWidget {
    Q_OBJECT

 public:
    explicit WeekDots(QWidget* parent = nullptr);
    void show(std::vector<DayDot> const& week, Date day);
    using QWidget::show;
    QSize sizeHint() const override;

 signals:
    void asked(Date day);

 protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;

 private:
    std::vector<DayDot> m_week;
    Date m_day;
};

/// ◀ ▶ Today, the date, its week, and how the day is closed.
class DateBar : public QWidget {
    Q_OBJECT

 public:
    explicit DateBar(QWidget* parent = nullptr);
    void show(TodayView const& view);
    using QWidget::show;
    /// What the calendar needs to know: the day of the clock, and how complete a day is.
    void setDays(std::function<Date()> today, std::function<DayState(Date)> stateOf);

 signals:
    void dayAsked(Date day);
    void todayAsked();
    void closeAsked(DayState state);
    /// Lets the state follow from the entries again.
    void reopenAsked();

 protected:
    void resizeEvent(QResizeEvent* event) override;

 private:
    void popUpCalendar();
    QMenu* closeMenu();
    void showTitle();

    Date m_day;
    std::function<Date()> m_today;
    std::function<DayState(Date)> m_stateOf;
    QLabel* m_title;
    WeekDots* m_dots;
    QLabel* m_weekText;
    QLabel* m_planWeek;
    QPushButton* m_calendar;
    QPushButton* m_close;
};

}  // namespace steady
