#pragma once

#include "ui/onboarding/sections/profile_section.h"

class QLineEdit;

namespace steady {

/// How the person eats, what they can't have, and the way and pace they would like.
class FoodSection : public ProfileSection {
    Q_OBJECT

 public:
    explicit FoodSection(QWidget* parent = nullptr);
    void load(ProfileDraft const& draft) override;
    void store(ProfileDraft& draft) const override;

 private:
    void addWays();
    void addAllergies();

    QComboBox* m_approach;
    QComboBox* m_pace;
    QComboBox* m_window;
    QComboBox* m_pattern;
    CheckGrid* m_customs;
    CheckGrid* m_allergies;
    QLineEdit* m_others;
};

}  // namespace steady
