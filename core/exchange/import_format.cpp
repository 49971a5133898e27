#include "core/exchange/import_format.h"

#include "core/catalogue/fold.h"
#include "core/domain/quantity.h"
#include "core/exchange/quick_line_tokens.h"

#include <algorithm>
#include <array>

namespace steady {

namespace {

// Hard ranges of A-01, in SI.
struct BodyRange {
    MeasuredQuantity quantity;
    double low;
    double high;
};
constexpr std::array<BodyRange, 4> kBodyRanges{{{MeasuredQuantity::Weight, 35, 300},
                                                {MeasuredQuantity::Waist, 40, 200},
                                                {MeasuredQuantity::Neck, 20, 70},
                                                {MeasuredQuantity::BodyFat, 3, 70}}};

double inSi(double value, std::string_view unit) {
    if (unit == "lb") return value * kKilogramsPerPound;
    if (unit == "st") return value * kPoundsPerStone * kKilogramsPerPound;
    if (unit == "in") return value * kCentimetresPerInch;
    return value;
}

}  // namespace

std::optional<std::size_t> columnNamed(CsvRow const& header, std::string_view name) {
    for (std::size_t i = 0; i < header.cells.size(); ++i)
        if (folded(trimmed(header.cells[i])) == name) return i;
    return std::nullopt;
}

std::string_view cellAt(CsvRow const& row, std::size_t column) {
    return column < row.cells.size() ? trimmed(row.cells[column]) : std::string_view();
}

std::optional<EntryTime> parseIsoMoment(std::string_view text) {
    auto const day = parseDate(text.substr(0, 10));
    if (!day) return std::nullopt;
    EntryTime when{*day, std::nullopt, 0};
    auto const rest = text.substr(10);
    if (rest.empty()) return when;
    if ((rest[0] != ' ' && rest[0] != 'T') || rest.size() < 6) return std::nullopt;
    when.time = parseClockTime(rest.substr(1, 5));
    if (!when.time || (rest.size() > 6 && rest[6] != ':')) return std::nullopt;
    return when;
}

std::optional<Measurement> bodyMeasurement(MeasuredQuantity quantity, EntryTime when, double value,
                                           std::string_view unit) {
    auto const range = std::find_if(kBodyRanges.begin(), kBodyRanges.end(),
                                    [&](auto const& row) { return row.quantity == quantity; });
    double const siValue = inSi(value, unit);
    if (range == kBodyRanges.end() || siValue < range->low || siValue > range->high)
        return std::nullopt;
    Measurement measurement;
    measurement.when = when;
    measurement.quantity = quantity;
    measurement.value = value;
    measurement.unit = unit;
    measurement.siValue = siValue;
    return measurement;
}

Text unreadableDate(std::string_view cell) {
    return STEADY_TEXT("import", "\"%1\" is no date that can be read. Write it as 2026-11-22.")
        .with(cell.substr(0, 40));
}

Text unreadableNumber(std::string_view cell) {
    return STEADY_TEXT("import", "\"%1\" is no number.").with(cell.substr(0, 40));
}

Text implausibleWeight(double value, std::string_view unit) {
    return STEADY_TEXT("import", "A weight of %1 %2 is outside 35 to 300 kg.")
        .with(figure(value, 1), unit);
}

}  // namespace steady
