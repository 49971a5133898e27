#include "ui/pages/plan_cards.h"

#include "core/coach/plan_week.h"
#include "ui/pages/plan_figures.h"
#include "ui/pages/plan_rows.h"
#include "ui/pages/plan_why.h"
#include "ui/text/text.h"
#include "ui/theme/type.h"
#include "ui/widgets/card.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/week_board.h"

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

struct SessionLook {
    char const* icon;
    int series;
};

SessionLook sessionLook(Modality kind) {
    switch (kind) {
        case Modality::Aerobic:
            return {"walk", 0};
        case Modality::Resistance:
            return {"dumbbell", 1};
        case Modality::Walk:
            return {"walk", 2};
        case Modality::Hiit:
            return {"cycle", 3};
        case Modality::Balance:
            return {"calm", 5};
    }
    return {"walk", 0};
}

std::vector<BoardColumn> boardOf(MovementPlan const& movement, Date today) {
    std::vector<BoardColumn> columns;
    QLocale const locale;
    for (PlannedDay const& day : movement.week) {
        int const index = static_cast<int>(day.day);
        Date const date = mondayOf(today) + std::chrono::days(index);
        BoardColumn column;
        column.day = QStringLiteral("%1 %2")
                         .arg(locale.dayName(index + 1, QLocale::ShortFormat))
                         .arg(unsigned(partsOf(date).day()));
        column.today = date == today;
        int minutes = 0;
        for (PlannedSession const& session : day.sessions) {
            auto const look = sessionLook(session.kind);
            column.sessions.push_back({QLatin1String(look.icon), look.series,
                                       toQString(session.name), sessionDetail(session)});
            minutes += session.minutes;
        }
        column.fact = numberText(minutes, 0, cardWords("min"));
        column.rest = cardWords("Rest day. Muscles rebuild here.");
        columns.push_back(column);
    }
    return columns;
}

/// An earlier version is read as it was; the plan in force speaks of the day that is looked at.
int weekLookedAt(PlanView const& view, Date today) {
    if (view.past || view.history.empty()) return view.plan->movement->weekNumber;
    return planWeekOn(view.history.front().effective, today);
}

QString weekFact(MovementPlan const& movement, int week) {
    int minutes = 0, sessions = 0;
    for (PlannedDay const& day : movement.week)
        for (PlannedSession const& session : day.sessions) {
            minutes += session.minutes;
            ++sessions;
        }
    return cardWords("Week %1 · %2 sessions · %3 min").arg(week).arg(sessions).arg(minutes);
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

Card* makeWeekCard(PlanView const& view, Date today) {
    Plan const& plan = *view.plan;
    if (!plan.movement) return nullptr;
    MovementPlan const movement = *plan.movement;
    auto* card = new Card(cardWords("The week"));
    card->setObjectName(QStringLiteral("week"));
    card->setFact(weekFact(movement, weekLookedAt(view, today)));
    auto* board = new WeekBoardView;
    auto const columns = boardOf(movement, today);
    board->show(columns);
    QObject::connect(board, &WeekBoardView::asked, board,
                     [movement, columns](int day, int session, SessionButton* button) {
                         auto const d = static_cast<std::size_t>(day);
                         auto const s = static_cast<std::size_t>(session);
                         WhyPopover::open(whySession(movement.week[d].sessions[s], columns[d].day),
                                          button, button);
                     });
    card->body()->addWidget(board);
    card->body()->addSpacing(space::xs);
    addLineRows(card, view, {"movement"});
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
