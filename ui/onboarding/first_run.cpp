#include "ui/onboarding/first_run.h"

#include "ui/coach_bridge.h"
#include "ui/onboarding/card_ground.h"
#include "ui/onboarding/changes_panel.h"
#include "ui/onboarding/first_run_page.h"
#include "ui/onboarding/plan_summary.h"
#include "ui/onboarding/sections/about_section.h"
#include "ui/onboarding/sections/approach_section.h"
#include "ui/onboarding/sections/days_section.h"
#include "ui/onboarding/sections/food_section.h"
#include "ui/onboarding/sections/health_section.h"
#include "ui/onboarding/sections/limits_section.h"
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
constexpr int kPanelWidth = 400, kPanelLeast = 300, kSideBySideLeast = 820;
constexpr int kFirstRunBarMargin = 32;

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
    load(kept ? kept->answers : person ? person->draft() : ProfileDraft{});
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
    addPage(tr("Health and medicines"),
            tr("Some conditions and medicines change what is safe to plan. We ask by class, not by "
               "dose. Nothing leaves this computer."))
        ->addSection(new HealthSection);
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
}

QWidget* FirstRun::makeBar() {
    auto* holder = new CardGround(this);
    holder->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    auto* column = new QVBoxLayout(holder);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(new Rule(holder));
    auto* row = new QHBoxLayout;
    row->setContentsMargins(kFirstRunBarMargin, space::m, kFirstRunBarMargin, space::m);
    row->setSpacing(space::s);
    auto const button = [holder](ButtonKind kind, QString const& words, char const* name) {
        auto* made = makeButton(kind, words, holder);
        made->setObjectName(QLatin1String(name));
        setButtonSize(made, ButtonSize::Large);
        return made;
    };
    m_back = button(ButtonKind::Plain, tr("Back"), "back");
    m_back->setToolTip(tr("Alt+Left"));
    m_sample = button(ButtonKind::Plain, tr("Look around with a sample diary"), "sample");
    m_sample->setToolTip(tr("A made-up diary in a file of its own, labelled as a sample."));
    m_where = makeParagraph(TypeRole::Reason, Tone::Text2, {}, holder);
    m_where->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_changes = button(ButtonKind::Plain, tr("What this changes"), "changes");
    m_changes->setCheckable(true);
    m_changes->hide();
    m_skip = button(ButtonKind::Quiet, tr("Skip"), "skip");
    m_continue = button(ButtonKind::Primary, tr("Continue"), "continue");
    m_continue->setLayoutDirection(Qt::RightToLeft);
    row->addWidget(m_back);
    row->addWidget(m_sample);
    row->addWidget(m_changes);
    row->addStretch(0);
    row->addWidget(m_where, 1);
    row->addWidget(m_skip);
    row->addWidget(m_continue);
    column->addLayout(row);
    tintIcons();
    connect(m_back, &QPushButton::clicked, this, [this] { showPage(m_page - 1); });
    connect(m_sample, &QPushButton::clicked, this, [this] {
        if (m_openSample) m_openSample();
    });
    connect(m_changes, &QPushButton::clicked, this, [this] {
        setButtonKind(m_changes, m_changes->isChecked() ? "primary" : "");
        arrange();
    });
    connect(m_skip, &QPushButton::clicked, this, &FirstRun::skip);
    connect(m_continue, &QPushButton::clicked, this, &FirstRun::goOn);
    return holder;
}

void FirstRun::addKeys() {
    auto const key = [this](QKeySequence const& keys, auto act) {
        auto* shortcut = new QShortcut(keys, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, act);
    };
    key(QKeySequence(Qt::Key_Return), [this] { pressEnter(); });
    key(QKeySequence(Qt::Key_Enter), [this] { pressEnter(); });
    key(QKeySequence(Qt::ALT | Qt::Key_Left), [this] { showPage(m_page - 1); });
}

void FirstRun::tintIcons() {
    auto const& colours = coloursOf(QApplication::palette());
    m_back->setIcon(iconFor(QStringLiteral("chevron-left"), colours.text));
    m_continue->setIcon(iconFor(QStringLiteral("chevron-right"), colours.onAccent));
}

void FirstRun::changeEvent(QEvent* event) {
    if (event->type() == QEvent::PaletteChange) tintIcons();
    QWidget::changeEvent(event);
}

void FirstRun::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    arrange();
}

