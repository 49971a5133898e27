#pragma once

#include "core/coach/plan_diff.h"

#include <QString>

class QWidget;

namespace steady {

class Card;

/// What differs between two plans as rows: name, old → new, which own number moved it. The order
/// is that of the difference; what closes comes first.
QWidget* makeDifferenceRows(PlanDiff const& diff);

/// "From version 4 to version 5" with its cause and rows; the corner holds a close button named
/// "closeChanges".
Card* makeChangesCard(PlanDiff const& diff, QString const& cause);

}  // namespace steady
