#include "ui/widgets/week_strip.h"

#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/theme/type.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace steady {

namespace {

constexpr double kStripMark = 12;

void paintStripMark(QPainter& painter, QPointF const& at, BoardSession::Mark mark,
                    Colours const& colours) {
    double const side = px(kStripMark);
    QRectF const box(at.x() - side / 2, at.y() - side / 2, side, side);
    switch (mark) {
        case BoardSession::Mark::Done:
            painter.setPen(Qt::NoPen);
            painter.setBrush(colours.success);
            painter.drawEllipse(box);
            return paintIcon(painter, box.adjusted(2, 2, -2, -2), QStringLiteral("check"),
                             colours.card);
        case BoardSession::Mark::Moved:
            return paintIcon(painter, box, QStringLiteral("redo"), colours.text2);
        case BoardSession::Mark::Replaced:
            return paintIcon(painter, box, QStringLiteral("swap"), colours.text2);
        case BoardSession::Mark::LetGo:
            return paintIcon(painter, box, QStringLiteral("minus"), colours.text3);
        case BoardSession::Mark::None:
            break;
    }
    painter.setPen(QPen(colours.border2, 1.5));
    painter.setBrush(Qt::NoBrush);
    painter.drawEllipse(box.adjusted(1, 1, -1, -1));
}

}  // namespace

WeekStrip::WeekStrip(QWidget* parent) : QWidget(parent) {
    setAccessibleName(tr("The week of movement"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void WeekStrip::show(std::vector<StripDay> days) {
    m_days = std::move(days);
    QStringList spoken;
    for (auto const& day : m_days)
        spoken << day.spoken;
    setAccessibleDescription(spoken.join(QStringLiteral("; ")));
    setVisible(!m_days.empty());
    updateGeometry();
    update();
}

QSize WeekStrip::sizeHint() const {
    return {px(28) * 7, px(16) + px(kStripMark) + 8};
}

QSize WeekStrip::minimumSizeHint() const {
    return {px(20) * 7, sizeHint().height()};
}

void WeekStrip::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    double const cell = width() / 7.0;
    for (std::size_t at = 0; at < m_days.size(); ++at)
        paintDay(painter, QRectF(at * cell, 0, cell, height()), m_days[at]);
}

void WeekStrip::paintDay(QPainter& painter, QRectF const& box, StripDay const& day) {
    Colours const& colours = coloursOf(this);
    if (day.today) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(colours.accentBg);
        painter.drawRoundedRect(box.adjusted(1, 0, -1, 0), 5, 5);
    }
    painter.setFont(fontFor(TypeRole::Small));
    painter.setPen(day.today ? colours.accent : colours.text3);
    painter.drawText(QRectF(box.left(), 1, box.width(), px(15)), Qt::AlignCenter, day.letter);
    double const y = px(16) + px(kStripMark) / 2.0 + 2;
    if (day.marks.empty()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(colours.text3);
        painter.drawEllipse(QPointF(box.center().x(), y), 1.5, 1.5);
        return;
    }
    double const step = px(kStripMark) + 2.0;
    double x = box.center().x() - step * (double(day.marks.size()) - 1) / 2;
    for (auto const mark : day.marks) {
        paintStripMark(painter, {x, y}, mark, colours);
        x += step;
    }
}

bool WeekStrip::event(QEvent* event) {
    if (event->type() == QEvent::ToolTip && !m_days.empty()) {
        auto* help = static_cast<QHelpEvent*>(event);
        auto const at =
            static_cast<std::size_t>(std::clamp(help->pos().x() * 7 / std::max(1, width()), 0, 6));
        if (at < m_days.size()) QToolTip::showText(help->globalPos(), m_days[at].spoken, this);
        return true;
    }
    return QWidget::event(event);
}

}  // namespace steady
