#pragma once

#include "core/domain/entry.h"

#include <map>
#include <optional>

namespace SQLite {
class Database;
}

namespace steady {

/// How the person closed a day (O-02); a day without a row was never closed.
std::optional<DayState> closedState(SQLite::Database& database, Date day);
std::map<Date, DayState> closedStates(SQLite::Database& database, DateRange range);
void saveClosedState(SQLite::Database& database, Date day, std::optional<DayState> state);

}  // namespace steady
