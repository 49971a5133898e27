#pragma once

#include "core/support/error.h"

#include <filesystem>

namespace SQLite {
class Exception;
}

namespace steady {

/// What a failure of SQLite means for the person. `systemError` is the errno behind it, 0 when
/// there is none: a full disk shows itself only there.
Error storageError(SQLite::Exception const& problem, int systemError,
                   std::filesystem::path const& diary);

/// The diary fails its own check; every fault is named.
Error damagedError(std::filesystem::path const& diary, std::vector<Fault> faults);

/// Another Steady (or this one, in another window) has the diary open.
Error inUseError(std::filesystem::path const& diary);

}  // namespace steady
