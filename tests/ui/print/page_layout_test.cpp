#include "ui/print/page_layout.h"

#include "core/report/plan_report.h"
#include "tests/support/sample_plan.h"
#include "ui/print/document_printer.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace steady {
namespace {

Document longPlanDocument() {
    return planReport(test::samplePlan(), test::sampleProjection(), makeDate(2026, 11, 20));
}

QRectF insideOfPaper(PaperSize paper) {
    QSizeF const dots = paper.dots();
    // Ascenders of the tallest line and half a rule may reach into the margin by a hair.
    double const slack = printPoints(1.5);
    return QRectF(QPointF(0, 0), dots)
        .adjusted(kPrintMargin - slack, kPrintMargin - slack, slack - kPrintMargin,
                  slack - kPrintMargin);
}

void expectNothingOutside(std::vector<PrintPage> const& pages, PaperSize paper) {
    QRectF const inside = insideOfPaper(paper);
    for (auto const& page : pages) {
        for (auto const& item : page.items) {
            QRectF const box = boundsOf(item);
            auto const* text = std::get_if<PrintText>(&item);
            EXPECT_TRUE(inside.contains(box))
                << (text ? text->words.toStdString() : "a line or shape") << " at " << box.left()
                << ", " << box.top() << " to " << box.right() << ", " << box.bottom();
        }
    }
}

/// Texts may touch but never lie on another: half a line of overlap would be unreadable.
void expectNoTextOnText(std::vector<PrintPage> const& pages) {
    for (auto const& page : pages) {
        std::vector<std::pair<QRectF, QString>> texts;
        for (auto const& item : page.items) {
            auto const* text = std::get_if<PrintText>(&item);
            if (text == nullptr) continue;
            QRectF box = boundsOf(item);
            box.adjust(1, box.height() * 0.25, -1, -box.height() * 0.25);
            for (auto const& [other, words] : texts)
                EXPECT_FALSE(other.intersects(box))
                    << words.toStdString() << " and " << text->words.toStdString();
            texts.emplace_back(box, text->words);
        }
    }
}

QString pageWords(PrintPage const& page) {
    QStringList words;
    for (auto const& item : page.items)
        if (auto const* text = std::get_if<PrintText>(&item)) words << text->words;
    return words.join(QLatin1Char(' '));
}

/// The same text, 40 % longer with words of every length, as another language may be.
Text longerText(Text const& text) {
    if (text.empty()) return text;
    std::string words = toEnglish(text);
    std::size_t const wanted = words.size() + words.size() * 2 / 5 + 1;
    for (std::size_t at = 0; words.size() < wanted; ++at)
        words += at % 9 == 0 ? ' ' : static_cast<char>('a' + at % 26);
    return verbatim(words);
}

void lengthen(std::vector<Text>& texts) {
    for (auto& text : texts)
        text = longerText(text);
}

struct BlockLengthener {
    void operator()(Heading& block) const { block.text = longerText(block.text); }
    void operator()(Paragraph& block) const { block.text = longerText(block.text); }
    void operator()(KeyFigures& block) const {
        for (auto& row : block.rows)
            row = {longerText(row.name), longerText(row.value), longerText(row.note)};
    }
    void operator()(Table& block) const {
        lengthen(block.header);
        for (auto& row : block.rows)
            lengthen(row);
    }
    void operator()(BulletList& block) const {
        block.title = longerText(block.title);
        lengthen(block.items);
    }
    void operator()(ListColumns& block) const {
        for (auto& list : block.columns)
            (*this)(list);
    }
    void operator()(WeekBoard& block) const {
        for (auto& day : block.days) {
            day.day = longerText(day.day);
            for (auto& item : day.items)
                item = {longerText(item.name), longerText(item.detail)};
        }
    }
    void operator()(CallOut& block) const {
        block.title = longerText(block.title);
        lengthen(block.lines);
        block.small = longerText(block.small);
    }
    void operator()(WeightBandChart& block) const {
        block.title = longerText(block.title);
        block.altText = longerText(block.altText);
    }
    void operator()(NoteLines& block) const { block.title = longerText(block.title); }
    void operator()(PageBreak&) const {}
};

Document lengthened(Document document) {
    document.title = longerText(document.title);
    document.subtitle = longerText(document.subtitle);
    lengthen(document.cornerLines);
    for (auto& block : document.blocks)
        std::visit(BlockLengthener{}, block);
    return document;
}

TEST(PageLayout, KeepsTheFridgePageOnOnePage) {
    for (auto const size : {PageSize::A4, PageSize::Letter}) {
        auto const pages = layoutPages(longPlanDocument(), paperOf(size));
        EXPECT_TRUE(pageWords(pages.at(0)).contains(QStringLiteral("Notes")));
        EXPECT_FALSE(pageWords(pages.at(0)).contains(QStringLiteral("Safety notes")));
        EXPECT_TRUE(pageWords(pages.at(1)).contains(QStringLiteral("Safety notes")));
    }
}

TEST(PageLayout, NeedsTwoToSixPagesForAWholePlan) {
    auto const pages = layoutPages(longPlanDocument(), paperOf(PageSize::A4));
    EXPECT_GE(pages.size(), 2U);
    EXPECT_LE(pages.size(), 6U);
}

TEST(PageLayout, LeavesNothingOutsideTheMargins) {
    for (auto const size : {PageSize::A4, PageSize::Letter})
        expectNothingOutside(layoutPages(longPlanDocument(), paperOf(size)), paperOf(size));
}

TEST(PageLayout, NeverSetsTextOnText) {
    expectNoTextOnText(layoutPages(longPlanDocument(), paperOf(PageSize::A4)));
}

TEST(PageLayout, HoldsTextsThatAreFortyPercentLonger) {
    auto const document = lengthened(longPlanDocument());
    for (auto const size : {PageSize::A4, PageSize::Letter}) {
        auto const pages = layoutPages(document, paperOf(size));
        expectNothingOutside(pages, paperOf(size));
        expectNoTextOnText(pages);
    }
}

TEST(PageLayout, NumbersEveryPage) {
    auto const pages = layoutPages(longPlanDocument(), paperOf(PageSize::A4));
    for (std::size_t at = 0; at < pages.size(); ++at) {
        auto const words = pageWords(pages[at]);
        EXPECT_TRUE(words.endsWith(QStringLiteral("Page %1 of %2").arg(at + 1).arg(pages.size())));
        EXPECT_TRUE(words.contains(QStringLiteral("Coaching, not medical advice")));
        EXPECT_TRUE(words.contains(QStringLiteral("20 November 2026")));
    }
}

TEST(PageLayout, RepeatsTheHeaderOfATableThatGoesOn) {
    Document document;
    document.title = verbatim("Long");
    Table table{{verbatim("Left"), verbatim("Right")}, {}, {false, true}};
    for (int row = 0; row < 120; ++row)
        table.rows.push_back({verbatim("row " + std::to_string(row)), verbatim("x")});
    document.blocks = {table};
    auto const pages = layoutPages(document, paperOf(PageSize::A4));
    ASSERT_GE(pages.size(), 3U);
    for (auto const& page : pages)
        EXPECT_TRUE(pageWords(page).contains(QStringLiteral("Left Right")));
    expectNothingOutside(pages, paperOf(PageSize::A4));
}

TEST(PageLayout, NeverLeavesAHeadingAloneAtTheFoot) {
    for (int before = 35; before < 60; ++before) {
        Document document;
        document.title = verbatim("Title");
        for (int line = 0; line < before; ++line)
            document.blocks.emplace_back(Paragraph{verbatim("line")});
        document.blocks.emplace_back(Heading{2, verbatim("Section")});
        document.blocks.emplace_back(Heading{3, verbatim("Part")});
        document.blocks.emplace_back(Paragraph{verbatim("follows")});
        document.blocks.emplace_back(PageBreak{});
        for (auto const& page : layoutPages(document, paperOf(PageSize::A4))) {
            auto const words = pageWords(page);
            EXPECT_EQ(words.contains(QStringLiteral("Section")),
                      words.contains(QStringLiteral("follows")))
                << before;
        }
    }
}

TEST(PageLayout, ABreakAtTheEndLeavesNoEmptySheet) {
    Document document;
    document.title = verbatim("Title");
    document.blocks = {Paragraph{verbatim("words")}, PageBreak{}};
    EXPECT_EQ(layoutPages(document, paperOf(PageSize::A4)).size(), 1U);
}

TEST(PageLayout, GoesOnInASecondFrameRatherThanLoseWords) {
    Document document;
    document.title = verbatim("Title");
    CallOut frame{verbatim("Many"), {}, {}};
    for (int line = 0; line < 90; ++line)
        frame.lines.push_back(verbatim("sentence number " + std::to_string(line)));
    document.blocks = {frame};
    auto const pages = layoutPages(document, paperOf(PageSize::A4));
    expectNothingOutside(pages, paperOf(PageSize::A4));
    QString all;
    for (auto const& page : pages)
        all += pageWords(page) + QLatin1Char(' ');
    for (int line = 0; line < 90; ++line)
        EXPECT_TRUE(all.contains(QStringLiteral("sentence number %1 ").arg(line)));
}

TEST(PageLayout, ManyFoodsStillFitTheFridgePage) {
    auto plan = test::samplePlan();
    for (auto* list :
         {&plan.nutrition->prioritise, &plan.nutrition->limit, &plan.nutrition->eliminate})
        for (int item = 0; item < 9; ++item)
            list->push_back(verbatim("another good food"));
    auto const pages =
        layoutPages(planReport(plan, {}, makeDate(2026, 11, 20)), paperOf(PageSize::Letter));
    EXPECT_TRUE(pageWords(pages.at(0)).contains(QStringLiteral("Notes")));
}

}  // namespace
}  // namespace steady
