#include "ui/widgets/card.h"

#include "ui/theme/type.h"
#include "ui/widgets/labels.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

namespace steady {

Card::Card(QString const& title, QWidget* parent) : QFrame(parent) {
    m_outer = new QVBoxLayout(this);
    m_outer->setContentsMargins(space::cardX, space::cardY, space::cardX, space::cardY);
    m_outer->setSpacing(space::s);
    m_head = new QHBoxLayout;
    m_head->setSpacing(space::s);
    m_title = makeLabel(TypeRole::CardTitle, Tone::Text);
    m_title->setWordWrap(true);
    m_fact = makeLabel(TypeRole::Reason, Tone::Text2);
    m_fact->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_head->addWidget(m_title, 1);
    m_head->addWidget(m_fact);
    m_outer->addLayout(m_head);
    m_body = new QVBoxLayout;
    m_body->setSpacing(0);
    m_outer->addLayout(m_body, 1);
    setTitle(title);
    setFact({});
}

void Card::setTitle(QString const& title) {
    m_title->setText(title);
    m_title->setVisible(!title.isEmpty());
    if (!title.isEmpty()) setAccessibleName(title);
}

void Card::setFact(QString const& fact) {
    m_fact->setText(fact);
    m_fact->setVisible(!fact.isEmpty());
}

void Card::addToCorner(QWidget* widget) {
    m_head->addWidget(widget);
}

void Card::setLead(QWidget* widget) {
    m_head->insertWidget(0, widget);
}

QHBoxLayout* Card::footer() {
    if (!m_footerRow) {
        m_footer = new QWidget(this);
        auto* column = new QVBoxLayout(m_footer);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(space::s);
        column->addWidget(new Rule(m_footer));
        m_footerRow = new QHBoxLayout;
        m_footerRow->setSpacing(space::xs);
        column->addLayout(m_footerRow);
        m_outer->addWidget(m_footer);
        m_outer->setContentsMargins(space::cardX, space::cardY, space::cardX, space::xs);
    }
    return m_footerRow;
}

void Card::setAsking(bool asking) {
    m_asking = asking;
    update();
}

void Card::paintEvent(QPaintEvent*) {
    auto const& colours = coloursOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(m_asking ? colours.border2 : colours.border);
    painter.setBrush(colours.card);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), space::radiusCard,
                            space::radiusCard);
}

Rule::Rule(QWidget* parent) : QWidget(parent) {
    setFixedHeight(1);
}

void Rule::paintEvent(QPaintEvent*) {
    QPainter(this).fillRect(rect(), coloursOf(this).border);
}

}  // namespace steady
