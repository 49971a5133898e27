#pragma once

#include "core/domain/entry_kinds.h"
#include "core/support/date.h"

#include <optional>
#include <vector>

namespace SQLite {
class Database;
}

namespace steady {

/// What the person wants with a session that the plan put on a day: another day, or nothing.
struct StoredSessionChoice {
    Date day;
    Modality kind = Modality::Aerobic;
    std::optional<Date> to;

    bool operator==(StoredSessionChoice const&) const = default;
};

/// The choices for sessions planned on the days of a range, by day.
std::vector<StoredSessionChoice> sessionChoices(SQLite::Database& database, DateRange range);
void saveSessionChoice(SQLite::Database& database, StoredSessionChoice const& choice);
/// The session stands again where the plan put it.
void removeSessionChoice(SQLite::Database& database, Date day, Modality kind);

}  // namespace steady
