#include "ui/pages/session_finish.h"

#include "core/coach/exercise_history.h"
#include "ui/text/text.h"
#include "ui/theme/type.h"
#include "ui/widgets/button_size.h"
#include "ui/widgets/card.h"
#include "ui/widgets/clear_layout.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/plain_rows.h"
#include "ui/widgets/quantity_edit.h"
#include "ui/widgets/scale_row.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace steady {

namespace {

constexpr int kFinishWidth = 620;
constexpr int kFinishFieldWidth = 120;

}  // namespace

SessionFinish::SessionFinish(QWidget* parent) : QWidget(parent) {
    setObjectName(QStringLiteral("sessionFinish"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    auto* column = new QVBoxLayout;
    column->setSpacing(space::cardGap);
    row->addStretch();
    row->addLayout(column, 100);
    row->addStretch();
    auto* cool = new Card(tr("Cool-down"), this);
    cool->setMaximumWidth(px(kFinishWidth));
    m_coolDown = new QVBoxLayout;
    cool->body()->addLayout(m_coolDown);
    column->addWidget(cool);
    auto* card = new Card(tr("What you did"), this);
    card->setAsking(true);
    card->setMaximumWidth(px(kFinishWidth));
    m_rows = new QVBoxLayout;
    m_rows->setSpacing(2);
    card->body()->addLayout(m_rows);
    auto* time = new QHBoxLayout;
    time->setContentsMargins(0, space::m, 0, space::s);
    time->setSpacing(space::m);
    m_minutes = new QuantityEdit(tr("Minutes it took"), card);
    m_minutes->setObjectName(QStringLiteral("finishMinutes"));
    m_minutes->setUnit(tr("min"));
    m_minutes->setFixedWidth(px(kFinishFieldWidth));
    time->addWidget(makeLabel(TypeRole::Body, Tone::Text, tr("It took"), card));
    time->addWidget(m_minutes);
    time->addStretch();
    card->body()->addLayout(time);
    m_effort = new ScaleRow(tr("How hard was it, all in all?"), card);
    m_effort->setObjectName(QStringLiteral("finishEffort"));
    card->body()->addWidget(m_effort);
    auto* actions = new QHBoxLayout;
    actions->setContentsMargins(0, space::m, 0, space::s);
    actions->setSpacing(space::m);
    m_log = makeButton(ButtonKind::Primary, tr("Log session"), card);
    m_log->setObjectName(QStringLiteral("logSession"));
    setButtonSize(m_log, ButtonSize::Large);
    auto* back = makeButton(ButtonKind::Plain, tr("Back to the exercises"), card);
    back->setObjectName(QStringLiteral("backToSession"));
    actions->addWidget(m_log);
    actions->addWidget(back);
    actions->addStretch();
    card->body()->addLayout(actions);
    card->body()->addWidget(makeLabel(TypeRole::Small, Tone::Text3,
                                      tr("Enter logs it as one change · Ctrl+Z takes it back"),
                                      card));
    column->addWidget(card);
    column->addStretch();
    connect(m_log, &QPushButton::clicked, this, &SessionFinish::logAsked);
    connect(back, &QPushButton::clicked, this, &SessionFinish::backAsked);
    connect(m_minutes, &QLineEdit::returnPressed, this, [this] { m_log->click(); });
}

void SessionFinish::show(SessionRun const& run) {
    clearLayout(m_rows);
    clearLayout(m_coolDown);
    for (auto const& line : run.play().coolDown)
        m_coolDown->addWidget(makeParagraph(TypeRole::Body, Tone::Text, toQString(line), this));
    std::vector<PlainRows::Row> rows;
    bool any = false;
    for (std::size_t at = 0; at < run.count(); ++at) {
        auto const sets = run.setsOf(at);
        any |= !sets.empty();
        rows.push_back(
            {toQString(run.exercise(at).name), QString(),
             sets.empty() ? tr("left out") : toQString(setsText(sets, run.exercise(at).measure))});
    }
    auto* list = new PlainRows(this);
    list->setObjectName(QStringLiteral("finishRows"));
    list->show(std::move(rows));
    m_rows->addWidget(list);
    m_minutes->setQuantity(run.minutesSoFar(), 0);
    m_log->setEnabled(any);
    m_log->setToolTip(any ? QString() : tr("There is no set to log yet."));
    m_log->setAccessibleDescription(m_log->toolTip());
}

void SessionFinish::logNow() {
    m_log->click();
}

void SessionFinish::focusFirst() {
    m_minutes->setFocus();
    m_minutes->selectAll();
}

std::optional<double> SessionFinish::minutes() const {
    auto const minutes = m_minutes->quantity();
    markWrong(m_minutes, m_minutes->isWrong() || minutes.value_or(0) < 0);
    return minutes;
}

std::optional<double> SessionFinish::effort() const {
    return m_effort->value() ? std::optional<double>(*m_effort->value()) : std::nullopt;
}

}  // namespace steady
