#pragma once

#include "ui/print/display_list.h"

namespace steady {

enum class PrintAlign { Start, Centre, End };

/// Text broken into lines: one or more runs a line, from (0, 0) at the top left.
struct SetText {
    DisplayList items;
    std::vector<std::size_t> lineStarts;  ///< index of each line's first item
    double lineHeight = 0;
    double widest = 0;

    double height() const { return lineHeight * static_cast<double>(lineStarts.size()); }
    /// The items of lines [from, to), moved up so that `from` starts at 0.
    DisplayList lines(std::size_t from, std::size_t to) const;
};

/// Breaks words into lines of at most `width`. Words wider than that are broken anywhere, so no
/// letter is ever lost. `lead` is set in bold before them ("Waits for your clinician: ...").
SetText setText(QString const& words, PrintFace face, double width,
                PrintAlign align = PrintAlign::Start, QString const& lead = {});

/// The width of words on one line, and of the longest single word.
double naturalWidth(QString const& words, PrintFace face);
double longestWord(QString const& words, PrintFace face);

}  // namespace steady
