#include "ui/pages/plan_document.h"

#include "ui/pages/plan_changes.h"
#include "ui/pages/plan_offers.h"
#include "ui/text/text.h"
#include "ui/theme/type.h"
#include "ui/widgets/button_size.h"
#include "ui/widgets/card.h"
#include "ui/widgets/follow_focus.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/notice.h"

#include <QBoxLayout>
#include <QDate>
#include <QGridLayout>
#include <QLocale>
#include <QMenu>
#include <QResizeEvent>
#include <QScrollArea>
#include <QScrollBar>
#include <QShortcut>
#include <QStackedWidget>

#include <algorithm>
#include <utility>

namespace steady {

namespace {
constexpr double kPlanTwoColumns = 860;  // below, parts stand under each other

/// "Mon 9 November", with the year when it is not this one.
QString versionDay(Date day, Date today) {
    auto const parts = partsOf(day);
    QDate const date(int(parts.year()), int(unsigned(parts.month())), int(unsigned(parts.day())));
    bool const thisYear = parts.year() == partsOf(today).year();
    return QLocale().toString(
        date, thisYear ? QStringLiteral("ddd d MMMM") : QStringLiteral("ddd d MMMM yyyy"));
}

QString causeOf(PlanView const& view, int version) {
    for (PlanVersion const& one : view.history)
        if (one.version == version) return toQString(one.cause);
    return {};
}
}  // namespace

PlanDocument::PlanDocument(QWidget* parent) : QWidget(parent) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, space::l, 0, 0);
    column->setSpacing(space::m);
    column->addWidget(makeHeader());

    auto* sheet = new QWidget;
    m_sheet = new QVBoxLayout(sheet);
    m_sheet->setContentsMargins(space::pageMargin, 0, space::pageMargin, space::l);
    m_sheet->setSpacing(space::cardGap);
    m_scroll = new QScrollArea;
    m_scroll->setWidget(sheet);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    followFocus(m_scroll);
    m_scroll->viewport()->setAutoFillBackground(false);
    sheet->setAutoFillBackground(false);

    auto* empty = new EmptyState(
        QStringLiteral("plan"),
        tr("Your plan will be here: food, movement, sleep and calm, each line with its reason. It "
           "is made from your profile in a moment."),
        tr("Fill in your profile"));
    connect(empty, &EmptyState::asked, this, &PlanDocument::profileRequested);
    m_stack = new QStackedWidget;
    m_stack->addWidget(empty);
    m_stack->addWidget(m_scroll);
    column->addWidget(m_stack, 1);
}

QWidget* PlanDocument::makeHeader() {
    auto* header = new QWidget;
    m_headerGrid = new QGridLayout(header);
    m_headerGrid->setContentsMargins(space::pageMargin, 0, space::pageMargin, 0);
    m_headerGrid->setHorizontalSpacing(space::m);
    m_headerGrid->setVerticalSpacing(space::s);
    m_headerGrid->setColumnStretch(2, 1);
    m_title = makeLabel(TypeRole::PageTitle, Tone::Text, tr("Your plan"));
    makeVersionPart();
    makeButtons();
    return header;
}

void PlanDocument::makeVersionPart() {
    m_versionPart = new QWidget;
    auto* row = new QHBoxLayout(m_versionPart);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::s);
    m_version = makeButton(ButtonKind::Plain, {}, m_versionPart);
    setButtonSize(m_version, ButtonSize::Small);
    m_version->setObjectName(QStringLiteral("planVersion"));
    m_version->setMenu(new QMenu(m_version));
    m_compare = new LinkButton({}, m_versionPart);
    m_compare->setObjectName(QStringLiteral("compareVersions"));
    connect(m_compare, &QPushButton::clicked, this, &PlanDocument::compare);
    row->addWidget(m_version);
    row->addWidget(m_compare);
}

void PlanDocument::makeButtons() {
    m_buttons = new QWidget;
    auto* row = new QHBoxLayout(m_buttons);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::s);
    struct Action {
        char const* name;
        QString text;
        void (PlanDocument::*signal)();
    };
    for (Action const& action :
         {Action{"saveCalendar", tr("Export to calendar…"), &PlanDocument::calendarRequested},
          Action{"savePdf", tr("Save as PDF…"), &PlanDocument::pdfRequested},
          Action{"previewPlan", tr("Preview"), &PlanDocument::previewRequested},
          Action{"printPlan", tr("Print…"), &PlanDocument::printRequested}}) {
        auto* button = makeButton(ButtonKind::Plain, action.text, m_buttons);
        button->setObjectName(QLatin1String(action.name));
        connect(button, &QPushButton::clicked, this, action.signal);
        row->addWidget(button);
    }
    auto* print = new QShortcut(QKeySequence::Print, this);
    connect(print, &QShortcut::activated, this, [this] {
        if (m_buttons->isVisible()) emit printRequested();
    });
}

