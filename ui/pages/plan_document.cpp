#include "ui/pages/plan_document.h"

#include "ui/pages/plan_cards.h"
#include "ui/text/text.h"
#include "ui/theme/type.h"
#include "ui/widgets/card.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/notice.h"

#include <QBoxLayout>
#include <QGridLayout>
#include <QResizeEvent>
#include <QScrollArea>
#include <QScrollBar>
#include <QShortcut>
#include <QStackedWidget>

#include <algorithm>

namespace steady {

namespace {
constexpr double kPlanTwoColumns = 860;  // below, parts stand under each other
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
    m_version = makeLabel(TypeRole::Reason, Tone::Text2);
    m_version->setObjectName(QStringLiteral("planVersion"));
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
         {Action{"savePdf", tr("Save as PDF…"), &PlanDocument::pdfRequested},
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
    return header;
}

void PlanDocument::show(PlanView const& view, Date today) {
    m_version->setText(view.plan ? toQString(view.versionText) : QString());
    m_buttons->setVisible(view.plan.has_value());
    int const scrolled = m_scroll->verticalScrollBar()->value();
    clear();
    if (view.plan) fill(view, today);
    m_stack->setCurrentIndex(view.plan ? 1 : 0);
    m_narrow = -1;
    arrange();
    m_scroll->verticalScrollBar()->setValue(scrolled);
}

void PlanDocument::clear() {
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

void PlanDocument::fill(PlanView const& view, Date today) {
    Plan const& plan = *view.plan;
    for (QWidget* notice : makeAlertNotices(plan))
        addRow({notice});
    addRow({makeEachDayCard(view), makeWeightCard(view, today)}, {12, 11});
    addRow({makeWeekCard(view, today)});
    addRow({makeFoodCard(plan), makeSampleDayCard(plan)}, {14, 11});
    addRow({makeWindowCard(plan), makeSleepCard(plan), makeCalmCard(plan)});
    auto const withheld = makeWithheldNotices(plan);
    for (std::size_t i = 0; i < withheld.size(); i += 2)
        addRow({withheld[i], i + 1 < withheld.size() ? withheld[i + 1] : nullptr});
    addRow({makeSourcesCard(plan)});
    m_sheet->addStretch(1);
}

void PlanDocument::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    arrange();
}

void PlanDocument::arrange() {
    int const narrow = width() < px(kPlanTwoColumns) ? 1 : 0;
    int const header = m_title->sizeHint().width() + m_version->sizeHint().width() +
                       m_buttons->sizeHint().width() + 2 * space::pageMargin + 3 * space::m;
    for (QWidget* part : std::initializer_list<QWidget*>{m_title, m_version, m_buttons})
        m_headerGrid->removeWidget(part);
    m_headerGrid->addWidget(m_title, 0, 0);
    m_headerGrid->addWidget(m_version, 0, 1);
    if (header <= width())
        m_headerGrid->addWidget(m_buttons, 0, 3);
    else
        m_headerGrid->addWidget(m_buttons, 1, 0, 1, 4, Qt::AlignLeft);
    if (narrow == m_narrow) return;
    m_narrow = narrow;
    for (QWidget* row : m_rows)
        static_cast<QBoxLayout*>(row->layout())
            ->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

}  // namespace steady
