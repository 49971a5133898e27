#include "ui/widgets/entry_rows.h"

#include "ui/theme/type.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace steady {

namespace {
constexpr int kEntryRowHeight = 24;
}

EntryRows::EntryRows(QString const& name, QWidget* parent) : QWidget(parent) {
    setAccessibleName(name);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    hide();
}

void EntryRows::show(std::vector<Row> rows) {
    m_rows = std::move(rows);
    m_cursor = std::clamp(m_cursor, 0, std::max(0, static_cast<int>(m_rows.size()) - 1));
    setVisible(!m_rows.empty());
    describe();
    updateGeometry();
    update();
}

QSize EntryRows::sizeHint() const {
    return {px(200), static_cast<int>(m_rows.size()) * px(kEntryRowHeight)};
}

QSize EntryRows::minimumSizeHint() const {
    return {px(120), sizeHint().height()};
}

bool EntryRows::hasCursor() const {
    return m_cursor >= 0 && m_cursor < static_cast<int>(m_rows.size());
}

void EntryRows::describe() {
    if (!hasCursor()) return setAccessibleDescription({});
    auto const& row = m_rows[static_cast<std::size_t>(m_cursor)];
    setAccessibleDescription(row.name + u' ' + row.detail);
}

void EntryRows::setCursorAt(double y) {
    m_cursor = std::clamp(static_cast<int>(y) / px(kEntryRowHeight), 0,
                          std::max(0, static_cast<int>(m_rows.size()) - 1));
    describe();
    update();
}

void EntryRows::mousePressEvent(QMouseEvent* event) {
    setCursorAt(event->position().y());
}

void EntryRows::mouseDoubleClickEvent(QMouseEvent* event) {
    setCursorAt(event->position().y());
    if (hasCursor()) emit editAsked(m_rows[static_cast<std::size_t>(m_cursor)].id);
}

void EntryRows::keyPressEvent(QKeyEvent* event) {
    if (!hasCursor()) return QWidget::keyPressEvent(event);
    auto const id = m_rows[static_cast<std::size_t>(m_cursor)].id;
    switch (event->key()) {
        case Qt::Key_Delete:
            emit deleteAsked(id);
            return;
        case Qt::Key_Return:
        case Qt::Key_Enter:
        case Qt::Key_F2:
            emit editAsked(id);
            return;
        case Qt::Key_Down:
            return setCursorAt((m_cursor + 1) * px(kEntryRowHeight));
        case Qt::Key_Up:
            return setCursorAt((m_cursor - 1) * px(kEntryRowHeight));
        default:
            QWidget::keyPressEvent(event);
    }
}

void EntryRows::contextMenuEvent(QContextMenuEvent* event) {
    if (event->reason() == QContextMenuEvent::Mouse) setCursorAt(event->pos().y());
    if (!hasCursor()) return;
    auto const id = m_rows[static_cast<std::size_t>(m_cursor)].id;
    QMenu menu(this);
    auto* change = menu.addAction(tr("Change"));
    auto* remove = menu.addAction(tr("Delete"));
    auto* chosen = menu.exec(event->globalPos());
    if (chosen == change) emit editAsked(id);
    if (chosen == remove) emit deleteAsked(id);
}

void EntryRows::paintEvent(QPaintEvent*) {
    auto const& colours = coloursOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    for (int at = 0; at < static_cast<int>(m_rows.size()); ++at) {
        auto const& row = m_rows[static_cast<std::size_t>(at)];
        QRectF const box(0, at * px(kEntryRowHeight), width(), px(kEntryRowHeight));
        if (hasFocus() && at == m_cursor) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(colours.accentBg);
            painter.drawRoundedRect(box, 5, 5);
        }
        painter.setFont(fontFor(TypeRole::Reason));
        painter.setPen(colours.text2);
        double const detail = figuresWidth(painter.font(), row.detail);
        drawFigures(painter, box.adjusted(0, 0, -4, 0), Qt::AlignRight, row.detail);
        painter.setPen(colours.text);
        painter.drawText(
            box.adjusted(4, 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft,
            painter.fontMetrics().elidedText(row.name, Qt::ElideRight, int(width() - detail - 20)));
    }
}

}  // namespace steady
