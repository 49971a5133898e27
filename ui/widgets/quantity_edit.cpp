#include "ui/widgets/quantity_edit.h"

#include "core/support/number.h"
#include "ui/text/text.h"
#include "ui/theme/type.h"

#include <QPainter>
#include <QStyle>
#include <QVariant>

namespace steady {

void markWrong(QWidget* field, bool wrong) {
    if (field->property("wrong").toBool() == wrong) return;
    field->setProperty("wrong", wrong);
    field->style()->unpolish(field);
    field->style()->polish(field);
}

QuantityEdit::QuantityEdit(QString const& name, QWidget* parent) : QLineEdit(parent) {
    setAccessibleName(name);
    setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    setTypeRole(this, TypeRole::BodyStrong);
    connect(this, &QLineEdit::textChanged, this, &QuantityEdit::check);
}

void QuantityEdit::setUnit(QString const& unit) {
    m_unit = unit;
    int const width = QFontMetrics(fontFor(TypeRole::Reason)).horizontalAdvance(unit);
    setTextMargins(0, 0, unit.isEmpty() ? 0 : width + 4, 0);
    setAccessibleDescription(unit);
    update();
}

void QuantityEdit::setQuantity(std::optional<double> value, int decimals) {
    setText(value ? numberText(*value, decimals) : QString());
}

std::optional<double> QuantityEdit::quantity() const {
    return parseNumber(text().trimmed().toStdString());
}

bool QuantityEdit::isWrong() const {
    return !text().trimmed().isEmpty() && !quantity();
}

void QuantityEdit::check() {
    markWrong(this, isWrong());
}

void QuantityEdit::paintEvent(QPaintEvent* event) {
    QLineEdit::paintEvent(event);
    QPainter painter(this);
    painter.setFont(fontFor(TypeRole::Reason));
    painter.setPen(coloursOf(this).text2);
    painter.drawText(rect().adjusted(0, 0, -px(8), 0), Qt::AlignVCenter | Qt::AlignRight, m_unit);
}

}  // namespace steady
