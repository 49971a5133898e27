#include "ui/charts/chart_table.h"

#include "core/support/csv.h"
#include "ui/text/text.h"

#include <QCoreApplication>
#include <QDate>

#include <algorithm>
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
        return table.column({name, chart.unit, chart.decimals, ink, false});
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
            table.put(bar.from, table.column({bars.countName, {}, 0, ChartInk::Text, false}),
                      double(*bar.n));
    }
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
    for (ChartLine const& line : chart.lines) {
        auto const column = table.column({line.name, chart.unit, chart.decimals, line.ink, true});
        for (SeriesPoint const& point : line.points)
            table.put(point.date, column, point.value);
    }
    for (ChartDots const& dots : chart.dots) {
        auto const column = table.column({dots.column, chart.unit, chart.decimals, dots.ink, true});
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
    return value ? numberText(*value, column.decimals, column.unit, locale) : missingText();
}

QStringList tipOf(ChartTable const& table, ChartRow const& row, QLocale const& locale) {
    QStringList lines{rowTitle(table, row, locale)};
    bool first = true;
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        if (!row.values[i]) continue;
        QString const value = cellText(table.columns[i], row.values[i], locale);
        if (std::exchange(first, false))
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

std::string csvOf(ChartTable const& table) {
    std::vector<std::string> cells{table.weekly ? "week_from" : "date"};
    for (ChartColumn const& column : table.columns)
        cells.push_back(
            (column.unit.isEmpty() ? column.name : column.name + " (" + column.unit + ")")
                .toStdString());
    std::string csv = csvLine(cells);
    for (ChartRow const& row : table.rows) {
        cells = {toIso(row.date)};
        for (auto const& value : row.values)
            cells.push_back(value ? QString::number(*value, 'g', 12).toStdString() : std::string());
        csv += csvLine(cells);
    }
    return csv;
}

}  // namespace steady
