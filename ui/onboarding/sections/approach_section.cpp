#include "ui/onboarding/sections/approach_section.h"

#include "ui/theme/icons.h"
#include "ui/theme/type.h"
#include "ui/widgets/form_field.h"

#include <QGridLayout>
#include <QPainter>

namespace steady {

namespace {

constexpr int kWayPadX = 11, kWayPadY = 8, kWayRing = 18, kWayGap = 10, kWayIcon = 16;

int wayTextLeft() {
    return px(kWayPadX) + px(kWayRing) + px(kWayGap);
}

QRect wayWordsBox(QFont const& font, QString const& text, int width) {
    return QFontMetrics(font).boundingRect(QRect(0, 0, std::max(width, 1), 10000), Qt::TextWordWrap,
                                           text);
}

void paintWayRing(QPainter& painter, bool chosen, bool open, Colours const& colours) {
    double const side = px(kWayRing);
    QRectF const ring(px(kWayPadX) + 0.5, px(kWayPadY) + 0.5, side - 1, side - 1);
    if (!open) {
        double const icon = px(kWayIcon);
        paintIcon(painter, QRectF(ring.center().x() - icon / 2, ring.top(), icon, icon),
                  QStringLiteral("lock"), colours.caution);
        return;
    }
    painter.setPen(QPen(chosen ? colours.accent : colours.border2, 1));
    painter.setBrush(chosen ? colours.accent : colours.card);
    painter.drawEllipse(ring);
    if (!chosen) return;
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours.onAccent);
    painter.drawEllipse(ring.center(), side / 6, side / 6);
}

}  // namespace

ApproachCard::ApproachCard(QString const& name, QString note, QWidget* parent)
    : QRadioButton(name, parent), m_note(std::move(note)) {
    setAccessibleDescription(m_note);
    setAttribute(Qt::WA_Hover);
    auto policy = QSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

QString ApproachCard::words() const {
    return m_closed.isEmpty() ? m_note : m_closed;
}

void ApproachCard::setClosed(QString const& reason) {
    m_closed = reason;
    setAccessibleDescription(words());
    setEnabled(reason.isEmpty());
    setToolTip(reason);
    updateGeometry();
    update();
}

int ApproachCard::heightForWidth(int width) const {
    int const room = width - wayTextLeft() - px(kWayPadX);
    return wayWordsBox(fontFor(TypeRole::Name), text(), room).height() +
           wayWordsBox(fontFor(TypeRole::Reason), words(), room).height() + 2 * px(kWayPadY);
}

QSize ApproachCard::sizeHint() const {
    return {px(300), heightForWidth(px(300))};
}

QSize ApproachCard::minimumSizeHint() const {
    return {px(120), px(30)};
}

void ApproachCard::paintEvent(QPaintEvent*) {
    auto const& colours = coloursOf(parentWidget());
    bool const open = m_closed.isEmpty();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    bool const chosen = isChecked() && open;
    painter.setPen(chosen ? QPen(Qt::NoPen) : QPen(colours.border, 1));
    painter.setBrush(chosen                 ? colours.accentBg
                     : underMouse() && open ? colours.sunken
                                            : colours.card);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), space::radiusButton,
                            space::radiusButton);
    paintWayRing(painter, chosen, open, colours);
    int const room = width() - wayTextLeft() - px(kWayPadX);
    auto const nameFont = fontFor(TypeRole::Name);
    int const nameHeight = wayWordsBox(nameFont, text(), room).height();
    painter.setFont(nameFont);
    painter.setPen(open ? colours.text : colours.text2);
    painter.drawText(QRect(wayTextLeft(), px(kWayPadY), room, nameHeight),
                     Qt::TextWordWrap | Qt::AlignLeft, text());
    painter.setFont(fontFor(TypeRole::Reason));
    painter.setPen(open ? colours.text2 : colours.caution);
    painter.drawText(QRect(wayTextLeft(), px(kWayPadY) + nameHeight, room, height()),
                     Qt::TextWordWrap | Qt::AlignLeft, words());
}

ApproachSection::ApproachSection(QWidget* parent) : ProfileSection(parent) {
    auto* ways = new QWidget(this);
    auto* column = new QVBoxLayout(ways);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::s);
    std::array const words{
        std::pair(tr("Low-GI"), tr("Slower carbs, nothing counted out. Where everyone begins "
                                   "unless they wish otherwise.")),
        std::pair(tr("Low-carb"), tr("Fewer carbs, 50 to 130 g a day, reached in steps.")),
        std::pair(tr("Ketogenic"), tr("Very few carbs, under 50 g a day, reached in steps."))};
    for (std::size_t at = 0; at < words.size(); ++at) {
        m_cards[at] = new ApproachCard(words[at].first, words[at].second, ways);
        m_cards[at]->setObjectName(QStringLiteral("way_") +
                                   QString::fromUtf8(EnumNames<Approach>::table[at].second.data()));
        column->addWidget(m_cards[at]);
        connect(m_cards[at], &QRadioButton::clicked, this, [this, at] {
            m_chosen = static_cast<Approach>(at);
            emit edited();
        });
    }
    ways->setAccessibleName(tr("Way of eating"));
    addField(
        QStringLiteral("approach"), tr("Way of eating"), ways,
        tr("All three could help; the one you can keep is the best. Steady itself proposes fewer "
           "carbs only where nothing speaks against it and after two weeks of low-GI on file. "
           "You can change it at any time."),
        true);
}

ApproachCard* ApproachSection::card(Approach approach) const {
    return m_cards[static_cast<std::size_t>(approach)];
}

void ApproachSection::setClosed(Approach approach, QString const& reason) {
    card(approach)->setClosed(reason);
    // What the plan will use is what shows as chosen; the wish itself is kept.
    auto const wish = m_chosen.value_or(Approach::LowGi);
    card(card(wish)->isEnabled() ? wish : Approach::LowGi)->setChecked(true);
}

void ApproachSection::load(ProfileDraft const& draft) {
    m_chosen = draft.approach;
    card(m_chosen.value_or(Approach::LowGi))->setChecked(true);
}

void ApproachSection::store(ProfileDraft& draft) const {
    draft.approach = m_chosen;
}

}  // namespace steady
