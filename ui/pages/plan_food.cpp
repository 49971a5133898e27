#include "ui/pages/plan_cards.h"
#include "ui/pages/plan_figures.h"
#include "ui/text/text.h"
#include "ui/theme/type.h"
#include "ui/widgets/card.h"
#include "ui/widgets/labels.h"

#include <QCoreApplication>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include <utility>

namespace steady {

namespace {

constexpr double kPlateAboveFromScale = 1.4;

QString foodWords(char const* words) {
    return QCoreApplication::translate("Plan", words);
}

QWidget* makeFoodList(QString const& title, QString const& icon, Tone tone,
                      std::vector<Text> const& items) {
    auto* list = new QWidget;
    auto* column = new QVBoxLayout(list);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::xs);
    auto* head = new QHBoxLayout;
    head->setSpacing(6);
    head->addWidget(new IconLabel(icon, tone, 16));
    head->addWidget(makeLabel(TypeRole::Name, Tone::Text, title), 1);
    column->addLayout(head);
    for (Text const& item : items) {
        QString words = toQString(item);
        if (!words.isEmpty()) words[0] = words[0].toUpper();
        column->addWidget(makeParagraph(TypeRole::Body, Tone::Text2, words));
    }
    column->addStretch(1);
    return list;
}

QString mealTargets(MealTarget const& meal) {
    return foodWords("%1 protein · %2 net carbs · %3 fat")
        .arg(numberText(meal.proteinG, 0, QStringLiteral("g")),
             numberText(meal.netCarbsG, 0, QStringLiteral("g")),
             numberText(meal.fatG, 0, QStringLiteral("g")));
}

}  // namespace

Card* makeFoodCard(Plan const& plan) {
    if (!plan.nutrition) return nullptr;
    NutritionPlan const& food = *plan.nutrition;
    auto* card = new Card(foodWords("Food"));
    card->setObjectName(QStringLiteral("food"));
    // With large text the plate stands above the lists.
    auto* whole = new QBoxLayout(textScale() > kPlateAboveFromScale ? QBoxLayout::TopToBottom
                                                                    : QBoxLayout::LeftToRight);
    whole->setSpacing(space::l);
    if (food.plateInsteadOfNumbers || plan.numbersHidden)
        whole->addWidget(new PlateFigure(food.approach == Approach::LowGi), 0, Qt::AlignTop);
    auto* row = new QHBoxLayout;
    row->setSpacing(space::l);
    whole->addLayout(row, 1);
    if (!food.prioritise.empty())
        row->addWidget(makeFoodList(foodWords("More of"), QStringLiteral("plus"), Tone::Success,
                                    food.prioritise),
                       1);
    if (!food.limit.empty())
        row->addWidget(
            makeFoodList(foodWords("A little"), QStringLiteral("minus"), Tone::Caution, food.limit),
            1);
    if (!food.eliminate.empty())
        row->addWidget(makeFoodList(foodWords("Leave out"), QStringLiteral("close"), Tone::Text2,
                                    food.eliminate),
                       1);
    card->body()->addLayout(whole);
    return card;
}

Card* makeFoodLinesCard(PlanView const& view) {
    if (!view.plan->nutrition && linesOf(*view.plan, "energy").empty()) return nullptr;
    auto* card = new Card(foodWords("Food, line by line"));
    card->setObjectName(QStringLiteral("foodLines"));
    card->body()->setSpacing(0);
    addLineRows(card, view, {"nutrition", "energy"});
    card->body()->addStretch(1);
    if (card->body()->count() > 1) return card;
    delete card;
    return nullptr;
}

Card* makeSampleDayCard(Plan const& plan) {
    if (!plan.nutrition || plan.nutrition->sampleDay.empty()) return nullptr;
    NutritionPlan const& food = *plan.nutrition;
    bool const plate = food.plateInsteadOfNumbers || plan.numbersHidden;
    auto* card = new Card(foodWords("A sample day"));
    card->setObjectName(QStringLiteral("sampleDay"));
    card->body()->setSpacing(space::s);
    for (std::size_t i = 0; i < food.sampleDay.size(); ++i) {
        if (i > 0) card->body()->addWidget(new Rule);
        auto* row = new QHBoxLayout;
        row->setSpacing(space::s);
        QString const name =
            i < food.meals.size() ? toQString(food.meals[i].name) : foodWords("Meal %1").arg(i + 1);
        auto* label = makeParagraph(TypeRole::Body, Tone::Text2, name);
        label->setFixedWidth(px(96));
        row->addWidget(label, 0, Qt::AlignTop);
        auto* words = new QVBoxLayout;
        words->setSpacing(0);
        words->addWidget(makeParagraph(TypeRole::Body, Tone::Text, toQString(food.sampleDay[i])));
        if (!plate && i < food.meals.size())
            words->addWidget(
                makeParagraph(TypeRole::Reason, Tone::Text2, mealTargets(food.meals[i])));
        row->addLayout(words, 1);
        card->body()->addLayout(row);
    }
    card->body()->addStretch(1);
    return card;
}

}  // namespace steady
