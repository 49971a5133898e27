#include "ui/print/block_layout.h"
#include "ui/print/text_setter.h"
#include "ui/text/text.h"

#include <algorithm>
#include <numeric>

namespace steady {

namespace {

constexpr double kColumnGap = printPoints(12);
constexpr std::size_t kRowsKeptTogether = 14;

struct CellText {
    QString words;
    PrintFace face = PrintFace::Body;
};

struct ColumnSizes {
    double natural = 0;
    double least = 0;
};

std::vector<CellText> cellsOf(std::vector<Text> const& texts, PrintFace face,
                              QLocale const& locale) {
    std::vector<CellText> cells;
    for (auto const& text : texts)
        cells.push_back({text.empty() ? QString() : toQString(text, locale), face});
    return cells;
}

void measureCells(std::vector<CellText> const& cells, std::vector<ColumnSizes>& columns) {
    for (std::size_t at = 0; at < std::min(cells.size(), columns.size()); ++at) {
        auto const& [words, face] = cells[at];
        columns[at].natural = std::max(columns[at].natural, naturalWidth(words, face));
        columns[at].least = std::max(columns[at].least, longestWord(words, face));
    }
}

/// Short columns (figures, times, aims) keep their width where the long ones still have room for
/// their longest word: it reads better when only sentences break.
std::vector<ColumnSizes> withFixedShortColumns(std::vector<ColumnSizes> columns, double room) {
    constexpr double kShort = 0.3;
    double needed = 0;
    auto fixed = columns;
    for (auto& column : fixed) {
        if (column.natural <= kShort * room) column.least = column.natural;
        needed += column.natural <= kShort * room ? column.natural : 2 * column.least;
    }
    return needed <= room ? fixed : columns;
}

/// Natural widths when they fit (the rest is shared out), else between the longest word and the
/// natural width, in proportion.
std::vector<double> columnWidths(std::vector<ColumnSizes> const& measured, double room) {
    auto const columns = withFixedShortColumns(measured, room);
    double natural = 0;
    double least = 0;
    for (auto const& column : columns) {
        natural += column.natural;
        least += column.least;
    }
    std::vector<double> widths;
    for (auto const& column : columns) {
        if (natural <= room) {
            widths.push_back(column.natural +
                             (room - natural) / static_cast<double>(columns.size()));
        } else if (least < room) {
            widths.push_back(column.least +
                             (column.natural - column.least) * (room - least) / (natural - least));
        } else {
            widths.push_back(column.least * room / least);
        }
    }
    return widths;
}

/// One row with a line below it: cells side by side, each as tall as it needs.
PrintBox layoutRow(std::vector<CellText> const& cells, std::vector<double> const& widths,
                   std::vector<bool> const& ends, PrintFrame const& frame, bool header) {
    PrintBox box;
    double const padding = frame.space(2.6);
    double x = 0;
    double tallest = 0;
    for (std::size_t at = 0; at < cells.size() && at < widths.size(); ++at) {
        bool const end = at < ends.size() && ends[at];
        if (!cells[at].words.isEmpty()) {
            auto const set = setText(cells[at].words, cells[at].face, widths[at],
                                     end ? PrintAlign::End : PrintAlign::Start);
            // Small words stand on the line of the body text beside them.
            double const drop = (printLineHeight(PrintFace::Body) -
                                 std::min(set.lineHeight, printLineHeight(PrintFace::Body))) *
                                0.6;
            appendItems(box.items, set.items, {x, padding + drop});
            tallest = std::max(tallest, set.height() + drop);
        }
        x += widths[at] + kColumnGap;
    }
    box.height = tallest + 2 * padding;
    box.items.emplace_back(PrintLine{{0, box.height, frame.width, box.height},
                                     header ? printPoints(0.8) : kPrintHairline,
                                     PrintLine::Style::Solid,
                                     !header});
    return box;
}

}  // namespace

PrintBoxes layoutTable(Table const& table, PrintFrame const& frame, QLocale const& locale) {
    std::size_t const count = table.rightAligned.size();
    if (count == 0) return {};
    bool const plain = table.header.empty();
    std::vector<ColumnSizes> columns(count);
    auto const header = cellsOf(table.header, PrintFace::SmallStrong, locale);
    measureCells(header, columns);
    std::vector<std::vector<CellText>> rows;
    for (auto const& row : table.rows) {
        rows.push_back(cellsOf(row, PrintFace::Body, locale));
        // The last, right-aligned column of a table without header is a quiet remark.
        if (plain && table.rightAligned.back() && rows.back().size() == count)
            rows.back().back().face = PrintFace::Small;
        measureCells(rows.back(), columns);
    }
    double const room = frame.width - kColumnGap * static_cast<double>(count - 1);
    auto widths = columnWidths(columns, room);
    if (plain && count > 1 && columns[0].natural < widths[0]) {  // names stay narrow
        widths[1] += widths[0] - columns[0].natural;
        widths[0] = columns[0].natural;
    }
    PrintBoxes boxes;
    std::shared_ptr<PrintBox const> repeated;
    if (!plain) {
        auto box = layoutRow(header, widths, table.rightAligned, frame, true);
        box.keepWithNext = true;
        box.spaceBefore = frame.space(4);
        repeated = std::make_shared<PrintBox const>(box);
        boxes.push_back(std::move(box));
    }
    for (auto const& row : rows) {
        boxes.push_back(layoutRow(row, widths, table.rightAligned, frame, false));
        boxes.back().repeatedHeader = repeated;
    }
    if (rows.size() <= kRowsKeptTogether)
        for (std::size_t at = 0; at + 1 < boxes.size(); ++at)
            boxes[at].keepWithNext = true;
    return boxes;
}

PrintBoxes layoutKeyFigures(KeyFigures const& figures, PrintFrame const& frame,
                            QLocale const& locale) {
    double const room = frame.width - 2 * kColumnGap;
    std::vector<double> const widths{room * 0.17, room * 0.17, room * 0.66};
    PrintBoxes boxes;
    for (auto const& row : figures.rows) {
        std::vector<CellText> const cells{{toQString(row.name, locale), PrintFace::Body},
                                          {toQString(row.value, locale), PrintFace::Strong},
                                          {toQString(row.note, locale), PrintFace::Small}};
        boxes.push_back(layoutRow(cells, widths, {}, frame, false));
    }
    return boxes;
}

}  // namespace steady
