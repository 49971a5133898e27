#include "ui/pages/today_cards.h"
#include "ui/text/text.h"
#include "ui/theme/type.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/meal_list.h"
#include "ui/widgets/notice.h"

#include <QCalendarWidget>
#include <QCompleter>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QScrollArea>
#include <QStringListModel>
#include <QVBoxLayout>
#include <QWidgetAction>

#include <algorithm>

namespace steady {

namespace {
constexpr int kShortestList = 260;
}

MealsCard::MealsCard(TodayActions const& actions, QWidget* parent)
    : Card(tr("Meals"), parent), m_actions(actions), m_names(new QStringListModel(this)) {
    setObjectName(QStringLiteral("mealsCard"));
    body()->addWidget(new Rule(this));
    buildList();
    auto* empty =
        new EmptyState(QStringLiteral("foods"),
                       tr("What you eat today will be here, each meal with its colour and why."),
                       tr("Add meal"), this);
    m_empty = empty;
    body()->addWidget(m_empty, 1);
    m_form = buildForm();
    body()->addWidget(m_form);
    buildFooter();
    auto openForm = [this] {
        m_form->show();
        m_food->setFocus();
    };
    connect(empty, &EmptyState::asked, this, openForm);
    connect(m_list, &MealList::amountChanged, this,
            [this](EntryId id, QString const& amount) { m_actions.changeAmount(id, amount); });
    connect(m_list, &MealList::timeChanged, this,
            [this](std::vector<EntryId> const& ids, QString const& time) {
                m_actions.changeTime(ids, time);
            });
    connect(m_list, &MealList::deleteAsked, this,
            [this](std::vector<EntryId> const& ids) { m_actions.remove(ids); });
}

void MealsCard::buildList() {
    m_scroll = new QScrollArea(this);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    auto* inside = new QWidget;
    m_scroll->setWidget(inside);
    auto* column = new QVBoxLayout(inside);
    column->setContentsMargins(0, 0, 0, 0);
    m_list = new MealList(inside);
    m_list->setObjectName(QStringLiteral("mealList"));
    column->addWidget(m_list);
    column->addStretch();
    inside->setAutoFillBackground(false);  // the card shows through
    m_scroll->viewport()->setAutoFillBackground(false);
    body()->addWidget(m_scroll, 1);
    connect(m_list, &MealList::cursorMoved, this, [this](QRect const& line) {
        m_scroll->ensureVisible(line.center().x(), line.center().y(), 0, line.height() * 2);
    });
}

void MealsCard::setScrolling(bool scrolling) {
    m_scrolling = scrolling;
    fitList();
}

void MealsCard::fitList() {
    int const whole = m_list->sizeHint().height() + 2;
    m_scroll->setMinimumHeight(m_scrolling ? std::min(whole, px(kShortestList)) : whole);
}

void MealsCard::buildFooter() {
    auto* add = makeButton(ButtonKind::Quiet, tr("Add meal"), this);
    add->setObjectName(QStringLiteral("addMeal"));
    auto* copy = makeButton(ButtonKind::Quiet, tr("Copy from a day…"), this);
    copy->setObjectName(QStringLiteral("copyMeals"));
    auto* yesterday = makeButton(ButtonKind::Quiet, tr("Copy yesterday"), this);
    yesterday->setObjectName(QStringLiteral("copyYesterday"));
    for (auto* button : {add, copy, yesterday})
        footer()->addWidget(button);
    footer()->addStretch();
    connect(add, &QPushButton::clicked, this, [this] {
        m_form->setVisible(!m_form->isVisible());
        if (m_form->isVisible()) m_food->setFocus();
    });
    connect(copy, &QPushButton::clicked, this, [this, copy] { askDay(copy); });
    connect(yesterday, &QPushButton::clicked, this,
            [this] { m_actions.copyMealsFrom(m_day - std::chrono::days(1)); });
}

QWidget* MealsCard::buildForm() {
    auto* form = new QWidget(this);
    auto* row = new QHBoxLayout(form);
    row->setContentsMargins(0, space::s, 0, space::s);
    row->setSpacing(space::s);
    auto field = [&](QString const& name, QString const& hint, QString const& id, int stretch) {
        auto* edit = new QLineEdit(form);
        edit->setAccessibleName(name);
        edit->setPlaceholderText(hint);
        edit->setObjectName(id);
        setTypeRole(edit, TypeRole::Body);
        row->addWidget(edit, stretch);
        connect(edit, &QLineEdit::returnPressed, this, &MealsCard::addFromForm);
        return edit;
    };
    m_food = field(tr("Food"), tr("Food"), QStringLiteral("mealFood"), 4);
    m_amount = field(tr("Amount"), tr("60 g"), QStringLiteral("mealAmount"), 2);
    m_time = field(tr("Time"), tr("now"), QStringLiteral("mealTime"), 2);
    auto* save = makeButton(ButtonKind::Primary, tr("Add"), form);
    save->setObjectName(QStringLiteral("mealSave"));
    row->addWidget(save);
    connect(save, &QPushButton::clicked, this, &MealsCard::addFromForm);
    auto* completer = new QCompleter(m_names, this);
    completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_food->setCompleter(completer);
    connect(m_food, &QLineEdit::textEdited, this, [this](QString const& words) {
        if (m_actions.foodNames) m_names->setStringList(m_actions.foodNames(words));
    });
    form->hide();
    return form;
}

void MealsCard::addFromForm() {
    if (m_food->text().trimmed().isEmpty()) return m_food->setFocus();
    auto const line =
        QStringList{m_amount->text().trimmed(), m_food->text().trimmed(), m_time->text().trimmed()}
            .join(u' ')
            .simplified();
    if (!m_actions.logQuickLine(line)) return;
    m_food->clear();
    m_amount->clear();
    m_food->setFocus();
}

void MealsCard::askDay(QPushButton* under) {
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    auto* calendar = new QCalendarWidget(menu);
    calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    calendar->setMinimumSize(px(280), px(230));
    auto* action = new QWidgetAction(menu);
    action->setDefaultWidget(calendar);
    menu->addAction(action);
    connect(calendar, &QCalendarWidget::clicked, menu, [this, menu](QDate date) {
        menu->close();
        m_actions.copyMealsFrom(makeDate(date.year(), static_cast<unsigned>(date.month()),
                                         static_cast<unsigned>(date.day())));
    });
    menu->popup(under->mapToGlobal(QPoint(0, -calendar->minimumHeight())));
    calendar->setFocus();
}

void MealsCard::show(TodayView const& view) {
    m_day = view.day;
    setFact(toQString(view.mealsFact));
    m_list->show(view.meals);
    m_scroll->setVisible(!view.meals.empty());
    m_empty->setVisible(view.meals.empty());
    fitList();
}

void MealsCard::setPreview(QuickPreview const& preview) {
    m_list->setPreview(preview);
    bool const any = preview.hasMeal || m_list->sizeHint().height() > px(20);
    m_scroll->setVisible(any);
    m_empty->setVisible(!any);
    fitList();
    if (preview.hasMeal) m_scroll->ensureVisible(0, 0);
}

}  // namespace steady
