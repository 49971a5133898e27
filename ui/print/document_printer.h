#pragma once

#include "core/report/document.h"
#include "core/support/result.h"
#include "ui/print/print_style.h"

#include <QImage>

#include <filesystem>
#include <vector>

class QPrinter;
class QWidget;

namespace steady {

enum class PageSize { A4, Letter };

PaperSize paperOf(PageSize size);

/// Writes the document as PDF: whole, or the file that was there stays as it was.
Result<void> writePdf(Document const& document, std::filesystem::path const& path, PageSize size);

/// The pages as pictures, white paper included.
std::vector<QImage> renderPages(Document const& document, PageSize size, double dotsPerInch = 150);

/// Sets the document onto the paper that the printer holds. False when printing can't start.
bool printOnto(QPrinter& printer, Document const& document);

/// Shows the pages with a print button; printing happens from there.
void printDocument(QWidget* parent, Document const& document);

}  // namespace steady
