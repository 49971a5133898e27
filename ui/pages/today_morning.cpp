#include "ui/pages/today_cards.h"
#include "ui/text/text.h"
#include "ui/theme/type.h"
#include "ui/widgets/entry_rows.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/night_fields.h"
#include "ui/widgets/quantity_edit.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace steady {

namespace {

/// Breaks after a comma and nowhere else: "mean 7 h 38, n = 5" keeps its pairs together.
QString inPairs(Text const& text) {
    auto words = toQString(text);
    words.replace(QLatin1Char(' '), QChar(0xa0));
    return words.replace(QStringLiteral(",\u00a0"), QStringLiteral(", "));
}

ToneLabel* makeBeside(QWidget* parent) {
    auto* beside = makeParagraph(TypeRole::Small, Tone::Text3, {}, parent);
    beside->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    return beside;
}

/// Below a field, while there is something to say about it.
ToneLabel* makeMorningMessage(char const* name, QWidget* parent) {
    auto* message = makeParagraph(TypeRole::Small, Tone::Critical, {}, parent);
    message->setObjectName(QLatin1String(name));
    message->hide();
    return message;
}

}  // namespace

MorningPanel::MorningPanel(TodayActions const& actions, QWidget* parent)
    : Card(tr("Morning"), parent), m_actions(actions) {
    setObjectName(QStringLiteral("morningCard"));
    body()->addLayout(buildGrid());
    m_glucoseMessage = makeMorningMessage("glucoseMessage", this);
    body()->addWidget(m_glucoseMessage);
    m_others = new EntryRows(tr("Other readings"), this);
    m_others->setObjectName(QStringLiteral("otherReadings"));
    body()->addWidget(m_others);
    body()->addStretch();
    connectFields();
}

QGridLayout* MorningPanel::buildGrid() {
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(space::s);
    grid->setVerticalSpacing(3);
    grid->setColumnStretch(3, 1);
    m_weight = new QuantityEdit(tr("Weight"), this);
    m_weight->setObjectName(QStringLiteral("morningWeight"));
    int row = 0;
    auto add = [&](QString const& icon, QString const& name, QLineEdit* field) {
        auto* mark = new IconLabel(icon, Tone::Text2, 15, this);
        auto* label = makeLabel(TypeRole::Body, Tone::Text, name, this);
        auto* beside = makeBeside(this);
        field->setFixedWidth(px(106));
        grid->addWidget(mark, row, 0);
        grid->addWidget(label, row, 1);
        grid->addWidget(field, row, 2);
        grid->addWidget(beside, row++, 3);
        if (m_weightRow.empty()) m_weightRow = {mark, label, field, beside};
        return beside;
    };
    m_weightBeside = add(QStringLiteral("scale"), tr("Weight"), m_weight);
    buildNight(grid, row);
    row += 2;
    m_glucose = new QuantityEdit(tr("Fasting glucose"), this);
    m_glucose->setObjectName(QStringLiteral("morningGlucose"));
    m_glucoseBeside = add(QStringLiteral("drop"), tr("Fasting"), m_glucose);
    return grid;
}

/// The night in one line over the whole width; the moon says "couldn't switch off".
void MorningPanel::buildNight(QGridLayout* grid, int row) {
    // Made in the order in which Tab goes.
    m_restless = makeIconButton(QStringLiteral("moon"), tr("Couldn't switch off"), this);
    m_restless->setObjectName(QStringLiteral("morningRestless"));
    m_restless->setCheckable(true);
    m_night = new NightFields(this);
    m_nightBeside = makeParagraph(TypeRole::Small, Tone::Critical, {}, this);
    m_nightBeside->setObjectName(QStringLiteral("nightBeside"));
    m_nightBeside->hide();
    auto* line = new QHBoxLayout;
    line->setSpacing(space::xs);
    line->addWidget(m_restless);
    line->addWidget(m_night, 1);
    // A hidden label in a row of its own would still take room.
    auto* cell = new QVBoxLayout;
    cell->setSpacing(3);
    m_weightMessage = makeMorningMessage("weightMessage", this);
    cell->addWidget(m_weightMessage);
    cell->addLayout(line);
    grid->addLayout(cell, row, 0, 1, 4);
    grid->addWidget(m_nightBeside, row + 1, 0, 1, 4);
}

