#pragma once

#include "ui/charts/chart_spec.h"

#include <QLocale>
#include <QStringList>

#include <optional>
#include <string>
#include <vector>

namespace steady {

/// One column of a chart's numbers, and how the cursor marks it.
struct ChartColumn {
    QString name;
    QString unit;
    int decimals = 1;
    ChartInk ink = ChartInk::Ink;
    bool marked = false;  ///< the cursor rings this value on the chart
    bool clock = false;   ///< hours of the clock: "08:30"
};

struct ChartRow {
    Date date;
    std::vector<std::optional<double>> values;  ///< one per column
};

/// The numbers behind a chart: what the table shows, the CSV holds and the cursor reads out.
struct ChartTable {
    bool weekly = false;
    std::vector<ChartColumn> columns;
    std::vector<ChartRow> rows;  ///< oldest first
};

ChartTable tableOf(ChartSpec const& chart);

/// "Fri 20 Nov" or "Week of 16 Nov".
QString rowTitle(ChartTable const& table, ChartRow const& row, QLocale const& locale = QLocale());
/// The value with its unit, or a dash.
QString cellText(ChartColumn const& column, std::optional<double> value,
                 QLocale const& locale = QLocale());

/// What the cursor says: "Fri 20 Nov · 86.2 kg", then one line for each further value.
QStringList tipOf(ChartTable const& table, ChartRow const& row, QLocale const& locale = QLocale());

/// The row nearest to a day; for weeks the week that holds it. Nothing when there is no row.
std::optional<std::size_t> rowNear(ChartTable const& table, Date day);

/// RFC 4180 with ISO dates and decimal points; an unknown value is an empty cell.
std::string csvOf(ChartTable const& table);

}  // namespace steady
