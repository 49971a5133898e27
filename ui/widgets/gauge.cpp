#include "ui/widgets/gauge.h"

#include "ui/text/text.h"
#include "ui/theme/type.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace steady {

namespace {

/// 45° lines in an ink, clipped to a shape.
void paintHatch(QPainter& painter, QPainterPath const& shape, QColor const& ink) {
    painter.save();
    painter.setClipPath(shape);
    painter.setPen(QPen(ink, 2));
    auto const box = shape.boundingRect();
    for (double x = box.left() - box.height(); x < box.right() + box.height(); x += 5)
        painter.drawLine(QPointF(x, box.bottom() + 1),
                         QPointF(x + box.height() + 2, box.top() - 1));
    painter.restore();
}

}  // namespace

Gauge::Gauge(QWidget* parent) : QWidget(parent) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize Gauge::sizeHint() const {
    return {px(240), px(48)};
}

QSize Gauge::minimumSizeHint() const {
    return {px(180), px(48)};
}

void Gauge::show(GaugeState const& state) {
    m_state = state;
    auto const unit = QString::fromStdString(state.unit);
    auto const value = state.value ? numberText(*state.value, state.decimals) : missingText();
    auto words = toQString(state.name) + u' ' + value;
    if (state.target)
        words += u' ' + tr("of %1").arg(numberText(*state.target, state.decimals, unit));
    setAccessibleName(words);
    setAccessibleDescription(toQString(state.coverage) + QStringLiteral("; ") +
                             toQString(state.remainder));
    setToolTip(words);
    update();
}

void Gauge::setPreview(std::optional<double> adds) {
    m_adds = adds;
    update();
}

double Gauge::scaleEnd() const {
    return std::max(
        {m_state.target.value_or(0), m_state.value.value_or(0) + m_adds.value_or(0), 1e-9});
}

double Gauge::filledShare() const {
    return (m_state.value.value_or(0) + m_adds.value_or(0)) / scaleEnd();
}

double Gauge::tickShare() const {
    return m_state.target.value_or(0) / scaleEnd();
}

void Gauge::paintBar(QPainter& painter, QRectF const& track) const {
    auto const& colours = coloursOf(this);
    painter.setPen(colours.border);
    painter.setBrush(colours.sunken);
    painter.drawRoundedRect(track.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    QPainterPath whole;
    whole.addRoundedRect(track, 3, 3);
    double const value = m_state.value.value_or(0) / scaleEnd() * track.width();
    QPainterPath fill;
    fill.addRect(track.left(), track.top(), value, track.height());
    painter.fillPath(whole.intersected(fill), colours.accent);
    if (m_adds && *m_adds > 0) {
        QPainterPath more;
        more.addRect(track.left() + value, track.top(), (filledShare() * track.width()) - value,
                     track.height());
        paintHatch(painter, whole.intersected(more), colours.accent);
    }
    if (!m_state.target) return;
    double const tick = track.left() + tickShare() * track.width() - 2;
    painter.fillRect(QRectF(tick, track.top() - 2, 2, track.height() + 4), colours.text2);
}

void Gauge::paintEvent(QPaintEvent*) {
    auto const& colours = coloursOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QRectF const top(0, 0, width(), px(20));
    painter.setFont(fontFor(TypeRole::Name));
    painter.setPen(colours.text);
    painter.drawText(top, Qt::AlignVCenter | Qt::AlignLeft, toQString(m_state.name));
    painter.setFont(fontFor(TypeRole::CardTitle));
    auto const unit = QString::fromStdString(m_state.unit);
    auto const target = m_state.target
                            ? tr("of %1").arg(numberText(*m_state.target, m_state.decimals, unit))
                            : unit;
    drawValueWithUnit(
        painter, top,
        {m_state.value ? numberText(*m_state.value, m_state.decimals) : missingText(), target},
        colours.text, colours.text2);
    paintBar(painter, QRectF(0, px(22), width(), px(6)));
    painter.setFont(fontFor(TypeRole::Small));
    painter.setPen(colours.text3);
    QRectF const under(0, px(30), width(), px(16));
    auto const rest = toQString(m_state.remainder);
    double const restWidth = painter.fontMetrics().horizontalAdvance(rest) + 8;
    painter.drawText(under, Qt::AlignVCenter | Qt::AlignRight, rest);
    painter.drawText(under, Qt::AlignVCenter | Qt::AlignLeft,
                     painter.fontMetrics().elidedText(toQString(m_state.coverage), Qt::ElideRight,
                                                      static_cast<int>(width() - restWidth)));
}

}  // namespace steady
