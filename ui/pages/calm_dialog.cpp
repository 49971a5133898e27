#include "ui/pages/calm_dialog.h"

#include "ui/text/text.h"
#include "ui/theme/type.h"
#include "ui/widgets/breathing_pacer.h"
#include "ui/widgets/card.h"
#include "ui/widgets/labels.h"

#include <QApplication>
#include <QButtonGroup>
#include <QCheckBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QRadioButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace steady {

namespace {

QString practiceFact(PracticeChoice const& practice) {
    auto const minutes = numberText(practice.minutes, 0, CalmDialog::tr("min"));
    return practice.timesAWeek == 7
               ? minutes
               : CalmDialog::tr("%1, %2 times a week").arg(minutes).arg(practice.timesAWeek);
}

}  // namespace

CalmDialog::CalmDialog(CalmView const& calm, CalmActions actions, QWidget* parent)
    : QDialog(parent), m_calm(calm), m_actions(std::move(actions)), m_stack(new QStackedWidget) {
    setWindowTitle(tr("Calm minutes"));
    setObjectName(QStringLiteral("calmDialog"));
    setMinimumWidth(px(440));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::l, space::l, space::l, space::l);
    m_stack->addWidget(makeChoice());
    m_stack->addWidget(makeSession());
    column->addWidget(m_stack);
    showChosen();
}

QWidget* CalmDialog::makeChoice() {
    auto* page = new QWidget;
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::s);
    column->addWidget(makeLabel(TypeRole::PageTitle, Tone::Text, tr("Calm minutes")));
    if (!m_calm.suggestion.empty())
        column->addWidget(makeParagraph(TypeRole::Body, Tone::Text, toQString(m_calm.suggestion)));
    addPractices(column);
    column->addWidget(new Rule);
    m_how = makeParagraph(TypeRole::Body, Tone::Text);
    m_reason = makeParagraph(TypeRole::Reason, Tone::Text2);
    m_how->setObjectName(QStringLiteral("practiceHow"));
    column->addWidget(m_how);
    column->addWidget(m_reason);
    column->addStretch(1);
    addFacts(column);
    auto* row = new QHBoxLayout;
    m_keep = makeButton(ButtonKind::Plain, tr("Make it mine"), page);
    m_keep->setObjectName(QStringLiteral("keepPractice"));
    auto* close = makeButton(ButtonKind::Plain, tr("Close"), page);
    m_begin = makeButton(ButtonKind::Primary, tr("Begin"), page);
    m_begin->setObjectName(QStringLiteral("beginPractice"));
    m_begin->setDefault(true);
    row->addWidget(m_keep);
    row->addStretch(1);
    row->addWidget(close);
    row->addWidget(m_begin);
    column->addLayout(row);
    connect(close, &QPushButton::clicked, this, &CalmDialog::reject);
    connect(m_begin, &QPushButton::clicked, this, &CalmDialog::begin);
    connect(m_keep, &QPushButton::clicked, this, [this] {
        if (!m_actions.choose || !m_actions.choose(chosen().id)) return;
        for (auto& practice : m_calm.practices)
            practice.chosen = &practice == &chosen();
        showChosen();
    });
    return page;
}

void CalmDialog::addPractices(QVBoxLayout* column) {
    m_choices = new QButtonGroup(this);
    for (std::size_t at = 0; at < m_calm.practices.size(); ++at) {
        auto const& practice = m_calm.practices[at];
        auto* row = new QHBoxLayout;
        auto* choice = new QRadioButton(toQString(practice.name));
        choice->setObjectName(QStringLiteral("practice.") + QString::fromStdString(practice.id));
        choice->setAccessibleDescription(practiceFact(practice));
        choice->setChecked(practice.chosen);
        m_choices->addButton(choice, static_cast<int>(at));
        row->addWidget(choice);
        row->addStretch(1);
        row->addWidget(makeLabel(TypeRole::Small, Tone::Text3, practiceFact(practice)));
        column->addLayout(row);
    }
    if (!m_choices->checkedButton() && !m_choices->buttons().isEmpty())
        m_choices->buttons().first()->setChecked(true);
    connect(m_choices, &QButtonGroup::idClicked, this, &CalmDialog::showChosen);
    connect(m_choices, &QButtonGroup::idToggled, this, &CalmDialog::showChosen);
}

