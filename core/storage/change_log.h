#pragma once

#include "core/domain/entry.h"
#include "core/support/text.h"

#include <cstdint>
#include <optional>
#include <set>
#include <string>
#include <vector>

struct sqlite3_session;

namespace SQLite {
class Database;
}

namespace steady {

/// What a change touched, read from its changeset: the tables, and the entries that are there
/// afterwards (made or changed, not deleted).
struct Touched {
    std::set<std::string> tables;
    std::vector<EntryId> ids;
};

/// The bytes of SQLite's session extension: every row before and after.
using Changeset = std::vector<unsigned char>;

/// Records what happens to a diary while it lives, all tables but the change log itself.
class ChangeRecorder {
 public:
    explicit ChangeRecorder(SQLite::Database& database);
    ~ChangeRecorder();
    ChangeRecorder(ChangeRecorder const&) = delete;
    ChangeRecorder& operator=(ChangeRecorder const&) = delete;

    /// Empty when nothing changed in the end.
    Changeset changeset() const;

 private:
    sqlite3_session* m_session = nullptr;
};

Touched touchedBy(Changeset const& changeset);
Changeset inverted(Changeset const& changeset);
/// Applies all of it or throws SQLite::Exception: a row that is not as the changeset expects stops
/// the whole.
void applyChangeset(SQLite::Database& database, Changeset const& changeset);

/// One step that can be undone (or, once undone, redone).
struct LoggedChange {
    std::int64_t id = 0;
    std::string label;
    Changeset changeset;
};

/// How many steps back a diary remembers.
inline constexpr int kUndoSteps = 200;

/// Adds a step; what had been undone can't be redone any more, and steps beyond kUndoSteps go.
void logChange(SQLite::Database& database, std::string const& label, Changeset const& changeset);
std::optional<LoggedChange> lastDone(SQLite::Database& database);
std::optional<LoggedChange> firstUndone(SQLite::Database& database);
std::optional<std::string> lastDoneLabel(SQLite::Database& database);
std::optional<std::string> firstUndoneLabel(SQLite::Database& database);
void markUndone(SQLite::Database& database, std::int64_t id, bool undone);

}  // namespace steady
