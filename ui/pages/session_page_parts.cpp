#include "ui/coach_bridge.h"
#include "ui/pages/exercise_history_panel.h"
#include "ui/pages/retest_panel.h"
#include "ui/pages/session_check.h"
#include "ui/pages/session_finish.h"
#include "ui/pages/session_page.h"
#include "ui/pages/session_step.h"
#include "ui/text/text.h"
#include "ui/theme/type.h"
#include "ui/widgets/button_size.h"
#include "ui/widgets/card.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/session_steps.h"

#include <QApplication>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QShortcut>
#include <QVBoxLayout>

namespace steady {

namespace {

constexpr int kBesideFrom = 820;  // narrower: the list stands below the exercise
constexpr int kStepShare = 5, kSideShare = 3;
constexpr int kOneColumn = 760;

}  // namespace

// How the page is put together and which key does what.

SessionPage::SessionPage(CoachBridge& bridge, RestTimer::Clock clock, QWidget* parent)
    : QWidget(parent), m_bridge(bridge), m_clock(std::move(clock)) {
    setObjectName(QStringLiteral("sessionPage"));
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    m_scroll = new QScrollArea(this);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    outer->addWidget(m_scroll);
    auto* content = new QWidget(m_scroll);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(space::pageMargin, 16, space::pageMargin, 14);
    column->setSpacing(space::cardGap);
    buildHead(column);
    m_notices = new QVBoxLayout;
    column->addLayout(m_notices);
    m_check = new SessionCheck(content);
    column->addWidget(m_check);
    buildPlay(column);
    m_keys = makeParagraph(TypeRole::Small, Tone::Text3,
                           tr("Enter set done · ↑ ↓ change a number · Tab next number · N next · P "
                              "back · K leave out · S swap · U take back a set · H history · W my "
                              "weights · F finish · Esc leave, what is done is kept"),
                           content);
    m_keys->setObjectName(QStringLiteral("sessionKeys"));
    column->addWidget(m_keys);
    m_finish = new SessionFinish(content);
    column->addWidget(m_finish);
    m_history = new ExerciseHistoryPanel(content);
    m_history->setMaximumWidth(px(kOneColumn));
    column->addWidget(m_history);
    m_retest = new RetestPanel(content);
    m_retest->setMaximumWidth(px(kOneColumn));
    column->addWidget(m_retest);
    column->addStretch();
    m_scroll->setWidget(content);
    connectParts();
    addKeys();
    showStage(Stage::Check);
}

void SessionPage::buildHead(QVBoxLayout* column) {
    auto* row = new QHBoxLayout;
    row->setSpacing(space::m);
    auto* leave = makeIconButton(QStringLiteral("chevron-left"),
                                 tr("Leave; what is done is kept (Esc)"), this);
    leave->setObjectName(QStringLiteral("leaveSession"));
    connect(leave, &QPushButton::clicked, this, &SessionPage::back);
    m_title = makeLabel(TypeRole::PageTitle, Tone::Text, {}, this);
    m_title->setObjectName(QStringLiteral("sessionTitle"));
    m_title->setWordWrap(true);
    m_fact = makeLabel(TypeRole::Reason, Tone::Text2, {}, this);
    m_finishButton = makeButton(ButtonKind::Plain, tr("Finish (F)"), this);
    m_finishButton->setObjectName(QStringLiteral("toFinish"));
    connect(m_finishButton, &QPushButton::clicked, this, [this] { showStage(Stage::Finish); });
    row->addWidget(leave);
    row->addWidget(m_title, 1);
    row->addWidget(m_fact);
    row->addWidget(m_finishButton);
    column->addLayout(row);
}

void SessionPage::buildPlay(QVBoxLayout* column) {
    m_play = new QWidget(this);
    m_playRow = new QBoxLayout(QBoxLayout::LeftToRight, m_play);
    m_playRow->setContentsMargins(0, 0, 0, 0);
    m_playRow->setSpacing(space::cardGap);
    m_step = new SessionStep(m_clock, m_play);
    m_playRow->addWidget(m_step, kStepShare);
    m_playRow->addWidget(buildSide(), kSideShare);
    column->addWidget(m_play);
}

QWidget* SessionPage::buildSide() {
    auto* card = new Card(tr("This session"), m_play);
    m_steps = new SessionSteps(card);
    m_steps->setObjectName(QStringLiteral("sessionSteps"));
    card->body()->addWidget(m_steps);
    card->body()->addSpacing(space::m);
    auto* grid = new QGridLayout;
    grid->setSpacing(space::s);
    struct Action {
        QString words;
        char const* id;
        char key;
    };
    std::vector<Action> const actions{
        {tr("Back (P)"), "previousExercise", 'P'},  {tr("Next (N)"), "nextExercise", 'N'},
        {tr("Leave out (K)"), "skipExercise", 'K'}, {tr("Swap (S)"), "swapExercise", 'S'},
        {tr("Take back (U)"), "takeBackSet", 'U'},  {tr("History (H)"), "exerciseHistoryKey", 'H'},
        {tr("My weights (W)"), "myWeights", 'W'}};
    int at = 0;
    for (auto const& action : actions) {
        auto* button = makeButton(ButtonKind::Plain, action.words, card);
        button->setObjectName(QLatin1String(action.id));
        setButtonSize(button, ButtonSize::Small);
        grid->addWidget(button, at / 2, at % 2);
        ++at;
        auto* shortcut = new QShortcut(QKeySequence(QString(QLatin1Char(action.key))), this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, button, [button] { button->click(); });
        m_playKeys.push_back(shortcut);
    }
    card->body()->addLayout(grid);
    card->body()->addStretch();
    return card;
}

void SessionPage::connectParts() {
    connect(m_check, &SessionCheck::startAsked, this, [this] {
        storeCheck();
        begin({m_day, toEnglish(m_session.name), m_check->check(), {}, {}, {}, 0, 0});
        if (m_run) keep();
    });
    connect(m_check, &SessionCheck::leaveAsked, this, &SessionPage::leave);
    connect(m_step, &SessionStep::setDone, this, &SessionPage::setDone);
    connect(m_step, &SessionStep::swapChosen, this, &SessionPage::swap);
    connect(m_step, &SessionStep::weightsSaid, this, &SessionPage::keepWeights);
    connect(m_steps, &SessionSteps::chosen, this, [this](int row) {
        m_run->goTo(static_cast<std::size_t>(row));
        moved();
    });
    connect(m_finish, &SessionFinish::logAsked, this, &SessionPage::finish);
    connect(m_finish, &SessionFinish::backAsked, this, [this] { showStage(Stage::Play); });
    connect(&m_bridge, &CoachBridge::changed, this, [this](Changes changes) {
        if (changes.settings) rebuild();
    });
    connect(m_retest, &RetestPanel::saveAsked, this, [this](RetestDay results) {
        results.day = m_day;
        if (m_bridge.tell(saveRetest(m_bridge.coach(), results, when(m_day)))) emit left();
    });
    connect(m_retest, &RetestPanel::leaveAsked, this, &SessionPage::leave);
    connectActions();
}

void SessionPage::connectActions() {
    auto const onClick = [this](char const* id, auto act) {
        connect(findChild<QPushButton*>(QLatin1String(id)), &QPushButton::clicked, this, act);
    };
    onClick("previousExercise", [this] {
        m_run->previous();
        moved();
    });
    onClick("nextExercise", [this] {
        m_run->next();
        moved();
    });
    onClick("skipExercise", [this] {
        m_run->skip();
        m_run->isOver() ? showStage(Stage::Finish) : moved();
    });
    onClick("takeBackSet", [this] {
        m_run->takeBack();
        moved();
    });
    onClick("swapExercise", [this] { m_step->showSwaps(!m_step->swapsShown()); });
    onClick("myWeights", [this] { m_step->showWeights(true); });
    onClick("exerciseHistoryKey", [this] { openHistory(m_day, m_run->current().id); });
}

void SessionPage::addKeys() {
    auto* leave = new QShortcut(QKeySequence(Qt::Key_Escape), this);
    leave->setContext(Qt::WidgetWithChildrenShortcut);
    connect(leave, &QShortcut::activated, this, &SessionPage::back);
    auto* finish = new QShortcut(QKeySequence(Qt::Key_F), this);
    finish->setContext(Qt::WidgetWithChildrenShortcut);
    connect(finish, &QShortcut::activated, m_finishButton, [this] { m_finishButton->click(); });
    m_playKeys.push_back(finish);
}

void SessionPage::showStage(Stage stage) {
    if (m_stage == Stage::Play && stage != Stage::Play) m_before = Stage::Play;
    m_stage = stage;
    m_check->setVisible(stage == Stage::Check);
    m_play->setVisible(stage == Stage::Play);
    m_finish->setVisible(stage == Stage::Finish);
    m_history->setVisible(stage == Stage::History);
    m_retest->setVisible(stage == Stage::Retest);
    m_keys->setVisible(stage == Stage::Play);
    m_finishButton->setVisible(stage == Stage::Play);
    m_fact->setVisible(stage == Stage::Play);
    for (auto* key : m_playKeys)
        key->setEnabled(stage == Stage::Play);
    m_title->setText(stage == Stage::History  ? tr("Your exercises")
                     : stage == Stage::Retest ? tr("Tests")
                                              : toQString(m_session.name));
    if (stage == Stage::Play && m_run) {
        refreshPlay();
        m_step->focusFields();
    }
    if (stage == Stage::Finish && m_run) {
        m_finish->show(*m_run);
        m_finish->focusFirst();
    }
    if (stage == Stage::History || stage == Stage::Retest)
        findChild<QPushButton*>(QStringLiteral("leaveSession"))->setFocus();
    m_scroll->verticalScrollBar()->setValue(0);
    reflow();
}

/// Enter presses the button that has the focus, else does what the page is for. Fields tell their
/// own Enter and come here only afterwards.
void SessionPage::keyPressEvent(QKeyEvent* event) {
    bool const enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    auto* focus = QApplication::focusWidget();
    if (!enter || qobject_cast<QLineEdit*>(focus)) return QWidget::keyPressEvent(event);
    if (auto* button = qobject_cast<QPushButton*>(focus)) return button->click();
    if (m_stage == Stage::Check) return m_check->start();
    if (m_stage == Stage::Finish) return m_finish->logNow();
    if (m_stage == Stage::Play) setDone();
}

void SessionPage::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    reflow();
}

void SessionPage::reflow() {
    bool const beside = width() >= px(kBesideFrom);
    m_playRow->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

}  // namespace steady
