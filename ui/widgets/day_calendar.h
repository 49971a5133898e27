#pragma once

#include "core/domain/entry_kinds.h"
#include "core/support/date.h"

#include <QCalendarWidget>

#include <functional>
#include <optional>

class QLineEdit;

namespace steady {

/// A day as people write it: "-1" and "+1" from the day shown, "yesterday", "today", "12/3",
/// "12.3." or "2026-03-12". A day without a year is the last one that has been.
std::optional<Date> dayFromWords(QString const& words, Date shown, Date today,
                                 QLocale const& locale = QLocale());

/// A month whose days show how complete each is, and a field that takes a day in words.
class DayCalendar : public QWidget {
    Q_OBJECT

 public:
    using StateOf = std::function<DayState(Date)>;

    DayCalendar(Date shown, Date today, StateOf stateOf, QWidget* parent = nullptr);

 signals:
    void chosen(Date day);

 private:
    void take();

    Date m_shown;
    Date m_today;
    QLineEdit* m_field;
    QCalendarWidget* m_month;
};

}  // namespace steady
