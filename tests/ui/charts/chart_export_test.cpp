#include "ui/charts/chart_export.h"

#include "core/support/file.h"
#include "tests/support/temporary_folder.h"
#include "tests/ui/support/sample_trends.h"
#include "tests/ui/support/shots.h"
#include "ui/charts/trend_charts.h"

#include <QSet>
#include <QXmlStreamReader>
#include <gtest/gtest.h>

namespace steady {
namespace {

using namespace steady::test;

/// The names of all elements; fails the test when the file is not well-formed.
QSet<QString> elementsOf(QByteArray const& svg) {
    QXmlStreamReader reader(svg);
    QSet<QString> names;
    while (!reader.atEnd())
        if (reader.readNext() == QXmlStreamReader::StartElement) names << reader.name().toString();
    EXPECT_FALSE(reader.hasError()) << reader.errorString().toStdString();
    return names;
}

TEST(ChartSvg, IsWellFormedAndStaysVector) {
    for (TrendsView const& view : {sampleTrends(), emptyTrends(), outlierTrends()})
        for (ChartSpec const& chart : trendCharts(view)) {
            QByteArray const svg = chartSvg(chart, lightColours());
            auto const elements = elementsOf(svg);
            EXPECT_TRUE(elements.contains("text"));
            EXPECT_FALSE(elements.contains("image")) << chart.key.toStdString();
            EXPECT_TRUE(svg.contains(chart.title.toUtf8()));
        }
}

TEST(ChartPicture, IsTwiceAsSharpAndCarriesTheColoursOfTheScheme) {
    ChartSpec const chart = movementChart(sampleTrends(12));
    QImage const light = chartImage(chart, lightColours());
    QImage const dark = chartImage(chart, darkColours());
    EXPECT_EQ(light.size(), kChartPicture * 2);
    EXPECT_EQ(light.pixelColor(2, 2), lightColours().card);
    EXPECT_EQ(dark.pixelColor(2, 2), darkColours().card);
    QString const folder = qEnvironmentVariable("STEADY_SHOTS");
    if (!folder.isEmpty()) light.save(folder + "/export-movement.png");
}

TEST(ChartPicture, GrowsWithTheReadersText) {
    QImage const plain = chartImage(weightChart(sampleTrends()), lightColours());
    Looks const large(false, 20);
    EXPECT_GT(chartImage(weightChart(sampleTrends()), lightColours()).width(), plain.width());
}

TEST(SaveTrendCharts, WritesOneFileForEachCard) {
    TemporaryFolder const folder;
    for (auto const format : {ChartFormat::Png, ChartFormat::Svg, ChartFormat::Csv}) {
        auto const paths = saveTrendCharts(sampleTrends(12), folder.path(), format, lightColours());
        ASSERT_TRUE(paths);
        EXPECT_EQ(paths->size(), 7u);
        for (auto const& path : *paths)
            EXPECT_GT(std::filesystem::file_size(path), 100u);
    }
    EXPECT_TRUE(std::filesystem::exists(folder.path() / "trends-weight.png"));
    auto const csv = readFile(folder.path() / "trends-weight.csv");
    EXPECT_TRUE(csv->starts_with("date,trend (kg),weighed (kg)"));
}

TEST(SaveTrendCharts, SaysWhyAFolderCannotBeWritten) {
    TemporaryFolder const folder;
    auto const saved = saveTrendCharts(sampleTrends(12), folder.path() / "missing",
                                       ChartFormat::Png, lightColours());
    ASSERT_FALSE(saved);
    EXPECT_FALSE(saved.error().message.empty());
}

}  // namespace
}  // namespace steady
