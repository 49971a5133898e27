#include "ui/pages/plan_page.h"

#include "tests/support/sample_plan.h"
#include "tests/ui/support/shots.h"
#include "ui/onboarding/agreement_dialog.h"
#include "ui/pages/plan_document.h"
#include "ui/pages/plan_figures.h"
#include "ui/pages/plan_offers.h"
#include "ui/pages/plan_what_if.h"
#include "ui/pages/plan_why.h"
#include "ui/text/text.h"
#include "ui/widgets/card.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/week_board.h"
#include "ui/widgets/why_popover.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QSlider>
#include <QTest>
#include <gtest/gtest.h>

namespace steady {
namespace {

using namespace steady::test;

Date planToday() {
    return makeDate(2026, 11, 20);
}

PlanView planView() {
    PlanView view;
    view.plan = samplePlan();
    view.versions = 3;
    view.versionText = STEADY_TEXT("test", "Version 3 · since Mon 9 November");
    view.projection = sampleProjection();
    view.trendKg = 86.2;
    view.changes = {"nutrition.protein"};
    view.eachDay = dayFigures(*view.plan);
    view.history = {{1, makeDate(2026, 10, 5), verbatim("Your first plan")},
                    {2, makeDate(2026, 10, 19), verbatim("Your profile changed")},
                    {3, makeDate(2026, 11, 9), verbatim("Your weekly review")}};
    view.path = {{makeDate(2026, 10, 5), 88}, {makeDate(2026, 11, 20), 86.2}};
    PlanDiff diff{2, 3, {}};
    PlanDifference protein;
    protein.id = "nutrition.protein";
    protein.name = verbatim("Protein");
    protein.before = verbatim("104 g");
    protein.after = verbatim("102 g");
    protein.because = {{"weight_kg", 90, 88}};
    protein.rules = {"D-06"};
    diff.differences = {protein};
    view.diff = diff;
    for (PlanLine& line : view.plan->lines)
        if (line.id == "nutrition.protein")
            line.inputs = {{"weight_kg", 88}, {"height_cm", 165}, {"reference_weight_kg", 73.05}};
    return view;
}

PlanView viewWithOffers() {
    PlanView view = planView();
    view.offers.approaches = {{Approach::LowGi,
                               OfferState::InForce,
                               verbatim("Low GI"),
                               verbatim("It suits you."),
                               {},
                               {"D-18"}},
                              {Approach::LowCarb,
                               OfferState::OnWish,
                               verbatim("Low carb"),
                               verbatim("It is open."),
                               {verbatim("It is proposed after two more weeks on file.")},
                               {"D-18"}},
                              {Approach::Ketogenic,
                               OfferState::Locked,
                               verbatim("Ketogenic"),
                               verbatim("It waits."),
                               {},
                               {"D-18", "B-14"}}};
    using State = LadderStep::State;
    view.offers.ladder = {
        {State::Done, verbatim("Sugary drinks → water"), {}, {0, 1, 0}},
        {State::Now, verbatim("Sweets → fruit"), verbatim("Twice last week."), {4, {}, 2}},
        {State::Later, verbatim("White bread → oats"), {}, {}}};
    return view;
}

struct PlanDocumentTest : ::testing::Test {
    PlanDocumentTest() {
        document.show(planView(), planToday());
        document.resize(1128, 800);
        document.show();
        QApplication::processEvents();
    }
    QPushButton* link(char const* id) {
        return document.findChild<QPushButton*>(QStringLiteral("why.") + id);
    }
    WhyPopover* popover() { return document.findChild<WhyPopover*>("whyPopover"); }
    QString wordsOf(QWidget const* part) {
        QStringList words;
        for (auto const* label : part->findChildren<QLabel*>())
            words << label->text();
        return words.join(u'\n');
    }

