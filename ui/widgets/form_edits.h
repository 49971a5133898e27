#pragma once

#include "core/support/date.h"

#include <QLineEdit>
#include <QWidget>

#include <optional>
#include <vector>

class QComboBox;

namespace steady {

/// A unit that a value may be typed in: typed × factor is the value that is stored.
struct MeasureUnit {
    QString name;
    double factor = 1;
    int decimals = 1;
};

/// A number with its unit. Point and comma are decimal signs; switching the unit converts what is
/// shown and never the value itself, so that kg → lb → kg gives back the very same number.
class MeasureEdit : public QWidget {
    Q_OBJECT

 public:
    explicit MeasureEdit(std::vector<MeasureUnit> units, QWidget* parent = nullptr);

    void setValue(std::optional<double> stored);
    std::optional<double> value() const;
    /// False when there is text that is no number.
    bool readable() const;
    void chooseUnit(int index);
    int unit() const { return m_unit; }
    MeasureUnit const& chosenUnit() const { return m_units[static_cast<std::size_t>(m_unit)]; }
    MeasureUnit const& firstUnit() const { return m_units.front(); }
    /// As if somebody had typed it in the chosen unit.
    void setTyped(QString const& text);
    /// A refused number was most likely meant in the other unit: switching then keeps its digits.
    void setRefused(bool refused) { m_refused = refused; }
    QLineEdit* line() const { return m_line; }

 signals:
    void edited();

 private:
    void showValue();
    void readTyped();

    std::vector<MeasureUnit> m_units;
    QLineEdit* m_line;
    QComboBox* m_choice = nullptr;
    std::optional<double> m_value;
    int m_unit = 0;
    bool m_refused = false;
};

/// A day as people write it: "1981-05-14", or the way of their locale.
class DayEdit : public QLineEdit {
    Q_OBJECT

 public:
    explicit DayEdit(QWidget* parent = nullptr);
    void setDay(std::optional<Date> day);
    std::optional<Date> day() const;
    bool readable() const { return text().trimmed().isEmpty() || day(); }
};

/// A time of day: "6:30", "06:30", "0630" or "6".
class ClockEdit : public QLineEdit {
    Q_OBJECT

 public:
    explicit ClockEdit(QWidget* parent = nullptr);
    void setTime(std::optional<ClockTime> time);
    std::optional<ClockTime> time() const;
    bool readable() const { return text().trimmed().isEmpty() || time(); }
};

}  // namespace steady
