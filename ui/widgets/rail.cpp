#include "ui/widgets/rail.h"

#include "ui/theme/icons.h"
#include "ui/theme/type.h"

#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>
#include <QVariant>

#include <algorithm>

namespace steady {

namespace {

constexpr int kRailRow = 38;
constexpr int kMarkHeight = 53;

}  // namespace

RailButton::RailButton(QString const& label, QString icon, QWidget* parent)
    : QAbstractButton(parent), m_icon(std::move(icon)) {
    setText(label);
    setAccessibleName(label);
    setCheckable(true);
    setAutoExclusive(true);
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::TabFocus);
    setProperty("ownFocus", true);  // the ring would leave the window at the left
    setTypeRole(this, TypeRole::Name);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void RailButton::setNarrow(bool narrow) {
    m_narrow = narrow;
    auto const keys = accessibleDescription();
    auto const named = keys.isEmpty() ? text() : text() + u' ' + u'(' + keys + u')';
    setToolTip(narrow ? named : keys);
    update();
}

QSize RailButton::sizeHint() const {
    return {px(space::railNarrow), px(kRailRow)};
}

void RailButton::paintEvent(QPaintEvent*) {
    auto const& colours = coloursOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    auto const pill = QRectF(rect()).adjusted(8, 1, -9, -1);
    if (isChecked() || underMouse()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(isChecked() ? colours.accentBg : colours.border);
        if (!isChecked()) painter.setOpacity(0.5);
        painter.drawRoundedRect(pill, 8, 8);
        painter.setOpacity(1);
    }
    if (hasFocus()) {
        painter.setPen(QPen(colours.accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(pill, 8, 8);
        painter.setPen(Qt::NoPen);
    }
    if (isChecked()) {
        painter.setBrush(colours.accent);
        painter.drawRoundedRect(QRectF(-3, height() / 2.0 - px(9), 6, px(18)), 2, 2);
    }
    auto const ink = isChecked() ? colours.accent : colours.text2;
    double const side = px(18);
    double const left = m_narrow ? pill.center().x() - side / 2 : px(18);
    paintIcon(painter, {left, height() / 2.0 - side / 2, side, side}, m_icon, ink);
    if (m_narrow) return;
    auto type = font();
    if (isChecked()) type.setWeight(QFont::DemiBold);
    painter.setFont(type);
    painter.setPen(ink);
    painter.drawText(rect().adjusted(px(46), 0, -12, 0), Qt::AlignVCenter | Qt::AlignLeft, text());
}

SampleChip::SampleChip(QWidget* parent) : QWidget(parent) {
    setAccessibleName(Rail::tr("Sample diary"));
    setToolTip(
        Rail::tr("Sample diary: nothing in here is yours. Your own diary is a separate file."));
    setAccessibleDescription(toolTip());
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void SampleChip::setNarrow(bool narrow) {
    m_narrow = narrow;
    update();
}

QSize SampleChip::sizeHint() const {
    return {px(space::railNarrow), px(34)};
}

void SampleChip::paintEvent(QPaintEvent*) {
    auto const& colours = coloursOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    auto const pill = QRectF(rect()).adjusted(8.5, 4.5, -9.5, -4.5);
    QPen edge(colours.border2);
    edge.setStyle(Qt::DashLine);
    painter.setPen(edge);
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(pill, 8, 8);
    double const side = px(14);
    double const left = m_narrow ? pill.center().x() - side / 2 : px(20);
    paintIcon(painter, {left, height() / 2.0 - side / 2, side, side}, QStringLiteral("info"),
              colours.text2);
    if (m_narrow) return;
    painter.setFont(fontFor(TypeRole::Small));
    painter.setPen(colours.text2);
    auto const box = rect().adjusted(px(46), 0, -12, 0);
    painter.drawText(
        box, Qt::AlignVCenter | Qt::AlignLeft,
        painter.fontMetrics().elidedText(accessibleName(), Qt::ElideRight, box.width()));
}

Rail::Rail(QWidget* parent) : QWidget(parent) {
    m_column = new QVBoxLayout(this);
    m_column->setContentsMargins(0, px(kMarkHeight), 0, 9);
    m_column->setSpacing(0);
    m_column->addStretch();
    m_sample = new SampleChip(this);
    m_sample->setObjectName(QStringLiteral("sampleChip"));
    m_sample->hide();
    m_column->addWidget(m_sample);
    setAccessibleName(tr("Pages"));
    setNarrow(false);
}

int Rail::add(QString const& label, QString const& icon, QString const& shortcut, Place place) {
    auto* button = new RailButton(label, icon, this);
    button->setObjectName(QStringLiteral("rail-") + icon);
    if (!shortcut.isEmpty()) button->setAccessibleDescription(shortcut);
    button->setNarrow(m_narrow);
    int const index = static_cast<int>(m_buttons.size());
    m_buttons.push_back(button);
    if (place == Place::Top)
        m_column->insertWidget(m_topCount++, button);
    else
        m_column->insertWidget(m_column->count() - 1, button);
    connect(button, &QAbstractButton::clicked, this, [this, index] { emit chose(index); });
    return index;
}

void Rail::setSample(bool sample) {
    m_sample->setVisible(sample);
}

void Rail::choose(int index) {
    m_buttons.at(static_cast<std::size_t>(index))->setChecked(true);
}

void Rail::setNarrow(bool narrow) {
    m_narrow = narrow;
    setFixedWidth(px(narrow ? space::railNarrow : space::rail));
    for (auto* button : m_buttons)
        button->setNarrow(narrow);
    static_cast<SampleChip*>(m_sample)->setNarrow(narrow);
    update();
}

void Rail::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Down)
        focusNextPrevChild(true);
    else if (event->key() == Qt::Key_Up)
        focusNextPrevChild(false);
    else
        QWidget::keyPressEvent(event);
}

void Rail::paintEvent(QPaintEvent*) {
    auto const& colours = coloursOf(this);
    QPainter painter(this);
    painter.fillRect(rect(), colours.rail);
    painter.fillRect(QRect(width() - 1, 0, 1, height()), colours.border);
    double const side = px(20);
    double const left = m_narrow ? (width() - side) / 2 : px(19);
    auto const logo = colours.dark ? QStringLiteral("logo-dark") : QStringLiteral("logo");
    paintIcon(painter, {left, double(px(17)), side, side}, logo, colours.accent);
    if (m_narrow) return;
    auto type = fontFor(TypeRole::CardTitle);
    type.setPointSizeF(type.pointSizeF() * 11.25 / 10.5);
    painter.setFont(type);
    painter.setPen(colours.text);
    painter.drawText(QRect(px(48), px(12), width(), px(30)), Qt::AlignVCenter | Qt::AlignLeft,
                     QStringLiteral("Steady"));
}

}  // namespace steady