void MorningPanel::connectFields() {
    connect(m_weight, &QLineEdit::returnPressed, this, &MorningPanel::enterWeight);
    connect(m_glucose, &QLineEdit::returnPressed, this, &MorningPanel::enterGlucose);
    connect(m_weight, &QLineEdit::editingFinished, this, [this] {
        if (m_askedWeight.isEmpty()) check(m_weight, m_weightMessage, MeasuredQuantity::Weight);
    });
    connect(m_glucose, &QLineEdit::editingFinished, this,
            [this] { check(m_glucose, m_glucoseMessage, MeasuredQuantity::Glucose); });
    connect(m_weight, &QLineEdit::textEdited, this, [this] {
        m_askedWeight.clear();
        m_weightMessage->hide();
    });
    connect(m_glucose, &QLineEdit::textEdited, m_glucoseMessage, &QWidget::hide);
    connect(m_night, &NightFields::entered, this,
            [this](Night const& night) { m_actions.saveNight(night); });
    connect(m_night, &NightFields::removeAsked, this, [this] {
        if (m_view.night) removeField(m_view.night->id);
    });
    connect(m_night, &NightFields::left, this, [this] { m_glucose->setFocus(Qt::TabFocusReason); });
    connect(m_night, &NightFields::complained, this, [this](QString const& why) {
        m_nightBeside->setVisible(!why.isEmpty());
        m_nightBeside->setText(why);
    });
    connect(m_restless, &QPushButton::clicked, this,
            [this](bool restless) { m_actions.setRestless(restless); });
    connect(m_others, &EntryRows::deleteAsked, this,
            [this](EntryId id) { m_actions.remove({id}); });
}

bool MorningPanel::check(QuantityEdit* field, ToneLabel* message, MeasuredQuantity quantity) {
    QString why;
    auto const value = field->quantity();
    if (field->isWrong())
        why = tr("%1: “%2” is no number. Write it as 82.4 or 82,4.")
                  .arg(field->accessibleName(), field->text().trimmed());
    else if (value && m_actions.readingFault)
        why = m_actions.readingFault(quantity, *value);
    markWrong(field, !why.isEmpty());
    message->setTone(Tone::Critical);
    message->setText(why);
    message->setVisible(!why.isEmpty());
    return why.isEmpty();
}

/// What can't be right stays as typed, with its sentence; a surprise is asked about once, and Enter
/// again says yes.
void MorningPanel::enterWeight() {
    auto const typed = m_weight->text().trimmed();
    if (!check(m_weight, m_weightMessage, MeasuredQuantity::Weight)) return;
    if (typed.isEmpty()) removeField(m_view.weight.id);
    if (auto const value = m_weight->quantity()) {
        bool const changed = !m_view.weight.value || *m_view.weight.value != *value;
        auto const question = changed && m_actions.weightQuestion && m_askedWeight != typed
                                  ? m_actions.weightQuestion(*value)
                                  : QString();
        if (!question.isEmpty()) {
            m_askedWeight = typed;
            m_weightMessage->setTone(Tone::Text);
            m_weightMessage->setText(question + u' ' + tr("Enter once more logs it."));
            m_weightMessage->show();
            return;
        }
        m_askedWeight.clear();
        if (!m_actions.saveWeight(*value)) return;
    }
    m_night->setFocus(Qt::TabFocusReason);
}

void MorningPanel::enterGlucose() {
    if (!check(m_glucose, m_glucoseMessage, MeasuredQuantity::Glucose)) return;
    if (m_glucose->text().trimmed().isEmpty()) removeField(m_view.glucose.id);
    if (auto const value = m_glucose->quantity()) m_actions.saveGlucose(*value);
}

void MorningPanel::removeField(std::optional<EntryId> id) {
    if (id) m_actions.remove({*id});
}

/// A day's own numbers; what was typed and could not be taken yet stays on the same day.
void MorningPanel::showWeight(TodayView const& view) {
    for (auto* widget : m_weightRow)
        widget->setVisible(!view.numbersHidden);
    m_weight->setUnit(QString::fromStdString(view.weight.unit));
    bool const sameDay = view.day == m_view.day;
    if (!sameDay || m_weightMessage->isHidden()) {
        m_weight->setQuantity(view.weight.value, 1);
        m_weightMessage->hide();
        m_askedWeight.clear();
    }
    m_weightBeside->setText(inPairs(view.weight.beside));
    m_glucose->setUnit(QString::fromStdString(view.glucose.unit));
    if (!sameDay || m_glucoseMessage->isHidden()) {
        m_glucose->setQuantity(view.glucose.value, view.glucose.unit == "mg/dL" ? 0 : 1);
        m_glucoseMessage->hide();
    }
}

void MorningPanel::show(TodayView const& view) {
    showWeight(view);
    m_view = view;
    m_glucoseBeside->setText(inPairs(view.glucose.beside));
    setFact(view.nightBeside.empty() ? QString() : tr("sleep %1").arg(inPairs(view.nightBeside)));
    m_night->show(view.night);
    m_restless->setChecked(view.restless.has_value());
    std::vector<EntryRows::Row> others;
    for (auto const& row : view.otherReadings)
        others.push_back({row.id, toQString(row.name), toQString(row.detail)});
    m_others->show(std::move(others));
}

}  // namespace steady
