#include "ui/widgets/check_rows.h"

#include "ui/theme/icons.h"
#include "ui/theme/type.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace steady {

namespace {
constexpr int kCheckRowHeight = 44;
constexpr int kCheckTextLeft = 30;
}  // namespace

CheckRows::CheckRows(QString const& name, QWidget* parent) : QWidget(parent) {
    setAccessibleName(name);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void CheckRows::show(std::vector<CheckRow> rows) {
    m_rows = std::move(rows);
    m_cursor = std::clamp(m_cursor, 0, std::max(0, static_cast<int>(m_rows.size()) - 1));
    describe();
    updateGeometry();
    update();
}

QSize CheckRows::sizeHint() const {
    return {px(260), static_cast<int>(m_rows.size()) * px(kCheckRowHeight)};
}

QSize CheckRows::minimumSizeHint() const {
    return {px(220), sizeHint().height()};
}

void CheckRows::describe() {
    if (m_rows.empty()) return setAccessibleDescription({});
    auto const& row = m_rows[static_cast<std::size_t>(m_cursor)];
    setAccessibleDescription(row.name + u' ' + row.target + u' ' +
                             (row.done ? tr("Done") : tr("To do")));
}

void CheckRows::toggle(int row) {
    auto& line = m_rows[static_cast<std::size_t>(row)];
    line.done = !line.done;
    describe();
    update();
    emit ticked(row, line.done);
}

void CheckRows::mousePressEvent(QMouseEvent* event) {
    int const row = static_cast<int>(event->position().y()) / px(kCheckRowHeight);
    if (row < 0 || row >= static_cast<int>(m_rows.size())) return;
    m_cursor = row;
    toggle(row);
}

void CheckRows::keyPressEvent(QKeyEvent* event) {
    int const last = static_cast<int>(m_rows.size()) - 1;
    if (event->key() == Qt::Key_Space && last >= 0) return toggle(m_cursor);
    if (event->key() == Qt::Key_Down)
        m_cursor = std::min(m_cursor + 1, last);
    else if (event->key() == Qt::Key_Up)
        m_cursor = std::max(m_cursor - 1, 0);
    else
        return QWidget::keyPressEvent(event);
    describe();
    update();
}

void CheckRows::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    for (int row = 0; row < static_cast<int>(m_rows.size()); ++row)
        paintRow(painter, row);
}

void CheckRows::paintRow(QPainter& painter, int row) const {
    auto const& colours = coloursOf(this);
    auto const& line = m_rows[static_cast<std::size_t>(row)];
    double const top = row * px(kCheckRowHeight);
    if (row > 0) painter.fillRect(QRectF(0, top, width(), 1), colours.border);
    bool const current = row == m_cursor && hasFocus();
    QRectF const box(0.5, top + px(6) + 0.5, px(18) - 1, px(18) - 1);
    painter.setPen(QPen(line.done || current ? colours.accent : colours.border2, current ? 2 : 1));
    painter.setBrush(line.done ? colours.accent : colours.card);
    painter.drawRoundedRect(box, space::radiusCheck, space::radiusCheck);
    if (line.done)
        paintIcon(painter, box.adjusted(2, 2, -2, -2), QStringLiteral("check"), colours.onAccent);
    QRectF const first(px(kCheckTextLeft), top + px(5), width() - px(kCheckTextLeft), px(20));
    QRectF const second(first.left(), top + px(24), first.width(), px(16));
    painter.setFont(fontFor(TypeRole::Body));
    painter.setPen(colours.text);
    double const targetWidth = figuresWidth(painter.font(), line.target);
    drawFigures(painter, first, Qt::AlignRight, line.target);
    painter.setFont(fontFor(TypeRole::Name));
    painter.drawText(first, Qt::AlignVCenter | Qt::AlignLeft,
                     painter.fontMetrics().elidedText(line.name, Qt::ElideRight,
                                                      int(first.width() - targetWidth - 8)));
    painter.setFont(fontFor(TypeRole::Small));
    painter.setPen(colours.text3);
    auto const state = line.done ? tr("Done") : tr("To do");
    painter.drawText(second, Qt::AlignVCenter | Qt::AlignRight, state);
    int const room = int(second.width()) - painter.fontMetrics().horizontalAdvance(state) - 8;
    painter.drawText(second, Qt::AlignVCenter | Qt::AlignLeft,
                     painter.fontMetrics().elidedText(line.lastTime, Qt::ElideRight, room));
}

}  // namespace steady
