#include "ui/pages/plan_offers.h"

#include "ui/text/text.h"
#include "ui/theme/icons.h"
#include "ui/theme/type.h"
#include "ui/widgets/card.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/why_popover.h"

#include <QCoreApplication>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace steady {

namespace {

constexpr int kOfferIcon = 18, kLadderDisc = 16, kLadderTop = 2;

QString offerText(char const* words) {
    return QCoreApplication::translate("PlanOffers", words);
}

struct OfferLook {
    char const* icon;
    Tone tone;
    char const* word;
};

OfferLook offerLook(OfferState state) {
    switch (state) {
        case OfferState::InForce:
            return {"check", Tone::Success, QT_TRANSLATE_NOOP("PlanOffers", "Your plan")};
        case OfferState::Offered:
            return {"plus", Tone::Accent, QT_TRANSLATE_NOOP("PlanOffers", "Could suit you now")};
        case OfferState::OnWish:
            return {"info", Tone::Text2, QT_TRANSLATE_NOOP("PlanOffers", "If you wish")};
        case OfferState::Locked:
            return {"lock", Tone::Caution, QT_TRANSLATE_NOOP("PlanOffers", "Waits")};
        case OfferState::Withheld:
            break;
    }
    return {"minus", Tone::Text2, QT_TRANSLATE_NOOP("PlanOffers", "Not offered")};
}

QString joinedRules(std::vector<std::string> const& rules) {
    QStringList names;
    for (auto const& rule : rules)
        names << QString::fromStdString(rule);
    return names.join(QStringLiteral(", "));
}

QString waitsText(ApproachOption const& option) {
    QStringList waits;
    for (auto const& one : option.missing)
        waits << toQString(one);
    return waits.join(QStringLiteral(" "));
}

WhyAnswer whyOption(ApproachOption const& option) {
    WhyAnswer answer;
    answer.title = offerText("Why %1: %2")
                       .arg(toQString(option.name), offerText(offerLook(option.state).word));
    answer.lead = toQString(option.text);
    answer.rows = {{offerText("The rule"), joinedRules(option.rules)},
                   {offerText("It waits for"), waitsText(option)},
                   {offerText("Would change it"),
                    option.state == OfferState::Locked
                        ? offerText("Your clinician agrees, or your health facts change")
                    : option.state == OfferState::Withheld
                        ? offerText("Your health facts change in your profile")
                        : offerText("You choose another one in your profile, at any time")}};
    return answer;
}

QWidget* makeOptionRow(ApproachOption const& option) {
    auto const look = offerLook(option.state);
    auto* row = new QWidget;
    row->setObjectName(QStringLiteral("approach.") +
                       QString::fromUtf8(nameOf(option.approach).data()));
    auto* grid = new QGridLayout(row);
    grid->setContentsMargins(0, 7, 0, 7);
    grid->setHorizontalSpacing(space::s);
    grid->setVerticalSpacing(2);
    grid->setColumnStretch(1, 1);
    grid->addWidget(new IconLabel(QString::fromLatin1(look.icon), look.tone, kOfferIcon, row), 0, 0,
                    Qt::AlignTop);
    grid->addWidget(makeParagraph(TypeRole::Name, Tone::Text, toQString(option.name), row), 0, 1);
    grid->addWidget(makeLabel(TypeRole::Reason, look.tone, offerText(look.word), row), 0, 2,
                    Qt::AlignRight | Qt::AlignVCenter);
    auto words = toQString(option.text);
    if (auto const waits = waitsText(option); !waits.isEmpty()) words += u' ' + waits;
    grid->addWidget(makeParagraph(TypeRole::Reason, Tone::Text2, words, row), 1, 1);
    auto* link = new LinkButton(offerText("Why?"), row);
    link->setAccessibleName(offerText("Why %1?").arg(toQString(option.name)));
    QObject::connect(link, &QPushButton::clicked, row, [link, row, answer = whyOption(option)] {
        WhyPopover::open(answer, link, row);
    });
    grid->addWidget(link, 1, 2, Qt::AlignRight | Qt::AlignTop);
    row->setAccessibleName(
        QStringLiteral("%1: %2. %3").arg(toQString(option.name), offerText(look.word), words));
    return row;
}

QString stepWord(LadderStep::State state) {
    switch (state) {
        case LadderStep::State::Done:
            return offerText("Done");
        case LadderStep::State::Now:
            return offerText("Now");
        case LadderStep::State::Later:
            break;
    }
    return offerText("Later");
}

QWidget* makeLadderWords(LadderStep const& step) {
    bool const now = step.state == LadderStep::State::Now;
    auto* words = new QWidget;
    auto* column = new QVBoxLayout(words);
    column->setContentsMargins(0, 0, 0, space::s);
    column->setSpacing(2);
    auto* head = new QHBoxLayout;
    head->setSpacing(space::s);
    head->addWidget(makeParagraph(now ? TypeRole::BodyStrong : TypeRole::Body,
                                  now ? Tone::Text : Tone::Text2, toQString(step.swap), words),
                    1);
    head->addWidget(
        makeLabel(TypeRole::Reason, now ? Tone::Accent : Tone::Text2, stepWord(step.state), words),
        0, Qt::AlignTop);
    column->addLayout(head);
    if (auto const text = toQString(step.text); now && !text.isEmpty())
        column->addWidget(makeParagraph(TypeRole::Reason, Tone::Text2, text, words));
    if (now && !step.eventsByWeek.empty())
        column->addWidget(makeParagraph(
            TypeRole::Reason, Tone::Text2,
            offerText("Times a week, oldest first: %1").arg(eventsText(step.eventsByWeek)), words));
    words->setAccessibleName(
        QStringLiteral("%1: %2").arg(toQString(step.swap), stepWord(step.state)));
    return words;
}

}  // namespace

