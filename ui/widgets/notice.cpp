#include "ui/widgets/notice.h"

#include "ui/theme/type.h"
#include "ui/widgets/labels.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPainterPath>
#include <QVBoxLayout>

namespace steady {

namespace {

struct NoticeLook {
    QString icon;
    Tone tone;
};

NoticeLook noticeLook(Notice::Kind kind) {
    switch (kind) {
        case Notice::Kind::Waits:
            return {QStringLiteral("lock"), Tone::Caution};
        case Notice::Kind::LeftOut:
            return {QStringLiteral("minus"), Tone::Text2};
        case Notice::Kind::Info:
            return {QStringLiteral("info"), Tone::Accent};
        case Notice::Kind::Caution:
            return {QStringLiteral("warning"), Tone::Caution};
        case Notice::Kind::Urgent:
            return {QStringLiteral("octagon"), Tone::Critical};
    }
    return {QStringLiteral("info"), Tone::Accent};
}

}  // namespace

Notice::Notice(Kind kind, QString const& title, QString const& text, QWidget* parent)
    : QFrame(parent), m_kind(kind), m_text(text) {
    auto const look = noticeLook(kind);
    m_row = new QHBoxLayout(this);
    m_row->setContentsMargins(space::l + 2, space::cardY, space::cardX, space::cardY);
    m_row->setSpacing(space::m);
    m_row->addWidget(new IconLabel(look.icon, look.tone, 20, this), 0, Qt::AlignTop);
    m_column = new QVBoxLayout;
    m_column->setSpacing(2);
    if (!title.isEmpty())
        m_column->addWidget(makeParagraph(TypeRole::CardTitle, Tone::Text, title, this));
    m_words = makeParagraph(TypeRole::Reason, title.isEmpty() ? Tone::Text : Tone::Text2, text);
    m_column->addWidget(m_words);
    m_column->addStretch(1);  // beside a taller one the words stay at the top
    m_row->addLayout(m_column, 1);
    setAccessibleName(title.isEmpty() ? text : title);
    setAccessibleDescription(text);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
}

void Notice::setInstead(QString const& instead) {
    if (instead.isEmpty()) return;
    m_words->setTextFormat(Qt::RichText);
    m_words->setText(m_text.toHtmlEscaped() +
                     QStringLiteral(" <b>%1</b> ").arg(tr("Instead:").toHtmlEscaped()) +
                     instead.toHtmlEscaped());
    setAccessibleDescription(m_text + u' ' + tr("Instead:") + u' ' + instead);
}

void Notice::addAction(QWidget* widget) {
    if (!m_actions) {
        m_actions = new QHBoxLayout;
        m_actions->setSpacing(space::m);
        m_actions->addStretch();
        m_column->insertLayout(m_column->count() - 1, m_actions);
    }
    m_actions->insertWidget(m_actions->count() - 1, widget);
}

void Notice::setClosable(bool closable) {
    if (!closable || m_kind == Kind::Urgent) return;
    auto* close = makeIconButton(QStringLiteral("close"), tr("Close this message"), this);
    close->setProperty("kind", "quiet");
    close->setObjectName(QStringLiteral("closeNotice"));
    connect(close, &QPushButton::clicked, this, &Notice::closed);
    m_row->addWidget(close, 0, Qt::AlignTop);
}

void Notice::paintEvent(QPaintEvent*) {
    auto const& colours = coloursOf(this);
    bool const urgent = m_kind == Kind::Urgent;
    auto const edge =
        m_kind == Kind::LeftOut ? colours.border2 : colourOf(noticeLook(m_kind).tone, colours);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath shape;
    shape.addRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), space::radiusCard,
                         space::radiusCard);
    painter.fillPath(shape, urgent ? colours.criticalBg : colours.card);
    painter.setPen(urgent ? colours.critical : colours.border);
    painter.drawPath(shape);
    painter.setClipPath(shape);
    painter.fillRect(QRectF(0, 0, 4, height()), edge);
}

EmptyState::EmptyState(QString const& icon, QString const& sentence, QString const& action,
                       QWidget* parent)
    : QWidget(parent) {
    auto* column = new QVBoxLayout(this);
    column->setSpacing(space::m);
    column->addStretch();
    column->addWidget(new IconLabel(icon, Tone::Text3, 48, this), 0, Qt::AlignHCenter);
    auto* words = makeParagraph(TypeRole::Body, Tone::Text2, sentence, this);
    words->setAlignment(Qt::AlignHCenter);
    column->addWidget(words);
    if (!action.isEmpty()) {
        auto* button = makeButton(ButtonKind::Primary, action, this);
        button->setObjectName(QStringLiteral("emptyStateAction"));
        connect(button, &QPushButton::clicked, this, &EmptyState::asked);
        column->addWidget(button, 0, Qt::AlignHCenter);
    }
    column->addStretch();
}

UndoBar::UndoBar(QWidget* parent) : QFrame(parent) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(space::l, space::xs, space::s, space::xs);
    row->setSpacing(space::m);
    m_what = makeLabel(TypeRole::Body, Tone::Text, {}, this);
    m_undo = new LinkButton(tr("Undo"), this);
    m_undo->setObjectName(QStringLiteral("undoLink"));
    m_undo->setToolTip(tr("Undo (Ctrl+Z)"));
    connect(m_undo, &QPushButton::clicked, this, &UndoBar::undoAsked);
    m_redo = new LinkButton(tr("Redo"), this);
    m_redo->setObjectName(QStringLiteral("redoLink"));
    m_redo->setToolTip(tr("Redo (Ctrl+Shift+Z)"));
    connect(m_redo, &QPushButton::clicked, this, &UndoBar::redoAsked);
    row->addWidget(new IconLabel(QStringLiteral("check"), Tone::Success, 16, this));
    row->addWidget(m_what);
    row->addWidget(m_undo);
    row->addWidget(m_redo);
    row->addStretch();
    auto* close = makeIconButton(QStringLiteral("close"), tr("Hide this line"), this);
    close->setProperty("kind", "quiet");
    connect(close, &QPushButton::clicked, this, &QWidget::hide);
    row->addWidget(close);
    hide();
}

void UndoBar::showFor(QString const& what) {
    tell(what, false);
}

void UndoBar::showUndone(QString const& what) {
    tell(what, true);
}

void UndoBar::tell(QString const& what, bool undone) {
    m_undo->setVisible(!undone);
    m_redo->setVisible(undone);
    m_what->setText(what);
    setAccessibleName(what);
    show();
}

QString UndoBar::what() const {
    return m_what->text();
}

void UndoBar::paintEvent(QPaintEvent*) {
    auto const& colours = coloursOf(this);
    QPainter painter(this);
    painter.fillRect(rect(), colours.card);
    painter.fillRect(QRect(0, 0, width(), 1), colours.border);
}

}  // namespace steady
