#include "ui/widgets/check_grid.h"

#include "ui/theme/icons.h"
#include "ui/theme/type.h"
#include "ui/widgets/labels.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QResizeEvent>
#include <QVBoxLayout>

#include <algorithm>

namespace steady {

namespace {

constexpr int kCardPadX = 11, kCardPadY = 6, kBoxSide = 18, kBoxGap = 10;
constexpr int kTwoColumnsFrom = 470;

QRect wrappedBox(QFont const& font, QString const& text, int width) {
    return QFontMetrics(font).boundingRect(QRect(0, 0, std::max(width, 1), 10000), Qt::TextWordWrap,
                                           text);
}

int textLeft() {
    return px(kCardPadX) + px(kBoxSide) + px(kBoxGap);
}

}  // namespace

CheckCard::CheckCard(QString const& name, QString note, QWidget* parent)
    : QCheckBox(name, parent), m_note(std::move(note)) {
    setAccessibleDescription(m_note);
    setAttribute(Qt::WA_Hover);
    auto policy = QSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

int CheckCard::heightForWidth(int width) const {
    int const room = width - textLeft() - px(kCardPadX);
    int height = wrappedBox(fontFor(TypeRole::Name), text(), room).height();
    if (!m_note.isEmpty()) height += wrappedBox(fontFor(TypeRole::Reason), m_note, room).height();
    return std::max(height + 2 * px(kCardPadY), px(30));
}

QSize CheckCard::sizeHint() const {
    return {px(220), heightForWidth(px(220))};
}

QSize CheckCard::minimumSizeHint() const {
    return {px(120), px(30)};
}

void CheckCard::paintEvent(QPaintEvent*) {
    // The style sheet gives a check box a palette of its own, so the scheme is asked of the parent.
    auto const& colours = coloursOf(parentWidget());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (isChecked() || underMouse()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(isChecked() ? colours.accentBg : colours.sunken);
        painter.drawRoundedRect(rect(), space::radiusButton, space::radiusButton);
    }
    double const side = px(kBoxSide);
    QRectF const box(px(kCardPadX) + 0.5, px(kCardPadY) + 0.5, side - 1, side - 1);
    painter.setPen(isChecked() ? colours.accent : colours.border2);
    painter.setBrush(isChecked() ? colours.accent : colours.card);
    painter.drawRoundedRect(box, space::radiusCheck, space::radiusCheck);
    if (isChecked())
        paintIcon(painter, box.adjusted(2, 2, -2, -2), QStringLiteral("check"), colours.onAccent);
    int const room = width() - textLeft() - px(kCardPadX);
    auto const nameFont = fontFor(TypeRole::Name);
    int const nameHeight = wrappedBox(nameFont, text(), room).height();
    painter.setFont(nameFont);
    painter.setPen(isEnabled() ? colours.text : colours.text3);
    painter.drawText(QRect(textLeft(), px(kCardPadY), room, nameHeight),
                     Qt::TextWordWrap | Qt::AlignLeft, text());
    painter.setFont(fontFor(TypeRole::Reason));
    painter.setPen(isEnabled() ? colours.text2 : colours.text3);
    painter.drawText(QRect(textLeft(), px(kCardPadY) + nameHeight, room, height()),
                     Qt::TextWordWrap | Qt::AlignLeft, m_note);
}

CheckGrid::CheckGrid(QString const& name, std::vector<CheckChoice> choices, int shownFirst,
                     QWidget* parent)
    : QWidget(parent), m_choices(std::move(choices)), m_shownFirst(shownFirst) {
    setAccessibleName(name);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::s);
    m_grid = new QGridLayout;
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(space::m);
    m_grid->setVerticalSpacing(2);
    column->addLayout(m_grid);
    for (auto const& choice : m_choices) {
        auto* card = new CheckCard(choice.name, choice.note, this);
        m_cards.push_back(card);
        connect(card, &QCheckBox::clicked, this, &CheckGrid::edited);
    }
    m_more = makeButton(ButtonKind::Plain, {}, this);
    m_more->setProperty("size", "small");
    m_more->setObjectName(QStringLiteral("more"));
    connect(m_more, &QPushButton::clicked, this, [this] {
        m_expanded = true;
        place();
    });
    auto* row = new QHBoxLayout;
    row->addWidget(m_more);
    row->addStretch(1);
    column->addLayout(row);
    place();
}

void CheckGrid::setChosen(std::set<int> const& values) {
    for (std::size_t at = 0; at < m_cards.size(); ++at)
        m_cards[at]->setChecked(values.contains(m_choices[at].value));
    place();
}

std::set<int> CheckGrid::chosen() const {
    std::set<int> values;
    for (std::size_t at = 0; at < m_cards.size(); ++at)
        if (m_cards[at]->isChecked()) values.insert(m_choices[at].value);
    return values;
}

CheckCard* CheckGrid::card(int value) const {
    for (std::size_t at = 0; at < m_cards.size(); ++at)
        if (m_choices[at].value == value) return m_cards[at];
    return nullptr;
}

bool CheckGrid::allShown() const {
    if (m_expanded || m_shownFirst >= static_cast<int>(m_cards.size())) return true;
    return std::any_of(m_cards.begin() + m_shownFirst, m_cards.end(),
                       [](CheckCard const* card) { return card->isChecked(); });
}

void CheckGrid::place() {
    m_columns = width() >= px(kTwoColumnsFrom) ? 2 : 1;
    bool const all = allShown();
    int const hidden = static_cast<int>(m_cards.size()) - m_shownFirst;
    for (int at = 0; at < static_cast<int>(m_cards.size()); ++at) {
        auto* card = m_cards[static_cast<std::size_t>(at)];
        bool const shown = all || at < m_shownFirst;
        card->setVisible(shown);
        if (shown) m_grid->addWidget(card, at / m_columns, at % m_columns);
    }
    for (int column = 0; column < 2; ++column)
        m_grid->setColumnStretch(column, column < m_columns ? 1 : 0);
    m_more->setVisible(!all);
    m_more->setText(tr("Show %1 more").arg(hidden));
    updateGeometry();
}

void CheckGrid::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    if ((width() >= px(kTwoColumnsFrom) ? 2 : 1) != m_columns) place();
}

}  // namespace steady
