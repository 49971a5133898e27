#include "ui/widgets/session_button.h"

#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/theme/type.h"

#include <QApplication>
#include <QFontMetrics>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace steady {

namespace {

constexpr double kSessionWidth = 96;
constexpr int kSessionEdge = 4;
constexpr int kSessionRadius = 6;
constexpr int kMarkSide = 14;

QString markIcon(BoardSession::Mark mark) {
    switch (mark) {
        case BoardSession::Mark::Done:
            return QStringLiteral("check");
        case BoardSession::Mark::Moved:
            return QStringLiteral("redo");
        case BoardSession::Mark::Replaced:
            return QStringLiteral("swap");
        case BoardSession::Mark::LetGo:
            return QStringLiteral("minus");
        case BoardSession::Mark::None:
            break;
    }
    return {};
}

QColor markInk(BoardSession::Mark mark, Colours const& colours) {
    return mark == BoardSession::Mark::Done ? colours.success : colours.text2;
}

int wordsHeight(QFont const& font, QRect const& box, QString const& words) {
    if (words.isEmpty()) return 0;
    return QFontMetrics(font).boundingRect(box, Qt::TextWordWrap, words).height();
}

}  // namespace

SessionButton::SessionButton(BoardSession session, QString const& day, QWidget* parent)
    : QAbstractButton(parent), m_session(std::move(session)) {
    setFocusPolicy(Qt::StrongFocus);
    setCursor(isMovable() ? Qt::OpenHandCursor : Qt::PointingHandCursor);
    setProperty("focusRadius", kSessionRadius);
    QStringList spoken{day, m_session.name, m_session.detail};
    for (auto const& more : {m_session.word, m_session.reason})
        if (!more.isEmpty()) spoken << more;
    setAccessibleName(spoken.join(QStringLiteral(", ")));
    if (isMovable())
        setAccessibleDescription(tr("Ctrl with left or right moves it; the menu key opens more"));
    setToolTip(isMovable() ? tr("Why here? Drag it to another day.") : tr("Why here?"));
    if (!m_session.id.isEmpty()) setObjectName(QStringLiteral("session.") + m_session.id);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

QRect SessionButton::menuBox() const {
    if (!isMovable()) return {};
    int const side = px(18);
    return {width() - side - 3, 3, side, side};
}

QRect SessionButton::wordsBox(int width) const {
    int const left = kSessionEdge + 7 + px(16) + 6;
    int const right = isMovable() ? px(14) : 6;
    return {left, 6, std::max(20, width - left - right), 10000};
}

/// Where "30 min · moderate" does not fit, it breaks at the dot and the dot goes.
QString SessionButton::detailFor(int width) const {
    QFontMetrics const metrics(fontFor(TypeRole::Small));
    if (metrics.horizontalAdvance(m_session.detail) <= width) return m_session.detail;
    return QString(m_session.detail).replace(QStringLiteral(" · "), QStringLiteral("\n"));
}

int SessionButton::heightForWidth(int width) const {
    QRect const box = wordsBox(width);
    QFont const small = fontFor(TypeRole::Small);
    int height = wordsHeight(fontFor(TypeRole::Name), box, m_session.name) +
                 wordsHeight(small, box, detailFor(box.width())) + 13;
    if (m_session.mark != BoardSession::Mark::None)
        height += std::max(px(kMarkSide), QFontMetrics(small).height()) + 2;
    if (!m_session.reason.isEmpty()) height += wordsHeight(small, box, m_session.reason) + 1;
    return height;
}

QSize SessionButton::sizeHint() const {
    return {px(kSessionWidth), heightForWidth(px(kSessionWidth))};
}

QSize SessionButton::minimumSizeHint() const {
    return {px(kSessionWidth) - 8, std::max(28, px(28))};
}

void SessionButton::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintBody(painter);
    paintWords(painter);
    if (isMovable())
        paintIcon(painter, QRectF(menuBox()).adjusted(2, 2, -2, -2), QStringLiteral("dots"),
                  coloursOf(this).text3);
}

/// What was let go is an outline of dashes: nothing has to be done there.
void SessionButton::paintBody(QPainter& painter) {
    Colours const& colours = coloursOf(this);
    bool const letGo = m_session.mark == BoardSession::Mark::LetGo;
    QRectF const body = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    QPainterPath shape;
    shape.addRoundedRect(body, kSessionRadius, kSessionRadius);
    if (!letGo) painter.fillPath(shape, isDown() ? colours.sunken : colours.card);
    if (!letGo) {
        painter.save();
        painter.setClipPath(shape);
        painter.fillRect(QRectF(0, 0, kSessionEdge, height()),
                         colours.series[static_cast<std::size_t>(m_session.series)]);
        painter.restore();
    }
    QPen pen(underMouse() || letGo ? colours.border2 : colours.border, 1);
    if (letGo) pen.setDashPattern({4, 3});
    painter.setPen(pen);
    painter.drawPath(shape);
}

