#pragma once

#include "core/support/result.h"

#include <filesystem>

namespace SQLite {
class Database;
}

namespace steady {

/// Copies an open diary to a file that counts only when it was proven: written as NAME.part with
/// SQLite's backup API, opened again read-only, integrity_check, application_id, user_version and
/// the rows of every table compared, flushed to the disk, then renamed. A target that exists is
/// replaced only by a proven copy. (A failed copy can leave a 0-byte file that passes
/// integrity_check, so that alone proves nothing.)
Result<void> backUp(SQLite::Database& diary, std::filesystem::path const& target);

}  // namespace steady
