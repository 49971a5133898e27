#include "ui/onboarding/first_run.h"

#include "ui/coach_bridge.h"
#include "ui/onboarding/card_ground.h"
#include "ui/onboarding/changes_panel.h"
#include "ui/onboarding/first_run_page.h"
#include "ui/onboarding/plan_summary.h"
#include "ui/onboarding/sections/about_section.h"
#include "ui/onboarding/sections/agreements_section.h"
#include "ui/onboarding/sections/approach_section.h"
#include "ui/onboarding/sections/days_section.h"
#include "ui/onboarding/sections/food_section.h"
#include "ui/onboarding/sections/health_section.h"
#include "ui/onboarding/sections/limits_section.h"
#include "ui/onboarding/sections/safety_section.h"
#include "ui/onboarding/step_bar.h"
#include "ui/text/text.h"
#include "ui/theme/icons.h"
#include "ui/theme/type.h"
#include "ui/widgets/button_size.h"
#include "ui/widgets/card.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/labels.h"

#include <QAbstractButton>
#include <QApplication>
#include <QCloseEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace steady {

namespace {

constexpr int kHealthStep = 2, kPlanStep = 5;
constexpr int kKeepAfterMs = 600;

/// Whether an answer closes a part of the plan altogether or for now.
bool closes(ChangeRow const* row) {
    return row && (row->state == ChangeState::Locked || row->state == ChangeState::NotOffered);
}

}  // namespace

FirstRun::FirstRun(CoachBridge& bridge, std::function<void()> openSample, QWidget* parent)
    : QWidget(parent), m_bridge(bridge), m_openSample(std::move(openSample)) {
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    m_steps = new StepBar(
        {tr("About you"), tr("Health and medicines"), tr("Your days"), tr("Food"), tr("Your plan")},
        this);
    whole->addWidget(m_steps);
    auto* middle = new QHBoxLayout;
    middle->setSpacing(0);
    m_stack = new QStackedWidget(this);
    m_panel = new ChangesPanel(this);
    middle->addWidget(m_stack, 1);
    middle->addWidget(m_panel);
    whole->addLayout(middle, 1);
    m_keeping = new QTimer(this);
    m_keeping->setSingleShot(true);
    m_keeping->setInterval(kKeepAfterMs);
    connect(m_keeping, &QTimer::timeout, this, &FirstRun::keep);
    addPages();
    whole->addWidget(makeBar());
    addKeys();
    connect(m_steps, &StepBar::stepAsked, this, &FirstRun::showPage);
    connect(m_steps, &StepBar::stopAsked, this, &FirstRun::stopHere);
    auto const kept = keptFirstRun(bridge.coach());
    auto const person = bridge.coach().profile();
    if (kept) m_reached = kept->reached;
    load(kept ? *kept : person ? FirstRunDraft{person->draft(), m_reached} : FirstRunDraft{});
    showPage(m_reached);
}

FirstRun::~FirstRun() {
    if (m_keeping->isActive()) keep();
}

FirstRunPage* FirstRun::addPage(QString const& title, QString const& why) {
    auto* page = new FirstRunPage(title, why);
    m_pages.push_back(page);
    m_stack->addWidget(page);
    connect(page, &FirstRunPage::edited, this, &FirstRun::answered);
    return page;
}

