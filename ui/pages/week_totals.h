#pragma once

#include "core/coach/movement_board.h"

class QWidget;

namespace steady {

/// Minutes and sessions of the week against the plan, and sets per muscle group against their aim.
QWidget* makeWeekTotals(MovementBoard const& board);

}  // namespace steady
