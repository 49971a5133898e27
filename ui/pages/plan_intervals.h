#pragma once

#include "core/coach/plan_view.h"

#include <functional>

namespace steady {

class Card;

/// Says yes to intervals, or leaves them out again.
using IntervalsChosen = std::function<void(bool with)>;

/// The offer of interval sessions: what is still to be earned, the offer itself with "no" as the
/// default, or that they are part of the week. Nothing where the safety rows close them.
Card* makeIntervalsCard(PlanView const& view, IntervalsChosen const& chosen);

}  // namespace steady
