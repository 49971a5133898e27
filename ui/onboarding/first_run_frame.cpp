#include "core/domain/profile.h"
#include "ui/coach_bridge.h"
#include "ui/onboarding/card_ground.h"
#include "ui/onboarding/changes_panel.h"
#include "ui/onboarding/first_run.h"
#include "ui/onboarding/step_bar.h"
#include "ui/theme/icons.h"
#include "ui/theme/type.h"
#include "ui/widgets/button_size.h"
#include "ui/widgets/card.h"
#include "ui/widgets/labels.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace steady {

namespace {

constexpr int kPanelWidth = 400, kPanelLeast = 300, kSideBySideLeast = 820;
constexpr int kFirstRunBarMargin = 32;

}  // namespace

QWidget* FirstRun::makeBar() {
    auto* holder = new CardGround(this);
    holder->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    holder->setMinimumWidth(1);  // a row too wide becomes two and never widens the window
    auto* column = new QVBoxLayout(holder);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(new Rule(holder));
    m_bar = new QBoxLayout(QBoxLayout::LeftToRight);
    m_bar->setContentsMargins(kFirstRunBarMargin, space::m, kFirstRunBarMargin, space::m);
    m_bar->setSpacing(space::s);
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
    auto const part = [this](std::initializer_list<QWidget*> widgets) {
        auto* row = new QHBoxLayout;
        row->setSpacing(space::s);
        for (auto* widget : widgets)
            row->addWidget(widget, widget == m_where ? 1 : 0);
        m_bar->addLayout(row, row->indexOf(m_where) < 0 ? 0 : 1);
        return row;
    };
    part({m_back, m_sample, m_changes})->addStretch(1);
    part({m_where, m_skip, m_continue});
    column->addLayout(m_bar);
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
    bool const asked = m_page != kPages;
    m_changes->setVisible(narrow && asked);
    // The step bar says the same: where one is, and a way past a page.
    m_where->setVisible(!narrow);
    m_skip->setVisible(asked && !(narrow && m_page == 1));
    m_sample->setText(narrow ? tr("Sample diary") : tr("Look around with a sample diary"));
    if (!narrow || !asked) m_changes->setChecked(false);
    // In long words at large text one row is not enough.
    int needed = 2 * kFirstRunBarMargin;
    for (auto const* button : {m_back, m_sample, m_changes, m_skip, m_continue})
        if (!button->isHidden()) needed += button->sizeHint().width() + space::s;
    m_bar->setDirection(needed > width() ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    bool const instead = m_changes->isChecked();
    m_panel->setMinimumWidth(narrow ? 0 : kPanelLeast);
    m_panel->setMaximumWidth(
        narrow ? QWIDGETSIZE_MAX
               : std::max(kPanelLeast, std::min(px(kPanelWidth), width() * 5 / 16)));
    if (!narrow) m_panel->setMinimumWidth(m_panel->maximumWidth());
    m_panel->setVisible(asked && (!narrow || instead));
    m_stack->setVisible(!instead);
}

void FirstRun::updateBar() {
    bool const last = m_page == kPages;
    m_back->setVisible(m_page > 1);
    m_sample->setVisible(m_page == 1 && m_openSample != nullptr);
    m_steps->setStopOffered(!last);
    m_continue->setText(last ? tr("Start with this plan") : tr("Continue"));
    m_where->setText(tr("Page %1 of %2 · saved as you go").arg(m_page).arg(kPages));
    bool const possible = !last || Profile::create(draft(), m_bridge.today()).has_value();
    m_continue->setEnabled(possible);
    m_continue->setToolTip(possible ? QString() : tr("Some answers are missing."));
}

}  // namespace steady
