#include "ui/charts/chart_cells.h"

#include <QFontMetricsF>
#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <array>
#include <cmath>
#include <map>

namespace steady {

namespace {

constexpr double kNarrowestColumn = 6;
constexpr double kWidestCellPitch = 2;  // of the cell
constexpr double kCellShareOfPitch = 0.85;
constexpr double kLargestCell = 30;
constexpr double kSmallestCellWithDash = 9;

int columnOf(CellGrid const& grid, Date day) {
    return static_cast<int>((day - grid.firstMonday).count()) / (7 * grid.weeks);
}

}  // namespace

QRectF CellGrid::box(Date day) const {
    double const pitchX = plot.width() / columns, pitchY = plot.height() / 7;
    int const row = static_cast<int>(weekdayOf(day));
    QPointF const middle(plot.left() + (columnOf(*this, day) + 0.5) * pitchX,
                         plot.top() + (row + 0.5) * pitchY);
    return QRectF(std::floor(middle.x() - cell / 2), std::floor(middle.y() - cell / 2), cell, cell);
}

Date CellGrid::dayAt(QPointF at) const {
    int const column =
        std::clamp(static_cast<int>(std::floor((at.x() - plot.left()) / plot.width() * columns)), 0,
                   columns - 1);
    int const row =
        std::clamp(static_cast<int>(std::floor((at.y() - plot.top()) / plot.height() * 7)), 0, 6);
    return firstMonday + std::chrono::days(7 * column * weeks + row);
}

CellGrid cellGridOf(DateRange range, QRectF plot) {
    CellGrid grid;
    grid.firstMonday = mondayOf(range.from);
    int const weeks = static_cast<int>((mondayOf(range.to) - grid.firstMonday).count()) / 7 + 1;
    double const room = std::max(kNarrowestColumn, plot.width());
    grid.weeks = std::max(1, static_cast<int>(std::ceil(weeks * kNarrowestColumn / room)));
    grid.columns = (weeks + grid.weeks - 1) / grid.weeks;
    double const pitchX = room / grid.columns, pitchY = plot.height() / 7;
    grid.cell =
        std::max(3.0, std::floor(std::min({pitchX, pitchY, kLargestCell}) * kCellShareOfPitch));
    grid.plot = plot;
    grid.plot.setWidth(std::min(pitchX, grid.cell * kWidestCellPitch) * grid.columns);
    return grid;
}

int heatLevel(double share) {
    constexpr double kTiny = 1e-9;
    return share + kTiny >= 0.8 ? 3 : share + kTiny >= 0.6 ? 2 : share + kTiny >= 0.4 ? 1 : 0;
}

double heatFill(int level) {
    constexpr std::array<double, 4> kFills{7, 11, 16, 21};
    return kFills[static_cast<std::size_t>(std::clamp(level, 0, 3))] / 21;
}

std::vector<ColumnCell> cellsOf(ChartCells const& cells, CellGrid const& grid) {
    std::map<Date, std::pair<double, int>> sums;
    for (ChartCell const& cell : cells.cells) {
        if (cell.date < grid.firstMonday) continue;
        int const column = columnOf(grid, cell.date);
        auto& sum =
            sums[grid.firstMonday + std::chrono::days(7 * column * grid.weeks +
                                                      static_cast<int>(weekdayOf(cell.date)))];
        sum.first += cell.share;
        ++sum.second;
    }
    std::vector<ColumnCell> found;
    for (auto const& [day, sum] : sums)
        found.push_back({day, sum.first / sum.second});
    return found;
}

void paintHeatCell(QPainter& painter, QRectF box, std::optional<int> level,
                   Colours const& colours) {
    double const radius = std::min(4.0, box.width() / 5);
    painter.setPen(QPen(colours.border, 1));
    painter.setBrush(level ? colours.sunken : colours.card);
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    if (level) {
        double const side = std::max(1.5, box.width() * heatFill(*level));
        QRectF const fill(box.center().x() - side / 2, box.center().y() - side / 2, side, side);
        painter.setPen(Qt::NoPen);
        painter.setBrush(colours.accent);
        painter.drawRoundedRect(fill, radius * 0.8, radius * 0.8);
    } else if (box.width() >= kSmallestCellWithDash) {
        painter.setPen(QPen(colours.text3, 1));
        double const y = std::floor(box.center().y()) + 0.5;
        painter.drawLine(QPointF(box.center().x() - 2.5, y), QPointF(box.center().x() + 2.5, y));
    }
}

void paintCells(QPainter& painter, ChartSpec const& chart, ChartLayout const& layout,
                Colours const& colours) {
    CellGrid const& grid = *layout.cells;
    std::map<Date, double> shares;
    for (ColumnCell const& cell : cellsOf(*chart.cells, grid))
        shares[cell.day] = cell.share;
    Date const last = std::min(chart.range.to, chart.today.value_or(chart.range.to));
    for (int column = 0; column < grid.columns; ++column)
        for (int row = 0; row < 7; ++row) {
            Date const day = grid.firstMonday + std::chrono::days(7 * column * grid.weeks + row);
            bool const shown = grid.weeks > 1 || day >= chart.range.from;
            if (!shown || day > last) continue;
            auto const share = shares.find(day);
            paintHeatCell(
                painter, grid.box(day),
                share == shares.end() ? std::nullopt : std::optional(heatLevel(share->second)),
                colours);
        }
    if (chart.today && chart.range.contains(*chart.today) && grid.weeks == 1) {
        painter.setPen(QPen(colours.text, 1.6));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(grid.box(*chart.today).adjusted(-2, -2, 2, 2), 5, 5);
    }
    painter.setFont(fontFor(TypeRole::Small));
    painter.setPen(colours.text3);
    double const pitch = grid.plot.height() / 7;
    for (int row = 0; row < 7; ++row)
        painter.drawText(QRectF(layout.area.left(), grid.plot.top() + row * pitch,
                                grid.plot.left() - layout.area.left() - 7, pitch),
                         Qt::AlignLeft | Qt::AlignVCenter,
                         QLocale().dayName(row + 1, QLocale::ShortFormat));
}

}  // namespace steady
