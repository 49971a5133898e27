#include "ui/pages/session_step.h"

#include "ui/pages/session_weights.h"
#include "ui/text/text.h"
#include "ui/theme/type.h"
#include "ui/widgets/button_size.h"
#include "ui/widgets/card.h"
#include "ui/widgets/clear_layout.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/pictogram.h"
#include "ui/widgets/quantity_edit.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace steady {

namespace {

constexpr int kPictureSize = 96;
constexpr int kSetFieldWidth = 96;
constexpr double kMostCount = 1000;
constexpr double kMostLoad = 1000;
constexpr double kMostLeft = 10;

int decimalsOfLoad(double kg) {
    return std::abs(kg - std::round(kg)) < 1e-9 ? 0 : 1;
}

/// A small label above a field.
QWidget* namedField(ToneLabel* label, QuantityEdit* field, QWidget* parent) {
    auto* box = new QWidget(parent);
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::xs);
    box->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    label->setParent(box);
    label->setBuddy(field);
    column->addWidget(label);
    field->setParent(box);
    field->setFixedWidth(px(kSetFieldWidth));
    column->addWidget(field);
    return box;
}

void setWordsOf(ToneLabel* label, Text const& text) {
    label->setText(toQString(text));
    label->setVisible(!text.empty());
}

}  // namespace

QString setWords(WorkoutSet const& set, SetMeasure measure) {
    QString words =
        isHeld(measure) ? SessionStep::tr("%1 s").arg(set.reps) : QString::number(set.reps);
    if (set.loadKg)
        words += QStringLiteral(" × ") +
                 numberText(*set.loadKg, decimalsOfLoad(*set.loadKg), SessionStep::tr("kg"));
    if (set.rir)
        words += QStringLiteral(", ") + SessionStep::tr("%1 left").arg(numberText(*set.rir, 0));
    return words;
}

