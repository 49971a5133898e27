#include "core/support/error.h"

namespace steady {

std::string_view nameOf(ErrorKind kind) {
    switch (kind) {
        case ErrorKind::InvalidInput:
            return "invalid_input";
        case ErrorKind::NotFound:
            return "not_found";
        case ErrorKind::NotADiary:
            return "not_a_diary";
        case ErrorKind::NewerVersion:
            return "newer_version";
        case ErrorKind::InUse:
            return "in_use";
        case ErrorKind::ReadOnly:
            return "read_only";
        case ErrorKind::Damaged:
            return "damaged";
        case ErrorKind::DiskFull:
            return "disk_full";
        case ErrorKind::Storage:
            return "storage";
    }
    return "storage";
}

std::string toEnglish(Error const& error) {
    std::string lines = toEnglish(error.message);
    for (auto const& fault : error.faults) {
        if (!lines.empty()) lines += '\n';
        lines += fault.field;
        if (!fault.value.empty()) lines += " = " + fault.value;
        lines += ": " + toEnglish(fault.message);
    }
    return lines;
}

}  // namespace steady
