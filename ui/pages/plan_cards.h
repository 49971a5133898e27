#pragma once

#include "core/coach/plan_view.h"
#include "core/coach/what_if.h"

#include <QString>

#include <functional>
#include <string_view>
#include <vector>

class QLayout;
class QWidget;

namespace steady {

class Card;

/// What answers the "what if" panel, and the pace it begins with.
struct WhatIfStart {
    WhatIfAnswers answers;
    Pace pace = Pace::Standard;
};

// Each part of the plan as a card made from its value. A part that the plan leaves out makes no
// card (nullptr); it stands among the withheld notices instead.

Card* makeEachDayCard(PlanView const& view);
/// `whatIf` answers what is tried out under the picture; without it there is nothing to try.
Card* makeWeightCard(PlanView const& view, Date today, WhatIfStart const& whatIf = {});
Card* makeFoodCard(Plan const& plan);
Card* makeSampleDayCard(Plan const& plan);
/// The lines of food that are no figure of each day: the way of eating, swaps, what the body uses.
Card* makeFoodLinesCard(PlanView const& view);
Card* makeWindowCard(Plan const& plan);
Card* makeSleepCard(PlanView const& view);
Card* makeCalmCard(Plan const& plan);
/// Every source with its rules and how sure it is; each row can be shown by its name.
Card* makeSourcesCard(Plan const& plan);

/// Alerts that are not urgent (urgent ones stand on every page) and what is withheld. A waiting
/// part offers to record a clinician's agreement when somebody listens.
using AgreementAsked = std::function<void(Withheld const&)>;
std::vector<QWidget*> makeAlertNotices(Plan const& plan);
std::vector<QWidget*> makeWithheldNotices(Plan const& plan, AgreementAsked const& asked = {});

/// A "Why?" link that opens the answer for a line. `row` must stay readable beside it; nothing
/// means the link itself.
QWidget* makeWhyLink(PlanLine const& line, QWidget* row = nullptr);
/// The Why? of a pillar's first line that is not among the figures of each day already.
void addWhyOf(Card* card, Plan const& plan, std::string_view pillar);

/// Lines of one pillar that are not behind a figure of "Each day", as rows under each other.
void addLineRows(Card* card, PlanView const& view, std::vector<std::string_view> const& pillars);

/// Lines of one pillar: "nutrition" holds "nutrition.protein".
std::vector<PlanLine const*> linesOf(Plan const& plan, std::string_view pillar);
/// With numbers hidden no kilocalorie or gram is shown, whatever the lines hold (D-16).
bool isHiddenNumber(Plan const& plan, PlanLine const& line);

}  // namespace steady
