#pragma once

#include "core/report/document.h"
#include "ui/print/display_list.h"

#include <QLocale>

#include <memory>

namespace steady {

/// A piece of a page that is never split: a row, a frame, two lines of a paragraph.
struct PrintBox {
    DisplayList items;  ///< from (0, 0) at the top left of the box
    double height = 0;
    double spaceBefore = 0;  ///< dropped at the top of a page
    bool keepWithNext = false;
    bool breakBefore = false;
    std::shared_ptr<PrintBox const> repeatedHeader = nullptr;  ///< set again on the next page
};
using PrintBoxes = std::vector<PrintBox>;

/// Lays out one block in a frame. Pure: the same block, frame and locale give the same boxes.
PrintBoxes layoutBlock(Block const& block, PrintFrame const& frame, QLocale const& locale);

// One function for each kind of block that is more than lines of text.
PrintBoxes layoutTable(Table const& table, PrintFrame const& frame, QLocale const& locale);
PrintBoxes layoutKeyFigures(KeyFigures const& figures, PrintFrame const& frame,
                            QLocale const& locale);
PrintBoxes layoutListColumns(ListColumns const& columns, PrintFrame const& frame,
                             QLocale const& locale);
PrintBoxes layoutBoard(WeekBoard const& board, PrintFrame const& frame, QLocale const& locale);
PrintBoxes layoutCallOut(CallOut const& callOut, PrintFrame const& frame, QLocale const& locale);
PrintBoxes layoutChart(WeightBandChart const& chart, PrintFrame const& frame,
                       QLocale const& locale);

/// The half, quarter, quarter plate of D-16 in a square of this size.
DisplayList platePicture(bool slowCarbs, double size, QLocale const& locale);

}  // namespace steady
