#pragma once

#include "core/coach/plan_view.h"
#include "ui/widgets/why_popover.h"

#include <QString>

namespace steady {

/// The answer to Why? on a line of the plan.
WhyAnswer whyLine(PlanLine const& line);
/// The same with what the line said before, when it is new or changed in this version.
WhyAnswer whyLine(PlanLine const& line, PlanDiff const& diff);
/// "102 g → 98 g", "New", "No longer": the middle of a comparison.
QString differenceText(PlanDifference const& difference);
/// "Weight 88.0 → 86.2 kg": the own numbers that moved a line.
QString becauseText(std::vector<InputChange> const& moved);
/// The answer on a session of the week: why this day, how hard, which exercises.
WhyAnswer whySession(PlannedSession const& session, QString const& day);
/// The answer on something withheld: the rules, and what would open it.
WhyAnswer whyWithheld(Withheld const& withheld);

/// "Weight 88.0 kg, reference weight 73.05 kg": the person's own numbers from their keys, whose
/// last word is the unit.
QString inputsText(std::map<std::string, double> const& inputs);

/// How sure a source is, in words and in dots (3, 2, 1, 0).
QString sureText(Evidence evidence);
int sureDots(Evidence evidence);

/// "30 min · moderate".
QString sessionDetail(PlannedSession const& session);

}  // namespace steady
