#pragma once

#include "core/domain/entry.h"
#include "core/support/result.h"

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace steady {

/// A row that was not taken, and why.
struct RefusedRow {
    int line = 0;
    Text reason;
};

/// A row that was taken: its line and the entries that it holds (a scale gives weight and fat).
struct ImportedRow {
    int line = 0;
    std::vector<Entry> entries;  ///< never empty
};

/// What a file holds, ready to be stored in one transaction. Reading stores nothing.
struct ImportBatch {
    std::string format;             ///< "withings_weight"
    std::vector<ImportedRow> rows;  ///< oldest first
    std::vector<RefusedRow> refused;
    int read = 0;  ///< data rows seen
};

/// Recognises the format of a file by its content (or takes `format` as said) and reads it.
Result<ImportBatch> readImport(std::filesystem::path const& file,
                               std::optional<std::string> format = std::nullopt);

/// The names that `format` may take.
std::vector<std::string> importFormats();

}  // namespace steady
