#pragma once

#include "core/plan/week_changes.h"
#include "core/support/date.h"
#include "core/support/text.h"

#include <array>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace steady {

struct DiaryInputs;

/// A session of the board, with the days it may go to.
struct BoardItem {
    StandingSession standing;
    std::vector<SessionPlace> places;  ///< Monday first; empty for what can't be moved any more

    bool operator==(BoardItem const&) const = default;
};

/// What a week holds of one kind of movement, beside its plan.
struct WeekTotal {
    std::string key;  ///< "aerobic", "resistance", "hiit"
    Text name;
    double done = 0;
    double planned = 0;
    std::string unit;  ///< "min", "sessions"
    Text seed;         ///< what the week should hold at least: "seed: 3 to 5 sessions"

    bool operator==(WeekTotal const&) const = default;
};

/// Sets of a muscle group: the mean of this week and the one before (O-53).
struct GroupSets {
    std::string group;
    Text name;
    double done = 0;
    double aim = 0;

    bool operator==(GroupSets const&) const = default;
};

/// The week of movement as a board.
struct MovementBoard {
    Date monday;
    Date today;
    int weekNumber = 1;
    bool lighter = false;
    std::vector<BoardItem> items;  ///< in the order of the days
    std::array<int, 7> minutesAvailable{};
    std::map<Date, std::set<FlagKind>> told;
    std::vector<WeekTotal> totals;
    std::vector<GroupSets> sets;
    std::vector<Text> notes;  ///< what gave way in the plan, and what this week changed

    bool operator==(MovementBoard const&) const = default;
    bool isRunning() const { return monday <= today && today < monday + std::chrono::days(7); }
};

/// The board of a week; nothing while no plan of it has movement.
std::optional<MovementBoard> movementBoardOf(DiaryInputs const& diary, Date monday, Date today);

}  // namespace steady
