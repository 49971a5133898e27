#include "ui/widgets/breathing_pacer.h"

#include "ui/theme/type.h"

#include <QAccessible>
#include <QPainter>
#include <QTimer>

#include <algorithm>
#include <cmath>

namespace steady {

namespace {

constexpr int kFrameMilliseconds = 33;
constexpr int kStillMilliseconds = 200;  // words and seconds only
constexpr double kEmptyShare = 0.45;     // the circle never shrinks below its words

QString wordsFor(BreathPhase phase) {
    switch (phase) {
        case BreathPhase::In:
            return BreathingPacer::tr("Breathe in");
        case BreathPhase::InAgain:
            return BreathingPacer::tr("A little more in");
        case BreathPhase::Out:
            return BreathingPacer::tr("Slowly out");
    }
    return {};
}

QString minutesAndSeconds(int seconds) {
    return QStringLiteral("%1:%2").arg(seconds / 60).arg(seconds % 60, 2, 10, QLatin1Char('0'));
}

}  // namespace

BreathingPacer::BreathingPacer(QWidget* parent) : QWidget(parent), m_timer(new QTimer(this)) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    connect(m_timer, &QTimer::timeout, this, [this] { advance(m_clock.restart() / 1000.0); });
    tell();
}

QSize BreathingPacer::sizeHint() const {
    return {px(300), px(280)};
}

QSize BreathingPacer::minimumSizeHint() const {
    return {px(240), px(230)};
}

void BreathingPacer::setPractice(std::optional<BreathingPattern> pattern, int minutes) {
    m_timer->stop();
    m_pattern = std::move(pattern);
    m_minutes = minutes;
    m_elapsed = 0;
    tell();
    update();
}

void BreathingPacer::setMovement(bool moves) {
    m_moves = moves;
    if (isRunning()) m_timer->start(m_moves ? kFrameMilliseconds : kStillMilliseconds);
    update();
}

bool BreathingPacer::isRunning() const {
    return m_timer->isActive();
}

void BreathingPacer::start() {
    m_clock.start();
    m_timer->start(m_moves ? kFrameMilliseconds : kStillMilliseconds);
    emit paused(false);
}

void BreathingPacer::togglePause() {
    if (isRunning()) {
        advance(m_clock.restart() / 1000.0);
        m_timer->stop();
        emit paused(true);
        update();
    } else if (m_elapsed < wholeSeconds()) {
        start();
    }
}

double BreathingPacer::wholeSeconds() const {
    return m_pattern ? m_pattern->sessionSeconds(m_minutes) : m_minutes * 60.0;
}

BreathMoment BreathingPacer::moment() const {
    return m_pattern ? breathAt(*m_pattern, m_minutes, m_elapsed) : BreathMoment{};
}

void BreathingPacer::advance(double seconds) {
    bool const wasOver = m_elapsed >= wholeSeconds();
    m_elapsed = std::min(wholeSeconds(), m_elapsed + std::max(0.0, seconds));
    tell();
    update();
    if (wasOver || m_elapsed < wholeSeconds()) return;
    m_timer->stop();
    emit finished();
}

QString BreathingPacer::words() const {
    return m_pattern ? wordsFor(moment().phase) : tr("Calm minutes");
}

QString BreathingPacer::secondsText() const {
    return m_pattern ? QString::number(moment().secondsLeft) : QString();
}

QString BreathingPacer::leftText() const {
    int const left = static_cast<int>(std::ceil(wholeSeconds() - m_elapsed - 1e-9));
    return tr("%1 left").arg(minutesAndSeconds(left));
}

double BreathingPacer::drawnFullness() const {
    if (!m_pattern || !m_moves) return 1;
    return kEmptyShare + (1 - kEmptyShare) * moment().fullness;
}

/// A screen reader hears each part of the breath once.
void BreathingPacer::tell() {
    auto const said = words();
    setAccessibleName(said);
    setAccessibleDescription(leftText());
    if (said == m_told) return;
    m_told = said;
    QAccessibleEvent event(this, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&event);
    emit phaseChanged();
}

void BreathingPacer::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    Colours const& colours = coloursOf(this);
    double const foot = px(24);
    double const side = std::min<double>(width(), height() - foot) - px(8);
    QPointF const centre(width() / 2.0, (height() - foot) / 2.0);
    painter.setPen(QPen(colours.border, 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawEllipse(centre, side / 2, side / 2);
    double const radius = side / 2 * drawnFullness();
    painter.setPen(QPen(colours.accent, 2));
    painter.setBrush(m_pattern && m_moves ? colours.band : colours.accentBg);
    painter.drawEllipse(centre, radius, radius);
    painter.setPen(colours.text);
    painter.setFont(fontFor(TypeRole::CardTitle));
    QRectF const middle(centre.x() - side / 2, centre.y() - px(24), side, px(24));
    painter.drawText(middle, Qt::AlignCenter, words());
    painter.setFont(fontFor(TypeRole::PageTitle));
    painter.setPen(colours.accent);
    QRectF const below(middle.left(), middle.bottom(), side, px(28));
    painter.drawText(below, Qt::AlignCenter, secondsText());
    if (m_pattern && !m_moves)
        paintParts(painter,
                   {centre.x() - side / 4, below.bottom() + px(6), side / 2, double(px(8))});
    painter.setFont(fontFor(TypeRole::Body));
    painter.setPen(colours.text2);
    auto const state =
        isRunning() || m_elapsed == 0 ? leftText() : tr("%1, paused").arg(leftText());
    painter.drawText(QRectF(0, height() - foot, width(), foot), Qt::AlignCenter, state);
}

/// One part a phase, as wide as it is long; the one that is going on is filled.
void BreathingPacer::paintParts(QPainter& painter, QRectF const& box) const {
    Colours const& colours = coloursOf(this);
    auto const now = moment().phase;
    double x = box.left();
    for (auto const& step : m_pattern->steps) {
        double const width = box.width() * step.seconds / m_pattern->cycleSeconds();
        QRectF const part(x + 1, box.top(), width - 2, box.height());
        painter.setPen(QPen(colours.accent, 1));
        painter.setBrush(step.phase == now ? colours.accent : colours.card);
        painter.drawRoundedRect(part, 3, 3);
        x += width;
    }
}

}  // namespace steady
