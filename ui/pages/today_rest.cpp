#include "ui/pages/today_rest.h"

#include "ui/text/text.h"
#include "ui/theme/type.h"
#include "ui/widgets/evening_timeline.h"
#include "ui/widgets/labels.h"

#include <QVBoxLayout>

namespace steady {

TonightPanel::TonightPanel(QWidget* parent) : Card(tr("Tonight"), parent) {
    setObjectName(QStringLiteral("tonightCard"));
    m_timeline = new EveningTimeline(this);
    m_timeline->setObjectName(QStringLiteral("eveningTimeline"));
    m_sentence = makeParagraph(TypeRole::Reason, Tone::Text2, {}, this);
    m_sentence->setObjectName(QStringLiteral("tonightSentence"));
    body()->setSpacing(space::xs);
    body()->addWidget(m_sentence);
    body()->addWidget(m_timeline);
    hide();
}

void TonightPanel::show(RestView const& rest) {
    bool const comes = rest.evening && rest.evening->soon;
    setVisible(comes);
    if (!comes) return;
    m_timeline->show(*rest.evening);
    auto const& evening = *rest.evening;
    setFact(tr("up at %1").arg(QString::fromStdString(toString(evening.wake))));
    // On a usual evening the steps say it all.
    m_sentence->setVisible(evening.special);
    m_sentence->setText(toQString(evening.sentence));
}

}  // namespace steady
