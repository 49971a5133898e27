#include "ui/widgets/scale_row.h"

#include "ui/text/text.h"
#include "ui/theme/type.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace steady {

namespace {
constexpr int kScaleBoxes = 11;
}

ScaleRow::ScaleRow(QString const& name, QWidget* parent) : QWidget(parent), m_name(name) {
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    describe();
}

void ScaleRow::setName(QString const& name) {
    m_name = name;
    describe();
    update();
}

void ScaleRow::setValue(std::optional<int> value) {
    m_value = value;
    describe();
    update();
}

void ScaleRow::describe() {
    setAccessibleName(m_name);
    setAccessibleDescription(m_value ? tr("%1 of 10").arg(*m_value) : tr("not answered"));
}

QSize ScaleRow::sizeHint() const {
    return {px(132), px(33)};
}

QSize ScaleRow::minimumSizeHint() const {
    return {px(114), px(33)};
}

QRectF ScaleRow::boxAt(int value) const {
    double const pitch = width() / double(kScaleBoxes);
    return {value * pitch, double(px(18)), pitch - 2, double(px(14))};
}

void ScaleRow::choose(int value) {
    setValue(std::clamp(value, 0, kScaleBoxes - 1));
    emit chose(*m_value);
}

void ScaleRow::mousePressEvent(QMouseEvent* event) {
    choose(static_cast<int>(event->position().x() * kScaleBoxes / std::max(width(), 1)));
}

void ScaleRow::keyPressEvent(QKeyEvent* event) {
    int const key = event->key();
    if (key == Qt::Key_Right || key == Qt::Key_Left) {
        int const step = key == Qt::Key_Right ? 1 : -1;
        choose(m_value ? *m_value + step : (step > 0 ? 0 : kScaleBoxes - 1));
    } else if (key >= Qt::Key_0 && key <= Qt::Key_9) {
        int const digit = key - Qt::Key_0;
        choose(digit == 0 && m_value == 1 ? 10 : digit);
    } else {
        QWidget::keyPressEvent(event);
    }
}

void ScaleRow::paintEvent(QPaintEvent*) {
    auto const& colours = coloursOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QRectF const top(0, 0, width() - 2, px(16));
    painter.setFont(fontFor(TypeRole::Small));
    painter.setPen(colours.text2);
    painter.drawText(top, Qt::AlignVCenter | Qt::AlignLeft, m_name);
    auto strong = fontFor(TypeRole::Small);
    strong.setWeight(QFont::DemiBold);
    painter.setFont(strong);
    drawValueWithUnit(painter, top,
                      {m_value ? QString::number(*m_value) : missingText(),
                       m_value ? QStringLiteral("/ 10") : QString()},
                      colours.text, colours.text3);
    for (int at = 0; at < kScaleBoxes; ++at) {
        bool const chosen = m_value == at;
        bool const below = m_value && at < *m_value;
        painter.setPen(chosen ? colours.accent : colours.border);
        painter.setBrush(chosen ? colours.accent : below ? colours.band : colours.sunken);
        painter.drawRoundedRect(boxAt(at).adjusted(0.5, 0.5, -0.5, -0.5), 2, 2);
    }
}

}  // namespace steady
