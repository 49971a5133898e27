#include "core/coach/first_run_draft.h"
#include "core/exchange/profile_json.h"
#include "core/support/file.h"
#include "tests/support/temporary_folder.h"
#include "tests/ui/support/long_words.h"
#include "tests/ui/support/shots.h"
#include "ui/coach_bridge.h"
#include "ui/onboarding/plan_summary.h"
#include "ui/pages/plan_document.h"
#include "ui/text/text.h"
#include "ui/widgets/card.h"
#include "ui/widgets/notice.h"

#include <QApplication>
#include <QRegularExpression>
#include <QScrollArea>
#include <gtest/gtest.h>

#include <filesystem>

// Every person of tests/plans as the Plan page and the last page of the first run show them: the
// rules are tested there, here is whether the screen keeps to them.

namespace steady {
namespace {

namespace fs = std::filesystem;

Date gatedToday() {
    return makeDate(2026, 11, 20);
}

std::vector<std::string> gatedPeople() {
    std::vector<std::string> names;
    for (auto const& entry : fs::directory_iterator(test::sourceFile("tests/plans")))
        names.push_back(entry.path().filename().string());
    std::sort(names.begin(), names.end());
    return names;
}

class GatedPerson : public ::testing::TestWithParam<std::string> {
 protected:
    GatedPerson() {
        auto const text = readFile(test::sourceFile("tests/plans") / GetParam() / "profile.json");
        auto const person = profileFromJson(*text, gatedToday());
        draft = person->draft();
        coach = *Coach::open(folder / "a.steady", OpenMode::OpenOrCreate);
        EXPECT_TRUE(coach->saveProfile(draft, gatedToday()));
        view = coach->plan(gatedToday());
        document.show(view, gatedToday());
    }
    void settle(QWidget& widget, QSize size) {
        widget.resize(size);
        widget.QWidget::show();
        for (int round = 0; round < 4; ++round)
            QApplication::processEvents();
    }

    test::TemporaryFolder folder;
    ProfileDraft draft;
    std::unique_ptr<Coach> coach;
    PlanView view;
    PlanDocument document;
};

TEST_P(GatedPerson, SeesEveryPartThatIsLeftOutAndWhatThereIsInstead) {
    settle(document, {1128, 800});
    auto const words = test::wordsBelow(document);
    for (auto const& part : view.plan->withheld) {
        EXPECT_TRUE(words.contains(toQString(part.title))) << toEnglish(part.title);
        EXPECT_TRUE(words.contains(toQString(part.instead))) << toEnglish(part.instead);
    }
}

TEST_P(GatedPerson, ReadsNoNumberThatIsHidden) {
    if (!view.plan->numbersHidden) GTEST_SKIP() << "numbers are shown";
    PlanSummary summary;
    summary.show(planOfDraft(draft, gatedToday()), draft, gatedToday());
    static QRegularExpression const number(
        QStringLiteral("\\d[\\s\\x{202f}\\x{2009}]?(kcal|kJ|kg|lb)\\b"));
    for (auto* widget : std::initializer_list<QWidget*>{&document, &summary}) {
        settle(*widget, {1128, 800});
        auto const found = number.match(test::wordsBelow(*widget));
        EXPECT_FALSE(found.hasMatch()) << found.captured().toStdString();
        EXPECT_EQ(widget->findChild<QWidget*>(QStringLiteral("weightPlan")), nullptr);
    }
}

TEST_P(GatedPerson, SeesNothingCutInASmallWindow) {
    settle(document, {960, 680});
    for (auto* card : document.findChildren<Card*>())
        EXPECT_LE(card->mapTo(&document, QPoint(card->width(), 0)).x(), 960)
            << card->objectName().toStdString();
    EXPECT_EQ(test::cutBelow(document), QStringList());
}

TEST_P(GatedPerson, IsPhotographed) {
    if (qEnvironmentVariableIsEmpty("STEADY_SHOTS")) GTEST_SKIP() << "set STEADY_SHOTS to a folder";
    auto const name = QStringLiteral("gated-") + QString::fromStdString(GetParam());
    settle(document, {1128, 800});
    auto const* sheet = document.findChild<QScrollArea*>()->widget();
    test::shot(document, {1128, sheet->sizeHint().height() + 80}, name);
    PlanSummary summary;
    summary.show(planOfDraft(draft, gatedToday()), draft, gatedToday());
    test::shot(summary, {1280, 800}, name + QStringLiteral("-first-run"));
}

/// Those with the most on their page: a plate, many notices, numbers, agreements.
class GatedInLongWords : public GatedPerson {};

TEST_P(GatedInLongWords, SeesNothingCutWithTwiceTheText) {
    test::LongWords const words;
    test::Looks const looks(false, 20);
    PlanDocument fresh;
    fresh.show(view, gatedToday());
    settle(fresh, {1128, 800});
    for (auto* card : fresh.findChildren<Card*>())
        EXPECT_LE(card->mapTo(&fresh, QPoint(card->width(), 0)).x(), 1128)
            << card->objectName().toStdString();
    EXPECT_EQ(test::cutBelow(fresh), QStringList());
}

INSTANTIATE_TEST_SUITE_P(Plans, GatedInLongWords,
                         ::testing::Values("eating_screen", "pregnant", "insulin", "p1"),
                         [](auto const& one) { return one.param; });
INSTANTIATE_TEST_SUITE_P(Plans, GatedPerson, ::testing::ValuesIn(gatedPeople()),
                         [](auto const& one) { return one.param; });

}  // namespace
}  // namespace steady
