#include "ui/widgets/week_board.h"

#include "ui/theme/icons.h"
#include "ui/theme/type.h"
#include "ui/widgets/labels.h"

#include <QFontMetrics>
#include <QFrame>
#include <QGridLayout>
#include <QPainter>
#include <QPainterPath>
#include <QVBoxLayout>

#include <algorithm>

namespace steady {

namespace {

constexpr double kNarrowestDay = 112;
constexpr int kDayGap = 8;
constexpr int kSessionEdge = 4;
constexpr int kSessionRadius = 6;

/// The ground of a day; today has the accent edge.
class DayColumn : public QFrame {
 public:
    DayColumn(bool today, QWidget* parent) : QFrame(parent), m_today(today) {}

 protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        Colours const& colours = coloursOf(this);
        double const inset = m_today ? 1 : 0.5;
        painter.setPen(QPen(m_today ? colours.accent : colours.border, m_today ? 2 : 1));
        painter.setBrush(colours.sunken);
        painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset),
                                space::radiusButton, space::radiusButton);
    }

 private:
    bool m_today;
};

}  // namespace

SessionButton::SessionButton(BoardSession session, QString const& day, QWidget* parent)
    : QAbstractButton(parent), m_session(std::move(session)) {
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setProperty("focusRadius", kSessionRadius);
    setAccessibleName(QStringLiteral("%1, %2, %3").arg(day, m_session.name, m_session.detail));
    setToolTip(tr("Why here?"));
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

QRect SessionButton::wordsBox(int width) const {
    int const left = kSessionEdge + 7 + px(16) + 6;
    return {left, 6, std::max(20, width - left - 6), 10000};
}

/// Where "30 min · moderate" does not fit, it breaks at the dot and the dot goes.
QString SessionButton::detailFor(int width) const {
    QFontMetrics const metrics(fontFor(TypeRole::Small));
    if (metrics.horizontalAdvance(m_session.detail) <= width) return m_session.detail;
    return QString(m_session.detail).replace(QStringLiteral(" · "), QStringLiteral("\n"));
}

int SessionButton::heightForWidth(int width) const {
    QRect const box = wordsBox(width);
    QRect const name =
        QFontMetrics(fontFor(TypeRole::Name)).boundingRect(box, Qt::TextWordWrap, m_session.name);
    QRect const detail = QFontMetrics(fontFor(TypeRole::Small))
                             .boundingRect(box, Qt::TextWordWrap, detailFor(box.width()));
    return name.height() + detail.height() + 13;
}

QSize SessionButton::sizeHint() const {
    return {px(kNarrowestDay) - 16, heightForWidth(px(kNarrowestDay) - 16)};
}

QSize SessionButton::minimumSizeHint() const {
    return {px(kNarrowestDay) - 24, std::max(28, px(28))};
}

void SessionButton::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    Colours const& colours = coloursOf(this);
    QColor const series = colours.series[static_cast<std::size_t>(m_session.series)];
    QRectF const body = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    QPainterPath shape;
    shape.addRoundedRect(body, kSessionRadius, kSessionRadius);
    painter.fillPath(shape, isDown() ? colours.sunken : colours.card);
    painter.save();
    painter.setClipPath(shape);
    painter.fillRect(QRectF(0, 0, kSessionEdge, height()), series);
    painter.restore();
    painter.setPen(QPen(underMouse() ? colours.text2 : colours.border, 1));
    painter.drawPath(shape);

    QRect const box = wordsBox(width());
    QFontMetrics const name(fontFor(TypeRole::Name));
    paintIcon(painter, QRectF(kSessionEdge + 7, 6 + (name.height() - px(16)) / 2.0, px(16), px(16)),
              m_session.icon, series);
    QRect const used = name.boundingRect(box, Qt::TextWordWrap, m_session.name);
    painter.setFont(fontFor(TypeRole::Name));
    painter.setPen(colours.text);
    painter.drawText(box, Qt::TextWordWrap, m_session.name);
    painter.setFont(fontFor(TypeRole::Small));
    painter.setPen(colours.text2);
    painter.drawText(box.adjusted(0, used.height() + 1, 0, 0), Qt::TextWordWrap,
                     detailFor(box.width()));
}

WeekBoardView::WeekBoardView(QWidget* parent) : QWidget(parent), m_grid(new QGridLayout(this)) {
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(kDayGap);
    setAccessibleName(tr("The week, Monday to Sunday"));
}

int WeekBoardView::columnsFor(int width) {
    int const fitting = (width + kDayGap) / (px(kNarrowestDay) + kDayGap);
    if (fitting >= 7) return 7;
    return std::clamp(fitting, 1, 4);
}

void WeekBoardView::show(std::vector<BoardColumn> const& columns) {
    for (QWidget* column : m_columns)
        delete column;
    m_columns.clear();
    m_sessions.clear();
    for (std::size_t day = 0; day < columns.size(); ++day)
        m_columns.push_back(makeColumn(columns[day], static_cast<int>(day)));
    m_perRow = 0;
    arrange();
}

QWidget* WeekBoardView::makeColumn(BoardColumn const& column, int day) {
    auto* frame = new DayColumn(column.today, this);
    auto* inner = new QVBoxLayout(frame);
    inner->setContentsMargins(8, 7, 8, 8);
    inner->setSpacing(6);
    auto* head = new QHBoxLayout;
    head->setSpacing(4);
    head->addWidget(makeLabel(TypeRole::Name, Tone::Text, column.day, frame), 1);
    head->addWidget(makeLabel(TypeRole::Small, Tone::Text3, column.fact, frame));
    inner->addLayout(head);
    if (column.sessions.empty())
        inner->addWidget(makeParagraph(TypeRole::Reason, Tone::Text2, column.rest, frame));
    for (std::size_t i = 0; i < column.sessions.size(); ++i) {
        auto* button = new SessionButton(column.sessions[i], column.day, frame);
        connect(button, &QAbstractButton::clicked, this,
                [this, day, i, button] { emit asked(day, static_cast<int>(i), button); });
        inner->addWidget(button);
        m_sessions.push_back(button);
    }
    inner->addStretch(1);
    return frame;
}

void WeekBoardView::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    arrange();
}

void WeekBoardView::arrange() {
    int const perRow = columnsFor(width());
    if (perRow == m_perRow || m_columns.empty()) return;
    m_perRow = perRow;
    while (auto* item = m_grid->takeAt(0))
        delete item;
    for (int c = 0; c < 7; ++c)
        m_grid->setColumnStretch(c, c < perRow ? 1 : 0);
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        int const at = static_cast<int>(i);
        m_grid->addWidget(m_columns[i], at / perRow, at % perRow);
        m_columns[i]->setVisible(true);
    }
}

}  // namespace steady
