#include "ui/print/display_list.h"

#include <QFontMetricsF>
#include <QPainter>

#include <cmath>

namespace steady {

namespace {

constexpr double kPatternStep = printPoints(4.5);
constexpr double kDotRadius = printPoints(0.55);
constexpr QColor kQuietLine(0x8c, 0x8c, 0x8c);

QPen printPen(double thickness) {
    return {Qt::black, thickness, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin};
}

/// Lines and dots are drawn one by one: Qt's pattern brushes are bitmaps and shrink to nothing at
/// 1200 dots per inch.
void paintHatch(QPainter& painter, QRectF const& box) {
    painter.setPen(printPen(kPrintHairline));
    for (double x = box.left() - box.height(); x < box.right(); x += kPatternStep)
        painter.drawLine(QPointF(x, box.bottom()), QPointF(x + box.height(), box.top()));
}

/// A row of dots is one dashed line with round ends: a hundredth of the file that circles need.
void paintDots(QPainter& painter, QRectF const& box) {
    QPen pen(Qt::black, 2 * kDotRadius, Qt::CustomDashLine, Qt::RoundCap);
    pen.setDashPattern({0.001, kPatternStep / (2 * kDotRadius)});
    painter.setPen(pen);
    for (double y = box.top() + kPatternStep / 2; y < box.bottom(); y += kPatternStep)
        painter.drawLine(QPointF(box.left() + kPatternStep / 2, y), QPointF(box.right(), y));
}

struct ItemPainter {
    QPainter& painter;

    void operator()(PrintText const& text) const {
        painter.setPen(Qt::black);
        painter.setFont(printFont(text.face));
        painter.drawText(text.baseline, text.words);
    }
    void operator()(PrintLine const& line) const {
        auto pen = printPen(line.thickness);
        if (line.quiet) pen.setColor(kQuietLine);
        if (line.style == PrintLine::Style::Dotted) pen.setDashPattern({1, 2.5});
        if (line.style == PrintLine::Style::Dashed) pen.setDashPattern({5, 3});
        painter.setPen(pen);
        painter.drawLine(line.line);
    }
    void operator()(PrintShape const& shape) const {
        painter.save();
        if (shape.fill == PrintShape::Fill::White) painter.fillPath(shape.path, Qt::white);
        if (shape.fill == PrintShape::Fill::Dots || shape.fill == PrintShape::Fill::Hatch) {
            painter.setClipPath(shape.path, Qt::IntersectClip);
            if (shape.fill == PrintShape::Fill::Dots)
                paintDots(painter, shape.path.boundingRect());
            else
                paintHatch(painter, shape.path.boundingRect());
        }
        painter.restore();
        if (shape.thickness > 0) painter.strokePath(shape.path, printPen(shape.thickness));
    }
};

struct ItemBounds {
    QRectF operator()(PrintText const& text) const {
        QFontMetricsF const metrics(printFont(text.face));
        return {text.baseline.x(), text.baseline.y() - metrics.ascent(), text.width,
                metrics.height()};
    }
    QRectF operator()(PrintLine const& line) const {
        double const half = line.thickness / 2;
        return QRectF(line.line.p1(), line.line.p2())
            .normalized()
            .adjusted(-half, -half, half, half);
    }
    QRectF operator()(PrintShape const& shape) const {
        double const half = shape.thickness / 2;
        return shape.path.boundingRect().adjusted(-half, -half, half, half);
    }
};

struct ItemMover {
    QPointF offset;

    void operator()(PrintText& text) const { text.baseline += offset; }
    void operator()(PrintLine& line) const { line.line.translate(offset); }
    void operator()(PrintShape& shape) const { shape.path.translate(offset); }
};

}  // namespace

QRectF boundsOf(PrintItem const& item) {
    return std::visit(ItemBounds{}, item);
}

DisplayList movedBy(DisplayList items, QPointF offset) {
    for (auto& item : items)
        std::visit(ItemMover{offset}, item);
    return items;
}

void appendItems(DisplayList& items, DisplayList const& more, QPointF offset) {
    auto const moved = movedBy(more, offset);
    items.insert(items.end(), moved.begin(), moved.end());
}

void paintItems(QPainter& painter, DisplayList const& items) {
    for (auto const& item : items)
        std::visit(ItemPainter{painter}, item);
}

}  // namespace steady
