#pragma once

#include "ui/charts/chart_layout.h"

class QPainter;

namespace steady {

/// The grid in a plot; the layout gives the plot its final width.
CellGrid cellGridOf(DateRange range, QRectF plot);

/// 0 to 4: under 40 %, from 40, 60 and 80 %.
int heatLevel(double share);
/// The share of a cell's width that a level fills (tokens: 7, 11, 16 and 21 of 21).
double heatFill(int level);

struct ColumnCell {
    Date day;  ///< the first day that it stands for
    double share = 0;
};
/// One value for every cell that has data.
std::vector<ColumnCell> cellsOf(ChartCells const& cells, CellGrid const& grid);

void paintHeatCell(QPainter& painter, QRectF box, std::optional<int> level, Colours const& colours);
void paintCells(QPainter& painter, ChartSpec const& chart, ChartLayout const& layout,
                Colours const& colours);

}  // namespace steady