void FirstRun::addPages() {
    auto* about = addPage(tr("About you"),
                          tr("Age, height and weight set how much energy your body uses. Only the "
                             "first four are needed. Nothing leaves this computer."));
    auto* who = new AboutSection;
    who->foldAway(
        {QStringLiteral("resting_heart_rate_bpm"), QStringLiteral("blood_pressure_mmhg"),
         QStringLiteral("neck_cm"), QStringLiteral("ancestry"), QStringLiteral("numbers")},
        tr("Show 5 more questions"));
    about->addSection(who);
    addHealthPage();
    auto* days = addPage(tr("Your days"),
                         tr("Sleep, meals and movement are planned around your own hours, and only "
                            "with what you have."));
    auto* hours = new DaysSection;
    hours->hideField(QStringLiteral("sleep_target_h"));
    days->addSection(hours);
    days->addSection(new LimitsSection);
    auto* food =
        addPage(tr("Food"), tr("Every suggestion respects how you eat and what you can't have."));
    m_approach = new ApproachSection;
    auto* eating = new FoodSection;
    eating->hideField(QStringLiteral("approach"));
    food->addSection(m_approach);
    food->addSection(eating);
    m_summary = new PlanSummary;
    m_stack->addWidget(m_summary);
    connect(m_summary, &PlanSummary::answerAsked, this, &FirstRun::showAnswer);
    // The summary is drawn anew by the answer, so the link that asked must be through by then.
    connect(
        m_summary, &PlanSummary::agreementAsked, this,
        [this](Withheld const& part) { m_agreements->record(part); }, Qt::QueuedConnection);
    connect(
        m_summary, &PlanSummary::takeBackAsked, this,
        [this](AgreedPart const& part) { m_agreements->takeBack(part); }, Qt::QueuedConnection);
}

/// What changes the plan most: medicines and conditions, two short checks that wait behind a button
/// each, and, where something is locked, what a clinician agreed to.
void FirstRun::addHealthPage() {
    auto* health =
        addPage(tr("Health and medicines"),
                tr("Some conditions and medicines change what is safe to plan. We ask by class, "
                   "not by dose. Nothing leaves this computer."));
    m_health = new HealthSection;
    auto* questions = new SafetySection;
    questions->foldQuestions();
    m_agreements = new AgreementsSection;
    for (ProfileSection* section :
         std::initializer_list<ProfileSection*>{m_health, questions, m_agreements}) {
        if (section != m_health) section->addRuleAbove();
        health->addSection(section);
    }
}

void FirstRun::setAgreementAsker(AgreementAsker asker) {
    m_agreements->setAsker(std::move(asker));
}

void FirstRun::closeEvent(QCloseEvent* event) {
    keep();
    event->accept();
}

/// In an open list Enter takes the line, on a button or link it presses it; anywhere else it goes
/// on.
void FirstRun::pressEnter() {
    if (auto* list = QApplication::activePopupWidget()) {
        auto* target = list->focusWidget() ? list->focusWidget() : list;
        QKeyEvent key(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier);
        QApplication::sendEvent(target, &key);
        return;
    }
    auto* button = qobject_cast<QPushButton*>(QApplication::focusWidget());
    if (button && isAncestorOf(button))
        button->click();
    else
        goOn();
}

ProfileDraft FirstRun::draft() const {
    auto draft = m_base;
    for (auto* page : m_pages)
        page->group().store(draft);
    // The hidden choice of the food section has no say.
    m_approach->store(draft);
    return draft;
}

FirstRunDraft FirstRun::soFar() const {
    FirstRunDraft whole{draft(), m_reached};
    TypedTexts texts;
    for (auto* page : m_pages)
        page->group().addTyped(texts);
    for (auto const& [key, text] : texts)
        whole.typed[key.toStdString()] = text.toStdString();
    return whole;
}

void FirstRun::load(FirstRunDraft const& whole) {
    m_loading = true;
    m_base = whole.answers;
    TypedTexts texts;
    for (auto const& [key, text] : whole.typed)
        texts[QString::fromStdString(key)] = QString::fromStdString(text);
    for (auto* page : m_pages) {
        page->group().load(whole.answers);
        page->group().restoreTyped(texts);
    }
    m_loading = false;
    m_rows.clear();
    answered();
    m_keeping->stop();
}

