#include "ui/onboarding/first_run.h"

#include "core/coach/coach.h"
#include "tests/support/temporary_folder.h"
#include "tests/ui/support/shots.h"
#include "ui/coach_bridge.h"
#include "ui/onboarding/sections/approach_section.h"
#include "ui/onboarding/sections/profile_section.h"
#include "ui/widgets/check_grid.h"
#include "ui/widgets/form_field.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
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
