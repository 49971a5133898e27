#include "core/exchange/import.h"

#include "core/exchange/import_format.h"
#include "core/support/file.h"

#include <algorithm>
#include <array>
#include <tuple>

namespace steady {

namespace {

constexpr std::array<ImportFormat, 4> kImportFormats{{
    {"withings_weight", isWithingsWeight, readWithingsWeight},
    {"openscale", isOpenScale, readOpenScale},
    {"libra", isLibra, readLibra},
    {"date_weight", isDateWeight, readDateWeight},
}};

std::string namesOfImportFormats() {
    std::string names;
    for (auto const& format : kImportFormats)
        names += (names.empty() ? "" : ", ") + std::string(format.name);
    return names;
}

/// Oldest first; rows of one moment keep their order.
void sortByTime(std::vector<ImportedRow>& rows) {
    auto const moment = [](ImportedRow const& row) {
        auto const& when = whenOf(row.entries.front());
        return std::tuple(when.day, when.time.value_or(ClockTime{}).minutesSinceMidnight);
    };
    std::stable_sort(rows.begin(), rows.end(), [&](ImportedRow const& a, ImportedRow const& b) {
        return moment(a) < moment(b);
    });
}

Result<ImportFormat const*> chosenFormat(ImportText const& file,
                                         std::optional<std::string> const& name,
                                         std::string const& path) {
    for (auto const& format : kImportFormats)
        if (name ? format.name == *name : format.recognises(file)) return &format;
    if (name)
        return failure(ErrorKind::InvalidInput,
                       STEADY_TEXT("import", "There is no format %1. Known: %2.")
                           .with(*name, namesOfImportFormats()));
    return failure(ErrorKind::InvalidInput,
                   STEADY_TEXT("import",
                               "What %1 holds could not be recognised. Steady reads: %2. A table "
                               "with a date and a weight column always works.")
                       .with(path, namesOfImportFormats()));
}

}  // namespace

std::span<ImportFormat const> knownImportFormats() {
    return kImportFormats;
}

Result<ImportBatch> readImport(std::filesystem::path const& file,
                               std::optional<std::string> format) {
    auto const content = readFile(file);
    if (!content) return failure(content.error());
    ImportText text{*content, guessSeparator(*content), {}};
    if (auto rows = readCsv(*content, {text.separator, CsvFormat::Quotes::Rfc4180}))
        text.rows = std::move(*rows);
    auto const chosen = chosenFormat(text, format, file.filename().string());
    if (!chosen) return failure(chosen.error());
    auto batch = (*chosen)->read(text);
    if (!batch) return batch;
    batch->format = (*chosen)->name;
    sortByTime(batch->rows);
    return batch;
}

std::vector<std::string> importFormats() {
    std::vector<std::string> names;
    for (auto const& format : kImportFormats)
        names.emplace_back(format.name);
    return names;
}

}  // namespace steady
