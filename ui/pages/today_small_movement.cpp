#include "ui/pages/today_small_movement.h"

#include "ui/coach_bridge.h"
#include "ui/pages/today_page.h"
#include "ui/pages/today_panel.h"
#include "ui/text/text.h"
#include "ui/theme/theme.h"
#include "ui/theme/type.h"
#include "ui/widgets/card.h"
#include "ui/widgets/labels.h"

#include <QActionGroup>
#include <QHBoxLayout>
#include <QMenu>
#include <QVBoxLayout>

namespace steady {

namespace {

constexpr int kSmallIcon = 16;

QString patternWords(BreakPattern pattern) {
    auto const times = timesOf(pattern);
    return SmallMovementRows::tr("%1 min every %2 min").arg(times.minutes).arg(times.everyMinutes);
}

/// Who tried it, as the menu says it.
QString patternSource(BreakPattern pattern) {
    return pattern == BreakPattern::ThreeEvery30
               ? SmallMovementRows::tr("%1 (Dempsey 2016)").arg(patternWords(pattern))
               : SmallMovementRows::tr("%1 (Homer 2021)").arg(patternWords(pattern));
}

QHBoxLayout* rowIn(QWidget* holder) {
    auto* row = new QHBoxLayout(holder);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::s);
    return row;
}

}  // namespace

SmallMovementRows::SmallMovementRows(SmallMovementActions actions, QWidget* parent)
    : QWidget(parent), m_actions(std::move(actions)) {
    setObjectName(QStringLiteral("smallMovement"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, space::s, 0, 0);
    column->setSpacing(0);
    column->addWidget(new Rule(this));
    m_walk = buildWalk();
    m_breaks = buildBreaks();
    for (auto* part : {m_walk, m_breaks, buildFacts()})
        column->addWidget(part);
    hide();
}

QWidget* SmallMovementRows::buildWalk() {
    auto* holder = new QWidget(this);
    auto* row = rowIn(holder);
    m_walkIcon = new IconLabel(QStringLiteral("walk"), Tone::Text2, kSmallIcon, holder);
    m_walkText = makeParagraph(TypeRole::Reason, Tone::Text, {}, holder);
    m_walkText->setObjectName(QStringLiteral("mealWalk"));
    m_walked = new LinkButton(tr("Walked 10 min"), holder);
    m_walked->setObjectName(QStringLiteral("mealWalked"));
    m_walked->setToolTip(
        tr("A short walk uses the sugar as it arrives. Brisk walks of ten minutes "
           "count as aerobic minutes."));
    row->addWidget(m_walkIcon);
    row->addWidget(m_walkText, 1);
    row->addWidget(m_walked);
    connect(m_walked, &QPushButton::clicked, this,
            [this] { m_actions.log(QStringLiteral("walk 10")); });
    return holder;
}

QWidget* SmallMovementRows::buildBreaks() {
    auto* holder = new QWidget(this);
    auto* row = rowIn(holder);
    row->addWidget(makeLabel(TypeRole::Reason, Tone::Text, tr("Sitting breaks"), holder));
    m_breaksText = makeParagraph(TypeRole::Reason, Tone::Text2, {}, holder);
    m_breaksText->setObjectName(QStringLiteral("sittingBreaks"));
    row->addWidget(m_breaksText, 1);
    auto* count = new LinkButton(tr("Count one"), holder);
    count->setObjectName(QStringLiteral("countBreak"));
    count->setToolTip(tr("Or write “break” in the line above"));
    row->addWidget(count);
    connect(count, &QPushButton::clicked, this, [this] { m_actions.log(QStringLiteral("break")); });
    return holder;
}

/// One quiet line: how often to get up, and what the day's movement came to.
QWidget* SmallMovementRows::buildFacts() {
    auto* holder = new QWidget(this);
    auto* row = rowIn(holder);
    m_pattern = new LinkButton({}, holder);
    setTypeRole(m_pattern, TypeRole::Small);
    m_pattern->setObjectName(QStringLiteral("breakPattern"));
    m_pattern->setProperty("dense", true);
    auto* menu = new QMenu(m_pattern);
    auto* group = new QActionGroup(menu);
    for (auto const& [pattern, name] : EnumNames<BreakPattern>::table) {
        auto* action = menu->addAction(patternSource(pattern));
        action->setCheckable(true);
        action->setData(static_cast<int>(pattern));
        group->addAction(action);
        connect(action, &QAction::triggered, this,
                [this, chosen = pattern] { m_actions.pick(chosen); });
    }
    connect(m_pattern, &QPushButton::clicked, this,
            [this, menu] { menu->popup(m_pattern->mapToGlobal(QPoint(0, m_pattern->height()))); });
    row->addWidget(m_pattern);
    m_energy = makeParagraph(TypeRole::Small, Tone::Text2, {}, holder);
    m_energy->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_energy->setObjectName(QStringLiteral("movementEnergy"));
    m_energy->setToolTip(
        tr("Beyond sitting still, by the 2024 Compendium of activities. Useful to compare, poor "
           "for earning food: it is in your plan already."));
    row->addWidget(m_energy, 1);
    return holder;
}

void SmallMovementRows::showPattern(BreakPattern pattern) {
    m_pattern->setText(patternWords(pattern));
    m_pattern->setAccessibleName(tr("How often: %1").arg(patternWords(pattern)));
    m_pattern->setToolTip(tr("Two patterns were tried; take the one you keep"));
    for (auto* action : m_pattern->findChild<QMenu*>()->actions())
        action->setChecked(action->data().toInt() == static_cast<int>(pattern));
}

void SmallMovementRows::show(SmallMovement const& small) {
    m_walk->setVisible(small.walk.has_value());
    if (small.walk) {
        m_walkIcon->setIcon(small.walk->done ? QStringLiteral("check") : QStringLiteral("walk"),
                            small.walk->done ? Tone::Success : Tone::Text2);
        m_walkText->setText(toQString(small.walk->sentence));
        m_walkText->setTone(small.walk->done ? Tone::Text2 : Tone::Text);
        m_walked->setVisible(!small.walk->done);
    }
    m_breaks->setVisible(small.breaksOffered);
    m_breaksText->setText(toQString(small.breaksText));
    showPattern(small.pattern);
    m_energy->setText(toQString(small.energyText));
    m_pattern->setVisible(small.breaksOffered);
    setVisible(!small.empty());
}

void TodayPage::showSmallMovement() {
    if (!m_small) {
        SmallMovementActions actions;
        actions.log = [this](QString const& words) {
            if (m_door.log) bridge().tell(m_door.log(words, day()));
        };
        actions.pick = [this](BreakPattern pattern) {
            bridge().tell(saveBreakPattern(bridge().coach(), pattern));
        };
        m_small = new SmallMovementRows(std::move(actions), this);
        m_panel->addToMovement(m_small);
    }
    m_small->show(smallMovementOn(bridge().coach(), day(), bridge().now()));
}

}  // namespace steady
