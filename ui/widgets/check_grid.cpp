#include "ui/widgets/check_grid.h"

#include "ui/theme/icons.h"
#include "ui/theme/type.h"
#include "ui/widgets/button_size.h"
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

constexpr int kCardPadX = 11, kCardPadY = 8, kNoteGap = 2, kBoxSide = 18, kBoxGap = 10;

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
    if (!m_note.isEmpty())
        height += kNoteGap + wrappedBox(fontFor(TypeRole::Reason), m_note, room).height();
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
    painter.drawText(QRect(textLeft(), px(kCardPadY) + nameHeight + kNoteGap, room, height()),
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
    setButtonSize(m_more, ButtonSize::Small);
    m_more->setObjectName(QStringLiteral("more"));
    connect(m_more, &QPushButton::clicked, this, [this] {
        m_expanded = true;
        place();
    });
    m_moreWords = tr("Show %1 more");
    m_actions = new QHBoxLayout;
    m_actions->setContentsMargins(px(kCardPadX) - 1, 0, 0, 0);
    m_actions->setSpacing(space::s);
    m_actions->addWidget(m_more);
    m_actions->addStretch(1);
    column->addLayout(m_actions);
    place();
}

void CheckGrid::setMostColumns(int columns, int columnWidth) {
    m_mostColumns = columns;
    m_columnWidth = columnWidth;
    place();
}

void CheckGrid::setMoreWords(QString const& words) {
    m_moreWords = words;
    place();
}

void CheckGrid::addAction(QPushButton* button) {
    m_actions->insertWidget(m_actions->count() - 1, button);
}

int CheckGrid::columnsThatFit() const {
    return std::clamp(width() / px(m_columnWidth), 1, m_mostColumns);
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
    m_columns = columnsThatFit();
    bool const all = allShown();
    int const hidden = static_cast<int>(m_cards.size()) - m_shownFirst;
    for (int at = 0; at < static_cast<int>(m_cards.size()); ++at) {
        auto* card = m_cards[static_cast<std::size_t>(at)];
        bool const shown = all || at < m_shownFirst;
        card->setVisible(shown);
        if (shown) m_grid->addWidget(card, at / m_columns, at % m_columns);
    }
    for (int column = 0; column < m_mostColumns; ++column)
        m_grid->setColumnStretch(column, column < m_columns ? 1 : 0);
    m_more->setVisible(!all);
    m_more->setText(m_moreWords.arg(hidden));
    updateGeometry();
}

void CheckGrid::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    if (columnsThatFit() != m_columns) place();
}

}  // namespace steady
