#include "ui/onboarding/sections/limits_section.h"

#include "ui/widgets/check_grid.h"

namespace steady {

LimitsSection::LimitsSection(QWidget* parent) : ProfileSection(parent) {
    std::vector<CheckChoice> const choices{
        {static_cast<int>(Limit::Knee), tr("Knee"), {}},
        {static_cast<int>(Limit::Hip), tr("Hip"), {}},
        {static_cast<int>(Limit::LowBack), tr("Low back"), {}},
        {static_cast<int>(Limit::Shoulder), tr("Shoulder"), {}},
        {static_cast<int>(Limit::ElbowWrist), tr("Elbow or wrist"), {}},
        {static_cast<int>(Limit::AnkleFoot), tr("Ankle or foot"), {}},
        {static_cast<int>(Limit::Neck), tr("Neck"), {}},
        {static_cast<int>(Limit::Balance), tr("Balance, falls"), {}}};
    m_limits = addChecks(QStringLiteral("limits"), tr("Where movement needs care"),
                         tr("Exercises that load these are left out."), choices,
                         static_cast<int>(choices.size()));
    m_limits->setMostColumns(4, 160);
}

void LimitsSection::load(ProfileDraft const& draft) {
    m_limits->setChosen(asValues(draft.limits));
}

void LimitsSection::store(ProfileDraft& draft) const {
    draft.limits = asEnums<Limit>(m_limits->chosen());
}

}  // namespace steady
