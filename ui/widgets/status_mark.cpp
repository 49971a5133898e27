#include "ui/widgets/status_mark.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPainterPath>

namespace steady {

namespace {

QPainterPath markShape(QPointF const& c, double size, MealColour colour) {
    double const half = size / 2;
    QPainterPath path;
    if (colour == MealColour::Amber) {
        path.moveTo(c.x(), c.y() - half);
        path.lineTo(c.x() + half, c.y());
        path.lineTo(c.x(), c.y() + half);
        path.lineTo(c.x() - half, c.y());
        path.closeSubpath();
    } else if (colour == MealColour::Red) {
        path.addRoundedRect(QRectF(c.x() - half + 1, c.y() - half + 1, size - 2, size - 2), 2, 2);
    } else {
        path.addEllipse(c, half, half);
    }
    return path;
}

void paintTick(QPainter& painter, QPointF const& c, double size, QColor const& ink) {
    painter.setPen(QPen(ink, size * 0.13, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    QPointF const points[]{{c.x() - size * 0.22, c.y() + size * 0.02},
                           {c.x() - size * 0.06, c.y() + size * 0.18},
                           {c.x() + size * 0.23, c.y() - size * 0.16}};
    painter.drawPolyline(points, 3);
}

}  // namespace

QColor inkFor(MealColour colour, Colours const& colours) {
    switch (colour) {
        case MealColour::Green:
            return colours.success;
        case MealColour::Amber:
            return colours.caution;
        case MealColour::Red:
            return colours.critical;
        case MealColour::Unknown:
            break;
    }
    return colours.text3;
}

void paintMealMark(QPainter& painter, QPointF const& centre, double size, MealColour colour,
                   MarkState state, Colours const& colours) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    auto const ink = inkFor(colour, colours);
    auto const path = markShape(centre, size, colour);
    if (state == MarkState::Preview || colour == MealColour::Unknown) {
        QPen pen(ink, 1.6);
        if (state == MarkState::Preview) pen.setDashPattern({2, 1.4});
        painter.setPen(pen);
        painter.setBrush(Qt::NoBrush);
        painter.drawPath(path);
    } else {
        painter.fillPath(path, ink);
        if (colour == MealColour::Green) paintTick(painter, centre, size, colours.card);
        if (colour == MealColour::Red) {
            painter.setPen(QPen(colours.card, size * 0.15, Qt::SolidLine, Qt::RoundCap));
            painter.drawLine(QPointF(centre.x() - size * 0.22, centre.y()),
                             QPointF(centre.x() + size * 0.22, centre.y()));
        }
    }
    painter.restore();
}

QString wordFor(MealColour colour) {
    switch (colour) {
        case MealColour::Green:
            return QCoreApplication::translate("MealColour", "Green");
        case MealColour::Amber:
            return QCoreApplication::translate("MealColour", "Amber");
        case MealColour::Red:
            return QCoreApplication::translate("MealColour", "Red");
        case MealColour::Unknown:
            break;
    }
    return {};
}

void paintDayDot(QPainter& painter, QPointF const& centre, double size, DayState state,
                 Colours const& colours) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    double const half = size / 2;
    QRectF const box(centre.x() - half, centre.y() - half, size, size);
    if (state == DayState::NotTracked) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(colours.text3);
        painter.drawEllipse(centre, 1.5, 1.5);
    } else if (state == DayState::Partial) {
        painter.setPen(QPen(colours.accent, 1.4));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(box.adjusted(0.7, 0.7, -0.7, -0.7));
        painter.setBrush(colours.accent);
        painter.drawPie(box.adjusted(0.7, 0.7, -0.7, -0.7), 90 * 16, 180 * 16);
    } else {
        painter.setPen(Qt::NoPen);
        painter.setBrush(colours.accent);
        painter.drawEllipse(box);
        paintTick(painter, centre, size * 1.1, colours.card);
    }
    painter.restore();
}

QString wordFor(DayState state) {
    switch (state) {
        case DayState::Complete:
            return QCoreApplication::translate("DayState", "complete");
        case DayState::Partial:
            return QCoreApplication::translate("DayState", "partial");
        case DayState::NotTracked:
            break;
    }
    return QCoreApplication::translate("DayState", "not tracked");
}

}  // namespace steady
