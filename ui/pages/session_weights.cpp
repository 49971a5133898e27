#include "ui/pages/session_weights.h"

#include "core/support/number.h"
#include "ui/text/text.h"
#include "ui/theme/type.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/quantity_edit.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace steady {

namespace {

constexpr double kHeaviestWeight = 500;
constexpr int kWeightsFieldWidth = 240;

QString nameOfWeights(Equipment kind) {
    switch (kind) {
        case Equipment::Dumbbells:
            return SessionWeights::tr("Dumbbells you have, kg");
        case Equipment::Kettlebell:
            return SessionWeights::tr("Kettlebells you have, kg");
        case Equipment::Barbell:
            return SessionWeights::tr("Bar with plates: the weights you can load, kg");
        default:
            return SessionWeights::tr("Steps of your machines, kg");
    }
}

}  // namespace

std::optional<std::vector<double>> readWeights(QString const& words) {
    // A comma without a space after it is a decimal sign: "7,5 10".
    static QRegularExpression const between(QStringLiteral("[;\\s]+|,\\s+"));
    std::vector<double> weights;
    for (auto const& part : words.split(between, Qt::SkipEmptyParts)) {
        auto const kg = parseNumber(part.toStdString());
        if (!kg || *kg <= 0 || *kg > kHeaviestWeight) return std::nullopt;
        weights.push_back(*kg);
    }
    std::sort(weights.begin(), weights.end());
    weights.erase(std::unique(weights.begin(), weights.end()), weights.end());
    return weights;
}

SessionWeights::SessionWeights(QWidget* parent) : QWidget(parent) {
    setObjectName(QStringLiteral("weightsRow"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, space::m, 0, 0);
    column->setSpacing(space::xs);
    m_name = makeLabel(TypeRole::BodyStrong, Tone::Text, {}, this);
    column->addWidget(m_name);
    auto* row = new QHBoxLayout;
    m_field = new QLineEdit(this);
    m_field->setObjectName(QStringLiteral("weightsField"));
    m_field->setPlaceholderText(tr("for example 5 7.5 10"));
    m_field->setMaximumWidth(px(kWeightsFieldWidth));
    row->addWidget(m_field);
    auto* save = makeButton(ButtonKind::Plain, tr("Keep"), this);
    save->setObjectName(QStringLiteral("keepWeights"));
    row->addWidget(save);
    row->addStretch();
    column->addLayout(row);
    column->addWidget(makeParagraph(TypeRole::Reason, Tone::Text2,
                                    tr("The next step up is then one that you have. Empty: the "
                                       "usual steps."),
                                    this));
    setFocusProxy(m_field);
    connect(m_field, &QLineEdit::returnPressed, this, &SessionWeights::save);
    connect(save, &QPushButton::clicked, this, &SessionWeights::save);
    hide();
}

void SessionWeights::show(Equipment kind, std::vector<double> const& known) {
    m_name->setText(nameOfWeights(kind));
    m_field->setAccessibleName(m_name->text());
    QStringList words;
    for (double const kg : known)
        words << numberText(kg, kg == std::floor(kg) ? 0 : 1);
    m_field->setText(words.join(QLatin1Char(' ')));
    markWrong(m_field, false);
}

void SessionWeights::save() {
    auto const weights = readWeights(m_field->text());
    markWrong(m_field, !weights);
    if (weights) emit said(*weights);
}

}  // namespace steady
