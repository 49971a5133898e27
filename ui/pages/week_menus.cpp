#include "ui/coach_bridge.h"
#include "ui/pages/plan_week.h"
#include "ui/text/text.h"

#include <QCoreApplication>
#include <QLocale>
#include <QMenu>

namespace steady {

namespace {

QString menuWords(char const* words) {
    return QCoreApplication::translate("Week", words);
}

}  // namespace

WeekWishes weekWishesOf(CoachBridge& bridge) {
    auto* door = &bridge;
    WeekWishes wishes;
    wishes.move = [door](SessionKey const& session, Date to) {
        door->tell(door->coach().moveSession(session, to, door->today()));
    };
    wishes.letGo = [door](SessionKey const& session) {
        door->tell(door->coach().letGo(session, door->today()));
    };
    wishes.keep = [door](SessionKey const& session) {
        door->tell(door->coach().keepSession(session, door->today()));
    };
    wishes.tell = [door](FlagKind word, bool on) {
        door->tell(door->coach().tellDay(door->now(), door->today(), word, on));
    };
    return wishes;
}

QString idOf(SessionKey const& key) {
    auto const kind = nameOf(key.kind);
    return QString::fromStdString(toIso(key.day)) + u'.' +
           QString::fromUtf8(kind.data(), static_cast<int>(kind.size()));
}

QString wordFor(SessionState state) {
    switch (state) {
        case SessionState::Done:
            return menuWords("done");
        case SessionState::Moved:
            return menuWords("moved");
        case SessionState::Replaced:
            return menuWords("changed");
        case SessionState::LetGo:
            return menuWords("let go");
        case SessionState::Planned:
            break;
    }
    return {};
}

BoardSession::Mark markFor(SessionState state) {
    switch (state) {
        case SessionState::Done:
            return BoardSession::Mark::Done;
        case SessionState::Moved:
            return BoardSession::Mark::Moved;
        case SessionState::Replaced:
            return BoardSession::Mark::Replaced;
        case SessionState::LetGo:
            return BoardSession::Mark::LetGo;
        case SessionState::Planned:
            break;
    }
    return BoardSession::Mark::None;
}

QMenu* makeSessionMenu(BoardItem const& item, WeekWishes const& wishes, QWidget* parent) {
    auto* menu = new QMenu(parent);
    menu->setObjectName(QStringLiteral("sessionMenu"));
    menu->setToolTipsVisible(true);
    auto const later = [parent](auto wish) {
        return [parent, wish] { QMetaObject::invokeMethod(parent, wish, Qt::QueuedConnection); };
    };
    QLocale const locale;
    for (auto const& place : item.places) {
        QString const day = locale.dayName(static_cast<int>(weekdayOf(place.day)) + 1);
        QString words = place.here   ? menuWords("%1: it stands here").arg(day)
                        : place.open ? menuWords("Move to %1").arg(day)
                                     : QStringLiteral("%1: %2").arg(day, toQString(place.why));
        auto* action = menu->addAction(words);
        action->setEnabled(place.open && !place.here);
        auto const key = item.standing.key;
        QObject::connect(action, &QAction::triggered, parent,
                         later([wishes, key, to = place.day] { wishes.move(key, to); }));
    }
    menu->addSeparator();
    auto const key = item.standing.key;
    if (item.standing.stands()) {
        auto* letGo = menu->addAction(menuWords("Not this week"));
        letGo->setObjectName(QStringLiteral("letGo"));
        QObject::connect(letGo, &QAction::triggered, parent,
                         later([wishes, key] { wishes.letGo(key); }));
    }
    if (item.standing.byYou) {
        auto* keep = menu->addAction(menuWords("Back to where the plan has it"));
        keep->setObjectName(QStringLiteral("keepSession"));
        QObject::connect(keep, &QAction::triggered, parent,
                         later([wishes, key] { wishes.keep(key); }));
    }
    return menu;
}

QMenu* makeTellMenu(MovementBoard const& board, WeekWishes const& wishes, QWidget* parent) {
    auto* menu = new QMenu(parent);
    auto const told = board.told.find(board.today);
    struct Word {
        FlagKind kind;
        QString text;
    };
    for (auto const& word : {Word{FlagKind::Ill, menuWords("I'm ill today")},
                             Word{FlagKind::Travel, menuWords("Travelling today")},
                             Word{FlagKind::ShortNight, menuWords("I slept less than five hours")},
                             Word{FlagKind::Sore, menuWords("My muscles are sore")}}) {
        auto* action = menu->addAction(word.text);
        action->setCheckable(true);
        action->setChecked(told != board.told.end() && told->second.contains(word.kind));
        QObject::connect(
            action, &QAction::triggered, parent, [parent, wishes, kind = word.kind](bool on) {
                QMetaObject::invokeMethod(
                    parent, [wishes, kind, on] { wishes.tell(kind, on); }, Qt::QueuedConnection);
            });
    }
    return menu;
}

std::vector<StripDay> stripOf(MovementBoard const& board) {
    std::vector<StripDay> strip;
    QLocale const locale;
    for (int index = 0; index < 7; ++index) {
        Date const date = board.monday + std::chrono::days(index);
        StripDay day;
        day.letter = locale.dayName(index + 1, QLocale::NarrowFormat);
        day.today = date == board.today;
        QStringList sessions;
        for (auto const& item : board.items) {
            if (item.standing.day != date) continue;
            day.marks.push_back(markFor(item.standing.state));
            QString const word = wordFor(item.standing.state);
            sessions << toQString(item.standing.session.name) +
                            (word.isEmpty() ? QString() : QStringLiteral(", ") + word);
        }
        day.spoken = QStringLiteral("%1: %2").arg(
            locale.dayName(index + 1),
            sessions.isEmpty() ? menuWords("rest") : sessions.join(QStringLiteral("; ")));
        strip.push_back(std::move(day));
    }
    return strip;
}

}  // namespace steady
