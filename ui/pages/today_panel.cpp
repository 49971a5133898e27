#include "ui/pages/today_panel.h"

#include "ui/pages/today_cards.h"
#include "ui/pages/today_rest.h"
#include "ui/text/text.h"
#include "ui/theme/type.h"
#include "ui/widgets/date_bar.h"
#include "ui/widgets/day_timeline.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/quick_line.h"

#include <QFocusEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QScrollArea>
#include <QShortcut>
#include <QVBoxLayout>

namespace steady {

namespace {

constexpr int kThreeColumnsFrom = 1000;
constexpr int kTwoColumnsFrom = 660;
constexpr int kColumnShares[] = {404, 346, 314};

}  // namespace

TodayPanel::TodayPanel(TodayActions actions, QWidget* parent)
    : QWidget(parent), m_actions(std::move(actions)) {
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    m_scroll = new QScrollArea(this);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    outer->addWidget(m_scroll);
    m_content = new QWidget;
    m_scroll->setWidget(m_content);
    m_content->setObjectName(QStringLiteral("todayContent"));
    auto* column = new QVBoxLayout(m_content);
    column->setContentsMargins(space::pageMargin, 16, space::pageMargin, 14);
    column->setSpacing(space::cardGap);
    buildTop(column);
    buildColumns(column);
    connectParts();
    addShortcuts();
    reflow();
}

void TodayPanel::buildTop(QVBoxLayout* column) {
    m_dateBar = new DateBar(m_content);
    column->addWidget(m_dateBar);
    m_notices = new QWidget(m_content);
    (new QVBoxLayout(m_notices))->setContentsMargins(0, 0, 0, 0);
    m_notices->hide();
    column->addWidget(m_notices);
    m_quickLine = new QuickLine(m_content);
    column->addWidget(m_quickLine);
    auto* card = new Card({}, m_content);
    card->setObjectName(QStringLiteral("timelineCard"));
    card->layout()->setContentsMargins(space::cardX, space::cardY, space::cardX, 2);
    card->layout()->setSpacing(0);
    m_timeline = new DayTimeline(card);
    m_timeline->setObjectName(QStringLiteral("timeline"));
    card->body()->addWidget(m_timeline);
    column->addWidget(card);
}

void TodayPanel::buildColumns(QVBoxLayout* column) {
    m_meals = new MealsCard(m_actions, m_content);
    m_movement = new MovementPanel(m_actions, m_content);
    m_feelings = new FeelingsPanel(m_actions, m_content);
    m_gauges = new GaugesPanel(m_content);
    m_morning = new MorningPanel(m_actions, m_content);
    m_tonight = new TonightPanel(m_content);
    auto* card = new Card({}, m_content);
    card->setObjectName(QStringLiteral("noProfile"));
    card->setAsking(true);
    auto* empty = new EmptyState(
        QStringLiteral("profile"),
        tr("Your own targets and sessions will be here. A few answers are enough to begin; they "
           "stay on this computer."),
        tr("Tell Steady about you"), card);
    card->body()->addWidget(empty);
    connect(empty, &EmptyState::asked, this, [this] { m_actions.goToProfile(); });
    m_noProfile = card;
    m_noProfile->hide();
    auto* row = new QHBoxLayout;
    row->setSpacing(space::cardGap);
    for (int share : kColumnShares) {
        auto* layout = new QVBoxLayout;
        layout->setSpacing(space::cardGap);
        row->addLayout(layout, share);
        m_columnLayouts.push_back(layout);
    }
    column->addLayout(row, 1);
}

void TodayPanel::connectParts() {
    connect(m_dateBar, &DateBar::dayAsked, this, [this](Date day) { m_actions.goTo(day); });
    m_dateBar->setDays(m_actions.today, m_actions.dayState);
    connect(m_dateBar, &DateBar::todayAsked, this, [this] { m_actions.goToToday(); });
    connect(m_dateBar, &DateBar::closeAsked, this,
            [this](DayState state) { m_actions.closeDay(state); });
    connect(m_dateBar, &DateBar::reopenAsked, this, [this] { m_actions.closeDay(std::nullopt); });
    m_quickLine->setSuggester([this](QString const& text) {
        return m_actions.suggest ? m_actions.suggest(text) : std::vector<QuickChoice>{};
    });
    connect(m_quickLine, &QuickLine::picked, this, [this](int at) { m_actions.logSuggestion(at); });
    connect(m_quickLine, &QuickLine::edited, this, &TodayPanel::preview);
    connect(m_quickLine, &QuickLine::submitted, this,
            [this](QString const& text) { submit(text); });
}

/// A surprising weight is asked about once; the same line and Enter again say yes.
void TodayPanel::submit(QString const& text) {
    bool const asks = m_actions.confirmQuickLine && m_actions.readQuickLine &&
                      !m_actions.readQuickLine(text).questions.empty();
    bool const yes = asks && m_askedLine == text;
    if (asks && !yes) {
        m_askedLine = text;
        return preview(text);
    }
    m_askedLine.reset();
    if (yes ? m_actions.confirmQuickLine(text) : m_actions.logQuickLine(text))
        m_quickLine->setText({});
}

void TodayPanel::addShortcuts() {
    auto focusLine = [this] { m_quickLine->field()->setFocus(Qt::ShortcutFocusReason); };
    for (auto const* keys : {"Ctrl+L", "/"})
        connect(new QShortcut(QKeySequence(QLatin1String(keys)), this), &QShortcut::activated, this,
                focusLine);
    connect(new QShortcut(QKeySequence(QStringLiteral("Ctrl+T")), this), &QShortcut::activated,
            this, [this] { m_actions.goToToday(); });
}

void TodayPanel::preview(QString const& text) {
    QuickPreview read;
    if (m_actions.readQuickLine && !text.trimmed().isEmpty()) read = m_actions.readQuickLine(text);
    if (m_askedLine != text) m_askedLine.reset();
    if (m_askedLine && !read.questions.empty())
        read.questions.push_back(STEADY_TEXT("today", "Enter once more logs it."));
    m_quickLine->setPreview(read);
    m_timeline->setPreview(read);
    m_meals->setPreview(read);
    m_gauges->setPreview(read);
}

void TodayPanel::setQuickText(QString const& text) {
    m_quickLine->setText(text);
}

void TodayPanel::addToMovement(QWidget* row) {
    m_movement->body()->addWidget(row);
}

void TodayPanel::show(TodayView const& view) {
    m_dateBar->show(view);
    showNotices(view);
    m_timeline->show(view.timeline);
    m_meals->show(view);
    m_movement->show(view);
    m_feelings->show(view);
    m_gauges->show(view);
    m_morning->show(view);
    m_hasProfile = view.hasProfile;
    m_noProfile->setVisible(!view.hasProfile);
    m_gauges->setVisible(view.hasProfile && !view.gauges.empty());
    preview(m_quickLine->text());
}

void TodayPanel::showRest(RestView const& rest) {
    m_tonight->show(rest);
    m_feelings->showCalm(rest);
}

void TodayPanel::showNotices(TodayView const& view) {
    while (auto* item = m_notices->layout()->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    for (auto const& alert : view.alerts) {
        if (alert.messageClass == MessageClass::Urgent) continue;  // above every page already
        bool const clinician = alert.messageClass == MessageClass::Clinician;
        m_notices->layout()->addWidget(
            new Notice(clinician ? Notice::Kind::Caution : Notice::Kind::Info, {},
                       toQString(alert.text), m_notices));
    }
    m_notices->setVisible(m_notices->layout()->count() > 0);
}

void TodayPanel::focusInEvent(QFocusEvent* event) {
    m_quickLine->field()->setFocus(event->reason());
}

void TodayPanel::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    reflow();
}

void TodayPanel::reflow() {
    int const wanted = width() >= px(kThreeColumnsFrom) ? 3
                       : width() >= px(kTwoColumnsFrom) ? 2
                                                        : 1;
    if (wanted == m_columns) return;
    m_columns = wanted;
    std::vector<std::vector<QWidget*>> plan{
        {m_meals, m_movement, m_tonight, m_feelings, m_noProfile, m_gauges, m_morning}, {}, {}};
    if (wanted == 2)
        plan = {
            {m_meals, m_tonight, m_feelings}, {m_movement, m_noProfile, m_gauges, m_morning}, {}};
    if (wanted == 3)
        plan = {{m_meals}, {m_movement, m_tonight, m_feelings}, {m_noProfile, m_gauges, m_morning}};
    for (auto* layout : m_columnLayouts)
        while (auto* item = layout->takeAt(0))
            delete item;
    auto* row = static_cast<QHBoxLayout*>(
        m_content->layout()->itemAt(m_content->layout()->count() - 1)->layout());
    for (std::size_t at = 0; at < plan.size(); ++at) {
        row->setStretch(static_cast<int>(at), plan[at].empty() ? 0 : kColumnShares[at]);
        for (auto* card : plan[at]) {
            bool const grows = card == m_meals || card == m_movement || card == m_morning;
            m_columnLayouts[at]->addWidget(card, grows && wanted > 1 ? 1 : 0);
        }
    }
    row->setSpacing(wanted == 1 ? 0 : space::cardGap);
    m_meals->setScrolling(wanted > 1);
}

}  // namespace steady
