#include "ui/print/document_printer.h"

#include "core/support/file.h"
#include "ui/print/page_layout.h"
#include "ui/text/text.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QPageLayout>
#include <QPainter>
#include <QPdfWriter>
#include <QPrintPreviewDialog>
#include <QPrinter>

#include <cmath>

namespace steady {

namespace {

constexpr double kMillimetresPerInch = 25.4;

QPageSize::PageSizeId pageSizeId(PageSize size) {
    return size == PageSize::A4 ? QPageSize::A4 : QPageSize::Letter;
}

QByteArray pdfBytes(Document const& document, PageSize size) {
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(static_cast<int>(kPrintDotsPerInch));
    writer.setPageSize(QPageSize(pageSizeId(size)));
    writer.setPageMargins(QMarginsF(0, 0, 0, 0));
    writer.setTitle(toQString(document.title));
    writer.setCreator(QStringLiteral("Steady"));
    QPainter painter;
    if (!painter.begin(&writer)) return {};
    bool first = true;
    for (auto const& page : layoutPages(document, paperOf(size))) {
        if (!first && !writer.newPage()) return {};
        first = false;
        paintItems(painter, page.items);
    }
    if (!painter.end()) return {};
    return bytes;
}

}  // namespace

PaperSize paperOf(PageSize size) {
    return {QPageSize::size(pageSizeId(size), QPageSize::Millimeter)};
}

Result<void> writePdf(Document const& document, std::filesystem::path const& path, PageSize size) {
    QByteArray const bytes = pdfBytes(document, size);
    if (bytes.isEmpty())
        return failure(ErrorKind::Storage,
                       STEADY_TEXT("print", "The PDF could not be made. Nothing was written."));
    return atomicWrite(path,
                       std::string_view(bytes.constData(), static_cast<std::size_t>(bytes.size())));
}

std::vector<QImage> renderPages(Document const& document, PageSize size, double dotsPerInch) {
    auto const paper = paperOf(size);
    QSizeF const pixels = paper.millimetres * (dotsPerInch / kMillimetresPerInch);
    std::vector<QImage> images;
    for (auto const& page : layoutPages(document, paper)) {
        QImage image(pixels.toSize(), QImage::Format_RGB32);
        int const dotsPerMetre =
            static_cast<int>(std::lround(dotsPerInch * 1000 / kMillimetresPerInch));
        image.setDotsPerMeterX(dotsPerMetre);
        image.setDotsPerMeterY(dotsPerMetre);
        image.fill(Qt::white);
        QPainter painter(&image);
        painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
        painter.scale(dotsPerInch / kPrintDotsPerInch, dotsPerInch / kPrintDotsPerInch);
        paintItems(painter, page.items);
        painter.end();
        images.push_back(std::move(image));
    }
    return images;
}

bool printOnto(QPrinter& printer, Document const& document) {
    printer.setFullPage(true);
    printer.setDocName(toQString(document.title));
    PaperSize const paper{printer.pageLayout().fullRect(QPageLayout::Millimeter).size()};
    QPainter painter;
    if (!painter.begin(&printer)) return false;
    double const scale = printer.resolution() / kPrintDotsPerInch;
    painter.scale(scale, scale);
    bool first = true;
    for (auto const& page : layoutPages(document, paper)) {
        if (!first && !printer.newPage()) return false;
        first = false;
        paintItems(painter, page.items);
    }
    return painter.end();
}

void printDocument(QWidget* parent, Document const& document) {
    QPrinter printer(QPrinter::HighResolution);
    QPrintPreviewDialog preview(&printer, parent);
    preview.setObjectName(QStringLiteral("printPreview"));
    preview.setWindowTitle(
        QCoreApplication::translate("print", "Print: %1").arg(toQString(document.title)));
    preview.resize(1000, 720);
    QObject::connect(&preview, &QPrintPreviewDialog::paintRequested,
                     [&document](QPrinter* asked) { printOnto(*asked, document); });
    preview.exec();
}

}  // namespace steady
