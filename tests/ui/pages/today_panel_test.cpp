#include "ui/pages/today_panel.h"

#include "core/coach/rest_view.h"
#include "tests/ui/support/sample_views.h"
#include "tests/ui/support/shots.h"
#include "ui/pages/today_cards.h"
#include "ui/theme/type.h"
#include "ui/widgets/app_frame.h"
#include "ui/widgets/day_timeline.h"
#include "ui/widgets/meal_list.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/scale_row.h"

#include <QApplication>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>

namespace steady {
namespace {

/// Remembers what the panel asked for.
struct Wishes {
    QString logged;
    std::vector<EntryId> removed;
    std::pair<EntryId, QString> amount;
    std::optional<double> weight;
    std::optional<std::pair<ClockTime, ClockTime>> night;
    std::optional<Night> wholeNight;
    std::optional<bool> restless;
    int calmOpened = 0;
    std::pair<FeelingKind, int> feeling{FeelingKind::Mood, -1};
    std::vector<bool> finished;
    std::optional<WorkoutForm> workout;
    std::optional<Date> went;
    bool profile = false;

    TodayActions actions() {
        TodayActions a;
        a.goTo = [this](Date day) { went = day; };
        a.goToToday = [] {};
        a.today = [] { return makeDate(2026, 11, 20); };
        a.dayState = [](Date) { return DayState::Partial; };
        a.closeDay = [](std::optional<DayState>) {};
        a.goToProfile = [this] { profile = true; };
        a.readQuickLine = [](QString const&) { return test::samplePreview(); };
        a.logQuickLine = [this](QString const& text) {
            logged = text;
            return true;
        };
        a.changeAmount = [this](EntryId id, QString const& words) { amount = {id, words}; };
        a.changeTime = [](std::vector<EntryId> const&, QString const&) {};
        a.remove = [this](std::vector<EntryId> const& ids) { removed = ids; };
        a.copyMealsFrom = [](Date) {};
        a.finishSession = [this](PlannedSession const&, std::vector<bool> const& done) {
            finished = done;
        };
        a.saveWorkout = [this](WorkoutForm const& form) {
            workout = form;
            return true;
        };
        a.workout = [](EntryId) { return std::nullopt; };
        a.saveWeight = [this](double kg) {
            weight = kg;
            return true;
        };
        a.saveNight = [this](Night it) {
            night = {it.bed, it.wake};
            wholeNight = it;
            return true;
        };
        a.setRestless = [this](bool now) { restless = now; };
        a.openCalm = [this] { ++calmOpened; };
        a.saveGlucose = [](double) { return true; };
        a.saveFeeling = [this](FeelingKind kind, int value) { feeling = {kind, value}; };
        a.saveNote = [](std::optional<EntryId>, QString const&) { return true; };
        return a;
    }
};

/// The panel in the frame, as people see it.
struct Framed {
    Wishes wishes;
    TodayPanel* panel = nullptr;
    AppFrame frame;

    explicit Framed(TodayView const& view)
        : frame({{"today", "Today", "sun", Rail::Place::Top,
                  [this](QWidget* parent) -> QWidget* {
                      return panel = new TodayPanel(wishes.actions(), parent);
                  }},
                 {"plan", "Plan", "plan", Rail::Place::Top,
                  [](QWidget* parent) { return new QWidget(parent); }},
                 {"trends", "Trends", "trends", Rail::Place::Top,
                  [](QWidget* parent) { return new QWidget(parent); }},
                 {"profile", "Profile", "profile", Rail::Place::Bottom,
                  [](QWidget* parent) { return new QWidget(parent); }}}) {
        frame.showPage("today");
        panel->show(view);
        QApplication::setActiveWindow(&frame);
    }

