#pragma once

#include <QColor>
#include <QIcon>
#include <QRectF>
#include <QString>

class QPainter;

namespace steady {

/// Draws a line icon of resources/icons in a colour. An unknown name draws nothing.
void paintIcon(QPainter& painter, QRectF const& box, QString const& name, QColor const& colour);

/// The same as an icon for buttons and menus, crisp at every size.
QIcon iconFor(QString const& name, QColor const& colour);

/// The teal square with a wave: the mark of the program.
QIcon appIcon();

}  // namespace steady
