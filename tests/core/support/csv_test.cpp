#include "core/support/csv.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>

namespace steady {

namespace {
using CsvCells = std::vector<std::string>;

CsvCells onlyCsvRow(std::string_view text, CsvFormat format = {}) {
    auto const rows = readCsv(text, format);
    return rows && rows->size() == 1 ? rows->front().cells : CsvCells{"(not one row)"};
}
}  // namespace

TEST(Csv, ReadsQuotedCells) {
    EXPECT_EQ(onlyCsvRow("a,\"b, c\",\"d \"\"e\"\"\"\r\n"), (CsvCells{"a", "b, c", "d \"e\""}));
    EXPECT_EQ(onlyCsvRow("\"two\nlines\",x"), (CsvCells{"two\nlines", "x"}));
    EXPECT_EQ(onlyCsvRow("\"\",x"), (CsvCells{"", "x"}));
    EXPECT_EQ(onlyCsvRow("a,,"), (CsvCells{"a", "", ""}));
}

TEST(Csv, ClosesTheQuoteOfAnEmptyCellOnce) {
    EXPECT_EQ(onlyCsvRow("\"\"\"\""), CsvCells{"\""});
    EXPECT_EQ(onlyCsvRow("5\",x"), (CsvCells{"5\"", "x"}));
}

TEST(Csv, TakesQuotesAsLettersWhereAFormatHasNone) {
    EXPECT_EQ(onlyCsvRow("1 pat (1\" sq)\t\"x", {'\t', CsvFormat::Quotes::None}),
              (CsvCells{"1 pat (1\" sq)", "\"x"}));
}

TEST(Csv, SkipsTheByteOrderMarkAndBlankLines) {
    auto const rows = readCsv(
        "\xEF\xBB\xBF"
        "a,b\n\n\r\n1,2\n");
    ASSERT_TRUE(rows);
    ASSERT_EQ(rows->size(), 2U);
    EXPECT_EQ((*rows)[0].cells.front(), "a");
    EXPECT_EQ((*rows)[1].line, 4);
}

TEST(Csv, CountsLinesInsideQuotes) {
    auto const rows = readCsv("\"a\nb\nc\",1\nnext,2\n");
    ASSERT_TRUE(rows);
    EXPECT_EQ(rows->at(0).line, 1);
    EXPECT_EQ(rows->at(1).line, 4);
}

TEST(Csv, NamesTheLineOfAQuoteThatNeverCloses) {
    auto const rows = readCsv("a,b\n\"open,2\n3,4\n");
    ASSERT_FALSE(rows);
    EXPECT_NE(toEnglish(rows.error()).find("line 2"), std::string::npos);
}

TEST(Csv, IsEmptyForNothing) {
    EXPECT_TRUE(readCsv("")->empty());
    EXPECT_TRUE(readCsv("\n\n")->empty());
}

TEST(CsvSeparator, IsTheMostFrequentOfTheFirstLine) {
    EXPECT_EQ(guessSeparator("date,weight\n1;2;3"), ',');
    EXPECT_EQ(guessSeparator("date;weight,kg;fat\n"), ';');
    EXPECT_EQ(guessSeparator("a\tb\n"), '\t');
    EXPECT_EQ(guessSeparator("22.11.2026;82,4"), ';');
    EXPECT_EQ(guessSeparator("alone"), ',');
}

TEST(CsvLine, NeverLetsASpreadsheetRunAFormula) {
    EXPECT_EQ(csvLine({"=1+1"}), "'=1+1\r\n");
    EXPECT_EQ(csvLine({"@x", "+x", "-x"}), "'@x,'+x,'-x\r\n");
    EXPECT_EQ(csvLine({"-5", "-0,5"}, ';'), "-5;-0,5\r\n");
}

TEST(CsvLine, QuotesWhatNeedsIt) {
    EXPECT_EQ(csvLine({"a,b", "c\"d", "e\nf", "g"}), "\"a,b\",\"c\"\"d\",\"e\nf\",g\r\n");
}

RC_GTEST_PROP(Csv, ReadsBackWhatItWrote, ()) {
    auto const cells = *rc::gen::nonEmpty(rc::gen::container<std::vector<std::string>>(
        rc::gen::container<std::string>(rc::gen::elementOf(std::string("ab1 ,;\"\n")))));
    RC_PRE(cells.size() > 1 || !cells.front().empty());
    auto const rows = readCsv(csvLine(cells));
    RC_ASSERT(rows.has_value());
    RC_ASSERT(rows->size() == 1U);
    RC_ASSERT(rows->front().cells == cells);
}

RC_GTEST_PROP(Csv, SurvivesAnyText, (std::string const& text)) {
    auto const rows = readCsv(text);
    if (rows)
        for (auto const& row : *rows)
            RC_ASSERT(row.line >= 1 && !row.cells.empty());
}

}  // namespace steady
