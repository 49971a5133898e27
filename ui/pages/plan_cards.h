#pragma once

#include "core/coach/plan_view.h"

#include <QString>

#include <functional>
#include <string_view>
#include <vector>

class QLayout;
class QWidget;

namespace steady {

class Card;

// Each part of the plan as a card made from its value. A part that the plan leaves out makes no
// card (nullptr); it stands among the withheld notices instead.

Card* makeEachDayCard(PlanView const& view);
Card* makeWeightCard(PlanView const& view, Date today);
Card* makeWeekCard(PlanView const& view, Date today);
Card* makeFoodCard(Plan const& plan);
Card* makeSampleDayCard(Plan const& plan);
Card* makeWindowCard(Plan const& plan);
Card* makeSleepCard(Plan const& plan);
Card* makeCalmCard(Plan const& plan);
Card* makeSourcesCard(Plan const& plan);

/// Alerts that are not urgent (urgent ones stand on every page) and what is withheld.
std::vector<QWidget*> makeAlertNotices(Plan const& plan);
std::vector<QWidget*> makeWithheldNotices(Plan const& plan);

/// A "Why?" link that opens the answer for a line. `row` must stay readable beside it; nothing
/// means the link itself.
QWidget* makeWhyLink(PlanLine const& line, QWidget* row = nullptr);

/// Lines of one pillar: "nutrition" holds "nutrition.protein".
std::vector<PlanLine const*> linesOf(Plan const& plan, std::string_view pillar);

}  // namespace steady
