#include "ui/onboarding/first_run.h"

#include "core/coach/coach.h"
#include "tests/support/temporary_folder.h"
#include "tests/ui/support/long_words.h"
#include "tests/ui/support/shots.h"
#include "ui/coach_bridge.h"
#include "ui/onboarding/first_run_page.h"
#include "ui/onboarding/sections/approach_section.h"
#include "ui/onboarding/sections/profile_section.h"
#include "ui/onboarding/sections/safety_section.h"
#include "ui/text/text.h"
#include "ui/widgets/check_grid.h"
#include "ui/widgets/form_field.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QtTest/QTest>
#include <gtest/gtest.h>

namespace steady {
namespace {

LocalMoment const kFirstRunNow{makeDate(2026, 11, 20), clockTime(18, 5), 0};

/// The wizard on a real coach over a new diary.
class FirstRunTest : public ::testing::Test {
 protected:
    FirstRunTest() { open(); }

    void open() {
        wizard.reset();
        bridge.reset();
        coach.reset();
        coach = *Coach::open(folder / "mine.steady", OpenMode::OpenOrCreate);
        bridge = std::make_unique<CoachBridge>(*coach, [] { return kFirstRunNow; });
        wizard = std::make_unique<FirstRun>(*bridge, [this] { ++samples; });
        wizard->resize(1280, 800);
        wizard->show();
        wizard->activateWindow();
        QApplication::processEvents();
    }

    template <class W>
    W* named(char const* name) {
        return wizard->findChild<W*>(QLatin1String(name));
    }
    FormField* field(char const* key) {
        for (auto* section : wizard->findChildren<ProfileSection*>())
            if (auto* found = section->field(QLatin1String(key)); found && !found->isHidden())
                return found;
        return nullptr;
    }
    QLineEdit* line(char const* key) {
        auto* editor = field(key)->editor();
        auto* own = qobject_cast<QLineEdit*>(editor);
        return own ? own : editor->findChild<QLineEdit*>();
    }
    void type(char const* key, char const* words) {
        line(key)->setFocus();
        line(key)->selectAll();
        QTest::keyClicks(line(key), QString::fromUtf8(words));
    }
    void answerAboutYou() {
        type("birth_date", "1981-05-14");
        auto* sex = qobject_cast<QComboBox*>(field("sex")->editor());
        sex->setFocus();
        QTest::keyClicks(sex, QStringLiteral("F"));
        type("height_cm", "165");
        type("weight_kg", "88");
        type("waist_cm", "102");
    }
    CheckCard* medicine(Medicine one) {
        return qobject_cast<CheckGrid*>(field("medicines")->editor())->card(static_cast<int>(one));
    }
    QRadioButton* radio(char const* key, int at, char answer) {
        return wizard->findChild<QRadioButton*>(
            QStringLiteral("%1_%2_%3").arg(QLatin1String(key)).arg(at).arg(QLatin1Char(answer)));
    }
    void unfoldQuestions(char const* key) {
        field(key)->editor()->findChild<QPushButton*>(QStringLiteral("answer"))->click();
    }
    /// A press that is answered later, by rows that are shown later still.
    void press(char const* name) {
        named<QPushButton>(name)->click();
        for (int round = 0; round < 3; ++round)
            QApplication::processEvents();
    }
    void goOn() { named<QPushButton>("continue")->click(); }
    QString reason(char const* key) {
        auto* row = wizard->findChild<QWidget*>(QStringLiteral("change.") + QLatin1String(key));
        return row ? row->accessibleName() : QString();
    }

