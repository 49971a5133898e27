#include "core/exchange/import_format.h"
#include "core/support/number.h"

// Libra (Android) CSV, versions 5 and 6: "#Version:5", "#Units:kg", then "#date;weight;..." and
// rows with semicolons. Version 6 writes times in UTC ("...Z").
namespace steady {

namespace {

constexpr std::string_view kLibraStart = "#Version:";

/// The unit of the "#Units:" line.
std::string_view libraUnit(std::vector<CsvRow> const& rows) {
    for (auto const& row : rows)
        if (row.cells.front().starts_with("#Units:"))
            return row.cells.front().find("lb") == std::string::npos ? "kg" : "lb";
    return "kg";
}

/// A trend-only row repeats no weighing; Libra writes weight in the second cell.
constexpr std::size_t kLibraWeight = 1;
constexpr std::size_t kLibraBodyFat = 3;

}  // namespace

bool isLibra(ImportText const& file) {
    return file.text.starts_with(kLibraStart) || file.text.starts_with("\xEF\xBB\xBF#Version:");
}

Result<ImportBatch> readLibra(ImportText const& file) {
    auto const rows = readCsv(file.text, {';', CsvFormat::Quotes::Rfc4180});
    if (!rows) return failure(rows.error());
    auto const unit = libraUnit(*rows);
    ImportBatch batch;
    for (auto const& row : *rows) {
        if (row.cells.front().starts_with('#')) continue;
        ++batch.read;
        auto const when = parseIsoMoment(cellAt(row, 0));
        auto const value = parseNumber(cellAt(row, kLibraWeight));
        if (!when || !value) {
            batch.refused.push_back({row.line, when ? unreadableNumber(cellAt(row, kLibraWeight))
                                                    : unreadableDate(cellAt(row, 0))});
            continue;
        }
        auto const weight = bodyMeasurement(MeasuredQuantity::Weight, *when, *value, unit);
        if (!weight) {
            batch.refused.push_back({row.line, implausibleWeight(*value, unit)});
            continue;
        }
        batch.rows.push_back({row.line, {*weight}});
        auto const fat = parseNumber(cellAt(row, kLibraBodyFat));
        if (auto const entry =
                fat ? bodyMeasurement(MeasuredQuantity::BodyFat, *when, *fat, "%") : std::nullopt)
            batch.rows.back().entries.emplace_back(*entry);
    }
    return batch;
}

}  // namespace steady
