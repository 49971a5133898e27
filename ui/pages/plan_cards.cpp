#include "ui/pages/plan_cards.h"

#include "ui/charts/chart_view.h"
#include "ui/charts/trend_charts.h"
#include "ui/pages/plan_figures.h"
#include "ui/pages/plan_rows.h"
#include "ui/pages/plan_why.h"
#include "ui/text/text.h"
#include "ui/theme/type.h"
#include "ui/widgets/card.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/week_board.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QVBoxLayout>

#include <algorithm>
#include <set>

namespace steady {

namespace {

QString cardWords(char const* words) {
    return QCoreApplication::translate("Plan", words);
}

/// With numbers hidden no kilocalorie or gram is shown, whatever the lines hold (D-16).
bool isHiddenNumber(Plan const& plan, PlanLine const& line) {
    if (!plan.numbersHidden) return false;
    if (line.id.starts_with("energy.") || line.id == "nutrition.energy") return true;
    QString const value = toQString(line.value);
    return line.id.starts_with("nutrition.") && value.contains(QRegularExpression("[0-9]"));
}

bool showsOnEachDay(Plan const& plan, PlanLine const& line) {
    return !line.id.starts_with("movement.") && !line.id.starts_with("weight.") &&
           !isHiddenNumber(plan, line);
}

void addWhyFor(Card* card, Plan const& plan, std::string_view pillar) {
    auto const lines = linesOf(plan, pillar);
    if (!lines.empty()) card->addToCorner(makeWhyLink(*lines.front()));
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

QString weekFact(MovementPlan const& movement) {
    int minutes = 0, sessions = 0;
    for (PlannedDay const& day : movement.week)
        for (PlannedSession const& session : day.sessions) {
            minutes += session.minutes;
            ++sessions;
        }
    return cardWords("Week %1 · %2 sessions · %3 min")
        .arg(movement.weekNumber)
        .arg(sessions)
        .arg(minutes);
}

}  // namespace

std::vector<PlanLine const*> linesOf(Plan const& plan, std::string_view pillar) {
    std::vector<PlanLine const*> lines;
    for (PlanLine const& line : plan.lines)
        if (line.id.starts_with(std::string(pillar) + ".")) lines.push_back(&line);
    return lines;
}

QWidget* makeWhyLink(PlanLine const& line, QWidget* row) {
    auto* link = new LinkButton(cardWords("Why?"));
    link->setObjectName(QStringLiteral("why.") + QString::fromStdString(line.id));
    link->setAccessibleName(cardWords("Why %1?").arg(toQString(line.name)));
    QObject::connect(link, &QPushButton::clicked, link, [link, row, answer = whyLine(line)] {
        WhyPopover::open(answer, link, row ? row : link);
    });
    return link;
}

Card* makeEachDayCard(PlanView const& view) {
    auto* card = new Card(cardWords("Each day"));
    card->setObjectName(QStringLiteral("eachDay"));
    bool first = true;
    for (PlanLine const& line : view.plan->lines) {
        if (!showsOnEachDay(*view.plan, line)) continue;
        if (!std::exchange(first, false)) card->body()->addWidget(new Rule);
        bool const changed = std::ranges::find(view.changes, line.id) != view.changes.end();
        card->body()->addWidget(new PlanRow(line, changed));
    }
    card->body()->setSpacing(0);
    card->body()->addStretch(1);
    return card;
}

Card* makeWeightCard(PlanView const& view, Date today) {
    Plan const& plan = *view.plan;
    if (!plan.weight || plan.numbersHidden || view.projection.empty()) return nullptr;
    ChartSpec const chart = projectionChart(view, today);
    auto* card = new Card(chart.title);
    card->setObjectName(QStringLiteral("weightPlan"));
    addWhyFor(card, plan, "weight");
    QString words = chart.sentence;
    if (view.trendKg)
        words += QLatin1Char(' ') +
                 cardWords("Your trend is %1 today.").arg(numberText(*view.trendKg, 1, "kg"));
    card->body()->addWidget(makeParagraph(TypeRole::Reason, Tone::Text2, words));
    card->body()->addSpacing(space::s);
    auto* picture = new ChartView;
    picture->setObjectName(QStringLiteral("projectionChart"));
    picture->showChart(chart);
    card->body()->addWidget(picture, 1);
    return card;
}

Card* makeWeekCard(PlanView const& view, Date today) {
    Plan const& plan = *view.plan;
    if (!plan.movement) return nullptr;
    MovementPlan const movement = *plan.movement;
    auto* card = new Card(cardWords("The week"));
    card->setObjectName(QStringLiteral("week"));
    card->setFact(weekFact(movement));
    addWhyFor(card, plan, "movement");
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
    for (Text const& gave : movement.gaveWay)
        card->body()->addWidget(makeParagraph(TypeRole::Reason, Tone::Text2, toQString(gave)));
    return card;
}

Card* makeWindowCard(Plan const& plan) {
    if (!plan.eatingWindow) return nullptr;
    auto* card = new Card(cardWords("Eating window"));
    card->setObjectName(QStringLiteral("windowPlan"));
    addWhyFor(card, plan, "eating_window");
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

Card* makeSleepCard(Plan const& plan) {
    if (!plan.sleep) return nullptr;
    auto* card = new Card(cardWords("Sleep, backwards from waking"));
    card->setObjectName(QStringLiteral("sleepPlan"));
    addWhyFor(card, plan, "sleep");
    card->body()->addWidget(new StepTimeline(sleepSteps(*plan.sleep)));
    card->body()->addStretch(1);
    return card;
}

Card* makeCalmCard(Plan const& plan) {
    if (!plan.stress) return nullptr;
    auto* card = new Card(cardWords("One calm practice"));
    card->setObjectName(QStringLiteral("calmPlan"));
    addWhyFor(card, plan, "stress");
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

Card* makeSourcesCard(Plan const& plan) {
    std::set<QString> sources;
    for (PlanLine const& line : plan.lines)
        if (!line.source.empty()) sources.insert(QString::fromStdString(line.source));
    if (sources.empty()) return nullptr;
    auto* card = new Card(cardWords("Sources"));
    card->setObjectName(QStringLiteral("sources"));
    for (QString const& source : sources)
        card->body()->addWidget(makeParagraph(TypeRole::Reason, Tone::Text2, source));
    card->body()->addWidget(makeParagraph(
        TypeRole::Reason, Tone::Text3,
        cardWords("Coaching, not medical advice. Every Why? says how sure its source is.")));
    return card;
}

std::vector<QWidget*> makeAlertNotices(Plan const& plan) {
    std::vector<QWidget*> notices;
    for (Alert const& alert : plan.alerts) {
        if (alert.messageClass == MessageClass::Urgent) continue;
        bool const clinician = alert.messageClass == MessageClass::Clinician;
        notices.push_back(new Notice(clinician ? Notice::Kind::Caution : Notice::Kind::Info,
                                     clinician ? cardWords("For your clinician") : QString(),
                                     toQString(alert.text)));
    }
    return notices;
}

std::vector<QWidget*> makeWithheldNotices(Plan const& plan) {
    std::vector<QWidget*> notices;
    for (Withheld const& withheld : plan.withheld) {
        bool const locked = withheld.state == GateState::Locked;
        auto* notice = new Notice(locked ? Notice::Kind::Waits : Notice::Kind::LeftOut,
                                  toQString(withheld.title), toQString(withheld.text));
        notice->setInstead(toQString(withheld.instead));
        auto* link = new LinkButton(cardWords("Why?"));
        link->setAccessibleName(cardWords("Why %1?").arg(toQString(withheld.title)));
        QObject::connect(link, &QPushButton::clicked, notice,
                         [link, notice, answer = whyWithheld(withheld)] {
                             WhyPopover::open(answer, link, notice);
                         });
        notice->addAction(link);
        notices.push_back(notice);
    }
    return notices;
}

}  // namespace steady
