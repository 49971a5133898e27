#pragma once

#include "core/support/result.h"

#include <filesystem>
#include <string>
#include <string_view>

namespace steady {

/// The whole content of a file. A missing file, a folder or one larger than `mostBytes` is refused
/// with its own sentence.
Result<std::string> readFile(std::filesystem::path const& path, std::size_t mostBytes = 64U << 20U);

/// Writes a whole file so that afterwards there is either the old content or all of the new one,
/// also on a full disk or at power loss: a sibling file is written (mode 0600), its size checked,
/// flushed to the disk and renamed, and the folder flushed.
Result<void> atomicWrite(std::filesystem::path const& path, std::string_view content);

}  // namespace steady