    PlanDocument document;
};

TEST_F(PlanDocumentTest, ShowsEveryLineWithItsWhy) {
    for (PlanLine const& line : samplePlan().lines)
        EXPECT_TRUE(link(line.id.c_str())) << line.id;
    QString const words = wordsOf(&document);
    for (char const* part : {"102 g", "09:00–17:00", "Slow sighing breaths",
                             "Lentil and chicken salad", "Deutz 2014", "Waits for your clinician"})
        EXPECT_TRUE(words.contains(QString::fromUtf8(part))) << part;
}

TEST_F(PlanDocumentTest, AnswersWhyWithRuleSourceAndHowSure) {
    link("nutrition.protein")->click();
    ASSERT_TRUE(popover());
    QString const words = wordsOf(popover());
    for (char const* part : {"Why Protein: 102 g", "Your numbers", "weight 88.0", "D-06: 1.4 g",
                             "Deutz 2014, ESPEN", "How sure", "Would change it"})
        EXPECT_TRUE(words.contains(QString::fromUtf8(part))) << part;
    EXPECT_TRUE(popover()->accessibleDescription().contains("Deutz"));
}

TEST_F(PlanDocumentTest, HoldsTheEightFiguresOfEachDay) {
    auto* card = document.findChild<QWidget*>("eachDay");
    ASSERT_TRUE(card);
    QString const words = wordsOf(card);
    for (char const* name :
         {"Energy", "Protein", "Net carbs", "GL budget", "Fibre", "Eating window", "Sleep", "Calm"})
        EXPECT_TRUE(words.contains(QString::fromUtf8(name))) << name;
    EXPECT_EQ(card->findChildren<QWidget*>("changedMark").size(), 1);
    EXPECT_FALSE(words.contains("New in this version"));
}

TEST_F(PlanDocumentTest, SaysInTheAnswerWhatStoodThereBefore) {
    link("nutrition.protein")->click();
    QString const words = wordsOf(popover());
    EXPECT_TRUE(words.contains("104 g (version 2)"));
    EXPECT_TRUE(words.contains(QString::fromUtf8("Weight 90.0 → ")) ||
                words.contains(QString::fromUtf8("Weight 90 → ")))
        << words.toStdString();
}

TEST_F(PlanDocumentTest, ComparesWithTheVersionBeforeAndClosesAgain) {
    auto* compare = document.findChild<QPushButton*>("compareVersions");
    EXPECT_EQ(compare->text(), "Compare with version 2");
    compare->click();
    auto* card = document.findChild<QWidget*>("planChanges");
    ASSERT_TRUE(card);
    EXPECT_TRUE(wordsOf(card).contains(QString::fromUtf8("104 g → 102 g")));
    EXPECT_TRUE(wordsOf(card).contains("Your weekly review"));
    document.findChild<QPushButton*>("closeChanges")->click();
    EXPECT_FALSE(card->isVisible());
    document.show(planView(), planToday());
    EXPECT_TRUE(document.findChild<QPushButton*>("compareVersions")->isEnabled());
}

TEST_F(PlanDocumentTest, ListsVersionsWithDateAndCause) {
    auto* version = document.findChild<QPushButton*>("planVersion");
    EXPECT_EQ(version->text(), QString::fromUtf8("Version 3 · since Mon 9 November"));
    QSignalSpy asked(&document, &PlanDocument::versionRequested);
    auto const actions = version->menu()->actions();
    ASSERT_EQ(actions.size(), 3);
    EXPECT_TRUE(actions[1]->text().contains("Your profile changed"));
    actions[1]->trigger();
    ASSERT_EQ(asked.count(), 1);
    EXPECT_EQ(asked[0][0].toInt(), 2);
}

TEST_F(PlanDocumentTest, SaysThatAnEarlierVersionIsOnlyToRead) {
    PlanView view = planView();
    view.past = true;
    document.show(view, planToday());
    EXPECT_TRUE(document.findChild<QWidget*>("pastVersion"));
    EXPECT_FALSE(document.findChild<QPushButton*>("printPlan")->isVisible());
    EXPECT_FALSE(document.findChild<QPushButton*>("recordAgreement"));
    QSignalSpy asked(&document, &PlanDocument::versionRequested);
    document.findChild<QPushButton*>("backToPlan")->click();
    EXPECT_EQ(asked[0][0].toInt(), 0);
}

TEST_F(PlanDocumentTest, LeadsFromAnAnswerToItsSource) {
    link("nutrition.protein")->click();
    auto* all = popover()->findChild<QPushButton*>("allSources");
    ASSERT_TRUE(all);
    all->click();
    EXPECT_FALSE(popover());
    auto* row = document.findChild<QWidget*>("source.Deutz 2014, ESPEN");
    ASSERT_TRUE(row);
    EXPECT_TRUE(wordsOf(row).contains("D-06"));
    EXPECT_TRUE(wordsOf(row).contains("Good"));
}

TEST_F(PlanDocumentTest, OffersToRecordAnAgreementOnlyWhereSomethingWaits) {
    QSignalSpy asked(&document, &PlanDocument::agreementRequested);
    auto const links = document.findChildren<QPushButton*>("recordAgreement");
    ASSERT_EQ(links.size(), 1);
    links.front()->click();
    EXPECT_EQ(asked.count(), 1);
}

TEST_F(PlanDocumentTest, AnswersWhatIfWhileSomebodyDrags) {
    WhatIfStart start;
    start.answers = [](WhatIfQuestion const& question) -> std::optional<WhatIf> {
        WhatIf what;
        what.gapKcal = 1000 * question.keptShare;
        what.eatKcal = 1830;
        what.keptKg = 84;
        what.from = planToday();
        if (question.wanted)
            what.wanted = WantedDate{*question.wanted, std::nullopt, 1700, 572, std::nullopt};
        return what;
    };
    document.show(planView(), planToday(), start);
    document.findChild<QPushButton*>("openWhatIf")->click();
    auto* panel = document.findChild<WhatIfPanel*>();
    ASSERT_TRUE(panel);
    EXPECT_TRUE(panel->findChild<QLabel*>("dateAnswer")->text().contains("Not safely by then"));
    EXPECT_DOUBLE_EQ(panel->question().keptShare, 0.7);
    QSignalSpy answered(panel, &WhatIfPanel::answered);
    auto* kept = panel->findChildren<QSlider*>().front();
    QTest::keyClick(kept, Qt::Key_Right);
    EXPECT_EQ(answered.count(), 1);
    EXPECT_DOUBLE_EQ(panel->question().keptShare, 0.75);
    document.findChild<QPushButton*>("openWhatIf")->click();
    EXPECT_FALSE(document.findChild<WhatIfPanel*>());
}

TEST_F(PlanDocumentTest, NamesTheWeekOfTheDayThatIsLookedAt) {
    document.show(planView(), planToday());
    auto* week = document.findChild<QWidget*>("week");
    EXPECT_TRUE(wordsOf(week).contains("Week 7 ")) << "46 days after the first plan";
    document.show(planView(), planToday() + std::chrono::days(7));
    EXPECT_TRUE(wordsOf(document.findChild<QWidget*>("week")).contains("Week 8 "));
    PlanView past = planView();
    past.past = true;
    document.show(past, planToday());
    auto const own = QStringLiteral("Week %1 ").arg(past.plan->movement->weekNumber);
    EXPECT_TRUE(wordsOf(document.findChild<QWidget*>("week")).contains(own));
}

TEST_F(PlanDocumentTest, ShowsTheLadderWithTheStepInForce) {
    document.show(viewWithOffers(), planToday());
    auto* ladder = document.findChild<QWidget*>("ladder");
    ASSERT_TRUE(ladder);
    EXPECT_EQ(ladder->findChildren<LadderMark*>().size(), 3);
    QString const words = wordsOf(ladder);
    EXPECT_TRUE(words.contains("Twice last week"));
    EXPECT_TRUE(words.contains(QString::fromUtf8("oldest first: 4, –, 2"))) << words.toStdString();
    EXPECT_FALSE(document.findChild<QWidget*>("meterNeed"));
}

TEST_F(PlanDocumentTest, SaysWhereEachWayOfEatingStandsAndWhy) {
    document.show(viewWithOffers(), planToday());
    auto* card = document.findChild<QWidget*>("approaches");
    ASSERT_TRUE(card);
    QString const words = wordsOf(card);
    for (char const* part : {"Your plan", "If you wish", "Waits", "two more weeks on file"})
        EXPECT_TRUE(words.contains(QString::fromUtf8(part))) << part;
    auto* row = card->findChild<QWidget*>("approach.ketogenic");
    ASSERT_TRUE(row);
    row->findChild<QPushButton*>()->click();
    ASSERT_TRUE(popover());
    EXPECT_TRUE(wordsOf(popover()).contains("D-18, B-14"));
}

TEST_F(PlanDocumentTest, LeavesOutOffersThatThereAreNot) {
    document.show(planView(), planToday());
    for (char const* name : {"ladder", "approaches", "meterNeed"})
        EXPECT_FALSE(document.findChild<QWidget*>(QLatin1String(name))) << name;
}

TEST_F(PlanDocumentTest, SaysWhatAStepWaitsForWhereAMeterIsNeeded) {
    PlanView view = viewWithOffers();
    view.offers.meter =
        MeterNeed{std::nullopt, false, verbatim("Measure once this week."), {"O-24"}};
    document.show(view, planToday());
    auto* notice = document.findChild<QWidget*>("meterNeed");
    ASSERT_TRUE(notice);
    EXPECT_TRUE(wordsOf(notice).contains("Measure once this week."));
}

TEST_F(PlanDocumentTest, NeverCoversTheLineThatItExplains) {
    for (char const* id : {"nutrition.energy", "nutrition.protein", "stress.practice"}) {
        link(id)->click();
        auto* row = document.findChild<QWidget*>(QString::fromLatin1(id));
        QRect const line(row->mapTo(&document, QPoint(0, 0)), row->size());
        EXPECT_FALSE(popover()->geometry().intersects(line)) << id;
        popover()->closeAndReturn();
    }
}

TEST_F(PlanDocumentTest, ClosesTheAnswerOnEscapeAndGivesTheFocusBack) {
    document.activateWindow();
    link("nutrition.protein")->click();
    auto* open = popover();
    QTest::keyClick(open, Qt::Key_Escape);
    EXPECT_FALSE(open->isVisible());
    EXPECT_FALSE(popover());
}

TEST_F(PlanDocumentTest, KeepsOneAnswerOpenAtATime) {
    link("nutrition.protein")->click();
    link("sleep.bed")->click();
    EXPECT_EQ(document.findChildren<WhyPopover*>("whyPopover").size(), 1);
    EXPECT_TRUE(wordsOf(popover()).contains("22:10"));
}

TEST_F(PlanDocumentTest, SaysWhyASessionStandsOnItsDay) {
    auto const sessions = document.findChildren<SessionButton*>();
    ASSERT_EQ(sessions.size(), 5);
    EXPECT_EQ(sessions[1]->accessibleName(), "Tue 17, Strength A, 28 min · moderate");
    sessions[1]->click();
    ASSERT_TRUE(popover());
    QString const words = wordsOf(popover());
    EXPECT_TRUE(words.contains("Two days apart"));
    EXPECT_TRUE(words.contains(QString::fromUtf8("Box squat 2 × 10–15")));
}

TEST_F(PlanDocumentTest, GivesEveryFocusableThingAName) {
    link("nutrition.protein")->click();
    EXPECT_EQ(namelessBelow(document), QStringList());
}

TEST_F(PlanDocumentTest, SendsOutWhatItsButtonsAsk) {
    QSignalSpy pdf(&document, &PlanDocument::pdfRequested);
    QSignalSpy calendar(&document, &PlanDocument::calendarRequested);
    QSignalSpy preview(&document, &PlanDocument::previewRequested);
    QSignalSpy print(&document, &PlanDocument::printRequested);
    for (char const* name : {"saveCalendar", "savePdf", "previewPlan", "printPlan"})
        document.findChild<QPushButton*>(QLatin1String(name))->click();
    EXPECT_EQ(pdf.count() + preview.count() + print.count(), 3);
    EXPECT_EQ(calendar.count(), 1);
}

TEST_F(PlanDocumentTest, LeadsToTheProfileWhileThereIsNoPlan) {
    QSignalSpy asked(&document, &PlanDocument::profileRequested);
    document.show(PlanView{}, planToday());
    EXPECT_FALSE(document.findChild<QPushButton*>("printPlan")->isVisible());
    document.findChild<QPushButton*>("emptyStateAction")->click();
    EXPECT_EQ(asked.count(), 1);
}

TEST_F(PlanDocumentTest, ShowsAPlateInsteadOfNumbersWhenTheyAreHidden) {
    PlanView view = planView();
    view.plan->numbersHidden = true;
    view.plan->nutrition->plateInsteadOfNumbers = true;
    view.eachDay = dayFigures(*view.plan);
    document.show(view, planToday());
    EXPECT_TRUE(document.findChild<PlateFigure*>());
    EXPECT_FALSE(document.findChild<QWidget*>("weightPlan"));
    QString const words = wordsOf(&document);
    EXPECT_FALSE(words.contains("kcal"));
    EXPECT_FALSE(words.contains("net carbs"));
    EXPECT_FALSE(words.contains("kg"));
}

TEST_F(PlanDocumentTest, LeavesOutWhatThePlanWithholds) {
    PlanView view = planView();
    view.plan->movement.reset();
    view.plan->eatingWindow.reset();
    document.show(view, planToday());
    EXPECT_FALSE(document.findChild<QWidget*>("week"));
    EXPECT_FALSE(document.findChild<QWidget*>("windowPlan"));
    EXPECT_TRUE(document.findChild<QWidget*>("sleepPlan"));
}

TEST_F(PlanDocumentTest, LeavesUrgentMessagesToTheWindow) {
    PlanView view = planView();
    view.plan->alerts.push_back({"B-22", MessageClass::Urgent, true, verbatim("Call now.")});
    document.show(view, planToday());
    EXPECT_EQ(document.findChildren<Notice*>().size(), 2);
}

TEST_F(PlanDocumentTest, FitsASmallWindowAtTwiceTheText) {
    Looks const large(false, 20);
    PlanDocument small;
    small.show(planView(), planToday());
    shot(small, QSize(960, 680), "plan-200-check");
    for (auto* card : small.findChildren<Card*>())
        EXPECT_LE(card->mapTo(&small, QPoint(card->width(), 0)).x(), 960)
            << card->objectName().toStdString() << " wants " << card->minimumSizeHint().width();
}

TEST(AgreementDialog, TakesNoDayThatHasNotCome) {
    AgreementDialog dialog(samplePlan().withheld.front(), planToday());
    ASSERT_TRUE(dialog.word());
    EXPECT_EQ(dialog.word()->on, planToday());
    auto* day = dialog.findChild<QLineEdit*>();
    day->setText("2026-12-24");
    EXPECT_FALSE(dialog.word());
    dialog.findChild<QPushButton*>("recordAgreement")->click();
    EXPECT_NE(dialog.result(), QDialog::Accepted);
    day->setText("2026-11-03");
    dialog.findChild<QPushButton*>("recordAgreement")->click();
    EXPECT_EQ(dialog.result(), QDialog::Accepted);
    EXPECT_EQ(dialog.word()->on, makeDate(2026, 11, 3));
}

TEST(SleepSteps, RunFromMorningToTheNextWaking) {
    auto const steps = sleepSteps(*samplePlan().sleep);
    ASSERT_EQ(steps.size(), 7u);
    EXPECT_EQ(steps.front().time, "08:45");
    EXPECT_EQ(steps[5].time, "22:10");
    EXPECT_EQ(steps.back().time, "06:30");
    EXPECT_TRUE(steps[5].main);
}

TEST(WhyText, ReadsTheUnitFromTheKey) {
    EXPECT_EQ(inputsText({{"weight_kg", 88.0}}), "Weight " + numberText(88, 1, "kg"));
    EXPECT_EQ(inputsText({{"age", 52}, {"tdee_kcal", 2287.875}}),
              "Age 52, TDEE " + numberText(2287.88, 2, "kcal"));
    EXPECT_EQ(inputsText({}), QString());
}

TEST(WhyText, FillsFewerDotsTheLessSureASourceIs) {
    EXPECT_EQ(sureDots(Evidence::Verified), 3);
    EXPECT_EQ(sureDots(Evidence::Product), 0);
    EXPECT_NE(sureText(Evidence::General), sureText(Evidence::Secondary));
}

TEST(PopoverPlace, OpensAboveWhenThereIsNoRoomBelow) {
    QRect const room(0, 0, 1000, 600);
    auto const below = placePopover({346, 200}, {900, 100, 40, 20}, {500, 90, 450, 40}, room);
    EXPECT_TRUE(below.below);
    EXPECT_GT(below.topLeft.y(), 129);
    auto const above = placePopover({346, 200}, {900, 540, 40, 20}, {500, 530, 450, 40}, room);
    EXPECT_FALSE(above.below);
    EXPECT_LT(above.topLeft.y() + 200, 531);
    EXPECT_LE(above.topLeft.x() + 346, 1000);
}

TEST(WeekBoard, BreaksIntoRowsWhereSevenDaysDoNotFit) {
    EXPECT_EQ(WeekBoardView::columnsFor(1060), 7);
    EXPECT_EQ(WeekBoardView::columnsFor(600), 4);
    EXPECT_EQ(WeekBoardView::columnsFor(80), 1);
}

TEST(PlanShots, AreTakenForPeopleToLookAt) {
    if (qEnvironmentVariableIsEmpty("STEADY_SHOTS")) GTEST_SKIP() << "set STEADY_SHOTS to a folder";
    auto const look = [](PlanView const& view, QSize size, char const* name, bool why = false) {
        PlanDocument document;
        document.show(view, planToday());
        shot(document, size, QString());
        if (why) document.findChild<QPushButton*>("why.nutrition.protein")->click();
        shot(document, size, name);
    };
    QSize const wide(1128, 800), tall(1128, 1700), small(960, 680);
    look(planView(), wide, "plan-light", true);
    look(planView(), tall, "plan-tall");
    look(planView(), small, "plan-small");
    look(PlanView{}, wide, "plan-empty");
    PlanView hidden = planView();
    hidden.plan->numbersHidden = true;
    hidden.plan->nutrition->plateInsteadOfNumbers = true;
    hidden.eachDay = dayFigures(*hidden.plan);
    look(hidden, tall, "plan-hidden");
    look(viewWithOffers(), tall, "plan-offers");
    {
        Looks const dark(true);
        look(planView(), wide, "plan-dark", true);
    }
    Looks const large(false, 20);
    look(planView(), QSize(1128, 3800), "plan-200");
    look(planView(), small, "plan-200-small", true);
}

}  // namespace
}  // namespace steady
