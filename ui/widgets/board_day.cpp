#include "ui/widgets/board_day.h"

#include "ui/theme/theme.h"
#include "ui/theme/type.h"
#include "ui/widgets/labels.h"

#include <QPainter>
#include <QVBoxLayout>

namespace steady {

namespace {

/// A dashed caution edge around a lock and the words that forbid a place.
class PlaceNote : public QFrame {
 public:
    using QFrame::QFrame;

 protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        QPen pen(coloursOf(this).caution, 1);
        pen.setDashPattern({4, 3});
        painter.setPen(pen);
        painter.setBrush(coloursOf(this).card);
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
    }
};

}  // namespace

BoardDay::BoardDay(QString const& day, QString const& fact, bool today, QWidget* parent)
    : QFrame(parent), m_inner(new QVBoxLayout(this)), m_today(today) {
    m_inner->setContentsMargins(8, 7, 8, 8);
    m_inner->setSpacing(6);
    auto* head = new QHBoxLayout;
    head->setSpacing(4);
    head->addWidget(makeLabel(TypeRole::Name, Tone::Text, day, this), 1);
    head->addWidget(makeLabel(TypeRole::Small, Tone::Text3, fact, this));
    m_inner->addLayout(head);
}

BoardDay::~BoardDay() = default;

void BoardDay::finish() {
    m_note = new PlaceNote(this);
    m_note->setObjectName(QStringLiteral("placeNote"));
    auto* column = new QVBoxLayout(m_note);
    column->setContentsMargins(7, 5, 6, 6);
    column->setSpacing(2);
    auto* head = new QHBoxLayout;
    head->setSpacing(4);
    head->addWidget(new IconLabel(QStringLiteral("lock"), Tone::Caution, 14, m_note), 0,
                    Qt::AlignTop);
    m_noteName = makeParagraph(TypeRole::Small, Tone::Caution, {}, m_note);
    head->addWidget(m_noteName, 1);
    column->addLayout(head);
    m_noteWhy = makeParagraph(TypeRole::Small, Tone::Text2, {}, m_note);
    column->addWidget(m_noteWhy);
    m_note->hide();
    m_inner->addWidget(m_note);
    m_inner->addStretch(1);
}

void BoardDay::showPlace(BoardPlace const& place, QString const& name) {
    bool const closed = !place.open && !place.here;
    m_place = place.here ? Place::None : closed ? Place::Closed : Place::Open;
    m_noteName->setText(tr("Not %1").arg(name));
    m_noteWhy->setText(place.why);
    m_note->setVisible(closed);
    update();
}

void BoardDay::hidePlace() {
    m_place = Place::None;
    m_target = false;
    m_note->hide();
    update();
}

void BoardDay::setTarget(bool target) {
    if (m_target == target) return;
    m_target = target;
    update();
}

void BoardDay::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    Colours const& colours = coloursOf(this);
    bool const open = m_place == Place::Open;
    QPen pen(m_today ? colours.accent : colours.border, m_today ? 2 : 1);
    if (open) {
        pen = QPen(colours.accent, m_target ? 2 : 1.5);
        if (!m_target) pen.setDashPattern({4, 3});
    }
    double const inset = pen.widthF() > 1 ? 1 : 0.5;
    painter.setPen(pen);
    painter.setBrush(open && m_target           ? colours.accentBg
                     : m_place == Place::Closed ? colours.surface
                                                : colours.sunken);
    painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset),
                            space::radiusButton, space::radiusButton);
}

}  // namespace steady
