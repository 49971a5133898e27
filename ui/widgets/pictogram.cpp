#include "ui/widgets/pictogram.h"

#include "ui/theme/icons.h"
#include "ui/theme/type.h"

#include <QPainter>

namespace steady {

Pictogram::Pictogram(int size, QWidget* parent) : QWidget(parent), m_size(size) {
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void Pictogram::setPattern(QString const& pattern) {
    m_pattern = pattern;
    update();
}

QSize Pictogram::sizeHint() const {
    return {px(m_size), px(m_size)};
}

void Pictogram::paintEvent(QPaintEvent*) {
    auto const& colours = coloursOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(colours.border);
    painter.setBrush(colours.sunken);
    QRectF const box = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.drawRoundedRect(box, space::radiusCard, space::radiusCard);
    double const margin = width() * 0.1;
    paintIcon(painter, box.adjusted(margin, margin, -margin, -margin),
              QStringLiteral("move-") + m_pattern, colours.series[1]);
}

}  // namespace steady
