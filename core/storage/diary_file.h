#pragma once

#include "core/support/result.h"

#include <filesystem>

namespace steady {

/// Whether the file can be opened as a diary by this program: an ordinary file with our mark in its
/// header, not newer than us, that we may write. Each refusal has its own sentence. Nothing is
/// locked, changed or created by asking, also while another Steady writes to it.
Result<void> judgeDiary(std::filesystem::path const& diary);

/// Makes a new, empty diary (mode 0600; folders that are missing are made with 0700). It appears
/// complete or not at all, and never replaces a file that is there.
Result<void> createDiary(std::filesystem::path const& diary);

/// Where the diary lives when nobody said otherwise: $XDG_DATA_HOME/steady/diary.steady, or below
/// ~/.local/share. A relative XDG_DATA_HOME is ignored, as its specification asks.
std::filesystem::path defaultDiaryPath();
std::filesystem::path defaultDiaryPath(char const* xdgDataHome, char const* home);

}  // namespace steady
