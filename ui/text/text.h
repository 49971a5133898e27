#pragma once

#include "core/support/error.h"
#include "core/support/text.h"

#include <QLocale>
#include <QString>

namespace steady {

/// The sentence in the reader's language, with numbers and dates as their locale writes them.
QString toQString(Text const& text, QLocale const& locale = QLocale());

/// A number with its unit after a thin no-break space: "86.2 kg"; true minus sign.
QString numberText(double value, int decimals, QString const& unit = {},
                   QLocale const& locale = QLocale());

/// "–": what stands where a value is unknown.
QString missingText();

/// "Friday 20 November", "20 Nov", and "20 Nov 2026".
QString longDate(Date date, QLocale const& locale = QLocale());
QString shortDate(Date date, QLocale const& locale = QLocale());
QString shortDateWithYear(Date date, QLocale const& locale = QLocale());

/// Message and faults as one plain text, a line each.
QString toQString(Error const& error, QLocale const& locale = QLocale());

}  // namespace steady
