#include "ui/pages/plan_cards.h"

#include "core/coach/plan_week.h"
#include "ui/pages/plan_figures.h"
#include "ui/pages/plan_rows.h"
#include "ui/pages/plan_why.h"
#include "ui/text/text.h"
#include "ui/theme/type.h"
#include "ui/widgets/card.h"
#include "ui/widgets/labels.h"

#include <QCoreApplication>
#include <QVBoxLayout>

namespace steady {

namespace {

QString cardWords(char const* words) {
    return QCoreApplication::translate("Plan", words);
}

QString approachFact(Approach approach) {
    switch (approach) {
        case Approach::LowGi:
            return cardWords("Low-GI");
        case Approach::LowCarb:
            return cardWords("Low carb");
        case Approach::Ketogenic:
            return cardWords("Ketogenic");
    }
    return {};
}

}  // namespace

Card* makeEachDayCard(PlanView const& view) {
    if (view.eachDay.empty()) return nullptr;
    auto* card = new Card(cardWords("Each day"));
    card->setObjectName(QStringLiteral("eachDay"));
    if (view.plan->nutrition) card->setFact(approachFact(view.plan->nutrition->approach));
    card->body()->setSpacing(0);
    for (DayFigure const& figure : view.eachDay) {
        card->body()->addWidget(new Rule);
        card->body()->addWidget(makeFigureRow(view, figure));
    }
    card->body()->addStretch(1);
    return card;
}

Card* makeWindowCard(Plan const& plan) {
    if (!plan.eatingWindow) return nullptr;
    auto* card = new Card(cardWords("Eating window"));
    card->setObjectName(QStringLiteral("windowPlan"));
    addWhyOf(card, plan, "eating_window");
    auto const& window = *plan.eatingWindow;
    card->body()->addWidget(
        makeParagraph(TypeRole::Reason, Tone::Text2,
                      (window.rampHours.size() > 1
                           ? cardWords("From %1 to %2 in the end; a step a week leads there.")
                           : cardWords("From %1 to %2."))
                          .arg(QString::fromStdString(toString(window.start)),
                               QString::fromStdString(toString(window.end)))));
    card->body()->addSpacing(space::xs);
    card->body()->addWidget(new WindowFigure(window));
    card->body()->addStretch(1);
    return card;
}

Card* makeSleepCard(PlanView const& view) {
    Plan const& plan = *view.plan;
    if (!plan.sleep) return nullptr;
    auto* card = new Card(cardWords("Sleep, backwards from waking"));
    card->setObjectName(QStringLiteral("sleepPlan"));
    card->body()->addWidget(new StepTimeline(sleepSteps(*plan.sleep)));
    addLineRows(card, view, {"sleep"});
    card->body()->addStretch(1);
    return card;
}

Card* makeCalmCard(Plan const& plan) {
    if (!plan.stress) return nullptr;
    auto* card = new Card(cardWords("One calm practice"));
    card->setObjectName(QStringLiteral("calmPlan"));
    addWhyOf(card, plan, "stress");
    card->body()->setSpacing(space::s);
    card->body()->addWidget(
        makeParagraph(TypeRole::Lead, Tone::Text, toQString(plan.stress->name)));
    card->body()->addWidget(
        makeParagraph(TypeRole::Body, Tone::Text2,
                      cardWords("%1 a day, at a time that is yours. A short one counts.")
                          .arg(numberText(plan.stress->minutes, 0, cardWords("min")))));
    for (PlanLine const* line : linesOf(plan, "stress"))
        card->body()->addWidget(
            makeParagraph(TypeRole::Reason, Tone::Text2, toQString(line->reason)));
    card->body()->addStretch(1);
    return card;
}

}  // namespace steady
