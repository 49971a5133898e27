#include "ui/charts/chart_cells.h"
#include "ui/charts/chart_marks.h"
#include "ui/charts/chart_painter.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace steady {

namespace {

constexpr double kTipPadding = 8;
constexpr double kTipGap = 10;

QFont tipFont(bool first) {
    QFont font = fontFor(TypeRole::Reason);
    font.setWeight(first ? QFont::DemiBold : QFont::Normal);
    return font;
}

/// Beside the line, on the side with room, and always inside the chart.
QRectF tipBox(ChartLayout const& layout, double x, QSizeF size) {
    double left = x - size.width() - kTipGap;
    if (left < layout.area.left()) left = x + kTipGap;
    left = std::clamp(left, layout.area.left(),
                      std::max(layout.area.left(), layout.area.right() - size.width()));
    double const top = std::max(layout.area.top(), layout.plot.center().y() - size.height() / 2);
    return {QPointF(std::floor(left), std::floor(top)), size};
}

void paintTip(QPainter& painter, ChartLayout const& layout, double x, QStringList const& lines,
              Colours const& colours) {
    double width = 0;
    double const line = std::ceil(QFontMetricsF(tipFont(true)).height()) + 1;
    for (qsizetype i = 0; i < lines.size(); ++i)
        width = std::max(width, QFontMetricsF(tipFont(i == 0)).horizontalAdvance(lines[i]));
    QRectF const box = tipBox(layout, x,
                              QSizeF(std::ceil(width) + 2 * kTipPadding + 2,
                                     line * double(lines.size()) + kTipPadding + 2));
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours.text);
    painter.drawRoundedRect(box, 5, 5);
    painter.setPen(colours.card);
    for (qsizetype i = 0; i < lines.size(); ++i) {
        painter.setFont(tipFont(i == 0));
        painter.drawText(
            QRectF(box.left() + kTipPadding, box.top() + kTipPadding / 2 + 1 + line * double(i),
                   box.width() - kTipPadding, line),
            Qt::AlignLeft | Qt::AlignVCenter, lines[i]);
    }
}

void paintLineMark(QPainter& painter, LegendItem const& item, QPointF middle, QColor ink) {
    double const width = item.stroke == ChartStroke::Dotted ? 1.2 : 2.4;
    painter.setPen(strokePen(ink, item.stroke == ChartStroke::Dashed ? 1.8 : width, item.stroke));
    painter.drawLine(middle - QPointF(8, 0), middle + QPointF(8, 0));
}

void paintBoxMark(QPainter& painter, LegendItem const& item, QRectF box, QColor ink,
                  Colours const& colours) {
    switch (item.mark) {
        case LegendItem::Mark::Bar:
            if (item.hollow) {
                painter.setPen(QPen(ink, 1.4));
                painter.setBrush(colours.card);
                painter.drawRoundedRect(box.adjusted(0.7, 0.7, -0.7, -0.7), 2, 2);
            } else {
                paintPatternBox(painter, box, ink, colours.card, item.pattern);
            }
            break;
        case LegendItem::Mark::Running: {
            QPen pen(item.hollow ? colours.text2 : ink, 1.2);
            pen.setDashPattern({2.5, 1.5});
            painter.setPen(pen);
            painter.setBrush(item.hollow ? colours.card : colours.band);
            painter.drawRect(box.adjusted(0.5, 0.5, -0.5, -0.5));
            break;
        }
        case LegendItem::Mark::Ribbon:
            painter.setPen(strokePen(colours.accent, 1,
                                     item.hollow ? ChartStroke::Solid : ChartStroke::Dashed));
            painter.setBrush(colours.band);
            painter.drawRect(box.adjusted(0.5, 0.5, -0.5, -0.5));
            break;
        default:
            paintHatch(painter, box, colours.border2);
            painter.setPen(QPen(colours.border2, 1));
            painter.setBrush(Qt::NoBrush);
            painter.drawRect(box.adjusted(0.5, 0.5, -0.5, -0.5));
    }
}

}  // namespace

void paintCursor(QPainter& painter, ChartLayout const& layout, ChartTable const& table,
                 ChartRow const& row, bool tip, Colours const& colours) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    double const x = std::clamp(
        table.weekly ? layout.left(row.date) + 3.5 * layout.dayWidth() : layout.centre(row.date),
        layout.plot.left(), layout.plot.right());
    if (layout.cells) {
        painter.setPen(QPen(colours.text, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(layout.cells->box(row.date).adjusted(-2, -2, 2, 2), 5, 5);
    } else {
        painter.setPen(QPen(colours.text, 1));
        painter.drawLine(QPointF(std::floor(x) + 0.5, layout.plot.top()),
                         QPointF(std::floor(x) + 0.5, layout.plot.bottom()));
    }
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        if (!table.columns[i].marked || !row.values[i]) continue;
        if (*row.values[i] < layout.scale.low || *row.values[i] > layout.scale.high) continue;
        painter.setPen(QPen(colours.card, 1.6));
        painter.setBrush(inkOf(colours, table.columns[i].ink));
        painter.drawEllipse(QPointF(x, layout.y(*row.values[i])), 4.5, 4.5);
    }
    if (tip) paintTip(painter, layout, x, tipOf(table, row), colours);
    painter.restore();
}

void paintLegendItem(QPainter& painter, LegendItem const& item, Colours const& colours) {
    QColor const ink = inkOf(colours, item.ink);
    QPointF const middle(item.box.left() + 8, item.box.center().y());
    QRectF const box(middle.x() - 8, std::floor(middle.y()) - 5, 16, 10);
    switch (item.mark) {
        case LegendItem::Mark::Line:
            paintLineMark(painter, item, middle, ink);
            break;
        case LegendItem::Mark::Dot:
            paintDot(painter, middle, item.hollow ? 2.6 : 3, item.hollow, ink, colours.card);
            break;
        case LegendItem::Mark::Target:
            painter.setPen(QPen(colours.text, 2, Qt::SolidLine, Qt::FlatCap));
            painter.drawLine(middle - QPointF(8, 0), middle + QPointF(8, 0));
            break;
        case LegendItem::Mark::Cell:
            paintHeatCell(painter, QRectF(middle.x() - 6, std::floor(middle.y()) - 6, 13, 13),
                          item.level, colours);
            break;
        case LegendItem::Mark::Change:
            paintChange(painter, middle + QPointF(0, 4), ink);
            break;
        default:
            paintBoxMark(painter, item, box, ink, colours);
    }
    painter.setFont(fontFor(TypeRole::Small));
    painter.setPen(colours.text2);
    painter.drawText(item.box.adjusted(22, 0, 4, 0), Qt::AlignLeft | Qt::AlignVCenter, item.text);
}

}  // namespace steady
