#pragma once

#include "core/exchange/import.h"
#include "core/support/csv.h"

#include <span>
#include <string_view>

namespace steady {

/// A file that is being imported: all of it, and as table rows when it is one.
struct ImportText {
    std::string_view text;
    char separator = ',';
    std::vector<CsvRow> rows;
};

/// One kind of file. `recognises` looks at the content only; `read` takes every good row, oldest
/// or newest first as they come, and says which rows it refused.
struct ImportFormat {
    std::string_view name;
    bool (*recognises)(ImportText const& file);
    Result<ImportBatch> (*read)(ImportText const& file);
};

/// All kinds, the most particular first.
std::span<ImportFormat const> knownImportFormats();

// One per file.
bool isWithingsWeight(ImportText const& file);
Result<ImportBatch> readWithingsWeight(ImportText const& file);
bool isOpenScale(ImportText const& file);
Result<ImportBatch> readOpenScale(ImportText const& file);
bool isLibra(ImportText const& file);
Result<ImportBatch> readLibra(ImportText const& file);
bool isDateWeight(ImportText const& file);
Result<ImportBatch> readDateWeight(ImportText const& file);

/// The place of a column whose folded name is `name`.
std::optional<std::size_t> columnNamed(CsvRow const& header, std::string_view name);

/// The cell at a place, without blanks; empty when the row is shorter.
std::string_view cellAt(CsvRow const& row, std::size_t column);

/// "2019-09-23 21:37:34", "2019-09-23T08:00:00.000Z", "2019-09-23": day and wall clock.
std::optional<EntryTime> parseIsoMoment(std::string_view text);

/// A weight or other body figure as an entry; nothing when it is outside its hard range.
std::optional<Measurement> bodyMeasurement(MeasuredQuantity quantity, EntryTime when, double value,
                                           std::string_view unit);

/// "This is no date that can be read ..." and its kin, shared by the formats.
Text unreadableDate(std::string_view cell);
Text unreadableNumber(std::string_view cell);
Text implausibleWeight(double value, std::string_view unit);

}  // namespace steady