void PlanDocument::fillHeader() {
    bool const some = m_view.plan.has_value();
    m_versionPart->setVisible(some);
    m_buttons->setVisible(some && !m_view.past);
    if (!some) return;
    fillVersionMenu();
    m_compare->setVisible(m_view.diff.has_value());
    if (m_view.diff) m_compare->setText(tr("Compare with version %1").arg(m_view.diff->from));
}

void PlanDocument::fillVersionMenu() {
    auto* menu = m_version->menu();
    menu->clear();
    Plan const& plan = *m_view.plan;
    Date const newest = m_view.history.empty() ? plan.today : m_view.history.back().effective;
    m_version->setText(
        tr("Version %1 · since %2").arg(plan.version).arg(versionDay(plan.today, newest)));
    m_version->setEnabled(m_view.history.size() > 1);
    m_version->setAccessibleDescription(tr("Opens the list of versions"));
    for (auto it = m_view.history.rbegin(); it != m_view.history.rend(); ++it) {
        QString const cause = toQString(it->cause);
        QString words =
            tr("Version %1 · %2").arg(it->version).arg(versionDay(it->effective, newest));
        if (!cause.isEmpty()) words += QStringLiteral(" · ") + cause;
        auto* action = menu->addAction(words);
        connect(action, &QAction::triggered, this,
                [this, version = it->version] { emit versionRequested(version); });
    }
}

void PlanDocument::compare() {
    if (m_changes) {
        bool const hadFocus = m_changes->isAncestorOf(focusWidget());
        m_rows.erase(std::remove(m_rows.begin(), m_rows.end(), m_changes), m_rows.end());
        m_changes->hide();
        m_changes->deleteLater();
        m_changes = nullptr;
        if (hadFocus) m_compare->setFocus(Qt::OtherFocusReason);
        return;
    }
    if (!m_view.diff) return;
    auto* card = makeChangesCard(*m_view.diff, causeOf(m_view, m_view.diff->to));
    m_changes = card;
    m_sheet->insertWidget(0, card);
    auto* close = card->findChild<QPushButton*>(QStringLiteral("closeChanges"));
    connect(close, &QPushButton::clicked, this, &PlanDocument::compare);
    auto* escape = new QShortcut(Qt::Key_Escape, card);
    escape->setContext(Qt::WidgetWithChildrenShortcut);
    connect(escape, &QShortcut::activated, this, &PlanDocument::compare);
    m_scroll->verticalScrollBar()->setValue(0);
    close->setFocus(Qt::OtherFocusReason);
}

void PlanDocument::addPastNotice() {
    QString words = tr("Version %1 is an earlier one. You read it as it was; days of its time are "
                       "judged by it.")
                        .arg(m_view.plan->version);
    QString const cause = causeOf(m_view, m_view.plan->version);
    if (!cause.isEmpty()) words += u' ' + tr("It was made because: %1.").arg(cause);
    auto* notice = new Notice(Notice::Kind::Info, tr("An earlier version"), words);
    notice->setObjectName(QStringLiteral("pastVersion"));
    auto* back = new LinkButton(tr("Back to the plan in force"));
    back->setObjectName(QStringLiteral("backToPlan"));
    connect(back, &QPushButton::clicked, this, [this] { emit versionRequested(0); });
    notice->addAction(back);
    addRow({notice});
}

void PlanDocument::showSource(QString const& source) {
    auto* row = findChild<QWidget*>(QStringLiteral("source.") + source);
    if (!row) return;
    m_scroll->ensureWidgetVisible(row, 0, px(80));
    row->setFocus(Qt::TabFocusReason);
}

