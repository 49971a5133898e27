#include "core/catalogue/fold.h"
#include "core/exchange/import_format.h"
#include "core/exchange/quick_line_tokens.h"
#include "core/support/number.h"

#include <algorithm>

// Any table with a date column and a weight column, as spreadsheets and small apps write it. The
// separator, the decimal sign, the unit and the order of day and month are worked out from the
// file; where the file does not settle them, it is refused with what to do.
namespace steady {

namespace {

constexpr double kSurelyToldKilograms = 130;  // above it a bare number may well be pounds
constexpr double kMostKilograms = 700;        // above it no unit makes it a weight

struct DateWeightColumns {
    std::size_t date = 0;
    std::size_t weight = 0;
    std::optional<std::size_t> time;
    std::string unit = "kg";
    bool unitSaid = false;
    std::size_t firstRow = 1;  ///< 0 when there is no header
    std::size_t count = 0;     ///< cells of the first line
};

/// Whether a header names weight, also in a few other languages.
bool namesWeight(std::string const& header) {
    for (auto const* word : {"weight", "gewicht", "poids", "peso", "vikt", "waga", "vaegt"})
        if (header.starts_with(word)) return true;
    return false;
}

bool namesDate(std::string const& header) {
    for (auto const* word : {"date", "datum", "fecha", "data", "day", "dato", "#date"})
        if (header.starts_with(word)) return true;
    return false;
}

std::optional<std::string> unitIn(std::string const& header) {
    for (auto const& word : foldedWords(header)) {
        if (word == "kg" || word == "kgs") return "kg";
        if (word == "lb" || word == "lbs" || word == "pounds") return "lb";
        if (word == "st" || word == "stone") return "st";
    }
    return std::nullopt;
}

/// A date written with numbers: ISO, or its parts when day and month come first.
struct WrittenDate {
    std::optional<Date> iso;
    int first = 0;
    int second = 0;
    int year = 0;
    char sign = 0;
};

std::optional<WrittenDate> writtenDate(std::string_view cell) {
    if (auto const iso = parseIsoMoment(cell)) return WrittenDate{iso->day, 0, 0, 0, '-'};
    WrittenDate date;
    int parts[3] = {0, 0, 0};
    std::size_t digits[3] = {0, 0, 0};
    std::size_t part = 0;
    for (char const c : cell.substr(0, cell.find(' '))) {
        if (c >= '0' && c <= '9' && digits[part] < 4) {
            parts[part] = 10 * parts[part] + (c - '0');
            ++digits[part];
        } else if ((c == '.' || c == '/' || c == '-') && part < 2 && digits[part] > 0 &&
                   (date.sign == 0 || date.sign == c)) {
            date.sign = c;
            ++part;
        } else {
            return std::nullopt;
        }
    }
    if (part != 2 || digits[2] == 0) return std::nullopt;
    if (digits[0] == 4) {
        std::chrono::year_month_day const day{std::chrono::year{parts[0]},
                                              std::chrono::month{static_cast<unsigned>(parts[1])},
                                              std::chrono::day{static_cast<unsigned>(parts[2])}};
        if (!day.ok()) return std::nullopt;
        return WrittenDate{Date{day}, 0, 0, 0, date.sign};
    }
    if (digits[2] != 4 && digits[2] != 2) return std::nullopt;
    date.first = parts[0];
    date.second = parts[1];
    date.year = digits[2] == 2 ? 2000 + parts[2] : parts[2];
    return date;
}

enum class DateOrder { Iso, DayFirst, MonthFirst, Unsettled };

/// Which of day and month comes first, settled by any date of the file that has only one reading.
/// A point between them is only ever written with the day first.
DateOrder dateOrder(ImportText const& file, DateWeightColumns const& columns) {
    bool anyLocal = false;
    bool dayFirst = false;
    bool monthFirst = false;
    for (std::size_t i = columns.firstRow; i < file.rows.size(); ++i) {
        auto const date = writtenDate(cellAt(file.rows[i], columns.date));
        if (!date || date->iso) continue;
        anyLocal = true;
        dayFirst = dayFirst || date->first > 12 || date->sign == '.';
        monthFirst = monthFirst || date->second > 12;
    }
    if (!anyLocal) return DateOrder::Iso;
    if (dayFirst == monthFirst) return DateOrder::Unsettled;
    return dayFirst ? DateOrder::DayFirst : DateOrder::MonthFirst;
}

std::optional<Date> dayOf(WrittenDate const& date, DateOrder order) {
    if (date.iso) return date.iso;
    auto const day = static_cast<unsigned>(order == DateOrder::DayFirst ? date.first : date.second);
    auto const month =
        static_cast<unsigned>(order == DateOrder::DayFirst ? date.second : date.first);
    std::chrono::year_month_day const parts{std::chrono::year{date.year}, std::chrono::month{month},
                                            std::chrono::day{day}};
    if (!parts.ok()) return std::nullopt;
    return Date{parts};
}

/// "82,4", "82.4 kg", "181 lb": the number and the unit if one is written.
std::optional<std::pair<double, std::string>> weightIn(std::string_view cell,
                                                       std::string const& unit) {
    auto const end = cell.find_first_of(" kKlLs");
    auto const value = parseNumber(trimmed(cell.substr(0, end)));
    if (!value) return std::nullopt;
    auto const written = end == std::string_view::npos ? "" : folded(trimmed(cell.substr(end)));
    if (written.empty()) return std::pair(*value, unit);
    if (written == "kg") return std::pair(*value, std::string("kg"));
    if (written == "lb" || written == "lbs") return std::pair(*value, std::string("lb"));
    return std::nullopt;
}

std::optional<DateWeightColumns> dateWeightColumns(ImportText const& file) {
    if (file.rows.empty()) return std::nullopt;
    auto const& header = file.rows.front();
    std::optional<std::size_t> date;
    std::optional<std::size_t> weight;
    DateWeightColumns columns;
    columns.count = header.cells.size();
    for (std::size_t i = 0; i < header.cells.size(); ++i) {
        auto const name = folded(trimmed(header.cells[i]));
        if (!date && namesDate(name)) date = i;
        if (!weight && namesWeight(name)) {
            weight = i;
            auto const unit = unitIn(name);
            columns.unitSaid = unit.has_value();
            columns.unit = unit.value_or("kg");
        }
        if (name == "time" || name == "uhrzeit" || name == "heure") columns.time = i;
    }
    bool const noHeader = !date && !weight && header.cells.size() == 2 &&
                          writtenDate(cellAt(header, 0)) && weightIn(cellAt(header, 1), "kg");
    if (noHeader) {
        columns.weight = 1;
        columns.firstRow = 0;
        return columns;
    }
    if (!date || !weight) return std::nullopt;
    columns.date = *date;
    columns.weight = *weight;
    return columns;
}

/// The wall clock beside the date or in its own column.
std::optional<ClockTime> timeIn(CsvRow const& row, DateWeightColumns const& columns) {
    auto const date = cellAt(row, columns.date);
    if (auto const iso = parseIsoMoment(date)) {
        if (iso->time) return iso->time;
    } else if (auto const blank = date.find(' '); blank != std::string_view::npos) {
        auto const time = trimmed(date.substr(blank));
        return parseClockTime(time.substr(0, time.rfind(':') > 2 ? time.rfind(':') : time.size()));
    }
    return columns.time ? parseClockTime(cellAt(row, *columns.time).substr(0, 5)) : std::nullopt;
}

/// Whether numbers without a unit are as large as pounds usually are.
bool couldBePounds(ImportText const& file, DateWeightColumns const& columns) {
    double sum = 0;
    int count = 0;
    for (auto i = columns.firstRow; i < file.rows.size(); ++i)
        if (auto const value = parseNumber(cellAt(file.rows[i], columns.weight)); value) {
            sum += *value;
            ++count;
        }
    return !columns.unitSaid && count > 0 && sum / count > kSurelyToldKilograms &&
           sum / count < kMostKilograms;
}

tl::expected<Measurement, Text> readWeighing(CsvRow const& row, DateWeightColumns const& columns,
                                             DateOrder order) {
    if (row.cells.size() > columns.count)  // "82,4" in a table that commas set apart
        return tl::unexpected(
            STEADY_TEXT("import",
                        "This line has more cells than the first one. If decimals are written "
                        "with a comma, set columns apart with a semicolon."));
    auto const cell = cellAt(row, columns.date);
    auto const written = writtenDate(cell);
    auto const day = written ? dayOf(*written, order) : std::nullopt;
    if (!day) return tl::unexpected(unreadableDate(cell));
    auto const weight = weightIn(cellAt(row, columns.weight), columns.unit);
    if (!weight) return tl::unexpected(unreadableNumber(cellAt(row, columns.weight)));
    auto const entry = bodyMeasurement(MeasuredQuantity::Weight, {*day, timeIn(row, columns), 0},
                                       weight->first, weight->second);
    if (!entry) return tl::unexpected(implausibleWeight(weight->first, weight->second));
    return *entry;
}

}  // namespace

bool isDateWeight(ImportText const& file) {
    return dateWeightColumns(file).has_value();
}

Result<ImportBatch> readDateWeight(ImportText const& file) {
    auto const columns = dateWeightColumns(file);
    if (!columns)
        return failure(ErrorKind::InvalidInput,
                       STEADY_TEXT("import",
                                   "The first line needs a column \"date\" and a column "
                                   "\"weight\", with the unit behind it: \"weight (kg)\"."));
    auto const order = dateOrder(file, *columns);
    if (order == DateOrder::Unsettled)
        return failure(ErrorKind::InvalidInput,
                       STEADY_TEXT("import",
                                   "The dates can be read with the day or with the month first, "
                                   "so nothing was imported. Write them as 2026-11-22 (in a "
                                   "spreadsheet: format the column as YYYY-MM-DD) and try again."));
    if (couldBePounds(file, *columns))
        return failure(ErrorKind::InvalidInput,
                       STEADY_TEXT("import",
                                   "The file does not say whether its weights are kilograms or "
                                   "pounds, so nothing was imported. Name the column \"weight "
                                   "(kg)\" or \"weight (lb)\" and try again."));
    ImportBatch batch;
    for (auto i = columns->firstRow; i < file.rows.size(); ++i) {
        auto const& row = file.rows[i];
        ++batch.read;
        if (auto weighing = readWeighing(row, *columns, order))
            batch.rows.push_back({row.line, {std::move(*weighing)}});
        else
            batch.refused.push_back({row.line, weighing.error()});
    }
    return batch;
}

}  // namespace steady
