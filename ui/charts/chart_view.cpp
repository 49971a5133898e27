#include "ui/charts/chart_view.h"

#include "ui/charts/chart_painter.h"

#include <QAccessible>
#include <QFontMetricsF>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace steady {

namespace {

/// Rows that can be reached: those inside the range that is shown.
bool rowShown(ChartTable const& table, ChartRow const& row, DateRange range) {
    Date const last = table.weekly ? row.date + std::chrono::days(6) : row.date;
    return last >= range.from && row.date <= range.to;
}

}  // namespace

ChartView::ChartView(QWidget* parent) : QWidget(parent) {
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setAttribute(Qt::WA_OpaquePaintEvent, false);
}

void ChartView::showChart(ChartSpec chart) {
    m_chart = std::move(chart);
    m_table = tableOf(m_chart);
    std::erase_if(m_table.rows,
                  [&](ChartRow const& row) { return !rowShown(m_table, row, m_chart.range); });
    m_row.reset();
    setAccessibleName(m_chart.unitNote.isEmpty()
                          ? m_chart.title
                          : tr("%1, %2, chart").arg(m_chart.title, m_chart.unitNote));
    describe();
    updateGeometry();
    update();
}

void ChartView::followCursor(std::optional<Date> day) {
    m_speaks = false;
    // A card of fewer days (the last nights) has nothing to say about earlier ones.
    m_row = day && m_chart.range.contains(*day) ? rowNear(m_table, *day) : std::nullopt;
    update();
}

std::optional<Date> ChartView::cursor() const {
    return m_row ? std::optional(m_table.rows[*m_row].date) : std::nullopt;
}

QStringList ChartView::tip() const {
    return m_row ? tipOf(m_table, m_table.rows[*m_row]) : QStringList();
}

QSize ChartView::sizeHint() const {
    QFontMetricsF const metrics(fontFor(TypeRole::Small));
    return {static_cast<int>(metrics.averageCharWidth() * 48),
            static_cast<int>(metrics.height() * 16)};
}

QSize ChartView::minimumSizeHint() const {
    QFontMetricsF const metrics(fontFor(TypeRole::Small));
    return {static_cast<int>(metrics.averageCharWidth() * 26),
            static_cast<int>(metrics.height() * 11)};
}

ChartLayout ChartView::layoutNow() const {
    return layOut(m_chart, QRectF(rect()), ChartFrame::InCard);
}

void ChartView::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    Colours const& colours = coloursOf(this);
    ChartLayout const layout = layoutNow();
    paintChart(painter, m_chart, layout, colours);
    if (m_row) paintCursor(painter, layout, m_table, m_table.rows[*m_row], m_speaks, colours);
}

void ChartView::mouseMoveEvent(QMouseEvent* event) {
    ChartLayout const layout = layoutNow();
    if (!layout.plot.adjusted(-4, 0, 4, 0).contains(event->position())) {
        moveTo(std::nullopt);
        return;
    }
    Date const day =
        layout.cells ? layout.cells->dayAt(event->position()) : layout.dayAt(event->position().x());
    moveTo(rowNear(m_table, day));
}

void ChartView::leaveEvent(QEvent* event) {
    if (!hasFocus()) moveTo(std::nullopt);
    QWidget::leaveEvent(event);
}

void ChartView::keyPressEvent(QKeyEvent* event) {
    if (m_table.rows.empty()) return QWidget::keyPressEvent(event);
    std::size_t const last = m_table.rows.size() - 1;
    switch (event->key()) {
        case Qt::Key_Left:
            return moveTo(m_row ? (*m_row > 0 ? *m_row - 1 : 0) : last);
        case Qt::Key_Right:
            return moveTo(m_row ? std::min(*m_row + 1, last) : last);
        case Qt::Key_Home:
            return moveTo(0);
        case Qt::Key_End:
            return moveTo(last);
        case Qt::Key_Escape:
            if (m_row) return moveTo(std::nullopt);
            [[fallthrough]];
        default:
            QWidget::keyPressEvent(event);
    }
}

void ChartView::focusInEvent(QFocusEvent* event) {
    QWidget::focusInEvent(event);
    emit focusChanged();
}

void ChartView::focusOutEvent(QFocusEvent* event) {
    QWidget::focusOutEvent(event);
    moveTo(std::nullopt);
    emit focusChanged();
}

void ChartView::moveTo(std::optional<std::size_t> row) {
    if (row == m_row && m_speaks == row.has_value()) return;
    m_row = row;
    m_speaks = row.has_value();
    describe();
    update();
    emit cursorMoved(cursor());
}

/// Qt 6.4 has no announcement event: the description changes and the reader is told so.
void ChartView::describe() {
    setAccessibleDescription(m_row ? tip().join(QStringLiteral(", "))
                             : m_chart.empty()
                                 ? m_chart.emptyText
                                 : tr("%1 Arrow keys read the values.").arg(m_chart.sentence));
    QAccessibleEvent changed(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&changed);
}

}  // namespace steady
