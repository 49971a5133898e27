#pragma once

#include "core/coach/movement_board.h"
#include "core/coach/plan_view.h"
#include "ui/widgets/session_button.h"
#include "ui/widgets/week_strip.h"

#include <QPoint>
#include <QString>

#include <functional>

class QMenu;
class QWidget;

namespace steady {

class Card;
class CoachBridge;

/// What a person can want with the week of movement; the page carries it out.
struct WeekWishes {
    std::function<void(SessionKey const&, Date)> move;
    std::function<void(SessionKey const&)> letGo;
    std::function<void(SessionKey const&)> keep;
    std::function<void(FlagKind, bool)> tell;  ///< about today

    explicit operator bool() const { return static_cast<bool>(move); }
};

/// The wishes as calls of the coach; each can be taken back.
WeekWishes weekWishesOf(CoachBridge& bridge);

/// The week as it stands as a board, with its totals. Without a board in the view, or without
/// wishes, it is the plan's week to read.
Card* makeWeekCard(PlanView const& view, Date today, WeekWishes const& wishes = {});

/// The places of a session, letting go and taking back, as a menu. Closed days are there with
/// their rule, and can't be chosen.
QMenu* makeSessionMenu(BoardItem const& item, WeekWishes const& wishes, QWidget* parent);
/// "I'm ill", "Travelling", "Short night", "Sore muscles": ticked when it was told of today.
QMenu* makeTellMenu(MovementBoard const& board, WeekWishes const& wishes, QWidget* parent);

/// The board as a strip of seven days.
std::vector<StripDay> stripOf(MovementBoard const& board);

/// "2026-11-17.resistance", as the board names a session, and back.
QString idOf(SessionKey const& key);
/// What a session's state is called: "done", "moved", "let go"; empty while it is planned.
QString wordFor(SessionState state);
BoardSession::Mark markFor(SessionState state);

}  // namespace steady
