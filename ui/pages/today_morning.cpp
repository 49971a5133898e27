#include "ui/pages/today_cards.h"
#include "ui/pages/today_edit.h"
#include "ui/text/text.h"
#include "ui/theme/type.h"
#include "ui/widgets/entry_rows.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/quantity_edit.h"

#include <QGridLayout>
#include <QLineEdit>

namespace steady {

namespace {

/// Breaks after a comma and nowhere else: "mean 7 h 38, n = 5" keeps its pairs together.
QString inPairs(Text const& text) {
    auto words = toQString(text);
    words.replace(QLatin1Char(' '), QChar(0xa0));
    return words.replace(QStringLiteral(",\u00a0"), QStringLiteral(", "));
}

}  // namespace

MorningPanel::MorningPanel(TodayActions const& actions, QWidget* parent)
    : Card(tr("Morning"), parent), m_actions(actions) {
    setObjectName(QStringLiteral("morningCard"));
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(space::s);
    grid->setVerticalSpacing(3);
    grid->setColumnStretch(3, 1);
    m_weight = new QuantityEdit(tr("Weight"), this);
    m_weight->setObjectName(QStringLiteral("morningWeight"));
    m_night = new QLineEdit(this);
    m_night->setAccessibleName(tr("Slept, from bed to wake"));
    m_night->setPlaceholderText(QStringLiteral("22:40–6:30"));
    m_night->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_night->setObjectName(QStringLiteral("morningNight"));
    setTypeRole(m_night, TypeRole::BodyStrong);
    m_glucose = new QuantityEdit(tr("Fasting glucose"), this);
    m_glucose->setObjectName(QStringLiteral("morningGlucose"));
    int row = 0;
    auto add = [&](QString const& icon, QString const& name, QLineEdit* field) {
        auto* mark = new IconLabel(icon, Tone::Text2, 15, this);
        auto* label = makeLabel(TypeRole::Body, Tone::Text, name, this);
        auto* beside = makeParagraph(TypeRole::Small, Tone::Text3, {}, this);
        beside->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        field->setFixedWidth(px(106));
        grid->addWidget(mark, row, 0);
        grid->addWidget(label, row, 1);
        grid->addWidget(field, row, 2);
        grid->addWidget(beside, row++, 3);
        if (m_weightRow.empty()) m_weightRow = {mark, label, field, beside};
        return beside;
    };
    m_weightBeside = add(QStringLiteral("scale"), tr("Weight"), m_weight);
    m_nightBeside = add(QStringLiteral("moon"), tr("Slept"), m_night);
    m_glucoseBeside = add(QStringLiteral("drop"), tr("Fasting"), m_glucose);
    body()->addLayout(grid);
    m_others = new EntryRows(tr("Other readings"), this);
    m_others->setObjectName(QStringLiteral("otherReadings"));
    body()->addWidget(m_others);
    body()->addStretch();
    connect(m_weight, &QLineEdit::returnPressed, this, [this] {
        if (m_weight->text().isEmpty()) removeField(m_view.weight.id);
        if (auto const kg = m_weight->quantity()) m_actions.saveWeight(*kg);
        m_night->setFocus(Qt::TabFocusReason);
    });
    connect(m_night, &QLineEdit::returnPressed, this, &MorningPanel::saveNight);
    connect(m_night, &QLineEdit::textEdited, this, [this] { markWrong(m_night, false); });
    connect(m_glucose, &QLineEdit::returnPressed, this, [this] {
        if (m_glucose->text().isEmpty()) removeField(m_view.glucose.id);
        if (auto const value = m_glucose->quantity()) m_actions.saveGlucose(*value);
    });
    connect(m_others, &EntryRows::deleteAsked, this,
            [this](EntryId id) { m_actions.remove({id}); });
}

void MorningPanel::removeField(std::optional<EntryId> id) {
    if (id) m_actions.remove({*id});
}

void MorningPanel::saveNight() {
    auto const words = m_night->text().trimmed();
    if (words.isEmpty()) {
        if (m_view.night) removeField(m_view.night->id);
        return m_glucose->setFocus(Qt::TabFocusReason);
    }
    auto const night = readNight(words);
    markWrong(m_night, !night);
    if (!night) {
        m_nightBeside->setTone(Tone::Critical);
        m_nightBeside->setText(tr("bed and wake, as 22:40-6:30"));
        return;
    }
    m_actions.saveNight(night->first, night->second);
    m_glucose->setFocus(Qt::TabFocusReason);
}

void MorningPanel::show(TodayView const& view) {
    m_view = view;
    for (auto* widget : m_weightRow)
        widget->setVisible(!view.numbersHidden);
    m_weight->setUnit(QString::fromStdString(view.weight.unit));
    m_weight->setQuantity(view.weight.value, 1);
    m_weightBeside->setText(inPairs(view.weight.beside));
    m_glucose->setUnit(QString::fromStdString(view.glucose.unit));
    m_glucose->setQuantity(view.glucose.value, view.glucose.unit == "mg/dL" ? 0 : 1);
    m_glucoseBeside->setText(inPairs(view.glucose.beside));
    markWrong(m_night, false);
    m_night->setText(view.night ? QString::fromStdString(toString(view.night->bed)) + u'–' +
                                      QString::fromStdString(toString(view.night->wake))
                                : QString());
    m_nightBeside->setTone(Tone::Text3);
    m_nightBeside->setText(inPairs(view.nightBeside));
    std::vector<EntryRows::Row> others;
    for (auto const& row : view.otherReadings)
        others.push_back({row.id, toQString(row.name), toQString(row.detail)});
    m_others->show(std::move(others));
}

}  // namespace steady