    test::TemporaryFolder folder;
    std::unique_ptr<Coach> coach;
    std::unique_ptr<CoachBridge> bridge;
    std::unique_ptr<FirstRun> wizard;
    int samples = 0;
};

TEST_F(FirstRunTest, NamesWhatIsUnreadableAndWhatIsOutOfRangeInOneRound) {
    answerAboutYou();
    type("height_cm", "1,65");
    type("weight_kg", "880");
    type("waist_cm", "abc");
    goOn();
    for (auto const* key : {"height_cm", "weight_kg", "waist_cm"})
        EXPECT_TRUE(field(key)->hasFault()) << key;
}

TEST_F(FirstRunTest, FiveAnswersAndFiveContinuesMakeThePlanOfP1) {
    QSignalSpy finished(wizard.get(), &FirstRun::finished);
    answerAboutYou();
    for (int page = 1; page < FirstRun::kPages; ++page) {
        EXPECT_EQ(wizard->page(), page);
        goOn();
    }
    EXPECT_FALSE(coach->profile()) << "nothing is stored before the end";
    goOn();
    EXPECT_EQ(finished.count(), 1);
    auto const plan = coach->planOn(bridge->today());
    ASSERT_TRUE(plan);
    ASSERT_TRUE(plan->energy);
    EXPECT_DOUBLE_EQ(plan->energy->targetKcal, 1830);
    EXPECT_FALSE(keptFirstRun(*coach)) << "the draft has done its work";
}

TEST_F(FirstRunTest, TheKeyboardAloneIsEnough) {
    answerAboutYou();
    for (int page = 1; page < FirstRun::kPages; ++page)
        QTest::keyClick(wizard.get(), Qt::Key_Return);
    EXPECT_EQ(wizard->page(), FirstRun::kPages);
    QTest::keyClick(wizard.get(), Qt::Key_Left, Qt::AltModifier);
    EXPECT_EQ(wizard->page(), 4);
    QTest::keyClick(wizard.get(), Qt::Key_Escape);
    EXPECT_TRUE(wizard->isVisible());
    EXPECT_EQ(wizard->draft().weightKg, 88);
}

TEST_F(FirstRunTest, TabComesBackIntoThePageWhereItCanBeSeen) {
    wizard->showPage(2);
    auto* page = wizard->findChildren<FirstRunPage*>()[1];
    auto* scroll = page->findChild<QScrollArea*>();
    named<QPushButton>("stop")->setFocus(Qt::TabFocusReason);
    scroll->verticalScrollBar()->setValue(scroll->verticalScrollBar()->maximum());
    ASSERT_GT(scroll->verticalScrollBar()->value(), 0) << "the page is longer than the window";
    medicine(Medicine::Insulin)->setFocus(Qt::TabFocusReason);
    EXPECT_FALSE(medicine(Medicine::Insulin)->visibleRegion().isEmpty());
}

TEST_F(FirstRunTest, SaysAtItsFieldWhatIsMissingOrCannotBeRead) {
    type("weight_kg", "eighty");
    goOn();
    EXPECT_EQ(wizard->page(), 1);
    EXPECT_TRUE(field("weight_kg")->hasFault());
    type("weight_kg", "88");
    goOn();
    EXPECT_TRUE(field("birth_date")->hasFault());
    EXPECT_TRUE(field("height_cm")->hasFault());
    EXPECT_FALSE(field("weight_kg")->hasFault());
}

TEST_F(FirstRunTest, OtherPagesFaultsDoNotHoldUpThisOne) {
    wizard->showPage(3);
    type("wake", "6:30");
    goOn();
    EXPECT_EQ(wizard->page(), 4) << "the four answers of page one are asked for at the end";
}

TEST_F(FirstRunTest, AsksOnceAboutAnUnusualValueAndReadsADecimalComma) {
    answerAboutYou();
    type("weight_kg", "230,5");
    type("height_cm", "180");
    goOn();
    EXPECT_EQ(wizard->page(), 1);
    auto* confirm = field("weight_kg")->findChild<QPushButton*>(QStringLiteral("confirm"));
    ASSERT_TRUE(confirm->isVisible());
    confirm->click();
    goOn();
    EXPECT_EQ(wizard->page(), 2);
    EXPECT_EQ(wizard->draft().weightKg, 230.5);
}

TEST_F(FirstRunTest, ATickShowsAtOnceWhatItChanges) {
    EXPECT_EQ(reason("KETO"), QStringLiteral("Ketogenic plan: Open"));
    wizard->showPage(2);
    medicine(Medicine::AceInhibitor)->click();
    EXPECT_EQ(reason("KETO"), QStringLiteral("Ketogenic plan: Locked"));
    EXPECT_EQ(reason("SALT"), QStringLiteral("Advice to add salt: Not given"));
    medicine(Medicine::AceInhibitor)->click();
    EXPECT_EQ(reason("KETO"), QStringLiteral("Ketogenic plan: Open"));
    EXPECT_EQ(reason("SALT"), QString());
}

TEST_F(FirstRunTest, AClosedWayOfEatingCannotBeChosenAndSaysWhy) {
    wizard->showPage(2);
    medicine(Medicine::Insulin)->click();
    wizard->showPage(4);
    auto* keto = named<ApproachCard>("way_ketogenic");
    EXPECT_FALSE(keto->isEnabled());
    EXPECT_TRUE(keto->accessibleDescription().contains(QStringLiteral("insulin")));
    EXPECT_TRUE(named<ApproachCard>("way_low_gi")->isChecked());
}

TEST_F(FirstRunTest, AWishThatIsClosedLaterIsKeptAndLowGiIsUsed) {
    wizard->showPage(4);
    named<ApproachCard>("way_ketogenic")->click();
    wizard->showPage(2);
    medicine(Medicine::AceInhibitor)->click();
    EXPECT_TRUE(named<ApproachCard>("way_low_gi")->isChecked());
    EXPECT_EQ(wizard->draft().approach, Approach::Ketogenic);
    medicine(Medicine::AceInhibitor)->click();
    EXPECT_TRUE(named<ApproachCard>("way_ketogenic")->isChecked());
}

TEST_F(FirstRunTest, ClosingTheWindowLosesNothing) {
    answerAboutYou();
    goOn();
    medicine(Medicine::Metformin)->click();
    auto const draft = wizard->draft();
    wizard->close();
    open();
    EXPECT_EQ(wizard->draft(), draft);
    EXPECT_EQ(wizard->page(), 2) << "it goes on where it stopped";
    EXPECT_FALSE(coach->undoText());
}

TEST_F(FirstRunTest, StoppingAfterPageOneShowsACautiousPlanAndWhy) {
    answerAboutYou();
    named<QPushButton>("stop")->click();
    EXPECT_EQ(wizard->page(), FirstRun::kPages);
    EXPECT_NE(named<QWidget>("cautious"), nullptr);
    goOn();
    ASSERT_TRUE(coach->profile());
    EXPECT_TRUE(coach->profile()->takes(Medicine::NotSure));
    EXPECT_FALSE(coach->planOn(bridge->today())->withheld.empty());
}

TEST_F(FirstRunTest, StoppingNeedsTheAnswersOfPageOne) {
    named<QPushButton>("stop")->click();
    EXPECT_EQ(wizard->page(), 1);
    EXPECT_TRUE(field("sex")->hasFault());
}

TEST_F(FirstRunTest, EachPageCanBeSkippedAndTheEndSaysWhatIsMissing) {
    for (int page = 1; page < FirstRun::kPages; ++page)
        named<QPushButton>("skip")->click();
    EXPECT_EQ(wizard->page(), FirstRun::kPages);
    EXPECT_FALSE(named<QPushButton>("continue")->isEnabled());
    EXPECT_TRUE(wizard->draft().medicines.contains(Medicine::NotSure))
        << "medicines that were passed over are not known";
    named<QPushButton>("answerNow")->click();
    EXPECT_EQ(wizard->page(), 1);
    EXPECT_TRUE(field("birth_date")->hasFault());
}

TEST_F(FirstRunTest, NotSureAndNoneExcludeWhatWasTicked) {
    wizard->showPage(2);
    named<QPushButton>("not_sure")->click();
    EXPECT_EQ(wizard->draft().medicines, std::set{Medicine::NotSure});
    medicine(Medicine::Metformin)->click();
    named<QPushButton>("no_medicine")->click();
    EXPECT_TRUE(wizard->draft().medicines.empty());
    EXPECT_TRUE(named<QPushButton>("no_medicine")->isChecked());
    medicine(Medicine::Metformin)->click();
    EXPECT_FALSE(named<QPushButton>("no_medicine")->isChecked());
}

TEST_F(FirstRunTest, ShowsEightClassesAndTheOthersOnRequest) {
    wizard->showPage(2);
    EXPECT_FALSE(medicine(Medicine::Warfarin)->isVisible());
    auto* more = field("medicines")->findChild<QPushButton*>(QStringLiteral("more"));
    EXPECT_EQ(more->text(), QStringLiteral("Show 14 more classes"));
    more->click();
    EXPECT_TRUE(medicine(Medicine::Warfarin)->isVisible());
}

TEST_F(FirstRunTest, AFaultInAFoldedQuestionOpensIt) {
    answerAboutYou();
    ASSERT_EQ(field("neck_cm"), nullptr);
    named<QPushButton>("unfold")->click();
    ASSERT_NE(field("neck_cm"), nullptr);
    type("neck_cm", "300");
    goOn();
    EXPECT_TRUE(field("neck_cm")->hasFault());
}

TEST_F(FirstRunTest, AsksAboutEatingAndReadinessOnTheHealthPageBehindOneButtonEach) {
    wizard->showPage(2);
    for (char const* key : {"eating_screen", "readiness"}) {
        auto* block = qobject_cast<QuestionBlock*>(field(key)->editor());
        ASSERT_TRUE(block) << key;
        auto* no = radio(key, 0, 'n');
        EXPECT_FALSE(no->isVisible()) << "folded until somebody wants to answer";
        block->findChild<QPushButton*>(QStringLiteral("answer"))->click();
        EXPECT_TRUE(no->isVisible());
        EXPECT_EQ(QApplication::focusWidget(), no);
    }
    EXPECT_FALSE(wizard->draft().eatingScreen) << "looking is no answer";
    goOn();
    EXPECT_EQ(wizard->page(), 3) << "both may be passed over";
}

TEST_F(FirstRunTest, TwoYesAboutEatingHideNumbersAndCloseKetoAtOnce) {
    wizard->showPage(2);
    unfoldQuestions("eating_screen");
    radio("eating_screen", 0, 'y')->click();
    EXPECT_EQ(reason("KETO"), QStringLiteral("Ketogenic plan: Open")) << "one yes changes nothing";
    radio("eating_screen", 3, 'y')->click();
    EXPECT_EQ(reason("KETO"), QStringLiteral("Ketogenic plan: Not offered"));
    named<QPushButton>("eating_screen_rest")->click();
    EXPECT_EQ(wizard->draft().eatingScreen, (std::array{true, false, false, true, false}));
    goOn();
    EXPECT_EQ(wizard->page(), 3);
}

TEST_F(FirstRunTest, OnePressAnswersNoToAllAndThePanelHearsIt) {
    wizard->showPage(2);
    unfoldQuestions("readiness");
    named<QPushButton>("readiness_rest")->click();
    ASSERT_TRUE(wizard->draft().readiness);
    EXPECT_EQ(*wizard->draft().readiness, Readiness{});
    auto* row = named<QWidget>("change.MOVE");
    EXPECT_TRUE(row->accessibleDescription().contains(QStringLiteral("seven answers")));
    radio("readiness", 1, 'y')->click();
    EXPECT_EQ(named<QWidget>("change.MOVE"), nullptr);
    EXPECT_TRUE(reason("AER").endsWith(QStringLiteral("Not offered")));
    named<QPushButton>("readiness_clear")->click();
    EXPECT_FALSE(wizard->draft().readiness);
}

TEST_F(FirstRunTest, HalfAnsweredQuestionsAreNamedAndNeverLost) {
    wizard->showPage(2);
    unfoldQuestions("eating_screen");
    radio("eating_screen", 2, 'n')->click();
    goOn();
    EXPECT_EQ(wizard->page(), 2);
    EXPECT_TRUE(field("eating_screen")->message().contains(QStringLiteral("1 of 5")));
    wizard->close();
    open();
    EXPECT_TRUE(radio("eating_screen", 2, 'n')->isChecked());
    EXPECT_TRUE(radio("eating_screen", 2, 'n')->isVisible()) << "what was begun is open again";
    EXPECT_FALSE(radio("eating_screen", 0, 'n')->isChecked());
    EXPECT_FALSE(wizard->draft().eatingScreen);
}

TEST_F(FirstRunTest, AYesAboutChestPainIsHeardEvenWhenTheRestIsPassedOver) {
    wizard->showPage(2);
    unfoldQuestions("readiness");
    radio("readiness", 1, 'y')->click();
    named<QPushButton>("skip")->click();
    ASSERT_TRUE(wizard->draft().readiness);
    EXPECT_TRUE(wizard->draft().readiness->chestPain);
}

TEST_F(FirstRunTest, WhatIsLockedCanBeAgreedToOnTheHealthPage) {
    wizard->showPage(2);
    EXPECT_FALSE(field("clinician_agreed")->isVisible()) << "nothing waits yet";
    medicine(Medicine::OtherBpMedicine)->click();
    ASSERT_TRUE(field("clinician_agreed")->isVisible());
    wizard->setAgreementAsker([](Withheld const& part, Date today, QWidget*) {
        EXPECT_EQ(part.component, Component::Keto);
        return std::optional(ClinicianWord{today - std::chrono::days(3), "by phone"});
    });
    press("agree_KETO");
    EXPECT_EQ(reason("KETO"), QStringLiteral("Ketogenic plan: With care"));
    auto const agreed = wizard->draft().clinicianAgreed;
    ASSERT_EQ(agreed.size(), 1U);
    EXPECT_EQ(agreed[0].note, "by phone");
    auto const words = test::wordsBelow(*field("clinician_agreed"));
    EXPECT_TRUE(words.contains(QStringLiteral("17 Nov 2026"))) << words.toStdString();
    EXPECT_TRUE(words.contains(QStringLiteral("17 Nov 2027"))) << "its end is told";
    press("takeBack_KETO");
    EXPECT_TRUE(wizard->draft().clinicianAgreed.empty());
    EXPECT_EQ(reason("KETO"), QStringLiteral("Ketogenic plan: Locked"));
}

TEST_F(FirstRunTest, TheLastPageLetsAWaitingPartBeAgreedToAndTakenBack) {
    answerAboutYou();
    wizard->showPage(2);
    medicine(Medicine::OtherBpMedicine)->click();
    wizard->showPage(4);
    wizard->showPage(FirstRun::kPages);
    wizard->setAgreementAsker([](Withheld const&, Date today, QWidget*) {
        return std::optional(ClinicianWord{today, ""});
    });
    press("recordAgreement");
    EXPECT_EQ(named<QPushButton>("recordAgreement"), nullptr);
    ASSERT_NE(named<QWidget>("agreed"), nullptr);
    press("takeBack");
    EXPECT_NE(named<QPushButton>("recordAgreement"), nullptr);
    press("recordAgreement");
    goOn();
    ASSERT_TRUE(coach->profile());
    EXPECT_EQ(coach->profile()->clinicianAgreed().size(), 1U);
    EXPECT_TRUE(coach->planOn(bridge->today())->gates.allows(Component::Keto));
}

TEST_F(FirstRunTest, ThinkingBetterOfAnAgreementChangesNothing) {
    wizard->showPage(2);
    medicine(Medicine::OtherBpMedicine)->click();
    wizard->setAgreementAsker(
        [](Withheld const&, Date, QWidget*) -> std::optional<ClinicianWord> { return {}; });
    press("agree_KETO");
    EXPECT_TRUE(wizard->draft().clinicianAgreed.empty());
    EXPECT_EQ(reason("KETO"), QStringLiteral("Ketogenic plan: Locked"));
}

TEST_F(FirstRunTest, TheLastPageShowsTheFiguresOfEachDay) {
    answerAboutYou();
    wizard->showPage(FirstRun::kPages);
    auto* day = named<QWidget>("eachDay");
    ASSERT_NE(day, nullptr);
    EXPECT_TRUE(test::wordsBelow(*day).contains(QStringLiteral("Protein")));
}

TEST_F(FirstRunTest, KeepsWhatCannotBeReadOverSkipBackStopAndRestart) {
    answerAboutYou();
    type("height_cm", "eins 65");
    type("birth_date", "14th May");
    named<QPushButton>("skip")->click();
    named<QPushButton>("skip")->click();
    EXPECT_TRUE(wizard->draft().medicines.contains(Medicine::NotSure));
    type("wake", "sixish");
    type("minutes_available", "half an hour");
    wizard->showPage(1);
    EXPECT_EQ(line("height_cm")->text(), QStringLiteral("eins 65"));
    wizard->close();
    open();
    EXPECT_EQ(line("height_cm")->text(), QStringLiteral("eins 65"));
    EXPECT_EQ(line("birth_date")->text(), QStringLiteral("14th May"));
    EXPECT_EQ(line("wake")->text(), QStringLiteral("sixish"));
    EXPECT_EQ(line("minutes_available")->text(), QStringLiteral("half an hour"));
    EXPECT_EQ(wizard->draft().weightKg, 88);
    wizard->showPage(1);
    goOn();
    EXPECT_TRUE(field("height_cm")->hasFault());
    EXPECT_TRUE(field("birth_date")->hasFault());
}

TEST_F(FirstRunTest, KeepsTheUnitSomebodyTypesIn) {
    answerAboutYou();
    qobject_cast<MeasureEdit*>(field("weight_kg")->editor())->chooseUnit(1);
    type("weight_kg", "194,5");
    wizard->close();
    open();
    auto* weight = qobject_cast<MeasureEdit*>(field("weight_kg")->editor());
    EXPECT_EQ(weight->unit(), 1);
    EXPECT_EQ(weight->line()->text(), QStringLiteral("194,5"));
    EXPECT_NEAR(*wizard->draft().weightKg, 194.5 * kKilogramsPerPound, 1e-9);
}

TEST_F(FirstRunTest, EveryAbsurdAnswerIsNamedBesideItsFieldWithWhatIsAllowed) {
    struct Slip {
        char const* key;
        char const* typed;
        char const* says;
    };
    answerAboutYou();
    named<QPushButton>("unfold")->click();
    for (auto const& [key, typed, says] :
         {Slip{"birth_date", "2031-01-01", "future"}, Slip{"birth_date", "1890-01-01", "100"},
          Slip{"birth_date", "yesterday-ish", "1981-05-14"}, Slip{"height_cm", "5,9", "5 ft 9 in"},
          Slip{"height_cm", "9999999", "120 to 230"}, Slip{"height_cm", "-165", "120 to 230"},
          Slip{"height_cm", "1e3", "82,4"}, Slip{"weight_kg", "0", "35 to 300"},
          Slip{"weight_kg", "8,8,0", "82,4"}, Slip{"waist_cm", "1020", "102"},
          Slip{"neck_cm", "abc", "82,4"}, Slip{"resting_heart_rate_bpm", "680", "68"},
          Slip{"blood_pressure_mmhg", "12", "128 and 82"}}) {
        auto const before = line(key)->text();
        type(key, typed);
        goOn();
        EXPECT_EQ(wizard->page(), 1) << key << ' ' << typed;
        EXPECT_TRUE(field(key)->message().contains(QString::fromUtf8(says)))
            << key << ' ' << typed << ": " << field(key)->message().toStdString();
        EXPECT_EQ(line(key)->text(), QString::fromUtf8(typed)) << "what was typed stays";
        line(key)->selectAll();
        if (before.isEmpty())
            QTest::keyClick(line(key), Qt::Key_Delete);
        else
            QTest::keyClicks(line(key), before);
    }
    goOn();
    EXPECT_EQ(wizard->page(), 2) << "mended, it goes on";
}

TEST_F(FirstRunTest, SpeaksOfTheUnitThatWasTyped) {
    answerAboutYou();
    auto* weight = qobject_cast<MeasureEdit*>(field("weight_kg")->editor());
    weight->chooseUnit(1);
    type("weight_kg", "2000");
    goOn();
    EXPECT_TRUE(field("weight_kg")->message().contains(numberText(661, 0, QStringLiteral("lb"))))
        << field("weight_kg")->message().toStdString();
    auto* height = qobject_cast<MeasureEdit*>(field("height_cm")->editor());
    height->chooseUnit(1);
    type("height_cm", "165");
    goOn();
    EXPECT_TRUE(field("height_cm")->message().contains(numberText(165, 0, QStringLiteral("cm"))))
        << field("height_cm")->message().toStdString();
    height->chooseUnit(0);
    EXPECT_EQ(height->line()->text(), QStringLiteral("165")) << "the digits were right";
    EXPECT_EQ(wizard->draft().heightCm, 165);
    EXPECT_FALSE(field("height_cm")->hasFault());
}

TEST_F(FirstRunTest, NothingIsCutInLongWords) {
    test::LongWords const words;
    for (double const points : {10.0, 20.0}) {
        test::Looks const looks(false, points);
        open();
        answerAboutYou();
        medicine(Medicine::OtherBpMedicine)->click();
        unfoldQuestions("eating_screen");
        for (auto const size : {QSize(1280, 800), QSize(1024, 680)})
            for (int page = 1; page <= FirstRun::kPages; ++page) {
                wizard->showPage(page);
                test::shot(*wizard, size,
                           QStringLiteral("long-%1-%2-%3").arg(page).arg(size.width()).arg(points));
                EXPECT_EQ(wizard->width(), size.width()) << page << " at " << points;
                auto const cut = test::cutBelow(*wizard);
                auto const* stop = named<QPushButton>("stop");
                EXPECT_TRUE(stop->isHidden() ||
                            !stop->geometry().intersects(named<QWidget>("step5")->geometry()))
                    << page << " at " << points;
                EXPECT_TRUE(cut.isEmpty()) << page << " at " << points << " in " << size.width()
                                           << ": " << cut.join(u'\n').toStdString();
            }
        wizard->close();
    }
}

TEST_F(FirstRunTest, TheSampleOpensFromPageOne) {
    named<QPushButton>("sample")->click();
    EXPECT_EQ(samples, 1);
    EXPECT_FALSE(coach->isSample());
}

TEST_F(FirstRunTest, NamesEveryControlForAScreenReader) {
    for (int page = 1; page <= FirstRun::kPages; ++page)
        wizard->showPage(page);
    EXPECT_TRUE(test::namelessBelow(*wizard).isEmpty())
        << test::namelessBelow(*wizard).join(u'\n').toStdString();
}

TEST_F(FirstRunTest, NothingIsWiderThanTheWindowAtAnySizeOfText) {
    answerAboutYou();
    for (double const points : {10.0, 20.0}) {
        test::Looks const looks(points > 10, points);
        open();
        for (auto const size : {QSize(1280, 800), QSize(1024, 680)}) {
            for (int page = 1; page <= FirstRun::kPages; ++page) {
                wizard->showPage(page);
                QApplication::processEvents();
                test::shot(
                    *wizard, size,
                    QStringLiteral("onboarding-%1-%2-%3").arg(page).arg(size.width()).arg(points));
                EXPECT_EQ(wizard->width(), size.width()) << page << " at " << points;
                EXPECT_TRUE(wizard->rect().contains(
                    named<QPushButton>("continue")->mapTo(wizard.get(), QPoint(0, 0))));
            }
        }
    }
}

}  // namespace
}  // namespace steady
