#include "ui/widgets/quick_choices.h"

#include "ui/theme/type.h"

#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace steady {

namespace {
constexpr int kChoiceHeight = 28;
constexpr int kChoiceHead = 24;
constexpr int kChoicePad = 5;
}  // namespace

QuickChoices::QuickChoices(QWidget* parent) : QFrame(parent) {
    setObjectName(QStringLiteral("quickChoices"));
    setAccessibleName(tr("Suggestions"));
    setFocusPolicy(Qt::NoFocus);
    setMouseTracking(true);
    hide();
}

void QuickChoices::show(std::vector<QuickChoice> choices, QString const& title) {
    m_choices = std::move(choices);
    m_title = title;
    m_current = -1;
    setVisible(!m_choices.empty());
    setAccessibleDescription(title);
    updateGeometry();
    update();
}

void QuickChoices::move(int step) {
    int const last = static_cast<int>(m_choices.size()) - 1;
    m_current = std::clamp(m_current + step, -1, last);
    if (m_current >= 0) {
        auto const& choice = m_choices[static_cast<std::size_t>(m_current)];
        setAccessibleDescription(choice.name + u' ' + choice.detail);
    }
    update();
}

QSize QuickChoices::sizeHint() const {
    int const rows = static_cast<int>(m_choices.size()) * px(kChoiceHeight);
    return {px(420), rows + px(kChoiceHead) + 2 * kChoicePad};
}

int QuickChoices::rowAt(double y) const {
    int const row = static_cast<int>((y - kChoicePad - px(kChoiceHead)) / px(kChoiceHeight));
    return y >= kChoicePad + px(kChoiceHead) && row < static_cast<int>(m_choices.size()) ? row : -1;
}

void QuickChoices::mouseMoveEvent(QMouseEvent* event) {
    m_current = rowAt(event->position().y());
    update();
}

void QuickChoices::mousePressEvent(QMouseEvent* event) {
    if (int const row = rowAt(event->position().y()); row >= 0) emit picked(row);
}

void QuickChoices::paintEvent(QPaintEvent*) {
    auto const& colours = coloursOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(colours.border2);
    painter.setBrush(colours.card);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), space::radiusCard,
                            space::radiusCard);
    painter.setFont(fontFor(TypeRole::Small));
    painter.setPen(colours.text3);
    painter.drawText(QRectF(px(14), kChoicePad, width() - px(28), px(kChoiceHead)),
                     Qt::AlignVCenter | Qt::AlignLeft, m_title);
    for (std::size_t at = 0; at < m_choices.size(); ++at)
        paintRow(painter, at);
}

void QuickChoices::paintRow(QPainter& painter, std::size_t at) const {
    auto const& colours = coloursOf(this);
    auto const& choice = m_choices[at];
    double const top = kChoicePad + px(kChoiceHead) + double(at) * px(kChoiceHeight);
    QRectF const box(kChoicePad, top, width() - 2.0 * kChoicePad, px(kChoiceHeight));
    bool const chosen = static_cast<int>(at) == m_current;
    if (chosen) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(colours.accentBg);
        painter.drawRoundedRect(box, 6, 6);
    }
    auto const inside = box.adjusted(px(9), 0, -px(9), 0);
    painter.setFont(fontFor(TypeRole::Name));
    painter.setPen(chosen ? colours.accent : colours.text);
    auto const name =
        painter.fontMetrics().elidedText(choice.name, Qt::ElideRight, int(inside.width() * 0.6));
    double const used = painter.fontMetrics().horizontalAdvance(name) + px(14);
    painter.drawText(inside, Qt::AlignVCenter | Qt::AlignLeft, name);
    painter.setFont(fontFor(TypeRole::Reason));
    painter.setPen(colours.text2);
    auto const room = inside.adjusted(used, 0, 0, 0);
    painter.drawText(
        room, Qt::AlignVCenter | Qt::AlignRight,
        painter.fontMetrics().elidedText(choice.detail, Qt::ElideRight, int(room.width())));
}

}  // namespace steady
