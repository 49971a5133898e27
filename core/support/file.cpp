#include "core/support/file.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <fstream>
#include <sstream>

namespace steady {

namespace {

/// An open file that closes itself.
class Descriptor {
 public:
    explicit Descriptor(int number) : m_number(number) {}
    ~Descriptor() {
        if (m_number >= 0) ::close(m_number);
    }
    Descriptor(Descriptor const&) = delete;
    Descriptor& operator=(Descriptor const&) = delete;

    int number() const { return m_number; }
    bool isOpen() const { return m_number >= 0; }

 private:
    int m_number;
};

Error writeError(std::filesystem::path const& path, int problem) {
    auto const where = path.string();
    switch (problem) {
        case ENOSPC:
        case EDQUOT:
        case EFBIG:
            return {ErrorKind::DiskFull,
                    STEADY_TEXT("file",
                                "The disk is full, so %1 was not written; what was there "
                                "before is untouched. Free some space and try again.")
                        .with(where),
                    {}};
        case ENOENT:
        case ENOTDIR:
            return {ErrorKind::NotFound,
                    STEADY_TEXT("file",
                                "The folder of %1 does not exist. Choose another folder or "
                                "make it first.")
                        .with(where),
                    {}};
        case EACCES:
        case EPERM:
        case EROFS:
            return {
                ErrorKind::ReadOnly,
                STEADY_TEXT("file", "%1 can't be written: no permission. Choose another folder.")
                    .with(where),
                {}};
        default:
            return {ErrorKind::Storage,
                    STEADY_TEXT("file", "%1 could not be written (system error %2).")
                        .with(where, problem),
                    {}};
    }
}

/// All bytes to the disk, or the error number.
int writeAll(int descriptor, std::string_view content) {
    while (!content.empty()) {
        auto const written = ::write(descriptor, content.data(), content.size());
        if (written < 0 && errno == EINTR) continue;
        if (written <= 0) return written < 0 ? errno : ENOSPC;
        content.remove_prefix(static_cast<std::size_t>(written));
    }
    return ::fsync(descriptor) == 0 ? 0 : errno;
}

void flushFolder(std::filesystem::path const& folder) {
    Descriptor const opened(::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (opened.isOpen()) ::fsync(opened.number());
}

}  // namespace

Result<std::string> readFile(std::filesystem::path const& path, std::size_t mostBytes) {
    std::error_code problem;
    auto const status = std::filesystem::status(path, problem);
    if (!std::filesystem::exists(status))
        return failure(ErrorKind::NotFound,
                       STEADY_TEXT("file", "There is no file %1.").with(path.string()));
    if (!std::filesystem::is_regular_file(status))
        return failure(
            ErrorKind::InvalidInput,
            STEADY_TEXT("file", "%1 is not a file that can be read.").with(path.string()));
    if (std::filesystem::file_size(path, problem) > mostBytes)
        return failure(ErrorKind::InvalidInput,
                       STEADY_TEXT("file", "%1 is larger than %2 MB, too large to read at once.")
                           .with(path.string(), figure(static_cast<double>(mostBytes >> 20U))));
    std::ifstream stream(path, std::ios::binary);
    std::ostringstream content;
    content << stream.rdbuf();
    if (!stream)
        return failure(ErrorKind::Storage,
                       STEADY_TEXT("file", "%1 could not be read.").with(path.string()));
    return std::move(content).str();
}

Result<void> atomicWrite(std::filesystem::path const& path, std::string_view content) {
    auto part = path;
    part += ".part";
    int problem = 0;
    {
        Descriptor const opened(
            ::open(part.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW, 0600));
        if (!opened.isOpen()) return failure(writeError(path, errno));
        problem = writeAll(opened.number(), content);
    }
    if (problem == 0 && std::rename(part.c_str(), path.c_str()) != 0) problem = errno;
    if (problem != 0) {
        ::unlink(part.c_str());
        return failure(writeError(path, problem));
    }
    flushFolder(path.has_parent_path() ? path.parent_path() : ".");
    return {};
}

}  // namespace steady
