#include "ui/charts/chart_export.h"

#include "core/support/file.h"
#include "ui/charts/chart_painter.h"
#include "ui/charts/trend_charts.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QPainter>
#include <QSvgGenerator>

#include <algorithm>

namespace steady {

namespace {

constexpr int kPictureMargin = 18;
constexpr double kPictureSharpness = 2;

/// Large system fonts need a larger sheet, otherwise the plot would vanish between the words.
QSize sheetFor(QSize wanted) {
    double const scale = std::max(1.0, fontFor(TypeRole::Body).pointSizeF() / 9.75);
    return (QSizeF(wanted) * scale).toSize();
}

void paintSheet(QPainter& painter, ChartSpec const& chart, Colours const& colours, QSize size) {
    QRectF const sheet(QPointF(0, 0), QSizeF(size));
    painter.fillRect(sheet, colours.card);
    QRectF const inner =
        sheet.adjusted(kPictureMargin, kPictureMargin, -kPictureMargin, -kPictureMargin);
    paintChart(painter, chart, layOut(chart, inner, ChartFrame::StandAlone), colours);
}

char const* extensionOf(ChartFormat format) {
    switch (format) {
        case ChartFormat::Png:
            return ".png";
        case ChartFormat::Svg:
            return ".svg";
        case ChartFormat::Csv:
            return ".csv";
    }
    return "";
}

}  // namespace

QImage chartImage(ChartSpec const& chart, Colours const& colours, QSize wanted) {
    QSize const size = sheetFor(wanted);
    QImage image(size * kPictureSharpness, QImage::Format_RGB32);
    image.setDevicePixelRatio(kPictureSharpness);
    image.fill(colours.card);
    QPainter painter(&image);
    paintSheet(painter, chart, colours, size);
    painter.end();
    return image;
}

QByteArray chartSvg(ChartSpec const& chart, Colours const& colours, QSize wanted) {
    QSize const size = sheetFor(wanted);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QSvgGenerator svg;
    svg.setOutputDevice(&buffer);
    svg.setResolution(96);
    svg.setSize(size);
    svg.setViewBox(QRect(QPoint(0, 0), size));
    svg.setTitle(chart.title);
    svg.setDescription(chart.sentence);
    QPainter painter(&svg);
    paintSheet(painter, chart, colours, size);
    painter.end();
    return bytes;
}

QByteArray chartFile(ChartSpec const& chart, ChartFormat format, Colours const& colours,
                     QSize size) {
    if (format == ChartFormat::Svg) return chartSvg(chart, colours, size);
    if (format == ChartFormat::Csv) return QByteArray::fromStdString(csvOf(tableOf(chart)));
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    chartImage(chart, colours, size).save(&buffer, "PNG");
    return bytes;
}

Result<void> saveChart(ChartSpec const& chart, ChartFormat format, Colours const& colours,
                       std::filesystem::path const& path) {
    QByteArray const bytes = chartFile(chart, format, colours);
    return atomicWrite(path, std::string_view(bytes.constData(), std::size_t(bytes.size())));
}

Result<std::vector<std::filesystem::path>> saveTrendCharts(TrendsView const& view,
                                                           std::filesystem::path const& folder,
                                                           ChartFormat format,
                                                           Colours const& colours,
                                                           std::string const& prefix) {
    std::vector<std::filesystem::path> paths;
    for (ChartSpec const& chart : trendCharts(view)) {
        auto const path = folder / (prefix + chart.key.toStdString() + extensionOf(format));
        if (auto const saved = saveChart(chart, format, colours, path); !saved)
            return failure(saved.error());
        paths.push_back(path);
    }
    return paths;
}

}  // namespace steady
