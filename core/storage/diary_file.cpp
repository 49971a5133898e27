#include "core/storage/diary_file.h"

#include "core/storage/migrations.h"
#include "core/storage/schema.h"
#include "core/storage/storage_error.h"
#include "core/support/file.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <sqlite3.h>
#include <sys/stat.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <cstdlib>
#include <memory>
#include <optional>
#include <string_view>

namespace steady {

namespace {

constexpr std::size_t kHeaderBytes = 100;         // SQLite file format, section 1.3
constexpr std::size_t kUserVersionOffset = 60;    // big-endian
constexpr std::size_t kApplicationIdOffset = 68;  // big-endian
constexpr std::string_view kMagic{"SQLite format 3\0", 16};

using DiaryHeader = std::array<unsigned char, kHeaderBytes>;

/// The first bytes, read through SQLite's own file layer. A plain open() and close() would drop
/// every POSIX lock that this process holds on the file, and with them the guard of a diary that
/// is open in another window.
std::optional<DiaryHeader> readHeader(std::filesystem::path const& diary) {
    SQLite::Database const peek(diary.string(), SQLite::OPEN_READONLY);
    sqlite3_file* file = nullptr;
    sqlite3_file_control(peek.getHandle(), "main", SQLITE_FCNTL_FILE_POINTER, &file);
    DiaryHeader header{};
    if (!file || !file->pMethods ||
        file->pMethods->xRead(file, header.data(), static_cast<int>(header.size()), 0) != SQLITE_OK)
        return std::nullopt;
    return header;
}

std::int32_t numberAt(DiaryHeader const& header, std::size_t offset) {
    std::uint32_t number = 0;
    for (std::size_t at = offset; at < offset + 4; ++at)
        number = number << 8U | header[at];
    return static_cast<std::int32_t>(number);
}

Result<void> judgeHeader(std::filesystem::path const& diary,
                         std::optional<DiaryHeader> const& header) {
    auto const where = diary.string();
    if (!header ||
        std::string_view(reinterpret_cast<char const*>(header->data()), kMagic.size()) != kMagic)
        return failure(ErrorKind::NotADiary,
                       STEADY_TEXT("storage",
                                   "%1 is not a Steady diary, so it was left untouched. Choose "
                                   "another file.")
                           .with(where));
    if (numberAt(*header, kApplicationIdOffset) != kDiaryApplicationId)
        return failure(ErrorKind::NotADiary,
                       STEADY_TEXT("storage",
                                   "%1 is a database of another program, not a Steady diary, so "
                                   "it was left untouched. Choose another file.")
                           .with(where));
    if (int const version = numberAt(*header, kUserVersionOffset); version > kDiaryVersion)
        return failure(ErrorKind::NewerVersion,
                       STEADY_TEXT("storage",
                                   "%1 was made by a newer Steady (diary version %2; this one "
                                   "knows up to %3). Update Steady to open it; the file was left "
                                   "untouched.")
                           .with(where, version, kDiaryVersion));
    return {};
}

std::filesystem::path folderOf(std::filesystem::path const& diary) {
    return diary.has_parent_path() ? diary.parent_path() : std::filesystem::path(".");
}

/// A journal has to be written beside the diary, so the folder must be writable too.
Result<void> judgePermissions(std::filesystem::path const& diary) {
    if (::access(diary.c_str(), R_OK | W_OK) != 0)
        return failure(ErrorKind::ReadOnly,
                       STEADY_TEXT("storage",
                                   "The diary %1 can't be written: the file is read-only. Make it "
                                   "writable, or open a copy.")
                           .with(diary.string()));
    if (::access(folderOf(diary).c_str(), W_OK | X_OK) != 0)
        return failure(ErrorKind::ReadOnly,
                       STEADY_TEXT("storage",
                                   "The diary %1 can't be written: its folder is read-only. Make "
                                   "the folder writable, or open a copy elsewhere.")
                           .with(diary.string()));
    return {};
}

Result<void> makeFolders(std::filesystem::path const& folder) {
    std::error_code ignored;
    if (folder.empty() || folder == folder.root_path() ||
        std::filesystem::is_directory(folder, ignored))
        return {};
    if (auto above = makeFolders(folder.parent_path()); !above) return above;
    // EEXIST is a file in the way, or a folder that another program made just now.
    if (::mkdir(folder.c_str(), 0700) == 0) return {};
    int const problem = errno;
    auto const where = folder.string();
    if (problem == EACCES || problem == EPERM || problem == EROFS)
        return failure(ErrorKind::ReadOnly,
                       STEADY_TEXT("storage",
                                   "The folder %1 can't be made: no permission. Choose another "
                                   "place for the diary.")
                           .with(where));
    if (problem == EEXIST && std::filesystem::is_directory(folder, ignored)) return {};
    return failure(
        problem == ENOTDIR || problem == EEXIST ? ErrorKind::InvalidInput : ErrorKind::Storage,
        STEADY_TEXT("storage",
                    "The folder %1 can't be made (system error %2). Choose another "
                    "place for the diary.")
            .with(where, problem));
}

/// The bytes of an empty diary of the newest version.
Result<std::string> emptyDiary(std::filesystem::path const& diary) {
    SQLite::Database blank(":memory:", SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
    blank.exec("PRAGMA application_id = " + std::to_string(kDiaryApplicationId));
    if (auto made = migrate(blank, diary, diaryMigrations()); !made) return failure(made.error());
    sqlite3_int64 size = 0;
    std::unique_ptr<unsigned char, void (*)(void*)> const bytes(
        sqlite3_serialize(blank.getHandle(), "main", &size, 0), sqlite3_free);
    return std::string(reinterpret_cast<char const*>(bytes.get()), static_cast<std::size_t>(size));
}

Error notCreated(std::filesystem::path const& diary, Error const& reason) {
    if (reason.kind == ErrorKind::ReadOnly)
        return {ErrorKind::ReadOnly,
                STEADY_TEXT("storage",
                            "No diary can be made in the folder %1: it is read-only. Choose "
                            "another folder.")
                    .with(folderOf(diary).string()),
                {}};
    return {reason.kind,
            STEADY_TEXT("storage", "The diary %1 was not made. %2")
                .with(diary.string(), reason.message),
            reason.faults};
}

}  // namespace

Result<void> judgeDiary(std::filesystem::path const& diary) {
    auto const where = diary.string();
    struct stat status {};
    if (::stat(diary.c_str(), &status) != 0)
        return failure(
            ErrorKind::NotFound,
            STEADY_TEXT("storage", "There is no diary %1. Check its name and folder.").with(where));
    if (S_ISDIR(status.st_mode))
        return failure(
            ErrorKind::NotADiary,
            STEADY_TEXT("storage", "%1 is a folder, not a diary. Choose the file inside it.")
                .with(where));
    if (!S_ISREG(status.st_mode))
        return failure(
            ErrorKind::NotADiary,
            STEADY_TEXT("storage", "%1 is a device or a pipe, not a diary. Choose a file.")
                .with(where));
    if (status.st_size == 0)
        return failure(ErrorKind::NotADiary,
                       STEADY_TEXT("storage",
                                   "%1 is empty (0 bytes), so there is no diary in it. Open a "
                                   "backup, or choose a new name to start afresh.")
                           .with(where));
    if (::access(diary.c_str(), R_OK) != 0) return judgePermissions(diary);
    if (auto known = judgeHeader(diary, readHeader(diary)); !known) return known;
    return judgePermissions(diary);
}

Result<void> createDiary(std::filesystem::path const& diary) {
    if (auto made = makeFolders(diary.parent_path()); !made) return made;
    auto const content = emptyDiary(diary);
    if (!content) return failure(content.error());
    auto fresh = diary;
    fresh += ".new-" + std::to_string(::getpid());
    if (auto written = atomicWrite(fresh, *content); !written)
        return failure(notCreated(diary, written.error()));
    // link() refuses an existing name where rename() would replace it. File systems without hard
    // links (USB sticks) get the rename.
    int problem = ::link(fresh.c_str(), diary.c_str()) == 0 ? 0 : errno;
    if (problem == EPERM || problem == EOPNOTSUPP)
        problem = std::rename(fresh.c_str(), diary.c_str()) == 0 ? 0 : errno;
    ::unlink(fresh.c_str());
    if (problem == 0 || problem == EEXIST) return {};
    return failure(ErrorKind::Storage,
                   STEADY_TEXT("storage", "The diary %1 was not made (system error %2).")
                       .with(diary.string(), problem));
}

std::filesystem::path defaultDiaryPath(char const* xdgDataHome, char const* home) {
    std::filesystem::path folder = xdgDataHome ? xdgDataHome : "";
    if (!folder.is_absolute())
        folder = std::filesystem::path(home ? home : ".") / ".local" / "share";
    return folder / "steady" / "diary.steady";
}

std::filesystem::path defaultDiaryPath() {
    return defaultDiaryPath(std::getenv("XDG_DATA_HOME"), std::getenv("HOME"));
}

}  // namespace steady
