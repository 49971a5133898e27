#include "ui/pages/plan_week.h"

#include "core/coach/plan_week.h"
#include "ui/pages/plan_cards.h"
#include "ui/pages/plan_why.h"
#include "ui/pages/week_totals.h"
#include "ui/text/text.h"
#include "ui/theme/type.h"
#include "ui/widgets/card.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/week_board.h"

#include <QCoreApplication>
#include <QLocale>
#include <QMenu>
#include <QVBoxLayout>

#include <algorithm>

namespace steady {

namespace {

QString weekWords(char const* words) {
    return QCoreApplication::translate("Week", words);
}

struct WeekLook {
    char const* icon;
    int series;
};

WeekLook weekLook(Modality kind) {
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

BoardSession boardSession(PlannedSession const& session) {
    auto const look = weekLook(session.kind);
    BoardSession shown;
    shown.icon = QLatin1String(look.icon);
    shown.series = look.series;
    shown.name = toQString(session.name);
    shown.detail = sessionDetail(session);
    return shown;
}

BoardSession boardSession(BoardItem const& item) {
    auto shown = boardSession(item.standing.session);
    shown.mark = markFor(item.standing.state);
    shown.word = wordFor(item.standing.state);
    shown.reason = toQString(item.standing.reason);
    shown.id = idOf(item.standing.key);
    for (auto const& place : item.places)
        shown.places.push_back({place.open, place.here, toQString(place.why)});
    return shown;
}

BoardColumn emptyColumn(Date date, Date today) {
    BoardColumn column;
    int const index = static_cast<int>(weekdayOf(date));
    column.day = QStringLiteral("%1 %2")
                     .arg(QLocale().dayName(index + 1, QLocale::ShortFormat))
                     .arg(unsigned(partsOf(date).day()));
    column.today = date == today;
    column.rest = weekWords("Rest day. Muscles rebuild here.");
    return column;
}

/// Which item of a board each session of a column is, for Why?.
struct ShownWeek {
    std::vector<BoardColumn> columns;
    std::vector<std::vector<StandingSession>> standing;
};

ShownWeek shownWeek(MovementBoard const& board) {
    ShownWeek shown;
    for (int index = 0; index < 7; ++index) {
        Date const date = board.monday + std::chrono::days(index);
        auto column = emptyColumn(date, board.today);
        shown.standing.emplace_back();
        int minutes = 0;
        for (auto const& item : board.items) {
            if (item.standing.day != date) continue;
            column.sessions.push_back(boardSession(item));
            shown.standing.back().push_back(item.standing);
            if (item.standing.stands()) minutes += item.standing.session.minutes;
        }
        column.fact = numberText(minutes, 0, weekWords("min"));
        shown.columns.push_back(std::move(column));
    }
    return shown;
}

ShownWeek shownWeek(MovementPlan const& movement, Date today) {
    ShownWeek shown;
    for (PlannedDay const& day : movement.week) {
        Date const date = mondayOf(today) + std::chrono::days(static_cast<int>(day.day));
        auto column = emptyColumn(date, today);
        shown.standing.emplace_back();
        int minutes = 0;
        for (PlannedSession const& session : day.sessions) {
            column.sessions.push_back(boardSession(session));
            StandingSession standing;
            standing.session = session;
            standing.day = date;
            shown.standing.back().push_back(standing);
            minutes += session.minutes;
        }
        column.fact = numberText(minutes, 0, weekWords("min"));
        shown.columns.push_back(std::move(column));
    }
    return shown;
}

QString weekFact(ShownWeek const& shown, int weekNumber, bool lighter) {
    int minutes = 0, sessions = 0, done = 0;
    for (auto const& day : shown.standing)
        for (auto const& session : day) {
            if (!session.stands()) continue;
            ++sessions;
            minutes += session.session.minutes;
            done += session.state == SessionState::Done ? 1 : 0;
        }
    QString words =
        weekWords("Week %1 · %2 sessions · %3 min").arg(weekNumber).arg(sessions).arg(minutes);
    if (done > 0) words += QStringLiteral(" · ") + weekWords("%1 done").arg(done);
    if (lighter) words += QStringLiteral(" · ") + weekWords("a lighter week");
    return words;
}

WhyAnswer whyStanding(StandingSession const& standing, BoardItem const* item, QString const& day) {
    auto answer = whySession(standing.session, day);
    if (!standing.reason.empty())
        answer.rows.insert(answer.rows.begin(),
                           {weekWords("What happened"), toQString(standing.reason)});
    if (!item) return answer;
    QStringList lines;
    QLocale const locale;
    for (auto const& place : item->places) {
        if (place.here) continue;
        QString const name =
            locale.dayName(static_cast<int>(weekdayOf(place.day)) + 1, QLocale::ShortFormat);
        lines << QStringLiteral("%1: %2").arg(name, toQString(place.why));
    }
    if (!lines.isEmpty())
        answer.rows.push_back({weekWords("Other days"), lines.join(QStringLiteral("\n"))});
    return answer;
}

/// An earlier version is read as it was; the plan in force speaks of the day that is looked at.
int weekLookedAt(PlanView const& view, Date today) {
    if (view.past || view.history.empty()) return view.plan->movement->weekNumber;
    return planWeekOn(view.history.front().effective, today);
}

BoardItem const* itemOf(MovementBoard const* board, SessionKey const& key) {
    if (!board) return nullptr;
    for (auto const& item : board->items)
        if (item.standing.key == key) return &item;
    return nullptr;
}

/// Every wish waits until the button that asked is done: the answer draws the board anew.
void connectWishes(WeekBoardView* view, MovementBoard const& board, WeekWishes const& wishes) {
    auto const find = [board](QString const& id) -> BoardItem const* {
        for (auto const& item : board.items)
            if (idOf(item.standing.key) == id) return &item;
        return nullptr;
    };
    QObject::connect(
        view, &WeekBoardView::moveAsked, view,
        [board, wishes, find](QString const& id, int day) {
            if (auto const* item = find(id))
                wishes.move(item->standing.key, board.monday + std::chrono::days(day));
        },
        Qt::QueuedConnection);
    QObject::connect(view, &WeekBoardView::menuAsked, view,
                     [view, wishes, find](QString const& id, QPoint global) {
                         auto const* item = find(id);
                         if (!item) return;
                         auto* menu = makeSessionMenu(*item, wishes, view);
                         menu->setAttribute(Qt::WA_DeleteOnClose);
                         menu->popup(global);
                     });
}

void addHead(Card* card, MovementBoard const& board, WeekWishes const& wishes) {
    auto* hint = makeLabel(TypeRole::Small, Tone::Text3, weekWords("Drag a session, or Ctrl ← →"));
    hint->setObjectName(QStringLiteral("boardHint"));
    card->addToCorner(hint);
    auto* tell = makeButton(ButtonKind::Quiet, weekWords("Something came up…"));
    tell->setObjectName(QStringLiteral("tellWeek"));
    tell->setProperty("size", "small");
    tell->setMenu(makeTellMenu(board, wishes, tell));
    card->addToCorner(tell);
}

}  // namespace

Card* makeWeekCard(PlanView const& view, Date today, WeekWishes const& wishes) {
    if (!view.plan->movement) return nullptr;
    auto const board = view.movementWeek;
    auto const shown = board ? shownWeek(*board) : shownWeek(*view.plan->movement, today);
    auto* card = new Card(weekWords("The week"));
    card->setObjectName(QStringLiteral("week"));
    card->setFact(weekFact(shown, weekLookedAt(view, today), board && board->lighter));
    auto* week = new WeekBoardView;
    week->show(shown.columns);
    QObject::connect(
        week, &WeekBoardView::asked, week,
        [board, shown](int day, int session, SessionButton* button) {
            auto const d = static_cast<std::size_t>(day);
            auto const& standing = shown.standing[d][static_cast<std::size_t>(session)];
            auto const* item = itemOf(board ? &*board : nullptr, standing.key);
            WhyPopover::open(whyStanding(standing, item, shown.columns[d].day), button, button);
        });
    if (board && wishes) {
        addHead(card, *board, wishes);
        connectWishes(week, *board, wishes);
    }
    card->body()->addWidget(week);
    card->body()->addSpacing(space::xs);
    if (board) card->body()->addWidget(makeWeekTotals(*board));
    addLineRows(card, view, {"movement"});
    return card;
}

}  // namespace steady
