#include "core/analysis/weight_trend.h"
#include "tests/ui/support/real_coach.h"
#include "tests/ui/support/shots.h"
#include "ui/pages/new_food_dialog.h"
#include "ui/pages/today_edit.h"
#include "ui/pages/today_page.h"
#include "ui/widgets/form_field.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QtTest/QTest>
#include <gtest/gtest.h>

namespace steady {
namespace {

using test::RealCoach;
using test::realNow;

/// The Today page on a real diary; what goes to the top of the window is counted.
struct FormsPage {
    RealCoach coach;
    TodayPage page;
    int refused = 0;

    FormsPage()
        : page(coach.bridge(), {[this](QString const& text, Date day) {
                                    return coach->readQuickLine(text.toStdString(), realNow(), day);
                                },
                                [this](QString const& text, Date day) -> Result<Done> {
                                    return coach->logQuickLine(text.toStdString(), realNow(), day);
                                },
                                [this](QString const& text, Date day) -> Result<Done> {
                                    return coach->logQuickLine(text.toStdString(), realNow(), day,
                                                               Surprise::Confirmed);
                                }}) {
        QObject::connect(&coach.bridge(), &CoachBridge::refused, &page, [this] { ++refused; });
        QObject::connect(&coach.bridge(), &CoachBridge::changed, &page,
                         [this] { page.goTo(coach.today()); });
        page.resize(1200, 800);
        page.show();
        page.goTo(coach.today());
        QApplication::setActiveWindow(&page);
        QApplication::processEvents();
    }
    QLineEdit* line(char const* name) { return page.findChild<QLineEdit*>(QLatin1String(name)); }
    void enter(char const* name, char const* words) {
        auto* edit = line(name);
        edit->setFocus();
        edit->selectAll();
        QTest::keyClicks(edit, QString::fromUtf8(words));
        press(name);
    }
    void press(char const* name) {
        QTest::keyClick(line(name), Qt::Key_Return);
        QApplication::processEvents();
    }
    void click(char const* name) {
        page.findChild<QPushButton*>(QLatin1String(name))->click();
        QApplication::processEvents();
    }
    bool wrong(char const* name) { return line(name)->property("wrong").toBool(); }
    /// What a label says while it is shown.
    QString said(char const* name) {
        auto* label = page.findChild<QLabel*>(QLatin1String(name));
        return label->isHidden() ? QString() : label->text();
    }
    std::vector<Measurement> weights() {
        std::vector<Measurement> all;
        for (auto const& entry : coach.entries())
            if (auto const* reading = std::get_if<Measurement>(&entry)) all.push_back(*reading);
        return all;
    }
    void weighYesterday(char const* kg) {
        ASSERT_TRUE(coach->logQuickLine(kg, realNow(), coach.today() - std::chrono::days(1)));
    }
};

TEST(MorningFields, NameAWeightThatCanNotBeAndKeepWhatWasTyped) {
    FormsPage it;
    it.enter("morningWeight", "880");
    EXPECT_TRUE(it.said("weightMessage").startsWith("Weight must lie between 35 and 300"));
    EXPECT_TRUE(it.wrong("morningWeight"));
    EXPECT_TRUE(it.line("morningWeight")->hasFocus());
    ASSERT_TRUE(it.coach->logQuickLine("walk 20", realNow(), it.coach.today()));
    it.page.goTo(it.coach.today());
    EXPECT_EQ(it.line("morningWeight")->text(), "880") << "news from elsewhere leave it alone";
    EXPECT_TRUE(it.wrong("morningWeight"));
    EXPECT_EQ(it.refused, 0) << "said at the field, not at the top of the page";
    EXPECT_TRUE(it.weights().empty());
    it.enter("morningWeight", "88");
    EXPECT_EQ(it.said("weightMessage"), "");
    EXPECT_EQ(it.weights().size(), 1U);
}

TEST(MorningFields, SayWhatIsNoNumber) {
    FormsPage it;
    it.enter("morningGlucose", "abc");
    EXPECT_TRUE(it.said("glucoseMessage").contains("Fasting glucose"));
    EXPECT_TRUE(it.said("glucoseMessage").contains("“abc”"));
    EXPECT_TRUE(it.wrong("morningGlucose"));
    EXPECT_TRUE(it.weights().empty());
}

TEST(MorningFields, AskOnceAboutASurprisingWeightAndTakeTheSecondEnterForAYes) {
    FormsPage it;
    it.weighYesterday("82.4 kg");
    it.enter("morningWeight", "92");
    EXPECT_EQ(it.said("weightMessage"),
              "Is 92 kg right? Your trend is 82.4 kg. Enter once more logs it.");
    EXPECT_EQ(it.weights().size(), 1U);
    it.press("morningWeight");
    ASSERT_EQ(it.weights().size(), 2U);
    EXPECT_EQ(it.weights().back().tag, ReadingTag::Confirmed);
    EXPECT_EQ(it.said("weightMessage"), "");
}

TEST(MorningFields, AskAgainAboutAnotherSurprise) {
    FormsPage it;
    it.weighYesterday("82.4 kg");
    it.enter("morningWeight", "92");
    it.enter("morningWeight", "29,2");
    EXPECT_TRUE(it.said("weightMessage").contains("between")) << "beyond the range: no question";
    it.enter("morningWeight", "72");
    EXPECT_TRUE(it.said("weightMessage").startsWith("Is 72 kg right?"));
    EXPECT_EQ(it.weights().size(), 1U);
}

TEST(MorningFields, SayWhatHalfANightLacks) {
    FormsPage it;
    it.line("morningNight")->setFocus();
    QTest::keyClicks(it.line("morningNight"), "22:40");
    it.line("quickLine")->setFocus();
    QApplication::processEvents();
    EXPECT_NE(it.said("nightBeside"), "");
    EXPECT_EQ(it.line("morningNight")->text(), "22:40");
    EXPECT_TRUE(it.coach.entries().empty());
}

TEST(QuickLineQuestions, NeedOneMoreEnterForASurprisingWeight) {
    FormsPage it;
    it.weighYesterday("82.4 kg");
    it.enter("quickLine", "92 kg");
    EXPECT_TRUE(it.said("quickReason").contains("Is 92 kg right?"));
    EXPECT_TRUE(it.said("quickReason").contains("Enter once more"));
    EXPECT_EQ(it.weights().size(), 1U);
    it.press("quickLine");
    ASSERT_EQ(it.weights().size(), 2U);
    EXPECT_EQ(it.weights().back().tag, ReadingTag::Confirmed);
    EXPECT_EQ(it.line("quickLine")->text(), "");
}

TEST(QuickLineQuestions, AreNotAskedAboutAUsualWeight) {
    FormsPage it;
    it.weighYesterday("82.4 kg");
    it.enter("quickLine", "82.6 kg");
    EXPECT_EQ(it.weights().size(), 2U);
}

TEST(MovementForm, NamesEveryFieldThatIsWrong) {
    FormsPage it;
    it.click("addWorkout");
    it.line("workoutMinutes")->setText("1000");
    it.enter("workoutEffort", "15");
    EXPECT_EQ(it.said("workoutMessage"),
              "Minutes must lie between 1 and 720.\nEffort must lie between 0 and 10.");
    EXPECT_TRUE(it.wrong("workoutMinutes"));
    EXPECT_TRUE(it.wrong("workoutEffort"));
    it.enter("workoutMinutes", "abc");
    EXPECT_TRUE(it.said("workoutMessage").contains("“abc” is no number"));
    EXPECT_EQ(it.refused, 0);
    EXPECT_TRUE(it.coach.entries().empty());
}

TEST(MovementForm, ClosesWithEscapeAndForgetsWhatItWasAbout) {
    FormsPage it;
    it.click("addWorkout");
    it.enter("workoutMinutes", "abc");
    QTest::keyClick(it.line("workoutMinutes"), Qt::Key_Escape);
    QApplication::processEvents();
    EXPECT_FALSE(it.line("workoutMinutes")->isVisible());
    it.click("addWorkout");
    EXPECT_TRUE(it.line("workoutMinutes")->isVisible());
    EXPECT_EQ(it.line("workoutMinutes")->text(), "");
    EXPECT_EQ(it.said("workoutMessage"), "");
}

TEST(MealForm, RefusesAnAmountAndATimeBesideTheirFields) {
    FormsPage it;
    it.click("addMeal");
    it.line("mealFood")->setText("lentils");
    it.line("mealAmount")->setText("abc");
    it.enter("mealTime", "99:99");
    EXPECT_TRUE(it.said("mealMessage").contains("“abc” is no amount"));
    EXPECT_TRUE(it.said("mealMessage").contains("“99:99” is no time of day"));
    EXPECT_TRUE(it.wrong("mealAmount"));
    EXPECT_TRUE(it.wrong("mealTime"));
    EXPECT_FALSE(it.wrong("mealFood"));
    EXPECT_TRUE(it.coach.entries().empty());
    it.line("mealAmount")->setText("150 g");
    it.enter("mealTime", "12:40");
    ASSERT_EQ(it.coach.entries().size(), 1U);
    EXPECT_EQ(std::get<MealItem>(it.coach.entries().front()).grams, 150);
}

TEST(MealForm, OffersANewFoodForOneThatIsNotKnown) {
    FormsPage it;
    it.click("addMeal");
    it.enter("mealFood", "zwirbelbrot");
    EXPECT_TRUE(it.said("mealMessage").contains("New food"));
    EXPECT_TRUE(it.coach.entries().empty()) << "no note either";
    it.click("newFood");
    auto* dialog = it.page.findChild<NewFoodDialog*>();
    ASSERT_NE(dialog, nullptr);
    EXPECT_EQ(dialog->food().name, "zwirbelbrot");
    dialog->findChild<QLineEdit*>("food.energy_kcal")->setText("220");
    dialog->findChild<QPushButton*>("saveFood")->click();
    QApplication::processEvents();
    EXPECT_NE(it.coach->foods().find("own:1"), nullptr);
    it.line("mealFood")->setText("zwirbelbrot");  // typed, its name would pop up below
    it.press("mealFood");
    EXPECT_TRUE(it.wrong("mealAmount")) << "without a serving it needs an amount";
    EXPECT_NE(it.said("mealMessage"), "");
    it.enter("mealAmount", "90 g");
    ASSERT_EQ(it.coach.entries().size(), 1U);
    EXPECT_EQ(std::get<MealItem>(it.coach.entries().front()).foodId, "own:1");
    ASSERT_TRUE(it.coach->undo());
    ASSERT_TRUE(it.coach->undo());
    EXPECT_EQ(it.coach->foods().find("own:1"), nullptr);
}

TEST(MealRows, KeepAWrongAmountInTheFieldAndSayWhy) {
    FormsPage it;
    ASSERT_TRUE(it.coach->logQuickLine("60 g oats 08:10", realNow(), it.coach.today()));
    it.page.goTo(it.coach.today());
    auto* list = it.page.findChild<QWidget*>("mealList");
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Down);
    QTest::keyClick(list, Qt::Key_F2);
    it.enter("mealEditor", "abc");
    EXPECT_TRUE(it.line("mealEditor")->isVisible());
    EXPECT_EQ(it.line("mealEditor")->text(), "abc");
    EXPECT_TRUE(it.said("mealComplaint").contains("“abc”"));
    EXPECT_EQ(it.refused, 0);
    it.enter("mealEditor", "80 g");
    EXPECT_EQ(it.said("mealComplaint"), "");
    EXPECT_EQ(std::get<MealItem>(it.coach.entries().front()).grams, 80);
}

TEST(IsAmount, TakesWhatAnAmountBeginsWithAndNothingElse) {
    for (auto const* words :
         {"60 g", "2", "1,5", "half", "½ cup", "2 large slices", "1/2", "a cup"})
        EXPECT_TRUE(isAmount(QString::fromUtf8(words))) << words;
    for (auto const* words : {"abc", "", "0", "-5 g", "g 60", "halfway"})
        EXPECT_FALSE(isAmount(QString::fromUtf8(words))) << words;
}

/// The dialog with a diary of its own in its hand.
struct FoodDialog {
    std::vector<Food> saved;
    NewFoodDialog dialog{QStringLiteral("Rye bread"), [this](Food const& food) -> Result<void> {
                             saved.push_back(food);
                             return {};
                         }};
    void type(char const* key, char const* words) {
        dialog.findChild<QLineEdit*>(QLatin1String("food.") + QLatin1String(key))
            ->setText(QString::fromUtf8(words));
    }
    void save() { dialog.findChild<QPushButton*>("saveFood")->click(); }
};

TEST(NewFoodDialog, LeavesUnknownWhatIsLeftEmpty) {
    FoodDialog it;
    it.type("carbs_g", "48,5");
    it.save();
    ASSERT_EQ(it.saved.size(), 1U);
    auto const& food = it.saved.front();
    EXPECT_EQ(food.name, "Rye bread");
    EXPECT_EQ(food.per100g.carbs, 48.5);
    EXPECT_FALSE(food.per100g.energyKcal.has_value());
    EXPECT_FALSE(food.per100g.fibre.has_value());
    EXPECT_FALSE(food.gi.value.has_value());
    EXPECT_EQ(food.gi.status, GiStatus::Unknown);
    EXPECT_TRUE(food.servings.empty());
}

TEST(NewFoodDialog, TakesTheBasisTheIndexAndTheServing) {
    FoodDialog it;
    it.dialog.findChild<QComboBox*>("carbBasis")->setCurrentIndex(1);
    it.type("gi", "55");
    it.dialog.findChild<QLineEdit*>("servingName")->setText("slice");
    it.type("servings", "45");
    it.save();
    ASSERT_EQ(it.saved.size(), 1U);
    EXPECT_EQ(it.saved.front().carbBasis, CarbBasis::ByDifference);
    EXPECT_EQ(it.saved.front().gi.value, 55);
    EXPECT_EQ(it.saved.front().servings, (std::vector<Serving>{{"1 slice", 45}}));
}

TEST(NewFoodDialog, NamesEveryWrongFieldAtOnce) {
    FoodDialog it;
    it.dialog.findChild<QLineEdit*>("foodName")->setText(" ");
    it.type("energy_kcal", "2000");
    it.type("protein_g", "abc");
    it.type("fat_g", "-1");
    it.dialog.findChild<QLineEdit*>("servingName")->setText("slice");
    it.save();
    EXPECT_TRUE(it.saved.empty());
    for (auto const* key : {"name", "energy_kcal", "protein_g", "fat_g", "servings"})
        EXPECT_TRUE(it.dialog.field(key)->hasFault()) << key;
    for (auto const* key : {"carbs_g", "fibre_g", "gi"})
        EXPECT_FALSE(it.dialog.field(key)->hasFault()) << key;
    EXPECT_TRUE(it.dialog.field("protein_g")->message().contains("“abc”"));
}

TEST(NewFoodDialog, ShowsItsWordsWholeInEverySize) {
    for (auto const& [name, dark, points] :
         {std::tuple("new-food-light", false, 10), std::tuple("new-food-dark-200", true, 20)}) {
        test::Looks looks(dark, points);
        FoodDialog it;
        it.type("energy_kcal", "2000");
        it.type("protein_g", "abc");
        it.dialog.show();
        it.save();
        QApplication::processEvents();
        EXPECT_GE(it.dialog.height(), it.dialog.layout()->totalHeightForWidth(it.dialog.width()))
            << name << ": nothing lies over anything else";
        test::shot(it.dialog, it.dialog.size(), name);
        EXPECT_GE(it.dialog.width(), it.dialog.minimumSizeHint().width()) << name;
    }
}

TEST(TodayForms, LookAsTheyShouldWithEverythingWrong) {
    FormsPage it;
    it.click("addMeal");
    it.line("mealFood")->setText("zwirbelbrot");
    it.line("mealAmount")->setText("abc");
    it.enter("mealTime", "99:99");
    it.click("addWorkout");
    it.line("workoutMinutes")->setText("1000");
    it.enter("workoutEffort", "15");
    it.enter("morningGlucose", "abc");
    it.enter("morningWeight", "880");
    test::shot(it.page, {1200, 800}, "today-forms-wrong");
    EXPECT_NE(it.said("mealMessage"), "");
    EXPECT_NE(it.said("weightMessage"), "");
}

TEST(NewFoodDialog, NamesEverythingThatTakesTheFocus) {
    FoodDialog it;
    EXPECT_EQ(test::namelessBelow(it.dialog), QStringList());
}

}  // namespace
}  // namespace steady
