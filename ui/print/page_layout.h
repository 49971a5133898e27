#pragma once

#include "core/report/document.h"
#include "ui/print/display_list.h"

#include <QLocale>

#include <vector>

namespace steady {

struct PrintPage {
    DisplayList items;  ///< in dots from the corner of the paper
};

/// Sets a document onto pages. Headings stay with what follows, no row or frame is split, a table
/// repeats its header, and everything before the first page break is set tighter, down to half the
/// space, when that keeps it on one page.
std::vector<PrintPage> layoutPages(Document const& document, PaperSize paper,
                                   QLocale const& locale = QLocale());

}  // namespace steady
