#include "ui/pages/today_cards.h"
#include "ui/pages/today_edit.h"
#include "ui/text/text.h"
#include "ui/theme/type.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/meal_list.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/quantity_edit.h"

#include <QCalendarWidget>
#include <QCompleter>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QRegularExpression>
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
    m_complaint = makeParagraph(TypeRole::Small, Tone::Critical, {}, this);
    m_complaint->setObjectName(QStringLiteral("mealComplaint"));
    m_complaint->hide();
    body()->addWidget(m_complaint);
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
    m_list->setCheck([this](EntryId id, bool isTime, QString const& words) {
        if (isTime) return clockTimeFault(words);
        return m_actions.amountFault ? m_actions.amountFault(id, words) : QString();
    });
    connect(m_list, &MealList::complained, this, [this](QString const& why) {
        m_complaint->setText(why);
        m_complaint->setVisible(!why.isEmpty());
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
    auto* column = new QVBoxLayout(form);
    column->setContentsMargins(0, space::s, 0, space::s);
    column->setSpacing(space::xs);
    auto* row = new QHBoxLayout;
    row->setSpacing(space::s);
    column->addLayout(row);
    auto field = [&](QString const& name, QString const& hint, QString const& id, int stretch) {
        auto* edit = new QLineEdit(form);
        edit->setAccessibleName(name);
        edit->setPlaceholderText(hint);
        edit->setObjectName(id);
        setTypeRole(edit, TypeRole::Body);
        row->addWidget(edit, stretch);
        connect(edit, &QLineEdit::returnPressed, this, &MealsCard::addFromForm);
        connect(edit, &QLineEdit::textEdited, edit, [edit] { markWrong(edit, false); });
        return edit;
    };
    m_food = field(tr("Food"), tr("Food"), QStringLiteral("mealFood"), 4);
    m_amount = field(tr("Amount"), tr("60 g"), QStringLiteral("mealAmount"), 2);
    m_time = field(tr("Time"), tr("now"), QStringLiteral("mealTime"), 2);
    auto* save = makeButton(ButtonKind::Primary, tr("Add"), form);
    save->setObjectName(QStringLiteral("mealSave"));
    row->addWidget(save);
    column->addWidget(buildFormNews());
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

/// What is wrong with the form, and the way to a food that Steady does not have.
QWidget* MealsCard::buildFormNews() {
    auto* news = new QWidget(this);
    auto* row = new QHBoxLayout(news);
    row->setContentsMargins(0, 0, 0, 0);
    m_formMessage = makeParagraph(TypeRole::Small, Tone::Critical, {}, news);
    m_formMessage->setObjectName(QStringLiteral("mealMessage"));
    auto* own = makeButton(ButtonKind::Link, tr("New food…"), news);
    own->setObjectName(QStringLiteral("newFood"));
    own->setToolTip(tr("Add a food of your own, with the figures of its label"));
    row->addWidget(m_formMessage, 1);
    row->addWidget(own, 0, Qt::AlignTop);
    connect(own, &QPushButton::clicked, this, [this] {
        if (m_actions.newFood) m_actions.newFood(m_food->text().trimmed());
    });
    return news;
}

QStringList MealsCard::formFaults() {
    QStringList faults;
    auto check = [&faults](QLineEdit* field, QString const& why) {
        markWrong(field, !why.isEmpty());
        if (!why.isEmpty()) faults << why;
    };
    auto const food = m_food->text().trimmed();
    auto const amount = m_amount->text().trimmed();
    auto const time = m_time->text().trimmed();
    check(m_amount, amount.isEmpty() || isAmount(amount)
                        ? QString()
                        : tr("“%1” is no amount. Write it as 60 g, 2 or half.").arg(amount));
    static QRegularExpression const halfDays(
        QStringLiteral("^(0?[1-9]|1[0-2])([:.][0-5]\\d)?\\s*[ap]m$"),
        QRegularExpression::CaseInsensitiveOption);
    check(m_time, halfDays.match(time).hasMatch() ? QString() : clockTimeFault(time));
    // By itself: whether the food is known does not hang on the other two fields.
    auto const read = m_actions.readQuickLine ? m_actions.readQuickLine(food) : QuickPreview{};
    bool const nothing = !read.hasMeal && read.faults.empty();
    bool const unknown = m_actions.readQuickLine && (nothing || !read.unread.empty());
    check(m_food, unknown
                      ? tr("“%1” is not among the foods. You can add it with New food….").arg(food)
                      : QString());
    // A known food may still need an amount ("say how many grams").
    if (faults.isEmpty() && m_actions.readQuickLine)
        for (auto const& fault : m_actions.readQuickLine(formLine()).faults)
            check(m_amount, toQString(fault.message));
    return faults;
}

QString MealsCard::formLine() const {
    return QStringList{m_amount->text().trimmed(), m_food->text().trimmed(),
                       m_time->text().trimmed()}
        .join(u' ')
        .simplified();
}

void MealsCard::addFromForm() {
    if (m_food->text().trimmed().isEmpty()) return m_food->setFocus();
    auto const faults = formFaults();
    m_formMessage->setText(faults.join(u'\n'));
    if (!faults.isEmpty()) {
        for (auto* field : {m_food, m_amount, m_time})
            if (field->property("wrong").toBool()) return field->setFocus();
    }
    if (!m_actions.logQuickLine(formLine())) return;
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