void PlanDocument::show(PlanView const& view, Date today, WhatIfStart const& whatIf) {
    m_view = view;
    fillHeader();
    int const scrolled = m_scroll->verticalScrollBar()->value();
    // A session that was moved by keyboard is drawn anew on another day and keeps the focus.
    QString focused;
    if (auto const* session = qobject_cast<SessionButton*>(focusWidget()))
        focused = session->objectName();
    clear();
    if (view.plan) fill(today, whatIf);
    m_stack->setCurrentIndex(view.plan ? 1 : 0);
    m_narrow = -1;
    arrange();
    m_scroll->verticalScrollBar()->setValue(scrolled);
    if (focused.isEmpty()) return;
    if (auto* session = findChild<SessionButton*>(focused)) session->setFocus(Qt::TabFocusReason);
}

void PlanDocument::clear() {
    delete std::exchange(m_changes, nullptr);
    for (QWidget* row : m_rows)
        delete row;
    m_rows.clear();
    while (auto* item = m_sheet->takeAt(0))
        delete item;
}

void PlanDocument::addRow(std::vector<QWidget*> parts, std::vector<int> stretches) {
    auto* row = new QWidget;
    auto* line = new QBoxLayout(QBoxLayout::LeftToRight, row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(space::cardGap);
    bool any = false;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        if (!parts[i]) continue;
        line->addWidget(parts[i], i < stretches.size() ? stretches[i] : 1);
        any = true;
    }
    if (!any) {
        delete row;
        return;
    }
    m_rows.push_back(row);
    m_sheet->addWidget(row);
}

void PlanDocument::fill(Date today, WhatIfStart const& whatIf) {
    Plan const& plan = *m_view.plan;
    if (m_view.past) addPastNotice();
    for (QWidget* notice : makeAlertNotices(plan))
        addRow({notice});
    addRow({makeEachDayCard(m_view), makeWeightCard(m_view, today, whatIf)}, {12, 11});
    addRow({makeWeekCard(m_view, today, m_view.past ? WeekWishes{} : m_weekWishes)});
    addRow({makeIntervalsCard(m_view, m_view.past ? IntervalsChosen{} : m_intervalsChosen)});
    AgreementAsked asked;
    if (!m_view.past) asked = [this](Withheld const& part) { emit agreementRequested(part); };
    auto const withheld = makeWithheldNotices(plan, asked);
    if (!withheld.empty())
        addRow({makeParagraph(TypeRole::CardTitle, Tone::Text,
                              tr("What waits or is left out, and what instead"))});
    for (std::size_t i = 0; i < withheld.size(); i += 2)
        addRow({withheld[i], i + 1 < withheld.size() ? withheld[i + 1] : nullptr});
    addRow({makeMeterNotice(m_view)});
    addRow({makeFoodCard(plan)});
    addRow({makeLadderCard(m_view), makeApproachesCard(m_view)});
    addRow({makeSampleDayCard(plan), makeFoodLinesCard(m_view)});
    addRow({makeSleepCard(m_view), makeWindowCard(plan), makeCalmCard(plan)}, {4, 3, 3});
    addRow({makeSourcesCard(plan)});
    m_sheet->addStretch(1);
}

void PlanDocument::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    arrange();
}

void PlanDocument::arrange() {
    int const narrow = width() < px(kPlanTwoColumns) ? 1 : 0;
    int const header = m_title->sizeHint().width() + m_versionPart->sizeHint().width() +
                       m_buttons->sizeHint().width() + 2 * space::pageMargin + 3 * space::m;
    for (QWidget* part : std::initializer_list<QWidget*>{m_title, m_versionPart, m_buttons})
        m_headerGrid->removeWidget(part);
    m_headerGrid->addWidget(m_title, 0, 0);
    int const names = m_title->sizeHint().width() + m_versionPart->sizeHint().width() +
                      2 * space::pageMargin + 2 * space::m;
    bool const below = names > width();  // large text: each part has a line of its own
    if (below)
        m_headerGrid->addWidget(m_versionPart, 1, 0, 1, 4, Qt::AlignLeft);
    else
        m_headerGrid->addWidget(m_versionPart, 0, 1);
    if (header <= width())
        m_headerGrid->addWidget(m_buttons, 0, 3);
    else
        m_headerGrid->addWidget(m_buttons, below ? 2 : 1, 0, 1, 4, Qt::AlignLeft);
    if (narrow == m_narrow) return;
    m_narrow = narrow;
    for (QWidget* row : m_rows)
        static_cast<QBoxLayout*>(row->layout())
            ->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

}  // namespace steady
