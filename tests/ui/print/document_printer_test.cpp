#include "ui/print/document_printer.h"

#include "core/report/plan_report.h"
#include "core/support/file.h"
#include "tests/support/sample_plan.h"
#include "tests/support/temporary_folder.h"
#include "ui/print/page_layout.h"

#include <QPrintPreviewWidget>
#include <QPrinter>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <gtest/gtest.h>

namespace steady {
namespace {

Document printedPlan() {
    return planReport(test::samplePlan(), test::sampleProjection(), makeDate(2026, 11, 20));
}

/// What a tool of poppler says about a file; nothing when the tool is not installed.
std::optional<QString> popplerSays(char const* tool, QStringList const& arguments) {
    if (QStandardPaths::findExecutable(QString::fromLatin1(tool)).isEmpty()) return std::nullopt;
    QProcess process;
    process.start(QString::fromLatin1(tool), arguments);
    process.waitForFinished();
    return QString::fromUtf8(process.readAllStandardOutput());
}

QStringList wordsIn(QString const& text) {
    static QRegularExpression const apart(QStringLiteral("[^\\p{L}\\p{N}]+"));
    return text.split(apart, Qt::SkipEmptyParts);
}

class PdfOfThePlan : public ::testing::Test {
 protected:
    void SetUp() override {
        auto const written = writePdf(printedPlan(), m_path, PageSize::A4);
        ASSERT_TRUE(written) << toEnglish(written.error());
    }
    QString path() const { return QString::fromStdString(m_path.string()); }

    test::TemporaryFolder m_folder;
    std::filesystem::path m_path = m_folder / "plan.pdf";
};

TEST_F(PdfOfThePlan, IsSmall) {
    if (auto const shots = qEnvironmentVariable("STEADY_SHOTS"); !shots.isEmpty()) {
        ASSERT_TRUE(writePdf(printedPlan(), shots.toStdString() + "/plan.pdf", PageSize::A4));
    }
    EXPECT_LE(std::filesystem::file_size(m_path), 150U * 1024U);
}

TEST_F(PdfOfThePlan, HasTitlePaperAndPages) {
    auto const info = popplerSays("pdfinfo", {path()});
    if (!info) GTEST_SKIP() << "pdfinfo is not installed";
    EXPECT_TRUE(info->contains(QRegularExpression(QStringLiteral("Title: +My plan"))));
    EXPECT_TRUE(
        info->contains(QRegularExpression(QStringLiteral("Page size: +59[45].* x 84[12]"))));
    auto const pages = layoutPages(printedPlan(), paperOf(PageSize::A4)).size();
    EXPECT_TRUE(info->contains(QRegularExpression(QStringLiteral("Pages: +%1\\n").arg(pages))));
}

TEST_F(PdfOfThePlan, EmbedsOneFamilyOfFonts) {
    auto const fonts = popplerSays("pdffonts", {path()});
    if (!fonts) GTEST_SKIP() << "pdffonts is not installed";
    auto const rows = fonts->split(QLatin1Char('\n'), Qt::SkipEmptyParts).mid(2);
    EXPECT_FALSE(rows.isEmpty());
    for (auto const& row : rows)
        EXPECT_TRUE(row.contains(QStringLiteral("LiberationSans"))) << row.toStdString();
}

TEST_F(PdfOfThePlan, SpeaksEveryWordOfTheDocumentInOrder) {
    auto const spoken =
        popplerSays("pdftotext", {QStringLiteral("-raw"), path(), QStringLiteral("-")});
    if (!spoken) GTEST_SKIP() << "pdftotext is not installed";
    QStringList const heard = wordsIn(*spoken);
    auto at = heard.begin();
    for (auto const& word : wordsIn(QString::fromStdString(toPlainText(printedPlan())))) {
        at = std::find(at, heard.end(), word);
        ASSERT_NE(at, heard.end()) << word.toStdString() << " is missing or out of order";
        ++at;
    }
    for (auto const ligature : {QChar(0xfb00), QChar(0xfb01), QChar(0xfb02)})
        EXPECT_FALSE(spoken->contains(ligature));
}

TEST(WritePdf, LeavesTheOldFileWhenTheFolderCannotBeWritten) {
    test::TemporaryFolder folder;
    auto const written = writePdf(printedPlan(), folder / "no_such_folder/plan.pdf", PageSize::A4);
    EXPECT_FALSE(written);
    EXPECT_TRUE(std::filesystem::is_empty(folder.path()));
}

TEST(WritePdf, ReplacesAnOlderPlan) {
    test::TemporaryFolder folder;
    auto const path = folder / "plan.pdf";
    ASSERT_TRUE(atomicWrite(path, "old"));
    ASSERT_TRUE(writePdf(printedPlan(), path, PageSize::Letter));
    auto const content = readFile(path);
    ASSERT_TRUE(content);
    EXPECT_EQ(content->substr(0, 5), "%PDF-");
    EXPECT_NE(content->find("%%EOF"), std::string::npos);
}

TEST(RenderPages, GivesOneWhitePictureForEachPageWithInkInsideTheMargins) {
    auto const images = renderPages(printedPlan(), PageSize::A4, 60);
    EXPECT_EQ(images.size(), layoutPages(printedPlan(), paperOf(PageSize::A4)).size());
    for (auto const& image : images) {
        EXPECT_EQ(image.size(), QSize(496, 702));
        int const margin = 35;  // 15 mm at 60 dpi
        bool ink = false;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                if (image.pixelColor(x, y).lightness() > 200) continue;
                ink = true;
                ASSERT_TRUE(x >= margin && x < image.width() - margin && y >= margin &&
                            y < image.height() - margin)
                    << x << ", " << y;
            }
        }
        EXPECT_TRUE(ink);
    }
}

TEST(PrintOnto, FillsThePaperThatThePrinterHolds) {
    test::TemporaryFolder folder;
    auto const path = folder / "printed.pdf";
    QPrinter printer(QPrinter::HighResolution);
    printer.setOutputFormat(QPrinter::PdfFormat);
    printer.setOutputFileName(QString::fromStdString(path.string()));
    printer.setPageSize(QPageSize(QPageSize::Letter));
    ASSERT_TRUE(printOnto(printer, printedPlan()));
    auto const info = popplerSays("pdfinfo", {QString::fromStdString(path.string())});
    if (!info) GTEST_SKIP() << "pdfinfo is not installed";
    EXPECT_TRUE(info->contains(QStringLiteral("612 x 792")));
}

TEST(PrintOnto, ThePreviewShowsEveryPage) {
    QPrinter printer(QPrinter::HighResolution);
    printer.setPageSize(QPageSize(QPageSize::A4));
    QPrintPreviewWidget preview(&printer);
    auto const document = printedPlan();
    bool fine = false;
    QObject::connect(&preview, &QPrintPreviewWidget::paintRequested,
                     [&](QPrinter* asked) { fine = printOnto(*asked, document); });
    preview.resize(800, 600);
    preview.show();
    preview.updatePreview();
    EXPECT_TRUE(fine);
    EXPECT_EQ(static_cast<std::size_t>(preview.pageCount()),
              layoutPages(document, paperOf(PageSize::A4)).size());
}

}  // namespace
}  // namespace steady
