#include "ui/widgets/why_popover.h"

#include "ui/theme/type.h"
#include "ui/widgets/labels.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>
#include <QVBoxLayout>

#include <algorithm>

namespace steady {

namespace {

constexpr int kPopoverArrow = 9;
constexpr double kPopoverWidth = 346;
constexpr double kPopoverNames = 94;
constexpr int kPopoverGap = 2;

/// Three dots, some filled: how sure a source is. The words beside them say the same.
class SureDots : public QWidget {
 public:
    explicit SureDots(int filled, QWidget* parent) : QWidget(parent), m_filled(filled) {
        setFixedSize(px(34), px(16));
    }

 protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        Colours const& colours = coloursOf(this);
        double const radius = height() * 0.24;
        for (int i = 0; i < 3; ++i) {
            painter.setPen(QPen(i < m_filled ? colours.accent : colours.border2, 1.2));
            painter.setBrush(i < m_filled ? colours.accent : QColor(Qt::transparent));
            painter.drawEllipse(QPointF(radius + 1 + i * (2 * radius + 4), height() / 2.0), radius,
                                radius);
        }
    }

 private:
    int m_filled;
};

}  // namespace

QWidget* makeSureDots(int filled, QWidget* parent) {
    return new SureDots(filled, parent);
}

PopoverPlace placePopover(QSize size, QRect link, QRect keepClear, QRect room) {
    PopoverPlace place;
    int const rightmost = room.right() - size.width() - 8;
    int const wanted = link.center().x() - size.width() + 24;
    int const x = std::clamp(wanted, room.left() + 8, std::max(room.left() + 8, rightmost));
    int const bottomOfLine = std::max(link.bottom(), keepClear.bottom()) + kPopoverGap;
    int const topOfLine = std::min(link.top(), keepClear.top()) - kPopoverGap;
    place.below = bottomOfLine + size.height() <= room.bottom() ||
                  room.bottom() - bottomOfLine >= topOfLine - room.top();
    place.topLeft = QPoint(x, place.below ? bottomOfLine : topOfLine - size.height());
    place.arrowX = std::clamp(link.center().x() - x, 20, size.width() - 20);
    return place;
}

WhyPopover* WhyPopover::open(WhyAnswer const& answer, QWidget* link, QWidget* line) {
    QWidget* window = link->window();
    for (auto* other : window->findChildren<WhyPopover*>())
        other->closeAndReturn();
    auto* popover = new WhyPopover(answer, link, window);
    popover->settle(QRect(line->mapTo(window, QPoint(0, 0)), line->size()));
    popover->show();
    popover->raise();
    popover->findChild<QPushButton*>(QStringLiteral("closeWhy"))->setFocus(Qt::PopupFocusReason);
    return popover;
}

WhyPopover::WhyPopover(WhyAnswer const& answer, QWidget* link, QWidget* window)
    : QFrame(window), m_link(link) {
    setObjectName(QStringLiteral("whyPopover"));
    setAccessibleName(answer.title);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::cardX + 1, 6 + kPopoverArrow, space::cardX + 1,
                               space::cardY + kPopoverArrow);
    column->setSpacing(space::xs);
    auto* head = new QHBoxLayout;
    head->addWidget(makeParagraph(TypeRole::CardTitle, Tone::Text, answer.title, this), 1);
    auto* close = makeIconButton(QStringLiteral("close"), tr("Close"), this);
    close->setProperty("kind", "quiet");
    close->setObjectName(QStringLiteral("closeWhy"));
    connect(close, &QPushButton::clicked, this, &WhyPopover::closeAndReturn);
    head->addWidget(close, 0, Qt::AlignTop);
    column->addLayout(head);
    if (!answer.lead.isEmpty())
        column->addWidget(makeParagraph(TypeRole::Reason, Tone::Text, answer.lead, this));
    QString spoken = answer.lead;
    for (WhyRow const& row : answer.rows) {
        if (row.text.isEmpty()) continue;
        addRow(column, row);
        spoken += QStringLiteral(" %1: %2.").arg(row.name, row.text);
    }
    addSourceLink(column, answer.source);
    setAccessibleDescription(spoken);
    close->setAccessibleDescription(spoken);
    qApp->installEventFilter(this);
}

