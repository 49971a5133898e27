#pragma once

#include "core/support/text.h"

#include <string>
#include <vector>

namespace steady {

enum class ErrorKind {
    InvalidInput,  ///< What was given is refused; nothing changed.
    NotFound,      ///< There is no such file, entry or version.
    NotADiary,     ///< The file is something else (or empty).
    NewerVersion,  ///< The diary was made by a newer Steady.
    InUse,         ///< Another Steady has the diary open.
    ReadOnly,      ///< The file or folder can't be written.
    Damaged,       ///< The file fails its own check.
    DiskFull,
    Storage,  ///< Any other failure to read or write.
};

/// One thing that is wrong: where, what was given, and a sentence that says what is allowed and
/// what to do.
struct Fault {
    std::string field;  ///< Key, line ("line 12") or path.
    std::string value;
    Text message;

    bool operator==(Fault const&) const = default;
};

/// Why something was refused. All faults are named at once.
struct Error {
    ErrorKind kind = ErrorKind::InvalidInput;
    Text message;
    std::vector<Fault> faults;
};

/// "invalid_input", "in_use" ... as the command line prints it.
std::string_view nameOf(ErrorKind kind);

/// The message and every fault, one a line, in English.
std::string toEnglish(Error const& error);

}  // namespace steady
