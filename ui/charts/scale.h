#pragma once

#include "core/support/date.h"

#include <QLocale>
#include <QString>

#include <optional>
#include <vector>

namespace steady {

/// The vertical axis: a range with 4 to 7 round values.
struct ValueScale {
    double low = 0;
    double high = 1;
    double step = 1;
    int decimals = 0;

    std::vector<double> ticks() const;
};

/// Rounds a range outward to steps of 1, 2, 2.5 or 5 times a power of ten. `zeroBase` starts at 0
/// (bars). A range without height is opened around its value.
ValueScale niceScale(double low, double high, bool zeroBase);

/// Hours of the clock with a value every two or three hours.
ValueScale clockScale(double low, double high);

/// The range of most of the values: what lies further from the middle half than three times its
/// height (Tukey's far outliers) is left out, so that one slip of the pen does not flatten a year.
struct ValueRange {
    double low = 0;
    double high = 0;
};
std::optional<ValueRange> usualRange(std::vector<double> values);

struct DateTick {
    Date date;
    QString label;
    bool isToday = false;
};

/// Dates at their real places, at most as many as fit: steps of days or weeks from the first day,
/// from about seven months on first days of months. `today`, when in the range, always has its tick
/// and pushes others aside.
std::vector<DateTick> dateTicks(DateRange range, std::optional<Date> today, double pixelsPerDay,
                                double labelWidth, QString const& todayLabel,
                                QLocale const& locale = QLocale());

}  // namespace steady
