#pragma once

#include "ui/onboarding/sections/profile_section.h"

namespace steady {

/// Medicines by class with example names, and conditions: what changes which parts of a plan are
/// safe.
class HealthSection : public ProfileSection {
    Q_OBJECT

 public:
    explicit HealthSection(QWidget* parent = nullptr);
    void load(ProfileDraft const& draft) override;
    void store(ProfileDraft& draft) const override;

    /// Passing over the medicines means that they are not known (O-15).
    void setNotSure();

 private:
    std::vector<CheckChoice> medicineChoices() const;
    std::vector<CheckChoice> commonConditions() const;
    std::vector<CheckChoice> otherConditions() const;
    void addMedicines();
    void addConditions();
    void showAnswers();

    CheckGrid* m_medicines;
    CheckGrid* m_conditions;
    QPushButton* m_notSure;
    QPushButton* m_noMedicine;
    QPushButton* m_noCondition;
};

}  // namespace steady