SessionStep::SessionStep(RestTimer::Clock clock, QWidget* parent) : QWidget(parent) {
    setObjectName(QStringLiteral("sessionStep"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    m_card = new Card({}, this);
    m_card->layout()->setContentsMargins(20, 16, 20, 16);
    buildHead(m_card);
    m_card->body()->addSpacing(space::m);
    m_howTo = new QVBoxLayout;
    m_howTo->setSpacing(space::xs);
    m_card->body()->addLayout(m_howTo);
    m_warmUp = makeParagraph(TypeRole::Body, Tone::Text2, {}, m_card);
    m_warmUp->setContentsMargins(0, space::s, 0, 0);
    m_card->body()->addWidget(m_warmUp);
    m_card->body()->addSpacing(space::m);
    m_card->body()->addWidget(new Rule(m_card));
    m_card->body()->addSpacing(space::m);
    buildFields(m_card);
    m_rest = new RestTimer(std::move(clock), m_card);
    m_card->body()->addSpacing(space::m);
    m_card->body()->addWidget(m_rest);
    m_sets = new QVBoxLayout;
    m_sets->setSpacing(2);
    m_card->body()->addLayout(m_sets);
    buildSwaps(m_card);
    m_weights = new SessionWeights(m_card);
    connect(m_weights, &SessionWeights::said, this, &SessionStep::weightsSaid);
    m_card->body()->addWidget(m_weights);
    m_card->body()->addStretch();
    column->addWidget(m_card);
}

void SessionStep::buildHead(Card* card) {
    auto* row = new QHBoxLayout;
    row->setSpacing(space::l);
    m_picture = new Pictogram(kPictureSize, card);
    row->addWidget(m_picture, 0, Qt::AlignTop);
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    m_place = makeLabel(TypeRole::Reason, Tone::Text2, {}, card);
    m_name = makeParagraph(TypeRole::PageTitle, Tone::Text, {}, card);
    m_name->setObjectName(QStringLiteral("exerciseName"));
    m_target = makeParagraph(TypeRole::Lead, Tone::Text, {}, card);
    m_target->setObjectName(QStringLiteral("exerciseTarget"));
    m_effort = makeParagraph(TypeRole::Body, Tone::Text2, {}, card);
    m_last = makeParagraph(TypeRole::Body, Tone::Text2, {}, card);
    m_last->setObjectName(QStringLiteral("exerciseLast"));
    m_advice = makeParagraph(TypeRole::Body, Tone::Text2, {}, card);
    m_advice->setObjectName(QStringLiteral("exerciseAdvice"));
    for (auto* label : {m_place, m_name, m_target, m_effort, m_last, m_advice})
        words->addWidget(label);
    row->addLayout(words, 1);
    card->body()->addLayout(row);
}

void SessionStep::buildFields(Card* card) {
    auto* row = new QHBoxLayout;
    row->setSpacing(space::m);
    m_count = new QuantityEdit(tr("Repetitions"), card);
    m_count->setObjectName(QStringLiteral("setCount"));
    m_load = new QuantityEdit(tr("Weight"), card);
    m_load->setObjectName(QStringLiteral("setLoad"));
    m_load->setUnit(tr("kg"));
    m_left = new QuantityEdit(tr("How many more you could have done"), card);
    m_left->setObjectName(QStringLiteral("setLeft"));
    m_countName = makeLabel(TypeRole::Small, Tone::Text2, tr("Repetitions"), card);
    row->addWidget(namedField(m_countName, m_count, card));
    m_loadBox =
        namedField(makeLabel(TypeRole::Small, Tone::Text2, tr("Weight"), card), m_load, card);
    row->addWidget(m_loadBox);
    row->addWidget(namedField(makeLabel(TypeRole::Small, Tone::Text2, tr("Could do more"), card),
                              m_left, card));
    m_done = makeButton(ButtonKind::Primary, tr("Set done"), card);
    m_done->setObjectName(QStringLiteral("setDone"));
    setButtonSize(m_done, ButtonSize::Large);
    row->addWidget(m_done, 0, Qt::AlignBottom);
    row->addStretch();
    card->body()->addLayout(row);
    connect(m_done, &QPushButton::clicked, this, &SessionStep::setDone);
    for (auto* field : {m_count, m_load, m_left}) {
        connect(field, &QLineEdit::returnPressed, this, &SessionStep::setDone);
        field->installEventFilter(this);
    }
}

void SessionStep::buildSwaps(Card* card) {
    m_swaps = new QWidget(card);
    m_swaps->setObjectName(QStringLiteral("swapList"));
    auto* column = new QVBoxLayout(m_swaps);
    column->setContentsMargins(0, space::m, 0, 0);
    column->setSpacing(space::xs);
    column->addWidget(makeLabel(TypeRole::BodyStrong, Tone::Text, tr("Instead of this"), m_swaps));
    m_swapRows = new QVBoxLayout;
    m_swapRows->setSpacing(space::xs);
    column->addLayout(m_swapRows);
    m_remember = new QCheckBox(tr("From now on, not only today"), m_swaps);
    m_remember->setObjectName(QStringLiteral("rememberSwap"));
    m_remember->setChecked(true);
    m_remember->setMinimumHeight(px(28));
    column->addWidget(m_remember);
    m_swaps->hide();
    card->body()->addWidget(m_swaps);
}

bool SessionStep::remembersSwap() const {
    return m_remember->isChecked();
}

void SessionStep::show(SessionRun const& run) {
    showWords(run);
    fillFields(run);
    showSets(run);
    fillSwaps(run.current());
    showSwaps(false);
    m_weights->show(run.current().weightKind, run.current().weights);
    m_weights->setEnabled(run.current().takesLoad);
    showWeights(false);
}

void SessionStep::showWords(SessionRun const& run) {
    auto const& now = run.current();
    int const done = static_cast<int>(run.setsOf(run.at()).size());
    m_picture->setPattern(QString::fromStdString(now.pattern));
    m_place->setText(done >= now.goal.sets
                         ? tr("Exercise %1 of %2, done").arg(run.at() + 1).arg(run.count())
                         : tr("Exercise %1 of %2, set %3 of %4")
                               .arg(run.at() + 1)
                               .arg(run.count())
                               .arg(done + 1)
                               .arg(now.goal.sets));
    m_name->setText(toQString(now.name));
    m_target->setText(toQString(now.target));
    setWordsOf(m_effort, now.effort);
    setWordsOf(m_advice, now.advice);
    m_last->setText(now.lastTime.empty() ? tr("No last time yet.")
                                         : tr("Last time %1").arg(toQString(now.lastTime)));
    clearLayout(m_howTo);
    int number = 0;
    for (auto const& line : now.howTo)
        m_howTo->addWidget(
            makeParagraph(TypeRole::Body, Tone::Text,
                          QStringLiteral("%1.  %2").arg(++number).arg(toQString(line)), m_card));
    setWordsOf(m_warmUp, done == 0 ? now.warmUpSet : Text{});
    setAccessibleName(toQString(now.name));
}

void SessionStep::fillFields(SessionRun const& run) {
    auto const& now = run.current();
    auto const next = run.nextSet();
    bool const held = isHeld(now.measure);
    m_countName->setText(isEachSide(now.measure) ? (held ? tr("Each side") : tr("Each side"))
                         : held                  ? tr("Held for")
                                                 : tr("Repetitions"));
    m_count->setUnit(held ? tr("s") : QString());
    m_count->setAccessibleName(m_countName->text());
    m_count->setQuantity(next.reps, 0);
    m_loadBox->setVisible(now.takesLoad);
    m_load->setQuantity(next.loadKg, next.loadKg ? decimalsOfLoad(*next.loadKg) : 0);
    m_left->setQuantity(next.rir, 0);
    m_loadStep = now.loadStepKg;
    int const done = static_cast<int>(run.setsOf(run.at()).size());
    m_done->setText(done >= now.goal.sets ? tr("One more set") : tr("Set %1 done").arg(done + 1));
}

void SessionStep::showSets(SessionRun const& run) {
    clearLayout(m_sets);
    int number = 0;
    for (auto const& set : run.setsOf(run.at()))
        m_sets->addWidget(makeLabel(
            TypeRole::Body, Tone::Text2,
            tr("Set %1: %2").arg(++number).arg(setWords(set, run.current().measure)), m_card));
}

void SessionStep::fillSwaps(PlayExercise const& exercise) {
    clearLayout(m_swapRows);
    constexpr std::size_t kMostSwaps = 6;
    for (std::size_t at = 0; at < std::min(kMostSwaps, exercise.swaps.size()); ++at) {
        auto const* other = exercise.swaps[at];
        auto* button = makeButton(ButtonKind::Plain, QString::fromStdString(other->name), m_swaps);
        button->setObjectName(QStringLiteral("swap.") + QString::fromStdString(other->id));
        button->setToolTip(QString::fromStdString(other->howTo));
        m_swapRows->addWidget(button, 0, Qt::AlignLeft);
        auto const id = QString::fromStdString(other->id);
        connect(button, &QPushButton::clicked, this, [this, id] { emit swapChosen(id); });
    }
    if (exercise.swaps.empty())
        m_swapRows->addWidget(makeParagraph(
            TypeRole::Body, Tone::Text2,
            tr("Nothing else of this kind suits your equipment and limits; you may leave it out."),
            m_swaps));
}

void SessionStep::showSwaps(bool shown) {
    m_swaps->setVisible(shown);
    if (!shown) return;
    if (auto* item = m_swapRows->itemAt(0); item && item->widget())
        item->widget()->setFocus(Qt::ShortcutFocusReason);
}

void SessionStep::showWeights(bool shown) {
    m_weights->setVisible(shown && m_weights->isEnabled());
    if (m_weights->isVisibleTo(this)) m_weights->setFocus(Qt::ShortcutFocusReason);
}

bool SessionStep::asideShown() const {
    return m_swaps->isVisibleTo(this) || m_weights->isVisibleTo(this);
}

void SessionStep::focusFields() {
    m_count->setFocus(Qt::OtherFocusReason);
    m_count->selectAll();
}

std::optional<WorkoutSet> SessionStep::set() {
    auto const count = m_count->quantity();
    auto const load = m_loadBox->isVisibleTo(this) ? m_load->quantity() : std::nullopt;
    auto const left = m_left->quantity();
    markWrong(m_count, !count || *count < 0 || *count > kMostCount);
    markWrong(m_load, m_load->isWrong() || load.value_or(0) < 0 || load.value_or(0) > kMostLoad);
    markWrong(m_left, m_left->isWrong() || left.value_or(0) < 0 || left.value_or(0) > kMostLeft);
    for (auto* field : {m_count, m_load, m_left})
        if (field->property("wrong").toBool()) {
            field->setFocus();
            return std::nullopt;
        }
    return WorkoutSet{{}, static_cast<int>(std::lround(*count)), load, left};
}

/// ↑ and ↓ change a number; letters are left to the keys of the page, because no number needs one.
bool SessionStep::eventFilter(QObject* watched, QEvent* event) {
    auto* field = qobject_cast<QuantityEdit*>(watched);
    if (!field) return false;
    if (event->type() == QEvent::ShortcutOverride) {
        auto const* key = static_cast<QKeyEvent*>(event);
        bool const letter = key->key() >= Qt::Key_A && key->key() <= Qt::Key_Z &&
                            key->modifiers() == Qt::NoModifier;
        if (letter) event->ignore();
        return letter;
    }
    if (event->type() != QEvent::KeyPress) return false;
    int const key = static_cast<QKeyEvent*>(event)->key();
    if (key != Qt::Key_Up && key != Qt::Key_Down) return false;
    stepValue(field, key == Qt::Key_Up ? 1 : -1);
    return true;
}

void SessionStep::stepValue(QuantityEdit* field, int direction) {
    double const step = field == m_load ? m_loadStep : 1;
    double const value = std::max(0.0, field->quantity().value_or(0) + direction * step);
    field->setQuantity(value, field == m_load ? decimalsOfLoad(value) : 0);
    field->selectAll();
}

}  // namespace steady
