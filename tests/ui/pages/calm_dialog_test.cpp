#include "ui/pages/calm_dialog.h"

#include "tests/ui/support/shots.h"
#include "ui/pages/stress_questions.h"
#include "ui/widgets/breathing_pacer.h"
#include "ui/widgets/segmented_control.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QTest>

namespace steady {
namespace {

CalmView sampleCalm() {
    CalmView calm;
    calm.practices = {{"cyclic_sighing", verbatim("Slow double-breath sighs"), 5, 7,
                       verbatim("Two breaths in, one long one out."),
                       verbatim("It lifted mood in a trial."), true},
                      {"slow_breathing", verbatim("Slow breathing, six a minute"), 10, 7,
                       verbatim("In for four, out for six."), verbatim("Could help."), false},
                      {"worry_list", verbatim("Worry list"), 10, 7, verbatim("Write it down."),
                       verbatim("Paper keeps it."), false}};
    calm.weekText = verbatim("Stress 4.2 of 10, mean of the last 7 days (n = 6).");
    calm.screenDue = true;
    return calm;
}

struct Calm {
    std::vector<std::string> chosen;
    std::vector<int> logged;
    int questions = 0;
    CalmDialog dialog;

    explicit Calm(CalmView const& view = sampleCalm())
        : dialog(view, {[this](std::string const& id) {
                            chosen.push_back(id);
                            return true;
                        },
                        [this](int minutes) {
                            logged.push_back(minutes);
                            return true;
                        },
                        [this] { ++questions; }}) {}

    template <class Widget>
    Widget* part(char const* name) {
        return dialog.findChild<Widget*>(QLatin1String(name));
    }
};

TEST(CalmMinutes, ShowWhatEachPracticeAsks) {
    Calm calm;
    test::shot(calm.dialog, {520, 480}, "calm-choice-light");
    EXPECT_EQ(calm.part<QLabel>("practiceHow")->text(), "Two breaths in, one long one out.");
    EXPECT_FALSE(calm.part<QPushButton>("keepPractice")->isEnabled());
    calm.part<QAbstractButton>("practice.slow_breathing")->click();
    EXPECT_EQ(calm.part<QLabel>("practiceHow")->text(), "In for four, out for six.");
    calm.part<QPushButton>("keepPractice")->click();
    EXPECT_EQ(calm.chosen, std::vector<std::string>{"slow_breathing"});
    EXPECT_FALSE(calm.part<QPushButton>("keepPractice")->isEnabled());
    EXPECT_TRUE(test::namelessBelow(calm.dialog).isEmpty());
}

TEST(CalmMinutes, ArePacedPausedWithSpaceAndLoggedAtTheEnd) {
    Calm calm;
    test::shot(calm.dialog, {520, 480}, "scratch");
    calm.dialog.begin();
    auto* pacer = calm.part<BreathingPacer>("pacer");
    EXPECT_TRUE(pacer->isRunning());
    QTest::keyClick(&calm.dialog, Qt::Key_Space);
    EXPECT_FALSE(pacer->isRunning());
    test::shot(calm.dialog, {520, 480}, "calm-paused-light");
    QTest::keyClick(&calm.dialog, Qt::Key_Space);
    EXPECT_TRUE(pacer->isRunning());
    pacer->advance(400);
    EXPECT_EQ(calm.logged, std::vector<int>{5});
    EXPECT_FALSE(calm.dialog.isVisible());
}

TEST(CalmMinutes, CountInWholeMinutesWhenEscEndsThem) {
    Calm calm;
    test::shot(calm.dialog, {520, 480}, "scratch");
    calm.dialog.begin();
    calm.part<BreathingPacer>("pacer")->advance(150);
    QTest::keyClick(&calm.dialog, Qt::Key_Escape);
    EXPECT_EQ(calm.logged, std::vector<int>{2});
}

TEST(CalmMinutes, LogNothingBelowAMinute) {
    Calm calm;
    test::shot(calm.dialog, {520, 480}, "scratch");
    calm.dialog.begin();
    calm.part<BreathingPacer>("pacer")->advance(50);
    QTest::keyClick(&calm.dialog, Qt::Key_Escape);
    EXPECT_TRUE(calm.logged.empty());
    EXPECT_FALSE(calm.dialog.isVisible());
}

TEST(CalmMinutes, StandStillWhenAskedTo) {
    Calm calm;
    calm.dialog.begin();
    calm.part<QAbstractButton>("withoutMovement")->click();
    EXPECT_FALSE(calm.part<BreathingPacer>("pacer")->moves());
    EXPECT_FALSE(calm.part<QAbstractButton>("withSound")->isChecked());
    calm.part<BreathingPacer>("pacer")->advance(2);
    for (bool const dark : {false, true}) {
        test::Looks looks(dark);
        EXPECT_FALSE(
            test::shot(calm.dialog, {520, 480}, dark ? "calm-still-dark" : "calm-still-light")
                .isNull());
    }
    calm.dialog.reject();
}

TEST(CalmMinutes, LeadToTheFourQuestions) {
    Calm calm;
    calm.part<QPushButton>("openQuestions")->click();
    EXPECT_EQ(calm.questions, 1);
}

TEST(FourQuestionsDialog, BeginEmptyAndAreSavedTogether) {
    std::optional<StressAnswers> saved;
    StressQuestionsDialog dialog([&](StressAnswers const& answers) {
        saved = answers;
        return true;
    });
    auto* save = dialog.findChild<QPushButton*>(QStringLiteral("saveQuestions"));
    EXPECT_FALSE(save->isEnabled());
    EXPECT_FALSE(dialog.answers());
    std::array<int, 4> const said{3, 1, 2, 3};
    for (int at = 0; at < 4; ++at) {
        auto* scale = dialog.findChild<SegmentedControl*>(QStringLiteral("question%1").arg(at));
        EXPECT_EQ(scale->chosen(), -1);
        scale
            ->findChild<QAbstractButton*>(
                QStringLiteral("segment%1").arg(said[static_cast<std::size_t>(at)]))
            ->click();
    }
    EXPECT_FALSE(test::shot(dialog, {640, 520}, "four-questions-light").isNull());
    ASSERT_TRUE(save->isEnabled());
    save->click();
    ASSERT_TRUE(saved);
    EXPECT_EQ(perceivedStress(*saved), 11);
}

TEST(FourQuestionsDialog, AreNamedForAScreenReader) {
    StressQuestionsDialog dialog([](StressAnswers const&) { return true; });
    EXPECT_TRUE(test::namelessBelow(dialog).isEmpty());
}

}  // namespace
}  // namespace steady
