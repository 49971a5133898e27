#include "tests/ui/support/shots.h"
#include "ui/theme/theme.h"
#include "ui/widgets/breathing_pacer.h"
#include "ui/widgets/evening_timeline.h"
#include "ui/widgets/night_fields.h"

#include <QApplication>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

namespace steady {
namespace {

EveningView sampleEvening(ClockTime now) {
    using Kind = EveningPoint::Kind;
    EveningView evening;
    evening.points = {{Kind::Coffee, clockTime(13, 15), verbatim("last coffee")},
                      {Kind::LastMeal, clockTime(17), verbatim("last meal")},
                      {Kind::Alcohol, clockTime(18), verbatim("last alcohol, if any")},
                      {Kind::WindDown, clockTime(21, 10), verbatim("wind down")},
                      {Kind::Bed, clockTime(22, 10), verbatim("bed")}};
    evening.bed = clockTime(22, 10);
    evening.wake = clockTime(6, 30);
    evening.now = now;
    evening.soon = true;
    return evening;
}

TEST(EveningTimelineWidget, PutsNowBetweenTheSteps) {
    EveningTimeline timeline;
    timeline.show(sampleEvening(clockTime(18)));
    EXPECT_NEAR(timeline.nowShare().value_or(-1), 0.5, 1e-9);
    timeline.show(sampleEvening(clockTime(21, 40)));
    EXPECT_NEAR(timeline.nowShare().value_or(-1), 3.5 / 4, 1e-9);
    timeline.show(sampleEvening(clockTime(9)));
    EXPECT_EQ(timeline.nowShare(), 0.0);
    timeline.show(sampleEvening(clockTime(23)));
    EXPECT_EQ(timeline.nowShare(), 1.0);
}

TEST(EveningTimelineWidget, SaysEveryStepToAScreenReader) {
    EveningTimeline timeline;
    timeline.show(sampleEvening(clockTime(18)));
    EXPECT_TRUE(timeline.accessibleDescription().contains("21:10 wind down"));
    EXPECT_TRUE(timeline.accessibleDescription().contains("up at 06:30"));
    for (bool const dark : {false, true}) {
        test::Looks looks(dark);
        auto const picture =
            test::shot(timeline, {330, 70}, dark ? "evening-dark" : "evening-light");
        EXPECT_FALSE(picture.isNull());
    }
}

struct Paced {
    BreathingPacer pacer;
    Paced(char const* practice, int minutes) {
        pacer.setPractice(breathingPatternOf(practice), minutes);
    }
};

TEST(Pacer, SaysWhatToDoAndForHowLong) {
    Paced paced("slow_breathing", 10);
    EXPECT_EQ(paced.pacer.words(), "Breathe in");
    EXPECT_EQ(paced.pacer.secondsText(), "4");
    EXPECT_EQ(paced.pacer.leftText(), "10:00 left");
    paced.pacer.advance(5);
    EXPECT_EQ(paced.pacer.words(), "Slowly out");
    EXPECT_EQ(paced.pacer.secondsText(), "5");
    EXPECT_EQ(paced.pacer.accessibleName(), "Slowly out");
}

TEST(Pacer, GrowsAndShrinksOnlyWithMovement) {
    Paced paced("slow_breathing", 10);
    double const empty = paced.pacer.drawnFullness();
    paced.pacer.advance(4);
    EXPECT_GT(paced.pacer.drawnFullness(), empty);
    paced.pacer.setMovement(false);
    double const still = paced.pacer.drawnFullness();
    paced.pacer.advance(6);
    EXPECT_DOUBLE_EQ(paced.pacer.drawnFullness(), still);
}

TEST(Pacer, PausesAndGoesOn) {
    Paced paced("cyclic_sighing", 5);
    QSignalSpy pauses(&paced.pacer, &BreathingPacer::paused);
    paced.pacer.start();
    EXPECT_TRUE(paced.pacer.isRunning());
    paced.pacer.togglePause();
    EXPECT_FALSE(paced.pacer.isRunning());
    paced.pacer.togglePause();
    EXPECT_TRUE(paced.pacer.isRunning());
    EXPECT_EQ(pauses.size(), 3);
}

TEST(Pacer, FinishesOnceAfterAWholeBreath) {
    Paced paced("cyclic_sighing", 5);
    QSignalSpy finished(&paced.pacer, &BreathingPacer::finished);
    paced.pacer.advance(299);
    EXPECT_EQ(finished.size(), 0) << "the last breath is still going out";
    paced.pacer.advance(20);
    paced.pacer.advance(20);
    EXPECT_EQ(finished.size(), 1);
    EXPECT_EQ(paced.pacer.leftText(), "0:00 left");
}

TEST(Pacer, CountsAPracticeWithoutABreathDown) {
    Paced paced("worry_list", 10);
    paced.pacer.advance(61);
    EXPECT_EQ(paced.pacer.leftText(), "8:59 left");
    EXPECT_TRUE(paced.pacer.secondsText().isEmpty());
}

/// The line in a window, with what it asked for.
struct NightLine {
    QWidget window;
    NightFields* fields = new NightFields;
    QLineEdit* elsewhere = new QLineEdit;
    std::optional<Night> entered;
    QString complaint;
    int removed = 0;
    int left = 0;

