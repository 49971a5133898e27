#pragma once

#include "ui/charts/chart_spec.h"

#include <QLineF>
#include <QPen>
#include <QPointF>
#include <QRectF>

#include <vector>

class QPainter;

namespace steady {

/// 45° lines, cut to a box by arithmetic instead of clipping, so that they are the same lines in
/// SVG.
std::vector<QLineF> hatchLines(QRectF box, double period);
/// Centres of staggered dots of a radius that lie wholly inside a box.
std::vector<QPointF> dotCentres(QRectF box, double period, double radius);

QPen strokePen(QColor colour, double width, ChartStroke stroke);
void paintPatternBox(QPainter& painter, QRectF box, QColor ink, QColor ground,
                     ChartPattern pattern);
void paintHatch(QPainter& painter, QRectF box, QColor colour);
void paintDot(QPainter& painter, QPointF at, double radius, bool hollow, QColor ink, QColor ground);
/// A value beyond the axis: a small arrow at the edge.
void paintBeyond(QPainter& painter, QPointF at, bool upward, QColor ink);
void paintChange(QPainter& painter, QPointF foot, QColor ink);

}  // namespace steady
