#pragma once

#include "core/report/document.h"

#include <QLocale>
#include <QString>

namespace steady {

/// The document as one HTML page for screen readers and browsers: language, headings in order,
/// table headers, boxes to tick as check boxes, pictures as words. Qt's PDF carries no tags, so
/// this is the accessible form of the same plan.
QString toHtml(Document const& document, QLocale const& locale = QLocale());

}  // namespace steady
