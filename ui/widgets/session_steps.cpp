#include "ui/widgets/session_steps.h"

#include "ui/theme/icons.h"
#include "ui/theme/type.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace steady {

namespace {

constexpr int kStepHeight = 40;
constexpr int kStepText = 30;

QString sessionStepWord(SessionSteps::State state) {
    switch (state) {
        case SessionSteps::State::Done:
            return SessionSteps::tr("done");
        case SessionSteps::State::Skipped:
            return SessionSteps::tr("left out");
        case SessionSteps::State::Now:
            return SessionSteps::tr("now");
        case SessionSteps::State::Open:
            break;
    }
    return SessionSteps::tr("to come");
}

}  // namespace

SessionSteps::SessionSteps(QWidget* parent) : QWidget(parent) {
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Exercises of this session"));
}

void SessionSteps::show(std::vector<Row> rows) {
    m_rows = std::move(rows);
    for (std::size_t at = 0; at < m_rows.size(); ++at)
        if (m_rows[at].now) m_cursor = static_cast<int>(at);
    describe();
    updateGeometry();
    update();
}

void SessionSteps::describe() {
    if (m_rows.empty()) return setAccessibleDescription({});
    m_cursor = std::clamp(m_cursor, 0, static_cast<int>(m_rows.size()) - 1);
    auto const& row = m_rows[static_cast<std::size_t>(m_cursor)];
    setAccessibleDescription(
        QStringLiteral("%1, %2, %3").arg(row.name, row.detail, sessionStepWord(row.state)));
}

QSize SessionSteps::sizeHint() const {
    return {px(220), static_cast<int>(m_rows.size()) * px(kStepHeight)};
}

QSize SessionSteps::minimumSizeHint() const {
    return {px(140), sizeHint().height()};
}

void SessionSteps::mousePressEvent(QMouseEvent* event) {
    int const row = static_cast<int>(event->position().y()) / std::max(1, px(kStepHeight));
    if (row >= 0 && row < static_cast<int>(m_rows.size())) emit chosen(row);
}

void SessionSteps::keyPressEvent(QKeyEvent* event) {
    int const key = event->key();
    if (key == Qt::Key_Down || key == Qt::Key_Up) {
        m_cursor += key == Qt::Key_Down ? 1 : -1;
        describe();
        update();
    } else if ((key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Space) &&
               !m_rows.empty()) {
        emit chosen(m_cursor);
    } else {
        QWidget::keyPressEvent(event);
    }
}

void SessionSteps::paintMark(QPainter& painter, QRectF const& box, Row const& row) const {
    auto const& colours = coloursOf(this);
    if (row.state == State::Done) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(colours.success);
        painter.drawEllipse(box);
        double const inset = box.width() * 0.18;
        return paintIcon(painter, box.adjusted(inset, inset, -inset, -inset),
                         QStringLiteral("check"), colours.card);
    }
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(row.now ? colours.accent : colours.border2, row.now ? 2.0 : 1.0));
    painter.drawEllipse(box.adjusted(1, 1, -1, -1));
    if (row.state == State::Skipped)
        painter.drawLine(QPointF(box.left() + box.width() * 0.3, box.center().y()),
                         QPointF(box.right() - box.width() * 0.3, box.center().y()));
}

void SessionSteps::paintEvent(QPaintEvent*) {
    auto const& colours = coloursOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    for (std::size_t at = 0; at < m_rows.size(); ++at) {
        auto const& row = m_rows[at];
        QRectF const box(0, double(at) * px(kStepHeight), width(), px(kStepHeight));
        if (row.now) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(colours.accentBg);
            painter.drawRoundedRect(box.adjusted(0, 1, 0, -1), space::radiusChip,
                                    space::radiusChip);
        } else if (hasFocus() && static_cast<int>(at) == m_cursor) {
            painter.setPen(colours.border2);
            painter.setBrush(Qt::NoBrush);
            painter.drawRoundedRect(box.adjusted(0.5, 1.5, -0.5, -1.5), space::radiusChip,
                                    space::radiusChip);
        }
        double const mark = px(14);
        paintMark(painter, {px(8.0) * 1.0, box.center().y() - mark / 2, mark, mark}, row);
        QRectF const words = box.adjusted(px(kStepText), px(3), -px(8), -px(3));
        painter.setFont(fontFor(row.now ? TypeRole::BodyStrong : TypeRole::Name));
        painter.setPen(row.now ? colours.accent : colours.text);
        painter.drawText(
            words, Qt::AlignTop | Qt::AlignLeft,
            painter.fontMetrics().elidedText(row.name, Qt::ElideRight, int(words.width())));
        painter.setFont(fontFor(TypeRole::Small));
        painter.setPen(row.now ? colours.text2 : colours.text3);
        painter.drawText(words, Qt::AlignBottom | Qt::AlignLeft,
                         painter.fontMetrics().elidedText(
                             row.detail + QStringLiteral(" · ") + sessionStepWord(row.state),
                             Qt::ElideRight, int(words.width())));
    }
}

}  // namespace steady