    template <class Widget>
    Widget* part(char const* name) const {
        return panel->findChild<Widget*>(QLatin1String(name));
    }
    void focus(QWidget* widget) {
        test::shot(frame, {1280, 800}, "scratch");
        QApplication::setActiveWindow(&frame);
        widget->setFocus(Qt::TabFocusReason);
    }
};

TEST(TodayPanel, FitsTheWindowOf1280By800WithoutScrolling) {
    Framed today(test::sampleToday());
    test::shot(today.frame, {1280, 800}, "today-light");
    EXPECT_EQ(today.panel->columns(), 3);
    EXPECT_EQ(today.panel->scrollArea()->verticalScrollBar()->maximum(), 0);
}

TEST(TodayPanel, ShowsThePreviewEverywhereWhileTyping) {
    Framed today(test::sampleToday());
    today.focus(today.part<QLineEdit>("quickLine"));
    today.panel->setQuickText("2 eggs, 60 g oats, half avocado 08:10");
    test::shot(today.frame, {1280, 800}, "today-preview-light");
    auto const& placed = today.part<DayTimeline>("timeline")->placed();
    EXPECT_TRUE(
        std::any_of(placed.begin(), placed.end(), [](auto const& p) { return p.isPreview; }));
    EXPECT_EQ(today.panel->scrollArea()->verticalScrollBar()->maximum(), 0);
    test::Looks dark(true);
    test::shot(today.frame, {1280, 800}, "today-preview-dark");
}

TEST(TodayPanel, ReflowsInASmallWindow) {
    Framed today(test::sampleToday());
    test::shot(today.frame, {1024, 680}, "today-1024");
    EXPECT_EQ(today.panel->columns(), 2);
    test::shot(today.frame, {720, 680}, "today-720");
    EXPECT_EQ(today.panel->columns(), 1);
}

TEST(TodayPanel, StaysInsideTheWindowAtTwiceTheTextSize) {
    test::Looks large(false, 20);
    Framed today(test::sampleToday());
    test::shot(today.frame, {1280, 800}, "today-200");
    auto* content = today.part<QWidget>("todayContent");
    EXPECT_LE(content->width(), today.panel->scrollArea()->viewport()->width());
}

TEST(TodayPanel, IsReachedByTabThroughTheDateBar) {
    Framed today(test::sampleToday());
    today.focus(today.part<QPushButton>("dayBefore"));
    QStringList order;
    for (int step = 0; step < 5; ++step) {
        order << QApplication::focusWidget()->objectName();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    EXPECT_EQ(order, QStringList({"dayBefore", "dayAfter", "goToday", "chooseDay", "closeDay"}));
    EXPECT_EQ(QApplication::focusWidget()->objectName(), "quickLine");
}

TEST(TodayPanel, PassesTheFocusOfThePageToTheQuickLine) {
    Framed today(test::sampleToday());
    today.focus(today.part<QPushButton>("dayBefore"));
    today.panel->setFocus();
    EXPECT_EQ(QApplication::focusWidget()->objectName(), "quickLine");
}

TEST(TodayPanel, InvitesAPersonWithoutAProfile) {
    Framed today(test::emptyToday());
    test::shot(today.frame, {1280, 800}, "today-empty");
    auto* card = today.part<QWidget>("noProfile");
    ASSERT_TRUE(card->isVisible());
    card->findChild<QPushButton*>("emptyStateAction")->click();
    EXPECT_TRUE(today.wishes.profile);
}

TEST(TodayPanel, LogsTheQuickLineOnEnterAndStays) {
    Framed today(test::sampleToday());
    auto* field = today.part<QLineEdit>("quickLine");
    today.focus(field);
    QTest::keyClicks(field, "walk 35");
    QTest::keyClick(field, Qt::Key_Return);
    EXPECT_EQ(today.wishes.logged, "walk 35");
    EXPECT_EQ(field->text(), "");
    QTest::keyClicks(field, "x");
    QTest::keyClick(field, Qt::Key_Escape);
    EXPECT_EQ(field->text(), "");
}

TEST(TodayPanel, DeletesAndEditsAMealRowWithTheKeyboard) {
    Framed today(test::sampleToday());
    auto* list = today.part<MealList>("mealList");
    today.focus(list);
    QTest::keyClick(list, Qt::Key_Down);
    EXPECT_TRUE(list->currentWords().startsWith("Apple"));
    QTest::keyClick(list, Qt::Key_Delete);
    EXPECT_EQ(today.wishes.removed, (std::vector<EntryId>{{EntryKind::Food, 1}}));
    QTest::keyClick(list, Qt::Key_Down);
    QTest::keyClick(list, Qt::Key_F2);
    ASSERT_TRUE(list->editor()->isVisible());
    list->editor()->setText("40 g");
    QTest::keyClick(list->editor(), Qt::Key_Return);
    EXPECT_EQ(today.wishes.amount.first, (EntryId{EntryKind::Food, 2}));
    EXPECT_EQ(today.wishes.amount.second, "40 g");
}

TEST(TodayPanel, SavesTheMorningOnEnterAndGoesOn) {
    Framed today(test::sampleToday());
    auto* weight = today.part<QLineEdit>("morningWeight");
    auto* night = today.part<QLineEdit>("morningNight");
    today.focus(weight);
    weight->setText("85,4");
    QTest::keyClick(weight, Qt::Key_Return);
    EXPECT_DOUBLE_EQ(today.wishes.weight.value_or(0), 85.4);
    EXPECT_TRUE(night->hasFocus());
    night->setText("22:40-6:30");
    QTest::keyClick(night, Qt::Key_Return);
    EXPECT_EQ(today.wishes.night, (std::pair{clockTime(22, 40), clockTime(6, 30)}));
    EXPECT_TRUE(today.part<QLineEdit>("morningGlucose")->hasFocus());
}

TEST(TodayPanel, TakesAWholeNightInOneLine) {
    Framed today(test::emptyToday());
    auto* bed = today.part<QLineEdit>("morningNight");
    today.focus(bed);
    for (auto const* words : {"2240", "+20", "630", "15"}) {
        QTest::keyClicks(QApplication::focusWidget(), QLatin1String(words));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_4);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    ASSERT_TRUE(today.wishes.wholeNight);
    EXPECT_EQ(today.wishes.wholeNight->fellAsleep, clockTime(23));
    EXPECT_EQ(today.wishes.wholeNight->awakeMinutes, 15);
    EXPECT_EQ(today.wishes.wholeNight->quality, 4);
}

TEST(TodayPanel, HearsOfARestlessMindWithASpace) {
    Framed today(test::sampleToday());
    auto* restless = today.part<QPushButton>("morningRestless");
    today.focus(restless);
    QTest::keyClick(restless, Qt::Key_Space);
    EXPECT_EQ(today.wishes.restless, true);
}

RestView sampleRest() {
    using Kind = EveningPoint::Kind;
    RestView rest;
    rest.evening.emplace();
    rest.evening->points = {{Kind::Coffee, clockTime(13, 15), verbatim("last coffee")},
                            {Kind::LastMeal, clockTime(17), verbatim("last meal")},
                            {Kind::Alcohol, clockTime(18), verbatim("last alcohol")},
                            {Kind::WindDown, clockTime(21, 10), verbatim("wind down")},
                            {Kind::Bed, clockTime(22, 10), verbatim("bed")}};
    rest.evening->wake = clockTime(6, 30);
    rest.evening->now = clockTime(18, 5);
    rest.evening->soon = true;
    rest.calm.emplace();
    return rest;
}

TEST(TodayPanel, ShowsTonightInTheEveningAloneAndStillFits) {
    Framed today(test::sampleToday());
    auto rest = sampleRest();
    today.panel->showRest(rest);
    test::shot(today.frame, {1280, 800}, "today-tonight-light");
    EXPECT_TRUE(today.part<QWidget>("tonightCard")->isVisible());
    EXPECT_FALSE(today.part<QWidget>("tonightSentence")->isVisible());
    rest.evening->special = true;
    rest.evening->sentence = verbatim("In bed at 23:10 tonight.");
    today.panel->showRest(rest);
    EXPECT_TRUE(today.part<QWidget>("tonightSentence")->isVisible());
    rest.evening->soon = false;
    today.panel->showRest(rest);
    EXPECT_FALSE(today.part<QWidget>("tonightCard")->isVisible());
}

TEST(TodayPanel, OffersCalmMinutesAndSaysWhenTheQuestionsAreDue) {
    Framed today(test::sampleToday());
    auto* calm = today.part<QPushButton>("calmMinutes");
    EXPECT_FALSE(calm->isVisibleTo(today.panel)) << "before there is a plan";
    auto rest = sampleRest();
    today.panel->showRest(rest);
    EXPECT_EQ(calm->text(), "Calm minutes");
    rest.calm->screenDue = true;
    rest.calm->suggestion = verbatim("Five calm minutes is a start.");
    today.panel->showRest(rest);
    EXPECT_EQ(calm->text(), "Calm · questions due");
    EXPECT_FALSE(today.part<QLabel>("calmSuggestion")->text().isEmpty());
    calm->click();
    EXPECT_EQ(today.wishes.calmOpened, 1);
}

TEST(TodayPanel, AnswersAFeelingWithADigit) {
    Framed today(test::sampleToday());
    auto* stress = today.part<ScaleRow>("feeling3");
    today.focus(stress);
    QTest::keyClick(stress, Qt::Key_4);
    EXPECT_EQ(today.wishes.feeling, std::pair(FeelingKind::Stress, 4));
}

TEST(TodayPanel, FinishesWhatWasTickedAndIsNotInTheDiaryYet) {
    Framed today(test::sampleToday());
    auto* rows = today.part<QWidget>("sessionRows");
    today.focus(rows);
    QTest::keyClick(rows, Qt::Key_Down);
    QTest::keyClick(rows, Qt::Key_Down);
    QTest::keyClick(rows, Qt::Key_Space);
    today.part<QPushButton>("finishSession")->click();
    EXPECT_EQ(today.wishes.finished, (std::vector<bool>{false, false, true, false, false}));
}

TEST(TodayPanel, AddsAWorkoutByItsForm) {
    Framed today(test::sampleToday());
    today.part<QPushButton>("addWorkout")->click();
    today.part<QLineEdit>("workoutMinutes")->setText("35");
    today.part<QPushButton>("workoutSave")->click();
    ASSERT_TRUE(today.wishes.workout.has_value());
    EXPECT_EQ(today.wishes.workout->modality, Modality::Walk);
    EXPECT_EQ(today.wishes.workout->minutes, 35.0);
}

TEST(TodayPanel, NamesEverythingThatTakesTheFocus) {
    Framed today(test::sampleToday());
    EXPECT_EQ(test::namelessBelow(*today.panel), QStringList());
}

TEST(DayTimeline, NeverLetsTwoLabelsOverlap) {
    auto view = test::sampleToday();
    for (int at = 0; at < 12; ++at)
        view.timeline.marks.push_back({TimelineMark::Kind::Meal, clockTime(12, at * 5),
                                       MealColour::Green, verbatim("Zwischenmahlzeit am Mittag")});
    DayTimeline line;
    for (int width : {360, 700, 1060}) {
        line.resize(width, line.sizeHint().height());
        line.show(view.timeline);
        auto const& placed = line.placed();
        for (std::size_t a = 0; a < placed.size(); ++a)
            for (std::size_t b = a + 1; b < placed.size(); ++b)
                EXPECT_FALSE(!placed[a].label.isEmpty() && !placed[b].label.isEmpty() &&
                             placed[a].label.intersects(placed[b].label))
                    << placed[a].words.toStdString() << " / " << placed[b].words.toStdString();
        for (auto const& mark : placed)
            for (auto const& other : placed)
                EXPECT_FALSE(!mark.isBlock && other.label.intersects(mark.shape))
                    << other.words.toStdString() << " over " << mark.words.toStdString();
    }
}

}  // namespace
}  // namespace steady