QString eventsText(std::vector<std::optional<int>> const& events) {
    QStringList weeks;
    for (auto const& one : events)
        weeks << (one ? QString::number(*one) : missingText());
    return weeks.join(QStringLiteral(", "));
}

Card* makeApproachesCard(PlanView const& view) {
    if (view.offers.approaches.empty()) return nullptr;
    auto* card = new Card(offerText("Ways of eating"));
    card->setObjectName(QStringLiteral("approaches"));
    card->body()->setSpacing(0);
    card->body()->addWidget(makeParagraph(
        TypeRole::Reason, Tone::Text2,
        offerText("Fewer carbs are never pushed because results are slow. The one you can keep is "
                  "the best.")));
    card->body()->addSpacing(space::s);
    for (auto const& option : view.offers.approaches) {
        card->body()->addWidget(new Rule);
        card->body()->addWidget(makeOptionRow(option));
    }
    card->body()->addStretch(1);
    return card;
}

Card* makeLadderCard(PlanView const& view) {
    auto const& steps = view.offers.ladder;
    if (steps.empty()) return nullptr;
    auto* card = new Card(offerText("One swap at a time"));
    card->setObjectName(QStringLiteral("ladder"));
    card->body()->addWidget(makeParagraph(
        TypeRole::Reason, Tone::Text2,
        offerText("Remove the fastest sugars first; you get most of the benefit early.")));
    card->body()->addSpacing(space::xs);
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(space::m);
    grid->setVerticalSpacing(0);
    grid->setColumnStretch(1, 1);
    for (std::size_t at = 0; at < steps.size(); ++at) {
        int const row = static_cast<int>(at);
        grid->addWidget(new LadderMark(steps[at].state, at == 0, at + 1 == steps.size()), row, 0);
        grid->addWidget(makeLadderWords(steps[at]), row, 1);
    }
    card->body()->addLayout(grid);
    card->body()->addStretch(1);
    return card;
}

QWidget* makeMeterNotice(PlanView const& view) {
    if (!view.offers.meter) return nullptr;
    auto const& need = *view.offers.meter;
    auto* notice = new Notice(need.stepsOpen ? Notice::Kind::Info : Notice::Kind::Caution,
                              need.stepsOpen ? offerText("Your meter is up to date")
                                             : offerText("A meter reading comes first"),
                              toQString(need.text));
    notice->setObjectName(QStringLiteral("meterNeed"));
    auto* link = new LinkButton(offerText("Why?"), notice);
    link->setAccessibleName(offerText("Why %1?").arg(notice->accessibleName()));
    WhyAnswer answer;
    answer.title = notice->accessibleName();
    answer.lead = toQString(need.text);
    answer.rows = {{offerText("The rule"), joinedRules(need.rules)},
                   {offerText("Last reading"),
                    need.lastReading ? shortDateWithYear(*need.lastReading) : missingText()}};
    QObject::connect(link, &QPushButton::clicked, notice,
                     [link, notice, answer] { WhyPopover::open(answer, link, notice); });
    notice->addAction(link);
    return notice;
}

LadderMark::LadderMark(LadderStep::State state, bool first, bool last, QWidget* parent)
    : QWidget(parent), m_state(state), m_first(first), m_last(last) {
    setFixedWidth(px(kLadderDisc) + 2);
}

void LadderMark::paintEvent(QPaintEvent*) {
    auto const& colours = coloursOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    double const side = px(kLadderDisc);
    QRectF const disc(1, px(kLadderTop), side, side);
    painter.setPen(QPen(colours.border2, 1));
    double const x = disc.center().x();
    if (!m_first) painter.drawLine(QPointF(x, 0), QPointF(x, disc.top()));
    if (!m_last) painter.drawLine(QPointF(x, disc.bottom()), QPointF(x, height()));
    bool const later = m_state == LadderStep::State::Later;
    painter.setPen(later ? QPen(colours.border2, 1) : QPen(colours.accent, 2));
    painter.setBrush(m_state == LadderStep::State::Done ? colours.accent : colours.card);
    painter.drawEllipse(disc.adjusted(0.5, 0.5, -0.5, -0.5));
    if (m_state == LadderStep::State::Now) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(colours.accent);
        painter.drawEllipse(disc.center(), side / 5, side / 5);
    }
    if (m_state != LadderStep::State::Done) return;
    double const check = side * 0.7;
    paintIcon(painter,
              QRectF(disc.center().x() - check / 2, disc.center().y() - check / 2, check, check),
              QStringLiteral("check"), colours.onAccent);
}

}  // namespace steady
