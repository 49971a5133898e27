#include "ui/onboarding/sections/safety_section.h"

#include "ui/text/text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/check_grid.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/labels.h"

#include <QButtonGroup>
#include <QGridLayout>
#include <QRadioButton>
#include <QVBoxLayout>

#include <algorithm>

namespace steady {

namespace {

constexpr int kAnswerNo = 0, kAnswerYes = 1, kAnswerNone = -1;

void setAnswer(QButtonGroup* group, std::optional<bool> yes) {
    group->setExclusive(false);
    for (auto* button : group->buttons())
        button->setChecked(false);
    group->setExclusive(true);
    if (yes) group->button(*yes ? kAnswerYes : kAnswerNo)->setChecked(true);
}

bool saysYes(QButtonGroup const* group) {
    return group->checkedId() == kAnswerYes;
}

qsizetype countAnswered(std::vector<QButtonGroup*> const& groups) {
    return std::count_if(groups.begin(), groups.end(), [](QButtonGroup const* group) {
        return group->checkedId() != kAnswerNone;
    });
}

bool sameAgreement(ClinicianAgreement const& a, ClinicianAgreement const& b) {
    return a.rule == b.rule && a.component == b.component;
}

}  // namespace

SafetySection::SafetySection(QWidget* parent) : ProfileSection(parent) {
    m_eating = addQuestions(
        QStringLiteral("eating_screen"), tr("Eating, five short questions"),
        tr("Rules and numbers can hurt when eating is already hard. Two or more yes, and the plan "
           "goes gently and hides numbers."),
        {tr("Do you make yourself sick when you feel uncomfortably full?"),
         tr("Do you worry that you have lost control over how much you eat?"),
         tr("Have you lost more than 6 kg (one stone) in the last three months?"),
         tr("Do you believe you are fat when others say you are thin?"),
         tr("Would you say that food takes over your life?")});
    m_readiness = addQuestions(
        QStringLiteral("readiness"), tr("Ready to move, seven short questions"),
        tr("Easy walking is fine for nearly everyone; these decide about more than that."),
        {tr("Has a clinician told you that you have a heart condition or high blood pressure?"),
         tr("Do you feel pain in your chest, at rest, in daily life or when you exert yourself?"),
         tr("In the last year, did you lose your balance from dizziness, or black out?"),
         tr("Do you have another long-term condition?"),
         tr("Do you take prescribed medicine for a long-term condition?"),
         tr("In the last year, did a bone, joint or muscle problem get worse with activity?"),
         tr("Were you told to exercise only with supervision?")});
    m_agreementHolder = new QWidget(this);
    auto* layout = new QVBoxLayout(m_agreementHolder);
    layout->setContentsMargins(0, 0, 0, 0);
    addField(QStringLiteral("clinician_agreed"), tr("Agreed with your clinician"),
             m_agreementHolder,
             tr("Opens one part for twelve months. Medicines stay as prescribed."), true)
        ->hide();
}

SafetySection::Questions SafetySection::addQuestions(QString const& key, QString const& title,
                                                     QString const& why,
                                                     QStringList const& questions) {
    auto* block = new QWidget(this);
    auto* grid = new QGridLayout(block);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setVerticalSpacing(2);
    grid->setColumnStretch(0, 1);
    Questions groups;
    for (qsizetype at = 0; at < questions.size(); ++at) {
        int const row = static_cast<int>(at);
        grid->addWidget(makeParagraph(TypeRole::Body, Tone::Text, questions[at], block), row, 0);
        auto* group = new QButtonGroup(block);
        for (auto const& [id, name] :
             {std::pair(kAnswerNo, tr("No")), std::pair(kAnswerYes, tr("Yes"))}) {
            auto* button = new QRadioButton(name, block);
            button->setAccessibleName(tr("%1 %2").arg(questions[at], name));
            button->setObjectName(QStringLiteral("%1_%2_%3")
                                      .arg(key)
                                      .arg(at)
                                      .arg(QLatin1Char(id == kAnswerYes ? 'y' : 'n')));
            group->addButton(button, id);
            grid->addWidget(button, row, 1 + id);
        }
        connect(group, &QButtonGroup::idClicked, this, &ProfileSection::edited);
        groups.push_back(group);
    }
    addField(key, title, block, why, true);
    addReader(key, [groups] {
        auto const count = countAnswered(groups);
        bool const allOrNone = count == 0 || count == static_cast<qsizetype>(groups.size());
        return allOrNone ? QString()
                         : tr("%1 of %2 are answered. Please answer all of them.")
                               .arg(count)
                               .arg(groups.size());
    });
    return groups;
}

void SafetySection::setWaiting(std::vector<Withheld> const& waiting, Date today) {
    m_waiting = waiting;
    m_today = today;
    showAgreements();
}

void SafetySection::showAgreements() {
    m_known = m_agreed;
    std::vector<CheckChoice> choices;
    for (auto const& part : m_waiting) {
        if (part.state != GateState::Locked) continue;
        for (auto const& rule : part.rules) {
            ClinicianAgreement const row{rule, part.component, m_today, {}};
            if (std::none_of(m_known.begin(), m_known.end(),
                             [&](auto const& other) { return sameAgreement(row, other); }))
                m_known.push_back(row);
        }
    }
    for (std::size_t at = 0; at < m_known.size(); ++at) {
        auto const& row = m_known[at];
        auto const part = std::find_if(m_waiting.begin(), m_waiting.end(), [&](auto const& one) {
            return one.component == row.component;
        });
        QString const name = part != m_waiting.end()
                                 ? toQString(part->title)
                                 : QString::fromUtf8(nameOf(row.component).data());
        bool const stored = at < m_agreed.size();
        QString note = tr("Rule %1").arg(QString::fromStdString(row.rule));
        if (stored) note += tr(", agreed on %1").arg(shortDateWithYear(row.on));
        choices.push_back({static_cast<int>(at), tr("My clinician agreed: %1").arg(name), note});
    }
    delete m_agreements;
    m_agreements = nullptr;
    field(QStringLiteral("clinician_agreed"))->setVisible(!choices.empty());
    if (choices.empty()) return;
    m_agreements = new CheckGrid(tr("Agreed with your clinician"), std::move(choices),
                                 static_cast<int>(m_known.size()), m_agreementHolder);
    m_agreementHolder->layout()->addWidget(m_agreements);
    connect(m_agreements, &CheckGrid::edited, this, &ProfileSection::edited);
    std::set<int> ticked;
    for (std::size_t at = 0; at < m_agreed.size(); ++at)
        ticked.insert(static_cast<int>(at));
    m_agreements->setChosen(ticked);
}

void SafetySection::load(ProfileDraft const& draft) {
    for (std::size_t at = 0; at < m_eating.size(); ++at)
        setAnswer(m_eating[at],
                  draft.eatingScreen ? std::optional((*draft.eatingScreen)[at]) : std::nullopt);
    auto const ready = draft.readiness;
    std::array<bool, 7> const yes =
        ready ? std::array{ready->heartOrHighBp,  ready->chestPain,          ready->blackout,
                           ready->otherCondition, ready->prescribedMedicine, ready->boneOrJoint,
                           ready->supervisedOnly}
              : std::array<bool, 7>{};
    for (std::size_t at = 0; at < m_readiness.size(); ++at)
        setAnswer(m_readiness[at], ready ? std::optional(yes[at]) : std::nullopt);
    m_agreed = draft.clinicianAgreed;
    showAgreements();
}

void SafetySection::store(ProfileDraft& draft) const {
    draft.eatingScreen.reset();
    if (countAnswered(m_eating) == 5) {
        std::array<bool, 5> screen{};
        for (std::size_t at = 0; at < screen.size(); ++at)
            screen[at] = saysYes(m_eating[at]);
        draft.eatingScreen = screen;
    }
    draft.readiness.reset();
    if (countAnswered(m_readiness) == 7) {
        auto const& q = m_readiness;
        draft.readiness = Readiness{saysYes(q[0]), saysYes(q[1]), saysYes(q[2]), saysYes(q[3]),
                                    saysYes(q[4]), saysYes(q[5]), saysYes(q[6])};
    }
    draft.clinicianAgreed.clear();
    if (!m_agreements) return;
    for (int const at : m_agreements->chosen())
        draft.clinicianAgreed.push_back(m_known[static_cast<std::size_t>(at)]);
}

}  // namespace steady
