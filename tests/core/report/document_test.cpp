#include "core/report/document.h"

#include <gtest/gtest.h>

namespace steady {
namespace {

Document documentWith(Block block) {
    Document document;
    document.title = verbatim("Title");
    document.footer = verbatim("Footer");
    document.blocks = {std::move(block)};
    return document;
}

TEST(DocumentAsPlainText, FramesTheBlocksWithTitleAndFooter) {
    EXPECT_EQ(toPlainText(documentWith(Paragraph{verbatim("Words.")})),
              "Title\n\nWords.\n\nFooter\n");
}

TEST(DocumentAsPlainText, WritesTheCornerBelowTheSubtitle) {
    auto document = documentWith(Heading{2, verbatim("Section")});
    document.subtitle = verbatim("Version 1");
    document.cornerLines = {verbatim("Goal")};
    EXPECT_EQ(toPlainText(document), "Title\nVersion 1\nGoal\n\nSection\n\nFooter\n");
}

TEST(DocumentAsPlainText, SkipsEmptyCells) {
    Table const table{{}, {{verbatim("a"), Text{}, verbatim("c")}}, {false, false, false}};
    EXPECT_EQ(toPlainText(documentWith(table)), "Title\n\na | c\n\nFooter\n");
}

TEST(DocumentAsPlainText, LeadsACallOutWithItsTitleOnce) {
    CallOut const frame{verbatim("Waits"), {verbatim("one"), verbatim("two")}, verbatim("quiet")};
    EXPECT_EQ(toPlainText(documentWith(frame)), "Title\n\nWaits: one\ntwo\nquiet\n\nFooter\n");
}

TEST(DocumentAsPlainText, GivesEachSessionABoxToTick) {
    WeekBoard const board{{{verbatim("Mon"), {{verbatim("Walk"), verbatim("30 min")}}, Text{}},
                           {verbatim("Tue"), {}, verbatim("Rest")}}};
    EXPECT_EQ(toPlainText(documentWith(board)),
              "Title\n\nMon\n  [ ] Walk 30 min\nTue\n  Rest\n\nFooter\n");
}

TEST(DocumentAsPlainText, ReadsThePlateInWords) {
    ListColumns columns;
    columns.withPlate = true;
    EXPECT_EQ(toPlainText(documentWith(columns)),
              "Title\n\nvegetables ½\nprotein ¼\nslow carbs ¼\n\nFooter\n");
    columns.slowCarbs = false;
    EXPECT_NE(toPlainText(documentWith(columns)).find("greens, fat ¼"), std::string::npos);
}

TEST(DocumentAsPlainText, APageBreakLeavesNoMark) {
    EXPECT_EQ(toPlainText(documentWith(PageBreak{})), "Title\n\nFooter\n");
}

}  // namespace
}  // namespace steady