/// The week in numbers, and the way to the four questions.
void CalmDialog::addFacts(QVBoxLayout* column) {
    for (auto const& fact : {m_calm.weekText, m_calm.screenText, m_calm.todayText})
        if (!fact.empty())
            column->addWidget(makeParagraph(TypeRole::Reason, Tone::Text2, toQString(fact)));
    auto* questions = new LinkButton(m_calm.screenDue ? tr("Four questions about the last month")
                                                      : tr("Answer the four questions again"));
    questions->setObjectName(QStringLiteral("openQuestions"));
    auto* row = new QHBoxLayout;
    row->addWidget(questions);
    row->addStretch(1);
    column->addLayout(row);
    connect(questions, &QPushButton::clicked, this, [this] {
        accept();
        if (m_actions.openQuestions) m_actions.openQuestions();
    });
}

QWidget* CalmDialog::makeSession() {
    auto* page = new QWidget;
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::s);
    m_sessionTitle = makeLabel(TypeRole::CardTitle, Tone::Text);
    m_sessionHow = makeParagraph(TypeRole::Body, Tone::Text2);
    m_pacer = new BreathingPacer;
    m_pacer->setObjectName(QStringLiteral("pacer"));
    column->addWidget(m_sessionTitle);
    column->addWidget(m_sessionHow);
    column->addWidget(m_pacer, 1);
    auto* options = new QHBoxLayout;
    m_still = new QCheckBox(tr("Without movement"));
    m_still->setObjectName(QStringLiteral("withoutMovement"));
    m_sound = new QCheckBox(tr("A sound at each change"));
    m_sound->setObjectName(QStringLiteral("withSound"));
    options->addWidget(m_still);
    options->addWidget(m_sound);
    options->addStretch(1);
    column->addLayout(options);
    auto* row = new QHBoxLayout;
    row->addWidget(makeLabel(TypeRole::Small, Tone::Text3, tr("Space pauses · Esc ends")));
    row->addStretch(1);
    m_pause = makeButton(ButtonKind::Plain, tr("Pause"), page);
    m_pause->setObjectName(QStringLiteral("pausePractice"));
    auto* end = makeButton(ButtonKind::Plain, tr("End"), page);
    end->setObjectName(QStringLiteral("endPractice"));
    row->addWidget(m_pause);
    row->addWidget(end);
    column->addLayout(row);
    for (auto* button : {m_pause, end})
        button->setAutoDefault(false);
    connect(m_still, &QCheckBox::toggled, this,
            [this](bool still) { m_pacer->setMovement(!still); });
    connect(m_pause, &QPushButton::clicked, m_pacer, &BreathingPacer::togglePause);
    connect(end, &QPushButton::clicked, this, &CalmDialog::finish);
    connect(m_pacer, &BreathingPacer::paused, this,
            [this](bool now) { m_pause->setText(now ? tr("Go on") : tr("Pause")); });
    connect(m_pacer, &BreathingPacer::phaseChanged, this, [this] {
        if (m_running && m_sound->isChecked()) QApplication::beep();
    });
    connect(m_pacer, &BreathingPacer::finished, this, &CalmDialog::finish);
    return page;
}

PracticeChoice const& CalmDialog::chosen() const {
    return m_calm.practices[static_cast<std::size_t>(std::max(0, m_choices->checkedId()))];
}

void CalmDialog::showChosen() {
    auto const& practice = chosen();
    m_how->setText(toQString(practice.how));
    m_reason->setText(toQString(practice.reason));
    m_keep->setEnabled(!practice.chosen);
    m_keep->setToolTip(practice.chosen ? tr("It is the one in your plan") : QString());
    m_keep->setText(practice.chosen ? tr("In your plan") : tr("Put it in my plan"));
}

void CalmDialog::begin() {
    auto const& practice = chosen();
    m_sessionTitle->setText(toQString(practice.name));
    m_sessionHow->setText(toQString(practice.how));
    auto const pattern = breathingPatternOf(practice.id);
    m_pacer->setPractice(pattern, practice.minutes);
    m_still->setVisible(pattern.has_value());
    m_sound->setVisible(pattern.has_value());
    m_stack->setCurrentIndex(1);
    m_running = true;
    m_pacer->start();
    setFocus();
}

/// A short one counts: what was done of it is logged in whole minutes.
void CalmDialog::finish() {
    if (!m_running) return QDialog::reject();
    m_running = false;
    if (m_pacer->isRunning()) m_pacer->togglePause();
    double const done = m_pacer->elapsedSeconds();
    int const minutes = std::min(chosen().minutes, static_cast<int>(done / 60));
    if (minutes >= 1 && m_actions.logMinutes) m_actions.logMinutes(minutes);
    accept();
}

void CalmDialog::reject() {
    finish();
}

void CalmDialog::keyPressEvent(QKeyEvent* event) {
    if (m_running && event->key() == Qt::Key_Space) return m_pacer->togglePause();
    QDialog::keyPressEvent(event);
}

}  // namespace steady
