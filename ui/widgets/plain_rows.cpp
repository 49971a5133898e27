#include "ui/widgets/plain_rows.h"

#include "ui/theme/type.h"

#include <QPainter>

#include <algorithm>

namespace steady {

namespace {
constexpr int kPlainRowHeight = 22;
constexpr int kPlainFirstColumn = 34;
}  // namespace

PlainRows::PlainRows(QWidget* parent) : QWidget(parent) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void PlainRows::show(std::vector<Row> rows) {
    m_rows = std::move(rows);
    QStringList words;
    for (auto const& row : m_rows)
        words << QStringList{row.when, row.name, row.detail}.join(u' ');
    setAccessibleName(words.join(QStringLiteral("; ")));
    updateGeometry();
    update();
}

QSize PlainRows::sizeHint() const {
    return {px(200), static_cast<int>(m_rows.size()) * px(kPlainRowHeight)};
}

QSize PlainRows::minimumSizeHint() const {
    return {px(120), sizeHint().height()};
}

void PlainRows::paintEvent(QPaintEvent*) {
    auto const& colours = coloursOf(this);
    QPainter painter(this);
    painter.setFont(fontFor(TypeRole::Reason));
    auto const metrics = painter.fontMetrics();
    int first = px(kPlainFirstColumn);
    for (auto const& row : m_rows)
        first = std::max(first, metrics.horizontalAdvance(row.when) + px(8));
    for (std::size_t at = 0; at < m_rows.size(); ++at) {
        auto const& row = m_rows[at];
        QRectF const box(4, double(at) * px(kPlainRowHeight), width() - 8, px(kPlainRowHeight));
        painter.setPen(colours.text3);
        painter.drawText(box, Qt::AlignVCenter | Qt::AlignLeft, row.when);
        painter.setPen(colours.text2);
        double const detail = figuresWidth(painter.font(), row.detail);
        drawFigures(painter, box, Qt::AlignRight, row.detail);
        int const room = static_cast<int>(box.width() - first - detail - px(8));
        painter.drawText(box.adjusted(first, 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft,
                         metrics.elidedText(row.name, Qt::ElideRight, room));
    }
}

}  // namespace steady
