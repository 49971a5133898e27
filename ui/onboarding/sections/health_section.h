#pragma once

#include "ui/onboarding/sections/profile_section.h"

namespace steady {

/// Medicines by class with example names, conditions, and limits of the body: what changes which
/// parts of a plan are safe.
class HealthSection : public ProfileSection {
    Q_OBJECT

 public:
    explicit HealthSection(QWidget* parent = nullptr);
    void load(ProfileDraft const& draft) override;
    void store(ProfileDraft& draft) const override;

 private:
    std::vector<CheckChoice> medicineChoices() const;
    std::vector<CheckChoice> commonConditions() const;
    std::vector<CheckChoice> otherConditions() const;
    std::vector<CheckChoice> limitChoices() const;

    CheckGrid* m_medicines;
    CheckGrid* m_conditions;
    CheckGrid* m_limits;
};

}  // namespace steady
