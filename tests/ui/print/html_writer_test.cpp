#include "ui/print/html_writer.h"

#include "core/report/plan_report.h"
#include "tests/support/sample_plan.h"

#include <QRegularExpression>
#include <QXmlStreamReader>
#include <gtest/gtest.h>

namespace steady {
namespace {

QString htmlOfThePlan() {
    return toHtml(planReport(test::samplePlan(), test::sampleProjection(), makeDate(2026, 11, 20)));
}

TEST(PlanAsHtml, NamesItsLanguageAndTitle) {
    auto const html = htmlOfThePlan();
    EXPECT_TRUE(html.contains(QStringLiteral("<html lang=\"en-GB\" dir=\"ltr\">")));
    EXPECT_TRUE(html.contains(QStringLiteral("<title>My plan</title>")));
}

TEST(PlanAsHtml, NestsEveryElementProperly) {
    // Void and bare attributes apart, the page is XML, so a strict reader finds any slip.
    auto html = htmlOfThePlan();
    html.remove(QStringLiteral("<!DOCTYPE html>"));
    html.replace(QStringLiteral("<meta charset=\"utf-8\">"), QString());
    html.replace(QStringLiteral("<input type=\"checkbox\">"), QString());
    QXmlStreamReader reader(html);
    while (!reader.atEnd())
        reader.readNext();
    EXPECT_FALSE(reader.hasError())
        << reader.errorString().toStdString() << " in line " << reader.lineNumber();
}

TEST(PlanAsHtml, HeadingsNeverSkipALevel) {
    static QRegularExpression const heading(QStringLiteral("<h([1-6])>"));
    int level = 0;
    auto const html = htmlOfThePlan();
    auto found = heading.globalMatch(html);
    ASSERT_TRUE(found.hasNext());
    while (found.hasNext()) {
        int const next = found.next().captured(1).toInt();
        EXPECT_LE(next, level + 1);
        level = next;
    }
}

TEST(PlanAsHtml, TellsTheChartInWordsAndHeadsEachColumn) {
    auto const html = htmlOfThePlan();
    EXPECT_TRUE(html.contains(QStringLiteral("<figure role=\"img\" aria-label=\"On ")));
    EXPECT_TRUE(html.contains(QStringLiteral("<th scope=\"col\">Exercise</th>")));
    EXPECT_TRUE(html.contains(QStringLiteral("<th scope=\"row\">Protein</th>")));
}

TEST(PlanAsHtml, EscapesWhatThePersonTyped) {
    Document document;
    document.title = verbatim("<b>&");
    document.blocks = {Paragraph{verbatim("<script>alert(1)</script>")}};
    auto const html = toHtml(document);
    EXPECT_FALSE(html.contains(QStringLiteral("<script>")));
    EXPECT_TRUE(html.contains(QStringLiteral("<h1>&lt;b&gt;&amp;</h1>")));
}

}  // namespace
}  // namespace steady