void WhyPopover::addRow(QVBoxLayout* column, WhyRow const& row) {
    auto* line = new QHBoxLayout;
    line->setSpacing(space::s);
    line->setContentsMargins(0, 3, 0, 0);
    auto* name = makeParagraph(TypeRole::Reason, Tone::Text3, row.name, this);
    name->setFixedWidth(px(kPopoverNames));
    line->addWidget(name, 0, Qt::AlignTop);
    if (row.dots >= 0) line->addWidget(new SureDots(row.dots, this), 0, Qt::AlignTop);
    line->addWidget(makeParagraph(TypeRole::Reason, Tone::Text, row.text, this), 1, Qt::AlignTop);
    column->addLayout(line);
}

void WhyPopover::addSourceLink(QVBoxLayout* column, QString const& source) {
    if (source.isEmpty()) return;
    SourceShelf* shelf = nullptr;
    for (QWidget* widget = m_link; widget && !shelf; widget = widget->parentWidget())
        shelf = dynamic_cast<SourceShelf*>(widget);
    if (!shelf) return;
    auto* link = new LinkButton(tr("All sources"), this);
    link->setObjectName(QStringLiteral("allSources"));
    connect(link, &QPushButton::clicked, this, [this, shelf, source] {
        closeAndReturn();
        shelf->showSource(source);
    });
    column->addWidget(link, 0, Qt::AlignLeft);
}

void WhyPopover::settle(QRect line) {
    QWidget* window = parentWidget();
    int const width = std::min(px(kPopoverWidth), window->width() - 16);
    ensurePolished();
    int const height = layout()->totalHeightForWidth(width);
    QRect const link(m_link->mapTo(window, QPoint(0, 0)), m_link->size());
    m_place = placePopover(QSize(width, height), link, line, window->rect());
    setGeometry(QRect(m_place.topLeft, QSize(width, height)));
}

void WhyPopover::closeAndReturn() {
    qApp->removeEventFilter(this);
    bool const hadFocus = isAncestorOf(QApplication::focusWidget());
    setObjectName(QString());
    hide();
    if (m_link && hadFocus) m_link->setFocus(Qt::PopupFocusReason);
    deleteLater();
}

void WhyPopover::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    Colours const& colours = coloursOf(this);
    QRectF const body =
        QRectF(rect()).adjusted(0.5, kPopoverArrow + 0.5, -0.5, -kPopoverArrow - 0.5);
    QPainterPath shape;
    shape.addRoundedRect(body, space::radiusCard, space::radiusCard);
    double const x = m_place.arrowX;
    double const base = m_place.below ? body.top() : body.bottom();
    double const tip = m_place.below ? 0.5 : height() - 0.5;
    QPainterPath arrow;
    arrow.moveTo(x - kPopoverArrow, base);
    arrow.lineTo(x, tip);
    arrow.lineTo(x + kPopoverArrow, base);
    arrow.closeSubpath();
    painter.setPen(QPen(colours.border2, 1));
    painter.setBrush(colours.card);
    painter.drawPath(shape.united(arrow));
}

void WhyPopover::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape) return closeAndReturn();
    QFrame::keyPressEvent(event);
}

bool WhyPopover::eventFilter(QObject* watched, QEvent* event) {
    auto* widget = qobject_cast<QWidget*>(watched);
    if (!widget || !isVisible()) return false;
    bool const inside = widget == this || isAncestorOf(widget);
    switch (event->type()) {
        case QEvent::MouseButtonPress:
        case QEvent::Wheel:
        case QEvent::FocusIn:
            if (!inside && widget->window() == window()) closeAndReturn();
            break;
        case QEvent::Resize:
            if (widget == parentWidget()) closeAndReturn();
            break;
        default:
            break;
    }
    return false;
}

}  // namespace steady
