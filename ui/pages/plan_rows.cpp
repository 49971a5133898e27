#include "ui/pages/plan_rows.h"

#include "ui/pages/plan_why.h"
#include "ui/text/text.h"
#include "ui/theme/type.h"
#include "ui/widgets/labels.h"

#include <QHBoxLayout>
#include <QPainter>

namespace steady {

PlanRow::PlanRow(PlanLine const& line, bool changed, QWidget* parent) : QWidget(parent) {
    setObjectName(QString::fromStdString(line.id));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 7, 0, 7);
    row->setSpacing(space::s);
    auto* name = makeParagraph(TypeRole::Body, Tone::Text2, toQString(line.name), this);
    name->setFixedWidth(px(96));
    auto* value = makeParagraph(TypeRole::BodyStrong, Tone::Text, toQString(line.value), this);
    value->setFixedWidth(px(106));
    QString reason = toQString(line.reason);
    if (changed) reason = tr("New in this version. ") + reason;
    auto* link = new LinkButton(tr("Why?"), this);
    link->setObjectName(QStringLiteral("why.") + QString::fromStdString(line.id));
    link->setAccessibleName(tr("Why %1?").arg(toQString(line.name)));
    row->addWidget(name);
    row->addWidget(value);
    row->addWidget(makeParagraph(TypeRole::Reason, Tone::Text2, reason, this), 1);
    row->addWidget(link);
    connect(link, &QPushButton::clicked, this, [this, link, answer = whyLine(line)] {
        auto* popover = WhyPopover::open(answer, link, this);
        m_asked = true;
        update();
        connect(popover, &QObject::destroyed, this, [this] {
            m_asked = false;
            update();
        });
    });
}

void PlanRow::paintEvent(QPaintEvent*) {
    if (!m_asked) return;
    QPainter painter(this);
    painter.fillRect(rect(), coloursOf(this).accentBg);
}

}  // namespace steady
