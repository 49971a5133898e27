#include "core/storage/change_log.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <sqlite3.h>

#include <memory>
#include <string_view>

namespace steady {

namespace {

constexpr std::string_view kChangeLogTable = "change_log";

void orThrow(SQLite::Database& database, int outcome) {
    if (outcome != SQLITE_OK) throw SQLite::Exception(database.getHandle(), outcome);
}

Changeset takeOver(void* bytes, int size) {
    std::unique_ptr<void, void (*)(void*)> const owned(bytes, sqlite3_free);
    auto const* first = static_cast<unsigned char const*>(bytes);
    return bytes ? Changeset(first, first + size) : Changeset();
}

/// The sqlite3 API takes void* although it only reads.
void* bytesOf(Changeset const& changeset) {
    return const_cast<unsigned char*>(changeset.data());
}

int sizeOf(Changeset const& changeset) {
    return static_cast<int>(changeset.size());
}

std::optional<EntryKind> entryKindOf(std::string_view table) {
    if (table == "meal_item") return EntryKind::Food;
    return table == nameOf(EntryKind::Food) ? std::nullopt : fromName<EntryKind>(table);
}

/// The integer key of the row that the iterator stands on; for a table with a text key, 0.
std::int64_t keyAt(sqlite3_changeset_iter* at, int operation) {
    sqlite3_value* key = nullptr;
    if (operation == SQLITE_INSERT)
        sqlite3changeset_new(at, 0, &key);
    else
        sqlite3changeset_old(at, 0, &key);
    return key ? sqlite3_value_int64(key) : 0;
}

int stopAtConflict(void*, int, sqlite3_changeset_iter*) {
    return SQLITE_CHANGESET_ABORT;
}

std::optional<LoggedChange> oneChange(SQLite::Database& database, char const* sql) {
    SQLite::Statement statement(database, sql);
    if (!statement.executeStep()) return std::nullopt;
    LoggedChange change;
    change.id = statement.getColumn(0).getInt64();
    change.label = statement.getColumn(1).getString();
    auto const blob = statement.getColumn(2);
    auto const* bytes = static_cast<unsigned char const*>(blob.getBlob());
    if (bytes) change.changeset.assign(bytes, bytes + blob.getBytes());
    return change;
}

std::optional<std::string> oneLabel(SQLite::Database& database, char const* sql) {
    SQLite::Statement statement(database, sql);
    if (!statement.executeStep()) return std::nullopt;
    return statement.getColumn(0).getString();
}

}  // namespace

ChangeRecorder::ChangeRecorder(SQLite::Database& database) {
    orThrow(database, sqlite3session_create(database.getHandle(), "main", &m_session));
    sqlite3session_table_filter(
        m_session, [](void*, char const* table) { return table == kChangeLogTable ? 0 : 1; },
        nullptr);
    if (int const outcome = sqlite3session_attach(m_session, nullptr); outcome != SQLITE_OK) {
        sqlite3session_delete(m_session);
        orThrow(database, outcome);
    }
}

ChangeRecorder::~ChangeRecorder() {
    sqlite3session_delete(m_session);
}

Changeset ChangeRecorder::changeset() const {
    int size = 0;
    void* bytes = nullptr;
    if (int const outcome = sqlite3session_changeset(m_session, &size, &bytes);
        outcome != SQLITE_OK)
        throw SQLite::Exception("the change could not be recorded", outcome);
    return takeOver(bytes, size);
}

Touched touchedBy(Changeset const& changeset) {
    Touched touched;
    sqlite3_changeset_iter* at = nullptr;
    if (sqlite3changeset_start(&at, sizeOf(changeset), bytesOf(changeset)) != SQLITE_OK)
        return touched;
    while (sqlite3changeset_next(at) == SQLITE_ROW) {
        char const* table = nullptr;
        int columns = 0;
        int operation = 0;
        int indirect = 0;
        sqlite3changeset_op(at, &table, &columns, &operation, &indirect);
        touched.tables.insert(table);
        if (auto const kind = entryKindOf(table); kind && operation != SQLITE_DELETE)
            touched.ids.push_back({*kind, keyAt(at, operation)});
    }
    sqlite3changeset_finalize(at);
    return touched;
}

Changeset inverted(Changeset const& changeset) {
    int size = 0;
    void* bytes = nullptr;
    int const outcome =
        sqlite3changeset_invert(sizeOf(changeset), bytesOf(changeset), &size, &bytes);
    if (outcome != SQLITE_OK)
        throw SQLite::Exception("the change could not be turned round", outcome);
    return takeOver(bytes, size);
}

void applyChangeset(SQLite::Database& database, Changeset const& changeset) {
    orThrow(database, sqlite3changeset_apply(database.getHandle(), sizeOf(changeset),
                                             bytesOf(changeset), nullptr, stopAtConflict, nullptr));
}

void logChange(SQLite::Database& database, std::string const& label, Changeset const& changeset) {
    database.exec("DELETE FROM change_log WHERE undone = 1");
    SQLite::Statement insert(database, "INSERT INTO change_log (label, changeset) VALUES (?, ?)");
    insert.bind(1, label);
    insert.bind(2, bytesOf(changeset), sizeOf(changeset));
    insert.exec();
    SQLite::Statement trim(database,
                           "DELETE FROM change_log WHERE id NOT IN "
                           "(SELECT id FROM change_log ORDER BY id DESC LIMIT ?)");
    trim.bind(1, kUndoSteps);
    trim.exec();
}

std::optional<LoggedChange> lastDone(SQLite::Database& database) {
    return oneChange(database,
                     "SELECT id, label, changeset FROM change_log WHERE undone = 0 "
                     "ORDER BY id DESC LIMIT 1");
}

std::optional<LoggedChange> firstUndone(SQLite::Database& database) {
    return oneChange(database,
                     "SELECT id, label, changeset FROM change_log WHERE undone = 1 "
                     "ORDER BY id LIMIT 1");
}

std::optional<std::string> lastDoneLabel(SQLite::Database& database) {
    return oneLabel(database,
                    "SELECT label FROM change_log WHERE undone = 0 ORDER BY id DESC LIMIT 1");
}

std::optional<std::string> firstUndoneLabel(SQLite::Database& database) {
    return oneLabel(database, "SELECT label FROM change_log WHERE undone = 1 ORDER BY id LIMIT 1");
}

void markUndone(SQLite::Database& database, std::int64_t id, bool undone) {
    SQLite::Statement update(database, "UPDATE change_log SET undone = ? WHERE id = ?");
    update.bind(1, undone ? 1 : 0);
    update.bind(2, id);
    update.exec();
}

}  // namespace steady
