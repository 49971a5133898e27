#include "ui/onboarding/sections/safety_section.h"

#include "ui/widgets/card.h"
#include "ui/widgets/form_field.h"

#include <QVBoxLayout>

namespace steady {

SafetySection::SafetySection(QWidget* parent) : ProfileSection(parent) {
    m_eating = addBlock(
        QStringLiteral("eating_screen"), QStringLiteral("apple"),
        tr("Eating, five short questions"),
        tr("Rules and numbers can hurt when eating is already hard. Two or more yes, and the plan "
           "goes gently and hides numbers."),
        {tr("Do you make yourself sick when you feel uncomfortably full?"),
         tr("Do you worry that you have lost control over how much you eat?"),
         tr("Have you lost more than 6 kg (one stone) in the last three months?"),
         tr("Do you believe you are fat when others say you are thin?"),
         tr("Would you say that food takes over your life?")});
    m_readiness = addBlock(
        QStringLiteral("readiness"), QStringLiteral("walk"),
        tr("Ready to move, seven short questions"),
        tr("Easy walking is fine for nearly everyone; these decide about more than that. Hard "
           "intervals stay off until they are answered."),
        {tr("Has a clinician told you that you have a heart condition or high blood pressure?"),
         tr("Do you feel pain in your chest, at rest, in daily life or when you exert yourself?"),
         tr("In the last year, did you lose your balance from dizziness, or black out?"),
         tr("Do you have another long-term condition?"),
         tr("Do you take prescribed medicine for a long-term condition?"),
         tr("In the last year, did a bone, joint or muscle problem get worse with activity?"),
         tr("Were you told to exercise only with supervision?")});
}

QuestionBlock* SafetySection::addBlock(QString const& key, QString const& icon,
                                       QString const& title, QString const& why,
                                       QStringList const& questions) {
    if (icon != QLatin1String("apple")) column()->addWidget(new Rule(this));
    addHeading(icon, title, {});
    auto* block = new QuestionBlock(key, questions, this);
    block->setAccessibleName(title);
    auto* whole = addField(key, {}, block, why, true);
    connect(block, &QuestionBlock::edited, this, [this, whole] {
        whole->clearMessage();
        emit edited();
    });
    addReader(key, [block] {
        int const count = block->answered();
        return count == 0 || count == block->count()
                   ? QString()
                   : tr("%1 of %2 are answered. Please answer all of them, or clear them.")
                         .arg(count)
                         .arg(block->count());
    });
    addTyping(
        key, [block] { return block->typed(); },
        [block](QString const& text) { block->setTyped(text); });
    return block;
}

void SafetySection::foldQuestions() {
    m_eating->fold(tr("Answer five short questions"));
    m_readiness->fold(tr("Answer seven short questions"));
}

void SafetySection::load(ProfileDraft const& draft) {
    for (int at = 0; at < m_eating->count(); ++at)
        m_eating->setAnswer(at,
                            draft.eatingScreen
                                ? std::optional((*draft.eatingScreen)[static_cast<std::size_t>(at)])
                                : std::nullopt);
    auto const ready = draft.readiness;
    std::array<bool, 7> const yes =
        ready ? std::array{ready->heartOrHighBp,  ready->chestPain,          ready->blackout,
                           ready->otherCondition, ready->prescribedMedicine, ready->boneOrJoint,
                           ready->supervisedOnly}
              : std::array<bool, 7>{};
    for (int at = 0; at < m_readiness->count(); ++at)
        m_readiness->setAnswer(
            at, ready ? std::optional(yes[static_cast<std::size_t>(at)]) : std::nullopt);
}

/// One yes is enough to be heard: what is not answered beside it can only make the plan milder.
void SafetySection::store(ProfileDraft& draft) const {
    auto const heard = [](QuestionBlock const* block) {
        return block->answered() == block->count() || block->anyYes();
    };
    draft.eatingScreen.reset();
    if (heard(m_eating)) {
        std::array<bool, 5> screen{};
        for (int at = 0; at < m_eating->count(); ++at)
            screen[static_cast<std::size_t>(at)] = m_eating->saysYes(at);
        draft.eatingScreen = screen;
    }
    draft.readiness.reset();
    if (heard(m_readiness)) {
        auto const yes = [this](int at) { return m_readiness->saysYes(at); };
        draft.readiness = Readiness{yes(0), yes(1), yes(2), yes(3), yes(4), yes(5), yes(6)};
    }
}

}  // namespace steady
