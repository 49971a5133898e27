#pragma once

#include "ui/print/print_style.h"

#include <QLineF>
#include <QPainterPath>
#include <QRectF>
#include <QString>

#include <variant>
#include <vector>

class QPainter;

namespace steady {

/// One run of text on one line, in dots.
struct PrintText {
    QPointF baseline;
    QString words;
    PrintFace face = PrintFace::Body;
    double width = 0;
};

struct PrintLine {
    enum class Style { Solid, Dotted, Dashed };
    QLineF line;
    double thickness = kPrintHairline;
    Style style = Style::Solid;
    bool quiet = false;  ///< a line between rows: grey, so that the words stand out
};

/// A closed shape: outlined, knocked out in white, or filled with a pattern, never with a tone.
struct PrintShape {
    enum class Fill { None, White, Dots, Hatch };
    QPainterPath path;
    double thickness = kPrintHairline;  ///< 0 has no outline
    Fill fill = Fill::None;
};

using PrintItem = std::variant<PrintText, PrintLine, PrintShape>;
using DisplayList = std::vector<PrintItem>;

/// The box that the ink of an item fills.
QRectF boundsOf(PrintItem const& item);

/// The same items elsewhere.
DisplayList movedBy(DisplayList items, QPointF offset);

void appendItems(DisplayList& items, DisplayList const& more, QPointF offset = {});

/// Draws onto a painter whose units are dots.
void paintItems(QPainter& painter, DisplayList const& items);

}  // namespace steady
