#include "core/storage/storage_error.h"

#include <SQLiteCpp/Exception.h>
#include <sqlite3.h>

#include <cerrno>

namespace steady {

namespace {

constexpr int kPrimaryCode = 0xff;  // extended result codes keep the primary one in the low byte

bool saysDiskFull(int code, int systemError) {
    if ((code & kPrimaryCode) == SQLITE_FULL) return true;
    return (code & kPrimaryCode) == SQLITE_IOERR &&
           (systemError == ENOSPC || systemError == EDQUOT || systemError == EFBIG);
}

}  // namespace

Error inUseError(std::filesystem::path const& diary) {
    return {ErrorKind::InUse,
            STEADY_TEXT("storage",
                        "The diary %1 is already open in another Steady. Close it there, then try "
                        "again.")
                .with(diary.string()),
            {}};
}

Error damagedError(std::filesystem::path const& diary, std::vector<Fault> faults) {
    return {ErrorKind::Damaged,
            STEADY_TEXT("storage",
                        "The diary %1 is damaged and was left as it is. Open the newest backup "
                        "instead, and keep this file for rescue.")
                .with(diary.string()),
            std::move(faults)};
}

Error storageError(SQLite::Exception const& problem, int systemError,
                   std::filesystem::path const& diary) {
    // SQLiteCpp leaves the extended code at -1 when it had no connection to ask.
    int const code = problem.getExtendedErrorCode() >= 0 ? problem.getExtendedErrorCode()
                                                         : problem.getErrorCode();
    auto const where = diary.string();
    if (saysDiskFull(code, systemError))
        return {ErrorKind::DiskFull,
                STEADY_TEXT("storage",
                            "The disk is full, so nothing was changed in %1. Free some space and "
                            "try again.")
                    .with(where),
                {}};
    switch (code & kPrimaryCode) {
        case SQLITE_BUSY:
        case SQLITE_LOCKED:
            return inUseError(diary);
        case SQLITE_CORRUPT:
        case SQLITE_NOTADB:
            return damagedError(diary, {{where, "", verbatim(problem.what())}});
        case SQLITE_READONLY:
        case SQLITE_PERM:
        case SQLITE_CANTOPEN:
            return {
                ErrorKind::ReadOnly,
                STEADY_TEXT("storage", "The diary %1 can't be written: no permission.").with(where),
                {}};
        case SQLITE_CONSTRAINT:
            return {ErrorKind::InvalidInput,
                    STEADY_TEXT("storage", "A value is outside what a diary can hold (%1).")
                        .with(problem.what()),
                    {}};
        default:
            return {ErrorKind::Storage,
                    STEADY_TEXT("storage", "The diary %1 could not be read or written (%2).")
                        .with(where, problem.what()),
                    {}};
    }
}

}  // namespace steady
