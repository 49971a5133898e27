#include "core/exchange/import_format.h"
#include "core/support/number.h"

#include <array>

// openScale 1.x CSV export: one row a weighing, all columns quoted in the header, kilograms and
// centimetres, 0.0 where nothing was measured.
namespace steady {

namespace {

struct OpenScaleColumn {
    std::string_view name;
    MeasuredQuantity quantity;
    std::string_view unit;
};
constexpr std::array<OpenScaleColumn, 4> kOpenScaleColumns{
    {{"weight", MeasuredQuantity::Weight, "kg"},
     {"waist", MeasuredQuantity::Waist, "cm"},
     {"neck", MeasuredQuantity::Neck, "cm"},
     {"fat", MeasuredQuantity::BodyFat, "%"}}};

}  // namespace

bool isOpenScale(ImportText const& file) {
    return !file.rows.empty() && columnNamed(file.rows.front(), "datetime") &&
           columnNamed(file.rows.front(), "weight") && columnNamed(file.rows.front(), "lbm");
}

Result<ImportBatch> readOpenScale(ImportText const& file) {
    if (!isOpenScale(file))
        return failure(ErrorKind::InvalidInput,
                       STEADY_TEXT("import",
                                   "This is no openScale file: its first line needs dateTime, "
                                   "weight and lbm."));
    auto const& header = file.rows.front();
    auto const dateColumn = *columnNamed(header, "datetime");
    auto const weightColumn = *columnNamed(header, "weight");
    ImportBatch batch;
    for (std::size_t i = 1; i < file.rows.size(); ++i) {
        auto const& row = file.rows[i];
        ++batch.read;
        auto const date = cellAt(row, dateColumn);
        auto const when = parseIsoMoment(date);
        auto const cell = cellAt(row, weightColumn);
        auto const weight = parseNumber(cell);
        if (!when || !weight) {
            batch.refused.push_back(
                {row.line, !when ? unreadableDate(date) : unreadableNumber(cell)});
            continue;
        }
        if (!bodyMeasurement(MeasuredQuantity::Weight, *when, *weight, "kg")) {
            batch.refused.push_back({row.line, implausibleWeight(*weight, "kg")});
            continue;
        }
        ImportedRow taken{row.line, {}};
        for (auto const& column : kOpenScaleColumns) {
            auto const at = columnNamed(header, column.name);
            auto const value = at ? parseNumber(cellAt(row, *at)) : std::nullopt;
            auto const entry =
                value ? bodyMeasurement(column.quantity, *when, *value, column.unit) : std::nullopt;
            if (entry) taken.entries.emplace_back(*entry);
        }
        batch.rows.push_back(std::move(taken));
    }
    return batch;
}

}  // namespace steady