void SessionButton::paintWords(QPainter& painter) {
    Colours const& colours = coloursOf(this);
    bool const letGo = m_session.mark == BoardSession::Mark::LetGo;
    QColor const series = colours.series[static_cast<std::size_t>(m_session.series)];
    QRect box = wordsBox(width());
    QFont const nameFont = fontFor(TypeRole::Name), small = fontFor(TypeRole::Small);
    int const line = QFontMetrics(nameFont).height();
    paintIcon(painter, QRectF(kSessionEdge + 7, 6 + (line - px(16)) / 2.0, px(16), px(16)),
              m_session.icon, letGo ? colours.text3 : series);
    painter.setFont(nameFont);
    painter.setPen(letGo ? colours.text2 : colours.text);
    painter.drawText(box, Qt::TextWordWrap, m_session.name);
    box.setTop(box.top() + wordsHeight(nameFont, box, m_session.name) + 1);
    painter.setFont(small);
    painter.setPen(colours.text2);
    QString const detail = detailFor(box.width());
    painter.drawText(box, Qt::TextWordWrap, detail);
    box.setTop(box.top() + wordsHeight(small, box, detail) + 1);
    if (m_session.mark != BoardSession::Mark::None) {
        paintMark(painter, box, box.top());
        box.setTop(box.top() + std::max(px(kMarkSide), QFontMetrics(small).height()) + 1);
    }
    painter.setPen(colours.text2);
    painter.drawText(box, Qt::TextWordWrap, m_session.reason);
}

void SessionButton::paintMark(QPainter& painter, QRect const& box, int top) {
    QColor const ink = markInk(m_session.mark, coloursOf(this));
    int const side = px(kMarkSide);
    int const line = std::max(side, QFontMetrics(painter.font()).height());
    paintIcon(painter, QRectF(box.left() - 1, top + (line - side) / 2.0, side, side),
              markIcon(m_session.mark), ink);
    painter.setPen(ink);
    painter.drawText(QRect(box.left() + side + 3, top, box.width(), line),
                     Qt::AlignLeft | Qt::AlignVCenter, m_session.word);
}

void SessionButton::mousePressEvent(QMouseEvent* event) {
    m_pressed = event->pos();
    m_dragging = false;
    if (event->button() == Qt::LeftButton && menuBox().contains(event->pos())) {
        setFocus(Qt::MouseFocusReason);
        emit menuAsked(mapToGlobal(menuBox().bottomLeft()));
        return;
    }
    QAbstractButton::mousePressEvent(event);
}

void SessionButton::mouseMoveEvent(QMouseEvent* event) {
    bool const held = event->buttons().testFlag(Qt::LeftButton) && isDown();
    bool const far =
        (event->pos() - m_pressed).manhattanLength() >= QApplication::startDragDistance();
    if (isMovable() && held && far && !m_dragging) {
        m_dragging = true;
        setDown(false);
        setFocus(Qt::MouseFocusReason);
        setCursor(Qt::ClosedHandCursor);
    }
    if (m_dragging)
        emit dragged(event->globalPosition().toPoint());
    else
        QAbstractButton::mouseMoveEvent(event);
}

void SessionButton::mouseReleaseEvent(QMouseEvent* event) {
    if (!m_dragging) return QAbstractButton::mouseReleaseEvent(event);
    m_dragging = false;
    setCursor(Qt::OpenHandCursor);
    emit dropped(event->globalPosition().toPoint());
}

void SessionButton::keyPressEvent(QKeyEvent* event) {
    if (m_dragging && event->key() == Qt::Key_Escape) {
        m_dragging = false;
        setCursor(Qt::OpenHandCursor);
        emit dragCancelled();
        return;
    }
    bool const control = event->modifiers().testFlag(Qt::ControlModifier);
    bool const arrow = event->key() == Qt::Key_Left || event->key() == Qt::Key_Right;
    if (isMovable() && control && arrow) {
        emit stepAsked(event->key() == Qt::Key_Left ? -1 : 1);
        return;
    }
    if (isMovable() && event->key() == Qt::Key_Control) emit placesAsked(true);
    QAbstractButton::keyPressEvent(event);
}

void SessionButton::keyReleaseEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Control) emit placesAsked(false);
    QAbstractButton::keyReleaseEvent(event);
}

void SessionButton::focusOutEvent(QFocusEvent* event) {
    emit placesAsked(false);
    QAbstractButton::focusOutEvent(event);
}

void SessionButton::contextMenuEvent(QContextMenuEvent* event) {
    if (!isMovable()) return;
    emit menuAsked(event->reason() == QContextMenuEvent::Mouse ? event->globalPos()
                                                               : mapToGlobal(rect().bottomLeft()));
}

}  // namespace steady