void FirstRun::answered() {
    if (m_loading) return;
    auto const before = m_rows;
    auto const answers = draft();
    auto const today = m_bridge.today();
    m_rows = whatChanges(answers, today);
    if (!before.empty()) markNewest(m_rows, before);
    if (m_rows != before) m_panel->show(m_rows);
    for (auto const& [approach, key] :
         {std::pair(Approach::LowCarb, "LC"), std::pair(Approach::Ketogenic, "KETO")}) {
        auto const* row = rowOf(m_rows, key);
        m_approach->setClosed(approach, closes(row) ? toQString(row->reason) : QString());
    }
    m_agreements->setWaiting(withheldIn(answers, today), today);
    m_agreements->setVisible(!m_agreements->isEmpty());
    if (m_page == kPlanStep) showSummary(PlanSummary::Place::Keep);
    m_keeping->start();
}

void FirstRun::showSummary(PlanSummary::Place place) {
    auto const answers = draft();
    m_summary->show(planOfDraft(answers, m_bridge.today()), answers, m_bridge.today(), place);
}

void FirstRun::keep() {
    m_keeping->stop();
    if (m_bridge.coach().profile()) return;
    auto const kept = keepFirstRun(m_bridge.coach(), soFar());
    if (!kept) m_where->setText(toQString(kept.error()));
}

void FirstRun::showPage(int page) {
    if (page < 1 || page > kPages) return;
    bool const moved = page != m_page;
    m_page = page;
    m_reached = std::max(m_reached, page);
    if (page == kPlanStep) showSummary(PlanSummary::Place::Top);
    m_stack->setCurrentIndex(page - 1);
    m_steps->setCurrent(page, m_reached);
    // First away with what goes: a moment with all buttons would widen the window for good.
    for (auto* button : {m_back, m_sample, m_skip, m_changes})
        button->hide();
    m_changes->setChecked(false);
    setButtonKind(m_changes, "");
    updateBar();
    arrange();
    if (moved) keep();
    if (page == kPlanStep)
        m_continue->setFocus(Qt::TabFocusReason);
    else
        m_pages[static_cast<std::size_t>(page - 1)]->focusFirst();
}

void FirstRun::goOn() {
    if (m_page == kPlanStep) {
        if (m_continue->isEnabled()) finish();
        return;
    }
    if (m_pages[static_cast<std::size_t>(m_page - 1)]->accept(draft(), m_bridge.today()))
        showPage(m_page + 1);
}

/// Passing over the medicines means that they are not known: the plan stays careful (O-15).
void FirstRun::skip() {
    if (m_page == kHealthStep && draft().medicines.empty()) m_health->setNotSure();
    showPage(m_page + 1);
}

void FirstRun::stopHere() {
    auto& page = *m_pages[static_cast<std::size_t>(m_page - 1)];
    if (!page.accept(draft(), m_bridge.today())) return;
    auto whole = soFar();
    whole.answers = cautiousReading(whole);
    load(whole);
    showPage(kPlanStep);
}

void FirstRun::showAnswer(QString const& key) {
    for (std::size_t at = 0; at < m_pages.size(); ++at) {
        auto const& sections = m_pages[at]->group().sections();
        bool const here = std::any_of(sections.begin(), sections.end(), [&key](auto* section) {
            return section->field(key) != nullptr;
        });
        if (!here) continue;
        showPage(static_cast<int>(at) + 1);
        // What is missing is said at its field at once.
        m_pages[at]->accept(draft(), m_bridge.today());
        return;
    }
}

void FirstRun::finish() {
    auto const saved = m_bridge.coach().saveProfile(draft(), m_bridge.today());
    if (!saved) {
        m_where->setText(toQString(saved.error()));
        return;
    }
    m_keeping->stop();
    // The answers stand in the profile now; a copy that stayed behind would do no harm.
    if (auto const dropped = dropFirstRun(m_bridge.coach()); !dropped)
        m_where->setText(toQString(dropped.error()));
    m_bridge.tell(saved);
    emit finished();
}

}  // namespace steady
