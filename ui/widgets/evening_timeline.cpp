#include "ui/widgets/evening_timeline.h"

#include "ui/text/text.h"
#include "ui/theme/type.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

namespace steady {

namespace {

constexpr int kEveningLineY = 8;

QString eveningClock(ClockTime time) {
    return QString::fromStdString(toString(time));
}

}  // namespace

EveningTimeline::EveningTimeline(QWidget* parent) : QWidget(parent) {
    setAccessibleName(tr("Tonight, step by step"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

int EveningTimeline::narrowest() {
    return px(240);
}

QSize EveningTimeline::sizeHint() const {
    QFontMetricsF const small(fontFor(TypeRole::Small));
    QFontMetricsF const strong(fontFor(TypeRole::BodyStrong));
    return {px(300),
            static_cast<int>(px(2 * kEveningLineY) + strong.height() + small.height() + 2)};
}

void EveningTimeline::show(EveningView const& evening) {
    m_evening = evening;
    QStringList words;
    for (auto const& point : evening.points)
        words << eveningClock(point.at) + u' ' + toQString(point.name);
    words << tr("up at %1").arg(eveningClock(evening.wake));
    setAccessibleDescription(words.join(QStringLiteral("; ")));
    update();
}

double EveningTimeline::xOf(double step) const {
    double const steps = std::max<double>(1, double(m_evening.points.size()));
    return width() * (step + 0.5) / steps;
}

double EveningTimeline::stepsOver() const {
    if (!m_evening.now || m_evening.points.empty()) return -1;
    auto const& points = m_evening.points;
    auto const sinceWaking = [this](ClockTime time) { return minutesFrom(m_evening.wake, time); };
    int const now = sinceWaking(*m_evening.now);
    if (now < sinceWaking(points.front().at)) return -0.5;
    for (std::size_t at = 0; at + 1 < points.size(); ++at) {
        int const from = sinceWaking(points[at].at);
        int const to = sinceWaking(points[at + 1].at);
        if (now < to) return double(at) + double(now - from) / std::max(1, to - from);
    }
    return double(points.size()) - 1 + (now > sinceWaking(points.back().at) ? 0.5 : 0);
}

std::optional<double> EveningTimeline::nowShare() const {
    if (!m_evening.now || m_evening.points.size() < 2) return std::nullopt;
    return std::clamp(stepsOver() / (double(m_evening.points.size()) - 1), 0.0, 1.0);
}

void EveningTimeline::paintEvent(QPaintEvent*) {
    if (m_evening.points.empty()) return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    Colours const& colours = coloursOf(this);
    double const y = px(kEveningLineY);
    double const over = stepsOver();
    double const last = double(m_evening.points.size()) - 1;
    painter.setPen(QPen(colours.border2, 1));
    painter.drawLine(QPointF(xOf(0), y), QPointF(xOf(last), y));
    if (over > 0) {
        painter.setPen(QPen(colours.accent, 3));
        painter.drawLine(QPointF(xOf(0), y), QPointF(xOf(std::min(over, last)), y));
    }
    double const column = width() / (last + 1);
    QFontMetricsF const strong(fontFor(TypeRole::BodyStrong));
    for (std::size_t at = 0; at < m_evening.points.size(); ++at) {
        auto const& point = m_evening.points[at];
        double const x = xOf(double(at));
        bool const past = over >= double(at);
        bool const next = !past && over >= double(at) - 1 && m_evening.now.has_value();
        painter.setPen(QPen(past || next ? colours.accent : colours.border2, next ? 2 : 1.4));
        painter.setBrush(past ? colours.accent : colours.card);
        painter.drawEllipse(QPointF(x, y), px(4.5), px(4.5));
        QRectF box(x - column / 2 + 1, 2 * y, column - 2, strong.height());
        painter.setFont(fontFor(next ? TypeRole::BodyStrong : TypeRole::Name));
        painter.setPen(past ? colours.text3 : colours.text);
        drawFigures(painter, box, Qt::AlignHCenter, eveningClock(point.at));
        painter.setFont(fontFor(TypeRole::Small));
        painter.setPen(past ? colours.text3 : colours.text2);
        box = QRectF(box.left(), box.bottom(), box.width(), height() - box.bottom());
        painter.drawText(box, Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap,
                         toQString(point.name));
    }
    if (over < 0 || over > last) return;
    painter.setPen(QPen(colours.text, 1.6));
    painter.drawLine(QPointF(xOf(over), 0), QPointF(xOf(over), 2 * y));
}

}  // namespace steady
