#pragma once

#include "core/domain/entry.h"
#include "core/support/error.h"

#include <optional>
#include <vector>

namespace SQLite {
class Database;
}

namespace steady {

// Entries of any kind, whatever table they lie in. Failures come out as SQLite::Exception, or as
// UnreadableRow when a row makes no sense; inside Store::transact and Store::read both become
// values.

/// Stores a new entry; its own id is ignored and the new one returned.
EntryId addEntry(SQLite::Database& database, Entry const& entry);
/// False when there is no entry with that id.
bool changeEntry(SQLite::Database& database, Entry const& entry);
bool removeEntry(SQLite::Database& database, EntryId id);

std::optional<Entry> entryById(SQLite::Database& database, EntryId id);
/// Ordered by day, then time (entries without a time come last), then kind and id.
std::vector<Entry> entriesBetween(SQLite::Database& database, DateRange range);

/// Which days of a kind a reader wants. Meals are nine tenths of a diary's time to read: whoever
/// needs two years of readings does not want two years of meals.
struct KindRange {
    EntryKind kind;
    DateRange days;
};
/// The same order; kinds that are not named are not read.
std::vector<Entry> entriesOfKinds(SQLite::Database& database, std::vector<KindRange> const& wanted);
/// First and last day with an entry.
std::optional<DateRange> entrySpan(SQLite::Database& database);

/// One fault for every table with a row that can't be read.
std::vector<Fault> unreadableEntries(SQLite::Database& database);

}  // namespace steady
