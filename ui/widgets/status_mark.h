#pragma once

#include "core/coach/today_view.h"
#include "ui/theme/theme.h"

#include <QPointF>
#include <QString>

class QPainter;

namespace steady {

/// Meal marks: circle with a check (green), diamond (amber), square with a bar (red), ring
/// (unknown). Shape and colour say the same. A planned or previewed one is a dashed outline.
enum class MarkState { Done, Preview };
void paintMealMark(QPainter& painter, QPointF const& centre, double size, MealColour colour,
                   MarkState state, Colours const& colours);

/// "Green", "Amber", "Red"; empty when unknown.
QString wordFor(MealColour colour);
QColor inkFor(MealColour colour, Colours const& colours);

/// How complete a day is: filled circle with a check, half circle, dot.
void paintDayDot(QPainter& painter, QPointF const& centre, double size, DayState state,
                 Colours const& colours);
QString wordFor(DayState state);

}  // namespace steady
