#include "core/storage/entry_tables.h"

#include "core/storage/entry_table.h"

#include <SQLiteCpp/Column.h>
#include <SQLiteCpp/Database.h>

#include <algorithm>
#include <array>
#include <tuple>

namespace steady {

namespace {

using EntryTables = std::array<EntryTable const*, 7>;

EntryTables allEntryTables() {
    return {&kMealItemTable, &kWorkoutTable, &kNightTable, &kMeasurementTable,
            &kFeelingTable,  &kFlagTable,    &kNoteTable};
}

EntryTable const& tableOf(EntryKind kind) {
    auto const tables = allEntryTables();
    return **std::find_if(tables.begin(), tables.end(),
                          [kind](EntryTable const* table) { return table->kind == kind; });
}

constexpr std::string_view kTimeColumns = "day, time, utc_offset_min";

std::string columnsOf(EntryTable const& table) {
    return std::string(kTimeColumns) + ", " + std::string(table.columns);
}

std::string questionMarks(std::string_view columns) {
    std::string marks = "?";
    for (auto const sign : columns)
        if (sign == ',') marks += ", ?";
    return marks;
}

void giveId(Entry& entry, std::int64_t row) {
    std::visit([row](auto& it) { it.id.row = row; }, entry);
}

Entry readEntryRow(EntryTable const& table, SQLite::Statement& statement) {
    RowReader from(statement);
    auto const row = from.whole();
    auto const when = from.entryTime();
    auto entry = table.read(from);
    std::visit([&when](auto& it) { it.when = when; }, entry);
    giveId(entry, row);
    return entry;
}

std::vector<Entry> readEntryRows(SQLite::Database& database, EntryTable const& table,
                                 SQLite::Statement& select) {
    std::vector<Entry> entries;
    while (select.executeStep())
        entries.push_back(readEntryRow(table, select));
    if (table.readChildren) table.readChildren(database, entries);
    return entries;
}

std::string selectFrom(EntryTable const& table, std::string_view where) {
    std::string sql = "SELECT id, " + columnsOf(table) + " FROM ";
    return sql.append(table.name).append(" WHERE ").append(where);
}

bool isEarlier(Entry const& a, Entry const& b) {
    static constexpr int kNoTime = 24 * 60;
    auto const rank = [](Entry const& entry) {
        auto const& when = whenOf(entry);
        return std::tuple(when.day, when.time ? when.time->minutesSinceMidnight : kNoTime,
                          idOf(entry));
    };
    return rank(a) < rank(b);
}

}  // namespace

EntryId addEntry(SQLite::Database& database, Entry const& entry) {
    auto const& table = tableOf(idOf(entry).kind);
    auto const columns = columnsOf(table);
    SQLite::Statement insert(database, "INSERT INTO " + std::string(table.name) + " (" + columns +
                                           ") VALUES (" + questionMarks(columns) + ")");
    Binder to(insert);
    to.put(whenOf(entry));
    table.bind(to, entry);
    insert.exec();
    EntryId const id{table.kind, database.getLastInsertRowid()};
    if (table.addChildren) {
        Entry stored = entry;
        giveId(stored, id.row);
        table.addChildren(database, stored);
    }
    return id;
}

bool changeEntry(SQLite::Database& database, Entry const& entry) {
    auto const id = idOf(entry);
    auto const& table = tableOf(id.kind);
    auto const columns = columnsOf(table);
    SQLite::Statement update(database, "UPDATE " + std::string(table.name) + " SET (" + columns +
                                           ") = (" + questionMarks(columns) + ") WHERE id = ?");
    Binder to(update);
    to.put(whenOf(entry));
    table.bind(to, entry);
    to.put(id.row);
    if (update.exec() == 0) return false;
    if (table.removeChildren) table.removeChildren(database, id.row);
    if (table.addChildren) table.addChildren(database, entry);
    return true;
}

bool removeEntry(SQLite::Database& database, EntryId id) {
    auto const& table = tableOf(id.kind);
    if (table.removeChildren) table.removeChildren(database, id.row);
    SQLite::Statement remove(database, "DELETE FROM " + std::string(table.name) + " WHERE id = ?");
    remove.bind(1, id.row);
    return remove.exec() > 0;
}

std::optional<Entry> entryById(SQLite::Database& database, EntryId id) {
    auto const& table = tableOf(id.kind);
    SQLite::Statement select(database, selectFrom(table, "id = ?"));
    select.bind(1, id.row);
    auto entries = readEntryRows(database, table, select);
    if (entries.empty()) return std::nullopt;
    return std::move(entries.front());
}

std::vector<Entry> entriesOfKinds(SQLite::Database& database,
                                  std::vector<KindRange> const& wanted) {
    std::vector<Entry> all;
    for (auto const& [kind, days] : wanted) {
        auto const& table = tableOf(kind);
        SQLite::Statement select(database, selectFrom(table, "day BETWEEN ? AND ?"));
        select.bind(1, toIso(days.from));
        select.bind(2, toIso(days.to));
        auto entries = readEntryRows(database, table, select);
        std::move(entries.begin(), entries.end(), std::back_inserter(all));
    }
    std::sort(all.begin(), all.end(), isEarlier);
    return all;
}

std::vector<Entry> entriesBetween(SQLite::Database& database, DateRange range) {
    std::vector<KindRange> wanted;
    for (auto const* table : allEntryTables())
        wanted.push_back({table->kind, range});
    return entriesOfKinds(database, wanted);
}

std::optional<DateRange> entrySpan(SQLite::Database& database) {
    std::optional<DateRange> span;
    for (auto const* table : allEntryTables()) {
        // Two index look-ups; min and max in one SELECT would walk the whole index.
        std::string const from = " FROM " + std::string(table->name);
        SQLite::Statement ends(
            database, "SELECT (SELECT min(day)" + from + "), (SELECT max(day)" + from + ")");
        if (!ends.executeStep() || ends.getColumn(0).isNull()) continue;
        RowReader columns(ends);
        auto const first = columns.day();
        auto const last = columns.day();
        span = span ? DateRange{std::min(span->from, first), std::max(span->to, last)}
                    : DateRange{first, last};
    }
    return span;
}

std::vector<Fault> unreadableEntries(SQLite::Database& database) {
    std::vector<Fault> faults;
    for (auto const* table : allEntryTables()) {
        SQLite::Statement select(database, selectFrom(*table, "true"));
        while (select.executeStep()) {
            try {
                readEntryRow(*table, select);
            } catch (UnreadableRow const& problem) {
                faults.push_back(
                    {std::string(table->name), select.getColumn(0).getString(),
                     STEADY_TEXT("storage", "This row can't be read (%1).").with(problem.what())});
            }
        }
    }
    return faults;
}

}  // namespace steady
