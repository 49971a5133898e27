#pragma once

#include "ui/theme/theme.h"

#include <QRectF>
#include <QString>

class QPainter;
class QWidget;

namespace steady {

/// How large the reader's text is: 1 at 10 pt, 2 at 200 %.
double textScale();

/// A length in pixels at 96 dpi that grows with the reader's text: heights of rows and controls,
/// widths of columns. Gaps (theme.h, space) stay as they are.
int px(double length);

/// Gives a widget a role of type. It keeps the role when the text size changes.
void setTypeRole(QWidget* widget, TypeRole role);

/// Sets the fonts of every widget with a role again, after the application's font changed.
void refreshTypeRoles();

/// Width of a text whose digits all take the space of the widest one. Qt 6.4 can't switch on
/// Inter's tabular figures, so columns of numbers are drawn by these two.
double figuresWidth(QFont const& font, QString const& text);

/// Draws with tabular figures in one line, centred vertically; `alignment` is Qt::AlignLeft,
/// AlignRight or AlignHCenter. Uses the painter's font and pen.
void drawFigures(QPainter& painter, QRectF const& box, Qt::Alignment alignment,
                 QString const& text);

/// A value in the Name/Strong weight and its unit one step smaller in text2, as one right-aligned
/// pair: "86.2 kg".
struct ValueWithUnit {
    QString value;
    QString unit;
};
void drawValueWithUnit(QPainter& painter, QRectF const& box, ValueWithUnit const& shown,
                       QColor const& valueColour, QColor const& unitColour);

}  // namespace steady
