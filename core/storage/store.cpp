#include "core/storage/store.h"

#include "core/storage/backup.h"
#include "core/storage/connection.h"
#include "core/storage/diary_file.h"
#include "core/storage/entry_tables.h"
#include "core/storage/label_json.h"
#include "core/storage/migrations.h"
#include "core/storage/storage_error.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <cerrno>

namespace steady {

namespace {

/// Every complaint of a pragma that answers "ok" when all is well.
std::vector<Fault> complaintsOf(SQLite::Database& database, std::string const& pragma) {
    std::vector<Fault> faults;
    SQLite::Statement answer(database, "PRAGMA " + pragma);
    while (answer.executeStep())
        if (auto const line = answer.getColumn(0).getString(); line != "ok")
            faults.push_back({pragma, "", verbatim(line)});
    return faults;
}

std::vector<Fault> brokenReferences(SQLite::Database& database) {
    std::vector<Fault> faults;
    SQLite::Statement answer(database, "PRAGMA foreign_key_check");
    while (answer.executeStep())
        faults.push_back({answer.getColumn(0).getString(), answer.getColumn(1).getString(),
                          STEADY_TEXT("storage", "This row belongs to a row of %1 that is gone.")
                              .with(answer.getColumn(2).getString())});
    return faults;
}

/// Entries are nobody else's business; a diary that came from elsewhere is repaired.
void keepPrivate(std::filesystem::path const& diary) {
    using std::filesystem::perms;
    std::error_code ignored;
    std::filesystem::permissions(diary, perms::owner_read | perms::owner_write, ignored);
}

Error openingError(SQLite::Exception const& problem, std::filesystem::path const& diary) {
    return storageError(problem, 0, diary);
}

/// Something other than SQLite failed while a row was read: a name that this program does not
/// know, a date that is none.
Error unreadableError(std::filesystem::path const& diary, std::exception const& problem) {
    return damagedError(diary, {{diary.string(), "", verbatim(problem.what())}});
}

Text labelOf(std::string const& json) {
    return labelFromJson(json).value_or(STEADY_TEXT("undo", "Last change"));
}

}  // namespace

Store::Store(std::filesystem::path path, std::unique_ptr<SQLite::Database> database)
    : m_path(std::move(path)), m_database(std::move(database)) {}

Store::~Store() {
    // Leaving TRUNCATE deletes the empty journal, so that the diary is one file again.
    try {
        m_database->execAndGet("PRAGMA journal_mode = DELETE");
    } catch (SQLite::Exception const&) {
        // The journal stays; the next start deals with it.
    }
}

Result<std::unique_ptr<Store>> Store::open(std::filesystem::path const& diary, StoreMode mode,
                                           StoreCheck check) {
    try {
        std::error_code ignored;
        if (mode == StoreMode::OpenOrCreate && !std::filesystem::exists(diary, ignored))
            if (auto made = createDiary(diary); !made) return failure(made.error());
        if (auto judged = judgeDiary(diary); !judged) return failure(judged.error());
        auto database = connectToDiary(diary);
        if (check == StoreCheck::AtOpen || needsMigration(*database))
            if (auto faults = complaintsOf(*database, "integrity_check"); !faults.empty())
                return failure(damagedError(diary, std::move(faults)));
        if (auto migrated = migrate(*database, diary, diaryMigrations()); !migrated)
            return failure(migrated.error());
        keepPrivate(diary);
        return std::unique_ptr<Store>(new Store(diary, std::move(database)));
    } catch (SQLite::Exception const& problem) {
        return failure(openingError(problem, diary));
    } catch (std::exception const& problem) {
        return failure(unreadableError(diary, problem));
    }
}

Result<void> Store::attempt(Work const& work) const {
    // SQLite keeps the errno of a failed statement, but not that of a failed COMMIT; taking the
    // transaction back leaves errno alone.
    errno = 0;
    try {
        return work(*m_database);
    } catch (SQLite::Exception const& problem) {
        return failure(storageError(problem, errno, m_path));
    } catch (std::exception const& problem) {
        return failure(unreadableError(m_path, problem));
    }
}

Result<Written> Store::transact(Text const& label, Work const& work) {
    Written written{{}, label};
    auto done = attempt([&](SQLite::Database& database) -> Result<void> {
        SQLite::Transaction transaction(database, SQLite::TransactionBehavior::IMMEDIATE);
        ChangeRecorder const recorder(database);
        if (auto worked = work(database); !worked) return worked;
        auto const changeset = recorder.changeset();
        if (!changeset.empty() && !label.empty())
            logChange(database, labelToJson(label), changeset);
        transaction.commit();
        written.touched = touchedBy(changeset);
        return {};
    });
    if (!done) return failure(std::move(done).error());
    return written;
}

Result<Written> Store::step(Direction direction) {
    Written written;
    bool const back = direction == Direction::Back;
    auto done = attempt([&](SQLite::Database& database) -> Result<void> {
        SQLite::Transaction transaction(database, SQLite::TransactionBehavior::IMMEDIATE);
        auto const change = back ? lastDone(database) : firstUndone(database);
        if (!change)
            return failure(ErrorKind::NotFound,
                           back ? STEADY_TEXT("storage", "There is nothing to undo.")
                                : STEADY_TEXT("storage", "There is nothing to redo."));
        auto const changeset = back ? inverted(change->changeset) : change->changeset;
        applyChangeset(database, changeset);
        markUndone(database, change->id, back);
        transaction.commit();
        written = {touchedBy(changeset), labelOf(change->label)};
        return {};
    });
    if (!done) return failure(std::move(done).error());
    return written;
}

Result<Written> Store::undo() {
    return step(Direction::Back);
}

Result<Written> Store::redo() {
    return step(Direction::Forth);
}

std::optional<Text> Store::undoText() const {
    auto const label = read(lastDoneLabel);
    if (!label || !*label) return std::nullopt;
    return labelOf(**label);
}

std::optional<Text> Store::redoText() const {
    auto const label = read(firstUndoneLabel);
    if (!label || !*label) return std::nullopt;
    return labelOf(**label);
}

Result<void> Store::check() const {
    std::vector<Fault> faults;
    auto looked = attempt([&](SQLite::Database& database) -> Result<void> {
        faults = complaintsOf(database, "integrity_check");
        for (auto& fault : brokenReferences(database))
            faults.push_back(std::move(fault));
        for (auto& fault : unreadableEntries(database))
            faults.push_back(std::move(fault));
        return {};
    });
    if (!looked) return looked;
    if (!faults.empty()) return failure(damagedError(m_path, std::move(faults)));
    return {};
}

std::vector<std::string> Store::tables() const {
    auto const names = read([](SQLite::Database& database) {
        std::vector<std::string> found;
        SQLite::Statement select(database, "SELECT name FROM sqlite_schema WHERE type = 'table'");
        while (select.executeStep())
            found.push_back(select.getColumn(0).getString());
        return found;
    });
    return names.value_or(std::vector<std::string>{});
}

Result<void> Store::checkTable(std::string const& table) const {
    return attempt([&](SQLite::Database& database) -> Result<void> {
        auto faults = complaintsOf(database, "integrity_check('" + table + "')");
        if (faults.empty()) return {};
        return failure(damagedError(m_path, std::move(faults)));
    });
}

Result<void> Store::backUpTo(std::filesystem::path const& target) const {
    return attempt([&](SQLite::Database& database) { return backUp(database, target); });
}

}  // namespace steady
