#include "ui/onboarding/sections/agreements_section.h"

#include "core/coach/clinician_word.h"
#include "core/plan/rules/safety_rules.h"
#include "core/plan/rules/safety_words.h"
#include "ui/text/text.h"
#include "ui/theme/type.h"
#include "ui/widgets/card.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/labels.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace steady {

namespace {

constexpr int kAgreementIcon = 18;

struct AgreementRowParts {
    QWidget* row;
    QVBoxLayout* words;
};

AgreementRowParts makeAgreementRow(QString const& icon, Tone tone, QString const& title,
                                   QString const& words) {
    auto* row = new QWidget;
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(space::s, space::s, space::s, space::s);
    line->setSpacing(space::m);
    line->addWidget(new IconLabel(icon, tone, kAgreementIcon, row), 0, Qt::AlignTop);
    auto* column = new QVBoxLayout;
    column->setSpacing(2);
    column->addWidget(makeParagraph(TypeRole::Name, Tone::Text, title, row));
    column->addWidget(makeParagraph(TypeRole::Reason, Tone::Text2, words, row));
    line->addLayout(column, 1);
    return {row, column};
}

}  // namespace

QString agreedName(Component component) {
    auto const words = toQString(wordsFor(component));
    return words.left(1).toUpper() + words.mid(1);
}

std::vector<AgreedPart> agreedParts(std::vector<ClinicianAgreement> const& agreements) {
    std::vector<AgreedPart> parts;
    for (auto const& one : agreements) {
        AgreedPart part{one.component, one.on, QString::fromStdString(one.note)};
        if (std::find(parts.begin(), parts.end(), part) == parts.end())
            parts.push_back(std::move(part));
    }
    return parts;
}

QString agreedWords(AgreedPart const& part, Date today) {
    auto const end = agreementEnds(part.on);
    auto const days = end < today ? AgreementsSection::tr(
                                        "Agreed on %1; it ended on %2. Please talk about "
                                        "it again.")
                                  : AgreementsSection::tr("Agreed on %1, counts until %2.");
    auto const words = days.arg(shortDateWithYear(part.on), shortDateWithYear(end));
    return part.note.isEmpty() ? words : AgreementsSection::tr("%1 “%2”").arg(words, part.note);
}

AgreementsSection::AgreementsSection(QWidget* parent)
    : ProfileSection(parent), m_asker(askForAgreement()) {
    m_holder = new QWidget(this);
    m_rows = new QVBoxLayout(m_holder);
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(0);
    addHeading(QStringLiteral("lock"), tr("Agreed with your clinician"),
               tr("some parts open only after a talk; this is where you note it"));
    addField(QStringLiteral("clinician_agreed"), {}, m_holder, {}, true);
    m_holder->setAccessibleName(tr("Agreed with your clinician"));
    rebuild();
}

bool AgreementsSection::isEmpty() const {
    return m_agreed.empty() && std::none_of(m_waiting.begin(), m_waiting.end(), canBeAgreed);
}

void AgreementsSection::setWaiting(std::vector<Withheld> const& waiting, Date today) {
    if (waiting == m_waiting && today == m_today) return;
    m_waiting = waiting;
    m_today = today;
    rebuild();
}

void AgreementsSection::load(ProfileDraft const& draft) {
    if (draft.clinicianAgreed == m_agreed) return;
    m_agreed = draft.clinicianAgreed;
    rebuild();
}

void AgreementsSection::store(ProfileDraft& draft) const {
    draft.clinicianAgreed = m_agreed;
}

bool AgreementsSection::record(Withheld const& part) {
    auto const word = m_asker(part, m_today, window());
    if (!word) return false;
    ProfileDraft draft;
    draft.clinicianAgreed = m_agreed;
    m_agreed = withClinicianWord(std::move(draft), part, word->on, word->note).clinicianAgreed;
    changed();
    return true;
}

void AgreementsSection::takeBack(AgreedPart const& part) {
    std::erase_if(m_agreed, [&part](ClinicianAgreement const& one) {
        return AgreedPart{one.component, one.on, QString::fromStdString(one.note)} == part;
    });
    changed();
}

void AgreementsSection::changed() {
    rebuild();
    emit edited();
}

QWidget* AgreementsSection::makeWaitingRow(Withheld const& part) {
    auto const [row, words] = makeAgreementRow(QStringLiteral("lock"), Tone::Caution,
                                               toQString(part.title), toQString(part.text));
    auto* link = new LinkButton(tr("Record that my clinician agreed…"), row);
    link->setObjectName(QStringLiteral("agree_") +
                        QString::fromUtf8(nameOf(part.component).data()));
    link->setAccessibleName(tr("%1: record that my clinician agreed").arg(toQString(part.title)));
    // The rows are made anew by the answer, so the link that asked must be through by then.
    connect(
        link, &QPushButton::clicked, this, [this, part] { record(part); }, Qt::QueuedConnection);
    words->addWidget(link, 0, Qt::AlignLeft);
    return row;
}

QWidget* AgreementsSection::makeAgreedRow(AgreedPart const& part) {
    bool const ended = agreementEnds(part.on) < m_today;
    auto const name = agreedName(part.component);
    auto const [row, words] =
        makeAgreementRow(ended ? QStringLiteral("warning") : QStringLiteral("check"),
                         ended ? Tone::Caution : Tone::Success, name, agreedWords(part, m_today));
    auto* link = new LinkButton(ended ? tr("Remove") : tr("Take back"), row);
    link->setObjectName(QStringLiteral("takeBack_") +
                        QString::fromUtf8(nameOf(part.component).data()));
    link->setAccessibleName(QStringLiteral("%1: %2").arg(link->text(), name));
    connect(
        link, &QPushButton::clicked, this, [this, part] { takeBack(part); }, Qt::QueuedConnection);
    words->addWidget(link, 0, Qt::AlignLeft);
    return row;
}

void AgreementsSection::rebuild() {
    bool const hadFocus = isAncestorOf(focusWidget()) && focusWidget()->hasFocus();
    while (auto* item = m_rows->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    std::vector<QWidget*> rows;
    for (auto const& part : agreedParts(m_agreed))
        rows.push_back(makeAgreedRow(part));
    for (auto const& part : m_waiting)
        if (canBeAgreed(part)) rows.push_back(makeWaitingRow(part));
    if (rows.empty())
        rows.push_back(makeParagraph(TypeRole::Body, Tone::Text2,
                                     tr("Nothing in your plan waits for your clinician.")));
    for (auto* row : rows) {
        if (row != rows.front()) m_rows->addWidget(new Rule);
        m_rows->addWidget(row);
    }
    if (!hadFocus) return;
    if (auto* link = m_holder->findChild<LinkButton*>()) link->setFocus(Qt::OtherFocusReason);
}

}  // namespace steady
