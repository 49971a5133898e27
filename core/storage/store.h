#pragma once

#include "core/storage/change_log.h"
#include "core/support/result.h"

#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <type_traits>
#include <vector>

namespace SQLite {
class Database;
}

namespace steady {

enum class StoreMode { OpenOrCreate, MustExist };

/// Whether every page of the file is verified before it is used. A window verifies it after its
/// first picture (`checkTable`), because the time grows with the years in the diary; a file that
/// was cut short or is no database is refused either way.
enum class StoreCheck { AtOpen, Later };

/// A write that happened: its name, and what it touched.
struct Written {
    Touched touched;
    Text label;
};

/// One open diary file. It is the only place where SQLite's failures become values: no exception
/// leaves it, and a write happens whole or not at all.
class Store {
 public:
    /// Judges the file, opens it, checks its structure and brings it to the newest version. A
    /// refusal leaves the file exactly as it was.
    static Result<std::unique_ptr<Store>> open(std::filesystem::path const& diary, StoreMode mode,
                                               StoreCheck check = StoreCheck::AtOpen);
    /// Closes the diary; no journal file stays behind.
    ~Store();
    Store(Store const&) = delete;
    Store& operator=(Store const&) = delete;

    std::filesystem::path const& path() const { return m_path; }

    using Work = std::function<Result<void>(SQLite::Database&)>;

    /// Runs the work in one transaction and remembers it under its label for undo. When the work
    /// returns an error or throws, nothing has changed. A work that changes nothing is no step, and
    /// neither is one without a label: a half-filled form is kept, but it is nothing to take back.
    Result<Written> transact(Text const& label, Work const& work);

    /// Takes the last step back, or takes a step that was undone again. NotFound when there is
    /// none.
    Result<Written> undo();
    Result<Written> redo();
    std::optional<Text> undoText() const;
    std::optional<Text> redoText() const;

    /// What a reading function makes of the diary: `store.read([](auto& db) { return ...; })`.
    template <class Reading>
    auto read(Reading reading) const -> Result<std::invoke_result_t<Reading, SQLite::Database&>> {
        std::optional<std::invoke_result_t<Reading, SQLite::Database&>> value;
        auto done = attempt([&](SQLite::Database& database) -> Result<void> {
            value.emplace(reading(database));
            return {};
        });
        if (!done) return failure(std::move(done).error());
        return *std::move(value);
    }

    /// Structure, foreign keys, every entry readable. Names every fault.
    Result<void> check() const;
    /// The tables of the diary, and the structure of one of them with its indexes.
    std::vector<std::string> tables() const;
    Result<void> checkTable(std::string const& table) const;

    /// A proven copy of the diary (core/storage/backup.h).
    Result<void> backUpTo(std::filesystem::path const& target) const;

 private:
    Store(std::filesystem::path path, std::unique_ptr<SQLite::Database> database);
    Result<void> attempt(Work const& work) const;
    enum class Direction { Back, Forth };
    Result<Written> step(Direction direction);

    std::filesystem::path m_path;
    std::unique_ptr<SQLite::Database> m_database;
};

}  // namespace steady
