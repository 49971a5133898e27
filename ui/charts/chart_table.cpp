#include "ui/charts/chart_table.h"

#include "core/support/csv.h"
#include "ui/text/text.h"

#include <QCoreApplication>
#include <QDate>

#include <algorithm>
#include <cmath>
#include <map>
#include <utility>

namespace steady {

namespace {

/// Rows by date while the columns are being collected.
class TableBuilder {
 public:
    std::size_t column(ChartColumn wanted) {
        for (std::size_t i = 0; i < m_table.columns.size(); ++i)
            if (m_table.columns[i].name == wanted.name) return i;
        m_table.columns.push_back(std::move(wanted));
        return m_table.columns.size() - 1;
    }

    void put(Date date, std::size_t column, std::optional<double> value) {
        auto& row = m_rows[date];
        row.resize(std::max(row.size(), column + 1));
        row[column] = value;
    }

    ChartTable finish(bool weekly) {
        m_table.weekly = weekly;
        for (auto& [date, values] : m_rows) {
            values.resize(m_table.columns.size());
            m_table.rows.push_back({date, std::move(values)});
        }
        return std::move(m_table);
    }

 private:
    ChartTable m_table;
    std::map<Date, std::vector<std::optional<double>>> m_rows;
};

double sumOf(std::vector<double> const& parts) {
    double sum = 0;
    for (double const part : parts)
        sum += part;
    return sum;
}

void addBars(TableBuilder& table, ChartSpec const& chart, ChartBars const& bars) {
    auto const column = [&](QString const& name, ChartInk ink) {
        return table.column({name, chart.unit, chart.decimals, ink, false, false});
    };
    auto const whole = column(bars.total, ChartInk::Ink);
    std::vector<std::size_t> parts;
    for (std::size_t i = 0; bars.parts.size() > 1 && i < bars.parts.size(); ++i)
        parts.push_back(column(bars.parts[i].name, bars.parts[i].ink));
    for (ChartBar const& bar : bars.bars) {
        bool const known = !bar.parts.empty();
        table.put(bar.from, whole, known ? std::optional(sumOf(bar.parts)) : std::nullopt);
        for (std::size_t i = 0; i < std::min(parts.size(), bar.parts.size()); ++i)
            table.put(bar.from, parts[i], bar.parts[i]);
        if (!bars.targetName.isEmpty())
            table.put(bar.from, column(bars.targetName, ChartInk::Text), bar.target);
        if (!bars.countName.isEmpty() && bar.n)
            table.put(bar.from, table.column({bars.countName, {}, 0, ChartInk::Text, false, false}),
                      double(*bar.n));
    }
}

void addSpans(TableBuilder& table, ChartSpans const& spans, QString const& unit) {
    auto const low = table.column({spans.lowName, {}, 0, ChartInk::Ink, false, true});
    auto const high = table.column({spans.highName, {}, 0, ChartInk::Ink, false, true});
    auto const length = table.column({spans.lengthName, unit, 1, ChartInk::Ink, false, false});
    for (ChartSpan const& span : spans.spans) {
        table.put(span.date, low, span.low);
        table.put(span.date, high, span.high);
        table.put(span.date, length, span.high - span.low);
    }
}

void addCells(TableBuilder& table, ChartCells const& cells, QString const& unit) {
    auto const share = table.column({cells.name, unit, 0, ChartInk::Accent, false, false});
    auto const count = table.column({cells.countName, {}, 0, ChartInk::Ink, false, false});
    for (ChartCell const& cell : cells.cells) {
        table.put(cell.date, share, cell.share * 100);
        table.put(cell.date, count, double(cell.n));
    }
}

QString clockCell(double hours) {
    int const minutes = static_cast<int>(std::lround(hours * 60)) % (24 * 60);
    return QString::fromStdString(toString(ClockTime{minutes}));
}

QString chartWeekday(Date date, QLocale const& locale) {
    return locale.dayName(static_cast<int>(weekdayOf(date)) + 1, QLocale::ShortFormat);
}

}  // namespace

ChartTable tableOf(ChartSpec const& chart) {
    TableBuilder table;
    if (chart.bars) {
        addBars(table, chart, *chart.bars);
        return table.finish(true);
    }
    if (chart.spans) addSpans(table, *chart.spans, chart.unit);
    if (chart.cells) addCells(table, *chart.cells, chart.unit);
    for (ChartLine const& line : chart.lines) {
        if (line.name.isEmpty()) continue;
        auto const column =
            table.column({line.name, chart.unit, chart.decimals, line.ink, true, false});
        for (SeriesPoint const& point : line.points)
            table.put(point.date, column, point.value);
    }
    for (ChartDots const& dots : chart.dots) {
        auto const column =
            table.column({dots.column, chart.unit, chart.decimals, dots.ink, true, false});
        for (SeriesPoint const& point : dots.points)
            table.put(point.date, column, point.value);
    }
    return table.finish(false);
}

QString rowTitle(ChartTable const& table, ChartRow const& row, QLocale const& locale) {
    // Where a date comes twice, it needs its year.
    bool const years = table.rows.back().date - table.rows.front().date > std::chrono::days(330);
    QString const day = years ? shortDateWithYear(row.date, locale) : shortDate(row.date, locale);
    if (table.weekly) return QCoreApplication::translate("Chart", "Week of %1").arg(day);
    return chartWeekday(row.date, locale) + QLatin1Char(' ') + day;
}

QString cellText(ChartColumn const& column, std::optional<double> value, QLocale const& locale) {
    if (value && column.clock) return clockCell(*value);
    return value ? numberText(*value, column.decimals, column.unit, locale) : missingText();
}

QStringList tipOf(ChartTable const& table, ChartRow const& row, QLocale const& locale) {
    QStringList lines{rowTitle(table, row, locale)};
    bool first = true;
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        if (!row.values[i]) continue;
        QString const value = cellText(table.columns[i], row.values[i], locale);
        if (std::exchange(first, false) && !table.columns[i].clock)
            lines[0] += QStringLiteral(" · ") + value;
        else
            lines << table.columns[i].name + QLatin1Char(' ') + value;
    }
    if (first) lines << QCoreApplication::translate("Chart", "nothing logged");
    return lines;
}

std::optional<std::size_t> rowNear(ChartTable const& table, Date day) {
    if (table.rows.empty()) return std::nullopt;
    auto const after = std::ranges::upper_bound(table.rows, day, {}, &ChartRow::date);
    if (after == table.rows.begin()) return 0;
    auto const before = std::prev(after);
    bool const later =
        !table.weekly && after != table.rows.end() && after->date - day < day - before->date;
    return static_cast<std::size_t>((later ? after : before) - table.rows.begin());
}

namespace {

std::string plainCell(ChartColumn const& column, std::optional<double> value) {
    if (!value) return {};
    return (column.clock ? clockCell(*value) : QString::number(*value, 'g', 12)).toStdString();
}

}  // namespace

std::string csvOf(ChartTable const& table) {
    std::vector<std::string> cells{table.weekly ? "week_from" : "date"};
    for (ChartColumn const& column : table.columns)
        cells.push_back(
            (column.unit.isEmpty() ? column.name : column.name + " (" + column.unit + ")")
                .toStdString());
    std::string csv = csvLine(cells);
    for (ChartRow const& row : table.rows) {
        cells = {toIso(row.date)};
        for (std::size_t i = 0; i < row.values.size(); ++i)
            cells.push_back(plainCell(table.columns[i], row.values[i]));
        csv += csvLine(cells);
    }
    return csv;
}

}  // namespace steady