/// The panel stands beside the page; with large text or in a small window it takes its place on
/// request.
void FirstRun::arrange() {
    bool const narrow = width() < px(kSideBySideLeast);
    bool const asked = m_page != kPlanStep;
    m_changes->setVisible(narrow && asked);
    // The step bar says the same: where one is, and a way past a page.
    m_where->setVisible(!narrow);
    m_skip->setVisible(asked && !(narrow && m_page == 1));
    m_sample->setText(narrow ? tr("Sample diary") : tr("Look around with a sample diary"));
    if (!narrow || !asked) m_changes->setChecked(false);
    bool const instead = m_changes->isChecked();
    m_panel->setMinimumWidth(narrow ? 0 : kPanelLeast);
    m_panel->setMaximumWidth(
        narrow ? QWIDGETSIZE_MAX
               : std::max(kPanelLeast, std::min(px(kPanelWidth), width() * 5 / 16)));
    if (!narrow) m_panel->setMinimumWidth(m_panel->maximumWidth());
    m_panel->setVisible(asked && (!narrow || instead));
    m_stack->setVisible(!instead);
}

void FirstRun::closeEvent(QCloseEvent* event) {
    keep();
    event->accept();
}

/// On a button or link Enter presses it; anywhere else it goes on.
void FirstRun::pressEnter() {
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

void FirstRun::load(ProfileDraft const& draft) {
    m_loading = true;
    m_base = draft;
    for (auto* page : m_pages)
        page->group().load(draft);
    m_loading = false;
    m_rows.clear();
    answered();
    m_keeping->stop();
}

void FirstRun::answered() {
    if (m_loading) return;
    auto const before = m_rows;
    m_rows = whatChanges(draft(), m_bridge.today());
    if (!before.empty()) markNewest(m_rows, before);
    if (m_rows != before) m_panel->show(m_rows);
    for (auto const& [approach, key] :
         {std::pair(Approach::LowCarb, "LC"), std::pair(Approach::Ketogenic, "KETO")}) {
        auto const* row = rowOf(m_rows, key);
        m_approach->setClosed(approach, closes(row) ? toQString(row->reason) : QString());
    }
    m_keeping->start();
}

void FirstRun::keep() {
    m_keeping->stop();
    if (m_bridge.coach().profile()) return;
    auto const kept = keepFirstRun(m_bridge.coach(), {draft(), m_reached});
    if (!kept) m_where->setText(toQString(kept.error()));
}

void FirstRun::showPage(int page) {
    if (page < 1 || page > kPages) return;
    bool const moved = page != m_page;
    m_page = page;
    m_reached = std::max(m_reached, page);
    if (page == kPlanStep) {
        auto const answers = draft();
        m_summary->show(planOfDraft(answers, m_bridge.today()),
                        answers.medicines.contains(Medicine::NotSure), m_bridge.today());
    }
    m_stack->setCurrentIndex(page - 1);
    m_steps->setCurrent(page, m_reached);
    // First away with what goes: a moment with all buttons would widen the window for good.
    for (auto* button : {m_back, m_sample, m_skip, m_changes})
        button->hide();
    m_changes->setChecked(false);
    setButtonKind(m_changes, "");
    arrange();
    updateBar();
    if (moved) keep();
    if (page == kPlanStep)
        m_continue->setFocus(Qt::TabFocusReason);
    else
        m_pages[static_cast<std::size_t>(page - 1)]->focusFirst();
}

void FirstRun::updateBar() {
    bool const last = m_page == kPlanStep;
    m_back->setVisible(m_page > 1);
    m_sample->setVisible(m_page == 1 && m_openSample != nullptr);
    m_steps->setStopOffered(!last);
    m_continue->setText(last ? tr("Start with this plan") : tr("Continue"));
    m_where->setText(tr("Page %1 of %2 · saved as you go").arg(m_page).arg(kPages));
    bool const possible = !last || Profile::create(draft(), m_bridge.today()).has_value();
    m_continue->setEnabled(possible);
    m_continue->setToolTip(possible ? QString() : tr("Some answers are missing."));
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
    if (m_page == kHealthStep && draft().medicines.empty()) {
        auto answers = draft();
        answers.medicines.insert(Medicine::NotSure);
        load(answers);
    }
    showPage(m_page + 1);
}

void FirstRun::stopHere() {
    auto& page = *m_pages[static_cast<std::size_t>(m_page - 1)];
    if (!page.accept(draft(), m_bridge.today())) return;
    load(cautiousReading({draft(), m_reached}));
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
