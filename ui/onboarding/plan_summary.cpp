#include "ui/onboarding/plan_summary.h"

#include "ui/pages/plan_cards.h"
#include "ui/pages/plan_week.h"
#include "ui/text/text.h"
#include "ui/theme/type.h"
#include "ui/widgets/card.h"
#include "ui/widgets/follow_focus.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/notice.h"

#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

namespace steady {

namespace {

constexpr int kSummaryMargin = 32, kSummaryWidth = 1400, kSideBySideFrom = 960;
constexpr std::ptrdiff_t kShortList = 3;

}  // namespace

PlanSummary::PlanSummary(QWidget* parent) : QWidget(parent) {
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    m_scroll = new QScrollArea(this);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setAccessibleName(tr("Your plan"));
    followFocus(m_scroll);
    whole->addWidget(m_scroll);
}

void PlanSummary::add(QWidget* widget) {
    if (widget) m_column->addWidget(widget);
}

void PlanSummary::show(Result<Plan> const& plan, ProfileDraft const& answers, Date today,
                       Place place) {
    int const before = m_scroll->verticalScrollBar()->value();
    auto* content = new QWidget;
    m_pair = nullptr;
    m_column = new QVBoxLayout(content);
    m_column->setContentsMargins(kSummaryMargin, px(space::xl), kSummaryMargin, space::l);
    m_column->setSpacing(space::cardGap);
    content->setMaximumWidth(px(kSummaryWidth));
    add(makeParagraph(TypeRole::PageTitle, Tone::Text, tr("Your plan")));
    if (plan)
        showPlan(*plan, answers, today);
    else
        showMissing(plan.error());
    m_column->addStretch(1);
    m_scroll->setWidget(content);
    m_column->activate();
    m_scroll->verticalScrollBar()->setValue(place == Place::Keep ? before : 0);
}

void PlanSummary::showPlan(Plan const& plan, ProfileDraft const& answers, Date today) {
    auto const openings = makeOpenings(plan, answers, today);
    add(makeParagraph(TypeRole::Body, Tone::Text2,
                      openings.empty()
                          ? tr("Made from your answers. Every line says why; nothing in it is for "
                               "ever. Start, and change what does not fit.")
                          : tr("Made from your answers. Every line says why. Beside it stands what "
                               "waits or is left out, and what there is instead.")));
    for (auto const& alert : plan.alerts)
        if (alert.messageClass == MessageClass::Urgent)
            add(new Notice(Notice::Kind::Urgent, tr("Please read this first"),
                           toQString(alert.text)));
    if (answers.medicines.contains(Medicine::NotSure)) add(makeCautiousNotice());
    addSideBySide(plan, openings, today);
    for (auto* notice : makeAlertNotices(plan))
        add(notice);
}

QWidget* PlanSummary::makeCautiousNotice() {
    auto* notice = new Notice(
        Notice::Kind::Info, tr("On the careful side"),
        tr("Medicines count as “not sure”, so the plan treats you as if you took those that "
           "need the most care. Name them, and more of it could open."));
    notice->setObjectName(QStringLiteral("cautious"));
    auto* name = new LinkButton(tr("Name my medicines"), notice);
    name->setObjectName(QStringLiteral("nameMedicines"));
    connect(name, &QPushButton::clicked, this,
            [this] { emit answerAsked(QStringLiteral("medicines")); });
    notice->addAction(name);
    return notice;
}

std::vector<QWidget*> PlanSummary::makeOpenings(Plan const& plan, ProfileDraft const& answers,
                                                Date today) {
    auto openings =
        makeWithheldNotices(plan, [this](Withheld const& part) { emit agreementAsked(part); });
    for (auto const& part : agreedParts(answers.clinicianAgreed)) {
        auto const name = agreedName(part.component);
        auto* notice = new Notice(Notice::Kind::Info, tr("%1: your clinician agreed").arg(name),
                                  agreedWords(part, today));
        notice->setObjectName(QStringLiteral("agreed"));
        auto* back = new LinkButton(tr("Take back"), notice);
        back->setObjectName(QStringLiteral("takeBack"));
        back->setAccessibleName(QStringLiteral("%1: %2").arg(back->text(), name));
        connect(back, &QPushButton::clicked, this, [this, part] { emit takeBackAsked(part); });
        notice->addAction(back);
        openings.push_back(notice);
    }
    return openings;
}

/// The day's figures, and beside them (below, where it is narrow) what is left out and why. The
/// week stands under the shorter of the two.
void PlanSummary::addSideBySide(Plan const& plan, std::vector<QWidget*> const& openings,
                                Date today) {
    PlanView view;
    view.plan = plan;
    view.eachDay = dayFigures(plan);
    auto* week = makeWeekCard(view, today);
    bool const longList = std::ssize(openings) > kShortList;
    m_pair = new QBoxLayout(QBoxLayout::LeftToRight);
    m_pair->setSpacing(space::cardGap);
    auto* left = new QVBoxLayout;
    left->setSpacing(space::cardGap);
    if (auto* day = makeEachDayCard(view)) left->addWidget(day);
    if (week && longList) left->addWidget(week);
    if (left->count() > 0) {
        left->addStretch(1);
        m_pair->addLayout(left, 3);
    } else {
        delete left;
    }
    if (!openings.empty()) {
        auto* right = new QVBoxLayout;
        right->setSpacing(space::s);
        right->addWidget(makeParagraph(TypeRole::CardTitle, Tone::Text,
                                       tr("What waits or is left out, and what instead")));
        for (auto* notice : openings)
            right->addWidget(notice);
        right->addStretch(1);
        m_pair->addLayout(right, 2);
    }
    m_column->addLayout(m_pair);
    arrange();
    if (!longList) add(week);
}

void PlanSummary::arrange() {
    if (m_pair)
        m_pair->setDirection(width() >= px(kSideBySideFrom) ? QBoxLayout::LeftToRight
                                                            : QBoxLayout::TopToBottom);
}

void PlanSummary::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    arrange();
}

void PlanSummary::showMissing(Error const& error) {
    add(makeParagraph(TypeRole::Body, Tone::Text2,
                      tr("A plan needs date of birth, sex for the equations, height and weight. "
                         "These answers are missing or need a look:")));
    auto* card = new Card(tr("Still to answer"));
    QString first;
    for (auto const& fault : error.faults) {
        auto const key = QString::fromStdString(fault.field);
        if (first.isEmpty()) first = key;
        card->body()->addWidget(
            makeParagraph(TypeRole::Body, Tone::Text, toQString(fault.message)));
    }
    auto* go = makeButton(ButtonKind::Plain, tr("Answer these now"), card);
    go->setObjectName(QStringLiteral("answerNow"));
    connect(go, &QPushButton::clicked, this, [this, first] { emit answerAsked(first); });
    card->body()->addWidget(go, 0, Qt::AlignLeft);
    add(card);
}

void PlanSummary::focusFirst() {
    auto* go = findChild<QPushButton*>(QStringLiteral("answerNow"));
    if (go)
        go->setFocus(Qt::TabFocusReason);
    else
        m_scroll->setFocus(Qt::OtherFocusReason);
}

}  // namespace steady
