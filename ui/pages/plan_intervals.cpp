#include "ui/pages/plan_intervals.h"

#include "ui/text/text.h"
#include "ui/theme/type.h"
#include "ui/widgets/card.h"
#include "ui/widgets/labels.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace steady {

namespace {

QString intervalWords(char const* words) {
    return QCoreApplication::translate("PlanIntervals", words);
}

void addChoice(Card* card, QString const& words, char const* name, bool with,
               IntervalsChosen const& chosen) {
    auto* button = new QPushButton(words, card);
    button->setObjectName(QLatin1String(name));
    QObject::connect(button, &QPushButton::clicked, card, [chosen, with] { chosen(with); });
    auto* row = new QHBoxLayout;
    row->addWidget(button);
    row->addStretch(1);
    card->body()->addLayout(row);
}

void addParagraph(Card* card, Tone tone, QString const& words) {
    auto* label = makeLabel(TypeRole::Body, tone, words, card);
    label->setWordWrap(true);
    card->body()->addWidget(label);
}

}  // namespace

Card* makeIntervalsCard(PlanView const& view, IntervalsChosen const& chosen) {
    auto const& offer = view.intervals;
    if (!offer || !offer->gateOpen || !view.plan->movement) return nullptr;
    auto* card = new Card(intervalWords("Intervals"));
    card->setObjectName(QStringLiteral("intervals"));
    if (offer->accepted) {
        card->setFact(intervalWords("part of your week"));
        addParagraph(card, Tone::Text,
                     offer->unlock.unlocked
                         ? intervalWords("Your week holds short hard bouts beside the easy ones.")
                         : intervalWords("They rest for now and come back when this is met:"));
        for (auto const& missing : offer->unlock.missing)
            addParagraph(card, Tone::Text2, QStringLiteral("• %1").arg(toQString(missing)));
        if (chosen)
            addChoice(card, intervalWords("Leave intervals out"), "leaveIntervals", false, chosen);
        return card;
    }
    if (offer->unlock.unlocked) {
        card->setFact(intervalWords("could suit you now"));
        addParagraph(card, Tone::Text,
                     intervalWords("Four weeks of steady movement are behind you. One short "
                                   "interval session a week could add to it. It is a supplement: "
                                   "your week is whole without it."));
        if (chosen)
            addChoice(card, intervalWords("Add one interval session a week"), "addIntervals", true,
                      chosen);
        return card;
    }
    card->setFact(intervalWords("later, if you wish"));
    addParagraph(card, Tone::Text, intervalWords("Short hard bouts are offered when:"));
    for (auto const& missing : offer->unlock.missing)
        addParagraph(card, Tone::Text2, QStringLiteral("• %1").arg(toQString(missing)));
    return card;
}

}  // namespace steady
