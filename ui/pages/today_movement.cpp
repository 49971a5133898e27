#include "ui/pages/today_cards.h"
#include "ui/text/text.h"
#include "ui/theme/type.h"
#include "ui/widgets/button_size.h"
#include "ui/widgets/check_rows.h"
#include "ui/widgets/entry_rows.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/plain_rows.h"
#include "ui/widgets/quantity_edit.h"
#include "ui/widgets/week_strip.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QHBoxLayout>
#include <QMenu>
#include <QShortcut>
#include <QVBoxLayout>

namespace steady {

namespace {

constexpr int kMostFormMinutes = 720;  // half a day on foot; more is a slip

struct ModalityLook {
    QString icon;
    int series;
};

ModalityLook lookOf(Modality kind) {
    switch (kind) {
        case Modality::Resistance:
            return {QStringLiteral("dumbbell"), 1};
        case Modality::Walk:
            return {QStringLiteral("walk"), 2};
        case Modality::Aerobic:
        case Modality::Hiit:
        case Modality::Balance:
            break;
    }
    return {QStringLiteral("walk"), 0};
}

/// Sessions that are done set by set.
bool isPlayable(SessionCard const& card) {
    auto const kind = card.session.kind;
    return !card.done && (kind == Modality::Resistance || kind == Modality::Balance);
}

/// A session with exercises is a line for each; any other has one line.
std::vector<CheckRow> checkRowsOf(SessionCard const& card) {
    std::vector<CheckRow> rows;
    for (auto const& row : card.rows)
        rows.push_back({toQString(row.name), toQString(row.lastTime), toQString(row.target),
                        row.done || card.done});
    return rows;
}

}  // namespace

MovementPanel::MovementPanel(TodayActions const& actions, QWidget* parent)
    : Card(tr("Movement"), parent), m_actions(actions) {
    setObjectName(QStringLiteral("movementCard"));
    m_icon = new IconLabel(QStringLiteral("walk"), Tone::Text2, 18, this);
    setLead(m_icon);
    body()->addWidget(new Rule(this));
    m_strip = new WeekStrip(this);
    m_strip->setObjectName(QStringLiteral("weekStrip"));
    m_strip->hide();
    body()->addWidget(m_strip);
    m_reason = makeParagraph(TypeRole::Reason, Tone::Text2, {}, this);
    m_reason->setObjectName(QStringLiteral("sessionReason"));
    body()->addWidget(m_reason);
    m_rows = new CheckRows(tr("Today's session"), this);
    m_rows->setObjectName(QStringLiteral("sessionRows"));
    body()->addWidget(m_rows);
    m_rest = makeParagraph(TypeRole::Body, Tone::Text2, {}, this);
    body()->addWidget(m_rest);
    m_loggedHead = makeLabel(TypeRole::Small, Tone::Text2, tr("Done today"), this);
    m_loggedHead->setContentsMargins(0, space::s, 0, 2);
    body()->addWidget(m_loggedHead);
    m_logged = new EntryRows(tr("Movement logged"), this);
    m_logged->setObjectName(QStringLiteral("workoutRows"));
    body()->addWidget(m_logged);
    m_form = buildForm();
    body()->addWidget(m_form);
    m_coming = new PlainRows(this);
    m_coming->setObjectName(QStringLiteral("comingUp"));
    body()->addWidget(m_coming);
    body()->addStretch();
    buildActions();
}

void MovementPanel::buildActions() {
    auto* actionsRow = new QHBoxLayout;
    actionsRow->setContentsMargins(0, space::s, 0, 0);
    actionsRow->setSpacing(space::s - 2);
    m_finish = makeButton(ButtonKind::Primary, tr("Finish"), this);
    m_finish->setObjectName(QStringLiteral("finishSession"));
    auto* add = makeButton(ButtonKind::Plain, tr("Add movement"), this);
    add->setObjectName(QStringLiteral("addWorkout"));
    m_move = makeButton(ButtonKind::Plain, tr("Move…"), this);
    m_move->setObjectName(QStringLiteral("moveSession"));
    m_move->setMenu(new QMenu(m_move));
    connect(m_move->menu(), &QMenu::aboutToShow, this, &MovementPanel::fillMoveMenu);
    for (auto* button : {m_finish, add, m_move}) {
        button->setProperty("size", "small");
        actionsRow->addWidget(button);
    }
    actionsRow->addStretch();
    buildPlayer(actionsRow);
    setTabOrder(m_start, m_finish);
    setTabOrder(m_finish, add);
    setTabOrder(m_move, m_history);
    body()->addLayout(actionsRow);
    connect(m_finish, &QPushButton::clicked, this, &MovementPanel::finish);
    connect(m_rows, &CheckRows::ticked, this, [this] { m_finish->setEnabled(true); });
    m_finish->setToolTip(tr("Logs what is ticked"));
    connect(add, &QPushButton::clicked, this, [this] {
        bool const open = m_form->isHidden();
        closeForm();
        m_form->setVisible(open);
        if (open) m_kind->setFocus();
    });
    connect(m_logged, &EntryRows::deleteAsked, this,
            [this](EntryId id) { m_actions.remove({id}); });
    connect(m_logged, &EntryRows::editAsked, this, &MovementPanel::change);
}

/// The way into the player, and to what exercises did so far.
void MovementPanel::buildPlayer(QHBoxLayout* actions) {
    m_start = makeButton(ButtonKind::Primary, tr("Start"), this);
    m_start->setObjectName(QStringLiteral("startPlayer"));
    m_start->setProperty("size", "small");
    actions->insertWidget(0, m_start);
    connect(m_start, &QPushButton::clicked, this, [this] {
        for (auto const& card : m_sessions)
            if (isPlayable(card)) return m_actions.startSession(card.session);
    });
    m_retest = makeButton(ButtonKind::Link, tr("Tests of this week"), this);
    m_retest->setObjectName(QStringLiteral("openRetest"));
    body()->addWidget(m_retest, 0, Qt::AlignLeft);
    m_history = makeIconButton(QStringLiteral("trends"), tr("Exercise history"), this);
    m_history->setProperty("kind", "quiet");
    m_history->setObjectName(QStringLiteral("openHistory"));
    actions->addWidget(m_history);
    setTabOrder(m_retest, m_start);
    connect(m_history, &QPushButton::clicked, this, [this] { m_actions.openHistory(); });
    connect(m_retest, &QPushButton::clicked, this, [this] { m_actions.openRetest(); });
}

void MovementPanel::showPlayer(TodayView const& view) {
    bool playable = false;
    bool begun = false;
    for (auto const& card : view.sessions) {
        if (!isPlayable(card) || playable) continue;
        playable = true;
        begun = m_actions.isBegun && m_actions.isBegun(card.session);
    }
    bool const shown = playable && view.isToday && m_actions.startSession;
    m_start->setVisible(shown);
    m_start->setText(begun ? tr("Go on") : tr("Start"));
    setButtonKind(m_finish, shown ? "" : "primary");
    m_history->setVisible(view.hasProfile && m_actions.openHistory);
    m_retest->setVisible(view.isToday && m_actions.offersRetest && m_actions.offersRetest());
}

QWidget* MovementPanel::buildForm() {
    auto* form = new QWidget(this);
    auto* column = new QVBoxLayout(form);
    column->setContentsMargins(0, space::s, 0, space::s);
    column->setSpacing(space::s);
    m_kind = new QComboBox(form);
    m_kind->setAccessibleName(tr("Kind of movement"));
    m_kind->setObjectName(QStringLiteral("workoutKind"));
    m_kind->view()->setAccessibleName(tr("Kind of movement"));
    m_kind->addItem(tr("Walk"), static_cast<int>(Modality::Walk));
    m_kind->addItem(tr("Aerobic: run, cycle, swim"), static_cast<int>(Modality::Aerobic));
    m_kind->addItem(tr("Strength"), static_cast<int>(Modality::Resistance));
    m_kind->addItem(tr("Intervals"), static_cast<int>(Modality::Hiit));
    m_kind->addItem(tr("Balance"), static_cast<int>(Modality::Balance));
    column->addWidget(m_kind);
    auto* row = new QHBoxLayout;
    row->setSpacing(space::s);
    m_minutes = new QuantityEdit(tr("Minutes"), form);
    m_minutes->setUnit(tr("min"));
    m_minutes->setObjectName(QStringLiteral("workoutMinutes"));
    m_effort = new QuantityEdit(tr("Effort from 0 to 10"), form);
    m_effort->setUnit(tr("effort / 10"));
    m_effort->setObjectName(QStringLiteral("workoutEffort"));
    auto* save = makeButton(ButtonKind::Primary, tr("Save"), form);
    save->setObjectName(QStringLiteral("workoutSave"));
    row->addWidget(m_minutes, 2);
    row->addWidget(m_effort, 3);
    row->addWidget(save);
    column->addLayout(row);
    m_formMessage = makeParagraph(TypeRole::Small, Tone::Critical, {}, form);
    m_formMessage->setObjectName(QStringLiteral("workoutMessage"));
    m_formMessage->hide();
    column->addWidget(m_formMessage);
    auto* escape = new QShortcut(Qt::Key_Escape, form);
    escape->setContext(Qt::WidgetWithChildrenShortcut);
    connect(escape, &QShortcut::activated, this, &MovementPanel::closeForm);
    connect(save, &QPushButton::clicked, this, &MovementPanel::save);
    for (auto* field : {m_minutes, m_effort})
        connect(field, &QLineEdit::returnPressed, this, &MovementPanel::save);
    form->hide();
    return form;
}

void MovementPanel::show(TodayView const& view) {
    m_sessions = view.sessions;
    std::vector<CheckRow> rows;
    bool open = false;
    for (auto const& card : view.sessions) {
        auto more = checkRowsOf(card);
        rows.insert(rows.end(), more.begin(), more.end());
        open |= !card.done;
    }
    bool const any = !rows.empty();
    bool const list = rows.size() > 1;
    setTitle(list ? toQString(view.sessions.front().session.name) : tr("Movement"));
    setFact(any                   ? toQString(view.sessions.front().fact)
            : view.trainingPaused ? tr("Paused")
                                  : QString());
    auto const look = lookOf(any ? view.sessions.front().session.kind : Modality::Walk);
    m_icon->setIcon(look.icon, Tone::Text2);
    m_icon->setSeries(any ? look.series : -1);
    showComingUp(view, list);
    showPlayer(view);
    showWeek(view);
    m_rows->setVisible(any);
    m_rows->show(std::move(rows));
    m_finish->setVisible(any && open);
    m_finish->setEnabled(!list);  // one thing needs no tick of its own
    m_rest->setVisible(!any && view.workouts.empty());
    m_rest->setText(view.hasProfile ? toQString(view.restDay)
                                    : tr("Your session for the day will be here. Until then, "
                                         "log a walk or anything else you do."));
    std::vector<EntryRows::Row> logged;
    for (auto const& row : view.workouts)
        logged.push_back({row.id, toQString(row.name), toQString(row.detail)});
    m_loggedHead->setVisible(!logged.empty() && !any);
    m_logged->show(std::move(logged));
}

/// The strip of the week, and why today's session stands here now.
void MovementPanel::showWeek(TodayView const& view) {
    m_week = view.movementWeek;
    m_strip->show(m_week ? stripOf(*m_week) : std::vector<StripDay>{});
    QStringList reasons;
    for (auto const& card : view.sessions)
        if (!card.reason.empty())
            reasons << QStringLiteral("%1: %2").arg(toQString(card.session.name),
                                                    toQString(card.reason));
    m_reason->setText(reasons.join(u'\n'));
    m_reason->setVisible(!reasons.isEmpty());
    m_move->setVisible(m_week && view.isToday && m_actions.week);
}

/// Each session of the day with the days that it can go to; then what came up.
void MovementPanel::fillMoveMenu() {
    auto* menu = m_move->menu();
    menu->clear();
    for (auto* old : menu->findChildren<QMenu*>(QString(), Qt::FindDirectChildrenOnly))
        old->deleteLater();
    if (!m_week) return;
    for (auto const& item : m_week->items) {
        bool const here = item.standing.day == m_week->today && item.standing.isOpen();
        if (!here || item.places.empty()) continue;
        auto* places = makeSessionMenu(item, m_actions.week, menu);
        places->setTitle(toQString(item.standing.session.name));
        menu->addMenu(places);
    }
    menu->addSeparator();
    auto* tell = makeTellMenu(*m_week, m_actions.week, menu);
    tell->setTitle(tr("Something came up"));
    menu->addMenu(tell);
}

/// Where the day's own session leaves room, the next one is named; the strip has the week.
void MovementPanel::showComingUp(TodayView const& view, bool listed) {
    std::vector<PlainRows::Row> rows;
    if (!view.comingUp.empty()) {
        auto const& next = view.comingUp.front();
        rows.push_back({tr("Next: %1").arg(toQString(next.weekday)), toQString(next.name),
                        toQString(next.detail)});
    }
    bool const shown = !listed && !rows.empty();
    m_coming->setVisible(shown);
    m_coming->show(std::move(rows));
}

void MovementPanel::finish() {
    std::size_t from = 0;
    auto const rows = m_rows->rows();
    auto const sessions = m_sessions;
    for (auto const& card : sessions) {
        std::size_t const count = std::max<std::size_t>(card.rows.size(), 1);
        std::vector<bool> done;
        bool any = false;
        for (std::size_t at = from; at < from + count && at < rows.size(); ++at) {
            // What the diary has already is not logged a second time.
            bool const before = at - from < card.rows.size() && card.rows[at - from].done;
            done.push_back((rows[at].done || rows.size() == 1) && !before);
            any |= done.back();
        }
        from += count;
        if (any && !card.done) m_actions.finishSession(card.session, done);
    }
}

void MovementPanel::closeForm() {
    m_minutes->clear();
    m_effort->clear();
    m_formMessage->hide();
    m_changing.reset();
    m_hasSets = false;
    m_form->hide();
}

/// What is wrong in the form, a sentence for each field; marks them too.
QStringList MovementPanel::formFaults() {
    QStringList faults;
    auto check = [&faults](QuantityEdit* field, bool right, QString const& range) {
        markWrong(field, !right);
        if (right) return;
        auto const typed = field->text().trimmed();
        faults << (field->isWrong() ? tr("%1 “%2” is no number.").arg(range, typed) : range);
    };
    auto const minutes = m_minutes->quantity();
    bool const open = m_minutes->text().trimmed().isEmpty() && m_hasSets;
    check(m_minutes, open || (minutes && *minutes >= 1 && *minutes <= kMostFormMinutes),
          tr("Minutes must lie between 1 and %1.").arg(kMostFormMinutes));
    auto const effort = m_effort->quantity();
    bool const noEffort = m_effort->text().trimmed().isEmpty();
    check(m_effort, noEffort || (effort && *effort >= 0 && *effort <= 10),
          tr("Effort must lie between 0 and 10."));
    return faults;
}

void MovementPanel::save() {
    auto const faults = formFaults();
    m_formMessage->setText(faults.join(u'\n'));
    m_formMessage->setVisible(!faults.isEmpty());
    if (!faults.isEmpty())
        return (m_minutes->property("wrong").toBool() ? m_minutes : m_effort)->setFocus();
    WorkoutForm const form{m_changing, static_cast<Modality>(m_kind->currentData().toInt()),
                           m_minutes->quantity(), m_effort->quantity(), m_hasSets};
    if (m_actions.saveWorkout(form)) closeForm();
}

void MovementPanel::change(EntryId id) {
    auto const form = m_actions.workout(id);
    if (!form) return;
    closeForm();
    m_changing = id;
    m_hasSets = form->hasSets;
    m_kind->setCurrentIndex(m_kind->findData(static_cast<int>(form->modality)));
    m_minutes->setQuantity(form->minutes, 0);
    m_effort->setQuantity(form->rpe, 0);
    m_form->show();
    m_minutes->setFocus();
}

}  // namespace steady
