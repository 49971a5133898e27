#pragma once

#include "core/support/result.h"
#include "ui/charts/chart_spec.h"

#include <QByteArray>
#include <QImage>
#include <QSize>

#include <filesystem>
#include <vector>

namespace steady {

enum class ChartFormat { Png, Svg, Csv };

/// Size of an exported picture in pixels at 96 dpi.
inline constexpr QSize kChartPicture{760, 460};

/// The chart with its title, sentence and legend as a picture, twice as sharp as its size. Needs a
/// QGuiApplication (offscreen is enough), no window.
QImage chartImage(ChartSpec const& chart, Colours const& colours, QSize size = kChartPicture);
QByteArray chartSvg(ChartSpec const& chart, Colours const& colours, QSize size = kChartPicture);

/// The content of a file of that format.
QByteArray chartFile(ChartSpec const& chart, ChartFormat format, Colours const& colours,
                     QSize size = kChartPicture);

/// Writes one chart; there is either the old file or all of the new one.
Result<void> saveChart(ChartSpec const& chart, ChartFormat format, Colours const& colours,
                       std::filesystem::path const& path);

/// Writes every card of Trends as "<prefix>weight.png" and so on into a folder, for the headless
/// run. Returns the paths in the order of the cards.
Result<std::vector<std::filesystem::path>> saveTrendCharts(TrendsView const& view,
                                                           std::filesystem::path const& folder,
                                                           ChartFormat format,
                                                           Colours const& colours,
                                                           std::string const& prefix = "trends-");

}  // namespace steady
