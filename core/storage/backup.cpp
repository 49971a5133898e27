#include "core/storage/backup.h"

#include "core/storage/storage_error.h"

#include <SQLiteCpp/Backup.h>
#include <SQLiteCpp/SQLiteCpp.h>
#include <fcntl.h>
#include <sqlite3.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <map>

namespace steady {

namespace {

/// What a copy must have in common with its original.
struct DiaryDigest {
    int applicationId = 0;
    int version = 0;
    std::map<std::string, std::int64_t> rows;

    bool operator==(DiaryDigest const&) const = default;
};

DiaryDigest digestOf(SQLite::Database& database) {
    DiaryDigest digest;
    digest.applicationId = database.execAndGet("PRAGMA application_id").getInt();
    digest.version = database.execAndGet("PRAGMA user_version").getInt();
    SQLite::Statement tables(database,
                             "SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name");
    while (tables.executeStep()) {
        auto const name = tables.getColumn(0).getString();
        digest.rows[name] = database.execAndGet("SELECT count(*) FROM \"" + name + "\"").getInt64();
    }
    return digest;
}

/// Removes the unfinished copy unless it was taken over.
class PartFile {
 public:
    explicit PartFile(std::filesystem::path path) : m_path(std::move(path)) { remove(); }
    ~PartFile() { remove(); }
    PartFile(PartFile const&) = delete;
    PartFile& operator=(PartFile const&) = delete;

    std::filesystem::path const& path() const { return m_path; }

 private:
    void remove() const {
        std::error_code ignored;
        std::filesystem::remove(m_path, ignored);
    }
    std::filesystem::path m_path;
};

/// 0, or the errno of the failure.
int flushToDisk(std::filesystem::path const& path) {
    int const opened = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
    if (opened < 0) return errno;
    int const problem = ::fsync(opened) == 0 ? 0 : errno;
    ::close(opened);
    return problem;
}

/// Throws SQLite::Exception, with the errno behind it in `systemError`: closing the failed copy
/// would wipe it out.
void copyPages(SQLite::Database& from, std::filesystem::path const& part, int& systemError) {
    int const made = ::open(part.c_str(), O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC, 0600);
    if (made >= 0) ::close(made);
    SQLite::Database copy(part.string(), SQLite::OPEN_READWRITE);
    // The copy is synced as a whole before it is renamed; it needs no journal on the way.
    copy.exec("PRAGMA journal_mode = OFF");
    SQLite::Backup pages(copy, from);
    errno = 0;
    try {
        if (int const outcome = pages.executeStep(); outcome != SQLITE_DONE)
            throw SQLite::Exception("the copy did not finish", outcome);
    } catch (SQLite::Exception const&) {
        systemError = errno;
        throw;
    }
}

bool isProven(std::filesystem::path const& part, DiaryDigest const& original) {
    SQLite::Database copy(part.string(), SQLite::OPEN_READONLY);
    return copy.execAndGet("PRAGMA integrity_check").getString() == "ok" &&
           digestOf(copy) == original;
}

Error backupFailed(std::filesystem::path const& target, int problem) {
    if (problem == ENOSPC || problem == EDQUOT || problem == EFBIG)
        return {ErrorKind::DiskFull,
                STEADY_TEXT("storage", "The disk is full, so no copy was made at %1.")
                    .with(target.string()),
                {}};
    return {ErrorKind::Storage,
            STEADY_TEXT("storage", "No copy was made at %1 (system error %2).")
                .with(target.string(), problem),
            {}};
}

}  // namespace

Result<void> backUp(SQLite::Database& diary, std::filesystem::path const& target) {
    auto partPath = target;
    partPath += ".part";
    PartFile const part(partPath);
    int systemError = 0;
    try {
        copyPages(diary, part.path(), systemError);
        if (!isProven(part.path(), digestOf(diary)))
            return failure(ErrorKind::Damaged,
                           STEADY_TEXT("storage",
                                       "The copy at %1 did not match the diary and was thrown "
                                       "away. The diary itself is untouched.")
                               .with(target.string()));
    } catch (SQLite::Exception const& problem) {
        return failure(storageError(problem, systemError, target));
    }
    if (int const problem = flushToDisk(part.path())) return failure(backupFailed(target, problem));
    if (std::rename(part.path().c_str(), target.c_str()) != 0)
        return failure(backupFailed(target, errno));
    flushToDisk(target.has_parent_path() ? target.parent_path() : ".");
    return {};
}

}  // namespace steady
