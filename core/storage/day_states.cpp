#include "core/storage/day_states.h"

#include "core/storage/columns.h"

#include <SQLiteCpp/Database.h>

namespace steady {

std::map<Date, DayState> closedStates(SQLite::Database& database, DateRange range) {
    SQLite::Statement select(database,
                             "SELECT day, state FROM day_state WHERE day BETWEEN ? AND ?");
    Binder to(select);
    to.put(range.from);
    to.put(range.to);
    std::map<Date, DayState> states;
    while (select.executeStep()) {
        RowReader from(select);
        auto const day = from.day();
        states[day] = from.named<DayState>();
    }
    return states;
}

std::optional<DayState> closedState(SQLite::Database& database, Date day) {
    auto const states = closedStates(database, {day, day});
    if (states.empty()) return std::nullopt;
    return states.begin()->second;
}

void saveClosedState(SQLite::Database& database, Date day, std::optional<DayState> state) {
    if (!state) {
        SQLite::Statement reopen(database, "DELETE FROM day_state WHERE day = ?");
        Binder(reopen).put(day);
        reopen.exec();
        return;
    }
    SQLite::Statement close(database,
                            "INSERT INTO day_state (day, state) VALUES (?, ?) "
                            "ON CONFLICT (day) DO UPDATE SET state = excluded.state");
    Binder to(close);
    to.put(day);
    to.put(nameOf(*state));
    close.exec();
}

}  // namespace steady
