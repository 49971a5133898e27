#pragma once

#include "core/plan/facts.h"
#include "core/plan/plan.h"

namespace steady {

/// What the logged nights add to the sleep of a plan: the way back (G-06), a steady wake time
/// (G-03), free days (G-04), lying awake (G-07). Nothing without enough nights.
void addNightLines(Plan& plan, Facts const& facts);

/// H-04: why a practice is suggested now, in the person's own numbers; empty when nothing asks.
Text suggestionText(StressSigns const& signs, Date today);

/// "5 h 20" of minutes.
Text restDurationText(double minutes);

}  // namespace steady
