#include "ui/charts/chart_marks.h"

#include <QPainter>

#include <algorithm>

namespace steady {

namespace {
constexpr double kPatternPeriod = 5;
constexpr double kGapPeriod = 8;
}  // namespace

std::vector<QLineF> hatchLines(QRectF box, double period) {
    std::vector<QLineF> lines;
    if (box.width() <= 0 || box.height() <= 0) return lines;
    for (double sum = box.left() + box.top() + period; sum < box.right() + box.bottom();
         sum += period) {
        double const from = std::max(box.left(), sum - box.bottom());
        double const to = std::min(box.right(), sum - box.top());
        if (to > from) lines.emplace_back(from, sum - from, to, sum - to);
    }
    return lines;
}

std::vector<QPointF> dotCentres(QRectF box, double period, double radius) {
    std::vector<QPointF> centres;
    bool odd = false;
    for (double y = box.bottom() - period / 2; y - radius > box.top(); y -= period / 2, odd = !odd)
        for (double x = box.left() + (odd ? period : period / 2); x + radius < box.right();
             x += period)
            if (x - radius > box.left() && y + radius < box.bottom()) centres.emplace_back(x, y);
    return centres;
}

QPen strokePen(QColor colour, double width, ChartStroke stroke) {
    QPen pen(colour, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
    if (stroke == ChartStroke::Solid) return pen;
    pen.setCapStyle(Qt::FlatCap);
    QList<qreal> pattern{1, 4};
    if (stroke == ChartStroke::Dashed) pattern = {6, 3};
    for (qreal& part : pattern)
        part /= width;
    pen.setDashPattern(pattern);
    return pen;
}

void paintPatternBox(QPainter& painter, QRectF box, QColor ink, QColor ground,
                     ChartPattern pattern) {
    painter.fillRect(box, ink);
    if (pattern == ChartPattern::Hatch) {
        auto const lines = hatchLines(box, kPatternPeriod);
        painter.setPen(QPen(ground, 1.2, Qt::SolidLine, Qt::FlatCap));
        painter.drawLines(lines.data(), static_cast<int>(lines.size()));
    }
    if (pattern == ChartPattern::Dots) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(ground);
        for (QPointF const& centre : dotCentres(box, kPatternPeriod, 0.9))
            painter.drawEllipse(centre, 0.9, 0.9);
    }
}

void paintHatch(QPainter& painter, QRectF box, QColor colour) {
    auto const lines = hatchLines(box, kGapPeriod);
    painter.setPen(QPen(colour, 1, Qt::SolidLine, Qt::FlatCap));
    painter.drawLines(lines.data(), static_cast<int>(lines.size()));
}

void paintDot(QPainter& painter, QPointF at, double radius, bool hollow, QColor ink,
              QColor ground) {
    painter.setPen(hollow ? QPen(ink, 1.1) : QPen(Qt::NoPen));
    painter.setBrush(hollow ? ground : ink);
    painter.drawEllipse(at, radius, radius);
}

void paintBeyond(QPainter& painter, QPointF at, bool upward, QColor ink) {
    double const base = upward ? 6 : -6;
    painter.setPen(QPen(ink, 1.1));
    painter.setBrush(Qt::NoBrush);
    QPointF const corners[] = {at, at + QPointF(-3.5, base), at + QPointF(3.5, base)};
    painter.drawPolygon(corners, 3);
}

void paintChange(QPainter& painter, QPointF foot, QColor ink) {
    painter.setPen(Qt::NoPen);
    painter.setBrush(ink);
    QPointF const corners[] = {foot + QPointF(-4, 0), foot + QPointF(4, 0), foot + QPointF(0, -7)};
    painter.drawPolygon(corners, 3);
}

}  // namespace steady