    NightLine() {
        auto* column = new QVBoxLayout(&window);
        column->addWidget(fields);
        column->addWidget(elsewhere);
        QObject::connect(fields, &NightFields::entered,
                         [this](Night const& night) { entered = night; });
        QObject::connect(fields, &NightFields::complained,
                         [this](QString const& why) { complaint = why; });
        QObject::connect(fields, &NightFields::removeAsked, [this] { ++removed; });
        QObject::connect(fields, &NightFields::left, [this] { ++left; });
        fields->show(std::nullopt);
        test::shot(window, {320, 120}, "night-fields");
        QApplication::setActiveWindow(&window);
    }
    QLineEdit* at(NightField which) { return fields->field(which); }
    void type(QString const& words) { QTest::keyClicks(QApplication::focusWidget(), words); }
    void press(Qt::Key key) { QTest::keyClick(QApplication::focusWidget(), key); }
};

TEST(NightFieldsLine, IsFilledWithTabAndTakenWithEnter) {
    NightLine line;
    line.at(NightField::Bed)->setFocus();
    for (auto const* words : {"2240", "2300", "630", "15"}) {
        line.type(words);
        line.press(Qt::Key_Tab);
    }
    line.type("4");
    line.press(Qt::Key_Return);
    ASSERT_TRUE(line.entered) << line.complaint.toStdString();
    EXPECT_EQ(line.entered->bed, clockTime(22, 40));
    EXPECT_EQ(line.entered->fellAsleep, clockTime(23));
    EXPECT_EQ(line.entered->wake, clockTime(6, 30));
    EXPECT_EQ(line.entered->awakeMinutes, 15);
    EXPECT_EQ(line.entered->quality, 4);
    EXPECT_EQ(line.at(NightField::Bed)->text(), "22:40") << "shown as it was understood";
    EXPECT_EQ(line.left, 1);
}

TEST(NightFieldsLine, GoesOnWithEnterWhileWakingIsMissing) {
    NightLine line;
    line.at(NightField::Bed)->setFocus();
    line.type("22:40");
    line.press(Qt::Key_Return);
    EXPECT_TRUE(line.at(NightField::Asleep)->hasFocus());
    line.press(Qt::Key_Return);
    EXPECT_TRUE(line.at(NightField::Wake)->hasFocus());
    line.type("6:30");
    line.press(Qt::Key_Return);
    ASSERT_TRUE(line.entered);
    EXPECT_FALSE(line.entered->fellAsleep);
}

TEST(NightFieldsLine, SavesWhenItIsLeft) {
    NightLine line;
    line.at(NightField::Bed)->setFocus();
    line.type("2240-630");
    line.elsewhere->setFocus();
    QCoreApplication::processEvents();
    ASSERT_TRUE(line.entered);
    EXPECT_EQ(line.entered->wake, clockTime(6, 30));
}

TEST(NightFieldsLine, MarksTheFieldThatCannotBeAndKeepsWhatWasTyped) {
    NightLine line;
    line.at(NightField::Bed)->setText("22:40");
    line.at(NightField::Wake)->setText("late");
    line.at(NightField::Wake)->setFocus();
    line.press(Qt::Key_Return);
    EXPECT_FALSE(line.entered);
    EXPECT_FALSE(line.complaint.isEmpty());
    EXPECT_EQ(line.at(NightField::Wake)->text(), "late");
    line.type("r");
    EXPECT_TRUE(line.complaint.isEmpty());
}

TEST(NightFieldsLine, AsksToTakeAnEmptiedNightAway) {
    NightLine line;
    Night night;
    night.id.row = 3;
    night.bed = clockTime(22, 40);
    night.wake = clockTime(6, 30);
    line.fields->show(night);
    line.at(NightField::Bed)->clear();
    line.at(NightField::Wake)->clear();
    line.at(NightField::Wake)->setFocus();
    line.press(Qt::Key_Return);
    EXPECT_EQ(line.removed, 1);
}

TEST(NightFieldsLine, KeepsWhatIsBeingTypedWhenThePageIsDrawnAnew) {
    NightLine line;
    line.at(NightField::Bed)->setText("22:4");
    line.fields->show(std::nullopt);
    EXPECT_EQ(line.at(NightField::Bed)->text(), "22:4");
}

TEST(NightFieldsLine, NamesEveryFieldForAScreenReader) {
    NightLine line;
    EXPECT_TRUE(test::namelessBelow(*line.fields).isEmpty());
}

}  // namespace
}  // namespace steady
