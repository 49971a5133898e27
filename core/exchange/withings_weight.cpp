#include "core/exchange/import_format.h"
#include "core/support/number.h"

// Withings "data export", weight.csv: quoted local times, newest first, the unit in the header:
//   Date,"Weight (kg)","Fat mass (kg)","Bone mass (kg)","Muscle mass (kg)","Hydration
//   (kg)",Comments
namespace steady {

namespace {

struct WithingsColumns {
    std::size_t date = 0;
    std::size_t weight = 0;
    std::optional<std::size_t> fatMass;
    std::string_view unit;
};

std::optional<WithingsColumns> withingsColumns(ImportText const& file) {
    if (file.rows.empty()) return std::nullopt;
    auto const& header = file.rows.front();
    auto const date = columnNamed(header, "date");
    if (!date) return std::nullopt;
    for (std::string_view const unit : {"kg", "lb", "st"}) {
        auto const ending = " (" + std::string(unit) + ")";
        auto const weight = columnNamed(header, "weight" + ending);
        auto const fatMass = columnNamed(header, "fat mass" + ending);
        if (weight && fatMass) return WithingsColumns{*date, *weight, fatMass, unit};
    }
    return std::nullopt;
}

/// The scale says grams of fat; the diary keeps the share.
std::optional<Measurement> bodyFatOf(EntryTime when, std::string_view fatMass, double weight) {
    auto const mass = parseNumber(fatMass);
    if (!mass || *mass <= 0) return std::nullopt;
    return bodyMeasurement(MeasuredQuantity::BodyFat, when, *mass / weight * 100, "%");
}

}  // namespace

bool isWithingsWeight(ImportText const& file) {
    return withingsColumns(file).has_value();
}

Result<ImportBatch> readWithingsWeight(ImportText const& file) {
    auto const columns = withingsColumns(file);
    if (!columns)
        return failure(ErrorKind::InvalidInput,
                       STEADY_TEXT("import",
                                   "This is no Withings weight file: its first line needs Date, "
                                   "Weight (kg) and Fat mass (kg)."));
    ImportBatch batch;
    for (std::size_t i = 1; i < file.rows.size(); ++i) {
        auto const& row = file.rows[i];
        ++batch.read;
        auto const date = cellAt(row, columns->date);
        auto const cell = cellAt(row, columns->weight);
        auto const when = parseIsoMoment(date);
        auto const value = parseNumber(cell);
        auto const weight =
            when && value ? bodyMeasurement(MeasuredQuantity::Weight, *when, *value, columns->unit)
                          : std::nullopt;
        if (!weight) {
            batch.refused.push_back({row.line, !when ? unreadableDate(date)
                                               : !value
                                                   ? unreadableNumber(cell)
                                                   : implausibleWeight(*value, columns->unit)});
            continue;
        }
        batch.rows.push_back({row.line, {*weight}});
        if (auto const fat = bodyFatOf(*when, cellAt(row, *columns->fatMass), *value))
            batch.rows.back().entries.emplace_back(*fat);
    }
    return batch;
}

}  // namespace steady
